import NIOCore
import NIOHTTPTypes

/// Tells the connection's timer when a request begins (its head is here) and ends (all of it came, and its answer was taken).
/// Requests of HTTP/1.1 come one behind the other; HTTP/2 has a channel for each.
final class RequestCount: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let limits: Limits
    private var timer: ConnectionTimer?
    private var patience: Scheduled<Void>?
    private var begun = 0
    private var received = 0
    private var answered = 0
    private var ended = 0

    init(_ limits: Limits) { self.limits = limits }

    func handlerAdded(context: ChannelHandlerContext) {
        // A stream's parent is its connection; that of a connection is the listening socket, which has no timer.
        let channels = [context.channel] + (context.channel.parent.map { [$0] } ?? [])
        timer = channels.lazy.compactMap { try? $0.pipeline.syncOperations.handler(type: ConnectionTimer.self) }.first
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head:
            begun += 1
            timer?.requestBegan()
        case .body: break
        case .end:
            received += 1
            settle()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head:
            // Somebody who never reads their answer holds it in our memory.
            patience = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.taking)) { context.close(promise: nil) }
            context.write(data, promise: promise)
        case .body: context.write(data, promise: promise)
        case .end:
            let taken = promise ?? context.eventLoop.makePromise()
            taken.futureResult.assumeIsolated().whenComplete { [self] _ in
                patience?.cancel()
                answered += 1
                settle()
            }
            context.write(data, promise: taken)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        patience?.cancel()
        (received, answered) = (begun, begun)
        settle()
        context.fireChannelInactive()
    }

    private func settle() {
        let done = min(received, answered, begun)
        guard done > ended else { return }
        timer?.requestsEnded(done - ended)
        ended = done
    }
}
