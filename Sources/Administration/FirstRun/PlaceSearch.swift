import Places

/// Finding one's own unit by what one would type: a name with or without accents, or its official code.
enum PlaceSearch {
    struct Hit: Sendable, Equatable {
        let place: Place
        let province: Place?
        /// Of a unit that is no more: where it went.
        let successors: [Place]

        /// Only communes and provinces of today have a committee.
        var canBeChosen: Bool { place.isCurrent && place.level != .district }
    }

    /// Names found; more are not read by anybody.
    static let most = 20

    static func hits(_ text: String, in index: PlaceIndex = .bundled) -> [Hit] {
        let text = String(text.prefix(200))
        let coded = PlaceCode(text).flatMap(index.place(code:)).map { [$0] } ?? index.places(digits: text)
        let places = coded.isEmpty ? index.find(name: text, limit: most).map(\.place) : coded
        return places.map { hit($0, in: index) }
    }

    static func hit(_ place: Place, in index: PlaceIndex = .bundled) -> Hit {
        Hit(place: place, province: index.province(of: place), successors: index.successors(of: place.code).map(\.successor))
    }

    /// The place that a form or an address named, when a unit can be it.
    static func choosable(_ code: String, in index: PlaceIndex = .bundled) -> Place? {
        PlaceCode(code).flatMap(index.place(code:)).flatMap { hit($0, in: index).canBeChosen ? $0 : nil }
    }
}
