import Core

/// Gathers the cited documents, each once. The same number with another date is another document.
struct LegalBasisReader {
    private let reader: Reader

    init(_ reader: Reader) { self.reader = reader }

    func legalBases(own: String?) -> [LegalBasis] {
        var found: [LegalBasis] = []
        var places: [String: [Int]] = [:]
        var isPreamble = true
        let ownKey = own.map(VietnameseFold.fold)
        for node in reader.outline.nodes.dropFirst() {
            if node.isHeading && node.marker.level != .article { isPreamble = false }
            for passage in node.block.isTable ? node.block.rows.flatMap(\.cells) : [node.passage] {
                for basis in numbered(in: passage, isPreamble) + named(in: passage, isPreamble) {
                    let key = basis.number.map(VietnameseFold.fold) ?? VietnameseFold.fold(basis.title ?? "")
                    if key == ownKey || isAttachment(passage, basis) { continue }
                    if let index = places[key]?.first(where: { found[$0].date == nil || basis.date == nil || found[$0].date == basis.date }) {
                        found[index] = merged(found[index], basis)
                    } else {
                        places[key, default: []].append(found.count)
                        found.append(basis)
                    }
                }
            }
        }
        return found
    }

    /// "(Ban hành kèm theo Kế hoạch số … )" names the document itself.
    private func isAttachment(_ passage: Passage, _ basis: LegalBasis) -> Bool {
        passage.fold.first == UInt8(ascii: "(") && BodyStart.isAttachment(passage)
    }

    private func merged(_ first: LegalBasis, _ again: LegalBasis) -> LegalBasis {
        LegalBasis(
            type: first.type, number: first.number, date: first.date ?? again.date, issuer: first.issuer ?? again.issuer,
            title: first.title ?? again.title,
            citedIn: first.citedIn, span: first.span, confidence: first.confidence)
    }

    private func numbered(in passage: Passage, _ isPreamble: Bool) -> [LegalBasis] {
        Citation.all(in: passage).map { citation in
            let date = citation.date.flatMap(Self.day)
            // A symbol left out, or digits mended.
            let figures = citation.number?.split(separator: "/").first.map(String.init) ?? ""
            let isOdd = citation.number?.contains("/") != true || !passage.text(passage.range(citation.words)).contains(figures)
            return LegalBasis(
                type: citation.type, number: citation.number, date: date, issuer: citation.issuer, title: citation.title,
                citedIn: isPreamble ? .preamble : .body,
                span: passage.span(passage.range(citation.whole)), confidence: isOdd ? 0.6 : citation.date != nil && date == nil ? 0.7 : 1)
        }
    }

    private static func day(_ date: PartialDate) -> LocalDate? {
        guard let year = date.year, let month = date.month, let day = date.day else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }

    /// "Luật Bình đẳng giới", without a number.
    private func named(in passage: Passage, _ isPreamble: Bool) -> [LegalBasis] {
        var found: [LegalBasis] = []
        for word in passage.allWords where passage.has("luat", at: word) && passage.startsUpper(word + 1) {
            let isCode = passage.has("bo", at: word - 1)
            guard passage.startsUpper(isCode ? word - 1 : word), let end = nameEnd(from: word + 1, in: passage) else { continue }
            let first = isCode ? word - 1 : word
            guard !passage.has("so", at: end) else { continue }
            let written = passage.has("ngay", at: end) ? WrittenDate.at(end, in: passage) : nil
            let range = passage.range(first..<(written?.words.upperBound ?? end))
            found.append(
                LegalBasis(
                    type: isCode ? "Bộ luật" : "Luật", number: nil, date: written.flatMap { Self.day($0.date) }, issuer: nil,
                    title: passage.text(passage.range(first..<end)), citedIn: isPreamble ? .preamble : .body,
                    span: passage.span(range), confidence: 0.8))
        }
        return found
    }

    private static let lawNames = PhraseSet(of: [
        "binh dang gioi", "phong chong bao luc gia dinh", "tre em", "lao dong", "ngan sach nha nuoc", "ngan sach", "hon nhan va gia dinh",
        "to chuc chinh quyen dia phuong", "hinh su", "dan su",
        "to tung hinh su", "tro giup phap ly", "hoa giai o co so", "tiep can thong tin", "bao hiem xa hoi", "nguoi cao tuoi", "nguoi khuyet tat",
        "thanh nien", "giao duc", "phong chong mua ban nguoi",
        "kham benh chua benh", "cu tru", "an ninh mang", "can cuoc", "xu ly vi pham hanh chinh", "ban hanh van ban quy pham phap luat",
        "thi dua khen thuong", "to cao", "khieu nai", "viec lam"
    ])

    private func nameEnd(from word: Int, in passage: Passage) -> Int? {
        if let known = Self.lawNames.match(passage, at: word) { return known.end }
        var end = word
        while end < passage.words.count, end - word < 8 {
            end += 1
            if passage.gap(after: end - 1, has: ",;.:()") || passage.has("so", at: end) || passage.has("nam", at: end) || passage.has("ngay", at: end)
                || passage.has("va", at: end)
            {
                return end
            }
        }
        return nil
    }
}
