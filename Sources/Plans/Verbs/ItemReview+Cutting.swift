import Access
import Audit
import Core
import PlanReading
import Storage

/// Splitting, merging and pointing elsewhere. None of them touches the span of any other item.
extension ItemReview {
    /// - parameter cut: where the second part begins, one of the borders of `Clauses` inside the item's span.
    func split(_ id: ID<PlanItem>, shown revision: Int, at cut: Int) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var item = try draftItem(id, tx)
            guard item.revision == revision else { throw Problem.changedMeanwhile }
            let clauses = try clauses(of: item, tx)
            guard let span = item.span, let border = clauses.within(span).dropFirst().first(where: { $0.start == cut }) else {
                throw Problem.badRequest
            }
            let parts = clauses.within(span)
            guard let before = parts.last(where: { $0.end <= border.start }) else { throw Problem.badRequest }
            var second = item
            item.span = Span(start: span.start, end: before.end)
            second.span = Span(start: border.start, end: span.end)
            (item.text, second.text) = (
                clauses.text(of: Span(start: parts[0].start, end: before.end)), clauses.text(of: Span(start: border.start, end: span.end))
            )
            item.settle()
            second.settle()
            second = second.copied(position: try position(after: &item, tx))
            try ItemStore(tx).save(item)
            try ItemStore(tx).add(second)
            try AuditLog(tx).record(.itemSplit, "item", id, by: viewer.user, at: now)
            try AuditLog(tx).record(.itemAdded, "item", second.id, by: viewer.user, at: now)
        }
    }

    /// The other item's words, agencies and span join this one's; the other is taken out and can be put back.
    func merge(_ id: ID<PlanItem>, shown revision: Int, with other: ShownItem) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let one = try draftItem(id, tx), two = try draftItem(other.id, tx)
            guard one.plan == two.plan, one.kind == two.kind, one.id != two.id else { throw Problem.badRequest }
            // Both, since the words of both are joined: neither may have become something that nobody looked at.
            guard one.revision == revision, two.revision == other.revision else { throw Problem.changedMeanwhile }
            guard two.state != .removed else { throw Problem.badRequest }
            let (first, last) = one.position <= two.position ? (one, two) : (two, one)
            var merged = one
            merged.position = first.position
            merged.text = first.text + " " + last.text
            merged.span = one.span.map { $0.joined(with: two.span) } ?? two.span
            for named in two.agencies where !merged.agencies.contains(where: { $0.part == named.part && $0.name == named.name }) {
                merged.agencies.append(named)
            }
            merged.settle()
            var gone = two
            gone.state = .removed
            try ItemStore(tx).save(merged)
            try ItemStore(tx).save(gone)
            try AuditLog(tx).record(.itemMerged, "item", id, by: viewer.user, at: now)
            try AuditLog(tx).record(.itemRemoved, "item", other.id, by: viewer.user, at: now)
        }
    }

    /// - parameter taking: whether the item's words become those of the new place.
    func point(_ id: ID<PlanItem>, shown revision: Int, at spans: [Span], taking: Bool) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            var item = try draftItem(id, tx)
            guard item.revision == revision else { throw Problem.changedMeanwhile }
            let clauses = try clauses(of: item, tx)
            guard let first = spans.min(by: { $0.start < $1.start }), let last = spans.max(by: { $0.end < $1.end }),
                clauses.all.contains(first), clauses.all.contains(last)
            else { throw Problem.badRequest }
            let span = Span(start: first.start, end: last.end)
            item.span = span
            if taking { item.text = clauses.text(of: span) }
            item.settle()
            try ItemStore(tx).save(item)
            try AuditLog(tx).record(.itemPointed, "item", id, by: viewer.user, at: now)
        }
    }

    private func clauses(of item: PlanItem, _ tx: any Transaction) throws -> Clauses {
        Clauses(try PlanStore(tx).source(of: PlanStore(tx).get(item.plan, visibleTo: viewer), visibleTo: viewer))
    }

    /// Half way to the next item; when there is no room left, the positions of the whole plan are dealt out anew.
    private func position(after item: inout PlanItem, _ tx: any Transaction) throws -> Int {
        let items = try ItemStore(tx).list(of: item.plan, visibleTo: viewer, removedToo: true)
        guard let place = items.firstIndex(where: { $0.id == item.id }), place + 1 < items.count else { return item.position + Draft.spacing }
        let next = items[place + 1].position
        if next - item.position > 1 { return (item.position + next) / 2 }
        try ItemStore(tx).renumber(items)
        item.position = (place + 1) * Draft.spacing
        return item.position + Draft.spacing / 2
    }
}

extension PlanItem {
    /// A person has decided: nothing is doubtful about it any more.
    mutating func settle() {
        state = .accepted
        confidence = 1
    }

    func copied(position: Int) -> PlanItem {
        PlanItem(
            id: .random(), plan: plan, kind: kind, position: position, section: section, sectionTitle: sectionTitle, text: text, span: span,
            confidence: confidence, state: state, revision: 1, detail: detail, agencies: agencies)
    }
}
