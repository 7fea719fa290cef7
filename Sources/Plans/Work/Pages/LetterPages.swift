import Access
import Audit
import Core
import Organisations
import Storage
import Web

/// Công văn đôn đốc: drafted from what one agency has not done; the clerk adds number and date.
enum LetterPages {
    static let routes: [Route] = [
        .page(.get, "/work/{task}/letter", for: .holding([.officer, .leader])) { call in
            let letter = try await letter(call)
            return call.page(LetterView(letter: letter, task: try call.id("task"), words: call.words).page)
        },
        .page(.get, "/work/{task}/letter.docx", for: .holding([.officer, .leader])) { call in try await file(call, .docx) },
        .page(.get, "/work/{task}/letter.pdf", for: .holding([.officer, .leader])) { call in try await file(call, .pdf) }
    ]

    /// - throws: `Problem.workNotNow` when there is nothing left to urge.
    private static func file(_ call: Call<Viewer>, _ format: PaperFormat) async throws -> Answer {
        let letter = try await letter(call), id = try call.id("task", of: WorkTask.self), (viewer, now) = (call.viewer, call.now)
        if letter.rows.isEmpty { throw Problem.workNotNow }
        let bytes = try format.bytes(of: letter.paper(call.words))
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.letterTaken, "task", id, by: viewer.user, at: now, detail: "\(letter.rows.count) rows")
        }
        return .file(bytes, name: "\(call.words("work.letterName")) \(letter.to.name).\(format.rawValue)", type: format.type)
    }

    static func letter(_ call: Call<Viewer>) async throws -> UrgingLetter {
        let id = try call.id("task", of: WorkTask.self), viewer = call.viewer
        return try await call.services.database.read { tx in
            let task = try TaskStore(tx).get(id, visibleTo: viewer)
            try viewer.require(!WorkRelation.all(of: viewer, to: task).isDisjoint(with: WorkRules.whoMay(.urging)))
            guard let lead = try task.lead.flatMap(AgencyStore(tx).find) else { throw Problem.workNotNow }
            let time = try WorkTime(call.services, tx)
            var query = WorkQuery(Form(["list": "all", "agency": lead.id.rawValue]))
            query.state = .open
            let open = try WorkListStore(tx, visibleTo: viewer, time).list(query, size: 200)
            // All that is late; when nothing is, what was asked about.
            let late = open.filter { time.isOverdue($0.occurrence) }
            let rows = late.isEmpty ? open.filter { $0.task == id } : late
            let orders = try TaskStore(tx).list(rows.map(\.task), visibleTo: viewer).compactMap { task in
                task.order.map { (task.id, [$0.number, $0.title].compactMap { $0 }.joined(separator: ", ")) }
            }
            return UrgingLetter(
                place: task.place, from: viewer.agencyName, to: lead, rows: rows, orders: Dictionary(orders) { first, _ in first }, time: time)
        }
    }
}

/// What the letter says.
struct UrgingLetter: Sendable {
    let place: String
    let from: String
    let to: Agency
    let rows: [WorkRow]
    /// The documents that ordered what no programme did.
    let orders: [ID<WorkTask>: String]
    let time: WorkTime
}
