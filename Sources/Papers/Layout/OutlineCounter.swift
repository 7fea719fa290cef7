/// Counts the places of an outline, and says how each is numbered.
struct OutlineCounter {
    private var counts: [Outline: Int] = [:]

    mutating func next(_ level: Outline) -> String {
        let count = (counts[level] ?? 0) + 1
        counts[level] = count
        switch level {
        case .article: reset(.section, .point)
        case .part: reset(.section, .point)
        case .section: reset(.point)
        case .point, .dash, .plus: break
        }
        return Self.label(level, count)
    }

    private mutating func reset(_ levels: Outline...) {
        for level in levels { counts[level] = nil }
    }

    private static func label(_ level: Outline, _ count: Int) -> String {
        switch level {
        case .article: "Điều \(count)."
        case .part: roman(count) + "."
        case .section: "\(count)."
        case .point: letter(count) + ")"
        case .dash: "-"
        case .plus: "+"
        }
    }

    static func roman(_ number: Int) -> String {
        let signs: [(Int, String)] = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")
        ]
        var rest = number, text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }

    /// The letters that laws count with: đ has its place, f, j, w and z have none. After y comes aa.
    static func letter(_ number: Int) -> String {
        let letters = Array("abcdđeghiklmnopqrstuvxy")
        let round = (number - 1) / letters.count + 1
        return String(repeating: letters[(number - 1) % letters.count], count: round)
    }
}
