import Access
import Core
import Places
import Storage

/// The units below a published plan: which have issued theirs here, which have not yet.
struct UnitsBelow: Sendable {
    struct Row: Sendable {
        let unit: Place
        /// The newest where a unit has issued several.
        let plan: Plan?
        /// An officer there confirmed that it carries out the plan above; else the reading alone says so.
        let isConfirmed: Bool
    }

    let plan: Plan
    /// All of them, in Vietnamese order of names; by today's boundaries. Empty for a unit that has none below.
    let rows: [Row]

    var issued: Int { rows.count { $0.plan != nil } }

    /// - throws: `Problem.notFound` unless it is a published plan of the viewer's own unit.
    init(_ id: ID<Plan>, for viewer: Viewer, _ tx: any Transaction, _ index: PlaceIndex = .bundled) throws {
        plan = try PlanStore(tx).get(id, visibleTo: viewer)
        try viewer.require(plan.place == viewer.place && plan.state == .published)
        let units = Self.units(below: plan, index), children = try AboveStore(tx).children(of: plan, in: units.map(\.code.text), visibleTo: viewer)
        rows = units.map { unit in
            let child = children.first { $0.plan.place == unit.code.text }
            return Row(unit: unit, plan: child?.plan, isConfirmed: child?.isConfirmed ?? false)
        }
    }

    static func units(below plan: Plan, _ index: PlaceIndex = .bundled) -> [Place] {
        guard let own = PlaceCode(plan.place), own.level == .province else { return [] }
        return index.communes(of: own).map { (key: VietnameseText.sortKey($0.shortName), place: $0) }
            .sorted { ($0.key, $0.place.code.text) < ($1.key, $1.place.code.text) }.map(\.place)
    }
}
