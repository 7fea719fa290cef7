import Core
import Foundation
import Keyring
import Organisations
import Storage
import Vault

/// Opening and sealing for one unit, in one transaction. Who may is decided before (`CaseDesk`).
struct CaseSeals {
    private static let field = "content"
    let tx: any Transaction
    let agency: ID<Agency>
    let keys: CaseKeys

    init(_ tx: any Transaction, _ agency: ID<Agency>, _ keys: CaseKeys) { (self.tx, self.agency, self.keys) = (tx, agency, keys) }

    /// New keys for a new case, each wrapped for the unit that will handle it, and what they seal first.
    ///
    /// - parameter other: that unit when it is not this one. It alone can open the case, and makes the tokens by which it finds it.
    func found(_ file: ID<CaseFile>, _ contents: [Compartment: PartContent], for other: ID<Agency>? = nil) throws {
        for compartment in Compartment.allCases { try found(compartment, of: file, contents[compartment] ?? PartContent(), for: other) }
    }

    private func found(_ compartment: Compartment, of file: ID<CaseFile>, _ content: PartContent, for other: ID<Agency>? = nil) throws {
        let lock = try other.map(keys.newest) ?? keys.trusted
        let key = CompartmentKey(caseID: file.sealID, compartment: compartment)
        try PartStore(tx).addWrap(key.wrapped(for: lock, from: keys.own), of: file, for: other ?? agency)
        try PartStore(tx).add(sealed(content, with: key, revision: 1), compartment, of: file)
        if other == nil { try index(content, compartment, of: file) }
    }

    /// Whenever somebody opens a case: what is still wrapped under an earlier key of their unit is wrapped anew under the newest, so
    /// that whoever left with the earlier one opens nothing by it; and compartments that a case of an older program lacks are made.
    /// - returns: how many keys were wrapped anew.
    func renew(_ file: CaseFile) throws -> Int {
        var renewed = 0
        for compartment in Compartment.allCases {
            guard let wrap = try PartStore(tx).wrap(compartment, of: file.id, for: agency) else {
                if file.agency == agency, try PartStore(tx).find(compartment, of: file.id) == nil {
                    try found(compartment, of: file.id, PartContent())
                }
                continue
            }
            guard wrap.unit != keys.trusted.key else { continue }
            do {
                let key = try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
                try PartStore(tx).addWrap(key.wrapped(for: keys.trusted, from: keys.own), of: file.id, for: agency)
                renewed += 1
            } catch is Refusal {
                // Whoever lacks that earlier key leaves it to a colleague who holds it; reading the part says why it does not open.
            }
        }
        return renewed
    }

    /// Opens compartments to another unit.
    func hand(_ compartments: [Compartment], of file: ID<CaseFile>, to unit: ID<Agency>) throws {
        let newest = try keys.newest(unit)
        for compartment in compartments {
            try PartStore(tx).addWrap(key(compartment, of: file).wrapped(for: newest, from: keys.own), of: file, for: unit)
        }
    }

    /// - throws: `Problem.keyAltered` when a row is missing.
    func key(_ compartment: Compartment, of file: ID<CaseFile>) throws -> CompartmentKey {
        guard let wrap = try PartStore(tx).wrap(compartment, of: file, for: agency) else { throw Problem.keyAltered }
        return try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
    }

    func read(_ compartment: Compartment, of file: ID<CaseFile>) throws -> (content: PartContent, revision: Int) {
        guard let row = try PartStore(tx).find(compartment, of: file) else { throw Problem.keyAltered }
        let text = try key(compartment, of: file).open(Data(row.content), field: Self.field, revision: UInt32(row.revision))
        let content = try PartContent(text: text)
        if try IndexStore(tx).isWithout(compartment, of: file) { try index(content, compartment, of: file) }
        return (content, row.revision)
    }

    /// - parameter revision: the one that was read.
    func write(_ content: PartContent, _ compartment: Compartment, of file: ID<CaseFile>, over revision: Int) throws {
        try PartStore(tx).save(sealed(content, with: key(compartment, of: file), revision: revision + 1), compartment, of: file)
        try index(content, compartment, of: file)
    }

    func blindIndex() throws -> BlindIndex { try keys.index() }

    private func sealed(_ content: PartContent, with key: CompartmentKey, revision: Int) throws -> PartStore.Row {
        let bytes = try key.seal(content.text, field: Self.field, revision: UInt32(revision))
        return PartStore.Row(keyVersion: Int(key.version), content: Array(bytes), revision: revision)
    }

    private func index(_ content: PartContent, _ compartment: Compartment, of file: ID<CaseFile>) throws {
        switch compartment {
        case .identity:
            let names = [content.fields["name"], content.fields["otherName"]].compactMap { $0 }, index = try blindIndex()
            try IndexStore(tx).set(names.flatMap(index.tokens(name:)), .name, of: file)
        case .contact:
            let numbers = PhoneMatch.numbers(in: content.fields["phone"] ?? ""), index = try blindIndex()
            try IndexStore(tx).set(numbers.flatMap(index.tokens(phone:)), .phone, of: file)
        case .narrative, .medical, .legal, .safetyPlan: break
        }
    }
}
