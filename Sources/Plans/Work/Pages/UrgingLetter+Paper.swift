import Core
import Organisations
import Papers
import Places
import Web

extension UrgingLetter {
    /// The letter (công văn) as the decree on papers lays it out, for the chair of the committee to sign; the clerk adds number and day.
    func paper(_ words: Words) -> Paper {
        let unit = PlaceCode(place).flatMap(PlaceIndex.bundled.place(code:)), due = DueWords(time: time, words: words)
        var paper = Paper(kind: "", title: words("work.letterSubject"))
        paper.issuer = unit.map { "Ủy ban nhân dân\n\($0.nameInSentence)" } ?? from
        (paper.symbol, paper.place) = ("UBND", unit?.shortName ?? "")
        (paper.month, paper.year) = (nil, time.today.year)
        paper.addressees = [to.name]
        let table = PaperTable(
            columns: [
                .init(words("work.ordinal"), width: 7, .centre), .init(words("work.kind.task"), width: 30), .init(words("work.orderedBy"), width: 24),
                .init(words("work.due"), width: 17, .centre), .init(words("work.stateField"), width: 12),
                .init(words("work.urgedBefore"), width: 10, .centre)
            ],
            rows: rows.enumerated().map { place, row in
                .cells([
                    String(place + 1), row.text, orders[row.task] ?? row.planTitle ?? "", row.occurrence.due?.vietnamese ?? words("work.undated"),
                    due.distance(row.occurrence)?.text ?? "", String(row.occurrence.urged)
                ])
            })
        paper.body = [.paragraph(words("work.letterBody", ["day": time.today.vietnamese])), .table(table)]
        paper.closing = words("work.letterAsk", ["agency": to.name])
        paper.recipients = [words("work.letterAsAbove"), words("work.letterArchive")]
        paper.signature = .init(authority: unit == nil ? [] : ["TM. Ủy ban nhân dân"], position: unit == nil ? from : "Chủ tịch")
        return paper
    }
}
