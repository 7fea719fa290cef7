import Access
import Core
import Foundation
import Storage
import Vault

/// The custodians, those who are asked to be, and the shares that wait.
struct CustodyStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func custodians() throws -> [Custodian] {
        try tx.run(
            """
            SELECT custodian.number, custodian.account_id, custodian.taken_at, account.name, account.active, agency.name AS agency
            FROM custodian JOIN account ON account.id = custodian.account_id JOIN agency ON agency.id = account.agency_id ORDER BY custodian.number
            """
        ).map { row in
            Custodian(
                number: try row.get("number"), account: try row.get("account_id"), name: try row.get("name"), agency: try row.get("agency"),
                isActive: try row.get("active"), taken: try row.find("taken_at"))
        }
    }

    /// In place of the custodians before, whose shares open nothing from now on.
    func replace(with shares: [(account: ID<User>, share: WaitingShare)], at now: Instant) throws {
        try tx.run("DELETE FROM custodian")
        for (place, (account, share)) in shares.enumerated() {
            try tx.run(
                """
                INSERT INTO custodian (number, account_id, made_at, own_key, from_key, envelope)
                VALUES (\(place + 1), \(account), \(now), \([UInt8](share.custodian.bytes)), \([UInt8](share.from.bytes)), \([UInt8](share.envelope.bytes)))
                """)
        }
        try forgetRequest()
    }

    /// Nil when none waits for them.
    func waiting(for account: ID<User>) throws -> WaitingShare? {
        try tx.first("SELECT own_key, from_key, envelope FROM custodian WHERE account_id = \(account) AND envelope IS NOT NULL").map { row in
            try WaitingShare(
                custodian: Data(try row.get("own_key", as: [UInt8].self)), from: Data(try row.get("from_key", as: [UInt8].self)),
                envelope: Data(try row.get("envelope", as: [UInt8].self)))
        }
    }

    /// What was taken is kept nowhere.
    func taken(by account: ID<User>, at now: Instant) throws {
        try tx.run("UPDATE custodian SET envelope = NULL, taken_at = \(now) WHERE account_id = \(account)")
    }

    // MARK: The request

    func request(at now: Instant) throws -> CustodyRequest? {
        guard let row = try tx.first("SELECT asked_by, asked_at FROM custody_request"),
            now < (try row.get("asked_at", as: Instant.self)).adding(seconds: CustodyRequest.lasting)
        else { return nil }
        let candidates = try tx.run(
            """
            SELECT custody_candidate.number, custody_candidate.account_id, custody_candidate.accepted_at, account.name, agency.name AS agency
            FROM custody_candidate JOIN account ON account.id = custody_candidate.account_id JOIN agency ON agency.id = account.agency_id
            WHERE account.active = \(true) ORDER BY custody_candidate.number
            """
        ).map { row in
            CustodyRequest.Candidate(
                number: try row.get("number"), account: try row.get("account_id"), name: try row.get("name"), agency: try row.get("agency"),
                accepted: try row.find("accepted_at"))
        }
        let agreed = try tx.run("SELECT account_id FROM custody_agreement").map { try $0.get("account_id", as: ID<User>.self) }
        return CustodyRequest(by: try row.get("asked_by"), at: try row.get("asked_at"), candidates: candidates, agreed: Set(agreed))
    }

    func ask(_ people: [ID<User>], by asker: ID<User>, at now: Instant) throws {
        try forgetRequest()
        try tx.run("INSERT INTO custody_request (id, asked_by, asked_at) VALUES (\(ID<CustodyRequest>.random()), \(asker), \(now))")
        for (place, person) in people.enumerated() {
            try tx.run("INSERT INTO custody_candidate (number, account_id) VALUES (\(place + 1), \(person))")
        }
    }

    func accept(_ account: ID<User>, at now: Instant) throws {
        try tx.run("UPDATE custody_candidate SET accepted_at = \(now) WHERE account_id = \(account) AND accepted_at IS NULL")
    }

    func agree(_ account: ID<User>, at now: Instant) throws {
        try tx.run(
            "INSERT INTO custody_agreement (account_id, agreed_at) VALUES (\(account), \(now)) ON CONFLICT (account_id) DO NOTHING")
    }

    func forgetRequest() throws {
        for table in ["custody_agreement", "custody_candidate", "custody_request"] as [SQL] { try tx.run("DELETE FROM \(table)") }
    }

    // MARK: Who may be asked

    /// The open accounts of the viewer's own place but those that keep accounts, for its leaders.
    func possible(visibleTo viewer: Viewer) throws -> [(id: ID<User>, name: String, agency: String)] {
        guard viewer.holds(.leader) else { return [] }
        return try tx.run(
            """
            SELECT account.id, account.name, agency.name AS agency FROM account JOIN agency ON agency.id = account.agency_id
            WHERE agency.place_code = \(viewer.place) AND account.active = \(true) ORDER BY account.sort_key, account.id
            """
        ).compactMap { row in
            let id: ID<User> = try row.get("id")
            guard let person = try UserStore(tx).viewer(of: id), !person.holds(.administrator) else { return nil }
            return (id, try row.get("name"), try row.get("agency"))
        }
    }
}
