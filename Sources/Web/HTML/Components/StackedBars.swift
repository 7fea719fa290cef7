/// Bars of parts that add up, one below the other on one scale: the bar is drawn, everything that has to be read is text beside it.
public struct StackedBars: Sendable {
    /// How a part is filled; each has its own lightness, so that print in grey keeps them apart.
    public enum Fill: String, Sendable { case done, doneLate = "done-late", running, overdue, undated }

    public struct Row: Sendable {
        let name: String
        let parts: [(fill: Fill, label: String, count: Int)]

        /// - parameter parts: in the order of the bar; empty ones are left out.
        public init(_ name: String, _ parts: [(fill: Fill, label: String, count: Int)]) {
            (self.name, self.parts) = (name, parts.filter { $0.count > 0 })
        }

        var total: Int { parts.reduce(0) { $0 + $1.count } }
    }

    let rows: [Row]

    public init(_ rows: [Row]) { self.rows = rows }

    public var html: HTML {
        let whole = max(1, rows.map(\.total).max() ?? 1)
        let bars: [HTML] = rows.map { row in
            var place = 0
            let parts: [HTML] = row.parts.map { part in
                defer { place += part.count }
                return "<rect class=\"bar-\(part.fill.rawValue)\" x=\"\(place)\" y=\"0\" width=\"\(part.count)\" height=\"1\"/>"
            }
            let labels: [HTML] = row.parts.map {
                "<li><span class=\"bar-key bar-\($0.fill.rawValue)\" aria-hidden=\"true\"></span>\($0.count) \($0.label)</li>"
            }
            return """
                <li><p class="bar-name">\(row.name)</p>
                <svg class="bar" viewBox="0 0 \(whole) 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">\(parts)</svg>
                <ul class="bar-parts">\(labels)</ul></li>
                """
        }
        return "<ul class=\"bars\">\(bars)</ul>"
    }
}
