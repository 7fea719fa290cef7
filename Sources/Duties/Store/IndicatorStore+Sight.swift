import Access
import Core
import Places
import Storage

extension IndicatorStore {
    /// The place itself, the unit it stood under then, and the province in which it lies today.
    static func visible(to viewer: Viewer) -> SQL {
        "(figure.place_code = \(viewer.place) OR figure.above_code = \(viewer.place) OR figure.province_code = \(viewer.place))"
    }
}

/// Which units may look at a place's figures beside itself.
struct UnitsAbove: Sendable, Equatable {
    /// The one above it in its own time.
    let parent: String?
    /// The province in which it lies today.
    let province: String?

    init(_ place: String) {
        let index = PlaceIndex.bundled
        guard let own = PlaceCode(place).flatMap(index.place(code:)) else {
            (parent, province) = (nil, nil)
            return
        }
        parent = own.parent.flatMap(index.place(code:))?.code.text
        let today = own.isCurrent ? own : index.successors(of: own.code).first?.successor ?? own
        province = today.level == .province ? (own.level == .province && own.isCurrent ? nil : today.code.text) : index.province(of: today)?.code.text
    }
}
