import Access
import Core
import Lists
import Organisations
import Storage
import Web

/// Meetings: called, put on record, concluded.
enum MeetingPages {
    static let routes: [Route] = [
        .page(.get, "/coordination/meetings") { call in
            let list = try await list(call), place = PageOfList(number: call.incoming.query["page"], total: list.rows.count)
            return call.page(MeetingListView(list: list, place: place, words: call.words).page)
        },
        .page(.get, "/exports/meetings") { call in
            let list = try await list(call)
            return try await ListFile.answer(
                list.sheet(call.words), named: call.words("coordination.meetings"), of: "meetings", count: list.rows.count, call)
        },
        .page(.get, "/coordination/bodies/{body}/meetings", for: HubPages.keepers) { call in
            call.page(calling(call, try await BodyPages.found(call), Form()))
        },
        .page(.post, "/coordination/bodies/{body}/meetings", for: HubPages.keepers) { call in
            let body = try await BodyPages.found(call)
            switch CoordinationForms.invitation(call.form) {
            case .invalid(let form): return call.page(calling(call, body, form), status: 422)
            case .valid(let invitation):
                return .redirect(to: "/coordination/meetings/\(try await HoldMeetings(call.services).call(invitation, of: body.id, by: call.viewer))")
            }
        },
        .page(.get, "/coordination/meetings/{meeting}") { call in
            let id = try call.id("meeting", of: Meeting.self), viewer = call.viewer
            let content = try await call.services.database.read { tx in try MeetingView.Content(id, for: viewer, call.services, tx) }
            return call.page(MeetingView(content: content, words: call.words).page)
        },
        .page(.get, "/coordination/meetings/{meeting}/details", for: HubPages.keepers) { call in
            let meeting = try await found(call)
            return call.page(changing(call, meeting, Form(meeting)))
        },
        .page(.post, "/coordination/meetings/{meeting}/details", for: HubPages.keepers, change),
        .page(.get, "/coordination/meetings/{meeting}/cancelling", for: HubPages.keepers) { call in
            let meeting = try await found(call)
            return call.page(cancelling(call, meeting, Form(["revision": String(meeting.revision)])))
        },
        .page(.post, "/coordination/meetings/{meeting}/cancelling", for: HubPages.keepers, cancel),
        .page(.get, "/coordination/meetings/{meeting}/minutes", for: HubPages.keepers) { call in call.page(try await recording(call, nil)) },
        .page(.post, "/coordination/meetings/{meeting}/minutes", for: HubPages.keepers, limit: WorkPages.evidenceLimit, record),
        .page(.get, "/coordination/meetings/{meeting}/conclusions", for: HubPages.keepers) { call in call.page(try await concluding(call, nil)) },
        .page(.post, "/coordination/meetings/{meeting}/conclusions", for: HubPages.keepers) { call in
            switch AssignForm.given(call.form) {
            case .invalid(let form): return call.page(try await concluding(call, form), status: 422)
            case .valid(let given):
                let id = try call.id("meeting", of: Meeting.self)
                try await HoldMeetings(call.services).conclude(id, given, by: call.viewer)
                return .redirect(to: "/coordination/meetings/\(id)#conclusions")
            }
        },
        .page(.get, "/coordination/meetings/{meeting}/files/{file}", file)
    ]

    private static func list(_ call: Call<Viewer>) async throws -> MeetingList {
        let query = call.incoming.query, viewer = call.viewer
        return try await call.services.database.read { tx in try MeetingList(query, visibleTo: viewer, tx) }
    }

    static func found(_ call: Call<Viewer>) async throws -> Meeting {
        let id = try call.id("meeting", of: Meeting.self), viewer = call.viewer
        return try await call.services.database.read { tx in try MeetingStore(tx).get(id, visibleTo: viewer) }
    }

    // MARK: Calling

    private static func calling(_ call: Call<Viewer>, _ body: SteeringBody, _ form: Form) -> Page {
        InvitationFormView(body: body.id, bodyName: body.details.name, meeting: nil, form: form, token: call.token, words: call.words).page
    }

    private static func changing(_ call: Call<Viewer>, _ meeting: Meeting, _ form: Form, isConflict: Bool = false) -> Page {
        InvitationFormView(
            body: meeting.body, bodyName: meeting.bodyName, meeting: meeting, form: form, token: call.token, words: call.words, isConflict: isConflict
        ).page
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let meeting = try await found(call)
        switch CoordinationForms.invitation(call.form) {
        case .invalid(let form): return call.page(changing(call, meeting, form), status: 422)
        case .valid(let invitation):
            do {
                try await HoldMeetings(call.services).change(meeting.id, shown: Int(call.form["revision"]) ?? 0, invitation, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(meeting.revision))
                return call.page(changing(call, meeting, form, isConflict: true), status: 409)
            }
            return .redirect(to: "/coordination/meetings/\(meeting.id)")
        }
    }

    private static func cancelling(_ call: Call<Viewer>, _ meeting: Meeting, _ form: Form, isConflict: Bool = false) -> Page {
        CancelFormView(meeting: meeting, form: form, token: call.token, words: call.words, isConflict: isConflict).page
    }

    private static func cancel(_ call: Call<Viewer>) async throws -> Answer {
        let meeting = try await found(call)
        switch CoordinationForms.reason(call.form) {
        case .invalid(let form): return call.page(cancelling(call, meeting, form), status: 422)
        case .valid(let reason):
            do {
                try await HoldMeetings(call.services).cancel(
                    meeting.id, shown: Int(call.form["revision"]) ?? 0, because: reason, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(meeting.revision))
                return call.page(cancelling(call, meeting, form, isConflict: true), status: 409)
            }
            return .redirect(to: "/coordination/meetings/\(meeting.id)")
        }
    }

    // MARK: Minutes

    /// - parameter form: nil to begin with what is on record.
    private static func recording(_ call: Call<Viewer>, _ form: Form?, isConflict: Bool = false) async throws -> Page {
        let id = try call.id("meeting", of: Meeting.self), viewer = call.viewer, today = call.services.clock.today
        let (meeting, seated) = try await call.services.database.read { tx in
            let meeting = try HoldMeetings.own(id, .recording, viewer, tx)
            guard meeting.call.day <= today else { throw Problem.meetingAhead }
            return (meeting, try BodyStore(tx).members(of: meeting.body, visibleTo: viewer).filter { $0.sits(on: meeting.call.day) })
        }
        var form = form ?? Form(minutesOf: meeting, seated: seated)
        if isConflict { form.set("revision", to: String(meeting.revision)) }
        return MinutesFormView(meeting: meeting, seated: seated, form: form, token: call.token, words: call.words, isConflict: isConflict).page
    }

    private static func record(_ call: Call<Viewer>) async throws -> Answer {
        let meeting = try await found(call)
        switch CoordinationForms.minutes(call.form, hasFile: meeting.record?.file != nil) {
        case .invalid(let form): return call.page(try await recording(call, form), status: 422)
        case .valid(let minutes):
            do {
                try await HoldMeetings(call.services).record(minutes, of: meeting.id, shown: Int(call.form["revision"]) ?? 0, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                return call.page(try await recording(call, call.form, isConflict: true), status: 409)
            }
            return .redirect(to: "/coordination/meetings/\(meeting.id)")
        }
    }

    /// Minutes go out as a file to keep, never as a page of ours.
    private static func file(_ call: Call<Viewer>) async throws -> Answer {
        let meeting = try await found(call), file = try call.id("file", of: StoredFile.self)
        guard let kept = meeting.record?.file, kept.id == file else { throw Problem.notFound }
        let bytes = try await call.services.database.read { tx in try FileStore(tx).bytes(of: kept.id) }
        return .file(bytes, name: kept.name, type: "application/octet-stream")
    }

    // MARK: Conclusions

    /// - parameter form: nil to begin with the paper of the conclusion before, or its usual title.
    private static func concluding(_ call: Call<Viewer>, _ form: Form?) async throws -> Page {
        let id = try call.id("meeting", of: Meeting.self), viewer = call.viewer, today = call.services.clock.today
        let (meeting, choices, last) = try await call.services.database.read { tx in
            let meeting = try HoldMeetings.own(id, .concluding, viewer, tx)
            guard meeting.call.day <= today else { throw Problem.meetingAhead }
            let last = try MeetingStore(tx).conclusions(of: meeting, visibleTo: viewer).last.map { try TaskStore(tx).get($0, visibleTo: viewer) }
            let choices = AssignChoices(
                agencies: try AgencyStore(tx).list(of: viewer.place, on: today), leaders: try WorkPeople(tx).leaders(of: viewer.place),
                plans: try PlanStore(tx).published(in: viewer.place, visibleTo: viewer))
            return (meeting, choices, last)
        }
        let usual = call.words("coordination.orderTitle", ["body": meeting.bodyName, "day": meeting.call.day.vietnamese])
        let filled = Form([
            "orderTitle": last?.order?.title ?? usual, "orderNumber": last?.order?.number ?? "", "orderDay": last?.order?.day?.vietnamese ?? ""
        ])
        return ConclusionFormView(meeting: meeting, choices: choices, form: form ?? filled, token: call.token, words: call.words).page
    }
}
