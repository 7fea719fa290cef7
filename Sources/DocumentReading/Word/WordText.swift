/// The small signs of a paragraph as plain text has them.
enum WordText {
    /// A tab after a number or a dash is one space; between words it holds two columns apart, and the reader sees that by the width.
    static func tidy(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if !out.isEmpty { out.append("\n") }
            var letters = 0
            for character in line {
                switch character {
                case "\t": out += letters == 0 ? "" : letters <= 5 ? " " : "    "
                case "\u{2011}": out.append("-")
                case "\u{AD}", "\u{200B}", "\u{FEFF}": break
                default:
                    out.append(character)
                    letters += 1
                }
            }
        }
        return out
    }
}
