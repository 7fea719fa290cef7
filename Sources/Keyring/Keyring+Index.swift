public import Organisations
public import Core
import Storage
public import Vault

extension Keyring {
    /// The unit's blind index, made by the first who needs it; in a transaction that writes.
    ///
    /// - parameter keys: the unit's, as `open` gave them.
    /// - throws: `Refusal` when the row does not fit the unit's keys.
    public func index(of unit: ID<Agency>, with keys: UnitKeys) throws -> BlindIndex {
        if let index = try existingIndex(of: unit, with: keys) { return index }
        let (index, wrap) = try BlindIndex.founded(for: keys.trusted, by: keys.own)
        try IndexKeyStore(tx).add(wrap, of: unit)
        return index
    }

    /// For a search, which writes nothing; nil before the first record was opened, and then there is nothing to find.
    public func existingIndex(of unit: ID<Agency>, with keys: UnitKeys) throws -> BlindIndex? {
        try IndexKeyStore(tx).find(of: unit).map { wrap in
            try BlindIndex(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
        }
    }
}
