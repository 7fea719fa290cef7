/// Splits "Sở Y tế, Công an tỉnh và các Sở, ban, ngành có liên quan" into agencies.
///
/// `;` always separates. A comma or "và" separates only before an agency with a name of its own, or where a collective
/// follows one: collectives ("các Sở, ban, ngành, đơn vị, các tổ chức chính trị - xã hội có liên quan") stay whole.
enum AgencyList {
    static func split(_ passage: Passage, _ range: Range<Int>) -> [String] {
        pieces(passage, range).compactMap { piece in
            let text = passage.text(passage.trimmed(piece, alsoDropping: " .,;:-+*\u{2}"))
            return text.isEmpty ? nil : text
        }
    }

    /// "Công an xã, Trạm Y tế xã": the offices of a heading that names nothing else. Nil for one office, and where a collective is among
    /// them ("Mặt trận Tổ quốc và các đoàn thể"): those are spoken to as one.
    static func offices(_ passage: Passage, _ range: Range<Int>) -> [String]? {
        let pieces = pieces(passage, range)
        guard pieces.count > 1 else { return nil }
        for piece in pieces {
            guard let first = passage.words(in: piece).first, AgencyName.begins(in: passage, at: first),
                !AgencyName.beginsGroup(in: passage, at: first)
            else { return nil }
        }
        return split(passage, range)
    }

    static func split(_ passage: Passage) -> [String] { split(passage, passage.whole) }

    private static func pieces(_ passage: Passage, _ range: Range<Int>) -> [Range<Int>] {
        let words = passage.words(in: range)
        guard !words.isEmpty else { return [] }
        var pieces: [Range<Int>] = []
        var start = words.lowerBound
        var isNamed = AgencyName.end(in: passage, at: start) != nil
        var word = isNamed ? AgencyName.end(in: passage, at: start) ?? start + 1 : start + 1
        func close(_ end: Int) { if start < end { pieces.append(passage.words[start].start..<passage.words[end - 1].end) } }
        while word < words.upperBound {
            let gap = passage.gap(after: word - 1)
            // A line end before a small letter is where the column ended.
            let isLineEnd = gap.contains(Passage.lineBreak)
            let isHard =
                gap.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "+") } || isBullet(gap) || isLineEnd && passage.startsUpper(word)
            var next = word
            if passage.has("va", at: next) || passage.has("cung", at: next) { next += 1 }
            let isSoft = gap.contains(UInt8(ascii: ",")) || isLineEnd || next > word
            guard isHard || isSoft, next < words.upperBound else { word += 1; continue }
            let namedEnd = AgencyName.end(in: passage, at: next)
            let isCollective = passage.has("cac", at: next) || AgencyName.beginsGroup(in: passage, at: next)
            // "UBND các huyện, thành phố" has one name; "Hội Phụ nữ và các tổ chức …" has two.
            let separates = isHard || namedEnd != nil && !isInsideCollective(passage, start, isNamed, next) || isNamed && isCollective
            if separates {
                close(word)
                start = next
                isNamed = namedEnd != nil
                word = namedEnd ?? next + 1
            } else {
                word = next + 1
            }
        }
        close(words.upperBound)
        return pieces
    }

    /// "Các cơ quan, đơn vị, Tổ dân phố có liên quan": "Tổ dân phố" is one kind among others there, "Hội Liên hiệp Phụ nữ" would not be.
    private static func isInsideCollective(_ passage: Passage, _ start: Int, _ isNamed: Bool, _ next: Int) -> Bool {
        !isNamed && passage.has("cac", at: start)
            && (passage.has("to dan pho", at: next) || passage.has("cong doan", at: next) && !passage.startsUpper(next))
    }

    private static func isBullet(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.count >= 3 && gap.first == UInt8(ascii: ".") && gap.contains(UInt8(ascii: "-"))
    }
}
