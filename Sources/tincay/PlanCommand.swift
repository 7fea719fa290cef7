import Access
import ArgumentParser
import Core
import DocumentReading
import Foundation
import Places
import PlanReading
import Plans
import Site
import Storage

struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Đọc và đưa kế hoạch vào.", subcommands: [PlanReadCommand.self, PlanImportCommand.self])
}

/// `tincay plan read FILE --json`: what the document says, in the schema gbv-plan/1. Touches no database.
struct PlanReadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: "Đọc một kế hoạch và in ra những gì đọc được.")

    @Argument(help: ArgumentHelp("Tệp kế hoạch.", valueName: "tệp"))
    var file: String

    @Flag(name: .long, help: "In JSON (gbv-plan/1).")
    var json = false

    func run() async throws {
        let text = try await PlanFile.text(at: file)
        let reading = PlanReading(reading: text, places: PlaceIndex.bundled)
        for message in reading.messages { say(Spoken.message(message.code)) }
        answer(json ? reading.json : Spoken.summary(of: reading))
    }
}

/// `tincay plan import FILE [--publish]`: the way of the upload page, by command.
struct PlanImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "import", abstract: "Đưa một kế hoạch vào cơ sở dữ liệu.")

    @Argument(help: ArgumentHelp("Tệp kế hoạch.", valueName: "tệp"))
    var file: String

    @Option(name: .long, help: ArgumentHelp("Tên đăng nhập của cán bộ chương trình.", valueName: "tên"))
    var login = "quantri"

    @Flag(name: .long, help: "Ban hành ngay, không rà soát.")
    var publish = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let bytes = try PlanFile.bytes(at: file)
        let services = Services(database: try await store.open(), serverKey: try store.serverKey())
        guard let viewer = try await Accounts(services).viewer(login: login) else {
            throw Refused("Không có tài khoản “\(login)”. Chạy tincay serve một lần để tạo tài khoản đầu tiên.")
        }
        do {
            let id = try await ImportPlan(services)(named: URL(fileURLWithPath: file).lastPathComponent, bytes, by: viewer)
            if publish { try await PublishPlan(services)(id, by: viewer) }
            try await store.settle(services.database)
            answer(id.rawValue)
        } catch let problem as Problem {
            throw Refused(Spoken.problem(problem))
        }
    }
}

enum PlanFile {
    static func bytes(at path: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw Refused("Không mở được tệp “\(path)”. Hãy kiểm tra lại đường dẫn.") }
        defer { try? handle.close() }
        // One byte more than allowed tells a file that is too large from one that just fits.
        let data = try handle.read(upToCount: DocumentText.largest + 1) ?? Data()
        return Array(data)
    }

    static func text(at path: String) async throws -> String {
        do {
            return try await DocumentReader().text(of: bytes(at: path), named: path)
        } catch let problem as Problem {
            throw Refused(Spoken.problem(problem))
        }
    }
}
