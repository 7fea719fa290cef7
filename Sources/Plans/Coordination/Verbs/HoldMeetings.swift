import Access
import Audit
import Core
import Storage
import Web

/// A meeting is called, put on record, and concludes tasks. By officers of the unit.
struct HoldMeetings: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    @discardableResult
    func call(_ invitation: Meeting.Invitation, of id: ID<SteeringBody>, by viewer: Viewer) async throws -> ID<Meeting> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let body = try BodyStore(tx).get(id, visibleTo: viewer), meeting = ID<Meeting>.random()
            try viewer.require(CoordinationRules.allows(.calling, viewer, in: body.place))
            try MeetingStore(tx).add(invitation, meeting, of: body.id)
            try AuditLog(tx).record(.meetingCalled, "meeting", meeting, by: viewer.user, at: now, detail: "new")
            return meeting
        }
    }

    /// - throws: `Problem.meetingHeld`, `Problem.changedMeanwhile` when somebody saved since revision `shown`.
    func change(_ id: ID<Meeting>, shown revision: Int, _ invitation: Meeting.Invitation, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let meeting = try Self.own(id, .calling, viewer, tx)
            guard meeting.record == nil else { throw Problem.meetingHeld }
            try meeting.requireStanding()
            guard meeting.revision == revision else { throw Problem.changedMeanwhile }
            try MeetingStore(tx).save(invitation, of: meeting)
            try AuditLog(tx).record(.meetingCalled, "meeting", id, by: viewer.user, at: now, detail: "changed")
        }
    }

    /// A meeting that does not take place stays where it was called, with the reason. What was concluded stands by its minutes or by
    /// itself: such a meeting did take place.
    /// - throws: `Problem.meetingHeld`, `Problem.meetingCancelled`, `Problem.changedMeanwhile` when somebody saved since revision `shown`.
    func cancel(_ id: ID<Meeting>, shown revision: Int, because reason: String, by viewer: Viewer) async throws {
        let now = services.clock.now
        try await services.database.write { tx in
            let meeting = try Self.own(id, .calling, viewer, tx)
            guard meeting.record == nil, try MeetingStore(tx).conclusions(of: meeting, visibleTo: viewer).isEmpty else { throw Problem.meetingHeld }
            try meeting.requireStanding()
            guard meeting.revision == revision else { throw Problem.changedMeanwhile }
            try MeetingStore(tx).cancel(meeting, because: reason, by: viewer, at: now)
            try AuditLog(tx).record(.meetingCancelled, "meeting", id, by: viewer.user, at: now)
        }
    }

    struct Minutes: Sendable {
        var text: String?
        var file: UploadedFile?
        var present: [ID<SteeringBody.Member>]
        var guests: String?
    }

    /// Minutes can be put right; the file stays unless another one comes.
    /// - throws: `Problem.meetingAhead`, `Problem.changedMeanwhile` when somebody saved since revision `shown`.
    func record(_ minutes: Minutes, of id: ID<Meeting>, shown revision: Int, by viewer: Viewer) async throws {
        let now = services.clock.now, today = services.clock.today
        try await services.database.write { tx in
            let meeting = try Self.own(id, .recording, viewer, tx)
            try meeting.requireStanding()
            guard meeting.call.day <= today else { throw Problem.meetingAhead }
            guard meeting.revision == revision else { throw Problem.changedMeanwhile }
            let seated = try BodyStore(tx).members(of: meeting.body, visibleTo: viewer).filter { $0.sits(on: meeting.call.day) }.map(\.id)
            guard Set(minutes.present).isSubset(of: seated) else { throw Problem.badRequest }
            let file = try minutes.file.map { try StoredFile.keep($0, at: now, tx) } ?? meeting.record?.file?.id
            guard minutes.text != nil || file != nil else { throw Problem.badRequest }
            try MeetingStore(tx).record(minutes.text, file, present: minutes.present, guests: minutes.guests, of: meeting, by: viewer, at: now)
            try AuditLog(tx).record(
                .minutesRecorded, "meeting", id, by: viewer.user, at: now, detail: "\(minutes.present.count) of \(seated.count)")
        }
    }

    /// A conclusion is a task from its first moment: given by the paper that announces it, in the same transaction.
    /// - throws: `Problem.meetingAhead`.
    @discardableResult
    func conclude(_ id: ID<Meeting>, _ given: AssignWork.Given, by viewer: Viewer) async throws -> ID<WorkTask> {
        let now = services.clock.now, today = services.clock.today
        return try await services.database.write { tx in
            let meeting = try Self.own(id, .concluding, viewer, tx)
            try meeting.requireStanding()
            guard meeting.call.day <= today else { throw Problem.meetingAhead }
            let task = try AssignWork.assign(given, by: viewer, at: now, tx)
            try MeetingStore(tx).conclude(meeting, with: task)
            try AuditLog(tx).record(.meetingConcluded, "meeting", id, by: viewer.user, at: now)
            return task
        }
    }

    static func own(_ id: ID<Meeting>, _ act: CoordinationRules.Act, _ viewer: Viewer, _ tx: any Transaction) throws -> Meeting {
        let meeting = try MeetingStore(tx).get(id, visibleTo: viewer)
        try viewer.require(CoordinationRules.allows(act, viewer, in: meeting.place))
        return meeting
    }
}

extension Meeting {
    /// - throws: `Problem.meetingCancelled`.
    func requireStanding() throws { if cancelling != nil { throw Problem.meetingCancelled } }
}
