import Access
import Core
import Foundation
import Web

/// Whether the time of a refusal tells who has an account: 200 wrong sign-ins of a known and of an unknown name, turn by turn.
struct SignInBench {
    let name: String
    let services: Services
    /// Of an account that exists.
    let login: String

    private static let tries = 200

    func run() async throws {
        var known = Sample(), unknown = Sample()
        let processor = clock()
        let start = services.clock.now
        for number in 0..<Self.tries {
            // From another network and two hours later each time, so that none of them is held up.
            let visitor = Visitor(client: ClientAddress("10.\(number).1.1")), at = start.adding(seconds: number * 7200)
            var services = services
            services.clock = Clock { at }
            // In turns, and each first as often as second: what warms up or grows meanwhile falls on both.
            let isKnownFirst = number.isMultiple(of: 2)
            if isKnownFirst { known.add(try await refusal(of: login, visitor, services)) }
            unknown.add(try await refusal(of: "khong.co.ai", visitor, services))
            if !isKnownFirst { known.add(try await refusal(of: login, visitor, services)) }
        }
        // What the processor spends, whatever else runs beside.
        let spent = Double(clock() - processor) / Double(CLOCKS_PER_SEC) * 1000 / Double(2 * Self.tries)
        let ratio = known.percentile(0.5) / unknown.percentile(0.5)
        answer("| \(name): sign-in refused, known / unknown name, p50 ms | \(known.percentile(0.5).figure) / \(unknown.percentile(0.5).figure) |")
        answer("| \(name): the same, known ÷ unknown (0.95 to 1.05) | \(ratio.figure) |")
        answer("| \(name): the same, processor ms each (under 250); a second on two cores (8 at least) | \(spent.figure); \((2000 / spent).figure) |")
    }

    private func refusal(of login: String, _ visitor: Visitor, _ services: Services) async throws -> Duration {
        let began = ContinuousClock.now
        let outcome = try await SignIn(services).begin(login: login, password: "không phải mật khẩu này", from: visitor)
        let spent = began.duration(to: .now)
        guard case .refused = outcome else { throw Refused("Phép đo đăng nhập không còn đúng.") }
        return spent
    }
}
