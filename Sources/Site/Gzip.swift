import CZlib

/// Text on the way out, as gzip (RFC 1952): a page of Vietnamese shrinks to a fifth, which is what a slow line feels.
///
/// Pages repeat what visitors sent, so a secret that stays the same could be guessed from sizes (BREACH). The one secret in our
/// pages, the form's token, is masked anew on every page (`Session.formToken`).
public enum Gzip {
    static let worthwhile = 1024
    private static let kinds = ["text/", "application/json", "application/problem+json", "image/svg+xml"]

    static func suits(_ type: String?, count: Int) -> Bool {
        guard let type, count >= worthwhile else { return false }
        return kinds.contains { type.hasPrefix($0) }
    }

    /// Nil when zlib has no memory: the answer then goes out as it is.
    public static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 31: the largest window, in a gzip wrapping. Level 5: nearly as small as 9 at a third of the time.
        guard deflateInit2_(&stream, 5, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        let isWhole = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        return isWhole ? Array(output.prefix(Int(stream.total_out))) : nil
    }
}
