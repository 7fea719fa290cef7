import ArgumentParser
import Plans
import Storage

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: "Kiểm tra dữ liệu có nguyên vẹn không.")

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let database = try await store.open()
        try await store.settle(database)
        var findings: [String] = []
        findings += try await database.read { tx in try tx.run(.integrity).compactMap { try $0.find("finding") } }.filter { $0 != "ok" }
        findings += try await PlanCheck(database: database).findings()
        for finding in findings { say(finding) }
        if !findings.isEmpty { throw Refused("Có \(findings.count) điểm không nguyên vẹn.") }
        answer("Dữ liệu nguyên vẹn.")
    }
}
