import Core

/// The words by which the parts of an official paper are known (Decree 30/2020, annex I): its head, its closing, a table of work.
enum OfficialBlock {
    /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", and the party's own line.
    static func isMotto(_ text: String) -> Bool {
        let words = Self.words(text)
        return words.contains("cong hoa xa hoi chu nghia") || words.contains("doc lap tu do hanh phuc") || words.contains("dang cong san viet nam")
    }

    static func isRecipients(_ text: String) -> Bool { words(text).hasPrefix("noi nhan") }

    /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH".
    static func isSignature(_ text: String) -> Bool {
        let first = words(String(text.prefix(80))).split(separator: " ")
        guard let word = first.first else { return false }
        if ["tm", "kt", "tl", "tuq"].contains(word) { return true }
        return first.starts(with: ["chu", "tich"]) || first.starts(with: ["pho", "chu", "tich"])
    }

    /// "KẾ HOẠCH" and its like, alone on their line: the letterhead ends above it.
    static func isKind(_ text: String) -> Bool { kinds.contains(words(text)) }

    private static let kinds: Set<String> = [
        "ke hoach", "quyet dinh", "bao cao", "chi thi", "nghi quyet", "thong bao", "huong dan", "to trinh", "chuong trinh", "de an", "quy che",
        "chuong trinh hanh dong", "ke hoach hanh dong", "ke hoach lien tich", "cong van"
    ]

    /// Two heads that only a table has.
    static func isTableHead(_ cells: [String]) -> Bool {
        cells.filter(isColumnHead).count >= 2
    }

    static func isColumnHead(_ text: String) -> Bool {
        let words = Self.words(text)
        guard !words.isEmpty, words.utf8.count <= 80 else { return false }
        return index.contains(words) || columnWords.contains { words.hasPrefix($0) || words.hasSuffix($0) || words.contains($0 + " ") }
    }

    /// "TT", "STT".
    static func isIndexHead(_ text: String) -> Bool { index.contains(words(text)) }

    private static let index: Set<String> = ["tt", "stt", "so tt", "so thu tu"]
    private static let columnWords = [
        "noi dung", "nhiem vu", "hoat dong", "cong viec", "giai phap", "chi tieu", "chu tri", "phoi hop", "thoi gian", "thoi han", "tien do", "san pham",
        "kinh phi", "ghi chu", "don vi tinh", "don vi", "co quan", "nam 20", "ket qua", "thuc hien"
    ]

    /// Without case, accents and signs, between single spaces.
    private static func words(_ text: String) -> String { VietnameseText.foldedWords(text).joined(separator: " ") }
}

extension OfficialBlock {
    /// "PHỤ LỤC", "Phụ lục I".
    static func isAppendix(_ text: String) -> Bool {
        let words = VietnameseText.foldedWords(text)
        return words.starts(with: ["phu", "luc"]) && (words.count <= 4 || text.hasPrefix("PHỤ LỤC"))
    }
}
