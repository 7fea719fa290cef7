import Access
import Calendar
import Core
import Storage

/// How the work of one programme stands in a year.
struct ProgrammeWork: Sendable {
    /// This year, or the nearest one of the programme.
    let year: Int
    let time: WorkTime
    let cells: CellCounts
    let carriedOver: Int
    let bySection: [(name: String?, counts: CellCounts)]
    let byAgency: [(name: String?, counts: CellCounts)]
    let late: [WorkRow]
    let next: [WorkRow]
    /// The time that stands now of each task.
    let current: [ID<WorkTask>: Occurrence]
    let newest: [ID<WorkTask>: WorkAct]

    init(of plan: Plan, visibleTo viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let today = services.clock.today
        let years = plan.head.years(today: today), year = min(max(today.year, years.lowerBound), years.upperBound)
        let time = try WorkTime(services, tx), lists = WorkListStore(tx, visibleTo: viewer, time)
        let own: SQL = "occurrence.plan_id = \(plan.id)"
        (self.year, self.time) = (year, time)
        cells = try lists.cells(year: year, own)
        carriedOver = try lists.carriedOver(before: year, own)
        bySection = try lists.cells(year: year, of: plan.id, by: .section)
        byAgency = try lists.cells(year: year, of: plan.id, by: .agency)
        let rows = try lists.rows(of: plan.id, year: year)
        late = Array(rows.filter { $0.kind == .task && time.isOverdue($0.occurrence) }.prefix(5))
        next = Array(
            rows.filter { row in row.kind != .duty && !row.occurrence.state.isOver && (row.occurrence.due ?? .first) > time.cutoff }.prefix(5))
        var times: [ID<WorkTask>: [Occurrence]] = [:]
        for row in rows { times[row.task, default: []].append(row.occurrence) }
        current = times.compactMapValues { $0.sorted { ($0.due ?? $0.starts) < ($1.due ?? $1.starts) }.current(on: today) }
        newest = try ActStore(tx).latestProgress(of: plan.id, visibleTo: viewer)
    }
}
