public import Web

/// The few choices that narrow a list, in its address so that it can be kept as a bookmark. Folded away until one is made.
public struct ListFilter {
    let path: Path
    let query: Form
    let words: Words
    let selects: [Select]
    let orders: [Fields.Option]
    let kept: [String]

    public struct Select {
        let name: String
        let label: WordKey
        let options: [Fields.Option]

        public init(_ name: String, _ label: WordKey, _ options: [Fields.Option]) { (self.name, self.label, self.options) = (name, label, options) }
    }

    /// - parameter path: of the list, without a query.
    /// - parameter kept: what else of the query says which list it is; it stays while the rest is narrowed.
    public init(at path: Path, _ query: Form, selects: [Select], orders: [Fields.Option], kept: [String] = [], _ words: Words) {
        (self.path, self.query, self.selects, self.orders, self.kept, self.words) = (path, query, selects, orders, kept, words)
    }

    /// What was typed to be found.
    public static func text(_ query: Form) -> String { String(query["q"].prefix(100)) }

    public var isNarrowed: Bool { !Self.text(query).isEmpty || selects.contains { !query[$0.name].isEmpty } }

    /// The list's address with its choices, ready for one more: ends in `?` or `&`.
    public func address(of path: Path) -> Path { address(of: path, with: kept + ["q"] + selects.map(\.name) + ["order"]) }

    private func address(of path: Path, with names: [String]) -> Path {
        var address: Path = "\(path)?"
        for name in names where !query[name].isEmpty { address = "\(address)\(value: name)=\(value: String(query[name].prefix(100)))&" }
        return address
    }

    public var html: HTML {
        let fields = Fields(query, words)
        let choices: [HTML] = selects.filter { $0.options.count > 1 }.map { fields.select($0.name, $0.label, options: $0.options, empty: "list.any") }
        let order: HTML? = orders.count > 1 ? fields.select("order", "list.order", options: orders) : nil
        let hidden: [HTML] = kept.filter { !query[$0].isEmpty }.map { "<input type=\"hidden\" name=\"\($0)\" value=\"\(query[$0])\">" }
        return """
            <details class="filter-box"\(HTML.when(isNarrowed || !query["order"].isEmpty, " open"))><summary>\(words("list.narrow"))</summary>
            <form class="filters" method="get" action="\(path)">\(hidden)\(fields.text("q", "list.words", kind: .search))\(choices)\(order)
            \(button(words("list.show"), style: .second))</form></details>
            """
    }

    /// Instead of the list when the choices leave nothing.
    public var nothing: HTML {
        let all = kept.isEmpty ? path : address(of: path, with: kept)
        return emptyState(words("list.nothing"), words("list.nothingAdvice"), action: linkButton(words("list.clear"), to: all, style: .second))
    }

    /// The choices, the list and its pages, the file of it.
    ///
    /// - parameter list: the rows of this page; not shown when the whole list has none.
    /// - parameter file: where the list is taken away from.
    /// - parameter empty: in the place of everything when there is nothing to narrow.
    public func around(_ list: HTML, _ place: PageOfList, file: Path, else empty: HTML) -> HTML {
        if place.total == 0 { return isNarrowed ? "\(html)\(nothing)" : empty }
        return "\(html)\(list)\(place.links(at: address(of: path), words))\(ListFile.link(to: address(of: file), words))"
    }
}
