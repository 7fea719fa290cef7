/// The place tables, as far as the reader needs them.
public protocol PlaceLookup: Sendable {
    /// Provinces ("Hà Tĩnh", without "tỉnh") that have, or until 30/6/2025 had, a unit of that name: "huyện Vĩnh Linh".
    /// `isCurrent` nil asks for both.
    func provinces(ofUnitNamed name: String, level: AdministrativeLevel, isCurrent: Bool?) -> [String]

    /// The province's own name as the tables write it, for "tp. ho chi minh" or "TỈNH HÀ TĨNH"; nil for no province.
    func province(named name: String) -> String?
}
