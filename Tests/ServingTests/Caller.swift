import NIOCore
import NIOPosix
import NIOSSL
import Synchronization

/// A client that sends bytes just as it is told, and keeps what comes back. A browser would not misbehave for us.
struct Caller: Sendable {
    let channel: any Channel
    private let ear: Ear

    /// - parameter tls: the application protocols to offer; nil for plain HTTP.
    static func call(_ port: Int, tls protocols: [String]? = nil) async throws -> Caller {
        let ear = Ear()
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).channelInitializer { channel in
            channel.eventLoop.makeCompletedFuture {
                if let protocols { try channel.pipeline.syncOperations.addHandler(trusting(protocols)) }
                try channel.pipeline.syncOperations.addHandler(Listening(ear))
            }
        }
        return Caller(channel: try await bootstrap.connect(host: "127.0.0.1", port: port).get(), ear: ear)
    }

    /// Whoever answers is believed: the certificates of these tests are a moment old.
    private static func trusting(_ protocols: [String]) throws -> NIOSSLClientHandler {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.certificateVerification = .none
        configuration.applicationProtocols = protocols
        return try NIOSSLClientHandler(context: NIOSSLContext(configuration: configuration), serverHostname: nil)
    }

    /// False once the other side has hung up.
    @discardableResult
    func send(_ bytes: [UInt8]) async -> Bool {
        do { try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get() } catch { return false }
        return true
    }

    @discardableResult
    func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    var heard: [UInt8] { ear.heard.withLock { $0 } }
    var text: String { String(decoding: heard, as: UTF8.self) }
    var isClosed: Bool { ear.isOver.load(ordering: .acquiring) }

    /// Waits until it is so, with patience for a busy machine; false when it never was.
    func waits(until isSo: (Caller) throws -> Bool) async throws -> Bool {
        for _ in 0..<2000 {
            if try isSo(self) { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }

    func isHungUp() async throws -> Bool { try await waits { $0.isClosed } }
    func hears(_ words: String) async throws -> Bool { try await waits { $0.text.contains(words) } }

    func hangUp() async { try? await channel.close() }
}

private final class Ear: Sendable {
    let heard = Mutex<[UInt8]>([])
    let isOver = Atomic(false)
}

private final class Listening: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let ear: Ear
    init(_ ear: Ear) { self.ear = ear }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data).readableBytesView
        ear.heard.withLock { $0 += bytes }
    }

    func channelInactive(context: ChannelHandlerContext) { ear.isOver.store(true, ordering: .releasing) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
