import Core

/// The words by which the parts of an official paper are known (Decree 30/2020, annex I): its head, its closing, a table of work.
enum OfficialBlock {
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", and the party's own line.
    static func isMotto(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(String(text.prefix(200)))
        return mottoes.contains { words.firstRange(of: $0) != nil }
    }

    private static let mottoes = ["cong hoa xa hoi chu nghia", "doc lap tu do hanh phuc", "dang cong san viet nam"].map(phrase)

    static func isRecipients(_ text: String) -> Bool { VietnameseText.foldedWords(String(text.prefix(20))).starts(with: ["noi", "nhan"]) }

    /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH".
    static func isSignature(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(String(text.prefix(40)))
        guard let first = words.first else { return false }
        return ["tm", "kt", "tl", "tuq"].contains(first) || words.starts(with: ["chu", "tich"]) || words.starts(with: ["pho", "chu", "tich"])
    }

    /// "KẾ HOẠCH" and its like, alone on their line: the letterhead ends above it. Scanners take the O of "KẾ H0ẠCH" for a zero.
    static func isKind(_ text: String) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        return kinds.contains(VietnameseText.foldedWords(text.replacing("0", with: "O")))
    }

    private static let kinds = Set(
        [
            "ke hoach", "quyet dinh", "bao cao", "chi thi", "nghi quyet", "thong bao", "huong dan", "to trinh", "chuong trinh", "de an", "quy che",
            "chuong trinh hanh dong", "ke hoach hanh dong", "ke hoach lien tich", "cong van"
        ].map(phrase))

    /// "PHỤ LỤC", "Phụ lục I".
    static func isAppendix(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(String(text.prefix(40)))
        return words.starts(with: ["phu", "luc"]) && (words.count <= 4 || text.hasPrefix("PHỤ LỤC"))
    }

    // MARK: Tables

    /// Two heads that only a table has.
    static func isTableHead(_ cells: [String]) -> Bool { cells.count > 1 && cells.filter(isColumnHead).count >= 2 }

    static func isColumnHead(_ text: String) -> Bool {
        guard text.utf8.count <= 120 else { return false }
        let words = VietnameseText.foldedWords(text)
        return index.contains(words) || columnWords.contains { words.firstRange(of: $0) != nil }
    }

    /// "TT", "STT".
    static func isIndexHead(_ text: String) -> Bool { text.utf8.count <= 30 && index.contains(VietnameseText.foldedWords(text)) }

    private static let index = Set(["tt", "stt", "so tt", "so thu tu"].map(phrase))
    private static let columnWords = [
        "noi dung", "nhiem vu", "hoat dong", "cong viec", "giai phap", "chi tieu", "chu tri", "phoi hop", "thoi gian", "thoi han", "tien do",
        "san pham",
        "kinh phi", "ghi chu", "don vi tinh", "don vi", "co quan", "ket qua", "thuc hien"
    ].map(phrase)

    private static func phrase(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
