import Web

/// A few figures beside each other on one scale; every bar has its figure and its period, so the picture needs no colour to be read.
struct SeriesChart {
    let title: String
    /// Nil: hidden or not known; the place stays empty.
    let bars: [(name: String, value: Double?, text: String)]

    private static let (width, height, top, bottom) = (400, 220, 28, 180)

    var html: HTML? {
        let most = bars.compactMap(\.value).max() ?? 0
        guard bars.count > 1, most > 0 else { return nil }
        let step = Self.width / bars.count, thickness = min(48, step - 12)
        let parts: [HTML] = bars.enumerated().map { place, bar in
            let middle = place * step + step / 2
            let height = bar.value.map { Int(($0 / most * Double(Self.bottom - Self.top)).rounded()) } ?? 0
            let label: HTML = "<text x=\"\(middle)\" y=\"\(Self.bottom + 18)\" text-anchor=\"middle\">\(bar.name)</text>"
            guard let value = bar.value, value >= 0 else {
                return "<text x=\"\(middle)\" y=\"\(Self.bottom - 6)\" text-anchor=\"middle\">…</text>\(label)"
            }
            return """
                <rect class="bar-done" x="\(middle - thickness / 2)" y="\(Self.bottom - height)" width="\(thickness)" height="\(height)"/>\
                <text x="\(middle)" y="\(Self.bottom - height - 6)" text-anchor="middle">\(bar.text)</text>\(label)
                """
        }
        let told = bars.map { "\($0.name): \($0.text)" }.joined(separator: "; ")
        return """
            <figure class="chart"><svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-labelledby="series-title series-desc">
            <title id="series-title">\(title)</title><desc id="series-desc">\(told)</desc>
            <line class="chart-grid" x1="0" y1="\(Self.bottom)" x2="\(Self.width)" y2="\(Self.bottom)"/>\(parts)</svg></figure>
            """
    }
}
