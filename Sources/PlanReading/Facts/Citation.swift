/// Another document named in the text: "<Loại> số <n>/<ký hiệu> ngày … của <cơ quan> về …".
struct Citation: Sendable {
    let type: String
    let number: String?
    let date: PartialDate?
    let issuer: String?
    let title: String?
    /// Words of the passage, from the kind to the date.
    let words: Range<Int>
    /// With issuer and title.
    let whole: Range<Int>

    static let kinds: Vocabulary<String> = [
        "quyet dinh": "Quyết định", "ke hoach": "Kế hoạch", "cong van": "Công văn", "thong tu": "Thông tư",
        "thong tu lien tich": "Thông tư liên tịch", "nghi dinh": "Nghị định",
        "nghi quyet": "Nghị quyết", "chi thi": "Chỉ thị", "luat": "Luật", "bo luat": "Bộ luật", "thong bao": "Thông báo", "to trinh": "Tờ trình",
        "huong dan": "Hướng dẫn",
        "chuong trinh": "Chương trình", "van ban": "Văn bản", "ket luan": "Kết luận", "bao cao": "Báo cáo", "cong dien": "Công điện",
        "phap lenh": "Pháp lệnh", "quy dinh": "Quy định",
        "quy che": "Quy chế", "thong tri": "Thông tri", "de an": "Đề án", "bien ban": "Biên bản", "giay moi": "Giấy mời",
        "van ban hop nhat": "Văn bản hợp nhất", "chuong trinh hanh dong": "Chương trình hành động"
    ]

    /// A line that begins like grounds: a number with a symbol stands near its beginning.
    static func isNear(_ passage: Passage) -> Bool {
        for word in 0..<min(passage.words.count, 40) where passage.has("so", at: word) {
            if let next = passage.words[safe: word + 1], Passage.isDigit(passage.fold[next.start]), NumberSymbol.at(next.start, in: passage) != nil {
                return true
            }
        }
        return false
    }

    /// Every numbered document in the passage, in order.
    static func all(in passage: Passage) -> [Citation] {
        var found: [Citation] = []
        var word = 0
        while word < passage.words.count {
            guard Passage.isDigit(passage.fold[passage.words[word].start]),
                let citation = at(word, in: passage, after: found.last?.words.upperBound ?? 0)
            else { word += 1; continue }
            found.append(citation)
            word = max(word + 1, citation.words.upperBound)
        }
        return found
    }

    private static func at(_ word: Int, in passage: Passage, after floor: Int) -> Citation? {
        let start = passage.words[word].start
        guard start == 0 || ![UInt8(ascii: "/"), UInt8(ascii: "-")].contains(passage.fold[start - 1]) else { return nil }
        let hasNumberWord = passage.has("so", at: word - 1)
        let (type, first) = kind(before: hasNumberWord ? word - 1 : word, in: passage, floor: floor)
        if let symbol = NumberSymbol.at(start, in: passage), let number = symbol.number {
            guard type != nil || hasNumberWord else { return nil }
            let end = passage.word(from: symbol.range.upperBound)
            let name = type ?? symbol.type?.name ?? "Văn bản"
            return build(type: name, number: number, from: first ?? word - 1, end: end, in: passage)
        }
        // "Quyết định số 23 ngày …": the symbol was left out.
        guard hasNumberWord, type != nil, let number = passage.number(word), passage.has("ngay", at: word + 1) else { return nil }
        return build(type: type ?? "Văn bản", number: String(number), from: first ?? word, end: word + 1, in: passage)
    }

    /// The kind right before the number; for a law its name stands between.
    private static func kind(before word: Int, in passage: Passage, floor: Int) -> (String?, Int?) {
        for back in 1...4 where word - back >= floor {
            if let (end, name) = kinds.match(passage, at: word - back), end == word {
                let wide = word - back - 1 >= floor ? kinds.match(passage, at: word - back - 1) : nil
                if let wide, wide.end == word { return (wide.meaning, word - back - 1) }
                return (name, word - back)
            }
        }
        var back = word - 1
        while back >= max(floor, word - 24) {
            if passage.gap(after: back, has: ";") { break }
            if passage.has("luat", at: back), passage.startsUpper(back) || passage.has("bo", at: back - 1) {
                return passage.has("bo", at: back - 1) ? ("Bộ luật", back - 1) : ("Luật", back)
            }
            back -= 1
        }
        return (nil, nil)
    }

    private static func build(type: String, number: String, from first: Int, end: Int, in passage: Passage) -> Citation {
        var next = end
        var date: PartialDate?
        if passage.has("ngay", at: next) || passage.has("ky ngay", at: next) || passage.has("ban hanh ngay", at: next) {
            while !passage.has("ngay", at: next) { next += 1 }
            if let written = WrittenDate.at(next, in: passage) {
                date = written.date
                next = written.words.upperBound
            }
        }
        let dated = next
        let (issuer, afterIssuer) = self.issuer(from: next, in: passage)
        if issuer != nil { next = afterIssuer }
        let (title, afterTitle) = self.title(from: next, in: passage)
        return Citation(
            type: type, number: number, date: date, issuer: issuer, title: title, words: max(0, first)..<max(first + 1, dated),
            whole: max(0, first)..<max(next, afterTitle, first + 1))
    }

    private static let issuerEnds = PhraseSet(of: [
        "ve", "phe duyet", "ban hanh", "quy dinh", "huong dan", "trien khai", "thuc hien", "ve viec", "sua doi"
    ])

    private static func issuer(from word: Int, in passage: Passage) -> (String?, Int) {
        guard passage.has("cua", at: word), word + 1 < passage.words.count, !passage.gap(after: word - 1, has: ";.") else { return (nil, word) }
        var end = word + 1
        while end < passage.words.count, end - word < 22 {
            if issuerEnds.match(passage, at: end) != nil, end > word + 1 { break }
            end += 1
            if passage.gap(after: end - 1, has: ";.()") { break }
            if passage.gap(after: end - 1, has: ","), !AgencyName.commaContinues(passage, after: end - 1) { break }
        }
        return (passage.text(passage.range(word + 1..<end)), end)
    }

    private static func title(from word: Int, in passage: Passage) -> (String?, Int) {
        guard word < passage.words.count, issuerEnds.match(passage, at: word) != nil, !passage.gap(after: word - 1, has: ";.") else {
            return (nil, word)
        }
        var start = word
        if passage.has("ve viec", at: word) { start += 2 } else if passage.has("ve", at: word) { start += 1 }
        var end = start
        while end < passage.words.count, end - word < 80 {
            end += 1
            let gap = passage.gap(after: end - 1)
            if gap.contains(UInt8(ascii: ";")) || gap.contains(UInt8(ascii: "(")) { break }
            if gap.contains(UInt8(ascii: ",")), AgencyName.begins(in: passage, at: end) { break }
            if gap.contains(UInt8(ascii: ".")), end >= passage.words.count || passage.startsUpper(end) { break }
        }
        guard start < end else { return (nil, word) }
        return (passage.text(passage.range(start..<end)), end)
    }
}

extension Array {
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
