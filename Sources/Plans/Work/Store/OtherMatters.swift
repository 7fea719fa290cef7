import Access
import Core
import Storage
import Web

/// What waits for a person beside tasks: each has a list of its own, which the workbench counts and opens.
struct OtherMatters: Sendable, Equatable {
    /// To be answered, or to be told more about.
    let obstacles: Int
    /// To be received and spread by their agency.
    let guidance: Int

    var total: Int { obstacles + guidance }
}

extension OtherMatters {
    init(waitingFor viewer: Viewer, _ time: WorkTime, _ tx: any Transaction) throws {
        let works = viewer.holds(anyOf: [.member, .officer])
        obstacles =
            works || viewer.holds(.leader)
            ? try ObstacleStore(tx).count(ObstacleQuery(Form(["list": ObstacleQuery.Scope.waiting.rawValue])), visibleTo: viewer, time) : 0
        // Whoever only looks receives nothing.
        guidance =
            works ? try GuidanceStore(tx).count(GuidanceQuery(Form(["list": GuidanceQuery.Scope.waiting.rawValue])), visibleTo: viewer) : 0
    }
}
