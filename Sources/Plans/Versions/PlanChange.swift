import Access
import Core

/// A published plan that was opened for change: its next version, as a draft of its own.
struct PlanChange: Sendable, Equatable {
    let draft: ID<Plan>
    let plan: ID<Plan>
    /// The version it will be.
    let version: Int
    let isPublished: Bool
}
