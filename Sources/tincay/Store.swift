import Access
import ArgumentParser
import Audit
import Core
import Foundation
import Site
import Storage
import StoragePostgres
import StorageSQLite
import Transparency

/// Which store a command works on: PostgreSQL when `TINCAY_DATABASE` names one, else the SQLite file in `--data`.
struct StoreOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Thư mục dữ liệu (SQLite).", valueName: "thư mục"))
    var data = "data"

    /// Opened and brought up to date.
    func open() async throws -> any Database {
        let database = try connect()
        // Two roles: the one that owns the tables brings them up to date; the one that serves can only add to the log.
        if let serving = database as? PostgresDatabase, let address = ProcessInfo.processInfo.environment["TINCAY_DATABASE_OWNER"], !address.isEmpty {
            let owner = PostgresDatabase(.init(conninfo: address))
            try await owner.migrate(Site.migrations)
            try await owner.letServe(serving, addingOnlyTo: AuditMigrations.appendOnly)
        } else {
            try await database.migrate(Site.migrations)
        }
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

    /// `TINCAY_AUDIT_KEY`, else `audit.key` in `--data`: the database and its back-ups never hold it.
    var keyFile: LogKeyFile {
        let named = ProcessInfo.processInfo.environment["TINCAY_AUDIT_KEY"] ?? ""
        return LogKeyFile(named.isEmpty ? data + "/audit.key" : named)
    }

    /// Who keeps the tree of this store. The key is made at the first start; never for a node that was told another's verifying
    /// line, and never beside checkpoints that an earlier key has signed.
    func notary(_ database: any Database) async throws -> Notary {
        let verifier = ProcessInfo.processInfo.environment["TINCAY_AUDIT_VERIFIER"].flatMap { LogKey($0) }
        do {
            if let signer = try keyFile.read() { return Notary(database, signer: signer) }
            let isNew = try await database.read { tx in try Checkpoints(tx).newest() == nil }
            guard verifier == nil, isNew else { return Notary(database, verifier: verifier) }
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            return Notary(database, signer: try keyFile.make())
        } catch let refusal as AuditRefusal {
            throw Refused(refusal)
        }
    }

    /// What a command did gets its numbers and, where the key is, a signature.
    func settle(_ database: any Database) async throws {
        do { try await notary(database).sequenceNow(at: .now) } catch let refusal as AuditRefusal { throw Refused(refusal) }
    }
}

extension Refused {
    init(_ refusal: AuditRefusal) {
        switch refusal {
        case .keyUnreadable: self.init("Tệp khóa nhật ký không đọc được hoặc không phải là khóa. Hãy trả lại tệp audit.key cũ.")
        case .keyUnwritable: self.init("Không ghi được tệp khóa nhật ký, hoặc tệp đã có. Hãy kiểm tra thư mục và TINCAY_AUDIT_KEY.")
        case .altered:
            self.init(
                "Các dòng mới của nhật ký không khớp với điểm kiểm đã ký gần nhất, nên không ký tiếp. Chạy “tincay audit verify” để biết ở đâu.")
        case .notNumbered: self.init("Dòng nhật ký này không còn hoặc chưa có số thứ tự.")
        }
    }
}
