import ArgumentParser
import Site
import Storage
import StorageSQLite

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: "Sao lưu toàn bộ dữ liệu vào một tệp.")

    @Argument(help: ArgumentHelp("Tệp sao lưu sẽ tạo.", valueName: "tệp"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let database = try await store.open()
        do {
            let rows = try await Backup(Site.migrations).write(database, to: file)
            answer("\(file): \(rows) dòng dữ liệu.")
        } catch let refusal as BackupRefusal {
            throw Refused(refusal, file)
        }
        say("Tệp này chứa toàn bộ dữ liệu của đơn vị. Hãy giữ ở nơi an toàn.")
    }
}

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: "Khôi phục dữ liệu từ một tệp sao lưu vào nơi còn trống.")

    @Argument(help: ArgumentHelp("Tệp sao lưu.", valueName: "tệp"))
    var file: String

    @OptionGroup var store: StoreOptions

    func run() async throws {
        do {
            let rows = try await Backup(Site.migrations).restore(file, into: store.connect)
            answer("Đã khôi phục \(rows) dòng dữ liệu.")
        } catch let refusal as BackupRefusal {
            throw Refused(refusal, file)
        }
    }
}

extension Refused {
    fileprivate init(_ refusal: BackupRefusal, _ file: String) {
        switch refusal {
        case .alreadyThere: self.init("Tệp “\(file)” đã có. Hãy chọn tên khác để không ghi đè bản sao lưu cũ.")
        case .unwritable: self.init("Không ghi được vào “\(file)”. Hãy kiểm tra thư mục và chỗ trống trên ổ đĩa.")
        case .foreign: self.init("Tệp “\(file)” không phải là bản sao lưu của Tin Cậy, hoặc không đọc được.")
        case .damaged: self.init("Tệp “\(file)” bị hỏng hoặc bị cắt ngắn. Hãy dùng một bản sao lưu khác.")
        case .newer: self.init("Tệp “\(file)” do một phiên bản mới hơn tạo ra. Hãy cài phiên bản đó rồi khôi phục.")
        case .storeInUse: self.init("Nơi khôi phục đã có dữ liệu. Hãy chọn thư mục trống (--data) hoặc cơ sở dữ liệu trống.")
        }
    }
}
