import Crypto
import Foundation
public import Web

/// A browser that somebody signs in with, as far as its owner should recognise it.
public enum Device {
    /// Which browser it was, from a cookie of its own that outlives sessions; tells nothing of the cookie.
    struct Mark: Sendable, Hashable {
        let bytes: [UInt8]

        static let none = Mark(bytes: [])

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// Nil when it was never one of our cookies.
        init?(cookie: String) {
            guard cookie.utf8.count == 64, let bytes = [UInt8](hex: cookie) else { return nil }
            self.bytes = SymmetricKey(data: bytes).derived("tincay device lookup")
        }
    }

    /// Coarse on purpose: the kind of browser and the kind of machine, no versions.
    struct Reading: Sendable, Equatable {
        let browser: String
        let system: String

        static let unknown = Reading(browser: "", system: "")

        private init(browser: String, system: String) { (self.browser, self.system) = (browser, system) }

        /// The order matters: Edge says that it is Chrome, and Chrome that it is Safari.
        init(userAgent: String) {
            let browsers = [
                ("Edg", "Edge"), ("OPR/", "Opera"), ("coc_coc", "Cốc Cốc"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"),
                ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")
            ]
            let systems = [
                ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "ChromeOS"),
                ("Linux", "Linux")
            ]
            browser = browsers.first { userAgent.contains($0.0) }?.1 ?? ""
            system = systems.first { userAgent.contains($0.0) }?.1 ?? ""
        }

        init(stored: String) {
            let parts = stored.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            (browser, system) = parts.count == 2 ? (parts[0], parts[1]) : ("", "")
        }

        var stored: String { "\(browser)|\(system)" }

        /// "Chrome trên Windows"
        func text(_ words: Words) -> String {
            words(
                "sessions.device",
                [
                    "browser": browser.isEmpty ? words("sessions.otherBrowser") : browser,
                    "system": system.isEmpty ? words("sessions.otherSystem") : system
                ])
        }
    }
}

/// Who knocks: what a request tells about the browser and the network it comes from.
public struct Visitor: Sendable {
    public let client: ClientAddress
    let reading: Device.Reading
    /// The cookie to set, old or new.
    let cookie: String
    let mark: Device.Mark

    public init(_ incoming: Incoming) {
        self.init(client: incoming.client, userAgent: incoming.header("user-agent") ?? "", cookie: incoming.cookies["__Host-device"])
    }

    /// A browser that has no cookie of ours yet.
    public init(client: ClientAddress, userAgent: String = "", cookie: String? = nil) {
        let known = cookie.flatMap(Device.Mark.init(cookie:))
        let value = known == nil ? Random.bytes(32).hex : cookie ?? ""
        (self.client, reading, self.cookie) = (client, Device.Reading(userAgent: userAgent), value)
        mark = known ?? Device.Mark(cookie: value) ?? .none
    }

    /// How long a browser is remembered: as long as browsers keep a cookie at all.
    static let remembered = 400 * 86_400
}
