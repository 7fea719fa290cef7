/// Numbers of lists as Word writes them (ECMA-376, part 1, 17.18.59).
enum NumberFormat {
    static func text(_ number: Int, _ format: String) -> String {
        guard number > 0 else { return String(number) }
        return switch format {
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerLetter": letters(number).lowercased()
        case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
        case "vietnameseCounting": counting(number)
        case "none", "bullet": ""
        default: String(number)
        }
    }

    private static let signs: [(Int, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
        (1, "I")
    ]

    private static func roman(_ number: Int) -> String {
        guard number < 4000 else { return String(number) }
        var rest = number, text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// A … Z, AA, BB …
    private static func letters(_ number: Int) -> String {
        guard number <= 26 * 20, let scalar = Unicode.Scalar(UInt32(65 + (number - 1) % 26)) else { return String(number) }
        return String(repeating: Character(scalar), count: (number - 1) / 26 + 1)
    }

    private static let words = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"]

    private static func counting(_ number: Int) -> String { number <= words.count ? words[number - 1] : String(number) }
}
