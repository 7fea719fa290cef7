import Serving
import Testing
import Web

/// The rules of `Crowd`, on sockets.
@Suite(.timeLimit(.minutes(2))) struct `A crowded server` {
    private static let request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let slow = "GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let small = {
        var limits = Limits()
        (limits.connections, limits.connectionsPerLine) = (4, 3)
        return limits
    }()

    @Test func `closes who waited longest for who comes now`() async throws {
        try await Host.run(.plain(Self.small)) { host in
            var callers: [Caller] = []
            for _ in 0..<4 {
                let caller = try await Caller.call(host.port)
                await caller.send(Self.request)
                #expect(try await caller.hears("xin chào"))
                callers.append(caller)
            }
            #expect(try await callers[0].isHungUp())
            for caller in callers[1...] {
                await caller.send(Self.request)
                #expect(try await caller.waits { $0.text.ranges(of: "xin chào").count == 2 })
            }
        }
    }

    @Test func `refuses one more of a line all of which is busy, until one is done`() async throws {
        try await Host.run(.plain(Self.small)) { host in
            let busy = try await busyOnes(3, host)
            let refused = try await Caller.call(host.port)
            #expect(try await refused.isHungUp())
            host.answerSlowOnes()
            for caller in busy { #expect(try await caller.hears("cuối cùng")) }
            let next = try await Caller.call(host.port)
            await next.send(Self.request)
            #expect(try await next.hears("xin chào"))
        }
    }

    @Test func `knows no share for its proxy, but the whole`() async throws {
        try await Host.run(.plain(Self.small, proxy: ClientAddress("127.0.0.1"))) { host in
            _ = try await busyOnes(4, host)
            let refused = try await Caller.call(host.port)
            #expect(try await refused.isHungUp())
        }
    }

    @Test func `forgets those who hung up`() async throws {
        try await Host.run(.plain(Self.small)) { host in
            for _ in 0..<20 {
                let caller = try await Caller.call(host.port)
                await caller.send(Self.request)
                #expect(try await caller.hears("xin chào"))
                await caller.hangUp()
            }
            _ = try await busyOnes(3, host)
        }
    }

    /// An answer to a first request tells that the server has begun with the second, slow one: they came in one piece.
    private func busyOnes(_ count: Int, _ host: Host) async throws -> [Caller] {
        var callers: [Caller] = []
        for _ in 0..<count {
            let caller = try await Caller.call(host.port)
            await caller.send(Self.request + Self.slow)
            #expect(try await caller.hears("xin chào"))
            callers.append(caller)
        }
        return callers
    }
}
