import Access
import Core
import Lists
import Web

struct JobListView {
    let list: JobList
    let place: PageOfList
    let words: Words

    var page: Page {
        let rows: [[HTML]] = list.rows.dropFirst(place.offset).prefix(PageOfList.size).map { job in
            [
                "<a href=\"\("/jobs/\(job.id)" as Path)\">\(words(.of("jobs.kind", job.kind)))</a>",
                "\(Moment.vietnamese(job.createdAt))", "\(words("jobs.doneOf", ["done": words.number(job.done), "total": words.number(job.total)]))",
                JobState(job: job, words: words).tag
            ]
        }
        let columns = [Column(words("jobs.what")), Column(words("jobs.began")), Column(words("jobs.progress")), Column(words("jobs.state"))]
        let found = list.filter(words).around(
            table(caption: words("jobs.title"), columns: columns, rows: rows), place, file: "/exports/jobs",
            else: emptyState(words("jobs.none"), words("jobs.noneAdvice")))
        return Page(words("jobs.title"), main: "<h1>\(words("jobs.title"))</h1>\(found)")
    }
}

struct JobState {
    let job: Job
    let words: Words

    var tag: HTML {
        let tone: Tone =
            switch job.state {
            case .working: .plain
            case .done: .good
            case .doneWithRefusals: .attention
            }
        return Web.tag(words(.of("jobs", job.state.rawValue)), tone)
    }
}

struct JobView {
    let job: Job
    let lines: [JobLine]
    let place: PageOfList
    let words: Words

    var page: Page {
        let title = words(.of("jobs.kind", job.kind))
        return Page(
            title, crumbs: [(words("jobs.title"), "/jobs")],
            main: """
                <h1>\(title)</h1>
                <div id="progress"\(HTML.when(job.finishedAt == nil, " data-again=\"2\""))>
                \(summary)
                \(table(caption: title, columns: [Column(words("jobs.thing")), Column(words("jobs.outcome"))], rows: lines.map(row)))
                </div>
                \(place.links(at: "/jobs/\(job.id)?", words))
                """)
    }

    private var summary: HTML {
        let counted = words("jobs.doneOf", ["done": words.number(job.done), "total": words.number(job.total)])
        if job.finishedAt == nil {
            return """
                <p><label for="bar">\(counted)</label> <progress id="bar" max="\(job.total)" value="\(job.done)">\(counted)</progress></p>
                <p class="hint">\(words("jobs.mayLeave")) <a href="\("/jobs/\(job.id)" as Path)">\(words("jobs.lookAgain"))</a></p>
                """
        }
        let text = job.refused == 0 ? counted : "\(counted) \(words("jobs.refused", ["count": words.number(job.refused)]))"
        return notice(text, job.refused == 0 ? .good : .attention)
    }

    private func row(_ line: JobLine) -> [HTML] {
        switch line.outcome {
        case .waiting: ["\(line.label)", tag(words("jobs.waits"), .quiet)]
        case .made(let address): ["\(line.label)", Path(untrusted: address).map { "<a href=\"\($0)\">\(words("jobs.open"))</a>" } ?? "—"]
        case .refused(let code):
            ["\(line.label)", "\(tag(words("jobs.notDone"), .attention)) \(words(.of("problem", code))). \(words(.of("advice", code)))"]
        }
    }
}
