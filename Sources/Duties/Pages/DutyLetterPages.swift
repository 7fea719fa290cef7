import Access
import Audit
import Calendar
import Core
import Papers
import Plans
import Reporting
import Storage
import Web

enum DutyLetterPages {
    static let routes: [Route] = [
        .page(.get, "/reports/duties/{duty}/letter", for: .holding([.officer, .leader])) { call in
            let id = try call.id("duty", of: ReportDuty.self)
            return call.page(page(try await letter(call), id, call.words))
        },
        .page(.get, "/reports/duties/{duty}/letter.docx", for: .holding([.officer, .leader])) { call in try await file(call, .docx) },
        .page(.get, "/reports/duties/{duty}/letter.pdf", for: .holding([.officer, .leader])) { call in try await file(call, .pdf) }
    ]

    private static func letter(_ call: Call<Viewer>) async throws -> DutyLetter {
        let id = try call.id("duty", of: ReportDuty.self), viewer = call.viewer
        return try await call.services.database.read { tx in try DutyLetter(id, for: viewer, call.services, tx) }
    }

    /// Taking the letter is urging: the next one says how often it was done before.
    private static func file(_ call: Call<Viewer>, _ format: PaperFormat) async throws -> Answer {
        let letter = try await letter(call), id = try call.id("duty", of: ReportDuty.self), (viewer, now) = (call.viewer, call.now)
        let bytes = try format.bytes(of: letter.paper(call.words))
        try await call.services.database.write { tx in
            try DutyStore(tx).countUrging(letter.duties.map(\.id))
            try AuditLog(tx).record(.dutyUrged, "duty", id, by: viewer.user, at: now, detail: "\(letter.duties.count) reports")
        }
        return .file(bytes, name: "\(call.words("work.letterName")) \(letter.to).\(format.rawValue)", type: format.type)
    }

    private static func page(_ letter: DutyLetter, _ id: ID<ReportDuty>, _ words: Words) -> Page {
        let rows: [[HTML]] = letter.duties.enumerated().map { place, duty in
            ["\(place + 1)", "\(duty.period.label.name(words))", "\(duty.wording)", "\(duty.due.last.vietnamese)", "\(letter.urged[duty.id] ?? 0)"]
        }
        let columns = [
            Column(words("work.ordinal"), isNumber: true), Column(words("duties.period")), Column(words("duties.wording")),
            Column(words("duties.due")),
            Column(words("work.urgedBefore"), isNumber: true)
        ]
        return Page(
            words("duties.letter"), crumbs: [(words("duties.title"), "/reports")],
            main: """
                <h1>\(words("duties.letter"))</h1><p class="hint">\(words("work.letterHint"))</p>
                <p class="row"><a class="button" href="/reports/duties/\(id)/letter.docx" download>\(words("composing.word"))</a> <a class="button second" href="/reports/duties/\(id)/letter.pdf" download>\(words("composing.pdf"))</a></p>
                <article class="card letter"><p><strong>\(words("work.letterTo", ["agency": letter.to]))</strong></p>
                <p>\(words("duties.letterBody", ["day": letter.time.today.vietnamese]))</p>
                \(table(caption: words("duties.letter"), columns: columns, rows: rows))
                <p>\(words("duties.letterAsk", ["unit": letter.to]))</p></article>
                """)
    }
}
