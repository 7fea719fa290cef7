import Access
import Cases
import Core
import Storage
import Vault

/// All SQL about proofs of consent. Those of the viewer's own unit; one about a case from which they are barred is not there for them.
struct ConsentStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(visibleTo viewer: Viewer) throws -> [ConsentProof] {
        try tx.run("SELECT \(Self.columns) FROM data_consent WHERE agency_id = \(viewer.agency) ORDER BY given_on DESC, id").map(proof)
            .filter { try isThere($0, for: viewer) }
    }

    func get(_ id: ID<ConsentProof>, visibleTo viewer: Viewer) throws -> ConsentProof {
        guard let row = try tx.first("SELECT \(Self.columns) FROM data_consent WHERE id = \(id) AND agency_id = \(viewer.agency)") else {
            throw Problem.notFound
        }
        let found = try proof(row)
        guard try isThere(found, for: viewer) else { throw Problem.notFound }
        return found
    }

    func add(_ proof: ConsentProof, _ sealed: SealedRow, _ content: [UInt8], by viewer: Viewer) throws {
        let wrap = sealed.wrap
        try tx.run(
            """
            INSERT INTO data_consent (id, agency_id, case_id, purpose, text_version, way, given_on, kept_by, content, unit_key, from_key, envelope)
            VALUES (\(proof.id), \(viewer.agency), \(proof.link), \(proof.purpose.rawValue), \(proof.textVersion), \(proof.way.rawValue),
                \(proof.givenOn), \(viewer.user), \(content), \(Array(wrap.unit.bytes)), \(Array(wrap.from.bytes)), \(Array(wrap.envelope.bytes)))
            """)
    }

    func sealed(of proof: ConsentProof) throws -> (key: SealedRow, content: [UInt8]) {
        let row = try tx.run("SELECT content, unit_key, from_key, envelope FROM data_consent WHERE id = \(proof.id)")[0]
        return (try SealedRow(row, of: proof.id.sealID), try row.get("content"))
    }

    /// - throws: `Problem.dutyIsDone` when it was withdrawn before.
    func withdraw(_ id: ID<ConsentProof>, on day: LocalDate, by way: ConsentProof.Way) throws {
        let update: SQL = """
            UPDATE data_consent SET withdrawn_on = \(day), withdrawn_way = \(way.rawValue) WHERE id = \(id) AND withdrawn_on IS NULL
            """
        if try tx.change(update) == 0 { throw Problem.dutyIsDone }
    }

    func remove(_ id: ID<ConsentProof>) throws { try tx.run("DELETE FROM data_consent WHERE id = \(id)") }

    private func isThere(_ proof: ConsentProof, for viewer: Viewer) throws -> Bool {
        try proof.link.map { try CaseLink.find($0, visibleTo: viewer, tx) != nil } ?? true
    }

    private static let columns: SQL = "id, case_id, purpose, text_version, way, given_on, withdrawn_on"

    private func proof(_ row: Row) throws -> ConsentProof {
        guard let purpose = ConsentProof.Purpose(rawValue: try row.get("purpose")), let way = ConsentProof.Way(rawValue: try row.get("way")) else {
            throw StorageError.unreadable("data_consent")
        }
        return ConsentProof(
            id: try row.get("id"), link: try row.find("case_id"), purpose: purpose, textVersion: try row.get("text_version"), way: way,
            givenOn: try row.get("given_on"), withdrawnOn: try row.find("withdrawn_on"))
    }
}
