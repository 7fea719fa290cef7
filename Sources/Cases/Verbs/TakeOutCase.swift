import Access
import Core
import Rights
import Vault
import Web

/// Chosen parts of one case on paper. Nothing of it is kept: the answer is the only copy.
enum TakeOutCase {
    /// What can leave, and how.
    struct Choice: Sendable {
        let file: CaseFile
        let parts: [TakingOut.Way: [Compartment]]

        var all: [Compartment] { Compartment.allCases.filter { one in parts.values.contains { $0.contains(one) } } }
        var ways: [TakingOut.Way] { TakingOut.Way.allCases.filter { parts[$0]?.isEmpty == false } }
    }

    struct Taken: Sendable {
        let file: CaseFile
        let parts: [(compartment: Compartment, revealed: KeepPart.Revealed)]
        let reason: TakingOut.Reason
        let way: TakingOut.Way
        let at: Instant
    }

    enum Outcome: Sendable {
        case taken(Taken)
        case refused(Form, Choice)
    }

    /// - throws: `CaseRefusal` when nothing of the case may leave by the viewer.
    static func choice(_ id: ID<CaseFile>, at desk: CaseDesk) throws -> Choice {
        let file = try desk.get(id, for: .open)
        guard file.status != .erased else { throw Problem.caseIsClosed }
        let parts = TakingOut.Way.allCases.map { way in (way, Compartment.allCases.filter { desk.may(way.act, on: $0.part, of: file) }) }
        let choice = Choice(file: file, parts: Dictionary(uniqueKeysWithValues: parts))
        guard !choice.all.isEmpty else { throw CaseRefusal(file: id, act: .export, isThere: true) }
        return choice
    }

    static func take(_ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        let choice = try choice(id, at: desk)
        var form = typed
        let reason: TakingOut.Reason? = form.choice("reason"), way: TakingOut.Way? = form.choice("way")
        let chosen = Compartment.allCases.filter { form.all("parts").contains($0.rawValue) }
        if chosen.isEmpty { form.refuse("parts", "form.choose") }
        guard form.isValid, let reason, let way else { return .refused(form, choice) }
        // Nobody sends that by our page.
        guard chosen.allSatisfy({ choice.parts[way]?.contains($0) == true }) else { throw CaseRefusal(file: id, act: way.act, isThere: true) }
        try desk.renew(choice.file)
        let parts = try chosen.map { (compartment: $0, revealed: try KeepPart.read($0, of: choice.file, at: desk)) }
        let detail = "\(way.rawValue) \(reason.rawValue) \(chosen.map(\.rawValue).joined(separator: " "))"
        try desk.record(way == .print ? .casePrinted : .caseExported, id, detail)
        return .taken(Taken(file: choice.file, parts: parts, reason: reason, way: way, at: desk.now))
    }
}
