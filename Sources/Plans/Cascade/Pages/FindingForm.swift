import Core
import Web

/// What a person says about one finding, as a form.
enum FindingForm {
    private enum Act: String { case agree, note, join, part }

    /// - throws: `Problem.badRequest` for an act that no button of ours sends.
    static func checked(_ input: Form) throws -> Checked<JudgeFinding.Word, Form> {
        guard let act = Act(rawValue: input["act"]) else { throw Problem.badRequest }
        var form = input
        let note = form.text("note", required: act == .note ? "compare.noteMissing" : nil, longest: 1000), other = form["other"]
        if act == .join, other.isEmpty { form.refuse("other", "compare.otherMissing") }
        guard form.isValid else { return .invalid(form) }
        return switch act {
        case .agree: .valid(.agree(note: note.isEmpty ? nil : note))
        case .note: .valid(.note(note))
        case .join: .valid(.join(other))
        case .part: .valid(.part(other))
        }
    }
}
