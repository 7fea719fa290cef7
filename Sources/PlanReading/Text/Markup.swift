/// Finds what Markdown and HTML converters leave in a text.
enum Markup {
    private static let longestTag = 200

    /// Marks stars, tags, rows of underscores and escapes as markup; a tag that ends a line becomes one (`<br>`, `<li>`, `</p>`).
    static func mark(_ fold: inout [UInt8], _ traits: inout [SourceText.Trait]) {
        var index = 0
        while index < fold.count {
            switch fold[index] {
            case UInt8(ascii: "*"): index = markStars(from: index, fold, &traits)
            case UInt8(ascii: "<"): index = markTag(from: index, &fold, &traits)
            case UInt8(ascii: "_"), UInt8(ascii: "`"):
                let end = run(of: fold[index], from: index, fold)
                for unit in index..<end { traits[unit].insert(.markup) }
                index = end
            case UInt8(ascii: "#"):
                let end = run(of: fold[index], from: index, fold)
                if isLineStart(index, fold), end < fold.count, fold[end] == 0x20 { for unit in index..<end { traits[unit].insert(.markup) } }
                index = end
            case UInt8(ascii: "\\"):
                if index + 1 < fold.count, isPunctuation(fold[index + 1]) { traits[index].insert(.markup) }
                index += 1
            default: index += 1
            }
        }
    }

    /// A single star with a space after it at the start of a line is a bullet; every other star is emphasis.
    private static func markStars(from index: Int, _ fold: [UInt8], _ traits: inout [SourceText.Trait]) -> Int {
        let end = run(of: fold[index], from: index, fold)
        let isBullet = end == index + 1 && end < fold.count && fold[end] == 0x20 && isLineStart(index, fold)
        if !isBullet { for unit in index..<end { traits[unit].insert(.markup) } }
        return end
    }

    private static func markTag(from index: Int, _ fold: inout [UInt8], _ traits: inout [SourceText.Trait]) -> Int {
        var name = index + 1
        if name < fold.count, fold[name] == UInt8(ascii: "/") { name += 1 }
        guard name < fold.count, (97...122).contains(fold[name]) else { return index + 1 }
        var end = name
        while end < fold.count, end - index < longestTag, fold[end] != UInt8(ascii: ">"), fold[end] != 0x0A, fold[end] != UInt8(ascii: "<") {
            end += 1
        }
        guard end < fold.count, fold[end] == UInt8(ascii: ">") else { return index + 1 }
        let tag = fold[name..<end].prefix { (97...122).contains($0) }
        for unit in index...end { traits[unit].insert(.markup) }
        // Inside a table row a line end is a sign of its own: the row goes on.
        if breaks.contains(Array(tag)) {
            fold[index] = Passage.lineBreak
            traits[index].remove(.markup)
        }
        return end + 1
    }

    private static let breaks: Set<[UInt8]> = Set(["br", "li", "p", "div"].map { Array($0.utf8) })

    private static func run(of byte: UInt8, from index: Int, _ fold: [UInt8]) -> Int {
        var end = index
        while end < fold.count, fold[end] == byte { end += 1 }
        return end
    }

    private static func isLineStart(_ index: Int, _ fold: [UInt8]) -> Bool {
        var before = index - 1
        while before >= 0, fold[before] == 0x20 { before -= 1 }
        return before < 0 || fold[before] == 0x0A || fold[before] == UInt8(ascii: "|") || fold[before] == Passage.lineBreak
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool { "-.*_()[]#+!|>".utf8.contains(byte) }
}
