/// The lines that are drawn on a page: where a table has them, they say where its cells are.
struct Rulings: Sendable {
    struct Rule: Sendable, Equatable {
        /// y of a horizontal rule, x of a vertical one.
        var at: Double
        var from: Double
        var to: Double

        func covers(_ place: Double, by slack: Double = 2) -> Bool { from - slack <= place && place <= to + slack }
    }

    var horizontal: [Rule] = []
    var vertical: [Rule] = []

    /// No letter has so long a stroke.
    private static let shortestHorizontal = 24
    private static let shortestVertical = 11

    /// From pictures of one point a pixel, one after the other ("P5 width height 255" and the bytes).
    static func all(_ pictures: [UInt8]) -> [Rulings] {
        var found: [Rulings] = []
        var index = 0
        while let (picture, end) = Picture(pictures, at: index) {
            found.append(Rulings(picture))
            index = end
        }
        return found
    }

    init() {}

    private init(_ picture: Picture) {
        for y in 0..<picture.height { Self.add(picture.runs(along: y, isRow: true, atLeast: Self.shortestHorizontal), at: y, to: &horizontal) }
        for x in 0..<picture.width { Self.add(picture.runs(along: x, isRow: false, atLeast: Self.shortestVertical), at: x, to: &vertical) }
    }

    /// A thick rule is one rule.
    private static func add(_ runs: [Range<Int>], at place: Int, to rules: inout [Rule]) {
        for run in runs {
            let (from, to) = (Double(run.lowerBound), Double(run.upperBound))
            let again = rules.lastIndex { Double(place) - $0.at <= 2.5 && $0.from < to && from < $0.to && Double(place) > $0.at }
            if let again, rules.count - again < 200 {
                rules[again].from = min(rules[again].from, from)
                rules[again].to = max(rules[again].to, to)
            } else {
                rules.append(Rule(at: Double(place), from: from, to: to))
            }
        }
    }
}

/// A grey picture among others.
private struct Picture {
    let width: Int
    let height: Int
    private let start: Int
    private let bytes: [UInt8]

    private static let dark: UInt8 = 150
    private static let largest = 4000

    init?(_ bytes: [UInt8], at index: Int) {
        var place = index
        func number() -> Int? {
            while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
            var value: Int?
            while place < bytes.count, (48...57).contains(bytes[place]), (value ?? 0) < 100_000 {
                value = (value ?? 0) * 10 + Int(bytes[place] - 48)
                place += 1
            }
            return value
        }
        return nil
    }
}
