/// The small parts that pages are made of.

/// The one main action of a page.
/// - parameter about: the id of the text it acts on, where many buttons share one label.
public func button(_ label: String, name: String? = nil, value: String? = nil, style: ButtonStyle = .main, about: String? = nil) -> HTML {
    let named: HTML? = name.map { " name=\"\($0)\" value=\"\(value ?? "")\"" }
    let described: HTML? = about.map { " aria-describedby=\"\($0)\"" }
    return "<button class=\"\(style.rawValue)\" type=\"submit\"\(named)\(described)>\(label)</button>"
}

public func linkButton(_ label: String, to path: Path, style: ButtonStyle = .main) -> HTML {
    "<a class=\"\(style.rawValue)\" href=\"\(path)\">\(label)</a>"
}

public enum ButtonStyle: String, Sendable {
    case main = "button"
    case second = "button second"
    case quiet = "button quiet"
    case danger = "button danger"
}

/// A state in a word, with a shape beside its colour.
public func tag(_ label: String, _ tone: Tone = .plain) -> HTML { "<span class=\"tag \(tone.rawValue)\">\(label)</span>" }

public enum Tone: String, Sendable { case plain, good, attention, late, quiet }

/// What a list says when it is empty: what would be here, and what to do about it.
public func emptyState(_ title: String, _ advice: String, action: HTML? = nil) -> HTML {
    "<div class=\"empty\"><h2>\(title)</h2><p>\(advice)</p>\(action)</div>"
}

/// Something just done, or worth knowing, above the content.
public func notice(_ text: String, _ tone: Tone = .good) -> HTML { "<div class=\"notice \(tone.rawValue)\" role=\"status\"><p>\(text)</p></div>" }

/// Pairs of a name and a value.
public func summaryList(_ pairs: [(name: String, value: HTML)]) -> HTML {
    let rows: [HTML] = pairs.map { "<div><dt>\($0.name)</dt><dd>\($0.value)</dd></div>" }
    return "<dl class=\"summary\">\(rows)</dl>"
}

/// A table that becomes cards on a phone: each cell knows its column's name.
public func table(caption: String, columns: [Column], rows: [[HTML]]) -> HTML {
    let heads: [HTML] = columns.map { "<th scope=\"col\"\(HTML.when($0.isNumber, " class=\"number\""))>\($0.name)</th>" }
    let body: [HTML] = rows.map { cells in
        let cells: [HTML] = zip(columns, cells).map { column, cell in
            "<td data-name=\"\(column.name)\"\(HTML.when(column.isNumber, " class=\"number\""))>\(cell)</td>"
        }
        return "<tr>\(cells)</tr>"
    }
    return """
        <div class="table-frame" tabindex="0" role="region" aria-label="\(caption)"><table><caption class="unseen">\(caption)</caption>
        <thead><tr>\(heads)</tr></thead><tbody>\(body)</tbody></table></div>
        """
}

public struct Column: Sendable {
    let name: String
    let isNumber: Bool

    public init(_ name: String, isNumber: Bool = false) { (self.name, self.isNumber) = (name, isNumber) }
}
