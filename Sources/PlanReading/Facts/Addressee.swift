/// Who a heading speaks to: "Đề nghị Hội Liên hiệp Phụ nữ tỉnh", "Giao Sở Nội vụ chủ trì …", "UBND các xã, thị trấn".
struct Addressee: Sendable {
    let name: String
    /// Its offices, where it names several; else the name alone.
    let offices: [String]
    let isRequest: Bool
    let isGroup: Bool
    /// It begins like an agency.
    let isKnown: Bool
    /// The name is followed by what is to be done, without a colon.
    let isSentence: Bool
    /// … and that begins with an order ("chủ trì", "có trách nhiệm").
    let isOrdered: Bool
    let isNamed: Bool

    private static let asking = PhraseSet(of: ["de nghi", "kinh de nghi", "tran trong de nghi"])
    private static let openers = PhraseSet(of: ["giao", "trach nhiem cua", "doi voi", "yeu cau", "phan cong", "nhiem vu cua", "giao cho"])

    init(_ passage: Passage, _ range: Range<Int>) {
        let words = passage.words(in: range)
        var first = words.lowerBound
        let request = Self.asking.match(passage, at: first)
        isRequest = request != nil && request.map { $0.end < words.upperBound } == true
        if let request { first = request.end }
        if let opener = Self.openers.match(passage, at: first), opener.end < words.upperBound { first = opener.end }
        var end = words.upperBound
        let named = AgencyName.end(in: passage, at: first)
        isNamed = named != nil
        isKnown = first < words.upperBound && AgencyName.isAddressee(passage, at: first)
        // A long line holds more than a name.
        var isSentence = false, isOrdered = false
        if let cut = Self.order(in: passage, from: named ?? first + 1, to: words.upperBound, isLong: words.count > 9) {
            end = cut
            isSentence = true
            isOrdered = true
        } else if words.count > 32, let named {
            end = named
            isSentence = true
        }
        self.isSentence = isSentence
        self.isOrdered = isOrdered
        guard first < end, first < words.upperBound else {
            (name, offices, isGroup) = ("", [], false)
            return
        }
        var text = passage.text(passage.trimmed(passage.words[first].start..<passage.words[end - 1].end, alsoDropping: " ,;:.-"))
        if let bracket = text.firstIndex(of: "("), !text.hasPrefix("(") { text = String(text[..<bracket]).trimmingSpaces }
        name = text
        offices = AgencyList.offices(passage, passage.words[first].start..<passage.words[end - 1].end) ?? [text]
        isGroup = AgencyName.beginsGroup(in: passage, at: first) || passage.find("cac", in: first..<end) != nil
    }

    private static let orders = PhraseSet(of: [
        "chu tri", "co trach nhiem", "chiu trach nhiem", "phoi hop", "tham muu", "la co quan", "la dau moi", "huong dan", "xay dung ke hoach",
        "can cu", "chi dao", "to chuc trien khai", "to chuc thuc hien", "chu dong", "theo doi"
    ])

    /// Orders that may also be part of a name, and so count in long lines only.
    private static let moreOrders = PhraseSet(of: [
        "gui", "tham gia", "thuc hien", "trien khai", "tiep tuc", "day manh", "tang cuong", "bo tri", "long ghep", "bao cao", "tich cuc", "tong hop",
        "kiem tra", "ra soat", "nghiem tuc"
    ])

    private static func order(in passage: Passage, from start: Int, to end: Int, isLong: Bool) -> Int? {
        guard start < end else { return nil }
        // Right behind a long name any order ends it: "… Việt Nam phường giám sát việc thực hiện".
        if isLong, !passage.startsUpper(start), DutyVerbs.begins(passage, at: start), !passage.gap(after: start - 1, has: ",;-(") { return start }
        for word in start..<end where !passage.startsUpper(word) {
            if orders.match(passage, at: word) != nil { return word }
            if isLong, moreOrders.match(passage, at: word) != nil { return word }
        }
        return nil
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
