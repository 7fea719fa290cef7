/// A frame of HTTP/2 (RFC 9113 §4.1), written and read by hand.
struct Frame: Equatable {
    enum Kind {
        static let data: UInt8 = 0, headers: UInt8 = 1, reset: UInt8 = 3, settings: UInt8 = 4, ping: UInt8 = 6, goAway: UInt8 = 7
    }

    let kind: UInt8
    var flags: UInt8 = 0
    var stream = 0
    var payload: [UInt8] = []

    var bytes: [UInt8] {
        [UInt8(payload.count >> 16), UInt8(payload.count >> 8 & 255), UInt8(payload.count & 255), kind, flags]
            + Self.number(stream) + payload
    }

    static func number(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 255) } }

    /// The client's first words.
    static let greeting = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8) + Frame(kind: Kind.settings).bytes

    /// GET of a path, END_HEADERS and END_STREAM; names from HPACK's static table, values in plain.
    static func get(_ path: String, on stream: Int) -> Frame {
        let host = Array("localhost".utf8), path = Array(path.utf8)
        let block = [0x82, 0x87, 0x01, UInt8(host.count)] + host + [0x04, UInt8(path.count)] + path
        return Frame(kind: Kind.headers, flags: 5, stream: stream, payload: block)
    }

    /// CANCEL
    static func reset(_ stream: Int) -> Frame { Frame(kind: Kind.reset, stream: stream, payload: number(8)) }

    /// Those that are there whole.
    static func read(_ bytes: [UInt8]) -> [Frame] {
        var frames: [Frame] = [], rest = bytes[...]
        while rest.count >= 9 {
            let head = Array(rest.prefix(9))
            let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
            guard rest.count >= 9 + length else { break }
            let stream = head[5...].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
            frames.append(Frame(kind: head[3], flags: head[4], stream: stream, payload: Array(rest.dropFirst(9).prefix(length))))
            rest = rest.dropFirst(9 + length)
        }
        return frames
    }
}
