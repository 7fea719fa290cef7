public import Web

/// The few choices that narrow a list, in its address so that it can be kept as a bookmark. Folded away until one is made.
public struct ListFilter {
    let path: Path
    let query: Form
    let words: Words
    let selects: [Select]
    let orders: [Fields.Option]

    public struct Select {
        let name: String
        let label: WordKey
        let options: [Fields.Option]

        public init(_ name: String, _ label: WordKey, _ options: [Fields.Option]) { (self.name, self.label, self.options) = (name, label, options) }
    }

    /// - parameter path: of the list, without a query.
    public init(at path: Path, _ query: Form, selects: [Select], orders: [Fields.Option], _ words: Words) {
        (self.path, self.query, self.selects, self.orders, self.words) = (path, query, selects, orders, words)
    }

    /// What was typed to be found.
    public static func text(_ query: Form) -> String { String(query["q"].prefix(100)) }

    public var isNarrowed: Bool { !Self.text(query).isEmpty || selects.contains { !query[$0.name].isEmpty } }

    /// The list's address with its choices, ready for one more: ends in `?` or `&`.
    public func address(of path: Path) -> Path {
        var address: Path = "\(path)?"
        for name in ["q"] + selects.map(\.name) + ["order"] where !query[name].isEmpty {
            address = "\(address)\(value: name)=\(value: String(query[name].prefix(100)))&"
        }
        return address
    }

    public var html: HTML {
        let fields = Fields(query, words)
        let choices: [HTML] = selects.filter { $0.options.count > 1 }.map { fields.select($0.name, $0.label, options: $0.options, empty: "list.any") }
        let order: HTML? = orders.count > 1 ? fields.select("order", "list.order", options: orders) : nil
        return """
            <details class="filter-box"\(HTML.when(isNarrowed || !query["order"].isEmpty, " open"))><summary>\(words("list.narrow"))</summary>
            <form class="filters" method="get" action="\(path)">\(fields.text("q", "list.words", kind: .search))\(choices)\(order)
            \(button(words("list.show"), style: .second))</form></details>
            """
    }

    /// Instead of the list when the choices leave nothing.
    public var nothing: HTML {
        emptyState(words("list.nothing"), words("list.nothingAdvice"), action: linkButton(words("list.clear"), to: path, style: .second))
    }
}
