import Core

/// Words that make a duty softer, or what it covers smaller.
extension Judge {
    func duty(_ parent: Measure, _ child: Measure) -> [Reason] {
        let above = VietnameseText.foldedWords(parent.sentence), below = VietnameseText.foldedWords(child.sentence)
        let soft = Phrasing.soft.filter { $0.isSaid(in: above) }
        if let softer = Phrasing.soft.first(where: { $0.isSaid(in: below) }) {
            guard soft.isEmpty else { return [] }
            let firm = Phrasing.firm.first { $0.isSaid(in: above) && !$0.isSaid(in: below) }
            return [.dutySoftened(from: firm?.text, to: softer.text)]
        }
        return soft.first.map { [.dutyFirmer(from: $0.text)] } ?? []
    }

    func restrictions(_ parent: Measure, _ child: Measure) -> [Reason] {
        let above = VietnameseText.foldedWords(parent.sentence), below = VietnameseText.foldedWords(child.sentence)
        var found = Phrasing.narrow.filter { $0.isSaid(in: below) && !$0.isSaid(in: above) }.map(\.text)
        if let threshold = Phrasing.threshold(in: below), Phrasing.threshold(in: above) == nil { found.append(threshold) }
        return found.isEmpty ? [] : [.scopeRestricted(found)]
    }
}

/// A phrase, as papers write it and as it is found.
struct Phrasing: Sendable {
    let text: String
    private let words: [String]
    /// Only where a sentence or a clause begins: "nghiên cứu xây dựng …", but not "kết quả nghiên cứu".
    private let opens: Bool

    private init(_ text: String, opens: Bool = false) { (self.text, words, self.opens) = (text, VietnameseText.foldedWords(text), opens) }

    func isSaid(in sentence: [String]) -> Bool {
        guard let place = sentence.firstPhrase(words) else { return false }
        return !opens || place == 0 || place == 1 && ["tiep", "se"].contains(sentence[0])
    }

    static let soft = [
        Phrasing("khuyến khích"), Phrasing("phấn đấu"), Phrasing("xem xét"), Phrasing("nghiên cứu", opens: true), Phrasing("từng bước"),
        Phrasing("cố gắng"), Phrasing("có thể"), Phrasing("hướng tới"), Phrasing("hướng đến"), Phrasing("dự kiến"), Phrasing("tùy điều kiện"),
        Phrasing("tùy theo điều kiện"), Phrasing("tùy tình hình"), Phrasing("trong khả năng"), Phrasing("căn cứ khả năng"),
        Phrasing("khi có điều kiện"), Phrasing("nếu có điều kiện"), Phrasing("nếu đủ điều kiện"), Phrasing("đề xuất", opens: true)
    ]

    static let firm = [
        Phrasing("bắt buộc"), Phrasing("phải"), Phrasing("bảo đảm"), Phrasing("đảm bảo"), Phrasing("nghiêm túc"), Phrasing("100"), Phrasing("tất cả"),
        Phrasing("toàn bộ")
    ]

    static let narrow = [
        Phrasing("một số"), Phrasing("trọng điểm"), Phrasing("thuộc hộ nghèo"), Phrasing("thuộc hộ cận nghèo"), Phrasing("hộ nghèo"),
        Phrasing("có hoàn cảnh khó khăn"), Phrasing("công lập"), Phrasing("thí điểm"), Phrasing("khi có yêu cầu"), Phrasing("có nhu cầu"),
        Phrasing("nơi có điều kiện"), Phrasing("đủ điều kiện"), Phrasing("quy mô lớn"), Phrasing("có tổ chức công đoàn"), Phrasing("nhà nước quản lý")
    ]

    /// "có từ 50 lao động trở lên": only those above some size.
    static func threshold(in words: [String]) -> String? {
        for place in words.indices where words[place] == "tu" && place + 2 < words.count && words[place + 1].allSatisfy(\.isNumber) {
            let after = words[(place + 2)...].prefix(6)
            guard after.first != "tro", let end = Array(after).firstPhrase(["tro", "len"]), end > 0 else { continue }
            return "≥ \(words[place + 1])"
        }
        return nil
    }
}
