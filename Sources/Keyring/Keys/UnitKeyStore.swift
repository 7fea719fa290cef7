import Access
import Core
import Foundation
import Organisations
import Storage
import Vault

/// The keys of units and their members' copies.
struct UnitKeyStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// All versions, the newest first.
    func keys(of unit: ID<Agency>) throws -> [PublicKey] {
        try tx.run("SELECT public FROM unit_key WHERE agency_id = \(unit) ORDER BY version DESC").map { row in
            try PublicKey(bytes: Data(try row.get("public", as: [UInt8].self)))
        }
    }

    /// - throws: `Problem.unitKeyThere` when somebody else made that version meanwhile.
    func add(_ key: PublicKey, of unit: ID<Agency>, by account: ID<User>, at now: Instant) throws {
        let added = try tx.change(
            """
            INSERT INTO unit_key (agency_id, version, public, made_by, made_at)
            VALUES (\(unit), \(Int(key.version)), \([UInt8](key.bytes)), \(account), \(now)) ON CONFLICT (agency_id, version) DO NOTHING
            """)
        if added == 0 { throw Problem.unitKeyThere }
    }

    /// One member's copies, the newest first.
    func wraps(of unit: ID<Agency>, for account: ID<User>) throws -> [UnitKeyWrap] {
        try tx.run(
            """
            SELECT unit_key, member_key, admitted_by, envelope FROM unit_key_wrap
            WHERE agency_id = \(unit) AND account_id = \(account) ORDER BY version DESC
            """
        ).map { row in
            try UnitKeyWrap(
                unit: Data(try row.get("unit_key", as: [UInt8].self)), member: Data(try row.get("member_key", as: [UInt8].self)),
                admittedBy: Data(try row.get("admitted_by", as: [UInt8].self)), envelope: Data(try row.get("envelope", as: [UInt8].self)))
        }
    }

    /// In the place of an older copy of the same version.
    func add(_ wrap: UnitKeyWrap, of unit: ID<Agency>, for account: ID<User>) throws {
        try tx.run(
            """
            INSERT INTO unit_key_wrap (agency_id, version, account_id, unit_key, member_key, admitted_by, envelope)
            VALUES (\(unit), \(Int(wrap.unit.version)), \(account), \([UInt8](wrap.unit.bytes)), \([UInt8](wrap.member.bytes)),
                \([UInt8](wrap.admittedBy.bytes)), \([UInt8](wrap.envelope.bytes)))
            ON CONFLICT (agency_id, version, account_id) DO UPDATE SET unit_key = excluded.unit_key, member_key = excluded.member_key,
                admitted_by = excluded.admitted_by, envelope = excluded.envelope
            """)
    }

    /// The units that an account holds a copy of.
    func units(heldBy account: ID<User>) throws -> [ID<Agency>] {
        try tx.run("SELECT DISTINCT agency_id FROM unit_key_wrap WHERE account_id = \(account)").map { try $0.get("agency_id") }
    }

    /// - returns: whether there was any.
    func dropWraps(of unit: ID<Agency>, for account: ID<User>) throws -> Bool {
        try tx.change("DELETE FROM unit_key_wrap WHERE agency_id = \(unit) AND account_id = \(account)") > 0
    }

    func isDue(_ unit: ID<Agency>) throws -> Bool { try tx.first("SELECT agency_id FROM unit_key_due WHERE agency_id = \(unit)") != nil }

    func markDue(_ unit: ID<Agency>, at now: Instant) throws {
        try tx.run("INSERT INTO unit_key_due (agency_id, since) VALUES (\(unit), \(now)) ON CONFLICT (agency_id) DO NOTHING")
    }

    func unmark(_ unit: ID<Agency>) throws { try tx.run("DELETE FROM unit_key_due WHERE agency_id = \(unit)") }
}
