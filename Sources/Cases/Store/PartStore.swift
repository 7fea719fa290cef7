import Core
import Foundation
import Organisations
import Storage
import Vault

/// Sealed contents and wrapped keys, as they lie in their rows. Nothing here can be read without a unit's key.
struct PartStore {
    struct Row: Sendable {
        let keyVersion: Int
        let content: [UInt8]
        let revision: Int
    }

    let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func find(_ compartment: Compartment, of file: ID<CaseFile>) throws -> Row? {
        try tx.first("SELECT key_version, content, revision FROM case_compartment WHERE case_id = \(file) AND compartment = \(compartment.rawValue)")
            .map { Row(keyVersion: try $0.get("key_version"), content: try $0.get("content"), revision: try $0.get("revision")) }
    }

    func add(_ row: Row, _ compartment: Compartment, of file: ID<CaseFile>) throws {
        try tx.run(
            """
            INSERT INTO case_compartment (case_id, compartment, key_version, content, revision)
            VALUES (\(file), \(compartment.rawValue), \(row.keyVersion), \(row.content), \(row.revision))
            """)
    }

    /// - throws: `Problem.changedMeanwhile` unless `row` is the next revision.
    func save(_ row: Row, _ compartment: Compartment, of file: ID<CaseFile>) throws {
        let changed = try tx.change(
            """
            UPDATE case_compartment SET key_version = \(row.keyVersion), content = \(row.content), revision = \(row.revision)
            WHERE case_id = \(file) AND compartment = \(compartment.rawValue) AND revision = \(row.revision - 1)
            """)
        if changed == 0 { throw Problem.changedMeanwhile }
    }

    /// In the place of an earlier one of the same key for the same unit.
    func addWrap(_ wrap: CompartmentWrap, of file: ID<CaseFile>, for agency: ID<Agency>) throws {
        try tx.run(
            """
            INSERT INTO case_wrap (case_id, compartment, key_version, agency_id, unit_key, from_key, envelope)
            VALUES (\(file), \(wrap.compartment.rawValue), \(Int(wrap.version)), \(agency), \(Array(wrap.unit.bytes)), \(Array(wrap.from.bytes)),
                \(Array(wrap.envelope.bytes)))
            ON CONFLICT (case_id, compartment, key_version, agency_id) DO UPDATE SET unit_key = excluded.unit_key,
                from_key = excluded.from_key, envelope = excluded.envelope
            """)
    }

    /// From now on the unit opens nothing of the case.
    func dropWraps(of file: ID<CaseFile>, for agency: ID<Agency>) throws {
        try tx.run("DELETE FROM case_wrap WHERE case_id = \(file) AND agency_id = \(agency)")
    }

    /// The newest wrap of a compartment's key for a unit.
    func wrap(_ compartment: Compartment, of file: ID<CaseFile>, for agency: ID<Agency>) throws -> CompartmentWrap? {
        try tx.first(
            """
            SELECT key_version, unit_key, from_key, envelope FROM case_wrap
            WHERE case_id = \(file) AND compartment = \(compartment.rawValue) AND agency_id = \(agency) ORDER BY key_version DESC LIMIT 1
            """
        ).map { row in
            try CompartmentWrap(
                of: file.sealID, compartment, version: UInt32(try row.get("key_version", as: Int.self)),
                unit: Data(try row.get("unit_key", as: [UInt8].self)), from: Data(try row.get("from_key", as: [UInt8].self)),
                envelope: Data(try row.get("envelope", as: [UInt8].self)))
        }
    }

    /// The keys of a case are destroyed, and what they opened with them.
    func erase(_ file: ID<CaseFile>) throws {
        try tx.run("DELETE FROM case_wrap WHERE case_id = \(file)")
        try tx.run("DELETE FROM case_compartment WHERE case_id = \(file)")
        try tx.run("DELETE FROM case_note WHERE case_id = \(file)")
        try tx.run("DELETE FROM case_piece WHERE attachment_id IN (SELECT id FROM case_attachment WHERE case_id = \(file))")
        try tx.run("DELETE FROM case_attachment WHERE case_id = \(file)")
        try tx.run("DELETE FROM case_token WHERE case_id = \(file)")
        try tx.run("DELETE FROM case_share WHERE case_id = \(file)")
    }
}
