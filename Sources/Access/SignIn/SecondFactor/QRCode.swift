import CQREncode
import Web

/// A text as squares that a telephone reads (ISO/IEC 18004, by libqrencode, error correction M).
struct QRCode {
    /// Squares to a side, without the quiet zone.
    let width: Int
    private let dark: [Bool]

    /// Nil for an empty text and for one of more than about two thousand letters.
    init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0), let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        guard let squares = code.pointee.data else { return nil }
        width = Int(code.pointee.width)
        dark = UnsafeBufferPointer(start: squares, count: width * width).map { $0 & 1 == 1 }
    }

    func isDark(_ column: Int, _ row: Int) -> Bool { dark[row * width + column] }

    /// Dark on light whatever the page's colours are; four squares of quiet around it.
    func svg(title: String) -> HTML {
        let rows: [HTML] = (0..<width).map { row in
            let path = (0..<width).filter { isDark($0, row) }.map { "M\($0 + 4) \(row + 4)h1v1h-1z" }.joined()
            return path.isEmpty ? .empty : "<path d=\"\(path)\"/>"
        }
        let side = width + 8
        return """
            <svg class="qr" viewBox="0 0 \(side) \(side)" role="img" aria-labelledby="qr-title" shape-rendering="crispEdges"><title id="qr-title">\(title)</title><rect width="\(side)" height="\(side)" fill="#fff"/>\(rows)</svg>
            """
    }
}
