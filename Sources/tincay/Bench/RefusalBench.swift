import Access
import Core
import Keyring
import Organisations
import Storage
import Transparency
import Audit
import Web

/// Whether the time of an answer tells that a case is there: 200 that are forbidden and 200 that are missing, turn by turn.
struct RefusalBench {
    let name: String
    let database: any Database
    let services: Services

    private static let tries = 200
    private static let password = "một câu ngắn dễ nhớ", missing = "0000000000000000000000000a"

    func run() async throws {
        var services = services
        services.notary = Notary(database, signer: LogSigner(name: "tincay/bench"))
        services.members = Keyring.hooks(clock: services.clock, log: services.notary.verifier)
        let (writer, other) = try await (enter("bench.writer", services), enter("bench.other", services))
        _ = try await writer.post("/unit-key", "/unit-key", [:], "")
        let made = try await writer.post("/cases", "/cases", [:], "consent=given&next=contact&name=Nguoi%20Bia")
        guard let id = made.header("location")?.split(separator: "/").last.map(String.init), made.status == 303 else {
            throw Refused("\(made.status)")
        }
        var forbidden = Sample(), missing = Sample()
        for number in 0..<Self.tries {
            // In turns, and each first as often as second: what warms up or grows meanwhile falls on both.
            let isForbiddenFirst = number.isMultiple(of: 2)
            if isForbiddenFirst { forbidden.add(try await refusal(id, to: other)) }
            missing.add(try await refusal(Self.missing, to: other))
            if !isForbiddenFirst { forbidden.add(try await refusal(id, to: other)) }
        }
        let ratio = forbidden.percentile(0.5) / missing.percentile(0.5)
        answer("| \(name): a case that is forbidden / missing, p50 ms | \(forbidden.percentile(0.5).figure) / \(missing.percentile(0.5).figure) |")
        answer("| \(name): the same, forbidden ÷ missing (0.95 to 1.05) | \(ratio.figure) |")
    }

    private func refusal(_ id: String, to browser: BenchBrowser) async throws -> Duration {
        let began = ContinuousClock.now
        let page = try await browser.send(.get, "/cases/{case}", "/cases/\(id)", ["case": id], "")
        let spent = began.duration(to: .now)
        guard page.status == 404 else { throw Refused("/cases/…: \(page.status)") }
        return spent
    }

    /// A caseworker of an agency that was made for this, who has set up a telephone.
    private func enter(_ login: String, _ services: Services) async throws -> BenchBrowser {
        let now = services.clock.now
        let slip = try await database.write { tx in
            let kept = try AgencyStore(tx).named("Cơ quan đo lời từ chối", in: UnitStore.unnamed)
            let agency = Agency(
                id: kept?.id ?? .random(), place: UnitStore.unnamed, name: "Cơ quan đo lời từ chối", kind: .socialAffairs, validFrom: LocalDate(now))
            if kept == nil { try AgencyStore(tx).add(agency) }
            let person = User(id: .random(), login: login, name: "Người Đo Nữa", agency: agency.id, roles: [.caseworker])
            return try Accounts.add(person, in: tx, by: nil, at: now)
        }
        var browser = try await BenchBrowser(services, slip: slip, password: Self.password)
        try await browser.setUpTelephone(at: now)
        return browser
    }
}
