import Core
import Storage

/// The next time of a task: the first of those that are not over. Stored, because lists ask for it of every row; it depends on
/// nothing but the times of the task, so whoever writes one of them settles it in the same transaction.
struct NextTime {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func settle(_ task: ID<WorkTask>) throws {
        try tx.run(
            """
            UPDATE work_occurrence SET is_next = NOT is_next
            WHERE task_id = \(task) AND is_next <> (id = coalesce((SELECT first.id FROM work_occurrence first
                WHERE first.task_id = \(task) AND first.state NOT IN ('confirmed', 'withdrawn') ORDER BY first.starts, first.id LIMIT 1), ''))
            """)
    }

    /// The times whose stored value is not the computed one.
    func astray() throws -> [ID<Occurrence>] {
        try tx.run(
            """
            SELECT occurrence.id FROM work_occurrence occurrence
            WHERE occurrence.is_next <> (occurrence.state NOT IN ('confirmed', 'withdrawn') AND NOT EXISTS (SELECT 1 FROM work_occurrence earlier
                WHERE earlier.task_id = occurrence.task_id AND earlier.state NOT IN ('confirmed', 'withdrawn')
                    AND (earlier.starts < occurrence.starts OR (earlier.starts = occurrence.starts AND earlier.id < occurrence.id))))
            ORDER BY occurrence.id
            """
        ).map { try $0.get("id") }
    }
}
