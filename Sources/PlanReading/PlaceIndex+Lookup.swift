public import Places

extension PlaceIndex: PlaceLookup {
    public func provinces(ofUnitNamed name: String, level: AdministrativeLevel, isCurrent: Bool?) -> [String] {
        var found: [String] = []
        for match in find(name: name, limit: 60) where match.rank <= .typeAndFoldedName && match.place.level.rawValue == level.rawValue {
            if let isCurrent, match.isCurrent != isCurrent { continue }
            let province = match.province?.shortName ?? match.place.shortName
            if !found.contains(province) { found.append(province) }
        }
        return found
    }

    public func province(named name: String) -> String? {
        find(name: name, limit: 8).first { $0.rank <= .foldedName && $0.place.level == .province }?.place.shortName
    }
}
