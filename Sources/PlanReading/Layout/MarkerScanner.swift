/// Recognises the marker that a line begins with.
///
/// A number is a marker only if what follows can begin a heading: "15.11.2024", "1.250 triệu đồng" and "2.000 người" are none.
struct MarkerScanner {
    private let passage: Passage
    private var fold: [UInt8] { passage.fold }

    /// The marker, and the first letter after it. `.none` and 0 when there is none.
    ///
    /// - parameter run: the numbers before it; only behind them is a high number a marker.
    static func scan(_ passage: Passage, after run: NumberRun = NumberRun()) -> (marker: Marker, body: Int) {
        guard let first = passage.fold.first else { return (.none, 0) }
        let scanner = MarkerScanner(passage: passage)
        let found: (Marker, Int)?
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), LetterFold.bullet, LetterFold.hollowBullet: found = scanner.bullet()
        case UInt8(ascii: "("): found = scanner.parenthesised()
        case 48...57: found = scanner.romanWithSlips() ?? scanner.decimal()
        default: found = scanner.roman() ?? scanner.singleLetter() ?? scanner.named()
        }
        guard let found, run.admits(found.0) else { return (.none, 0) }
        return (found.0, scanner.skippingSpaces(found.1))
    }

    private func byte(_ index: Int) -> UInt8 { index < fold.count ? fold[index] : 0 }
    private func skippingSpaces(_ index: Int) -> Int {
        var index = index
        while byte(index) == 0x20 { index += 1 }
        return index
    }

    private func beginsHeading(_ index: Int) -> Bool {
        let next = skippingSpaces(index)
        return next >= fold.count || passage.isUpper(next) || [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(byte(next))
    }

    private func isMostlyUpper(from index: Int) -> Bool {
        var upper = 0, lower = 0
        for place in index..<fold.count { if passage.isUpper(place) { upper += 1 } else if passage.isLower(place) { lower += 1 } }
        return upper >= 3 && upper > 3 * lower
    }

    // MARK: Bullets

    private func bullet() -> (Marker, Int)? {
        var index = 0
        var marker = Marker.star
        // A list converter puts its own dash before the author's plus.
        while index < fold.count, let level = Self.bulletLevel(fold[index]) {
            marker = level
            index = skippingSpaces(index + 1)
            if index > 3 { break }
        }
        guard index < fold.count || fold.count == 1 else { return nil }
        if fold.count == 1 { return nil }
        return (marker, index)
    }

    private static func bulletLevel(_ byte: UInt8) -> Marker? {
        switch byte {
        case UInt8(ascii: "-"): .dash
        case UInt8(ascii: "+"), LetterFold.hollowBullet: .plus
        case UInt8(ascii: "*"), LetterFold.bullet: .star
        default: nil
        }
    }

    // MARK: Numbers

    private func decimal() -> (Marker, Int)? {
        var numbers: [Int] = []
        var index = 0
        while let (number, end) = smallNumber(at: index) {
            numbers.append(number)
            index = end
            guard byte(index) == UInt8(ascii: "."), Passage.isDigit(byte(index + 1)), numbers.count < 5 else { break }
            index += 1
        }
        guard let first = numbers.first, !Passage.isDigit(byte(index)) else { return nil }
        // "2.000 người": a group of thousands, not a section.
        if byte(index) == UInt8(ascii: "."), Passage.isDigit(byte(index + 1)) { return nil }
        let after = skippingSpaces(index)
        switch byte(after) {
        case UInt8(ascii: "."):
            let next = byte(after + 1)
            guard
                next == 0x20 || next == 0 || passage.isUpper(after + 1) || next == UInt8(ascii: "\"")
                    || (numbers.count > 1 && Passage.isWord(next) && !Passage.isDigit(next)) || passage.isLower(after + 1)
            else { return nil }
            return (.decimal(numbers), after + 1)
        case UInt8(ascii: ")"):
            return numbers.count == 1 ? (.parenthesis(first), after + 1) : (.decimal(numbers), after + 1)
        case UInt8(ascii: "/"), UInt8(ascii: "-"):
            let isSpaced = byte(after + 1) == 0x20 || passage.isUpper(after + 1)
            return numbers.count == 1 && isSpaced && beginsHeading(after + 1) && after + 1 < fold.count ? (.decimal(numbers), after + 1) : nil
        default:
            return numbers.count > 1 && after > index && passage.isUpper(after) ? (.decimal(numbers), after) : nil
        }
    }

    /// Up to three digits; four are a year. The "000" and "050" of an amount are none.
    private func smallNumber(at index: Int) -> (Int, Int)? {
        var end = index, value = 0
        while end < fold.count, Passage.isDigit(fold[end]), end - index < 4 {
            value = value * 10 + Int(fold[end] - 48)
            end += 1
        }
        return end > index && end - index < 3 || (100...999).contains(value) ? (value, end) : nil
    }

    private func parenthesised() -> (Marker, Int)? {
        if let (number, end) = smallNumber(at: 1), byte(end) == UInt8(ascii: ")"), number > 0 { return (.parenthesis(number), end + 1) }
        if (97...122).contains(byte(1)), byte(2) == UInt8(ascii: ")"), passage.isLower(1) { return (.letter(Int(byte(1)) - 96), 3) }
        return nil
    }

    // MARK: Letters

    private func roman() -> (Marker, Int)? {
        var end = 0
        while end < 6,
            [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "|")].contains(byte(end))
        { end += 1 }
        guard end > 0, end < fold.count, let number = Roman.number(fold[0..<end]) else { return nil }
        let isUpper = (0..<end).contains { passage.isUpper($0) && fold[$0] != UInt8(ascii: "l") }
        let hasSmallLetters = (0..<end).contains { passage.isLower($0) && fold[$0] != UInt8(ascii: "l") }
        let separator = skippingSpaces(end)
        // "III KINH PHÍ THỰC HIỆN": the point was lost.
        if !hasSmallLetters, isUpper, separator > end, passage.isUpper(separator), Headings.isSectionTitle(passage.slice(separator..<fold.count)) {
            return (.roman(number), separator)
        }
        guard !hasSmallLetters,
            [UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: ":")].contains(byte(separator))
        else { return nil }
        if byte(separator) == UInt8(ascii: "-"), byte(separator + 1) != 0x20 { return nil }
        guard beginsHeading(separator + 1) else { return nil }
        if !isUpper, !isMostlyUpper(from: separator + 1) {
            return fold[0] == UInt8(ascii: "l") && end == 1 && byte(separator) == UInt8(ascii: ".") ? (.decimal([1]), separator + 1) : nil
        }
        return (.roman(number), separator + 1)
    }

    /// "1I." and "1V.", which begin with a digit.
    private func romanWithSlips() -> (Marker, Int)? {
        guard fold[0] == UInt8(ascii: "1"), passage.isUpper(1) else { return nil }
        return roman()
    }

    private func singleLetter() -> (Marker, Int)? {
        guard fold.count > 2, (97...122).contains(fold[0]), !Passage.isWord(fold[1]) else { return nil }
        let separator = skippingSpaces(1)
        let number = Int(fold[0]) - 96
        let isSeparator = [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "-")].contains(byte(separator))
        if passage.isUpper(0) {
            guard isSeparator, number <= 8, isMostlyUpper(from: separator + 1) else { return nil }
            return (.capital(number), separator + 1)
        }
        if byte(separator) == UInt8(ascii: ")") { return (.letter(number), separator + 1) }
        if separator == 1, byte(1) == UInt8(ascii: ".") || byte(1) == UInt8(ascii: "/"), beginsHeading(2), 2 < fold.count {
            return (.letter(number), 2)
        }
        if separator == 1, byte(1) == UInt8(ascii: "-"), byte(2) == 0x20, beginsHeading(3), 3 < fold.count { return (.letter(number), 3) }
        // Word's hollow bullet comes out as the letter o.
        if fold[0] == UInt8(ascii: "o"), byte(1) == 0x20, passage.isUpper(2) { return (.star, 2) }
        return nil
    }

    // MARK: Names with a number

    private static let labels: Vocabulary<Marker.Label> = [
        "muc tieu": .objective, "muc tieu so": .objective, "chi tieu": .target, "chi tieu so": .target, "nhiem vu": .task, "nhiem vu so": .task,
        "nhom nhiem vu": .task, "giai phap": .solution, "nhom giai phap": .solution, "hoat dong": .activity, "hoat dong so": .activity,
        "noi dung": .content, "du an": .project, "tieu du an": .project, "mo hinh": .model
    ]

    private static let ordinals: [UInt64: Int] = {
        let names = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam"]
        return Dictionary(uniqueKeysWithValues: names.enumerated().map { (WordHash.of(Array($1.utf8)[...]), $0 + 1) })
    }()

    private func named() -> (Marker, Int)? {
        if passage.has("dieu", at: 0), let number = passage.number(1), passage.gap(after: 1, has: ".:"), passage.startsUpper(0) {
            return (.article(number), afterGap(1))
        }
        if passage.has("phan", at: 0) || passage.has("chuong", at: 0), passage.startsUpper(0), let (number, word) = partNumber() {
            return (.part(number), afterGap(word))
        }
        if let (end, label) = Self.labels.match(passage, at: 0), passage.startsUpper(0), let number = passage.number(end),
            passage.gap(after: end, has: ":.-)") || end + 1 == passage.words.count, number < 1000
        {
            return (.label(label, number), afterGap(end))
        }
        return nil
    }

    private func partNumber() -> (Int, Int)? {
        guard passage.words.count > 1 else { return nil }
        if passage.has("thu", at: 1), passage.words.count > 2, let number = Self.ordinals[passage.words[2].hash] { return (number, 2) }
        let word = passage.words[1]
        let ends = passage.words.count == 2 || passage.gap(after: 1, has: ".:-") || isMostlyUpper(from: word.end)
        guard ends else { return nil }
        if let number = passage.number(1), number < 40 { return (number, 1) }
        guard passage.isUpper(word.start) else { return nil }
        if let number = Roman.number(fold[word.start..<word.end]) { return (number, 1) }
        return word.end == word.start + 1 ? (Int(fold[word.start]) - 96, 1) : nil
    }

    /// The first letter after the signs that follow a word.
    private func afterGap(_ word: Int) -> Int {
        var index = passage.words[word].end
        while index < fold.count, ": .-)".utf8.contains(fold[index]) { index += 1 }
        return index
    }
}
