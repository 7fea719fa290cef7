import Core

/// What one version of a plan says otherwise than another.
struct VersionDifference: Sendable {
    struct Change: Sendable {
        let old: PlanItem
        let new: PlanItem
    }

    let oldHead: Plan.Head
    let newHead: Plan.Head
    let added: [PlanItem]
    let removed: [PlanItem]
    let changed: [Change]

    /// Items are the same ones by their ids; where they stand in the plan does not matter.
    init(from old: Frozen, to new: Frozen) {
        (oldHead, newHead) = (old.head, new.head)
        let before = Dictionary(old.items.map { ($0.id, $0) }) { first, _ in first }
        let after = Set(new.items.map(\.id))
        added = new.items.filter { before[$0.id] == nil }
        removed = old.items.filter { !after.contains($0.id) }
        changed = new.items.compactMap { item in
            guard let old = before[item.id], !old.saysTheSame(as: item) else { return nil }
            return Change(old: old, new: item)
        }
    }

    var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && oldHead == newHead }
}

extension PlanItem {
    fileprivate func saysTheSame(as other: PlanItem) -> Bool { text == other.text && detail == other.detail && agencies == other.agencies }
}
