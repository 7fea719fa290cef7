import Core

/// An item at the revision that somebody looked at, as one value of a form: `7yz….3`.
struct ShownItem: Sendable, Equatable {
    let id: ID<PlanItem>
    let revision: Int

    init(id: ID<PlanItem>, revision: Int) { (self.id, self.revision) = (id, revision) }
    init(_ item: PlanItem) { self.init(id: item.id, revision: item.revision) }

    init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let id = ID<PlanItem>(String(parts[0])), let revision = Int(parts[1]) else { return nil }
        self.init(id: id, revision: revision)
    }

    var text: String { "\(id).\(revision)" }
}
