extension PlaceIndex {
    /// The places that a text may mean: by rank, those in force before the former ones, then greater units first. But a
    /// unit in force is followed at once by the units of its name that it came from, so that "xa bac son" offers xã Bắc Sơn,
    /// in force, and next to it huyện Bắc Sơn, dissolved, before the xã Bắc Sơn that other provinces had.
    ///
    /// Accents, case, apostrophes, dashes and the place of the tone mark do not matter; the type word only ranks. Names
    /// repeat (huyện Châu Thành existed in ten provinces): a wider unit after a comma or in brackets narrows the list to the
    /// places in it, then or now ("Châu Thành, Long An"). A wider unit that does not exist is passed over.
    public func find(name text: String, limit: Int = 20) -> [PlaceMatch] {
        let query = PlaceQuery(text)
        let areas = query.areas.filter { area in area.contains { !positions(named: $0).isEmpty } }
        let found = candidates(for: query).filter { candidate in areas.isEmpty || lies(places[candidate.place], in: areas) }
        return withForebears(found.sorted())
            .prefix(max(0, limit))
            .map { PlaceMatch(place: places[$0.place], province: province(of: places[$0.place]), rank: $0.rank) }
    }

    private func candidates(for query: PlaceQuery) -> [Candidate] {
        var best: [Int: Candidate] = [:]
        for reading in query.name {
            for entry in names.beginning(with: reading.key) {
                let place = places[entry.place]
                let candidate = Candidate(rank: rank(of: place, entry.key, as: reading), of: place, entry)
                if let other = best[entry.place], other.rank <= candidate.rank { continue }
                best[entry.place] = candidate
            }
        }
        return Array(best.values)
    }

    private func withForebears(_ sorted: [Candidate]) -> [Candidate] {
        let former = sorted.filter { $0.isExact && !places[$0.place].isCurrent }
        var offered: Set<Int> = []
        var result: [Candidate] = []
        for candidate in sorted where offered.insert(candidate.place).inserted {
            result.append(candidate)
            guard candidate.isExact, !former.isEmpty else { continue }
            let forebears = Set(predecessors(of: places[candidate.place].code).flatMap { [$0.former] + ancestors(of: $0.former) })
            result += former.filter { forebears.contains(places[$0.place]) && offered.insert($0.place).inserted }
        }
        return result
    }

    private func rank(of place: Place, _ key: String, as reading: PlaceQuery.Reading) -> PlaceMatch.Rank {
        let isTyped = reading.kinds.contains(place.kind)
        guard key == reading.key else { return isTyped ? .typeAndStart : .start }
        let isAccented = PlaceText.accented(PlaceText.words(place.shortName)) == reading.accented
        switch (isTyped, isAccented) {
        case (true, true): return .typeAndName
        case (true, false): return .typeAndFoldedName
        case (false, true): return .name
        case (false, false): return .foldedName
        }
    }

    /// Whether each area is among the units around a place in its own time, or around those it came from or went into.
    private func lies(_ place: Place, in areas: [[PlaceQuery.Reading]]) -> Bool {
        let kin = [place] + predecessors(of: place.code).map(\.former) + successors(of: place.code).map(\.successor)
        let around = Set(kin.flatMap(ancestors(of:)))
        return areas.allSatisfy { area in around.contains { unit in area.contains { $0.names(unit) } } }
    }

    private func positions(named reading: PlaceQuery.Reading) -> [Int] {
        names.beginning(with: reading.key).prefix { $0.key == reading.key }.map(\.place)
            .filter { places[$0].level != .commune && reading.names(places[$0]) }
    }
}

extension PlaceQuery.Reading {
    fileprivate func names(_ unit: Place) -> Bool { (kinds.isEmpty || kinds.contains(unit.kind)) && PlaceText.key(unit.shortName) == key }
}

/// A place under consideration, with all that decides its turn.
private struct Candidate: Comparable {
    let rank: PlaceMatch.Rank
    let place: Int
    private let order: (rank: Int, age: Int, depth: Int, key: String, place: Int)

    init(rank: PlaceMatch.Rank, of place: Place, _ entry: PlaceNames.Entry) {
        (self.rank, self.place) = (rank, entry.place)
        order = (rank.rawValue, place.isCurrent ? 0 : 1, place.level.depth, entry.key, entry.place)
    }

    /// The name is the whole name, not only its beginning.
    var isExact: Bool { rank <= .foldedName }

    static func < (a: Candidate, b: Candidate) -> Bool { a.order < b.order }
    static func == (a: Candidate, b: Candidate) -> Bool { a.order == b.order }
}
