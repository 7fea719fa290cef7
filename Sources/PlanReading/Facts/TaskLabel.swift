/// The labels under a task: "Cơ quan chủ trì:", "Thời gian thực hiện:", "Sản phẩm:".
enum TaskLabel: Sendable, Hashable {
    case lead, coordinators, leadAndCoordinators, timing, product, detail, budget, other

    private static let labels: Vocabulary<TaskLabel> = [
        "co quan chu tri": .lead, "don vi chu tri": .lead, "chu tri": .lead, "cac co quan chu tri": .lead, "cac don vi chu tri": .lead,
        "co quan don vi chu tri": .lead, "co quan thuc hien": .lead,
        "don vi thuc hien": .lead, "co quan don vi thuc hien": .lead, "phan cong thuc hien": .lead, "phan cong": .lead,
        "don vi chu tri thuc hien": .lead, "co quan chu tri thuc hien": .lead, "chu tri thuc hien": .lead,
        "nguoi thuc hien": .lead, "don vi chiu trach nhiem": .lead, "co quan chu tri tham muu": .lead, "don vi chu tri tham muu": .lead,
        "co quan dia phuong chu tri": .lead, "don vi dau moi": .lead, "co quan dau moi": .lead,
        "co quan phoi hop": .coordinators, "cac co quan phoi hop": .coordinators, "don vi phoi hop": .coordinators,
        "cac don vi phoi hop": .coordinators, "phoi hop": .coordinators,
        "phoi hop thuc hien": .coordinators, "co quan don vi phoi hop": .coordinators, "co quan phoi hop thuc hien": .coordinators,
        "don vi phoi hop thuc hien": .coordinators, "co quan dia phuong phoi hop": .coordinators,
        "thoi gian thuc hien": .timing, "thoi gian hoan thanh": .timing, "thoi gian": .timing, "thoi han": .timing, "thoi han hoan thanh": .timing,
        "tien do": .timing, "tien do thuc hien": .timing,
        "lo trinh": .timing, "lo trinh thuc hien": .timing, "thoi diem": .timing, "thoi gian to chuc": .timing, "thoi gian trien khai": .timing,
        "thoi diem thuc hien": .timing, "thoi han thuc hien": .timing, "hoan thanh": .timing,
        "san pham": .product, "ket qua": .product, "ket qua dau ra": .product, "san pham du kien": .product, "san pham dau ra": .product,
        "ket qua du kien": .product, "du kien ket qua": .product, "san pham hoan thanh": .product, "dau ra": .product,
        "giai phap thuc hien": .detail, "giai phap": .detail, "noi dung": .detail, "noi dung thuc hien": .detail, "cach thuc thuc hien": .detail,
        "hinh thuc": .detail, "hinh thuc thuc hien": .detail, "bien phap": .detail,
        "noi dung hoat dong": .detail, "cach thuc": .detail, "muc tieu": .detail, "muc dich": .detail, "phuong thuc": .detail,
        "cac hoat dong": .detail, "noi dung cong viec": .detail,
        "kinh phi": .budget, "nguon kinh phi": .budget, "kinh phi thuc hien": .budget, "du kien kinh phi": .budget,
        "dia diem": .other, "dia ban": .other, "doi tuong": .other, "pham vi": .other, "so luong": .other, "thanh phan": .other,
        "dia diem thuc hien": .other, "quy mo": .other
    ]

    /// A label with its colon at that word; `value` is the first word after it.
    static func at(_ word: Int, in passage: Passage) -> (label: TaskLabel, value: Int)? {
        guard let (end, label) = labels.match(passage, at: word) else { return nil }
        if passage.gap(after: end - 1, has: ":") { return (label, end) }
        // The colon misread, or lost before an agency.
        guard end - word >= 3, passage.startsUpper(word) else { return nil }
        if passage.gap(after: end - 1, has: ";") { return (label, end) }
        return word == 0 && (label == .lead || label == .coordinators) && AgencyName.begins(in: passage, at: end) && passage.startsUpper(end)
            ? (label, end) : nil
    }

    /// A bracket that was opened in the value belongs to it to its end.
    private static func closed(_ value: Range<Int>, in passage: Passage, before end: Int) -> Range<Int> {
        let signs = passage.fold[value].filter { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        guard signs.last == UInt8(ascii: "("), value.upperBound < end, passage.fold[value.upperBound] == UInt8(ascii: ")") else { return value }
        return value.lowerBound..<value.upperBound + 1
    }

    /// All labels of a passage with their values, each up to the next label. The first word of a label begins a sentence or a clause.
    static func all(in passage: Passage) -> [(label: TaskLabel, word: Int, value: Range<Int>)] {
        var starts: [(label: TaskLabel, word: Int, value: Int)] = []
        var word = 0
        while word < passage.words.count {
            let isStart = word == 0 || passage.gap(after: word - 1, has: ".;,:()-+*\u{2}\u{B}") || passage.startsUpper(word)
            if isStart, let (label, value) = at(word, in: passage) {
                starts.append((label, word, value))
                word = max(word + 1, value)
            } else {
                word += 1
            }
        }
        return starts.enumerated().map { index, start in
            let end = index + 1 < starts.count ? passage.words[starts[index + 1].word].start : passage.count
            let first = start.value < passage.words.count && passage.words[start.value].start < end ? passage.words[start.value].start : end
            let value = passage.trimmed(first..<max(first, end), alsoDropping: " .;,-+()*\u{2}")
            return (start.label, start.word, closed(value, in: passage, before: end))
        }
    }
}
