import Access
import Core
import Web

/// Phối hợp: one way in to what agencies tell, ask and agree with each other.
enum HubPages {
    static let routes: [Route] =
        [.page(.get, "/coordination") { call in call.page(HubView(words: call.words).page) }] + RegulationPages.routes + BodyPages.routes
        + MeetingPages.routes + ConclusionPages.routes

    static let keepers = Rule.holding([.officer])
}
