/// Two sentences side by side, with the words that only one of them has.
struct WordDifference: Sendable, Equatable {
    struct Run: Sendable, Equatable {
        let text: String
        let isChanged: Bool
    }

    let old: [Run]
    let new: [Run]

    init(from old: String, to new: String) {
        let parts = Difference(from: Self.words(of: old), to: Self.words(of: new)).parts
        self.old = Self.runs(
            parts.compactMap { part in
                switch part {
                case .same(let word): (word, false)
                case .removed(let word): (word, true)
                case .added: nil
                }
            })
        self.new = Self.runs(
            parts.compactMap { part in
                switch part {
                case .same(let word): (word, false)
                case .added(let word): (word, true)
                case .removed: nil
                }
            })
    }

    private static func words(of text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    private static func runs(_ words: [(text: String, isChanged: Bool)]) -> [Run] {
        words.runs(by: \.isChanged).map { run in Run(text: run.map(\.text).joined(separator: " "), isChanged: run[0].isChanged) }
    }
}
