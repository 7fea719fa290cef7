public import Access
import Core
public import Jobs
import Storage
import Web

/// The duties of a unit about personal data (law 91/2025/QH15, decree 356/2025/NĐ-CP): proof of consent, requests of the person,
/// breaches, and how long things are kept.
///
/// The supervisor is the unit's officer in charge of them: the role that answers for all its cases and holds its key.
public enum DataDutyPages {
    /// Whoever keeps what names people.
    static let keepers = Rule.holding([.supervisor])
    /// Whoever decides with them about what names nobody.
    static let deciders = Rule.holding([.supervisor, .leader])

    public static let routes: [Route] =
        [.page(.get, "/data", for: deciders, overview)] + RequestPages.routes + ConsentPages.routes + BreachPages.routes + RetentionPages.routes

    public static let menu = [MenuItem("data.menu", "/data", for: deciders)]
    public static let job = PurgeJob.kind

    private static func overview(_ call: Call<Viewer>) async throws -> Answer {
        let viewer = call.viewer, time = call.now, services = call.services
        let content = try await services.database.read { tx in
            try OverviewView.Content(for: viewer, at: time, DutyTime(services, tx), tx)
        }
        return call.page(OverviewView(content: content, words: call.words).page)
    }
}

extension Words {
    func crumbs(_ parts: (name: String, path: Path)...) -> [(String, Path)] { [(self("data.title"), "/data")] + parts.map { ($0.name, $0.path) } }
}
