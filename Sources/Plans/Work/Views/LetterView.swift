import Access
import Core
import Organisations
import Web

/// The letter as it would be printed, with the list of what is late. Number and date stay open for the clerk.
struct LetterView {
    let letter: UrgingLetter
    let task: ID<WorkTask>
    let words: Words

    var page: Page {
        if letter.rows.isEmpty {
            return Page(
                words("work.letter"), crumbs: [(words("plans.work"), "/work")],
                main:
                    "<h1>\(words("work.letter"))</h1>\(emptyState(words("work.letterNone"), words("work.letterNoneAdvice", ["agency": letter.to.name])))"
            )
        }
        let due = DueWords(time: letter.time, words: words)
        let rows: [[HTML]] = letter.rows.enumerated().map { place, row in
            [
                "\(place + 1)", "\(row.text)", "\(row.occurrence.due.map(\.vietnamese) ?? "")", "\(due.distance(row.occurrence)?.text ?? "")",
                "\(row.occurrence.urged)"
            ]
        }
        let columns = [
            Column(words("work.ordinal"), isNumber: true), Column(words("work.kind.task")), Column(words("work.due")),
            Column(words("work.stateField")),
            Column(words("work.urgedBefore"), isNumber: true)
        ]
        return Page(
            words("work.letter"), crumbs: [(words("plans.work"), "/work")],
            main: """
                <h1>\(words("work.letter"))</h1><p class="hint">\(words("work.letterHint"))</p>
                <p class="row"><a class="button" href="/work/\(task)/letter.docx" download>\(words("composing.word"))</a> <a class="button second" href="/work/\(task)/letter.pdf" download>\(words("composing.pdf"))</a></p>
                <article class="card letter">
                <p>\(UnitName.of(letter.place, words))</p><p>\(words("work.letterNumber", ["year": String(letter.time.today.year)]))</p>
                <p><strong>\(words("work.letterTo", ["agency": letter.to.name]))</strong></p>
                <p>\(words("work.letterBody", ["day": letter.time.today.vietnamese]))</p>
                \(table(caption: words("work.letter"), columns: columns, rows: rows))
                <p>\(words("work.letterAsk", ["agency": letter.to.name]))</p><p>\(words("work.letterEnd", ["agency": letter.from]))</p></article>
                """)
    }
}
