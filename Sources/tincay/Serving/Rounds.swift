import Access
import Administration
import Core
import Duties
import Plans
import Storage

/// What the server does by itself while it runs: looks every quarter of an hour which reports and reminders are due. Each is given once,
/// whatever restarts and however many servers there are, because its row is its key.
struct Rounds: Sendable {
    let services: Services
    private static let pause = Duration.seconds(15 * 60)

    func run() async {
        while !Task.isCancelled {
            do { try await MakeDuties(services)() } catch { services.log.note("duties were not made", ["kind": "\(type(of: error))"]) }
            do { try await RemindOfReports(services)() } catch { services.log.note("reminders of reports failed", ["kind": "\(type(of: error))"]) }
            do { try await Remind(services)() } catch { services.log.note("reminders failed", ["kind": "\(type(of: error))"]) }
            do {
                let now = services.clock.now
                try await services.database.write { tx in try PeopleImport.forget(at: now, tx) }
            } catch { services.log.note("lists of people were not forgotten", ["kind": "\(type(of: error))"]) }
            try? await Task.sleep(for: Self.pause)
        }
    }
}
