import Access
import ArgumentParser
import Audit
import Calendars
import Core
import Hummingbird
import HummingbirdCore
import Jobs
import Keyring
import Logging
import Plans
import Serving
import Site
import Storage
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "serve", abstract: "Chạy máy chủ.")

    @Option(name: .long, help: ArgumentHelp("Cổng.", valueName: "số"))
    var port = 8080

    @Option(name: .long, help: ArgumentHelp("Địa chỉ lắng nghe; ngoài máy này thì cần TLS.", valueName: "địa chỉ"))
    var listen = "127.0.0.1"

    @Option(name: .long, help: ArgumentHelp("Chứng thư TLS (PEM).", valueName: "tệp"))
    var certificate: String?

    @Option(name: .long, help: ArgumentHelp("Khóa của chứng thư (PEM).", valueName: "tệp"))
    var key: String?

    @Option(name: .customLong("behind-proxy"), help: ArgumentHelp("Địa chỉ IP của proxy lo TLS.", valueName: "địa chỉ"))
    var proxy: String?

    @Flag(name: .long, help: "Không tạo chương trình ví dụ.")
    var empty = false

    @OptionGroup var store: StoreOptions

    func run() async throws {
        let door = try Door(listen: listen, port: port, certificate: certificate, key: key, proxy: proxy)
        let server = try door.server
        LoggingSystem.bootstrap { _ in JSONLog() }
        let database = try await store.open()
        var prepared = Services(database: database, serverKey: try store.serverKey(), menu: Site.menu, searchPath: Site.searchPath)
        prepared.notary = try await store.notary(database)
        prepared.members = Keyring.hooks(clock: prepared.clock, log: prepared.notary.verifier)
        let services = prepared
        try await SeedHolidays.plant(in: database, at: services.clock.now)
        try await Welcome(services: services, withExample: !empty).prepare()
        try await StartWork(services).catchUp()

        var logger = Logger(label: "server")
        logger.logLevel = .warning
        let application = Application(
            router: Mount.router(Site.routes, services, door.settings), server: server,
            configuration: .init(address: .hostname(door.address, port: port), serverName: nil),
            onServerRunning: { channel in answer("Tin Cậy: \(door.scheme)://\(door.name):\(channel.localAddress?.port ?? port)") }, logger: logger)
        let rounds = Task { await Rounds(services: services).run() }
        let jobs = Task { await JobRunner(services, kinds: Site.jobs).run() }
        let numbering = Task {
            await services.notary.run({ services.clock.now }) { services.log.note("entries were not numbered", ["kind": "\(type(of: $0))"]) }
        }
        defer {
            numbering.cancel()
            rounds.cancel()
            jobs.cancel()
        }
        try await application.runService()
    }
}

extension Door {
    fileprivate var address: String {
        switch self {
        case .local: "127.0.0.1"
        case .secured(let address, _, _, _), .behind(_, let address, _): address
        }
    }

    /// What to type into the browser on this machine.
    fileprivate var name: String { ["127.0.0.1", "0.0.0.0", "::", "::1"].contains(address) ? "localhost" : address }

    fileprivate var scheme: String {
        if case .secured = self { "https" } else { "http" }
    }

    fileprivate var settings: Mount.Settings {
        switch self {
        case .local: Mount.Settings()
        case .secured: Mount.Settings(isOverTLS: true)
        case .behind(let proxy, _, _): Mount.Settings(isOverTLS: true, proxy: proxy)
        }
    }

    fileprivate var server: HTTPServerBuilder {
        get throws {
            switch self {
            case .local: .plain()
            case .behind(let proxy, _, _): .plain(proxy: ClientAddress(proxy))
            case .secured(_, _, let certificate, let key):
                try telling { try .secured(by: ReloadingCertificate(certificate: certificate, key: key)) }
            }
        }
    }
}
