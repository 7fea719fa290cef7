import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP2
import NIOHTTPTypes
import NIOHTTPTypesHTTP2
import NIOSSL

/// One connection: let in by the doorkeeper, timed, then spoken to in HTTP/1.1 or HTTP/2. Of the server library it keeps all that
/// comes after; its own HTTP/2 channel has no settings.
struct GuestChannel: ServerChildChannel {
    typealias Parts = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>
    typealias Streams = NIOHTTP2Handler.AsyncStreamMultiplexer<Parts>

    struct Value: ServerChildChannelValue {
        let conversation: EventLoopFuture<NIONegotiatedHTTPVersion<Parts, Streams>>
        let channel: any Channel
    }

    struct TooManyConnections: Error {}

    let limits: Limits
    let doorkeeper: Doorkeeper
    /// Nil for plain HTTP.
    let context: NIOSSLContext?
    let http1: HTTP1Channel

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        guard let guest = doorkeeper.admit(channel) else {
            channel.close(promise: nil)
            return channel.eventLoop.makeFailedFuture(TooManyConnections())
        }
        do {
            try channel.pipeline.syncOperations.addHandler(ConnectionTimer(limits, guest))
            if let context { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context)) }
        } catch {
            return channel.eventLoop.makeFailedFuture(error)
        }
        guard context != nil else {
            return http1.setup(channel: channel, logger: logger).map { parts in
                Value(conversation: channel.eventLoop.makeSucceededFuture(.http1_1(parts)), channel: channel)
            }
        }
        return channel.configureHTTP2AsyncSecureUpgrade { channel in
            http1.setup(channel: channel, logger: logger)
        } http2ConnectionInitializer: { channel in
            streams(on: channel, logger)
        }.map { Value(conversation: $0, channel: channel) }
    }

    private func streams(on channel: any Channel, _ logger: Logger) -> EventLoopFuture<Streams> {
        channel.eventLoop.makeCompletedFuture {
            // Says goodbye before it closes, so that no request is lost to a connection that is just ending.
            let manager = NIOHTTP2ServerConnectionManagementHandler(
                eventLoop: channel.eventLoop,
                configuration: .init(maxIdleTime: TimeAmount(limits.idle), maxAge: nil, maxGraceTime: TimeAmount(limits.head), keepalive: nil))
            let streams = try channel.pipeline.syncOperations.configureAsyncHTTP2Pipeline(
                mode: .server, streamDelegate: manager.http2StreamDelegate, configuration: limits.http2
            ) { stream in
                stream.eventLoop.makeCompletedFuture {
                    try stream.pipeline.syncOperations.addHandlers([HTTP2FramePayloadToHTTPServerCodec(), RequestCount(limits), SteadyBody(limits)])
                    return try Parts(wrappingChannelSynchronously: stream)
                }
            }
            try channel.pipeline.syncOperations.addHandlers([manager, EndOfConversation()])
            try channel.pipeline.syncOperations.handler(type: ConnectionTimer.self).speaksHTTP2()
            return streams
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.conversation.get() {
            case .http1_1(let parts): await http1.handle(value: parts, logger: logger)
            case .http2(let streams):
                try await withThrowingDiscardingTaskGroup { group in
                    for try await stream in streams.inbound { group.addTask { await http1.handle(value: stream, logger: logger) } }
                }
            }
        } catch {
            logger.debug("a connection ended", metadata: ["kind": "\(type(of: error))"])
        }
    }
}
