/// What stands before a heading or a bullet.
enum Marker: Sendable, Hashable {
    case none
    /// PHẦN thứ nhất, CHƯƠNG I
    case part(Int)
    /// A.
    case capital(Int)
    /// I.
    case roman(Int)
    /// Điều 1.
    case article(Int)
    /// 1. and 1.1.
    case decimal([Int])
    /// Hoạt động 1:
    case label(Label, Int)
    /// 1) and (1)
    case parenthesis(Int)
    /// a)
    case letter(Int)
    case dash, plus, star

    enum Label: Int, Sendable, Hashable {
        case objective, target, task, solution, activity, content, project, model
    }

    /// Markers of one level are siblings.
    enum Level: Hashable, Sendable {
        case none, part, capital, roman, article, decimal(Int), label(Label), parenthesis, letter, dash, plus, star
    }

    var level: Level {
        switch self {
        case .none: .none
        case .part: .part
        case .capital: .capital
        case .roman: .roman
        case .article: .article
        case .decimal(let numbers): .decimal(numbers.count)
        case .label(let label, _): .label(label)
        case .parenthesis: .parenthesis
        case .letter: .letter
        case .dash: .dash
        case .plus: .plus
        case .star: .star
        }
    }

    var isBullet: Bool { self == .dash || self == .plus || self == .star }
    var isHeading: Bool { self != .none && !isBullet }

    /// As a part of a path: "II", "1.1", "a".
    var name: String? {
        switch self {
        case .part(let number): "Phần \(Roman.text(number))"
        case .capital(let number), .letter(let number): Self.letterName(number, isCapital: level == .capital)
        case .roman(let number): Roman.text(number)
        case .article(let number): "Điều \(number)"
        case .decimal(let numbers): numbers.map(String.init).joined(separator: ".")
        case .parenthesis(let number): "\(number))"
        case .label(let label, let number): "\(label.name) \(number)"
        case .none, .dash, .plus, .star: nil
        }
    }

    private static func letterName(_ number: Int, isCapital: Bool) -> String {
        guard (1...26).contains(number), let scalar = Unicode.Scalar(UInt32((isCapital ? 64 : 96) + number)) else { return "?" }
        return String(Character(scalar))
    }
}

extension Marker.Label {
    var name: String {
        switch self {
        case .objective: "Mục tiêu"
        case .target: "Chỉ tiêu"
        case .task: "Nhiệm vụ"
        case .solution: "Giải pháp"
        case .activity: "Hoạt động"
        case .content: "Nội dung"
        case .project: "Dự án"
        case .model: "Mô hình"
        }
    }
}

/// Roman numbers up to 39, as headings have them.
enum Roman {
    static func text(_ number: Int) -> String {
        guard (1...39).contains(number) else { return String(number) }
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        return String(repeating: "X", count: number / 10) + ones[number % 10]
    }

    /// From folded bytes; `l`, `1` and `|` count as `i`, because scanners read them so.
    static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        let letters = bytes.map { [UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "|")].contains($0) ? UInt8(ascii: "i") : $0 }
        let written = String(decoding: letters, as: UTF8.self).uppercased()
        return numbers[written]
    }

    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = ["IIII": 4, "VIIII": 9]
        for number in 1...39 { numbers[text(number)] = number }
        return numbers
    }()
}
