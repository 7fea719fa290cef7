import Core
import PlanReading
import Web

/// The text of a document with the stretches of its items marked; each mark leads to its item.
struct SourceView {
    let text: String
    let items: [PlanItem]

    /// Where stretches lie within one another, the shortest one wins: a deadline inside a duty stays visible.
    var html: HTML {
        let bytes = Array(text.utf8)
        // Empty lines at the top would only push the text down.
        let first = bytes.firstIndex { $0 != 10 } ?? 0
        let spans = items.compactMap { item in item.span.map { (item, Span(start: max(first, $0.start), end: $0.end)) } }
        let marked = spans.filter { $0.1.end <= bytes.count && $0.1.start < $0.1.end }
        let starts = Dictionary(grouping: marked) { $0.1.start }, ends = Dictionary(grouping: marked) { $0.1.end }
        let borders = Set(marked.flatMap { [$0.1.start, $0.1.end] } + [first, bytes.count]).filter { $0 >= first }.sorted()
        var open: [(item: PlanItem, span: Span)] = [], parts: [HTML] = []
        for (start, end) in zip(borders, borders.dropFirst()) {
            let closed = Set((ends[start] ?? []).map(\.0.id))
            open.removeAll { closed.contains($0.item.id) }
            let opening = starts[start] ?? []
            open += opening
            let piece = String(decoding: bytes[start..<end], as: UTF8.self)
            guard let inner = open.min(by: { $0.span.end - $0.span.start < $1.span.end - $1.span.start })?.item else {
                parts.append("\(piece)")
                continue
            }
            // An item that a shorter one covers from its first letter on still has a place that links lead to.
            let covered: [HTML] = opening.filter { $0.0.id != inner.id }.map { "<span id=\"s\($0.0.id.rawValue)\"></span>" }
            let name: HTML? = opening.count > covered.count ? " id=\"s\(inner.id.rawValue)\"" : nil
            parts.append("\(covered)<mark\(name) class=\"\(Self.tone(inner))\" data-item=\"i\(inner.id.rawValue)\">\(piece)</mark>")
        }
        return "<div class=\"text\">\(parts)</div>"
    }

    private static func tone(_ item: PlanItem) -> String {
        switch item.state {
        case .removed: "removed"
        case .accepted: "sure"
        case .proposed: item.isDoubtful ? "doubt" : "seen"
        }
    }
}
