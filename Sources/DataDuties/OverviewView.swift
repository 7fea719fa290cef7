import Access
import Core
import Storage
import Web

/// What waits, and the way to each register.
struct OverviewView {
    struct Content: Sendable {
        let isKeeper: Bool
        let openRequests: Int
        let lateRequests: Int
        let openBreaches: Int
        let lateBreaches: Int
        let waitingPurges: Int

        init(for viewer: Viewer, at now: Instant, _ time: DutyTime, _ tx: any Transaction) throws {
            isKeeper = viewer.holds(.supervisor)
            let open = isKeeper ? try RequestStore(tx).list(visibleTo: viewer).filter(\.isOpen) : []
            let breaches = try BreachStore(tx).list(visibleTo: viewer).filter { $0.notifiedAt == nil }
            (openRequests, lateRequests) = (open.count, open.count { $0.isLate(time) })
            (openBreaches, lateBreaches) = (breaches.count, breaches.count { BreachClock(detected: $0.detectedAt, now: now).isOver })
            waitingPurges = try PurgeStore(tx).list(visibleTo: viewer).count { $0.state == .asked }
        }
    }

    let content: Content
    let words: Words

    var page: Page {
        let keeper: HTML? =
            content.isKeeper
            ? """
            \(block("data.requests", "data.requestsLead", "/data/requests", [
                (words("data.openRequests", count: content.openRequests), .plain), (words("data.late", count: content.lateRequests), late(content.lateRequests))
            ]))
            \(block("data.consents", "data.consentsLead", "/data/consents", []))
            """ : nil
        return Page(
            words("data.title"),
            main: """
                <h1>\(words("data.title"))</h1>
                <p class="lead">\(words("data.lead"))</p>
                \(keeper)
                \(block("data.breaches", "data.breachesLead", "/data/breaches", [
                    (words("data.openBreaches", count: content.openBreaches), .plain), (words("data.late", count: content.lateBreaches), late(content.lateBreaches))
                ]))
                \(block("data.retention", "data.retentionLead", "/data/retention", [(words("data.waitingPurges", count: content.waitingPurges), .plain)]))
                """)
    }

    private func late(_ count: Int) -> Tone { count > 0 ? .late : .quiet }

    private func block(_ title: WordKey, _ lead: WordKey, _ path: Path, _ counts: [(String, Tone)]) -> HTML {
        let tags: [HTML] = counts.map { "\(tag($0.0, $0.1)) " }
        return """
            <section class="card"><h2><a href="\(path)">\(words(title))</a></h2><p>\(words(lead))</p><p>\(tags)</p></section>
            """
    }
}
