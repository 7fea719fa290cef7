/// Cookies as we set them: host-only, never readable by scripts, never sent along from another site.
///
/// `__Host-` makes the browser insist on Secure, Path=/ and no Domain (RFC 6265bis §4.1.3.2). On `http://localhost` browsers
/// accept it; on plain HTTP elsewhere they drop it, which is why the server refuses to listen there.
public struct Cookie: Sendable {
    public let name: String
    let value: String
    let seconds: Int?

    public init(_ name: StaticString, _ value: String, seconds: Int?) {
        self.name = "\(name)"
        self.value = value
        self.seconds = seconds
    }

    public static func expired(_ name: StaticString) -> Cookie { Cookie(name, "", seconds: 0) }

    var text: String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Lax\(age)"
    }

    static func parse(_ header: String) -> [String: String] {
        var cookies: [String: String] = [:]
        for pair in header.split(separator: ";") {
            let halves = pair.trimmedSpace.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2, cookies[String(halves[0])] == nil { cookies[String(halves[0])] = String(halves[1]) }
        }
        return cookies
    }
}

extension Substring {
    fileprivate var trimmedSpace: Substring { drop { $0 == " " } }
}
