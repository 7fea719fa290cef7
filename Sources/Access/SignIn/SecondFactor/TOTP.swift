public import Core
import Crypto
import Foundation

/// Codes that change every half minute (RFC 6238, with SHA-1, as every authenticator application takes it).
public enum TOTP {
    /// Seconds.
    static let period = 30
    static let digits = 6
    /// 160 bits, as RFC 4226 §4 recommends.
    static let secretLength = 20

    public static func step(at instant: Instant) -> Int { instant.microseconds / 1_000_000 / period }

    /// The code of one step (RFC 4226 §5.3).
    public static func code(_ secret: [UInt8], step: Int, digits: Int = 6) -> String {
        let counter = withUnsafeBytes(of: UInt64(step).bigEndian) { Data($0) }
        let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let place = Int(mac[19] & 15)
        let number = mac[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
        let text = String(number % (0..<digits).reduce(1) { power, _ in power * 10 })
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose code was typed: the present one, or one beside it for clocks that are a little off. Nil when it is none of them.
    static func step(of typed: String, _ secret: [UInt8], at now: Instant) -> Int? {
        let present = step(at: now)
        // All three are looked at, so that time does not tell which.
        return [present - 1, present, present + 1].reduce(nil) { found, step in
            step >= 0 && constantTimeEqual(Array(code(secret, step: step).utf8), Array(typed.utf8)) ? step : found
        }
    }
}
