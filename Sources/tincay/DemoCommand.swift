import Access
import ArgumentParser
import Core
import Organisations
import Plans
import Storage

/// Fictitious wards with programmes, for trying things out and for measuring. Refuses a store that is in use.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Tạo dữ liệu ví dụ: N phường không có thật, mỗi phường một chương trình.")

    @Option(name: .long, help: ArgumentHelp("Số phường.", valueName: "số"))
    var scale = 10

    @Flag(name: .long, help: "Thêm một năm làm việc không có thật: tiến độ, báo cáo đúng hạn và trễ, xin gia hạn.")
    var year = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        guard (1...10_000).contains(scale) else { throw Refused("--scale nhận một số từ 1 đến 10.000.") }
        let services = Services(database: try await store.open(), serverKey: try store.serverKey())
        let isEmpty = try await services.database.read { tx in try UserStore(tx).isEmpty() }
        guard isEmpty else { throw Refused("Nơi này đã có dữ liệu. Dữ liệu ví dụ chỉ tạo được ở nơi trống: chọn --data khác.") }
        try await Welcome(services: services, withExample: false).prepare()
        for number in 1...scale {
            try await ExampleProgramme(services).add(ward: number, livingYear: year)
            if number % 100 == 0 || number == scale { say("\(number)/\(scale)") }
        }
        try await store.settle(services.database)
        answer("Đã tạo \(scale) phường ví dụ.")
    }
}
