import Core
import Testing

@testable import Web

@Suite struct `An answer` {
    /// Compared whole: a header that is lost or weakened is a decision, not a slip.
    @Test func `carries exactly these headers`() {
        let headers = Answer.page("<p>x</p>").secured(overTLS: true).headers.map { "\($0.name): \($0.value)" }
        #expect(
            headers == [
                "content-type: text/html; charset=utf-8",
                "content-security-policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
                "x-content-type-options: nosniff", "x-frame-options: DENY", "referrer-policy: same-origin", "cross-origin-opener-policy: same-origin",
                "cross-origin-resource-policy: same-origin",
                "permissions-policy: camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-create=(), publickey-credentials-get=()",
                "x-robots-tag: noindex, nofollow", "strict-transport-security: max-age=63072000; includeSubDomains", "cache-control: no-store"
            ])
    }

    /// The pages that have a passkey made or ask for one, and no others: each gets the one right that it needs.
    @Test(arguments: [
        (Page.Passkeys.making, "publickey-credentials-create=(self), publickey-credentials-get=()"),
        (.asking, "publickey-credentials-create=(), publickey-credentials-get=(self)")
    ])
    func `lets browsers use passkeys where the page needs them`(use: Page.Passkeys, rights: String) {
        var page = Page("x", main: "<h1>x</h1>")
        page.passkeys = use
        let answer = Answer.page(page, in: Frame(words: Catalogue.bundled.words(in: .vi), path: "/x")).secured(overTLS: true)
        let policies = answer.headers.filter { $0.name == "permissions-policy" }.map(\.value)
        #expect(policies == ["camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + rights])
        #expect(String(decoding: answer.body, as: UTF8.self).contains("/passkey.js\""))
    }

    @Test func `asks for TLS only over TLS`() {
        #expect(Answer.page("").secured(overTLS: false).header("strict-transport-security") == nil)
    }

    @Test func `keeps a cache rule of its own`() {
        let answer = Answer.page("").with("cache-control", "public, max-age=31536000, immutable").secured(overTLS: false)
        #expect(answer.headers.filter { $0.name == "cache-control" }.map(\.value) == ["public, max-age=31536000, immutable"])
    }

    @Test func `redirects by 303 to a path of our own`() {
        let answer = Answer.redirect(to: "/agencies")
        #expect(answer.status == 303 && answer.header("location") == "/agencies" && answer.body.isEmpty)
    }
}

@Suite struct `A cookie` {
    @Test func `is host-only, for TLS, and not for scripts`() {
        #expect(Cookie("__Host-session", "abc", seconds: 43_200).text == "__Host-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=43200")
        #expect(Cookie("__Host-language", "vi", seconds: nil).text == "__Host-language=vi; Path=/; Secure; HttpOnly; SameSite=Lax")
        #expect(Cookie.expired("__Host-session").text == "__Host-session=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0")
    }

    @Test(
        arguments: [
            ("", [:]), ("a=1", ["a": "1"]), ("a=1; b=2", ["a": "1", "b": "2"]), ("a=1;b=2", ["a": "1", "b": "2"]), ("a=1; a=2", ["a": "1"]),
            ("a", [:]), ("a=b=c", ["a": "b=c"]),
            (" ;; =x", ["": "x"])
        ] as [(String, [String: String])])
    func `is read as`(header: String, cookies: [String: String]) {
        #expect(Cookie.parse(header) == cookies)
    }
}

@Suite struct `A path` {
    @Test(arguments: ["/", "/agencies", "/plans/abc?x=1#y", "/a%20b"]) func `from outside may lead here`(text: String) {
        #expect(Path(untrusted: text)?.text == text)
    }

    @Test(arguments: [
        "", "agencies", "//evil.example", "https://evil.example", "/\\evil.example", "/a b", "/a\nb", "/é", "/\"",
        String(repeating: "/a", count: 251),
        "javascript:alert(1)"
    ]) func `from outside may not lead elsewhere`(text: String) {
        #expect(Path(untrusted: text) == nil)
    }

    @Test func `encodes a value whole`() {
        #expect(("/first-run?name=\(value: "xã Bắc/Sơn&?#%")" as Path).text == "/first-run?name=x%C3%A3%20B%E1%BA%AFc%2FS%C6%A1n%26%3F%23%25")
    }
}

@Suite struct `Where a request comes from` {
    @Test(arguments: [
        ("203.0.113.7", "203.0.113/4"), ("203.0.113.250", "203.0.113/4"), ("2001:db8:1:2ff::5", "32.1.13.184.0.1.2/16"),
        ("2001:db8:1:2aa:9:9:9:9", "32.1.13.184.0.1.2/16"),
        ("2001:db8:1:300::1", "32.1.13.184.0.1.3/16"), ("unknown", "unknown")
    ]) func `is one network for one subscriber`(address: String, network: String) {
        #expect(ClientAddress(address).network == network)
    }
}

@Suite struct `A page of a list` {
    @Test(arguments: [
        ("", 0, 1, 0), ("1", 50, 1, 0), ("2", 50, 1, 0), ("2", 51, 2, 50), ("100", 5_000, 100, 4_950), ("101", 5_000, 100, 4_950), ("-3", 500, 1, 0),
        ("x", 500, 1, 0),
        ("99999999999999999999", 500, 1, 0), ("0", 500, 1, 0)
    ]) func `stands where it should`(asked: String, total: Int, number: Int, offset: Int) {
        let page = PageOfList(number: asked, total: total)
        #expect(page.number == number && page.offset == offset)
    }

    @Test func `has no links when it is the only one`() {
        let words = Catalogue.bundled.words(in: .vi)
        #expect(PageOfList(number: "", total: 50).links(at: "/people?", words).isEmpty)
        #expect(!PageOfList(number: "", total: 51).links(at: "/people?", words).isEmpty)
    }
}
