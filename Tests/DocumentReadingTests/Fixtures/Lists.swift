/// Numbering definitions for tests.
enum Lists {
    static func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/>\(more)</w:lvl>"
    }

    static func definition(_ id: Int, _ levels: String...) -> String { "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>" }

    static func list(_ id: Int, of definition: Int, _ more: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(definition)\"/>\(more)</w:num>"
    }

    static let roman =
        definition(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "decimal", "%2.%3."), level(3, "lowerLetter", "%4)"))
        + list(1, of: 0)
}
