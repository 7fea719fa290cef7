import Access
import ArgumentParser
import Core
import Keyring
import Storage
import Vault

struct VaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "Khóa niêm phong: thử mảnh khóa, yêu cầu thay khóa.",
        subcommands: [VaultRehearseCommand.self, VaultRotateCommand.self])
}

struct VaultRehearseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "rehearse", abstract: "Kiểm tra hai mảnh khóa còn dùng được; không mở gì cả.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
        // Typed, never given as an argument: those stay in the shell's history and in the list of processes.
        let (one, other) = (try share("Mảnh thứ nhất: "), try share("Mảnh thứ hai: "))
        let database = try await store.open(), now = Clock.system.now
        let works = try await database.write { tx in try Keyring.rehearse(one, other, in: tx, by: ID<User>?.none, at: now) }
        guard works else { throw Refused("Hai mảnh này không mở được. Hãy xem lại có phải cùng một lần in không.") }
        answer("Hai mảnh này dùng được.")
    }

    private func share(_ question: String) throws -> Share {
        say(question)
        guard let share = Share(typed: readLine() ?? "") else { throw Refused("Mảnh này gõ thiếu hoặc sai; hãy xem lại từng nhóm bốn chữ.") }
        return share
    }
}

struct VaultRotateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate", abstract: "Yêu cầu mọi đơn vị thay khóa; người đầu tiên của mỗi đơn vị đăng nhập sau đó sẽ thay.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let database = try await store.open(), now = Clock.system.now
        let count = try await database.write { tx in try Keyring.askForRotation(in: tx, at: now) }
        answer("\(count) đơn vị sẽ thay khóa.")
    }
}
