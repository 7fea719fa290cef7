/// Whether a line goes on with the sentence of the line before it.
///
/// No line says so itself: page breaks and narrow columns cut sentences anywhere, also before "- xã hội" and "2025.".
struct Continuation: Sendable {
    let width: WrapWidth

    /// `isBracketOpen`: the block so far has a bracket that is not closed.
    func joins(_ line: ScannedLine, _ next: ScannedLine, isHeading: Bool, isBracketOpen: Bool) -> Bool {
        if line.isTableRow || next.isTableRow { return false }
        if next.marker != .none { return isFalseMarker(line, next) }
        if next.line.blanksBefore > width.usualBlanks + 2 { return false }
        if isBracketOpen, !next.startsUpper || next.passage.fold.contains(UInt8(ascii: ")")) { return true }
        if startsWithFigure(next), !line.endsSentence, Self.beforeFigure.contains(line.passage.accented(line.passage.words.count - 1)) { return true }
        if case .part = line.marker, line.body >= line.passage.count { return true }
        let isUnfinished = line.last == UInt8(ascii: ",") || endsOpen(line)
        if line.isUpper && next.isUpper && isHeading { return !line.endsSentence && (isUnfinished || !Headings.isSectionTitle(next.passage)) }
        if isHeading && Headings.isComplete(line.passage, from: line.body) && !isUnfinished { return false }
        if next.startsLower { return true }
        if line.last == UInt8(ascii: "."), !isHeading, next.line.blanksBefore <= width.usualBlanks, next.line.indent <= line.line.indent,
            width.isBrimful(line, before: next)
        {
            return true
        }
        if line.endsSentence { return false }
        if next.line.blanksBefore > width.usualBlanks && !endsOpen(line) { return false }
        if Headings.isSectionTitle(next.passage) { return false }
        if isUnfinished { return true }
        if isHeading && DutyVerbs.begins(next.passage, at: 0) { return false }
        // With too few lines to know how wide they are, a long bullet without an end goes on.
        if width.full == nil, line.marker.isBullet, line.passage.count >= 60 { return true }
        return width.isFull(line, before: next)
    }

    /// "kinh tế / - xã hội", "Lao động / - Thương binh", "giai đoạn 2021- / 2025. Ủy ban …", "ngày / 15. …".
    func isFalseMarker(_ line: ScannedLine, _ next: ScannedLine) -> Bool {
        guard !line.endsSentence, line.passage.words.count > 1 else { return false }
        if next.marker == .dash {
            if Compounds.isSplit(line.passage, next.passage) { return true }
            // "giai đoạn 2021 / - 2025".
            if let year = Period.year(line.passage.words.count - 1, line.passage), let end = Period.year(0, next.passage), year <= end,
                endsInWord(line)
            {
                return true
            }
            return next.startsLower && line.marker != .none && width.isFull(line, before: next)
        }
        guard !next.marker.isBullet, endsInWord(line) else { return false }
        let last = line.passage.accented(line.passage.words.count - 1)
        switch next.marker {
        case .decimal, .parenthesis: return Self.beforeNumber.contains(last)
        case .roman: return last == "quý"
        case .letter: return last == "điểm"
        default: return false
        }
    }

    private func startsWithFigure(_ line: ScannedLine) -> Bool { line.passage.fold.first.map(Passage.isDigit) ?? false }
    private static let beforeFigure: Set<String> = [
        "năm", "đoạn", "ngày", "tháng", "số", "đến", "từ", "quý", "khoản", "điều", "đạt", "nhất", "trên", "dưới"
    ]

    private func endsInWord(_ line: ScannedLine) -> Bool { line.passage.words.last?.end == line.passage.count }

    /// Words that only make sense with a number after them. By their accents: "cơ sở" and "đơn vị" end lines too.
    private static let beforeNumber: Set<String> = ["ngày", "tháng", "số", "khoản", "điều", "từ", "đến"]

    /// A line that ends on such a word, or in an open bracket or quotation, is not finished.
    private func endsOpen(_ line: ScannedLine) -> Bool {
        guard endsInWord(line) else {
            return [UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "&")].contains(line.last) && line.passage.words.count > 1
        }
        let last = line.passage.accented(line.passage.words.count - 1)
        return Self.openWords.contains(last) || Self.beforeNumber.contains(last)
    }

    private static let openWords: Set<String> = [
        "và", "của", "các", "về", "với", "trong", "theo", "tại", "cho", "được", "là", "giữa", "hoặc", "như", "do", "những", "mọi", "vì", "để", "bằng",
        "bởi", "nhằm", "cùng", "khi", "thuộc",
        "ủy", "uỷ", "không", "sẽ", "đã", "bị", "cả"
    ]
}

/// Names that are written with a dash inside, and so may be cut before it.
enum Compounds {
    private static let pairs: [(Phrase, Phrase)] = [
        ("kinh te", "xa hoi"), ("chinh tri", "xa hoi"), ("lao dong", "thuong binh"), ("van hoa", "xa hoi"), ("van hoa", "thong tin"),
        ("tai chinh", "ke hoach"),
        ("phat thanh", "truyen hinh"), ("truyen thanh", "truyen hinh"), ("hdnd", "ubnd"), ("hoi dong nhan dan", "uy ban nhan dan"),
        ("tin cay", "nha tam lanh"),
        ("tin cay", "noi tam lanh"), ("khoa hoc", "cong nghe"), ("khoa hoc", "ky thuat"), ("dan so", "ke hoach hoa"), ("thuong binh", "xa hoi"),
        ("xa hoi", "nghe nghiep"),
        ("quoc phong", "an ninh"), ("xa hoi", "dan toc"), ("doc lap", "tu do"), ("tu do", "hanh phuc"), ("thong tin", "tdtt"), ("kinh te", "ha tang"),
        ("dang", "doan the")
    ]

    static func isSplit(_ before: Passage, _ after: Passage) -> Bool {
        pairs.contains { pair in
            before.has(pair.0, at: before.words.count - pair.0.count) && after.has(pair.1, at: 0) && before.words.last?.end == before.count
        }
    }
}
