import Core
import Foundation
import Organisations
import Storage
import Vault

/// The keys of units' blind indexes, each sealed to its own unit.
struct IndexKeyStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func find(of unit: ID<Agency>) throws -> IndexWrap? {
        try tx.first("SELECT unit_key, from_key, envelope FROM index_key WHERE agency_id = \(unit)").map { row in
            try IndexWrap(
                unit: Data(try row.get("unit_key", as: [UInt8].self)), from: Data(try row.get("from_key", as: [UInt8].self)),
                envelope: Data(try row.get("envelope", as: [UInt8].self)))
        }
    }

    func add(_ wrap: IndexWrap, of unit: ID<Agency>) throws {
        try tx.run(
            """
            INSERT INTO index_key (agency_id, unit_key, from_key, envelope)
            VALUES (\(unit), \([UInt8](wrap.unit.bytes)), \([UInt8](wrap.from.bytes)), \([UInt8](wrap.envelope.bytes)))
            """)
    }
}
