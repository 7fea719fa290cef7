import Core
public import Web

/// What was typed above a list, found with accents or without.
public struct TypedWords: Sendable {
    private let text: String

    public init(_ query: Form) { text = VietnameseText.folded(ListFilter.text(query)) }

    /// True of everything while nothing was typed.
    public func occur(in texts: String?...) -> Bool {
        text.isEmpty || VietnameseText.folded(texts.compactMap { $0 }.joined(separator: " ")).contains(text)
    }
}

extension Sequence {
    /// As a Vietnamese dictionary orders it; what is called the same keeps its order, what has no name comes last.
    public func inDictionaryOrder(of name: (Element) -> String?) -> [Element] {
        map { (key: name($0).map(VietnameseText.sortKey) ?? "\u{FFFF}", element: $0) }.enumerated()
            .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element.element)
    }
}
