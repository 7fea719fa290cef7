/// A quantity to reach: "trên 90%", "ít nhất 01 địa chỉ tin cậy", "từ 80% trở lên", "9/9 xã", "1,7 lần".
struct Quantity: Sendable, Hashable {
    let value: Double
    let unit: String?
    let comparator: Comparator
    let isPercent: Bool
    /// Words of the passage, from the word of comparison to the number.
    let words: Range<Int>
    /// A comparison or a percent sign makes it sure that something is to be reached.
    let isSure: Bool

    /// All quantities in those words. Years, dates and numbers of documents are none.
    static func all(in passage: Passage, _ range: Range<Int>, except taken: [Range<Int>] = []) -> [Quantity] {
        var found: [Quantity] = []
        var word = range.lowerBound
        while word < range.upperBound {
            if let inside = taken.first(where: { $0.contains(word) }) { word = max(word + 1, inside.upperBound); continue }
            guard let quantity = at(word, in: passage, limit: range, after: found.last?.words.upperBound ?? range.lowerBound) else {
                word += 1; continue
            }
            found.append(quantity)
            word = max(word + 1, quantity.words.upperBound)
        }
        return found
    }

    private static let before: Vocabulary<Comparator> = [
        "toi thieu": .atLeast, "it nhat": .atLeast, "khong duoi": .atLeast, "khong thap hon": .atLeast, "khong it hon": .atLeast, "dat tu": .atLeast,
        "tu": .atLeast,
        "tren": .above, "hon": .above, "vuot": .above, "cao hon": .above, "lon hon": .above, "dat tren": .above,
        "toi da": .atMost, "khong qua": .atMost, "khong vuot qua": .atMost, "khong tren": .atMost, "nhieu nhat": .atMost, "khong cao hon": .atMost,
        "duoi": .below, "thap hon": .below, "it hon": .below, "xuong duoi": .below, "con duoi": .below
    ]

    private static func at(_ word: Int, in passage: Passage, limit: Range<Int>, after floor: Int) -> Quantity? {
        guard let (value, end) = Figure.at(word, in: passage), end <= limit.upperBound else { return nil }
        let gap = passage.gap(after: end - 1)
        let percent = gap.first { $0 != 0x20 } == UInt8(ascii: "%") || passage.has("phan tram", at: end)
        var (comparator, first) = comparison(before: word, in: passage, floor: floor)
        // "từ 80% trở lên"; "từ 15% xuống 10%" names where it stood before.
        let after = passage.has("phan tram", at: end) ? end + 2 : end
        let goesUp = passage.has("tro len", at: after) || passage.has("tro len", at: after + 1) || passage.has("tro len", at: after + 2)
        let goesDown = passage.has("tro xuong", at: after) || passage.has("tro xuong", at: after + 1)
        if goesUp { comparator = .atLeast } else if goesDown { comparator = .atMost }
        if comparator == .atLeast, passage.has("tu", at: word - 1), !goesUp, passage.has("xuong", at: after) || passage.has("len", at: after) {
            return nil
        }
        if let sign = sign(before: word, in: passage) { comparator = sign }
        let isOutOf = passage.number(word) != nil && gap.first == UInt8(ascii: "/") && passage.number(end) != nil
        if !percent, isNoQuantity(word, end, in: passage) { return nil }
        var unit: String? = percent ? "%" : nil
        var last = end
        if isOutOf { last = end + 1 }
        if !percent { unit = CountedWords.after(last, in: passage, limit: limit.upperBound) }
        guard percent || unit != nil else { return nil }
        return Quantity(
            value: value, unit: unit, comparator: comparator ?? .equal, isPercent: percent, words: first..<last,
            isSure: percent || comparator != nil || isOutOf)
    }

    /// What stands before a figure: "≥", "tối thiểu". Nil for a bare one.
    static func comparator(before word: Int, in passage: Passage) -> Comparator? {
        sign(before: word, in: passage) ?? comparison(before: word, in: passage, floor: 0).0
    }

    private static func comparison(before word: Int, in passage: Passage, floor: Int) -> (Comparator?, Int) {
        for back in 1...3 where word - back >= floor {
            if let found = before.match(passage, at: word - back), found.end == word, !passage.gap(after: word - 1, has: ";.,") {
                let wide = word - back - 1 >= floor ? before.match(passage, at: word - back - 1) : nil
                if let wide, wide.end == word { return (wide.meaning, word - back - 1) }
                // "từ" bounds only with "trở lên" or after "đạt": "từ 3 đến 5" is a stretch.
                return (found.meaning, word - back)
            }
        }
        return (nil, word)
    }

    private static func sign(before word: Int, in passage: Passage) -> Comparator? {
        guard word > 0 || passage.words[word].start > 0 else { return nil }
        let start = word > 0 ? passage.words[word - 1].end : 0
        let signs = passage.fold[start..<passage.words[word].start].filter { $0 != 0x20 }
        if signs.contains(LetterFold.atLeast) { return .atLeast }
        if signs.contains(LetterFold.atMost) { return .atMost }
        if signs.last == UInt8(ascii: ">") { return .above }
        if signs.last == UInt8(ascii: "<") { return .below }
        if signs.suffix(2) == [UInt8(ascii: ">"), UInt8(ascii: "=")] { return .atLeast }
        if signs.suffix(2) == [UInt8(ascii: "<"), UInt8(ascii: "=")] { return .atMost }
        return nil
    }

    private static let neverBefore = PhraseSet(of: [
        "nam", "thang", "ngay", "so", "quy", "khoa", "dieu", "khoan", "diem", "phu luc", "giai doan", "nhiem ky", "chi tieu", "muc tieu", "nhiem vu",
        "hoat dong", "giai phap", "cap", "tuoi"
    ])

    private static func isNoQuantity(_ word: Int, _ end: Int, in passage: Passage) -> Bool {
        if let number = passage.number(word), WrittenDate.isYear(number), end == word + 1 { return true }
        for back in 1...2 where word >= back { if let found = neverBefore.match(passage, at: word - back), found.end == word { return true } }
        if passage.accented(word - 1) == "mục" { return true }
        let start = passage.words[word].start
        if start > 0, passage.fold[start - 1] == UInt8(ascii: "/") { return true }
        return NumberSymbol.at(start, in: passage) != nil || passage.has("thang", at: end)
            || passage.has("nam", at: end) && !passage.has("nam", at: word - 1)
    }
}

/// A number with Vietnamese separators: "7,3", "1.250", "01", and "9/9" as its first part.
enum Figure {
    static func at(_ word: Int, in passage: Passage) -> (value: Double, end: Int)? {
        guard word < passage.words.count, let whole = digits(word, passage) else { return nil }
        var text = whole
        var next = word + 1
        while next < passage.words.count, passage.gap(after: next - 1).elementsEqual([UInt8(ascii: ".")]), let group = digits(next, passage),
            group.utf8.count == 3, text.utf8.count <= 12
        {
            text += group
            next += 1
        }
        if next < passage.words.count, let fraction = digits(next, passage), fraction.utf8.count <= 3 {
            if passage.gap(after: next - 1).elementsEqual([UInt8(ascii: ",")]) {
                text += "." + fraction
                next += 1
            } else if passage.gap(after: next - 1).elementsEqual([UInt8(ascii: ".")]), fraction.utf8.count <= 2, next == word + 1,
                passage.gap(after: next).first == UInt8(ascii: "%")
            {
                // "7.3%": a point where a comma should be.
                text += "." + fraction
                next += 1
            }
        }
        guard let value = Double(text) else { return nil }
        return (value, next)
    }

    private static func digits(_ word: Int, _ passage: Passage) -> String? {
        let bytes = passage.fold[passage.words[word].start..<passage.words[word].end]
        guard bytes.count <= 12, bytes.contains(where: Passage.isDigit) else { return nil }
        if bytes.allSatisfy(Passage.isDigit) { return String(decoding: bytes, as: UTF8.self) }
        // "l00%", "1OO%": slips of a scanner, believed only before a percent sign.
        let digits = bytes.compactMap(Passage.digit)
        guard digits.count == bytes.count, passage.gap(after: word).first(where: { $0 != 0x20 }) == UInt8(ascii: "%") else { return nil }
        return digits.map(String.init).joined()
    }
}

/// The things counted: the words after a number, up to where a sentence goes on about them.
enum CountedWords {
    private static let stops = PhraseSet(of: [
        "duoc", "ho tro", "cho", "tren", "trong", "tai", "co", "de", "nham", "cua", "ve", "voi", "so voi", "vao", "den", "thuc hien", "xay dung",
        "trien khai", "dat", "tham gia", "moi", "mot", "la",
        "phuc vu", "theo", "tro len", "tro xuong", "bi", "va", "thi", "o", "trong do", "hang nam", "nam", "khi", "do", "tiep can", "tu", "hoat dong",
        "to chuc", "ap dung", "duy tri", "phu hop", "cung cap"
    ])

    static func after(_ word: Int, in passage: Passage, limit: Int) -> String? {
        var end = word
        while end < min(limit, passage.words.count), end - word < 9 {
            if end > word || !passage.has("lan", at: end), stops.match(passage, at: end) != nil { break }
            if Passage.isDigit(passage.fold[passage.words[end].start]) { break }
            end += 1
            if passage.gap(after: end - 1, has: ",;.:()") { break }
        }
        guard end > word, !passage.gap(after: word - 1, has: ",;:()") else { return nil }
        return passage.text(passage.range(word..<end))
    }
}
