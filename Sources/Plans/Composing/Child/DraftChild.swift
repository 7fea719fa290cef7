import Access
import Audit
import Core
import DocumentReading
import Organisations
import Papers
import Places
import PlanReading
import Storage

/// A plan is drafted from a published one above it. Its source is its own printed draft, so that every item leads to its words there.
struct DraftChild: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - returns: the draft, which goes to the review like any other.
    func callAsFunction(of parent: ID<Plan>, _ choice: ChildPlan.Choice, by viewer: Viewer) async throws -> ID<Plan> {
        try viewer.require(viewer.holds(.officer))
        let now = services.clock.now, id = ID<Plan>.random()
        let child = try await services.database.read { tx in
            let plan = try SeenPaperStore(tx).get(parent, visibleTo: viewer)
            guard plan.state == .published else { throw Problem.notFound }
            return try ChildPlan(
                of: plan, try SeenPaperStore(tx).offered(by: parent, visibleTo: viewer), choice, as: id, in: viewer.place,
                standing: viewer.agencyName,
                today: LocalDate(now), tx)
        }
        // Printing and reading happen between the transactions: the database waits for nobody.
        let paper = try PlanPaper(child.head, child.items, child.parts).paper.docx()
        let text = try await DocumentReader(executable: services.documentProgram).text(of: paper, named: "du-thao.docx")
        let printed = Draft(PlanReading(reading: text, places: PlaceIndex.bundled), named: "", as: id)
        let items = child.items.map { $0.found(in: printed.items) }
        let file = StoredFile(id: .random(), name: "du-thao.docx", size: paper.count, digest: Digest.hex(paper), at: now)
        let plan = Plan(
            id: id, place: viewer.place, file: file.id, head: child.head, state: .draft, version: 0, revision: 1, addedAt: now, publishedAt: nil)
        try await services.database.write { tx in
            let source = try SeenPaperStore(tx).get(parent, visibleTo: viewer)
            try FileStore(tx).add(file, paper)
            try PlanStore(tx).add(plan, source: printed.source, by: viewer)
            for item in items { try ItemStore(tx).add(item) }
            try PaperStore(tx).save(child.parts, of: id, shown: 0)
            if source.place != UnitStore.example, let number = source.head.number, let issuer = source.head.issuer {
                try AboveStore(tx).propose(
                    PlanAbove.Name(number: number, issuer: issuer, day: source.head.wholeDate, title: source.head.title), of: id, at: now)
            }
            try AuditLog(tx).record(.childDrafted, "plan", id, by: viewer.user, at: now, detail: "\(items.count) items")
        }
        return id
    }
}

extension PlanItem {
    /// With the place of its words in the printed draft.
    fileprivate func found(in printed: [PlanItem]) -> PlanItem {
        let words = VietnameseText.foldedWords(text)
        var item = self
        // A citation may be read no further than its name goes.
        item.span =
            printed.first { $0.kind == kind && $0.says(words, isCitation: kind == .basis) }?
            .span
        return item
    }

    private func says(_ words: [String], isCitation: Bool) -> Bool {
        let own = VietnameseText.foldedWords(text)
        return own == words || isCitation && !own.isEmpty && words.starts(with: own)
    }
}
