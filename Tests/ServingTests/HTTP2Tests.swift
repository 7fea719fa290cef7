import Serving
import Testing

@Suite(.timeLimit(.minutes(2))) struct `Over HTTP2 the server` {
    private func serve(_ change: (inout Limits) -> Void, _ body: (Host) async throws -> Void) async throws {
        var limits = Limits()
        change(&limits)
        try await Pair.use { pair in
            let certificate = try ReloadingCertificate(certificate: pair.certificate, key: pair.key)
            try await Host.run(.secured(by: certificate, limits), body)
        }
    }

    private func greeting(_ host: Host) async throws -> Caller {
        let caller = try await Caller.call(host.port, tls: ["h2"])
        await caller.send(Frame.greeting)
        return caller
    }

    @Test func `says how many requests it takes at a time, and answers`() async throws {
        try await serve({ $0.streams = 7 }) { host in
            let caller = try await greeting(host)
            #expect(try await caller.waits { !Frame.read($0.heard).isEmpty })
            let settings = try #require(Frame.read(caller.heard).first)
            #expect(settings.kind == Frame.Kind.settings)
            // SETTINGS_MAX_CONCURRENT_STREAMS is 3.
            #expect(settings.payload.starts(with: [0, 3] + Frame.number(7)))
            for stream in [1, 3, 5] { await caller.send(Frame.get("/", on: stream).bytes) }
            #expect(try await caller.waits { Set(Frame.read($0.heard).filter { $0.kind == Frame.Kind.data }.map(\.stream)) == [1, 3, 5] })
            #expect(caller.text.contains("xin chào"))
            #expect(!caller.isClosed)
        }
    }

    @Test func `takes no more requests at a time than it said`() async throws {
        try await serve({ $0.streams = 4 }) { host in
            let caller = try await greeting(host)
            #expect(try await caller.waits { !Frame.read($0.heard).isEmpty })
            await caller.send(Frame(kind: Frame.Kind.settings, flags: 1).bytes)
            for stream in 0..<6 { await caller.send(Frame.get("/slow", on: 2 * stream + 1).bytes) }
            #expect(try await caller.waits { caller in caller.isClosed || Frame.read(caller.heard).contains { $0.kind == Frame.Kind.reset } })
            host.answerSlowOnes()
            let answered = Set(Frame.read(caller.heard).filter { $0.kind == Frame.Kind.data }.map(\.stream))
            #expect(answered.isSubset(of: [1, 3, 5, 7]))
        }
    }

    @Test func `ends a connection that takes its requests back again and again`() async throws {
        try await serve({ $0.resets = 20 }) { host in
            let caller = try await greeting(host)
            var stream = 1
            while stream < 400, !caller.isClosed {
                await caller.send(Frame.get("/slow", on: stream).bytes + Frame.reset(stream).bytes)
                stream += 2
            }
            #expect(try await caller.isHungUp())
            let farewell = try #require(Frame.read(caller.heard).first { $0.kind == Frame.Kind.goAway })
            // ENHANCE_YOUR_CALM
            #expect(Array(farewell.payload[4..<8]) == Frame.number(11))
        }
    }

    @Test func `is not kept awake by pings`() async throws {
        try await serve({ ($0.head, $0.idle) = (.milliseconds(300), .milliseconds(300)) }) { host in
            let caller = try await greeting(host)
            await caller.send(Frame.get("/", on: 1).bytes)
            #expect(try await caller.hears("xin chào"))
            var pings = 0
            while !caller.isClosed, pings < 400 {
                await caller.send(Frame(kind: Frame.Kind.ping, payload: [UInt8](repeating: 7, count: 8)).bytes)
                pings += 1
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(caller.isClosed)
        }
    }

    /// With pauses between its parts, HEADERS without its end is the head that does not end.
    @Test(arguments: [[], Frame.greeting, Frame.greeting + Frame(kind: Frame.Kind.headers, stream: 1, payload: [0x82]).bytes])
    func `waits for no first request for ever`(start: [UInt8]) async throws {
        try await serve({ $0.head = .milliseconds(300) }) { host in
            let caller = try await Caller.call(host.port, tls: ["h2"])
            if !start.isEmpty { await caller.send(start) }
            #expect(try await caller.isHungUp())
        }
    }

    @Test(arguments: ["", "\u{16}\u{3}\u{1}"]) func `waits for no handshake for ever`(start: String) async throws {
        try await serve({ $0.head = .milliseconds(300) }) { host in
            let caller = try await Caller.call(host.port)
            if !start.isEmpty { await caller.send(start) }
            #expect(try await caller.isHungUp())
        }
    }

    @Test func `ends a request whose body drips, and not the others`() async throws {
        try await serve({ ($0.stretch, $0.bytesPerStretch) = (.milliseconds(300), 1000) }) { host in
            let caller = try await greeting(host)
            // POST is 0x83; without END_STREAM a body is to follow.
            var post = Frame.get("/body", on: 1)
            post = Frame(kind: post.kind, flags: 4, stream: 1, payload: [0x83] + post.payload.dropFirst())
            await caller.send(post.bytes)
            #expect(try await caller.waits { caller in Frame.read(caller.heard).contains { $0.kind == Frame.Kind.reset && $0.stream == 1 } })
            await caller.send(Frame.get("/", on: 3).bytes)
            #expect(try await caller.hears("xin chào"))
        }
    }
}
