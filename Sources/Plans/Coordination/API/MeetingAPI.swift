import Access
import Core
import Storage
import Web

/// Meetings as JSON. The file of minutes comes as its name and its bytes in base64.
enum MeetingAPI {
    static let routes: [Route] = [
        .api(
            .get, "/coordination/meetings",
            Operation(
                "listMeetings", "Meetings of all bodies, or of one, the latest first, 50 at a time.", query: ["body", "q", "state", "order", "page"],
                answers: .object([("total", .integer), ("meetings", .list(.object(rowShape)))]))
        ) { call in
            let viewer = call.viewer, query = call.incoming.query
            return try await call.services.database.read { tx in
                let list = try MeetingList(query, visibleTo: viewer, tx), page = PageOfList(number: query["page"], total: list.rows.count)
                let found = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                return ["total": .integer(page.total), "meetings": .array(found.map { .object(members($0)) })]
            }
        },
        .api(
            .get, "/coordination/meetings/{meeting}",
            Operation("getMeeting", "One meeting with its minutes and what it concluded.", answers: .object(rowShape + wholeShape))
        ) { call in
            let id = try call.id("meeting", of: Meeting.self), viewer = call.viewer
            return try await call.services.database.read { tx in whole(try MeetingView.Content(id, for: viewer, call.services, tx)) }
        },
        .api(
            .post, "/coordination/bodies/{body}/meetings", for: HubPages.keepers,
            Operation("callMeeting", "Calls one.", body: .object(invitationBody), answers: CoordinationAPI.idShape)
        ) { call in
            switch CoordinationForms.invitation(try call.jsonForm()) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let invitation):
                return ["id": .string(try await HoldMeetings(call.services).call(invitation, of: try call.id("body"), by: call.viewer).rawValue)]
            }
        },
        .api(
            .post, "/coordination/meetings/{meeting}", for: HubPages.keepers,
            Operation(
                "changeMeeting", "Calls it for another day or place.", body: .object(invitationBody + [("revision", .integer)]),
                answers: CoordinationAPI.idShape)
        ) { call in
            let id = try call.id("meeting", of: Meeting.self), form = try call.jsonForm()
            switch CoordinationForms.invitation(form) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let invitation):
                try await HoldMeetings(call.services).change(id, shown: Int(form["revision"]) ?? 0, invitation, by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        },
        .api(
            .post, "/coordination/meetings/{meeting}/cancelling", for: HubPages.keepers,
            Operation(
                "cancelMeeting", "It does not take place, and why.", body: .object([("reason", .text), ("revision", .integer)]),
                answers: CoordinationAPI.idShape)
        ) { call in
            let id = try call.id("meeting", of: Meeting.self), form = try call.jsonForm()
            switch CoordinationForms.reason(form) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let reason):
                try await HoldMeetings(call.services).cancel(id, shown: Int(form["revision"]) ?? 0, because: reason, by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        },
        .api(
            .post, "/coordination/meetings/{meeting}/minutes", for: HubPages.keepers, limit: UploadShape.limit,
            Operation(
                "recordMinutes", "Who of the members came, and what was said.",
                body: .object(
                    [("text", .nullable(.text)), ("present", .list(.text)), ("guests", .nullable(.text)), ("revision", .integer)]
                        + UploadShape.members),
                answers: CoordinationAPI.idShape)
        ) { call in
            let meeting = try await MeetingPages.found(call), id = meeting.id, form = try call.jsonForm(fileIn: "file")
            switch CoordinationForms.minutes(form, hasFile: meeting.record?.file != nil) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let minutes):
                try await HoldMeetings(call.services).record(minutes, of: id, shown: Int(form["revision"]) ?? 0, by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        },
        .api(
            .post, "/coordination/meetings/{meeting}/conclusions", for: HubPages.keepers,
            Operation(
                "concludeMeeting", "A conclusion becomes a task, given by the paper that announces it; answers the task's id.",
                body: .object([
                    ("text", .text), ("lead", .text), ("orderTitle", .text), ("orderNumber", .nullable(.text)), ("orderDay", .nullable(.day)),
                    ("due", .nullable(.day)), ("product", .nullable(.text)), ("coordinator", .list(.text)), ("leader", .nullable(.text))
                ]), answers: CoordinationAPI.idShape)
        ) { call in
            switch AssignForm.given(try call.jsonForm()) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let given):
                return ["id": .string(try await HoldMeetings(call.services).conclude(try call.id("meeting"), given, by: call.viewer).rawValue)]
            }
        }
    ]

    private static func members(_ meeting: Meeting) -> [JSON.Member] {
        [
            .init("id", .string(meeting.id.rawValue)), .init("body", .string(meeting.body.rawValue)), .init("bodyName", .string(meeting.bodyName)),
            .init("day", .string(meeting.call.day.text)), .init("clock", .optional(meeting.call.clock)), .init("venue", .string(meeting.call.venue)),
            .init("agenda", .string(meeting.call.agenda)), .init("isRecorded", .bool(meeting.record != nil)),
            .init("cancelReason", .optional(meeting.cancelling?.reason)),
            .init("revision", .integer(meeting.revision))
        ]
    }

    private static func whole(_ content: MeetingView.Content) -> JSON {
        let record = content.meeting.record
        return .object(
            members(content.meeting) + [
                .init("minutes", .optional(record?.text)), .init("file", .optional(record?.file?.name)), .init("guests", .optional(record?.guests)),
                .init("present", .array((record?.present.map(\.rawValue).sorted() ?? []).map(JSON.string))),
                .init("seated", .array(content.seated.map { .string($0.id.rawValue) })),
                .init(
                    "conclusions",
                    .array(
                        content.conclusions.map { conclusion in
                            [
                                "task": .string(conclusion.task.id.rawValue), "text": .string(conclusion.task.text),
                                "state": .optional(conclusion.occurrence?.state.rawValue),
                                "cell": .optional(conclusion.occurrence.flatMap(content.time.cell)?.rawValue)
                            ]
                        }))
            ])
    }

    private static let invitationBody: [(name: String, shape: Shape)] = [
        ("day", .day), ("clock", .nullable(.text)), ("venue", .text), ("agenda", .text)
    ]
    private static let rowShape: [(name: String, shape: Shape)] =
        [("id", .text), ("body", .text), ("bodyName", .text)] + invitationBody + [
            ("isRecorded", .bool), ("cancelReason", .nullable(.text)), ("revision", .integer)
        ]
    private static let wholeShape: [(name: String, shape: Shape)] = [
        ("minutes", .nullable(.text)), ("file", .nullable(.text)), ("guests", .nullable(.text)), ("present", .list(.text)), ("seated", .list(.text)),
        (
            "conclusions",
            .list(
                .object([
                    ("task", .text), ("text", .text), ("state", .nullable(.choice(Occurrence.State.allCases.map(\.rawValue)))),
                    ("cell", .nullable(.choice(Cell.allCases.map(\.rawValue))))
                ]))
        )
    ]
}
