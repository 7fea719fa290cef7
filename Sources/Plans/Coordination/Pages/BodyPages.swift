import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// Ban chỉ đạo, hội đồng, tổ công tác: the list, one with its members and meetings, its keeping.
enum BodyPages {
    static let routes: [Route] = [
        .page(.get, "/coordination/bodies") { call in
            let list = try await list(call), place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return call.page(BodyListView(list: list, place: place, mayKeep: mayKeep(call.viewer), words: call.words).page)
        },
        .page(.get, "/exports/bodies") { call in
            let list = try await list(call)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("coordination.bodies"), of: "bodies", count: list.rows.count, call)
        },
        .page(.get, "/coordination/bodies/new", for: HubPages.keepers) { call in call.page(keeping(call, nil, Form())) },
        .page(.post, "/coordination/bodies", for: HubPages.keepers) { call in
            switch CoordinationForms.body(call.form) {
            case .invalid(let form): return call.page(keeping(call, nil, form), status: 422)
            case .valid(let details):
                return .redirect(to: "/coordination/bodies/\(try await KeepBodies(call.services)(nil, details, by: call.viewer))")
            }
        },
        .page(.get, "/coordination/bodies/{body}") { call in
            let id = try call.id("body", of: SteeringBody.self), viewer = call.viewer
            let content = try await call.services.database.read { tx in
                BodyView.Content(
                    body: try BodyStore(tx).get(id, visibleTo: viewer), members: try BodyStore(tx).members(of: id, visibleTo: viewer),
                    meetings: try MeetingStore(tx).list(of: id, visibleTo: viewer, size: BodyView.latest),
                    meetingCount: try MeetingStore(tx).count(of: id, visibleTo: viewer), mayKeep: mayKeep(viewer),
                    today: call.services.clock.today)
            }
            return call.page(BodyView(content: content, words: call.words).page)
        },
        .page(.get, "/coordination/bodies/{body}/details", for: HubPages.keepers) { call in
            let body = try await found(call)
            return call.page(keeping(call, body, Form(body)))
        },
        .page(.post, "/coordination/bodies/{body}/details", for: HubPages.keepers, change),
        .page(.get, "/coordination/bodies/{body}/members", for: HubPages.keepers) { call in
            call.page(try await seating(call, Form(["from": call.services.clock.today.vietnamese])))
        },
        .page(.post, "/coordination/bodies/{body}/members", for: HubPages.keepers) { call in
            let body = try await found(call).id
            switch CoordinationForms.seat(call.form) {
            case .invalid(let form): return call.page(try await seating(call, form), status: 422)
            case .valid(let seat):
                try await KeepBodies(call.services).add(seat, to: body, by: call.viewer)
                return .redirect(to: "/coordination/bodies/\(body)#members")
            }
        },
        .page(.get, "/coordination/bodies/{body}/members/{member}/end", for: HubPages.keepers) { call in
            call.page(try await ending(call, Form(["day": call.services.clock.today.vietnamese])))
        },
        .page(.post, "/coordination/bodies/{body}/members/{member}/end", for: HubPages.keepers, end)
    ]

    private static func list(_ call: Call<Viewer>) async throws -> BodyList {
        let query = call.incoming.query, viewer = call.viewer, today = call.services.clock.today
        return try await call.services.database.read { tx in try BodyList(query, visibleTo: viewer, on: today, tx) }
    }

    private static func mayKeep(_ viewer: Viewer) -> Bool { CoordinationRules.allows(.keeping, viewer, in: viewer.place) }

    static func found(_ call: Call<Viewer>) async throws -> SteeringBody {
        let id = try call.id("body", of: SteeringBody.self), viewer = call.viewer
        return try await call.services.database.read { tx in try BodyStore(tx).get(id, visibleTo: viewer) }
    }

    private static func keeping(_ call: Call<Viewer>, _ body: SteeringBody?, _ form: Form, isConflict: Bool = false) -> Page {
        BodyFormView(body: body, form: form, token: call.token, words: call.words, isConflict: isConflict).page
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let body = try await found(call)
        switch CoordinationForms.body(call.form) {
        case .invalid(let form): return call.page(keeping(call, body, form), status: 422)
        case .valid(let details):
            do {
                try await KeepBodies(call.services)(body.id, shown: Int(call.form["revision"]) ?? 0, details, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(body.revision))
                return call.page(keeping(call, body, form, isConflict: true), status: 409)
            }
            return .redirect(to: "/coordination/bodies/\(body.id)")
        }
    }

    private static func seating(_ call: Call<Viewer>, _ form: Form) async throws -> Page {
        let body = try await found(call), viewer = call.viewer, today = call.services.clock.today
        let agencies = try await call.services.database.read { tx in try AgencyStore(tx).list(of: viewer.place, on: today) }
        return SeatFormView(body: body, agencies: agencies, form: form, token: call.token, words: call.words).page
    }

    private static func ending(_ call: Call<Viewer>, _ form: Form) async throws -> Page {
        let body = try await found(call), member = try call.id("member", of: SteeringBody.Member.self), viewer = call.viewer
        let members = try await call.services.database.read { tx in try BodyStore(tx).members(of: body.id, visibleTo: viewer) }
        guard let member = members.first(where: { $0.id == member }) else { throw Problem.notFound }
        return EndFormView(body: body, member: member, form: form, token: call.token, words: call.words).page
    }

    private static func end(_ call: Call<Viewer>) async throws -> Answer {
        let body = try await found(call).id, member = try call.id("member", of: SteeringBody.Member.self)
        switch CoordinationForms.end(call.form) {
        case .invalid(let form): return call.page(try await ending(call, form), status: 422)
        case .valid(let day):
            do {
                try await KeepBodies(call.services).end(member, of: body, on: day, by: call.viewer)
            } catch let problem as Problem where problem == .memberDayUnfit {
                var form = call.form
                form.refuse("day", .of("problem", problem.code))
                return call.page(try await ending(call, form), status: 422)
            }
            return .redirect(to: "/coordination/bodies/\(body)#members")
        }
    }
}
