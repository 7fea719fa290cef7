import Core

/// A phrase cut into folded words, numbers and single signs, each with its place in the text.
struct TimingWords {
    enum Kind { case word, number, sign }

    struct Word {
        let folded: String
        let kind: Kind
        let number: Int?
        let range: Range<String.Index>
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        let text = VietnameseText.normal(text)
        var words: [Word] = []
        var index = text.startIndex
        while index < text.endIndex {
            let character = text[index]
            var end = text.index(after: index)
            if let digit = character.asciiDigit {
                var value = digit
                while end < text.endIndex, let next = text[end].asciiDigit {
                    value = min(value * 10 + next, 1_000_000)
                    end = text.index(after: end)
                }
                words.append(Word(folded: String(text[index..<end]), kind: .number, number: value, range: index..<end))
            } else if character.isLetter {
                while end < text.endIndex, text[end].isLetter { end = text.index(after: end) }
                words.append(Word(folded: VietnameseText.folded(String(text[index..<end])), kind: .word, number: nil, range: index..<end))
            } else if !character.isWhitespace || character.isNewline {
                let sign = "–—−‑".contains(character) ? "-" : character.isNewline ? ";" : String(character)
                words.append(Word(folded: sign, kind: .sign, number: nil, range: index..<end))
            }
            index = end
        }
        (self.text, self.words) = (text, words)
    }
}

extension Character {
    fileprivate var asciiDigit: Int? {
        guard let value = asciiValue, (48...57).contains(value) else { return nil }
        return Int(value) - 48
    }
}
