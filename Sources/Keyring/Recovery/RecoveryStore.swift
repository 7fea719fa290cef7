import Core
import Foundation
import Organisations
import Storage
import Vault

/// The recovery key's three seals, and the units' keys in escrow under it.
struct RecoveryStore {
    struct Kept {
        let recovery: Recovery
        let printed: Instant
        let rehearsed: Instant?
    }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// Nil before the first shares were printed.
    func find() throws -> Kept? {
        try tx.first(
            "SELECT print, public, first_second, first_third, second_third, printed_at, rehearsed_at FROM recovery ORDER BY version DESC LIMIT 1"
        ).map { row in
            let seals = try ["first_second", "first_third", "second_third"].map { Data(try row.get($0, as: [UInt8].self)) }
            let recovery = try Recovery(
                publicKey: Data(try row.get("public", as: [UInt8].self)), set: UInt32(truncatingIfNeeded: try row.get("print", as: Int.self)),
                seals: seals)
            return Kept(recovery: recovery, printed: try row.get("printed_at"), rehearsed: try row.find("rehearsed_at"))
        }
    }

    /// The only one from now on: seals of older printings are not kept.
    func keep(_ recovery: Recovery, at now: Instant) throws {
        let seals = recovery.seals.map { [UInt8]($0) }
        try tx.run("DELETE FROM recovery")
        try tx.run(
            """
            INSERT INTO recovery (version, print, public, first_second, first_third, second_third, printed_at)
            VALUES (\(Int(recovery.publicKey.version)), \(Int(recovery.set)), \([UInt8](recovery.publicKey.bytes)), \(seals[0]), \(seals[1]), \(seals[2]),
                \(now))
            """)
    }

    func rehearsed(at now: Instant) throws { try tx.run("UPDATE recovery SET rehearsed_at = \(now)") }

    /// A unit's keys in escrow, the newest first.
    func escrow(of unit: ID<Agency>) throws -> [UnitKeyWrap] {
        try tx.run(
            "SELECT unit_key, recovery_key, admitted_by, envelope FROM unit_key_escrow WHERE agency_id = \(unit) ORDER BY version DESC"
        ).map { row in
            try UnitKeyWrap(
                unit: Data(try row.get("unit_key", as: [UInt8].self)), member: Data(try row.get("recovery_key", as: [UInt8].self)),
                admittedBy: Data(try row.get("admitted_by", as: [UInt8].self)), envelope: Data(try row.get("envelope", as: [UInt8].self)))
        }
    }

    func add(_ wrap: UnitKeyWrap, of unit: ID<Agency>) throws {
        try tx.run(
            """
            INSERT INTO unit_key_escrow (agency_id, version, unit_key, recovery_key, admitted_by, envelope)
            VALUES (\(unit), \(Int(wrap.unit.version)), \([UInt8](wrap.unit.bytes)), \([UInt8](wrap.member.bytes)), \([UInt8](wrap.admittedBy.bytes)),
                \([UInt8](wrap.envelope.bytes)))
            ON CONFLICT (agency_id, version) DO UPDATE SET unit_key = excluded.unit_key, recovery_key = excluded.recovery_key,
                admitted_by = excluded.admitted_by, envelope = excluded.envelope
            """)
    }
}
