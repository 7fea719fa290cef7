import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Synchronization

/// A server on a free port of this machine, for as long as `body` runs. Answers `/` at once, takes what comes to `/body`, and
/// answers `/slow` when it is told to.
struct Host: Sendable {
    let port: Int
    private let gate: Gate

    static func run(_ server: HTTPServerBuilder, _ body: (Host) async throws -> Void) async throws {
        let gate = Gate()
        let router = Router()
        router.get("/") { _, _ in "xin chào" }
        router.post("/body") { request, _ in
            var count = 0
            for try await part in request.body { count += part.readableBytes }
            return "\(count) bytes"
        }
        router.get("/slow") { _, _ in
            await gate.wait()
            return "cuối cùng"
        }
        let large = ByteBuffer(repeating: 120, count: 40 << 20)
        router.get("/large") { _, _ in large }
        try await run(router, server) { port in try await body(Host(port: port, gate: gate)) }
        gate.open()
    }

    static func run<Context: RequestContext>(_ router: Router<Context>, _ server: HTTPServerBuilder, _ body: (Int) async throws -> Void) async throws
    where Context.Source == ApplicationRequestContextSource {
        let (ports, running) = AsyncStream<Int>.makeStream()
        let application = Application(
            router: router, server: server, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in running.yield(channel.localAddress?.port ?? 0) },
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let task = Task { try await application.run() }
        defer { task.cancel() }
        for await port in ports {
            try await body(port)
            return
        }
    }

    /// Lets all who wait at `/slow` have their answer.
    func answerSlowOnes() { gate.open() }
}

/// Holds tasks until it is opened, once.
private final class Gate: Sendable {
    private let state = Mutex<(isOpen: Bool, waiting: [CheckedContinuation<Void, Never>])>((false, []))

    func wait() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state in
                if !state.isOpen { state.waiting.append(continuation) }
                return state.isOpen
            }
            if isOpen { continuation.resume() }
        }
    }

    func open() {
        let waiting = state.withLock { state in
            defer { state = (true, []) }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
