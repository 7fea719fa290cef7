import Access
import Calendar
import Core
import Organisations
import Storage
import Web

/// Calendars to subscribe to: made, shown once, revoked; and read by programs that have no account.
enum FeedPages {
    static let keepers = Rule.holding([.officer, .leader, .member])
    /// More in force than anybody looks after.
    static let most = 20

    static let routes: [Route] = [
        .page(.get, "/calendar/feeds", for: keepers) { call in try await page(call, Form()) },
        .page(.post, "/calendar/feeds", for: keepers, limit: 8 << 10, make),
        .page(.post, "/calendar/feeds/{feed}/revoke", for: keepers) { call in
            let id = try call.id("feed", of: Feed.self), viewer = call.viewer, now = call.now
            try await call.services.database.write { tx in try FeedStore(tx: tx).revoke(id, by: viewer, at: now) }
            return .redirect(to: "/calendar/feeds")
        },
        .open(
            .get, "/feeds/{key}/calendar.ics",
            because:
                "calendar programs have no account: the address is a key of 128 bits, opens what of published programmes is due, and is revocable"
        ) { call in
            let key = call.incoming.parameters["key"] ?? "", today = call.services.clock.today
            let calendar = try await call.services.database.read { [words = call.words] tx in
                try FeedStore(tx: tx).calendar(of: key, today: today, words)
            }
            return Answer(status: 200, type: ICalendar.mediaType, body: Array(calendar.text(stamp: call.now).utf8))
        }
    ]

    private static func make(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let name = form.text("name", required: "dates.feedNameMissing", longest: 60)
        let viewer = call.viewer, now = call.now, today = call.services.clock.today
        let (agencies, feeds) = try await call.services.database.read { tx in
            (try choices(viewer, today, tx), try FeedStore(tx: tx).list(visibleTo: viewer))
        }
        let agency = agencies.count == 1 ? agencies.first : agencies.first { $0.id.rawValue == form["agency"] }
        if agency == nil { form.refuse("agency", "dates.agencyMissing") }
        if feeds.count(where: { $0.revokedAt == nil && $0.agency == agency?.id }) >= most {
            form.refuse("name", "dates.tooManyFeeds", ["most": String(most)])
        }
        guard form.isValid, let agency else { return try await page(call, form, status: 422) }
        let typed = call.form
        let key = try await call.services.database.write { tx in
            try FormOnce(tx).spend(typed, at: now)
            return try FeedStore(tx: tx).make(for: agency, named: name, by: viewer, at: now)
        }
        // As with keys of programs: it is kept nowhere, so nothing could be shown after a redirect.
        return call.page(NewFeedView(agency: agency.name, key: key, host: call.incoming.header("host") ?? "", words: call.words).page)
    }

    private static func page(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let viewer = call.viewer, today = call.services.clock.today
        let (agencies, feeds) = try await call.services.database.read { tx in
            (try choices(viewer, today, tx), try FeedStore(tx: tx).list(visibleTo: viewer))
        }
        let view = FeedsView(feeds: feeds, agencies: agencies, form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    /// For which agencies this person may make one.
    private static func choices(_ viewer: Viewer, _ today: LocalDate, _ tx: any Transaction) throws -> [Agency] {
        try AgencyStore(tx).list(of: viewer.place, on: today).filter { viewer.holds(.officer) || $0.id == viewer.agency }
    }
}
