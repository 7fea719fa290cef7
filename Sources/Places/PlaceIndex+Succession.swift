extension PlaceIndex {
    /// What became of a unit that ended on 2025-06-30: a commune's and a district's new communes, a province's new province.
    /// In the order of their codes; empty for a unit in force and for an unknown code.
    public func successors(of former: PlaceCode) -> [Succession] {
        guard let position = positions[former], !places[position].isCurrent else { return [] }
        let successors = successorPositions(of: position)
        return successors.map { succession(from: position, to: $0, among: successors) }
    }

    /// What a unit of 2025 was made of: a commune's former communes, a province's former provinces. Empty for a province
    /// that went on, for a former unit (nothing older is known) and for an unknown code.
    ///
    /// Five island districts had no communes: đặc khu Côn Đảo was made of huyện Côn Đảo itself.
    public func predecessors(of code: PlaceCode) -> [Succession] {
        guard let position = positions[code], places[position].isCurrent, !places[position].wentOn else { return [] }
        return predecessorPositions(of: position).map { succession(from: $0, to: position, among: successorPositions(of: $0)) }
    }

    private func succession(from former: Int, to successor: Int, among all: [Int]) -> Succession {
        Succession(
            former: places[former], successor: places[successor], extent: all.count == 1 ? .whole : .part,
            isUnchanged: all.count == 1 && isUnchanged(from: places[former], to: places[successor], at: successor))
    }

    private func isUnchanged(from former: Place, to successor: Place, at position: Int) -> Bool {
        former.kind == successor.kind && successions.links(to: position).count == 1
            && PlaceText.key(former.shortName) == PlaceText.key(successor.shortName)
    }

    private func successorPositions(of former: Int) -> [Int] {
        let place = places[former]
        let communes = [former] + (place.level == .commune ? [] : formerCommunes(below: place))
        let successors = Set(communes.flatMap { successions.links(from: $0).map(\.successor) })
        return (place.level == .province ? Set(successors.compactMap(provincePosition)) : successors).sorted()
    }

    private func predecessorPositions(of successor: Int) -> [Int] {
        let place = places[successor]
        if place.level == .commune { return successions.links(to: successor).map(\.former) }
        let communes = descendants(of: place)
        return Set(communes.flatMap { successions.links(to: $0).compactMap { provincePosition($0.former) } }).sorted()
    }

    /// The communes, and the districts that had none, below a former district or province.
    private func formerCommunes(below unit: Place) -> [Int] {
        children[unit.code, default: []].flatMap { child in places[child].level == .commune ? [child] : [child] + formerCommunes(below: places[child])
        }
    }

    private func provincePosition(_ position: Int) -> Int? { province(of: places[position]).flatMap { positions[$0.code] } }
}
