import Core

/// The body that issued a cited document, as far as its name or its symbol tells.
struct Body {
    let name: String
    let level: UnitAbove.Level
    /// A people's committee, not one of its offices.
    let isCommittee: Bool

    private static let committees = [["uy", "ban", "nhan", "dan"], ["ubnd"]]
    private static let units: [(words: [String], level: UnitAbove.Level)] = [
        (["tinh"], .province), (["thanh", "pho"], .district), (["huyen"], .district), (["quan"], .district), (["thi", "xa"], .district),
        (["thi", "tran"], .commune), (["dac", "khu"], .commune), (["phuong"], .commune), (["xa"], .commune)
    ]
    private static let centralCities: Set<String> = ["ha noi", "hai phong", "da nang", "can tho", "hue", "ho chi minh"]

    /// Offices by how their name begins.
    private static let offices: [(words: [String], level: UnitAbove.Level)] = [
        (["thu", "tuong"], .central), (["chinh", "phu"], .central), (["bo"], .central), (["ban", "bi", "thu"], .central),
        (["trung", "uong"], .central), (["uy", "ban", "quoc", "gia"], .central), (["so"], .province), (["cong", "an", "tinh"], .province),
        (["phong"], .district), (["cong", "an", "huyen"], .district)
    ]

    init?(of document: CitedDocument, _ province: String?) {
        if let issuer = document.issuer {
            self.init(named: issuer, province)
        } else {
            self.init(symbol: document.number?.split(separator: "/").last.map(String.init) ?? "", province)
        }
    }

    private init?(named issuer: String, _ province: String?) {
        let words = VietnameseText.foldedWords(issuer)
        guard let committee = Self.committees.first(where: words.starts) else {
            guard let office = Self.offices.first(where: { words.starts(with: $0.words) }) else { return nil }
            (name, level, isCommittee) = (issuer, office.level, false)
            return
        }
        let rest = Array(words.dropFirst(committee.count))
        guard let unit = Self.units.first(where: { rest.starts(with: $0.words) }) else { return nil }
        let ownName = rest.dropFirst(unit.words.count).joined(separator: " ")
        let isProvince =
            unit.level == .province
            || unit.words == ["thanh", "pho"] && (Self.centralCities.contains(ownName) || ownName == province.map(VietnameseText.folded))
        let written = issuer.split(whereSeparator: \.isWhitespace).dropFirst(committee.count).joined(separator: " ")
        name = ["Ủy ban nhân dân", written, isProvince && ownName.isEmpty ? province : nil].compactMap(\.self).joined(separator: " ")
        level = isProvince ? .province : unit.level
        isCommittee = true
    }

    /// Without an issuer only the symbols of the capital tell: a "KH-UBND" may be anybody's.
    private init?(symbol: String, _ province: String?) {
        let folded = VietnameseText.folded(symbol)
        guard let office = folded.split(separator: "-").dropFirst().first else { return nil }
        if office == "ttg" { (name, level, isCommittee) = ("Thủ tướng Chính phủ", .central, false); return }
        guard office.hasPrefix("b"), office.count > 1 else { return nil }
        (name, level, isCommittee) = (symbol, .central, false)
    }
}
