import Access
import Plans

/// What the server does by itself while it runs: looks every quarter of an hour which reminders are due. Each is given once,
/// whatever restarts and however many servers there are, because its row is its key.
struct Rounds: Sendable {
    let services: Services
    private static let pause = Duration.seconds(15 * 60)

    func run() async {
        while !Task.isCancelled {
            do { try await Remind(services)() } catch { services.log.note("reminders failed", ["kind": "\(type(of: error))"]) }
            try? await Task.sleep(for: Self.pause)
        }
    }
}
