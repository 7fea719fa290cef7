import ArgumentParser
import Foundation
import Site
import Storage
import StorageSQLite

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: "Sao lưu toàn bộ dữ liệu vào một tệp.")

    @Argument(help: ArgumentHelp("Tệp sao lưu sẽ tạo.", valueName: "tệp"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard !FileManager.default.fileExists(atPath: file) else {
            throw Refused("Tệp “\(file)” đã có. Hãy chọn tên khác để không ghi đè bản sao lưu cũ.")
        }
        let database = try await store.open()
        // Written beside its final name and moved there when whole: a back-up that broke off is never mistaken for one.
        let part = file + ".part"
        try? FileManager.default.removeItem(atPath: part)
        guard FileManager.default.createFile(atPath: part, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw Refused("Không ghi được vào “\(file)”. Hãy kiểm tra thư mục và chỗ trống trên ổ đĩa.")
        }
        defer { for end in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: part + end) } }
        do {
            let empty = try SQLiteDatabase(path: part)
            try await empty.migrate(Site.migrations)
            try empty.close()
        }
        let backup = try BackupFile(path: part)
        let rows = try await database.read { tx in try backup.fill(from: tx) }
        try backup.close()
        try FileManager.default.moveItem(atPath: part, toPath: file)
        answer("\(file): \(rows) dòng dữ liệu.")
        say("Tệp này chứa toàn bộ dữ liệu của đơn vị. Hãy giữ ở nơi an toàn.")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: "Khôi phục dữ liệu từ một tệp sao lưu vào nơi còn trống.")

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard let handle = FileHandle(forReadingAtPath: file), let head = try handle.read(upToCount: 16), head == Data("SQLite format 3\0".utf8)
        else {
            throw Refused("Tệp “\(file)” không phải là bản sao lưu của Tin Cậy.")
        }
        try handle.close()
        // A copy, brought up to date first: the back-up itself is never changed.
        let copy = FileManager.default.temporaryDirectory.appendingPathComponent("tincay-restore-\(UUID().uuidString).sqlite").path
        defer { for end in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: copy + end) } }
        try FileManager.default.copyItem(atPath: file, toPath: copy)
        do {
            let old = try SQLiteDatabase(path: copy)
            try await old.migrate(Site.migrations)
            try old.close()
        } catch is StorageError {
            throw Refused("Tệp “\(file)” bị hỏng, hoặc do một phiên bản mới hơn tạo ra.")
        }
        let backup = try BackupFile(path: copy)
        let database = try await store.open()
        let rows = try await database.write { tx in
            for table in try backup.tables() {
                guard try tx.first("SELECT 1 AS one FROM \(name: table.name) LIMIT 1") == nil else { return Int?.none }
            }
            return try backup.pour(into: tx)
        }
        guard let rows else { throw Refused("Nơi khôi phục đã có dữ liệu. Hãy chọn thư mục trống (--data) hoặc cơ sở dữ liệu trống.") }
        answer("Đã khôi phục \(rows) dòng dữ liệu.")
    }
}
