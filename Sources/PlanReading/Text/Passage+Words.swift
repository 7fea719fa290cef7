/// Asking a passage about its words.
extension Passage {
    func has(_ hashes: [UInt64], at word: Int) -> Bool {
        guard word >= 0, word + hashes.count <= words.count else { return false }
        for offset in hashes.indices where words[word + offset].hash != hashes[offset] { return false }
        return true
    }

    func has(_ phrase: Phrase, at word: Int) -> Bool {
        guard words.indices.contains(word) else { return false }
        return phrase.text.withUTF8Buffer { letters in
            var word = word, letter = 0
            while true {
                for index in words[word].start..<words[word].end {
                    guard letter < letters.count, letters[letter] == fold[index] else { return false }
                    letter += 1
                }
                if letter == letters.count { return true }
                word += 1
                guard letters[letter] == 0x20, word < words.count else { return false }
                letter += 1
            }
        }
    }

    /// The words of the first such phrase.
    func find(_ phrase: Phrase, in range: Range<Int>) -> Range<Int>? {
        let count = phrase.count
        guard range.count >= count else { return nil }
        for word in range.lowerBound...range.upperBound - count where has(phrase, at: word) { return word..<word + count }
        return nil
    }

    func find(_ phrase: Phrase) -> Range<Int>? { find(phrase, in: allWords) }

    /// The units of a run of words.
    func range(_ words: Range<Int>) -> Range<Int> {
        guard let first = words.first, let last = words.last else { return 0..<0 }
        return self.words[first].start..<self.words[last].end
    }

    /// The first word that starts at that unit or after it.
    func word(from unit: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < unit { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The words that lie wholly in those units.
    func words(in range: Range<Int>) -> Range<Int> {
        let low = word(from: range.lowerBound)
        var high = low
        while high < words.count, words[high].end <= range.upperBound { high += 1 }
        return low..<high
    }

    /// The number that a word is, when it is nothing but (few) digits.
    func number(_ word: Int) -> Int? {
        guard word >= 0, word < words.count, words[word].end - words[word].start <= 6 else { return nil }
        let digits = fold[words[word].start..<words[word].end]
        guard digits.contains(where: Self.isDigit) else { return nil }
        return digits.reduce(0) { sum, byte in
            guard let sum, let digit = Self.digit(byte) else { return nil }
            return sum * 10 + digit
        }
    }

    /// Scanners read 0 as O and 1 as l: inside a number these are digits.
    static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 48...57: Int(byte - 48)
        case UInt8(ascii: "o"): 0
        case UInt8(ascii: "l"), UInt8(ascii: "i"): 1
        default: nil
        }
    }

    func startsUpper(_ word: Int) -> Bool { words.indices.contains(word) && isUpper(words[word].start) }

    /// The word in small letters, with its accents: where only they tell "số" from "sở".
    func accented(_ word: Int) -> String { words.indices.contains(word) ? text(range(word..<word + 1)).lowercased() : "" }

    /// What stands between two neighbouring words.
    func gap(after word: Int) -> ArraySlice<UInt8> {
        guard word >= 0, word < words.count else { return [] }
        return fold[words[word].end..<(word + 1 < words.count ? words[word + 1].start : fold.count)]
    }

    /// Whether a sign stands between two neighbouring words.
    func gap(after word: Int, has signs: StaticString) -> Bool {
        let gap = gap(after: word)
        return signs.withUTF8Buffer { buffer in gap.contains { buffer.contains($0) } }
    }

}
