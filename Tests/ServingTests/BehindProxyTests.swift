import Access
import Serving
import Site
import TestSupport
import Testing
import Web

/// From this machine's own address, over a socket: who is believed about where a visitor comes from.
@Suite(.timeLimit(.minutes(2))) struct `What is forwarded` {
    private static let routes = [
        Route.open(.get, "/whence", because: "a test asks it") { call in .json(["from": .string(call.incoming.client.text)]) }
    ]

    private func whence(_ headers: String, proxy: String?) async throws -> String? {
        let services = try await TestSite(.sqlite).services
        var text: String?
        try await Host.run(Mount.router(Self.routes, services, Mount.Settings(proxy: proxy)), .plain()) { port in
            let caller = try await Caller.call(port)
            await caller.send("GET /whence HTTP/1.1\r\nHost: localhost\r\n\(headers)\r\n")
            #expect(try await caller.hears("}"))
            text = caller.text.firstMatch(of: /\{"from":"(?<from>[^"]*)"\}/).map { String($0.from) }
        }
        return text
    }

    @Test(arguments: [
        ("", "127.0.0.1"), ("X-Forwarded-For: 203.0.113.7\r\n", "203.0.113.7"), ("x-forwarded-for: 2001:db8::7\r\n", "2001:db8::7"),
        ("X-Forwarded-For: ::ffff:203.0.113.7\r\n", "203.0.113.7"),
        // What the visitor sent itself comes first; the proxy's word is the last.
        ("X-Forwarded-For: 198.51.100.9, 203.0.113.7\r\n", "203.0.113.7"),
        ("X-Forwarded-For: 198.51.100.9\r\nX-Forwarded-For: 203.0.113.7\r\n", "203.0.113.7"),
        ("X-Forwarded-For: 203.0.113.7,\r\n", "203.0.113.7"), ("X-Forwarded-For: nobody\r\n", "unknown"), ("X-Forwarded-For:\r\n", "unknown"),
        ("X-Forwarded-For: 203.0.113.7, 300.1.1.1\r\n", "unknown"),
        // Not asked for.
        ("Forwarded: for=203.0.113.7\r\nX-Real-IP: 203.0.113.7\r\nClient-IP: 203.0.113.7\r\n", "127.0.0.1")
    ]) func `is believed of the proxy`(headers: String, from: String) async throws {
        #expect(try await whence(headers, proxy: "127.0.0.1") == from)
    }

    @Test func `is believed of it however its address is written`() async throws {
        #expect(try await whence("X-Forwarded-For: 203.0.113.7\r\n", proxy: "::ffff:127.0.0.1") == "203.0.113.7")
    }

    @Test(arguments: [nil, "10.0.0.5", "127.0.0.2", "::1", "unknown", ""] as [String?]) func `is believed of nobody else`(proxy: String?) async throws
    {
        for forged in ["203.0.113.7", "10.0.0.5", "127.0.0.2, 203.0.113.7"] {
            #expect(try await whence("X-Forwarded-For: \(forged)\r\n", proxy: proxy) == "127.0.0.1", "\(forged)")
        }
    }
}
