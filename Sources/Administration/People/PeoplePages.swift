import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// The people of the unit who have accounts.
enum PeoplePages {
    static let routes: [Route] = [
        .page(.get, "/people", for: .administrators, list),
        .page(.post, "/people", for: .administrators, add).proved,
        .page(.get, "/exports/people", for: .administrators, export),
        .page(.get, "/people/new", for: .administrators) { call in
            try await form(call, Form(["agency": call.incoming.query["agency"], "roles": Role.member.rawValue]), of: nil)
        },
        .page(.get, "/people/{person}", for: .administrators, show),
        .page(.post, "/people/{person}", for: .administrators, change).proved,
        .page(.get, "/people/{person}/edit", for: .administrators) { call in
            let (id, viewer) = (try call.id("person", of: User.self), call.viewer)
            let user = try await call.services.database.read { tx in try UserStore(tx).get(id, visibleTo: viewer) }
            return try await form(call, Form(user), of: user)
        },
        .page(.post, "/people/{person}/slip", for: .administrators, renewSlip).proved,
        .page(.get, "/people/{person}/phone", for: .administrators) { call in try await StaffPhonePage.show(call) },
        .page(.post, "/people/{person}/phone", for: .administrators) { call in try await StaffPhonePage.keep(call) },
        .page(.post, "/people/{person}/close", for: .administrators) { call in try await setOpen(false, call) },
        .page(.post, "/people/{person}/open", for: .administrators) { call in try await setOpen(true, call) }
    ]

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let viewer = call.viewer
        let (people, newcomers) = try await call.services.database.read { tx in
            (try found(call, tx), try UserStore(tx).newcomers(visibleTo: viewer))
        }
        let page = PageOfList(number: call.incoming.query["page"], total: people.users.count)
        return call.page(PeopleListView(people: people, newcomers: newcomers, page: page, words: call.words).html)
    }

    private static func export(_ call: Call<Viewer>) async throws -> Answer {
        let people = try await call.services.database.read { tx in try found(call, tx) }
        return try await ListFile.answer(
            people.sheet(call.words), named: call.words("people.title"), of: "people", count: people.users.count, call)
    }

    private static func found(_ call: Call<Viewer>, _ tx: any Transaction) throws -> PeopleOfUnit {
        PeopleOfUnit(
            call.incoming.query, try UserStore(tx).list(visibleTo: call.viewer, size: ListFile.most), try AgencyStore(tx).list(of: call.viewer.place))
    }

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer) = (try call.id("person", of: User.self), call.viewer)
        let (user, agency, newcomers) = try await call.services.database.read { tx in
            let user = try UserStore(tx).get(id, visibleTo: viewer)
            return (user, try AgencyStore(tx).get(user.agency), try UserStore(tx).newcomers(visibleTo: viewer))
        }
        let view = PersonView(
            user: user, agency: agency, isNew: newcomers.contains(id), isOwn: id == viewer.user, token: call.token, words: call.words)
        return call.page(view.page)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now, typed) = (call.viewer, call.now, call.form)
        let outcome = try await call.services.database.write { tx in try KeepPeople.add(typed, by: viewer, at: now, tx).sendable }
        switch outcome {
        case .success(let added): return slip(call, added)
        case .failure(let refused): return try await form(call, refused.form, of: nil, status: 422)
        }
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now, typed) = (try call.id("person", of: User.self), call.viewer, call.now, call.form)
        let (change, user) = try await call.services.database.write { tx in
            (try KeepPeople.change(id, typed, by: viewer, at: now, tx), try UserStore(tx).get(id, visibleTo: viewer))
        }
        switch change {
        case .saved: return .redirect(to: "/people/\(id)")
        case .refused(let refused): return try await form(call, refused, of: user, status: 422)
        case .meanwhile(let stored):
            // What was typed stays, and saves over the version that is shown beside it.
            var kept = typed
            kept.set("revision", to: String(stored.revision))
            return try await form(call, kept, of: stored, isSecond: true, status: 409)
        }
    }

    private static func renewSlip(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now, form) = (try call.id("person", of: User.self), call.viewer, call.now, call.form)
        return slip(call, try await call.services.database.write { tx in try KeepPeople.renewSlip(id, form, by: viewer, at: now, tx) })
    }

    private static func setOpen(_ isOpen: Bool, _ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now) = (try call.id("person", of: User.self), call.viewer, call.now)
        try await call.services.database.write { tx in try KeepPeople.setOpen(isOpen, id, by: viewer, at: now, tx) }
        return .redirect(to: "/people/\(id)")
    }

    /// Answers with the page itself: the code is kept nowhere, so nothing could be shown after a redirect.
    private static func slip(_ call: Call<Viewer>, _ added: KeepPeople.Added) -> Answer {
        let until = call.now.adding(seconds: Accounts.slipDays * 86_400)
        return call.page(SlipView(added: added, site: call.incoming.header("host") ?? "", until: until, words: call.words).page)
    }

    private static func form(_ call: Call<Viewer>, _ form: Form, of user: User?, isSecond: Bool = false, status: Int = 200) async throws -> Answer {
        let (viewer, today) = (call.viewer, LocalDate(call.now))
        let agencies = try await call.services.database.read { tx in
            // Somebody may still belong to an agency that has ended.
            try AgencyStore(tx).list(of: viewer.place).filter { $0.exists(on: today) || $0.id == user?.agency }
        }
        let view = PersonFormView(user: user, form: form, agencies: agencies, isSecond: isSecond, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }
}
