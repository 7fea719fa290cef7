/// Names that Excel accepts: 1 to 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end, not "History", each only once
/// whatever its case.
enum SheetName {
    private static let longest = 31
    private static let unnamed = "Trang"

    static func all(_ titles: [String]) -> [String] {
        var taken: Set<String> = ["history"]
        return titles.map { title in
            let wanted = valid(title)
            var name = wanted
            var count = 2
            while !taken.insert(name.lowercased()).inserted {
                let suffix = " (\(count))"
                name = trimmed(cut(wanted, to: longest - suffix.utf16.count)) + suffix
                count += 1
            }
            return name
        }
    }

    private static func valid(_ title: String) -> String {
        // By scalars: a sign with a mark on it is another letter for us, and still the same sign for Excel.
        let spaced = CleanText.line(String(String.UnicodeScalarView(title.unicodeScalars.map { "[]:*?/\\".unicodeScalars.contains($0) ? " " : $0 })))
        let name = trimmed(cut(trimmed(spaced), to: longest))
        return name.isEmpty ? unnamed : name
    }

    private static func trimmed(_ name: String) -> String {
        let isEdge: (Character) -> Bool = { $0.unicodeScalars.first == "'" || $0.isWhitespace }
        guard let first = name.firstIndex(where: { !isEdge($0) }), let last = name.lastIndex(where: { !isEdge($0) }) else { return "" }
        return String(name[first...last])
    }

    /// Never through the middle of a letter.
    private static func cut(_ name: String, to units: Int) -> String {
        var cut = name
        while cut.utf16.count > units { cut.removeLast() }
        return cut
    }
}
