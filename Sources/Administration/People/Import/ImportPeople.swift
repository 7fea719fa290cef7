import Access
import Audit
public import Core
import Organisations
public import Storage
import Web

/// A list of people between the upload and the yes of the administrator. It is kept for a day, and adds everybody or nobody.
public enum PeopleImport {
    static let keptSeconds = 86_400

    /// Names of lists that nobody said yes to do not stay. The server looks from time to time.
    public static func forget(at now: Instant, _ tx: any Transaction) throws {
        let old = now.adding(seconds: -keptSeconds)
        try tx.run("DELETE FROM people_import_line WHERE import_id IN (SELECT id FROM people_import WHERE at <= \(old))")
        try tx.run("DELETE FROM people_import WHERE at <= \(old)")
    }
}

struct ImportPeople {
    let tx: any Transaction
    let viewer: Viewer
    let catalogue: Catalogue

    func keep(_ lines: [PeopleList.Line], at now: Instant) throws -> ID<PeopleImport> {
        let id = ID<PeopleImport>.random()
        try tx.run("INSERT INTO people_import (id, owner_id, place_code, at) VALUES (\(id), \(viewer.user), \(viewer.place), \(now))")
        for (position, line) in lines.enumerated() {
            try tx.run(
                """
                INSERT INTO people_import_line (import_id, position, row_number, name, login, agency, roles)
                VALUES (\(id), \(position), \(line.row), \(line.name), \(line.login), \(line.agency), \(line.roles))
                """)
        }
        return id
    }

    /// The viewer's own list; each line beside what it would become today.
    func preview(_ id: ID<PeopleImport>, at now: Instant) throws -> [CheckedPerson] {
        let rows = try tx.run(
            """
            SELECT line.* FROM people_import_line line JOIN people_import list ON list.id = line.import_id
            WHERE list.id = \(id) AND list.owner_id = \(viewer.user) AND list.place_code = \(viewer.place)
                AND list.at > \(now.adding(seconds: -PeopleImport.keptSeconds))
            ORDER BY line.position
            """)
        guard !rows.isEmpty else { throw Problem.notFound }
        let lines = try rows.map { row in
            PeopleList.Line(
                row: try row.get("row_number"), name: try row.get("name"), login: try row.get("login"), agency: try row.get("agency"),
                roles: try row.get("roles"))
        }
        let agencies = try AgencyStore(tx).list(of: viewer.place, on: LocalDate(now))
        return CheckedPerson.check(lines, agencies: agencies, taken: try UserStore(tx).logins(), by: viewer, catalogue)
    }

    /// Everybody of the list, each with a slip; nil, and nobody added, when a line has become wrong since it was shown.
    func add(_ id: ID<PeopleImport>, at now: Instant) throws -> [KeepPeople.Added]? {
        let users = try preview(id, at: now).map(\.user)
        guard !users.contains(where: { $0 == nil }) else { return nil }
        let added = try users.compactMap { $0 }.map { user in
            KeepPeople.Added(user: user, code: try Accounts.add(user, in: tx, by: viewer.user, at: now))
        }
        try tx.run("DELETE FROM people_import_line WHERE import_id = \(id)")
        try tx.run("DELETE FROM people_import WHERE id = \(id)")
        try AuditLog(tx).record(.peopleImported, "unit", code: viewer.place, by: viewer.user, at: now, detail: "\(added.count) accounts")
        return added
    }
}

extension AuditAct {
    static let peopleImported = AuditAct("administration.peopleImported")
}
