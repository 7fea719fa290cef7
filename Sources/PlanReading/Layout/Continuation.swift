/// Whether a line goes on with the sentence of the line before it.
///
/// No line says so itself: page breaks and narrow columns cut sentences anywhere, also before "- xã hội" and "2025.".
struct Continuation: Sendable {
    let width: WrapWidth

    func joins(_ line: ScannedLine, _ next: ScannedLine, isHeading: Bool) -> Bool {
        if line.isTableRow || next.isTableRow { return false }
        if next.marker != .none { return isFalseMarker(line, next) }
        if next.line.blanksBefore > width.usualBlanks + 2 { return false }
        if case .part = line.marker, line.body >= line.passage.count { return true }
        let isUnfinished = line.last == UInt8(ascii: ",") || endsOpen(line)
        if line.isUpper && next.isUpper && isHeading { return !line.endsSentence && (isUnfinished || !Headings.isSectionTitle(next.passage)) }
        if isHeading && Headings.isComplete(line.passage, from: line.body) && !isUnfinished { return false }
        if next.startsLower { return true }
        if line.endsSentence { return false }
        if next.line.blanksBefore > width.usualBlanks && !endsOpen(line) { return false }
        if Headings.isSectionTitle(next.passage) { return false }
        if isUnfinished { return true }
        if isHeading && DutyVerbs.begins(next.passage, at: 0) { return false }
        return width.isFull(line, before: next)
    }

    /// "kinh tế / - xã hội", "Lao động / - Thương binh", "giai đoạn 2021- / 2025. Ủy ban …", "ngày / 15. …".
    private func isFalseMarker(_ line: ScannedLine, _ next: ScannedLine) -> Bool {
        guard !line.endsSentence, line.passage.words.count > 1 else { return false }
        if next.marker == .dash {
            if Compounds.isSplit(line.passage, next.passage) { return true }
            return next.startsLower && line.marker != .none && width.isFull(line, before: next)
        }
        guard !next.marker.isBullet else { return false }
        return Self.beforeNumber.match(line.passage, at: line.passage.words.count - 1) != nil && line.passage.fold.last.map(Passage.isWord) == true
    }

    /// Words that only make sense with a number after them.
    private static let beforeNumber = PhraseSet(of: ["ngay", "thang", "nam", "so", "khoan", "diem", "dieu", "doan", "tu", "den", "quy", "muc", "luc"])

    /// A line that ends on such a word, or in an open bracket or quotation, is not finished.
    private func endsOpen(_ line: ScannedLine) -> Bool {
        guard let last = line.passage.words.indices.last, line.passage.words[last].end == line.passage.count else {
            return [UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: "/"), UInt8(ascii: "&")].contains(line.last) && line.passage.words.count > 1
        }
        return Self.openWords.match(line.passage, at: last) != nil
    }

    private static let openWords = PhraseSet(of: [
        "va", "cua", "cac", "ve", "voi", "trong", "theo", "tai", "cho", "duoc", "la", "tu", "den", "giua", "hoac", "nhu", "do", "nhung", "moi", "vi", "de", "so",
        "bang", "boi", "nham", "cung", "khi", "thuoc", "uy",
    ])
}

/// Names that are written with a dash inside, and so may be cut before it.
enum Compounds {
    private static let pairs: [(Phrase, Phrase)] = [
        ("kinh te", "xa hoi"), ("chinh tri", "xa hoi"), ("lao dong", "thuong binh"), ("van hoa", "xa hoi"), ("van hoa", "thong tin"), ("tai chinh", "ke hoach"),
        ("phat thanh", "truyen hinh"), ("truyen thanh", "truyen hinh"), ("hdnd", "ubnd"), ("hoi dong nhan dan", "uy ban nhan dan"), ("tin cay", "nha tam lanh"),
        ("tin cay", "noi tam lanh"), ("khoa hoc", "cong nghe"), ("khoa hoc", "ky thuat"), ("dan so", "ke hoach hoa"), ("thuong binh", "xa hoi"), ("xa hoi", "nghe nghiep"),
        ("quoc phong", "an ninh"), ("xa hoi", "dan toc"), ("doc lap", "tu do"), ("tu do", "hanh phuc"), ("thong tin", "tdtt"), ("kinh te", "ha tang"), ("dang", "doan the"),
    ]

    static func isSplit(_ before: Passage, _ after: Passage) -> Bool {
        pairs.contains { pair in
            before.has(pair.0, at: before.words.count - pair.0.words.count) && after.has(pair.1, at: 0) && before.words.last?.end == before.count
        }
    }
}
