import Web

/// A share as offices print it: one decimal, rounded half up, with the sign of the language.
enum Percent {
    static func text(_ part: Int, of whole: Int, _ words: Words) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 2000 + whole) / (whole * 2)
        let decimal = words.language == .vi ? "," : "."
        return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10)\(decimal)\(tenths % 10)%"
    }
}
