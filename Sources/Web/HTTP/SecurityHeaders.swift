/// What every answer carries (OWASP ASVS 5.0 V3.4). One list, compared whole by a test.
public enum SecurityHeaders {
    public static let always: [(name: String, value: String)] = [
        (
            "content-security-policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
        ),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        // n.b. not no-referrer: with it browsers send `Origin: null` from our own forms.
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("permissions-policy", permissions()),
        ("x-robots-tag", "noindex, nofollow")
    ]

    /// Passkeys are off as well, but for the pages that ask for one: a script of strangers that got into another page could otherwise
    /// have one made or used.
    public static func permissions(for passkeys: Page.Passkeys? = nil) -> String {
        let make = passkeys == .making ? "(self)" : "()", ask = passkeys == .asking ? "(self)" : "()"
        return "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-create=\(make), publickey-credentials-get=\(ask)"
    }

    /// Two years, only over TLS (RFC 6797 §7.2 forbids it on plain HTTP).
    public static let overTLS = (name: "strict-transport-security", value: "max-age=63072000; includeSubDomains")

    /// Pages hold people's work: neither shared caches nor the back button may keep them.
    public static let privately = (name: "cache-control", value: "no-store")
}

extension Answer {
    /// A page with what its kind needs.
    public static func page(_ page: Page, in frame: Frame, status: Int = 200) -> Answer {
        let answer = Answer.page(frame.html(page), status: status)
        return page.passkeys.map { answer.with("permissions-policy", SecurityHeaders.permissions(for: $0)) } ?? answer
    }

    public func secured(overTLS: Bool) -> Answer {
        var answer = self
        answer.headers += SecurityHeaders.always.filter { header($0.name) == nil }
        if overTLS { answer.headers.append(SecurityHeaders.overTLS) }
        if header("cache-control") == nil { answer.headers.append(SecurityHeaders.privately) }
        return answer
    }
}
