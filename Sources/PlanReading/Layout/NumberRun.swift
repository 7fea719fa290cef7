/// The high numbers that a document has used so far.
///
/// A line may begin with "1.100" or "100." because it is the hundredth task, or because an amount was wrapped there. It is the
/// hundredth task only behind the ninety-ninth.
struct NumberRun {
    private struct Place: Hashable {
        let level: Marker.Level
        let numbers: [Int]
    }

    private var seen: Set<Place> = []

    /// Authors leave a number out, and write one twice.
    private static let steps = 0...3
    /// From here on numbers are remembered, so that the first one that needs a forerunner finds it.
    private static let remembered = 50

    /// Whether each high number in it has a forerunner.
    func admits(_ marker: Marker) -> Bool {
        let numbers = marker.numbers
        return numbers.indices.allSatisfy { index in
            guard numbers[index] > Self.limit(marker, at: index) else { return true }
            return Self.steps.contains { step in
                let before = Array(numbers[..<index] + [numbers[index] - step])
                return seen.contains(Place(level: marker.level(of: before.count), numbers: before))
            }
        }
    }

    mutating func note(_ marker: Marker) {
        let numbers = marker.numbers
        if let last = numbers.last, last > Self.remembered { seen.insert(Place(level: marker.level, numbers: numbers)) }
    }

    /// The highest number that stands for itself.
    private static func limit(_ marker: Marker, at index: Int) -> Int {
        if case .decimal = marker, index == 0 { return 60 }
        return 99
    }
}

extension Marker {
    fileprivate var numbers: [Int] {
        switch self {
        case .decimal(let numbers): numbers
        case .label(_, let number), .parenthesis(let number): [number]
        case .none, .part, .capital, .roman, .article, .letter, .dash, .plus, .star: []
        }
    }

    /// That of the marker cut to so many numbers.
    fileprivate func level(of count: Int) -> Level {
        if case .decimal = self { return .decimal(count) }
        return level
    }
}
