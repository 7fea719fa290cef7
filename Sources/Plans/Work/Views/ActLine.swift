import Core
import Web

/// One act in the history of a task.
struct ActLine {
    let act: WorkAct
    let words: Words

    private var when: String { LocalDate(act.at).vietnamese }
    private var who: String { words("plans.noteBy", ["date": when, "agency": act.agencyName, "name": act.author]) }

    /// The newest progress, for lists.
    var short: HTML {
        "<div class=\"progress-note\"><p>\(act.text ?? "")</p><p class=\"hint\">\(who)</p></div>"
    }

    func full(of task: ID<WorkTask>) -> HTML {
        let files: [HTML] = act.files.map { "<p><a href=\"/work/\(task)/files/\($0.id)\">\(words("work.evidence", ["name": $0.name]))</a></p>" }
        let text: HTML? = act.text.map { "<p>\($0)</p>" }
        let cause: HTML? = act.cause.map { "<p>\(words("work.causeIs", ["cause": words(.of("work.causes", $0.rawValue))]))</p>" }
        let said: HTML? = act.saidBy.map { "<p>\(words("work.saidByIs", ["name": $0]))</p>" }
        // Progress speaks for itself; every other act says first what it is.
        if act.kind == .progress {
            return "<li class=\"act-line progress-note\">\(text)\(files)<p class=\"hint\">\(who)</p></li>"
        }
        return """
            <li class="act-line"><p><strong>\(words(.of("work.did", act.kind.rawValue)))</strong>\(days)</p>\(said)\(text)\(cause)\(files)<p class="hint">\(who)</p></li>
            """
    }

    private var days: HTML? {
        guard let new = act.newDue else { return nil }
        guard let old = act.oldDue else { return ": \(new.vietnamese)" }
        return ": \(words("work.fromTo", ["old": old.vietnamese, "new": new.vietnamese]))"
    }
}
