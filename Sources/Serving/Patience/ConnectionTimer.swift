import NIOCore

/// Ends a connection on which nothing is asked: before its first head for too long, in the middle of a later one, or between
/// two. Stands first in the pipeline, where bytes are only bytes; `RequestCount` tells it what they were.
final class ConnectionTimer: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let limits: Limits
    private let guest: Doorkeeper.Guest
    private var context: ChannelHandlerContext?
    private var end: Scheduled<Void>?
    private var requests = 0
    private var isIdle = false
    private var isHTTP2 = false

    init(_ limits: Limits, _ guest: Doorkeeper.Guest) { (self.limits, self.guest) = (limits, guest) }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        allow(limits.head)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end?.cancel()
        self.context = nil
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        if isIdle, !isHTTP2 {
            isIdle = false
            allow(limits.head)
        }
        context.fireChannelRead(data)
    }

    /// From now on bytes need not belong to a request: pings and settings keep no connection alive. Ended politely by another
    /// handler when idle, and by this one when that was not heeded.
    func speaksHTTP2() { isHTTP2 = true }

    func requestBegan() {
        requests += 1
        isIdle = false
        end?.cancel()
        guest.work()
    }

    func requestsEnded(_ count: Int) {
        requests -= count
        guard requests == 0 else { return }
        isIdle = true
        allow(isHTTP2 ? limits.idle + limits.head : limits.idle)
        guest.rest()
    }

    private func allow(_ time: Duration) {
        end?.cancel()
        end = context?.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) { [self] in context?.close(promise: nil) }
    }
}
