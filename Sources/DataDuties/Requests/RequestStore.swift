import Access
import Cases
import Core
import Storage
import Vault

/// All SQL about requests. Those of the viewer's own unit; one about a case from which the viewer is barred is not there for them.
struct RequestStore {
    private let tx: any Transaction

    init(_ tx: any Transaction) { self.tx = tx }

    func list(visibleTo viewer: Viewer) throws -> [DataRequest] {
        try tx.run("SELECT \(Self.columns) FROM data_request WHERE agency_id = \(viewer.agency) ORDER BY received_on DESC, id").map(request)
            .filter { try isThere($0, for: viewer) }
    }

    func get(_ id: ID<DataRequest>, visibleTo viewer: Viewer) throws -> DataRequest {
        guard let row = try tx.first("SELECT \(Self.columns) FROM data_request WHERE id = \(id) AND agency_id = \(viewer.agency)") else {
            throw Problem.notFound
        }
        let found = try request(row)
        guard try isThere(found, for: viewer) else { throw Problem.notFound }
        return found
    }

    func add(_ request: DataRequest, _ sealed: SealedRow, _ content: [UInt8], by viewer: Viewer) throws {
        let wrap = sealed.wrap
        try tx.run(
            """
            INSERT INTO data_request (id, agency_id, case_id, kind, way, received_on, kept_by, content, unit_key, from_key, envelope)
            VALUES (\(request.id), \(viewer.agency), \(request.link), \(request.kind.rawValue), \(request.way.rawValue), \(request.receivedOn),
                \(viewer.user), \(content), \(Array(wrap.unit.bytes)), \(Array(wrap.from.bytes)), \(Array(wrap.envelope.bytes)))
            """)
    }

    /// What is sealed in its row: the request, and the answer once there is one.
    func sealed(of request: DataRequest) throws -> (key: SealedRow, content: [UInt8], answer: [UInt8]?) {
        let row = try tx.run("SELECT content, answer, unit_key, from_key, envelope FROM data_request WHERE id = \(request.id)")[0]
        return (try SealedRow(row, of: request.id.sealID), try row.get("content"), try row.find("answer"))
    }

    /// - throws: `Problem.dutyIsDone` when it was done before.
    func acknowledge(_ id: ID<DataRequest>, on day: LocalDate) throws {
        try once("UPDATE data_request SET acknowledged_on = \(day) WHERE id = \(id) AND acknowledged_on IS NULL AND answered_on IS NULL")
    }

    /// - throws: `Problem.dutyIsDone` when it was extended or answered before: there is one extension.
    func extend(_ id: ID<DataRequest>, to day: LocalDate, because reason: DataRequest.Extension) throws {
        try once(
            """
            UPDATE data_request SET extended_to = \(day), extension = \(reason.rawValue)
            WHERE id = \(id) AND extended_to IS NULL AND answered_on IS NULL
            """)
    }

    /// - throws: `Problem.dutyIsDone` when it was answered before.
    func answer(_ id: ID<DataRequest>, _ outcome: DataRequest.Outcome, _ sealed: [UInt8], on day: LocalDate) throws {
        try once(
            """
            UPDATE data_request SET outcome = \(outcome.rawValue), answer = \(sealed), answered_on = \(day),
                acknowledged_on = coalesce(acknowledged_on, \(day)) WHERE id = \(id) AND answered_on IS NULL
            """)
    }

    func remove(_ id: ID<DataRequest>) throws { try tx.run("DELETE FROM data_request WHERE id = \(id)") }

    private func once(_ update: SQL) throws { if try tx.change(update) == 0 { throw Problem.dutyIsDone } }

    private func isThere(_ request: DataRequest, for viewer: Viewer) throws -> Bool {
        try request.link.map { try CaseLink.find($0, visibleTo: viewer, tx) != nil } ?? true
    }

    private static let columns: SQL = "id, case_id, kind, way, received_on, acknowledged_on, extended_to, outcome, answered_on"

    private func request(_ row: Row) throws -> DataRequest {
        guard let kind = DataRequest.Kind(rawValue: try row.get("kind")), let way = DataRequest.Way(rawValue: try row.get("way")) else {
            throw StorageError.unreadable("data_request")
        }
        return DataRequest(
            id: try row.get("id"), link: try row.find("case_id"), kind: kind, way: way, receivedOn: try row.get("received_on"),
            acknowledgedOn: try row.find("acknowledged_on"), extendedTo: try row.find("extended_to"),
            outcome: try row.find("outcome", as: String.self).flatMap(DataRequest.Outcome.init(rawValue:)), answeredOn: try row.find("answered_on"))
    }
}
