import Access
import Core
import Storage

extension TaskStore {
    /// The document's own words for when, of each task that has some; a page shows them beside the day that was computed from them.
    func timings(of tasks: [ID<WorkTask>], visibleTo viewer: Viewer) throws -> [ID<WorkTask>: String] {
        if tasks.isEmpty { return [:] }
        let rows = try tx.run(
            """
            SELECT task.id, task.timing FROM work_task task
            WHERE task.id \(in: tasks.map(\.rawValue)) AND task.timing IS NOT NULL AND \(Self.visible(to: viewer))
            """)
        return Dictionary(try rows.map { (try $0.get("id"), try $0.get("timing")) }) { first, _ in first }
    }
}
