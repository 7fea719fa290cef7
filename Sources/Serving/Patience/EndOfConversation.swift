import NIOCore
import NIOHTTP2

/// Hangs up on a connection that broke the rules of HTTP/2. The library says GOAWAY and then waits for requests under way, for
/// as long as they take; a fault of one stream ends that stream alone.
final class EndOfConversation: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error is NIOHTTP2Errors.StreamError { context.fireErrorCaught(error) } else { context.close(promise: nil) }
    }
}
