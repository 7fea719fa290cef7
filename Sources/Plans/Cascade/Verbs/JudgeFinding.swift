import Access
import Audit
import Cascade
import Core
import Storage

/// A person joins or parts two items, agrees with a finding, or remarks on it.
struct JudgeFinding: Sendable {
    enum Word: Sendable, Equatable {
        /// With an item of the other side.
        case join(String)
        case part(String)
        case agree(note: String?)
        case note(String)
    }

    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter key: of the finding, as it stands now.
    /// - throws: `Problem.notFound` when there is no such finding or item.
    func callAsFunction(_ word: Word, on key: String, of id: ID<Plan>, with upper: String, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            try viewer.require(viewer.holds(.officer))
            let beside = try SideBySide(id, with: upper, for: viewer, tx)
            guard let side = beside.upper, let finding = beside.findings.first(where: { $0.key == key }) else { throw Problem.notFound }
            let act = try Self.act(word, on: finding, among: beside.findings, by: viewer, at: now)
            try CascadeActStore(tx).add(act, to: id, beside: side.key, by: viewer)
            try AuditLog(tx).record(.findingJudged, "plan", id, by: viewer.user, at: now, detail: act.kind.rawValue)
        }
    }

    private static func act(
        _ word: Word, on finding: Finding, among findings: [Finding], by viewer: Viewer, at now: Instant
    ) throws -> CascadeAct {
        func made(_ kind: CascadeAct.Kind, _ parent: String?, _ child: String?, _ note: String? = nil) -> CascadeAct {
            CascadeAct(kind: kind, parentItem: parent, childItem: child, verdict: finding.verdict, note: note, by: viewer.name, at: now)
        }
        switch word {
        case .join(let other):
            let parents = findings.compactMap(\.parent?.id), children = findings.flatMap(\.children).map(\.id)
            guard let parent = finding.parent?.id else {
                guard parents.contains(other) else { throw Problem.notFound }
                return made(.joined, other, finding.key)
            }
            guard children.contains(other) else { throw Problem.notFound }
            return made(.joined, parent, other)
        case .part(let child):
            guard let parent = finding.parent?.id, finding.children.contains(where: { $0.id == child }) else { throw Problem.notFound }
            return made(.parted, parent, child)
        case .agree(let note): return made(.agreed, finding.parent?.id, finding.parent == nil ? finding.key : nil, note)
        case .note(let note): return made(.noted, finding.parent?.id, finding.parent == nil ? finding.key : nil, note)
        }
    }
}

extension AuditAct {
    static let findingJudged = AuditAct("plans.findingJudged")
}
