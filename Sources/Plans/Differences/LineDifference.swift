/// What changed between two texts, line by line. Blank lines do not count.
struct LineDifference: Sendable, Equatable {
    /// What is shown of it.
    enum Line: Sendable, Equatable {
        case part(Difference.Part)
        /// That many lines that are the same and not shown.
        case gap(Int)
    }

    let lines: [Difference.Part]

    init(from old: String, to new: String, mostPairs: Int = Difference.mostPairs) {
        lines = Difference(from: Self.lines(of: old), to: Self.lines(of: new), mostPairs: mostPairs).parts
    }

    var isEmpty: Bool { lines.indices.allSatisfy(isSame) }

    /// The changes with one line around each of them; the rest is counted.
    var shortened: [Line] {
        func isNear(_ place: Int) -> Bool {
            !isSame(place) || [place - 1, place + 1].contains { lines.indices.contains($0) && !isSame($0) }
        }
        var shown: [Line] = []
        for place in lines.indices {
            if isNear(place) {
                shown.append(.part(lines[place]))
            } else if case .gap(let count)? = shown.last {
                shown[shown.count - 1] = .gap(count + 1)
            } else {
                shown.append(.gap(1))
            }
        }
        return shown
    }

    private func isSame(_ place: Int) -> Bool { if case .same = lines[place] { true } else { false } }

    private static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
    }
}
