/// Two sentences side by side, with the words that only one of them has.
struct WordDifference: Sendable, Equatable {
    struct Run: Sendable, Equatable {
        let text: String
        let isChanged: Bool
    }

    let old: [Run]
    let new: [Run]

    init(from old: String, to new: String) {
        let before = old.split(whereSeparator: \.isWhitespace), after = new.split(whereSeparator: \.isWhitespace)
        let difference = after.difference(from: before)
        var gone: Set<Int> = [], come: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): gone.insert(offset)
            case .insert(let offset, _, _): come.insert(offset)
            }
        }
        self.old = Self.runs(before, gone)
        self.new = Self.runs(after, come)
    }

    private static func runs(_ words: [Substring], _ changed: Set<Int>) -> [Run] {
        words.enumerated().map { (text: String($1), isChanged: changed.contains($0)) }.runs(by: \.isChanged).map { run in
            Run(text: run.map(\.text).joined(separator: " "), isChanged: run[0].isChanged)
        }
    }
}
