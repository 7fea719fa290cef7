import ArgumentParser
import Audit
import Core
import Foundation
import Storage
import Transparency

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Nhật ký: chứng minh không bị sửa, điểm kiểm có chữ ký, khóa kiểm tra.",
        subcommands: [AuditVerifyCommand.self, AuditCheckpointCommand.self, AuditKeyCommand.self])
}

/// `tincay audit verify [--checkpoint FILE…]`: exit 2 when something is wrong; says where, and what it could not prove.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: "Chứng minh nhật ký không bị sửa, xóa hay cắt.")

    @Option(name: .long, parsing: .upToNextOption, help: ArgumentHelp("Điểm kiểm giữ ở nơi khác.", valueName: "tệp"))
    var checkpoint: [String] = []

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let held = try checkpoint.map { path in
            guard let bytes = FileManager.default.contents(atPath: path) else { throw Refused("Không mở được tệp “\(path)”.") }
            return SignedNote(String(decoding: bytes, as: UTF8.self))
        }
        let database = try await store.open()
        let notary = try await store.notary(database)
        guard let log = notary.verifier else {
            throw Refused("Máy này không có khóa của nhật ký. Đặt TINCAY_AUDIT_VERIFIER bằng dòng mà “tincay audit key” in ra ở máy có khóa.")
        }
        try await notary.number()
        // Our own copies prove nothing against somebody who may delete them; those that this key has signed narrow the place.
        let own = try await database.read { tx in try Checkpoints(tx).newest(1_000).map(\.note) }
        let found = try await CheckLog(database)(against: held + own.filter { (try? Checkpoint($0, verifiedBy: log)) != nil }, of: log)
        for finding in found.findings { say(Spoken.finding(finding, files: checkpoint)) }
        say(Spoken.proven(found, byOthers: !held.isEmpty))
        if !found.findings.isEmpty { throw Refused("Nhật ký có \(found.findings.count) điểm sai.") }
        answer("Nhật ký nguyên vẹn: \(found.size) dòng, \(found.erased) dòng đã xóa theo quyết định.")
    }
}

/// `tincay audit checkpoint > FILE`: to be mailed, printed, kept by another office.
struct AuditCheckpointCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "checkpoint", abstract: "In điểm kiểm mới nhất, có chữ ký, để giữ ở nơi khác.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let database = try await store.open()
        try await store.settle(database)
        guard let newest = try await database.read({ tx in try Checkpoints(tx).newest() }) else { throw Refused("Nhật ký còn trống.") }
        FileHandle.standardOutput.write(Data(newest.note.bytes.utf8))
    }
}

struct AuditKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "key", abstract: "In khóa kiểm tra của nhật ký, để giữ cùng các điểm kiểm.")

    @Flag(name: .long, help: "Tạo khóa mới khi tệp khóa cũ đã mất. Điểm kiểm cũ vẫn cần khóa kiểm tra cũ.")
    var new = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let database = try await store.open()
        do {
            let verifier = new ? try store.keyFile.make().verifier : try await store.notary(database).verifier
            guard let verifier else { throw Refused("Máy này không có khóa của nhật ký. Nếu khóa đã mất hẳn, chạy lại với --new.") }
            answer(verifier.text)
        } catch let refusal as AuditRefusal {
            throw Refused(refusal)
        }
    }
}

extension Spoken {
    /// Rows as they are counted for people: from 1.
    fileprivate static func finding(_ finding: LogFinding, files: [String]) -> String {
        switch finding {
        case .misnumbered(let at): "Dòng \(at + 1): không còn ở chỗ của nó (bị xóa, chèn hoặc đổi chỗ)."
        case .altered(let rows): "\(place(rows)): nội dung đã bị sửa."
        case .erasedWithoutDecision(let at): "Dòng \(at + 1): đã bị xóa mà không có quyết định nào ghi lại."
        case .rewritten(let rows): "\(place(rows)): có dòng bị viết lại toàn bộ; khác với điểm kiểm đã ký."
        case .missing(let count, let rows): "Thiếu \(count) dòng so với điểm kiểm, trong khoảng \(place(rows).lowercased())."
        case .unnumbered(let count): "\(count) dòng không có trong cây và cũng không chờ vào cây."
        case .checkpointRefused(let place): "Điểm kiểm \(place < files.count ? "“\(files[place])”" : ""): không phải do khóa của nhật ký này ký."
        }
    }

    fileprivate static func proven(_ found: Verification, byOthers: Bool) -> String {
        let proof =
            found.provenUpTo == 0
            ? "Chưa có điểm kiểm nào chứng minh." : "Đã chứng minh \(found.provenUpTo) dòng đầu không đổi từ khi điểm kiểm được ký."
        let rest =
            found.provenUpTo == found.size
            ? ""
            : " \(place(found.provenUpTo..<found.size)) chỉ khớp với chính chúng: có thể đã bị viết lại toàn bộ hoặc bị cắt ở cuối mà không thấy được."
        let advice = byOthers ? "" : " Không có điểm kiểm giữ ở nơi khác (--checkpoint), không chứng minh được là điểm kiểm và dòng cuối chưa bị xóa."
        return proof + rest + advice
    }

    private static func place(_ rows: Range<Int>) -> String {
        rows.count <= 1 ? "Dòng \(rows.lowerBound + 1)" : "Dòng \(rows.lowerBound + 1) đến \(rows.upperBound)"
    }
}
