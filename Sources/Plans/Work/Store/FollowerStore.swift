import Access
import Core
import Storage

/// Who follows which task (theo dõi).
struct FollowerStore {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func follows(_ viewer: Viewer, _ task: ID<WorkTask>) throws -> Bool {
        try tx.first("SELECT 1 AS one FROM work_follower WHERE task_id = \(task) AND account_id = \(viewer.user)") != nil
    }

    func set(_ viewer: Viewer, _ task: ID<WorkTask>, follows: Bool) throws {
        if follows {
            try tx.run(
                "INSERT INTO work_follower (task_id, account_id) VALUES (\(task), \(viewer.user)) ON CONFLICT (task_id, account_id) DO NOTHING")
        } else {
            try tx.run("DELETE FROM work_follower WHERE task_id = \(task) AND account_id = \(viewer.user)")
        }
    }
}

/// The names of those who gave work or are in charge of it: shown to whoever may see the task.
struct WorkPeople {
    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func name(_ user: ID<User>) throws -> String? { try tx.first("SELECT name FROM account WHERE id = \(user)").map { try $0.get("name") } }

    /// The leaders of a unit, to choose from.
    func leaders(of place: String) throws -> [(id: ID<User>, name: String)] {
        try tx.run(
            """
            SELECT account.id, account.name FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(place) AND account.active = \(true) AND (' ' || account.roles || ' ') LIKE '% leader %'
            ORDER BY account.sort_key, account.id
            """
        ).map { (try $0.get("id"), try $0.get("name")) }
    }
}
