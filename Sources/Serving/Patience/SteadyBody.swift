import NIOCore
import NIOHTTPTypes

/// Ends a request whose body drips: less than `bytesPerStretch` in a `stretch`, while we were ready to take more.
final class SteadyBody: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: Limits
    private var bytes = 0
    private var isWanted = false
    private var check: Scheduled<Void>?

    init(_ limits: Limits) { self.limits = limits }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: watch(context)
        case .body(let part): bytes += part.readableBytes
        case .end: check?.cancel()
        }
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isWanted = false
        context.fireChannelReadComplete()
    }

    /// Not called while the handler of the request is busy with what it has: then the delay is ours.
    func read(context: ChannelHandlerContext) {
        isWanted = true
        context.read()
    }

    func handlerRemoved(context: ChannelHandlerContext) { check?.cancel() }

    private func watch(_ context: ChannelHandlerContext) {
        bytes = 0
        check = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.stretch)) { [self] in
            if isWanted, bytes < limits.bytesPerStretch { context.close(promise: nil) } else { watch(context) }
        }
    }
}
