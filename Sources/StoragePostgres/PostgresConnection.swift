import CPQ
import Glibc
import Storage

/// A libpq connection. Not thread-safe: it lives inside one `PostgresWorker`.
final class PostgresConnection {
    private let pointer: OpaquePointer
    private var prepared: [String: String] = [:]
    private var isStale = false
    let cancelHandle: CancelHandle

    init(_ settings: PostgresDatabase.Settings) throws {
        guard let pointer = Self.connect(settings.conninfo) else { throw StorageError.unavailable("out of memory") }
        guard PQstatus(pointer) == CONNECTION_OK else {
            defer { PQfinish(pointer) }
            throw StorageError.unavailable(String(cString: PQerrorMessage(pointer)))
        }
        self.pointer = pointer
        cancelHandle = CancelHandle(pointer)
        PQsetNoticeProcessor(pointer, { _, _ in }, nil)  // otherwise notices go to standard error

        // The decoding in `PostgresValues.swift` rests on these, whatever the server's own settings.
        try control("SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET datestyle = 'ISO'; SET bytea_output = 'hex'")
        try control("SET statement_timeout = \(Int(settings.statementTimeout / .milliseconds(1)))")
    }

    deinit { PQfinish(pointer) }

    /// What the settings leave open: a server that does not answer, or a network that swallows packets, is noticed in
    /// seconds rather than in the quarter of an hour that TCP would give it. Later keywords win, so `conninfo` may differ.
    private static func connect(_ conninfo: String) -> OpaquePointer? {
        let parameters = [
            ("connect_timeout", "5"), ("tcp_user_timeout", "15000"), ("keepalives_idle", "30"),
            ("application_name", "tincay"), ("dbname", conninfo)
        ]
        var keywords = parameters.map { UnsafePointer(strdup($0.0)) } + [nil]
        var values = parameters.map { UnsafePointer(strdup($0.1)) } + [nil]
        defer { for text in keywords + values { free(UnsafeMutableRawPointer(mutating: text)) } }
        return PQconnectdbParams(&keywords, &values, 1)
    }

    /// Alive and outside any transaction: fit for the next borrower.
    var isReusable: Bool { !isStale && PQstatus(pointer) == CONNECTION_OK && PQtransactionStatus(pointer) == PQTRANS_IDLE }

    func execute(_ statement: Statement) throws -> Outcome {
        let name = try prepare(statement.text)
        let result = try statement.binds.withParameters { parameters in
            try check(
                PQexecPrepared(
                    pointer, name, Int32(parameters.count), parameters.values, parameters.lengths, parameters.formats, 0))
        }
        return result.outcome
    }

    /// Commands without values, several at once if need be. `expecting` is for COMMIT, which answers ROLLBACK when it failed.
    func control(_ command: String, expecting tag: String? = nil) throws {
        let result = try check(PQexec(pointer, command))
        if let tag, result.tag != tag { throw StorageError.engine(code: "25P02", message: "\(tag) was answered by \(result.tag)") }
    }

    /// Planned once per connection. Left without types: the server then takes each from its place in the statement.
    private func prepare(_ text: String) throws -> String {
        if let name = prepared[text] { return name }
        if prepared.count == 500 { try forget() }  // never reached by literals alone
        let name = "s\(prepared.count)"
        _ = try check(PQprepare(pointer, name, text, 0, nil))
        prepared[text] = name
        return name
    }

    private func forget() throws {
        try control("DEALLOCATE ALL")
        prepared = [:]
    }

    private func check(_ raw: OpaquePointer?) throws -> PostgresResult {
        let result = PostgresResult(raw)
        if result.isSuccess { return result }
        guard PQstatus(pointer) == CONNECTION_OK else { throw StorageError.connectionLost }
        // After a migration a `SELECT *` may have other columns than when it was planned: start afresh.
        if result.field("C") == "0A000", result.field("M")?.contains("cached plan") == true {
            isStale = true
            throw StorageError.connectionLost
        }
        throw StorageError(result)
    }
}
