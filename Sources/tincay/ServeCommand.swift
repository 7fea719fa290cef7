import Access
import ArgumentParser
import Core
import Hummingbird
import Logging
import Site
import Storage
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Chạy máy chủ trên máy này.")

    @Option(name: .long, help: ArgumentHelp("Cổng.", valueName: "số"))
    var port = 8080

    @Flag(name: .long, help: "Không tạo chương trình ví dụ.")
    var empty = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        LoggingSystem.bootstrap { _ in JSONLog() }
        let database = try await store.open()
        let services = Services(database: database, menu: Site.menu)
        try await Welcome(services: services, withExample: !empty).prepare()

        let router = Mount.router(Site.routes, services)
        var logger = Logger(label: "server")
        logger.logLevel = .warning
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { channel in answer("Tin Cậy: http://localhost:\(channel.localAddress?.port ?? port)") }, logger: logger)
        try await application.runService()
    }
}
