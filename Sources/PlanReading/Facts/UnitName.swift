/// A province, district or commune by name: "huyện Vĩnh Linh", "TỈNH HÀ TĨNH", "TP. Kon Tum", "phường 12".
struct UnitName: Sendable, Hashable {
    enum Kind: String, Sendable, Hashable {
        case province = "tỉnh", city = "thành phố", district = "huyện", urbanDistrict = "quận", town = "thị xã", commune = "xã", ward = "phường",
            township = "thị trấn", zone = "đặc khu"
    }

    let kind: Kind
    /// With capitals as names have them.
    let name: String
    let words: Range<Int>

    private static let kinds: Vocabulary<Kind> = [
        "tinh": .province, "thanh pho": .city, "tp": .city, "huyen": .district, "quan": .urbanDistrict, "thi xa": .town, "tx": .town, "xa": .commune,
        "phuong": .ward, "thi tran": .township, "dac khu": .zone
    ]

    /// Words after a name in capitals. By their accents: "NĂM 2026" ends "TỈNH QUẢNG NAM".
    private static let stops: Set<String> = [
        "năm", "giai", "đến", "từ", "trên", "về", "và", "xây", "cộng", "độc", "khóa", "khoá", "nhiệm", "phòng", "số", "ubnd", "ủy", "uỷ",
        "hdnd", "trong", "để", "kèm", "ngày", "là", "các", "của", "với"
    ]

    static func at(_ word: Int, in passage: Passage) -> UnitName? {
        guard let found = kinds.match(passage, at: word), found.end < passage.words.count else { return nil }
        let isAllUpper = isUpper(passage, word) && found.end < passage.words.count && isUpper(passage, found.end)
        var end = found.end
        while end < passage.words.count, end - found.end < 5 {
            if end > found.end, passage.gap(after: end - 1, has: ",;.:()-|\"") { break }
            if end == found.end, passage.gap(after: end - 1, has: ",;:()|\"") { break }
            guard passage.startsUpper(end) || passage.number(end) != nil && end == found.end && passage.number(end).map({ $0 < 30 }) == true else {
                break
            }
            // In capitals all words look alike, so a stop word ends the name; in a sentence a capital makes it part of one: "Hoa Ban".
            if end > found.end, isAllUpper, isStop(end, in: passage) { break }
            end += 1
        }
        guard end > found.end else { return nil }
        let written = passage.text(passage.range(found.end..<end))
        return UnitName(kind: found.meaning, name: isAllUpper ? Capitals.name(written) : written, words: word..<end)
    }

    /// "BAN" ends a name before "BAN HÀNH", "BAN CHỈ ĐẠO"; alone it is part of one: "PHƯỜNG HOA BAN".
    private static func isStop(_ word: Int, in passage: Passage) -> Bool {
        let text = passage.accented(word)
        guard text == "ban" else { return stops.contains(text) }
        return word + 1 < passage.words.count && ["hành", "chỉ", "quản", "thường", "nhân"].contains(passage.accented(word + 1))
    }

    private static func isUpper(_ passage: Passage, _ word: Int) -> Bool {
        let range = passage.words[word].start..<passage.words[word].end
        return range.allSatisfy { !passage.isLower($0) }
    }

    /// "huyện Vĩnh Linh".
    var text: String { "\(kind.rawValue) \(name)" }

    private static let centralCities: Set<String> = ["ha noi", "hai phong", "da nang", "can tho", "hue", "ho chi minh"]

    var level: AdministrativeLevel { level(in: nil) }

    /// A city is a province if the state runs it; others were districts. Huế is one since 2025.
    func level(in year: Int?) -> AdministrativeLevel {
        let folded = VietnameseFold.fold(name)
        return switch kind {
        case .province: .province
        case .city: Self.centralCities.contains(folded) && !(folded == "hue" && (year ?? 2025) < 2025) ? .province : .district
        case .district, .urbanDistrict, .town: .district
        case .commune, .ward, .township, .zone: .commune
        }
    }
}

/// Capitals as running text has them.
enum Capitals {
    /// "BẮC SƠN" → "Bắc Sơn".
    static func name(_ text: String) -> String {
        text.split(separator: " ").map { word in
            let small = word.lowercased()
            return small.prefix(1).uppercased() + small.dropFirst()
        }.joined(separator: " ")
    }

    /// "SỞ NỘI VỤ" → "Sở nội vụ"; mixed text stays.
    static func sentence(_ text: String) -> String {
        guard !text.contains(where: \.isLowercase) else { return text }
        let small = text.lowercased()
        return small.prefix(1).uppercased() + small.dropFirst()
    }
}
