import Core

extension DueDay.Preposition {
    /// Which preposition a sentence puts before that date: "báo cáo trước ngày 05/6/2024 và ngày 10/12/2024" has `.before`
    /// for 5/6 and `.on` for 10/12. Nil when the sentence does not name the date in figures or as "ngày 10 tháng 11".
    public static func written(beforeDay day: Int, month: Int, in sentence: String) -> DueDay.Preposition? {
        let words = TimingWords(sentence).words
        guard let at = words.indices.first(where: { isDate(words, at: $0, day, month) }) else { return nil }
        var before = words[..<at].filter { $0.kind != .sign }.suffix(5).map(\.folded)
        while let last = before.last, ["ngay", "la", "vao"].contains(last) { before.removeLast() }
        if before.last == "truoc" { return .before }
        if before.suffix(2) == ["cham", "nhat"] || before.suffix(2) == ["muon", "nhat"] { return .noLaterThan }
        if before.suffix(2) == ["den", "het"] || before.last == "den" || before.last == "het" { return .through }
        return .on
    }

    private static func isDate(_ words: [TimingWords.Word], at index: Int, _ day: Int, _ month: Int) -> Bool {
        guard index + 2 < words.count, words[index].number == day, words[index + 2].number == month else { return false }
        return ["/", "-", ".", "thang"].contains(words[index + 1].folded)
    }
}
