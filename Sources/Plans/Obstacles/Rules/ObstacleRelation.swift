import Access
import Core

/// What somebody is to an obstacle. One person may be several.
enum ObstacleRelation: Sendable, CaseIterable {
    /// Works at the agency that raised it.
    case raiser
    /// An officer or leader of the unit that is to answer.
    case answerer
    /// An officer of the unit whose matter went out on paper: writes down what came back.
    case recorder
    /// Anybody else who may look.
    case reader

    static func all(of viewer: Viewer, to obstacle: Obstacle) -> Set<ObstacleRelation> {
        var found: Set<ObstacleRelation> = [.reader]
        if obstacle.agency == viewer.agency, viewer.holds(anyOf: [.member, .officer]) { found.insert(.raiser) }
        switch obstacle.addressee {
        case .unit: if viewer.place == obstacle.place, viewer.holds(anyOf: [.officer, .leader]) { found.insert(.answerer) }
        case .above(let place, _): if viewer.place == place, viewer.holds(anyOf: [.officer, .leader]) { found.insert(.answerer) }
        case .outside: if viewer.place == obstacle.place, viewer.holds(.officer) { found.insert(.recorder) }
        }
        return found
    }
}
