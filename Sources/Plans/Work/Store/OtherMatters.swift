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

    /// What waits on pages of other features.
    let elsewhere: [Elsewhere]

    struct Elsewhere: Sendable, Equatable {
        let label: WordKey
        let path: Path
        let count: Int
    }

    var total: Int { obstacles + guidance + elsewhere.reduce(0) { $0 + $1.count } }
}

extension OtherMatters {
    init(waitingFor viewer: Viewer, _ time: WorkTime, menu: [MenuItem], at now: Instant, _ tx: any Transaction) throws {
        elsewhere = try menu.filter { $0.rule.admits(viewer) }.compactMap { item in
            try item.waiting.map { Elsewhere(label: item.label, path: item.path, count: try $0(viewer, now, tx)) }
        }.filter { $0.count > 0 }
        let works = viewer.holds(anyOf: [.member, .officer])
        obstacles =
            works || viewer.holds(.leader)
            ? try ObstacleStore(tx).count(ObstacleQuery(Form(["list": ObstacleQuery.Scope.waiting.rawValue])), visibleTo: viewer, time) : 0
        // Whoever only looks receives nothing.
        guidance =
            works ? try GuidanceStore(tx).count(GuidanceQuery(Form(["list": GuidanceQuery.Scope.waiting.rawValue])), visibleTo: viewer) : 0
    }
}
