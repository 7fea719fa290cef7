import Core
import Foundation
import Logging
import Web

/// One JSON object a line on standard error.
struct JSONLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var members: [JSON.Member] = [
            .init("at", .string(Instant.now.text)), .init("level", .string(event.level.rawValue)),
            .init("message", .string("\(event.message)"))
        ]
        for (name, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }) {
            members.append(.init(name, .string("\(value)")))
        }
        say(JSON.object(members).text)
    }
}
