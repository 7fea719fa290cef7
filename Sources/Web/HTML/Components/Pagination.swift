/// Where in a long list this page stands.
public struct PageOfList: Sendable {
    public static let size = 50
    public let number: Int
    public let total: Int

    /// - parameter number: from the query, 1-based; anything else is page 1.
    public init(number: String, total: Int) {
        let last = max(1, (total + Self.size - 1) / Self.size)
        self.number = min(max(1, Int(number) ?? 1), last)
        self.total = total
    }

    public var offset: Int { (number - 1) * Self.size }
    var last: Int { max(1, (total + Self.size - 1) / Self.size) }

    /// Nothing when one page holds all.
    public func links(at path: Path, _ words: Words) -> HTML {
        if last == 1 { return .empty }
        let back: HTML? = number > 1 ? "<a class=\"button quiet\" rel=\"prev\" href=\"\(path)page=\(number - 1)\">\(words("list.previous"))</a>" : nil
        let on: HTML? = number < last ? "<a class=\"button quiet\" rel=\"next\" href=\"\(path)page=\(number + 1)\">\(words("list.next"))</a>" : nil
        let place = words("list.place", ["page": words.number(number), "pages": words.number(last), "total": words.number(total)])
        return "<nav class=\"pages\" aria-label=\"\(words("list.pages"))\">\(back)<span>\(place)</span>\(on)</nav>"
    }
}
