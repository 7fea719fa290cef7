import Testing

@testable import DocumentReading

@Suite struct `The numbers of a Word list` {
    private func lines(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
        var file = WordFile(body)
        (file.numbering, file.styles) = (numbering, styles)
        return try file.text().split(separator: "\n").map(String.init)
    }

    private func items(_ levels: [Int], list: Int = 1) -> String { levels.map { XML.item("x", list: list, level: $0) }.joined() }

    @Test func `are in the text as Word shows them`() throws {
        #expect(
            try lines(items([0, 1, 1, 2, 2, 3, 1, 0, 1]), Lists.roman) == [
                "I. x", "1. x", "2. x", "2.1. x", "2.2. x", "a) x", "3. x", "II. x", "1. x"
            ])
    }

    @Test func `name a level above that has not begun by its start`() throws {
        #expect(try lines(items([2]), Lists.roman) == ["1.1. x"])
    }

    @Test func `go on across lists that share a definition, and start anew where a list says so`() throws {
        let restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        let numbering =
            Lists.definition(0, Lists.level(0, "decimal", "%1.")) + Lists.list(1, of: 0) + Lists.list(2, of: 0) + Lists.list(3, of: 0, restart)
        #expect(try lines(items([0, 0]) + items([0], list: 2) + items([0, 0], list: 3), numbering) == ["1. x", "2. x", "3. x", "1. x", "2. x"])
    }

    @Test func `may be replaced by a list of its own level`() throws {
        let own = "<w:lvlOverride w:ilvl=\"0\">\(Lists.level(0, "upperLetter", "Phần %1:"))</w:lvlOverride>"
        #expect(
            try lines(items([0, 0]), Lists.definition(0, Lists.level(0, "decimal", "%1.")) + Lists.list(1, of: 0, own)) == ["Phần A: x", "Phần B: x"])
    }

    @Test func `do not begin again where the level says never`() throws {
        let numbering =
            Lists.definition(0, Lists.level(0, "upperRoman", "%1."), Lists.level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"))
            + Lists.list(1, of: 0)
        #expect(try lines(items([0, 1, 1, 0, 1]), numbering) == ["I. x", "1. x", "2. x", "II. x", "3. x"])
    }

    @Test func `are all Arabic in legal style`() throws {
        let numbering =
            Lists.definition(0, Lists.level(0, "upperRoman", "%1."), Lists.level(1, "decimal", "%1.%2.", "<w:isLgl/>")) + Lists.list(1, of: 0)
        #expect(try lines(items([0, 1]), numbering) == ["I. x", "1.1. x"])
    }

    @Test func `come from the style of a paragraph, also from what it is based on`() throws {
        let numbering =
            Lists.definition(
                0, Lists.level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"muc\"/>"), Lists.level(1, "decimal", "%2.", "<w:pStyle w:val=\"tieumuc\"/>")
            ) + Lists.list(7, of: 0)
        let styles = """
            <w:style w:type="paragraph" w:styleId="muc"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="tieumuc"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>\
            <w:style w:type="paragraph" w:styleId="con"><w:basedOn w:val="tieumuc"/></w:style>
            """
        let body = ["muc", "tieumuc", "con"].map { XML.paragraph("x", "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        #expect(try lines(body, numbering, styles: styles) == ["I. x", "1. x", "2. x"])
    }

    @Test func `are taken off a paragraph by list 0`() throws {
        let styles = "<w:style w:type=\"paragraph\" w:styleId=\"muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        let body = XML.paragraph("x", "<w:pStyle w:val=\"muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(try lines(body, Lists.roman, styles: styles) == ["x"])
    }

    @Test func `survive styles that are based on each other`() throws {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>"
        #expect(try lines(XML.paragraph("x", "<w:pStyle w:val=\"a\"/>"), "", styles: styles) == ["x"])
    }

    @Test func `stand in another definition when theirs is only a link`() throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"kieu\"/></w:abstractNum>"
            + Lists.definition(6, Lists.level(0, "decimal", "%1/")) + Lists.list(1, of: 5) + Lists.list(2, of: 6)
        let styles = "<w:style w:type=\"numbering\" w:styleId=\"kieu\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        #expect(try lines(items([0]), numbering, styles: styles) == ["1/ x"])
    }

    private static let formats: [(String, Int, String)] = [
        ("decimal", 12, "12"), ("decimalZero", 7, "07"), ("upperRoman", 14, "XIV"), ("lowerRoman", 9, "ix"), ("upperLetter", 2, "B"),
        ("lowerLetter", 27, "aa"),
        ("vietnameseCounting", 3, "ba"), ("none", 4, ""), ("decimal", 0, "0"), ("upperRoman", 5000, "5000"), ("unheardOf", 6, "6")
    ]

    @Test(arguments: formats) func `are written in the format of the level`(format: String, number: Int, expected: String) {
        #expect(NumberFormat.text(number, format) == expected)
    }

    private static let glyphs: [(String, Int, String)] = [
        ("-", 0, "-"), ("–", 1, "-"), ("+", 0, "+"), ("\u{F0B7}", 0, "-"), ("o", 1, "+"), ("\u{F0A7}", 2, "•"), ("", 0, "-")
    ]

    @Test(arguments: glyphs) func `are dashes and pluses for bullets`(glyph: String, depth: Int, expected: String) {
        #expect(Bullet.sign(glyph, depth: depth) == expected)
    }

    @Test func `tell the depth of bullets by their level and by the name of their style`() throws {
        let numbering = Lists.definition(0, Lists.level(0, "bullet", "\u{F0B7}"), Lists.level(1, "bullet", "o")) + Lists.list(1, of: 0)
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"LB2\"><w:name w:val=\"List Bullet 2\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        #expect(try lines(items([0, 1]) + XML.paragraph("x", "<w:pStyle w:val=\"LB2\"/>"), numbering, styles: styles) == ["- x", "+ x", "+ x"])
    }
}
