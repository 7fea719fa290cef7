import NIOCore
import Serving
import Testing
import Web

/// Real sockets on this machine. Nothing is measured: a short limit is set, and the connection is closed or it is not.
@Suite(.timeLimit(.minutes(2))) struct `The server loses patience` {
    private static func limits(_ change: (inout Limits) -> Void) -> Limits {
        var limits = Limits()
        change(&limits)
        return limits
    }

    private static let request = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
    private static let hasty = limits { $0.head = .milliseconds(200) }

    @Test(arguments: ["", "GET / HT", "GET / HTTP/1.1\r\nHost: localhost\r\n"]) func `with a head that does not end`(start: String) async throws {
        try await Host.run(.plain(Self.hasty)) { host in
            let caller = try await Caller.call(host.port)
            if !start.isEmpty { await caller.send(start) }
            #expect(try await caller.isHungUp())
        }
    }

    @Test func `with a head that comes letter by letter`() async throws {
        try await Host.run(.plain(Self.hasty)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send("GET / HTTP/1.1\r\nHost: localhost\r\n")
            var sent = 0
            while !caller.isClosed, sent < 2000 {
                await caller.send("X-\(sent): a\r\n")
                sent += 1
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(caller.isClosed)
        }
    }

    @Test func `with the second head too`() async throws {
        try await Host.run(.plain(Self.hasty)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send(Self.request)
            #expect(try await caller.hears("xin chào"))
            await caller.send("GET /")
            #expect(try await caller.isHungUp())
        }
    }

    @Test func `when nothing is asked for long`() async throws {
        try await Host.run(.plain(Self.limits { $0.idle = .milliseconds(200) })) { host in
            let caller = try await Caller.call(host.port)
            await caller.send(Self.request)
            #expect(try await caller.hears("xin chào"))
            #expect(try await caller.isHungUp())
        }
    }

    @Test func `but not while it is working on an answer itself`() async throws {
        let limits = Self.limits { ($0.head, $0.idle, $0.stretch) = (.milliseconds(200), .milliseconds(200), .milliseconds(200)) }
        try await Host.run(.plain(limits)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
            try await Task.sleep(for: .milliseconds(800))
            #expect(!caller.isClosed)
            host.answerSlowOnes()
            #expect(try await caller.hears("cuối cùng"))
        }
    }

    @Test func `with a body that drips`() async throws {
        let limits = Self.limits { ($0.stretch, $0.bytesPerStretch) = (.milliseconds(300), 1000) }
        try await Host.run(.plain(limits)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send("POST /body HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
            var sent = 0
            while !caller.isClosed, sent < 2000 {
                await caller.send("a")
                sent += 1
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(caller.isClosed)
        }
    }

    @Test func `but not with one that comes slowly and steadily`() async throws {
        // Three seconds for each ten bytes, of which a hundred come every tenth of one: only a machine that stands still is slower.
        let limits = Self.limits { ($0.head, $0.stretch, $0.bytesPerStretch) = (.seconds(10), .seconds(3), 10) }
        try await Host.run(.plain(limits)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send("POST /body HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n")
            for _ in 0..<40 {
                await caller.send([UInt8](repeating: 97, count: 100))
                try await Task.sleep(for: .milliseconds(100))
            }
            #expect(try await caller.hears("4000 bytes"))
        }
    }

    /// There is room for one connection only: another is admitted when the server has given up on the first.
    @Test func `with one who does not take the answer`() async throws {
        let limits = Self.limits { ($0.taking, $0.connections) = (.milliseconds(500), 1) }
        try await Host.run(.plain(limits)) { host in
            let caller = try await Caller.call(host.port)
            await caller.send(Self.request)
            #expect(try await caller.hears("xin chào"))
            // Its ears are shut before it asks: on the loopback forty megabytes come in no time.
            try await caller.channel.setOption(.autoRead, value: false).get()
            await caller.send("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n")
            var isAdmitted = false
            for _ in 0..<500 where !isAdmitted {
                let other = try await Caller.call(host.port)
                await other.send(Self.request)
                isAdmitted = try await other.waits { $0.isClosed || $0.text.contains("xin chào") } && !other.text.isEmpty
                await other.hangUp()
                try await Task.sleep(for: .milliseconds(20))
            }
            #expect(isAdmitted)
            // Fails when the end has been seen already.
            try? await caller.channel.setOption(.autoRead, value: true).get()
            #expect(try await caller.isHungUp())
            #expect(caller.heard.count < 40 << 20)
        }
    }

    @Test(arguments: [
        "X-Long: " + String(repeating: "a", count: 3000), (0..<40).map { "X-\($0): a" }.joined(separator: "\r\n"),
        (0..<9).map { "X-\($0): " + String(repeating: "a", count: 900) }.joined(separator: "\r\n")
    ]) func `with a head that is too large`(fields: String) async throws {
        try await Host.run(.plain(Self.limits { ($0.fieldSize, $0.headSize, $0.fieldCount) = (2000, 6000, 20) })) { host in
            let caller = try await Caller.call(host.port)
            await caller.send("GET / HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n\r\n")
            #expect(try await caller.isHungUp())
            #expect(!caller.text.contains("xin chào"))
        }
    }

    @Test func `but answers an ordinary head, and several requests behind each other`() async throws {
        try await Host.run(.plain()) { host in
            let caller = try await Caller.call(host.port)
            await caller.send(Self.request + Self.request + Self.request)
            #expect(try await caller.waits { $0.text.ranges(of: "xin chào").count == 3 })
            await caller.send("GET / HTTP/1.1\r\nHost: localhost\r\n" + (0..<30).map { "X-\($0): a\r\n" }.joined() + "\r\n")
            #expect(try await caller.waits { $0.text.ranges(of: "xin chào").count == 4 })
            #expect(!caller.isClosed)
        }
    }
}
