/// What changed between two texts, piece by piece: as few pieces as can be told (their longest common subsequence stays).
///
/// It takes no more than some memory, however long the texts are and however little they share.
struct Difference: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case same(String)
        case removed(String)
        case added(String)
    }

    let parts: [Part]

    /// Beyond this many pairs of pieces to be compared, what lies between the common head and tail is told as replaced whole.
    static let mostPairs = 4_000_000

    init(from old: [String], to new: [String], mostPairs: Int = Self.mostPairs) {
        var head = 0, tail = 0
        while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
        while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        let middle = Self.changes(Array(old[head..<old.count - tail]), Array(new[head..<new.count - tail]), mostPairs)
        parts = old[..<head].map(Part.same) + middle + old[(old.count - tail)...].map(Part.same)
    }

    private static func changes(_ old: [String], _ new: [String], _ mostPairs: Int) -> [Part] {
        guard old.count * new.count <= mostPairs else { return old.map(Part.removed) + new.map(Part.added) }
        // common[i][j]: how many pieces old[i...] and new[j...] have in common.
        let width = new.count + 1
        var common = [Int32](repeating: 0, count: (old.count + 1) * width)
        for i in old.indices.reversed() {
            for j in new.indices.reversed() {
                common[i * width + j] =
                    old[i] == new[j] ? common[(i + 1) * width + j + 1] + 1 : max(common[(i + 1) * width + j], common[i * width + j + 1])
            }
        }
        var (i, j) = (0, 0), parts: [Part] = []
        while i < old.count || j < new.count {
            if i < old.count, j < new.count, old[i] == new[j] {
                parts.append(.same(old[i]))
                (i, j) = (i + 1, j + 1)
            } else if i < old.count, j == new.count || common[(i + 1) * width + j] >= common[i * width + j + 1] {
                parts.append(.removed(old[i]))
                i += 1
            } else {
                parts.append(.added(new[j]))
                j += 1
            }
        }
        return parts
    }
}
