import Core
public import Places

extension History {
    /// The units of Viet Nam with the reform of 2025-07-01: provinces and communes merged and divided, districts ended.
    ///
    /// How much of a divided commune went where is not in the place data, so its parts are equal until weights are entered.
    /// A district's own figures go to the communes that took its duties over; nothing goes back to it.
    /// - parameter later: changes recorded since, and those that carry weights.
    public init(_ places: PlaceIndex, later: [Change] = []) throws {
        try self.init(Change.reform(of: places) + later)
    }
}

extension Change {
    /// The founding of all units of the place data and the regroupings of 2025-07-01.
    public static func reform(of places: PlaceIndex) -> [Change] {
        guard let reform = LocalDate("2025-07-01") else { return [] }
        let eve = reform.adding(days: -1)
        // The place data's own source; the resolutions of single provinces are entered with changes that correct it.
        let basis = LegalBasis("Quyết định 19/2025/QĐ-TTg")
        let former = [PlaceLevel.province, .district, .commune].flatMap { places.places(of: $0, on: eve) }
        let current = Set(places.places(of: .province, on: reform) + places.places(of: .commune, on: reform))
        let foundings = former.map { Change(.found(Founding($0)), on: .first, basis: basis) }
        // Provinces first: communes are founded under the new ones.
        let regroupings = [PlaceLevel.province, .commune].flatMap { level -> [Change] in
            let givers = former.filter { ($0.level == .province) == (level == .province) && !places.successors(of: $0.code).isEmpty }
            let links = givers.flatMap { place in
                places.successors(of: place.code).map {
                    Link(
                        UnitID(place), to: UnitID($0.successor),
                        weightBack: place.level == .district && !places.communes(of: place.code).isEmpty ? 0 : nil)
                }
            }
            let heirs = Set(links.map(\.to)), standing = Set(former.map(UnitID.init))
            let new = current.filter { $0.level == level && heirs.contains(UnitID($0)) && !standing.contains(UnitID($0)) }
                .sorted { $0.code.text < $1.code.text }
            return [Change(.regroup(links, founding: new.map(Founding.init)), on: reform, basis: basis)]
        }
        return foundings + regroupings
    }
}

extension UnitID {
    public init(_ place: Place) { self.init(place.code.text) }
}

extension Founding {
    fileprivate init(_ place: Place) {
        self.init(UnitID(place), name: place.name, parent: place.parent.map { UnitID($0.text) })
    }
}
