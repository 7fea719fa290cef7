import Access
import Audit
import Calendar
import Core
import Organisations
import Papers
import Places
import Reporting
import Storage
import Succession
import Web

/// Công văn đôn đốc about reports: drafted from what one unit has not sent; the clerk adds number and date.
struct DutyLetter: Sendable {
    let place: String
    let from: String
    let to: String
    let duties: [ReportDuty]
    let urged: [ID<ReportDuty>: Int]
    let time: DutyTime

    init(_ id: ID<ReportDuty>, for viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        let duty = try DutyStore(tx).duty(id, visibleTo: viewer), time = try DutyTime(services, tx)
        try viewer.require(duty.recipient?.rawValue == viewer.place && duty.isOpen)
        let all = try DutyStore(tx).list(of: duty.unit, visibleTo: viewer).filter { $0.recipient?.rawValue == viewer.place }
        let late = all.filter { time.mark($0) == .overdue || time.mark($0) == .returned }
        (place, from, to, self.time) = (viewer.place, viewer.agencyName, duty.unitName, time)
        // All that is late; when nothing is, what was asked about.
        duties = late.isEmpty ? [duty] : late
        urged = Dictionary(try duties.map { ($0.id, try DutyStore(tx).urged($0.id)) }) { first, _ in first }
    }

    /// The letter as the decree on papers lays it out, for the chair to sign.
    func paper(_ words: Words) -> Paper {
        let unit = PlaceCode(place).flatMap(PlaceIndex.bundled.place(code:))
        var paper = Paper(kind: "", title: words("duties.letterSubject"))
        paper.issuer = unit.map { "Ủy ban nhân dân\n\($0.nameInSentence)" } ?? from
        (paper.symbol, paper.place) = ("UBND", unit?.shortName ?? "")
        (paper.month, paper.year) = (nil, time.today.year)
        paper.addressees = [to]
        let table = PaperTable(
            columns: [
                .init(words("work.ordinal"), width: 8, .centre), .init(words("duties.period"), width: 22), .init(words("duties.wording"), width: 40),
                .init(words("duties.due"), width: 18, .centre), .init(words("work.urgedBefore"), width: 12, .centre)
            ],
            rows: duties.enumerated().map { place, duty in
                .cells([
                    String(place + 1), duty.period.label.name(words), duty.wording, duty.due.last.vietnamese, String(urged[duty.id] ?? 0)
                ])
            })
        paper.body = [.paragraph(words("duties.letterBody", ["day": time.today.vietnamese])), .table(table)]
        paper.closing = words("duties.letterAsk", ["unit": to])
        paper.recipients = [words("work.letterAsAbove"), words("work.letterArchive")]
        paper.signature = .init(authority: unit == nil ? [] : ["TM. Ủy ban nhân dân"], position: unit == nil ? from : "Chủ tịch")
        return paper
    }
}

extension DutyStore {
    func urged(_ duty: ID<ReportDuty>) throws -> Int { try tx.run("SELECT urged FROM report_duty WHERE id = \(duty)")[0].get("urged") }

    func countUrging(_ duties: [ID<ReportDuty>]) throws {
        for duty in duties { try tx.run("UPDATE report_duty SET urged = urged + 1 WHERE id = \(duty)") }
    }
}
