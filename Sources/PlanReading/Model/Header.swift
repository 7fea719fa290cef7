/// Where in the state an office stands. Districts existed until 30/6/2025.
public enum AdministrativeLevel: String, Sendable, Hashable, CaseIterable {
    case province, district, commune
}

/// Who issued the document.
public struct Issuer: Sendable, Hashable {
    /// "Ủy ban nhân dân huyện Bắc Sơn".
    public let name: String
    public let level: AdministrativeLevel?
    /// "huyện Bắc Sơn": the kind of unit in lower case, then its name.
    public let unit: String?
    /// "Lạng Sơn", without "tỉnh" or "thành phố".
    public let province: String?
    public let isProvinceInText: Bool
}

/// A date as drafts write it: any part may still be blank.
public struct PartialDate: Sendable, Hashable {
    public let day: Int?
    public let month: Int?
    public let year: Int?

    public init(day: Int? = nil, month: Int? = nil, year: Int? = nil) {
        self.day = day
        self.month = month
        self.year = year
    }

    public var isComplete: Bool { day != nil && month != nil && year != nil }
}

/// What the plan carries out, and in which years.
public struct Programme: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable { case annual, multiYear = "multi_year", campaign }

    public let name: String?
    public let startYear: Int?
    public let endYear: Int?
    public let kind: Kind?
    /// The years of the programme above, when a plan of one year belongs to a longer one.
    public let parentStartYear: Int?
    public let parentEndYear: Int?
}

/// Who signed. `title` joins the lines with " / ".
public struct Signatory: Sendable, Hashable {
    public let onBehalf: String?
    public let title: String?
    public let name: String?
}
