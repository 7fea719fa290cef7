import Access
import Core
import Organisations
import Storage
import Web

/// Công văn đôn đốc: drafted from what one agency has not done; the clerk adds number and date.
enum LetterPages {
    static let routes: [Route] = [
        .page(.get, "/work/{task}/letter", for: .holding([.officer, .leader])) { call in
            let letter = try await letter(call)
            return call.page(LetterView(letter: letter, words: call.words).page)
        }
    ]

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
            return UrgingLetter(
                place: task.place, from: viewer.agencyName, to: lead, rows: late.isEmpty ? open.filter { $0.task == id } : late, time: time)
        }
    }
}

/// What the letter says.
struct UrgingLetter: Sendable {
    let place: String
    let from: String
    let to: Agency
    let rows: [WorkRow]
    let time: WorkTime
}
