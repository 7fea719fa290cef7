import Foundation
import Keyring
import Storage
import Vault

/// A text that names a person, sealed under a key of its own that is wrapped for the unit: as a case's compartment is.
///
/// One row may hold several texts under the one key, each bound to its field.
struct SealedRow: Sendable {
    let wrap: CompartmentWrap
    private static let compartment = Compartment.identity
    /// A size tells how long a text is only to within this many bytes.
    private static let block = 512

    /// A new key for a new row.
    init(for id: UUID, with keys: UnitKeys) throws {
        wrap = try CompartmentKey(caseID: id, compartment: Self.compartment).wrapped(for: keys.trusted, from: keys.own)
    }

    init(_ row: Row, of id: UUID) throws {
        wrap = try CompartmentWrap(
            of: id, Self.compartment, version: 1, unit: Data(try row.get("unit_key", as: [UInt8].self)),
            from: Data(try row.get("from_key", as: [UInt8].self)), envelope: Data(try row.get("envelope", as: [UInt8].self)))
    }

    func seal(_ fields: [String: String], as field: String, with keys: UnitKeys) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let json = String(decoding: try encoder.encode(fields), as: UTF8.self)
        let filled = json + String(repeating: " ", count: Self.block - json.utf8.count % Self.block)
        return Array(try key(keys).seal(filled, field: field, revision: 1))
    }

    func open(_ sealed: [UInt8], as field: String, with keys: UnitKeys) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(try key(keys).open(Data(sealed), field: field, revision: 1).utf8))
    }

    private func key(_ keys: UnitKeys) throws -> CompartmentKey {
        try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
    }
}
