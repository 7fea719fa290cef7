import Cascade
import Core

/// What a plan is held against: a plan above it that is here, or a document of the State whose targets the program knows.
enum Upper: Sendable {
    case plan(Plan, [PlanItem])
    case national(NationalDocument)

    /// For columns and addresses; never changes its meaning.
    var key: String {
        switch self {
        case .plan(let plan, _): plan.id.rawValue
        case .national(let document): document.id
        }
    }

    var title: String {
        switch self {
        case .plan(let plan, _): plan.head.title
        case .national(let document): document.title
        }
    }

    /// "123/KH-UBND, Ủy ban nhân dân tỉnh Mẫu"
    var citation: String {
        switch self {
        case .plan(let plan, _): [plan.head.number, plan.head.issuer].compactMap(\.self).joined(separator: ", ")
        case .national(let document): [document.number, document.issuer].joined(separator: ", ")
        }
    }

    /// - parameter plan: the one below: of goals for several years the first that it reaches to counts.
    func side(above plan: Plan) -> PlanSide {
        switch self {
        case .plan(let upper, let items): PlanSide(upper, items, .above)
        case .national(let document): document.side(until: plan.head.endYear)
        }
    }
}
