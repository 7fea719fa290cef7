import NIOCore
import NIOHTTP2

/// How long and how much: what a connection may ask of the server. Generous for an old telephone on a slow line, which needs
/// seconds; not for somebody who holds connections open for their own sake, who needs minutes.
public struct Limits: Sendable {
    /// From the connection (handshake included), or from the first byte of a later request, to the end of the request's head.
    public var head = Duration.seconds(10)
    /// Between two requests.
    public var idle = Duration.seconds(60)
    /// For taking an answer that was written: ten megabytes at a slow line's pace.
    public var taking = Duration.seconds(600)

    /// A body may pause for less than this …
    public var stretch = Duration.seconds(20)
    /// … and brings this many bytes in each such stretch.
    public var bytesPerStretch = 4096

    /// Bytes of one field of a head, of the address too.
    public var fieldSize = 16 << 10
    /// Bytes of a whole head.
    public var headSize = 32 << 10
    /// Fields in a head.
    public var fieldCount = 100

    /// In all. Below 1,024, since a process usually may open no more files.
    public var connections = 800
    /// From one line: an office of fifty opens some.
    public var connectionsPerLine = 200

    /// HTTP/2: requests at a time on one connection.
    public var streams = 64
    /// HTTP/2: how many requests may be taken back within half a minute; more is an attack ("rapid reset", CVE-2023-44487).
    public var resets = 100

    public init() {}
}

extension Limits {
    var http2: NIOHTTP2Handler.Configuration {
        var connection = NIOHTTP2Handler.ConnectionConfiguration()
        connection.initialSettings = [
            HTTP2Setting(parameter: .maxConcurrentStreams, value: streams), HTTP2Setting(parameter: .maxHeaderListSize, value: headSize)
        ]
        var stream = NIOHTTP2Handler.StreamConfiguration()
        stream.streamResetFrameRateLimit.maximumCount = resets
        stream.streamErrorRateLimit.maximumCount = resets
        return NIOHTTP2Handler.Configuration(connection: connection, stream: stream)
    }
}
