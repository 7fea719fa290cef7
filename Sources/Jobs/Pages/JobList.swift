import Access
import Core
import Lists
import Papers
import Storage
import Web

/// A person's own bulk work, narrowed and sorted as the address says.
struct JobList: Sendable {
    enum Order: String, CaseIterable { case newest, oldest }

    let rows: [Job]
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, _ words: Words, _ tx: any Transaction) throws {
        let typed = TypedWords(query), state = Job.State(rawValue: query["state"])
        self.query = query
        let found = try JobStore(tx).list(visibleTo: viewer, size: ListFile.most).filter { job in
            (state == nil || job.state == state) && typed.occur(in: words(.of("jobs.kind", job.kind)), LocalDate(job.createdAt).vietnamese)
        }
        rows = query["order"] == Order.oldest.rawValue ? found.reversed() : found
    }

    func filter(_ words: Words) -> ListFilter {
        ListFilter(
            at: "/jobs", query,
            selects: [.init("state", "jobs.state", Job.State.allCases.map { .init($0.rawValue, words(.of("jobs", $0.rawValue))) })],
            orders: Order.allCases.map { .init($0.rawValue, words(.of("jobs.orders", $0.rawValue))) }, words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("jobs.title"),
            columns: [
                .init(words("jobs.what"), width: 30), .init(words("jobs.began"), width: 20), .init(words("jobs.total"), width: 10, .number()),
                .init(words("jobs.done"), width: 10, .number()), .init(words("jobs.notDone"), width: 14, .number()),
                .init(words("jobs.state"), width: 26)
            ],
            rows: rows.lazy.map { job in
                [
                    .text(words(.of("jobs.kind", job.kind))), .text(Moment.vietnamese(job.createdAt)), .number(Double(job.total)),
                    .number(Double(job.done)), .number(Double(job.refused)), .text(words(.of("jobs", job.state.rawValue)))
                ]
            })
    }
}

extension Job {
    enum State: String, CaseIterable { case working, done, doneWithRefusals }

    var state: State { finishedAt == nil ? .working : refused == 0 ? .done : .doneWithRefusals }
}
