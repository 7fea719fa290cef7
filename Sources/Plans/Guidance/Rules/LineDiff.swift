/// What changed between two texts, line by line: as few lines as can be told (their longest common subsequence stays).
/// Blank lines do not count.
struct LineDiff: Equatable {
    enum Line: Equatable {
        case same(String)
        case removed(String)
        case added(String)
        /// That many lines that are the same and not shown.
        case gap(Int)
    }

    let lines: [Line]

    /// Beyond this many pairs of lines to be compared, what lies between the common head and tail is told as replaced whole.
    static let mostPairs = 4_000_000

    init(from old: String, to new: String, mostPairs: Int = Self.mostPairs) {
        let old = Self.lines(of: old), new = Self.lines(of: new)
        var head = 0, tail = 0
        while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
        while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        let middle = Self.changes(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]), mostPairs)
        lines = old[..<head].map(Line.same) + middle + old[(old.count - tail)...].map(Line.same)
    }

    var isEmpty: Bool { lines.allSatisfy { if case .same = $0 { true } else { false } } }

    /// The changes with one line around each of them; the rest is counted.
    var shortened: [Line] {
        func isSame(_ place: Int) -> Bool {
            guard lines.indices.contains(place), case .same = lines[place] else { return false }
            return true
        }
        func isNear(_ place: Int) -> Bool {
            !isSame(place) || [place - 1, place + 1].contains { lines.indices.contains($0) && !isSame($0) }
        }
        var shown: [Line] = []
        for place in lines.indices {
            if isNear(place) {
                shown.append(lines[place])
            } else if case .gap(let count)? = shown.last {
                shown[shown.count - 1] = .gap(count + 1)
            } else {
                shown.append(.gap(1))
            }
        }
        return shown
    }

    private static func lines(of text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map(String.init).filter { $0.contains { !$0.isWhitespace } }
    }

    private static func changes(_ old: [String], _ new: [String], _ mostPairs: Int) -> [Line] {
        guard old.count * new.count <= mostPairs else { return old.map(Line.removed) + new.map(Line.added) }
        // common[i][j]: how many lines old[i...] and new[j...] have in common.
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                common[i * width + j] =
                    old[i] == new[j] ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0), lines: [Line] = []
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, old[i] == new[j] {
                lines.append(.same(old[i]))
                (i, j) = (i + 1, j + 1)
            } else if i < old.count, j == new.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
                lines.append(.removed(old[i]))
                i += 1
            } else {
                lines.append(.added(new[j]))
                j += 1
            }
        }
        return lines
    }
}
