import Access
import Core
import Organisations
import Storage

/// What a programme wants to reach becomes targets, in the transaction that publishes. Those that exist stay as they are.
enum StartTargets {
    static func start(_ plan: Plan, _ items: [PlanItem], by viewer: Viewer, _ tx: any Transaction) throws {
        let known = Set(try TargetStore(tx).list(of: plan.id, visibleTo: viewer).map(\.id))
        let lead = try plan.head.leadAgency.flatMap { try AgencyStore(tx).named($0, in: plan.place)?.id }
        for item in items where !item.isQuantityInTask {
            guard case .target(let target) = item.detail, !known.contains(ID(of: item.id)) else { continue }
            try TargetStore(tx).add(
                PlanTarget(
                    id: ID(of: item.id), place: plan.place, plan: plan.id, text: item.text, owner: lead ?? viewer.agency, ownerName: nil,
                    unit: target.unit, goals: [.init(value: target.value, comparator: target.comparator, due: target.due)], revision: 1))
        }
    }
}
