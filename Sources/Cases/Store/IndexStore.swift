import Core
import Organisations
import Storage
import Vault

/// The tokens by which a unit's cases are found; whose key they are made with the keyring knows.
struct IndexStore {
    enum Kind: String, Sendable { case name, phone }

    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    /// In the place of those that the case had.
    func set(_ tokens: [UInt16], _ kind: Kind, of file: ID<CaseFile>) throws {
        try tx.run("DELETE FROM case_token WHERE case_id = \(file) AND kind = \(kind.rawValue)")
        for token in Set(tokens).sorted() {
            try tx.run("INSERT INTO case_token (case_id, kind, token) VALUES (\(file), \(kind.rawValue), \(Int(token)))")
        }
    }

    /// Whether a case came from another unit and its tokens of this kind are yet to be made, with this unit's key.
    func isWithout(_ compartment: Compartment, of file: ID<CaseFile>) throws -> Bool {
        guard let kind: Kind = compartment == .identity ? .name : compartment == .contact ? .phone : nil else { return false }
        guard try tx.first("SELECT 1 AS one FROM case_unit_conflict WHERE case_id = \(file)") != nil else { return false }
        return try tx.first("SELECT 1 AS one FROM case_token WHERE case_id = \(file) AND kind = \(kind.rawValue)") == nil
    }

    /// The cases of a unit that have all of these tokens: candidates, not yet answers.
    func candidates(_ tokens: [UInt16], _ kind: Kind, of agency: ID<Agency>) throws -> [ID<CaseFile>] {
        let wanted = Set(tokens)
        return try tx.run(
            """
            SELECT case_token.case_id FROM case_token JOIN case_file ON case_file.id = case_token.case_id
            WHERE case_file.agency_id = \(agency) AND case_token.kind = \(kind.rawValue) AND case_token.token \(in: wanted.map(Int.init))
            GROUP BY case_token.case_id HAVING count(*) = \(wanted.count)
            """
        ).map { try $0.get("case_id") }
    }
}
