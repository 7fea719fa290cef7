/// What styles say about paragraphs and runs, as far as it changes the words that a reader sees.
struct WordStyles: Sendable {
    struct Style: Sendable {
        var name = ""
        var basedOn: String?
        var numbering: WordNumbering.Reference?
        var alignment: String?
        var isCapitals: Bool?
        var isHidden: Bool?
    }

    private var styles: [String: Style] = [:]
    private(set) var defaultParagraph: String?

    /// Chains of styles are short; a ring of them is an error of the file.
    private static let longestChain = 12

    init() {}

    init(_ root: XMLTree) {
        for element in root.child("styles")?.children("style") ?? [] {
            guard let id = element["styleId"] else { continue }
            var style = Style(name: (element.value("name") ?? "").lowercased(), basedOn: element.value("basedOn"))
            if let paragraph = element.child("pPr") {
                style.alignment = paragraph.value("jc")
                style.numbering = paragraph.child("numPr").map {
                    WordNumbering.Reference(list: $0.number("numId"), level: $0.number("ilvl"), style: id)
                }
            }
            style.isCapitals = element.child("rPr")?.isOn("caps")
            style.isHidden = element.child("rPr")?.isOn("vanish")
            styles[id] = style
            if element["type"] == "paragraph", element["default"].map({ WordSwitch.isOn($0) }) == true { defaultParagraph = id }
        }
    }

    /// The first answer on the way from a style to what it is based on.
    func find<Answer>(_ id: String?, _ answer: (Style) -> Answer?) -> Answer? {
        var next = id
        for _ in 0..<Self.longestChain {
            guard let id = next, let style = styles[id] else { return nil }
            if let found = answer(style) { return found }
            next = style.basedOn
        }
        return nil
    }

    func name(_ id: String?) -> String { id.flatMap { styles[$0]?.name } ?? "" }

    /// Which style a numbering definition stands in for ("numStyleLink").
    func list(of style: String) -> Int? { styles[style]?.numbering?.list }
}
