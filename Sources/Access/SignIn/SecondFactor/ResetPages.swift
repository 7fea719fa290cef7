import Core
import Storage
import Web

/// Taking away a lost authenticator, by two administrators of the unit.
enum ResetPages {
    private static let administrators = Rule.holding([.administrator])

    static let routes: [Route] = [
        .page(.get, "/people/{person}/second-factor", for: administrators, show),
        .page(.post, "/people/{person}/second-factor/ask", for: administrators) { call in
            try await act(call) { reset, person in try reset.ask(for: person) }
        }.proved,
        .page(.post, "/people/{person}/second-factor/withdraw", for: administrators) { call in
            try await act(call) { reset, person in try reset.withdraw(for: person) }
        },
        .page(.post, "/people/{person}/second-factor/confirm", for: administrators) { call in
            try await act(call) { reset, person in try reset.confirm(for: person) }
        }.proved
    ]

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now) = (try call.id("person", of: User.self), call.viewer, call.now)
        let view = try await call.services.database.read { [token = call.token, words = call.words] tx in
            let person = try UserStore(tx).get(id, visibleTo: viewer)
            let request = try AuthenticatorReset(tx, by: viewer, at: now).request(for: id)
            return ResetView(
                person: person, since: try AuthenticatorStore.since(id, tx), passkeys: try PasskeyStore.count(of: id, tx), request: request,
                asker: try request.flatMap { try UserStore(tx).viewer(of: $0.by)?.name } ?? "—", viewer: viewer, token: token, words: words)
        }
        return call.page(view.page)
    }

    private static func act(
        _ call: Call<Viewer>, _ work: @escaping @Sendable (AuthenticatorReset, ID<User>) throws -> Void
    ) async throws -> Answer {
        let (id, viewer, now) = (try call.id("person", of: User.self), call.viewer, call.now)
        try await call.services.database.write { tx in try work(AuthenticatorReset(tx, by: viewer, at: now), id) }
        return .redirect(to: "/people/\(id)/second-factor")
    }
}

struct ResetView {
    let person: User
    let since: Instant?
    let passkeys: Int
    let request: AuthenticatorReset.Request?
    let asker: String
    let viewer: Viewer
    let token: HTML
    let words: Words

    var page: Page {
        Page(
            words("reset.title"), crumbs: [(words("people.title"), "/people"), (person.name, "/people/\(person.id)")],
            main: """
                <h1>\(words("reset.title"))</h1>
                \(summaryList([(words("access.name"), "\(person.name)"), (words("factor.since"), "\(since.map(Moment.vietnamese) ?? words("reset.none"))"), (words("passkeys.title"), "\(passkeys)")]))
                \(deed)
                """)
    }

    private var deed: HTML {
        guard since != nil || passkeys > 0 else { return "<p>\(words("reset.nothing"))</p>" }
        if person.id == viewer.user { return "<p>\(words("reset.own"))</p>" }
        guard let request else {
            return "<p>\(words("reset.lead"))</p>\(form("ask", "reset.ask", .danger))"
        }
        let asked = words("reset.asked", ["name": asker, "time": Moment.vietnamese(request.at)])
        let mine = request.by == viewer.user
        return """
            \(notice(asked, .attention))
            <p>\(words(mine ? "reset.waiting" : "reset.check"))</p>
            \(mine ? nil : form("confirm", "reset.confirm", .danger))\(form("withdraw", "reset.withdraw", .second))
            """
    }

    private func form(_ act: StaticString, _ label: WordKey, _ style: ButtonStyle) -> HTML {
        let path: Path = "/people/\(person.id)/second-factor/\(Path(stringLiteral: act))"
        return "<form method=\"post\" action=\"\(path)\">\(token)\(button(words(label), style: style))</form>"
    }
}
