import Core
import Rights
import Vault

/// A case's frame, with what the viewer may do from here.
struct CaseOverview: Sendable {
    let file: CaseFile
    /// What the person in charge is called; nil when nobody is.
    let person: String?
    /// The compartments that they may at least look at.
    let parts: [Compartment]
    let acts: Set<Act>
    /// Whether any of it may leave on paper.
    let mayTakeOut: Bool
    /// Where its closing and its erasure stand.
    let requests: [RequestOverview]

    static func of(_ id: ID<CaseFile>, at desk: CaseDesk) throws -> CaseOverview {
        let file = try desk.get(id, for: .open)
        try desk.record(.caseOpened, id)
        try desk.renew(file)
        let person = try file.person.flatMap { try CaseReaders.names([$0.rawValue], desk.tx)[$0.rawValue] }
        return CaseOverview(
            file: file, person: person,
            parts: file.status == .erased ? [] : Compartment.allCases.filter { desk.decision(.open, on: $0.part, of: file) > .refused },
            acts: Set(Act.allCases.filter { desk.may($0, of: file) }),
            mayTakeOut: file.status != .erased
                && Compartment.allCases.contains { part in TakingOut.Way.allCases.contains { desk.may($0.act, on: part.part, of: file) } },
            requests: try CaseRequest.Kind.allCases.map { try RequestOverview.of($0, file, at: desk) })
    }
}
