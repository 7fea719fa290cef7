import Access
import ArgumentParser
import Foundation
import Site
import Storage
import StoragePostgres
import StorageSQLite

/// Which store a command works on: PostgreSQL when `TINCAY_DATABASE` names one, else the SQLite file in `--data`.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Thư mục dữ liệu (SQLite).", valueName: "thư mục"))
    var data = "data"

    /// Opened and brought up to date.
    func open() async throws -> any Database {
        let database = try connect()
        try await database.migrate(Site.migrations)
        return database
    }

    /// The secret of the installation, a file beside the data whichever store they are in; made at the first start.
    func serverKey() throws -> ServerKey {
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = data + "/server.key"
        do { return try ServerKey(file: file) } catch {
            throw Refused("Không đọc hoặc không tạo được tệp khóa “\(file)”. Hãy trả lại tệp cũ vào đó.")
        }
    }

    /// As it stands: not brought up to date, and made if there is none.
    func connect() throws -> any Database {
        if let address = ProcessInfo.processInfo.environment["TINCAY_DATABASE"], !address.isEmpty {
            guard address.hasPrefix("postgres://") || address.hasPrefix("postgresql://") else {
                throw ValidationError("TINCAY_DATABASE phải có dạng postgres://tên:mậtkhẩu@máy/cơ-sở-dữ-liệu.")
            }
            return PostgresDatabase(.init(conninfo: address))
        }
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        return try SQLiteDatabase(path: data + "/tincay.sqlite")
    }
}
