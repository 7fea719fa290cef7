import Access
import Core
import Places

/// What a person may see of the plans of other units: published ones are official papers between a province and its communes.
///
/// A paper is its head and its targets and tasks; never a draft, never how far the work is. Units side by side, and those of
/// other provinces, see nothing of each other. People who keep accounts or do single tasks have no use for papers of others.
struct PaperSight: Sendable, Equatable {
    /// Place codes of the units whose published plans may be read.
    let places: [String]

    init(of viewer: Viewer, _ index: PlaceIndex = .bundled) {
        guard viewer.holds(anyOf: [.officer, .leader, .viewer]), let own = PlaceCode(viewer.place).flatMap(index.place(code:)), own.isCurrent else {
            places = []
            return
        }
        places = own.level == .province ? index.communes(of: own.code).map(\.code.text) : index.province(of: own).map { [$0.code.text] } ?? []
    }

    func shows(planOf place: String, _ state: Plan.State) -> Bool { state == .published && places.contains(place) }
}
