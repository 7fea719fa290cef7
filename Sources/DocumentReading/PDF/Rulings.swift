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
    /// A page of text has none, a page of a table a hundred; a picture may have any number.
    private static let most = 3000
    private static let thickest = 3.0

    /// From pictures of one point a pixel, one after the other.
    static func all(_ pictures: [UInt8]) -> [Rulings] {
        var found: [Rulings] = []
        var index = 0
        while let picture = Picture(pictures, at: index) {
            found.append(Rulings(picture))
            index = picture.end
        }
        return found
    }

    private init(_ picture: Picture) {
        for y in 0..<picture.height where horizontal.count < Self.most {
            Self.add(picture.runs(inRow: y, atLeast: Self.shortestHorizontal), at: y, to: &horizontal)
        }
        for x in 0..<picture.width where vertical.count < Self.most {
            Self.add(picture.runs(inColumn: x, atLeast: Self.shortestVertical), at: x, to: &vertical)
        }
    }

    init(horizontal: [Rule], vertical: [Rule]) { (self.horizontal, self.vertical) = (horizontal, vertical) }

    /// A thick rule is one rule.
    private static func add(_ runs: [Range<Int>], at place: Int, to rules: inout [Rule]) {
        for run in runs {
            let (from, to) = (Double(run.lowerBound), Double(run.upperBound))
            let near = rules.suffix(60).lastIndex { Double(place) > $0.at && Double(place) - $0.at <= thickest && $0.from < to && from < $0.to }
            if let near {
                rules[near].from = min(rules[near].from, from)
                rules[near].to = max(rules[near].to, to)
            } else {
                rules.append(Rule(at: Double(place), from: from, to: to))
            }
        }
    }
}
