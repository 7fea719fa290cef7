import Access
import Calendar
import Core
import Lists
import Papers
import Storage
import Web

/// The workbench's list as an Excel file, with its filters.
enum WorkExport {
    static let routes: [Route] = [
        .page(.get, "/exports/work") { call in
            let query = WorkQuery(call.incoming.query), (viewer, words, services) = (call.viewer, call.words, call.services)
            let (rows, time, newest) = try await services.database.read { tx in
                let time = try WorkTime(services, tx)
                let rows = try WorkListStore(tx, visibleTo: viewer, time).list(query, size: ListFile.most)
                return (rows, time, try ActStore(tx).latestProgress(of: rows.map(\.task), visibleTo: viewer))
            }
            return try await ListFile.answer(sheet(rows, time, newest, words), named: words("work.fileName"), of: "work", count: rows.count, call)
        }
    ]

    private static func sheet(_ rows: [WorkRow], _ time: WorkTime, _ newest: [ID<WorkTask>: WorkAct], _ words: Words) -> Sheet {
        Sheet(
            title: words("plans.work"),
            columns: [
                .init(words("work.text"), width: 50), .init(words("work.plan"), width: 36), .init(words("work.lead"), width: 26),
                .init(words("work.time"), width: 22), .init(words("work.due"), width: 12, .date), .init(words("work.stateField"), width: 18),
                .init(words("work.cell"), width: 22), .init(words("work.reportedOn"), width: 14, .date),
                .init(words("work.urgedBefore"), width: 10, .number()),
                .init(words("work.cause"), width: 14), .init(words("work.newestProgress"), width: 50)
            ],
            rows: rows.lazy.map { row in
                let occurrence = row.occurrence
                return [
                    .text(row.text), .text(row.planTitle ?? ""), .text(row.leadName ?? ""), .text(occurrence.name(words)),
                    occurrence.due.map { .date($0) } ?? .empty, .text(words(.of("work.state", occurrence.state.rawValue))),
                    .text(time.cell(of: occurrence).map { words(.of("work.cell", $0.rawValue)) } ?? ""),
                    occurrence.report.map { .date(LocalDate($0.at)) } ?? .empty, .number(Double(occurrence.urged)),
                    .text(occurrence.cause.map { words(.of("work.causes", $0.rawValue)) } ?? ""), .text(newest[row.task]?.text ?? "")
                ]
            })
    }
}
