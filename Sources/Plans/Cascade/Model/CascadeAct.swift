import Cascade
import Core

/// What a person said when looking at two plans side by side. Never changed; the newest word on a pair counts.
struct CascadeAct: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        /// These two items belong together.
        case joined
        /// They do not.
        case parted
        /// Looked at: the finding is right.
        case agreed
        /// A remark on a finding.
        case noted
    }

    let kind: Kind
    let parentItem: String?
    let childItem: String?
    /// What the finding was when it was agreed or remarked on.
    let verdict: Verdict?
    let note: String?
    let by: String
    let at: Instant
}

extension [CascadeAct] {
    /// - precondition: the oldest first.
    var decided: Decided {
        var newest: [Decided.Pair: CascadeAct.Kind] = [:]
        for act in self where act.kind == .joined || act.kind == .parted {
            if let parent = act.parentItem, let child = act.childItem { newest[Decided.Pair(parent, child)] = act.kind }
        }
        return Decided(
            joined: Set(newest.filter { $0.value == .joined }.keys), parted: Set(newest.filter { $0.value == .parted }.keys))
    }

    /// Those that speak of a finding.
    func about(_ finding: Finding) -> [CascadeAct] {
        let children = Set(finding.children.map(\.id))
        return filter { act in
            if let parent = finding.parent { return act.parentItem == parent.id }
            return act.childItem.map(children.contains) ?? false
        }
    }
}

extension Finding {
    /// What names it in addresses: the item above, or the item that stands by itself.
    var key: String { parent?.id ?? children.first?.id ?? "" }

    var kind: Measure.Kind { parent?.kind ?? children.first?.kind ?? .task }
}
