import Core
import Web

/// What was concluded in all meetings, each a task that knows how far it is.
struct ConclusionListView {
    let list: ConclusionList
    let place: PageOfList
    let words: Words

    var page: Page {
        let due = DueWords(time: list.time, words: words)
        return CoordinationListView(
            title: words("coordination.conclusions"), crumbs: [(words("coordination.meetings"), "/coordination/meetings")],
            filter: list.filter(words),
            rows: list.rows.map { ConclusionRow(conclusion: $0.conclusion, meeting: $0.meeting, due: due, words: words).html },
            place: place, file: "/exports/conclusions",
            empty: emptyState(
                words("coordination.noConclusionsYet"), words("coordination.noConclusionsAdvice"),
                action: linkButton(words("coordination.meetings"), to: "/coordination/meetings", style: .second)), words: words
        ).page
    }
}

/// One conclusion in a list.
struct ConclusionRow {
    let conclusion: Conclusion
    /// Nil on the page of the meeting itself.
    let meeting: Meeting?
    let due: DueWords
    let words: Words

    var html: HTML {
        let task = conclusion.task
        let state: HTML? = conclusion.occurrence.map { StateTags(occurrence: $0, due: due, words: words).html }
        let paper = task.order.map { order in
            [order.number.map { words("plans.numbered", ["number": $0]) }, order.day?.vietnamese, order.title].compactMap { $0 }.joined(
                separator: ", ")
        }
        return CoordinationListView.row(
            task.text, to: "/work/\(task.id)", state,
            [
                conclusion.leadName.map { words("plans.leadIs", ["name": $0]) },
                conclusion.occurrence?.due.map { words("work.dueOn", ["day": due.day($0)]) }, paper, meeting?.name(words), meeting?.bodyName
            ])
    }
}
