public import Storage

/// What lists and figures read of a time stands in its row, and in the index that counts it.
public enum WorkListMigrations {
    public static let all = [
        Migration(
            "2026-11-26 the next time of a task",
            "ALTER TABLE work_occurrence ADD COLUMN is_next \(.bool) NOT NULL DEFAULT FALSE",
            "ALTER TABLE work_occurrence ADD COLUMN assigned_by \(.text) REFERENCES account",
            "ALTER TABLE work_occurrence ADD COLUMN position \(.integer) NOT NULL DEFAULT 0",
            """
            UPDATE work_occurrence SET assigned_by = (SELECT task.assigned_by FROM work_task task WHERE task.id = work_occurrence.task_id),
                position = (SELECT task.position FROM work_task task WHERE task.id = work_occurrence.task_id)
            """,
            firstNext,
            "DROP INDEX work_occurrence_place",
            // Counts of a unit read this index and no row.
            """
            CREATE INDEX work_occurrence_counted
                ON work_occurrence (place_code, kind, state, year, starts, is_next, due, is_late, assigned_by, task_id)
            """,
            // The order of `WorkQuery.Order.due`, word by word.
            """
            CREATE INDEX work_occurrence_listed ON work_occurrence
                (place_code, (CASE WHEN state IN ('confirmed', 'withdrawn') THEN 1 ELSE 0 END), (coalesce(due, '9999')), position, id)
            """,
            // What waits for those above is little among much.
            "CREATE INDEX work_occurrence_state ON work_occurrence (place_code, state)",
            "CREATE INDEX work_occurrence_asked ON work_occurrence (asked_by) WHERE asked_by IS NOT NULL",
            "CREATE INDEX work_task_leader ON work_task (leader_id)")
    ]

    /// For times that were written before.
    static let firstNext: SQL =
        """
        UPDATE work_occurrence SET is_next = TRUE WHERE state NOT IN ('confirmed', 'withdrawn') AND NOT EXISTS (
            SELECT 1 FROM work_occurrence earlier
            WHERE earlier.task_id = work_occurrence.task_id AND earlier.state NOT IN ('confirmed', 'withdrawn')
                AND (earlier.starts < work_occurrence.starts OR (earlier.starts = work_occurrence.starts AND earlier.id < work_occurrence.id)))
        """
}
