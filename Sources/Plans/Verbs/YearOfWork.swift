public import Access
import Calendar
public import Core
public import Organisations
import Storage

/// A year of invented work on a published programme: progress, reports in time and late, returns, requests for more time, and
/// work that nobody did. For trying things out and for tests; everything goes through the verbs that people use.
public struct YearOfWork: Sendable {
    let services: Services
    /// Gives work and answers requests.
    let officer: Viewer
    /// Confirms what the officer's own agency reports: nobody confirms their own.
    let leader: Viewer

    public init(_ services: Services, officer: Viewer, leader: Viewer) { (self.services, self.officer, self.leader) = (services, officer, leader) }

    /// What becomes of a piece of work; by turns, so that each is there.
    private enum Fate: CaseIterable { case early, inTime, late, moreTime, sentBack, askedForMore, leftOpen, onTheDay }

    /// - parameter people: who reports for each agency; what others lead is left open.
    /// - returns: how many acts were done.
    @discardableResult
    public func live(_ plan: ID<Plan>, in year: Int, people: [ID<Agency>: Viewer]) async throws -> Int {
        let (officer, services) = (officer, services)
        let (tasks, times, days) = try await services.database.read { tx in
            let tasks = try TaskStore(tx).list(of: plan, visibleTo: officer)
            let times = try tasks.map {
                try OccurrenceStore(tx).list(of: $0.id, visibleTo: officer).filter { $0.starts.year <= year && $0.year >= year }
            }
            return (tasks, times, try WorkTime(services, tx).days)
        }
        var acts = 0, turn = 0
        for (task, times) in zip(tasks, times) {
            guard let person = task.lead.flatMap({ people[$0] }) else { continue }
            for time in times where time.state == .open {
                acts += try await live(
                    time, of: task, Fate.allCases[turn % Fate.allCases.count], person, year, lastLate: days.next(after: time.due ?? .first))
                turn += 1
            }
        }
        return acts
    }

    private func live(_ time: Occurrence, of task: WorkTask, _ fate: Fate, _ person: Viewer, _ year: Int, lastLate: LocalDate) async throws -> Int {
        let start = max(time.starts, LocalDate(year: year, month: 1, day: 5) ?? time.starts)
        var acts = 0
        func act(_ kind: WorkAct.Kind, on day: LocalDate, by viewer: Viewer, _ input: ActInput = ActInput()) async throws {
            var services = services
            let moment = Self.morning(of: day, after: acts)
            services.clock = Clock { moment }
            try await ActOnWork(services)(kind, on: task.id, time.id, input, by: viewer)
            acts += 1
        }
        func confirm(on day: LocalDate) async throws {
            try await act(.confirmation, on: day, by: person.user == officer.user ? leader : officer)
        }
        try await act(.progress, on: start, by: person, ActInput(text: "Đã phân công người phụ trách và lịch thực hiện."))
        guard let due = time.due, due.year == year else { return acts }
        let done = ActInput(text: "Đã hoàn thành, có báo cáo kèm theo (số liệu không có thật).")
        switch fate {
        case .early:
            try await act(.completion, on: max(start, due.adding(days: -20)), by: person, done)
            try await confirm(on: max(start, due.adding(days: -18)))
        case .inTime:
            try await act(.completion, on: max(start, due.adding(days: -2)), by: person, done)
            try await confirm(on: due.adding(days: 3))
        case .onTheDay:
            try await act(.completion, on: max(start, due), by: person, done)
        case .late:
            var late = done
            late.cause = .objective
            try await act(.completion, on: lastLate.adding(days: 8), by: person, late)
            try await confirm(on: lastLate.adding(days: 10))
        case .moreTime:
            try await act(
                .extensionRequest, on: max(start, due.adding(days: -7)), by: person,
                ActInput(text: "Chờ tài liệu của cấp trên.", day: max(start, due).adding(days: 20)))
            try await act(
                .extensionGrant, on: max(start, due.adding(days: -6)), by: person.user == officer.user ? leader : officer,
                ActInput(text: "Đồng ý.", day: max(start, due).adding(days: 20)))
            try await act(.completion, on: max(start, due).adding(days: 10), by: person, done)
            try await confirm(on: max(start, due).adding(days: 12))
        case .sentBack, .askedForMore:
            try await act(.completion, on: max(start, due.adding(days: -9)), by: person, done)
            try await act(
                fate == .sentBack ? .returning : .supplement, on: max(start, due.adding(days: -8)),
                by: person.user == officer.user ? leader : officer, ActInput(text: "Thiếu danh sách người dự."))
            try await act(.completion, on: max(start, due.adding(days: -4)), by: person, done)
            try await confirm(on: max(start, due.adding(days: -3)))
        case .leftOpen: break
        }
        return acts
    }

    /// One act after another, a minute apart.
    private static func morning(of day: LocalDate, after acts: Int) -> Instant {
        Instant(microseconds: (day.dayNumber * 86_400 + 2 * 3600 + acts * 60) * 1_000_000)
    }
}
