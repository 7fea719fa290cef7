import Logging
import Web

/// What the server says about itself: structured, without personal data. Routes are logged as templates, never as paths.
public struct EventLog: Sendable {
    private let logger: Logger

    public init(_ label: String = "tincay") { logger = Logger(label: label) }

    func answered(_ route: Route, _ status: Int, milliseconds: Int) {
        logger.info(
            "answered", metadata: ["method": "\(route.method.rawValue)", "route": "\(route.path)", "status": "\(status)", "ms": "\(milliseconds)"])
    }

    /// - parameter error: one of our own kinds; its text carries no bound value (see `StorageError`).
    func failed(_ route: Route, _ reference: String, _ error: any Error) {
        logger.error(
            "failed", metadata: ["route": "\(route.path)", "reference": "\(reference)", "kind": "\(type(of: error))", "error": "\(Self.safe(error))"])
    }

    public func note(_ message: String, _ values: [String: String] = [:]) {
        logger.notice("\(message)", metadata: values.mapValues { "\($0)" })
    }
}
