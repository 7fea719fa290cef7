import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Plans

/// A body meets, concludes, and its conclusions are work.
@Suite struct `A meeting` {
    @Test(arguments: Engines.all) func `is called, put on record, and concludes tasks that know it`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let head = try await site.seat("Đặng Thị Trưởng Ban", .head, in: body), late = try await site.seat("Lý Văn Vắng", .member, in: body)
        let meeting = try await hold.call(site.invitation(), of: body, by: site.officer)
        await #expect(throws: Problem.changedMeanwhile) {
            try await hold.record(.init(text: "x", file: nil, present: [], guests: nil), of: meeting, shown: 9, by: site.officer)
        }
        await #expect(throws: Problem.badRequest) {
            try await hold.record(.init(text: "x", file: nil, present: [.random()], guests: nil), of: meeting, shown: 1, by: site.officer)
        }
        try await hold.record(
            .init(text: "Thống nhất mở thêm điểm tiếp", file: nil, present: [head], guests: "Đại diện Hội"), of: meeting, shown: 1, by: site.officer)
        let given = AssignWork.Given(
            text: "Mở điểm tiếp ở tổ 5", lead: site.world.police.id,
            order: .init(number: "15/TB-UBND", day: LocalDate(TestClock.morning), title: "Thông báo kết luận"),
            due: LocalDate(TestClock.morning).adding(days: 7))
        let task = try await hold.conclude(meeting, given, by: site.officer)
        let second = try await hold.conclude(meeting, given, by: site.officer)

        var content = try await site.content(meeting)
        #expect(content.seated.map(\.id) == [head, late])
        #expect(content.meeting.record?.present == [head])
        #expect(content.conclusions.map(\.task.id) == [task, second])
        #expect(content.conclusions[0].task.order == given.order)
        #expect(content.conclusions[0].leadName == "Công an phường")
        #expect(content.conclusions[0].occurrence?.state == .open)
        // The task leads back, and its state is the meeting's to show.
        let officer = site.officer
        let back = try await site.services.database.read { tx in try MeetingStore(tx).find(concluding: task, visibleTo: officer) }
        #expect(back?.id == meeting)
        try await ActOnWork(site.services)(.completion, on: task, nil, ActInput(text: "Đã mở"), by: site.world.viewer(.member))
        content = try await site.content(meeting)
        #expect(content.conclusions.map { $0.occurrence?.state } == [.reported, .open])
        #expect(
            try await site.acts(on: "meeting \(meeting)").sorted() == [
                "coordination.meetingCalled", "coordination.meetingConcluded", "coordination.meetingConcluded", "coordination.minutesRecorded"
            ])
    }

    @Test(arguments: Engines.all) func `is cancelled with a reason, and nothing follows then`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let meeting = try await hold.call(site.invitation(), of: body, by: site.officer)
        await #expect(throws: Problem.changedMeanwhile) { try await hold.cancel(meeting, shown: 9, because: "x", by: site.officer) }
        await #expect(throws: Problem.notFound) { try await hold.cancel(meeting, shown: 1, because: "x", by: site.world.viewer(.outsider)) }
        try await hold.cancel(meeting, shown: 1, because: "Trùng lịch họp của tỉnh", by: site.officer)
        let kept = try await site.content(meeting).meeting
        #expect(kept.state == .cancelled && kept.cancelling?.reason == "Trùng lịch họp của tỉnh" && kept.revision == 2)
        let given = AssignWork.Given(text: "x", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Kết luận"))
        await #expect(throws: Problem.meetingCancelled) { try await hold.cancel(meeting, shown: 2, because: "x", by: site.officer) }
        await #expect(throws: Problem.meetingCancelled) { try await hold.change(meeting, shown: 2, site.invitation(), by: site.officer) }
        await #expect(throws: Problem.meetingCancelled) { try await hold.conclude(meeting, given, by: site.officer) }
        await #expect(throws: Problem.meetingCancelled) {
            try await hold.record(.init(text: "x", file: nil, present: [], guests: nil), of: meeting, shown: 2, by: site.officer)
        }
        #expect(try await site.acts(on: "meeting \(meeting)").sorted() == ["coordination.meetingCalled", "coordination.meetingCancelled"])
    }

    @Test(arguments: Engines.all) func `that concluded something did take place`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let recorded = try await hold.call(site.invitation(), of: body, by: site.officer)
        try await hold.record(.init(text: "x", file: nil, present: [], guests: nil), of: recorded, shown: 1, by: site.officer)
        let concluded = try await hold.call(site.invitation(), of: body, by: site.officer)
        let given = AssignWork.Given(text: "x", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Kết luận"))
        try await hold.conclude(concluded, given, by: site.officer)
        await #expect(throws: Problem.meetingHeld) { try await hold.cancel(recorded, shown: 2, because: "x", by: site.officer) }
        await #expect(throws: Problem.meetingHeld) { try await hold.cancel(concluded, shown: 1, because: "x", by: site.officer) }
    }

    @Test(arguments: Engines.all) func `leaves no task when its conclusion cannot stand`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let meeting = try await hold.call(site.invitation(in: 1), of: body, by: site.officer), before = try await site.holdings()
        let given = AssignWork.Given(text: "x", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Kết luận"))
        await #expect(throws: Problem.meetingAhead) { try await hold.conclude(meeting, given, by: site.officer) }
        await #expect(throws: Problem.meetingAhead) {
            try await hold.record(.init(text: "x", file: nil, present: [], guests: nil), of: meeting, shown: 1, by: site.officer)
        }
        site.clock.move(hours: 24)
        var foreign = given
        foreign.lead = site.world.elsewhere.id
        let wrong = foreign
        await #expect(throws: Problem.badRequest) { try await hold.conclude(meeting, wrong, by: site.officer) }
        #expect(try await site.holdings() == before)
        try await hold.conclude(meeting, given, by: site.officer)
    }

    @Test(arguments: Engines.all) func `keeps its day once it is on record`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), hold = HoldMeetings(site.services)
        let meeting = try await hold.call(site.invitation(in: 3), of: body, by: site.officer)
        try await hold.change(meeting, shown: 1, site.invitation(), by: site.officer)
        await #expect(throws: Problem.changedMeanwhile) { try await hold.change(meeting, shown: 1, site.invitation(in: 2), by: site.officer) }
        try await hold.record(.init(text: "Đã họp", file: nil, present: [], guests: nil), of: meeting, shown: 2, by: site.officer)
        await #expect(throws: Problem.meetingHeld) { try await hold.change(meeting, shown: 3, site.invitation(in: 5), by: site.officer) }
    }

    @Test(arguments: Engines.all) func `knows who sat in its body that day`(engine: Engine) async throws {
        let site = try await TestSite(engine), body = try await site.body(), keep = KeepBodies(site.services), today = LocalDate(TestClock.morning)
        let gone = try await site.seat("Lý Văn Cũ", .deputy, in: body)
        await #expect(throws: Problem.memberDayUnfit) {
            try await keep.end(gone, of: body, on: today.adding(days: -31), by: site.officer)
        }
        try await keep.end(gone, of: body, on: today.adding(days: -1), by: site.officer)
        await #expect(throws: Problem.memberDayUnfit) { try await keep.end(gone, of: body, on: today, by: site.officer) }
        let there = try await site.seat("Mai Thị Mới", .deputy, in: body)
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: body, by: site.officer)
        #expect(try await site.content(meeting).seated.map(\.id) == [there])
        await #expect(throws: Problem.badRequest) {
            try await keep.add(
                .init(name: "x", post: "x", agency: site.world.elsewhere.id, role: .member, from: today), to: body, by: site.officer)
        }
    }
}

extension TestSite {
    func body(_ name: String = "Ban chỉ đạo công tác gia đình") async throws -> ID<SteeringBody> {
        try await KeepBodies(services)(
            nil, .init(kind: .steering, name: name, paper: "21/QĐ-UBND", day: LocalDate(year: 2026, month: 1, day: 15), ends: nil), by: officer)
    }

    /// In office since thirty days ago.
    func seat(_ name: String, _ role: SteeringBody.Member.Role, in body: ID<SteeringBody>) async throws -> ID<SteeringBody.Member> {
        try await KeepBodies(services).add(
            .init(name: name, post: "Phó Chủ tịch UBND", agency: world.office.id, role: role, from: LocalDate(TestClock.morning).adding(days: -30)),
            to: body, by: officer)
    }

    func invitation(in days: Int = 0) -> Meeting.Invitation {
        .init(day: LocalDate(TestClock.morning).adding(days: days), clock: "08:00", venue: "Phòng họp tầng 2", agenda: "Điểm tiếp người dân")
    }

    func content(_ meeting: ID<Meeting>) async throws -> MeetingView.Content {
        let viewer = officer
        return try await services.database.read { tx in try MeetingView.Content(meeting, for: viewer, services, tx) }
    }
}
