/// A few folded words to look for: `"co quan chu tri"`. What stands between words (commas, dashes, spaces) does not matter.
///
/// It stays the literal that it is: thousands are compared for every document, so making one must cost nothing.
struct Phrase: ExpressibleByStringLiteral, Sendable {
    let text: StaticString

    init(stringLiteral text: StaticString) { self.text = text }

    /// How many words it has.
    var count: Int { text.withUTF8Buffer { $0.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 } } }
}

/// FNV-1a, 64 bits: words are compared as numbers.
enum WordHash {
    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }
}

/// Many phrases, each with its meaning, looked for at once.
struct Vocabulary<Meaning: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private let entries: [UInt64: [Entry]]

    private struct Entry: Sendable {
        let words: [UInt64]
        let meaning: Meaning
    }

    init(dictionaryLiteral elements: (String, Meaning)...) { self.init(elements) }

    init(_ elements: [(String, Meaning)]) {
        var entries: [UInt64: [Entry]] = [:]
        for (text, meaning) in elements {
            let words = text.split(separator: " ").map { WordHash.of(Array($0.utf8)[...]) }
            if let first = words.first { entries[first, default: []].append(Entry(words: words, meaning: meaning)) }
        }
        self.entries = entries.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The longest phrase that stands at that word, and the word after it.
    func match(_ passage: Passage, at word: Int) -> (end: Int, meaning: Meaning)? {
        guard passage.words.indices.contains(word), let candidates = entries[passage.words[word].hash] else { return nil }
        for entry in candidates where passage.has(entry.words, at: word) { return (word + entry.words.count, entry.meaning) }
        return nil
    }

    /// The first phrase in those words.
    func first(in passage: Passage, _ range: Range<Int>) -> (range: Range<Int>, meaning: Meaning)? {
        for word in range where range.upperBound <= passage.words.count {
            if let found = match(passage, at: word), found.end <= range.upperBound { return (word..<found.end, found.meaning) }
        }
        return nil
    }

    func contains(_ passage: Passage, _ range: Range<Int>) -> Bool { first(in: passage, range) != nil }
}

/// A set of phrases without further meaning.
typealias PhraseSet = Vocabulary<Bool>

extension Vocabulary where Meaning == Bool {
    init(of phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
