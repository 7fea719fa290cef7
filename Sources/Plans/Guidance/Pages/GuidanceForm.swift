import Core
import Organisations
import Web

/// Reads and checks what is issued; programs send the same fields as JSON.
enum GuidanceForm {
    static let longestText = 60_000

    static func given(_ input: Form) -> Checked<IssueGuidance.Given, Form> {
        var form = input
        let kind: Guidance.Kind? = form.choice("kind"), title = form.text("title", required: "guidance.titleMissing", longest: 300)
        let edition = edition(&form, isFirst: true, hasFile: false)
        guard form.isValid, let kind, let edition else { return .invalid(form) }
        return .valid(.init(kind: kind, title: title, edition: edition))
    }

    /// - parameter hasFile: whether the version before has one, which stays.
    static func revised(_ input: Form, hasFile: Bool) -> Checked<IssueGuidance.Edition, Form> {
        var form = input
        let edition = edition(&form, isFirst: false, hasFile: hasFile)
        guard form.isValid, let edition else { return .invalid(form) }
        return .valid(edition)
    }

    /// What was issued by a paper is withdrawn by one.
    static func withdrawal(_ input: Form, needsPaper: Bool) -> Checked<WithdrawGuidance.Given, Form> {
        var form = input
        let reason = form.text("reason", required: "work.reasonMissing", longest: 1000)
        let paper = form.text("paper", required: needsPaper ? "guidance.withdrawPaperMissing" : nil, longest: 100)
        return form.isValid ? .valid(.init(reason: reason, paper: paper.isEmpty ? nil : paper)) : .invalid(form)
    }

    /// A new version begins as the one before.
    static func filled(_ version: Guidance.Version) -> Form {
        var form = Form([
            "paper": version.paper ?? "", "effective": "", "day": "", "text": version.text ?? "", "version": String(version.number)
        ])
        form.set("agency", to: version.agencies.map(\.rawValue))
        return form
    }

    private static func edition(_ form: inout Form, isFirst: Bool, hasFile: Bool) -> IssueGuidance.Edition? {
        let note = isFirst ? nil : form.text("note", required: "guidance.noteMissing", longest: 1000)
        let paper = form.text("paper", required: nil, longest: 100)
        let day = form.day("day", required: "work.dayMissing"), effective = form.day("effective") ?? day
        let text = form.text("text", required: nil, longest: longestText)
        let file = form.file("file").flatMap { $0.bytes.isEmpty ? nil : $0 }
        if text.isEmpty, file == nil, !hasFile { form.refuse("text", "guidance.contentMissing") }
        let agencies = Set(form.all("agency")).compactMap { ID<Agency>($0) }
        if agencies.isEmpty { form.refuse("agency", "guidance.agencyMissing") }
        guard form.isValid, let day, let effective else { return nil }
        return .init(
            paper: paper.isEmpty ? nil : paper, day: day, effective: effective, text: text.isEmpty ? nil : text, file: file, note: note,
            agencies: agencies)
    }
}
