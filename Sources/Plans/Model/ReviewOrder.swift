import Core

/// The order in which items wait for a person: the doubtful ones first, then the others, each in the order of the document.
struct ReviewOrder {
    let waiting: [PlanItem]

    init(_ items: [PlanItem]) { waiting = items.filter(\.isDoubtful) + items.filter { $0.state == .proposed && !$0.isDoubtful } }

    /// The one after it; the first when it was the last; nil when nothing else waits.
    func next(after id: ID<PlanItem>) -> ID<PlanItem>? {
        let others = waiting.filter { $0.id != id }
        guard let place = waiting.firstIndex(where: { $0.id == id }) else { return others.first?.id }
        return (waiting[(place + 1)...].first ?? others.first)?.id
    }
}
