public import Access
import Audit
public import Core
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Keyring
import Logging
import Organisations
public import Site
public import Storage
import Transparency
import Vault
public import Web

/// The whole site on one engine, with a clock that a test moves: headers, limits and the gate are the real ones.
///
///     let site = try await TestSite(engine)
///     let page = try await site.get("/agencies", as: .administrator)
///     #expect(page.status == 200)
///
/// Every page that comes back is looked over by `HTMLChecks`; a broken one throws `BrokenPage`.
public struct TestSite: Sendable {
    public private(set) var services: Services
    public let world: World
    public let clock: TestClock
    let sessions = TestSessions()
    /// Which operations of the interface this site has answered, each as its description promises.
    public let described = DescribedAnswers()
    private let application: Application<RouterResponder<Connection>>

    /// - parameter place: the unit of the cast; `UnitStore.unnamed` for an installation that has not said where it is.
    /// - parameter handling: with those of the cast who work on cases.
    /// - parameter settings: with a proxy named `ClientAddress.unknown`, requests may say where they come from (`from:`).
    public init(
        _ engine: Engine, place: String = World.ward, handling: Bool = false, settings: Mount.Settings = Mount.Settings(),
        startingAt start: Instant = TestClock.morning
    ) async throws {
        try await self.init(engine.empty(), place: place, handling: handling, settings: settings, startingAt: start)
    }

    public init(
        _ database: any Database, place: String = World.ward, handling: Bool = false, settings: Mount.Settings = Mount.Settings(),
        startingAt start: Instant = TestClock.morning
    ) async throws {
        Self.beQuiet
        let clock = TestClock(start)
        services = Services(
            database: database, serverKey: ServerKey(), clock: Clock { clock.now }, hashing: HashingPool(cost: .tests), menu: Site.menu,
            searchPath: Site.searchPath)
        // Built before the tests, since they belong to one package: the tests themselves cannot read for us.
        services.documentProgram = Self.program
        services.notary = Notary(database, signer: LogSigner(name: "tincay.example/audit"))
        services.members = Keyring.hooks(clock: services.clock, log: services.notary.verifier)
        self.clock = clock
        try await database.migrate(Site.migrations)
        world = try await database.write { tx in try World.create(in: tx, place: place, handling: handling, at: start) }
        application = Application(router: Mount.router(Site.routes, services, settings))
    }

    /// A request as it stands: nobody signed in, nothing added.
    public func send(_ method: Web.Method, _ path: String, headers: [String: String] = [:], body: [UInt8] = []) async throws -> TestAnswer {
        var fields = HTTPFields()
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        let (sent, verb) = (fields, HTTPRequest.Method(method))
        let response = try await application.test(.router) { client in
            try await client.execute(uri: path, method: verb, headers: sent, body: body.isEmpty ? nil : ByteBuffer(bytes: body))
        }
        let answer = TestAnswer(
            status: response.status.code, headers: response.headers.map { (name: $0.name.canonicalName, value: $0.value) },
            body: Array(response.body.readableBytesView))
        try answer.check(path)
        try described.check(answer, to: method, path)
        return answer
    }

    private static let program = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../.build/debug/tincay").standardizedFileURL.path

    /// Thousands of lines about requests that went well would hide the one that did not.
    private static let beQuiet: Void = LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
}

extension HTTPRequest.Method {
    fileprivate init(_ method: Web.Method) {
        switch method {
        case .get: self = .get
        case .post: self = .post
        case .delete: self = .delete
        }
    }
}
