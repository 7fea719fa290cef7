public import Core

/// All provinces, districts and communes of Viet Nam from before and after 2025-07-01, by code, by name and by descent.
///
/// Some fourteen thousand units in about seven megabytes, read once from text inside the binary and never changed.
public struct PlaceIndex: Sendable {
    let places: [Place]
    let positions: [PlaceCode: Int]
    let children: [PlaceCode: [Int]]
    let names: PlaceNames
    let successions: SuccessionTable

    /// Throws `PlaceFileFault` when a file does not follow its own first lines.
    init(from2025: PlaceFile, before2025: PlaceFile, succession: PlaceFile) throws {
        let tree = try PlaceTree(from2025: from2025, before2025: before2025)
        (places, positions, children) = (tree.places, tree.positions, tree.children)
        names = PlaceNames(of: tree.places)
        successions = try SuccessionTable(succession, among: tree)
    }

    public func place(code: PlaceCode) -> Place? { positions[code].map { places[$0] } }

    /// By the official digits alone, as people and other systems write them. The unit in force comes first;
    /// "18073" is two places, "185" one (a former district), "42" one (a province that went on).
    public func places(digits: String) -> [Place] {
        let found = PlaceCode.Table.allCases.compactMap { PlaceCode($0, digits: digits) }.compactMap(place(code:))
        return found.count == 2 && found[0] == found[1] ? [found[0]] : found
    }

    /// The 34 provinces in force, in the order of their codes.
    public var provinces: [Place] { places.filter { $0.level == .province && $0.isCurrent } }

    /// The communes of a unit in the order of their codes: those in force for a province in force, the former ones for a
    /// former district or province. Empty for a commune or an unknown code.
    public func communes(of unit: PlaceCode) -> [Place] {
        guard let unit = place(code: unit) else { return [] }
        return descendants(of: unit).map { places[$0] }
    }

    /// The districts that a province had until 2025-06-30; for a province that went on, under either of its codes.
    public func formerDistricts(of province: PlaceCode) -> [Place] {
        guard let province = place(code: province) else { return [] }
        return children[province.code, default: []].map { places[$0] }.filter { $0.level == .district }
    }

    /// The units a place belonged to in its own time, nearest first.
    public func ancestors(of place: Place) -> [Place] {
        var ancestors: [Place] = []
        var next = place.parent
        while let code = next, let parent = self.place(code: code) {
            ancestors.append(parent)
            next = parent.parent
        }
        return ancestors
    }

    /// The province a place belongs to, or belonged to while it existed; nil for a province.
    public func province(of place: Place) -> Place? { ancestors(of: place).last }

    /// All units of a level that existed on that day.
    public func places(of level: PlaceLevel, on day: LocalDate) -> [Place] { places.filter { $0.level == level && $0.isValid(on: day) } }

    /// The positions of the communes below a unit that lived as long as the unit: a province that went on has now only
    /// the communes of today.
    func descendants(of unit: Place) -> [Int] {
        children[unit.code, default: []].flatMap { child -> [Int] in
            let place = places[child]
            guard place.isCurrent == unit.isCurrent else { return [] }
            return place.level == .commune ? [child] : descendants(of: place)
        }
    }
}
