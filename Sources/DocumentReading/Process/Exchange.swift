import Glibc

/// Gives a child its input and takes its output at the same time: either alone would wait for the other for ever.
struct Exchange {
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []
    private var inputEnd: Int32
    private var outputEnd: Int32
    private var errorsEnd: Int32
    private let longestOutput: Int
    private let longestErrors: Int

    init(_ streams: Streams, longestOutput: Int, longestErrors: Int) {
        (inputEnd, outputEnd, errorsEnd) = (streams.input, streams.output, streams.errors)
        (self.longestOutput, self.longestErrors) = (longestOutput, longestErrors)
    }

    /// Until the child closes its ends; otherwise why it has to be stopped.
    mutating func run(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) -> ChildProcess.Ending? {
        var sent = 0
        if bytes.isEmpty { close(&inputEnd) }
        while outputEnd >= 0 || errorsEnd >= 0 {
            let left = deadline - ContinuousClock.now
            guard left > .zero else { return .outOfTime }
            var waited = [
                pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0), pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0),
                pollfd(fd: errorsEnd, events: Int16(POLLIN), revents: 0)
            ]
            guard poll(&waited, nfds_t(waited.count), Self.milliseconds(left)) >= 0 || errno == EINTR else { return .notStarted }
            if waited[0].revents != 0 { give(bytes, &sent) }
            if waited[1].revents != 0 { take(from: &outputEnd, into: &output, atMost: longestOutput + 1) }
            if output.count > longestOutput { return .overflowed }
            if waited[2].revents != 0 { take(from: &errorsEnd, into: &errors, atMost: longestErrors) }
        }
        return nil
    }

    mutating func closeAll() {
        close(&inputEnd)
        close(&outputEnd)
        close(&errorsEnd)
    }

    private mutating func give(_ bytes: [UInt8], _ sent: inout Int) {
        let count = bytes.withUnsafeBytes {
            send(inputEnd, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count > 0 { sent += count }
        // A child that no longer listens has seen enough to answer.
        if sent == bytes.count || count < 0 && errno != EAGAIN && errno != EINTR { close(&inputEnd) }
    }

    private static func milliseconds(_ time: Duration) -> Int32 {
        Int32(clamping: time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000 + 1)
    }
}

/// What is said beyond the limit is read and forgotten, or the child would wait for ever.
private func take(from end: inout Int32, into kept: inout [UInt8], atMost limit: Int) {
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { buffer in
        let count = recv(end, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
        if count > 0 {
            kept.append(contentsOf: buffer[..<min(count, max(0, limit - kept.count))])
        } else if count == 0 || errno != EAGAIN && errno != EINTR {
            close(&end)
        }
    }
}

private func close(_ end: inout Int32) {
    if end >= 0 { _ = Glibc.close(end) }
    end = -1
}
