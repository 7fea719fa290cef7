import Access
import Site
import Synchronization
import Web

/// Holds every JSON answer against the shape that the OpenAPI document promises for it, whatever a test asked for.
public final class DescribedAnswers: Sendable {
    private let seen = Mutex<Set<String>>([])

    /// The ids of the operations that were answered.
    public var operations: Set<String> { seen.withLock { $0 } }

    /// - throws: `BrokenPage` when the answer is not as described.
    func check(_ answer: TestAnswer, to method: Web.Method, _ path: String) throws {
        guard path.hasPrefix("/api/v1/"), answer.status == 200 else { return }
        let parts = path.prefix { $0 != "?" }.split(separator: "/")
        // Literal parts come before named ones, as in the router.
        let fitting = Site.routes.filter { $0.method == method && Self.fits(parts, $0.path.split(separator: "/")) }
        guard let operation = fitting.min(by: { $0.path.count(where: { $0 == "{" }) < $1.path.count(where: { $0 == "{" }) })?.operation else {
            return
        }
        let faults = operation.answer.faults(in: try answer.decoded(as: Sent.self))
        if !faults.isEmpty { throw BrokenPage(path: path, faults: faults) }
        seen.withLock { _ = $0.insert(operation.id) }
    }

    private static func fits(_ parts: [Substring], _ pattern: [Substring]) -> Bool {
        parts.count == pattern.count && zip(parts, pattern).allSatisfy { $1.hasPrefix("{") || $0 == $1 }
    }
}
