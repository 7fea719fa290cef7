/// Which items of the two plans speak of the same thing: first one to one, then what was merged, then what was split.
struct Matching: Sendable {
    /// For each parent its children, the nearest first.
    let children: [[Int]]
    let closeness: [Double]

    /// Below it two sentences are about different things. Chosen on the first of the made-up wards, where 0.34...0.52 serve alike;
    /// the low end, because loose wording is commoner than two matters that read alike. The other plans only confirm it.
    static let threshold = 0.34
    /// How much of an item must be said by one that already belongs to another.
    private static let merged = 0.55
    private static let split = 0.5

    init(_ parents: [Measure], _ children: [Measure]) {
        let wordings = Wordings(parents: parents.map(\.sentence), children: children.map(\.sentence))
        let near = parents.indices.map { parent in
            children.indices.map { child in
                min(1, wordings.parents[parent].closeness(to: wordings.children[child]) + Self.bonus(parents[parent], children[child]))
                    * Self.kinship(parents[parent].kind, children[child].kind)
            }
        }
        let best = Assignment.best(rows: parents.count, columns: children.count) { max(0, near[$0][$1] - Self.threshold) }
        var found: [[Int]] = best.map { $0.map { [$0] } ?? [] }

        let taken = Set(best.compactMap(\.self))
        for parent in parents.indices where best[parent] == nil {
            let holder = children.indices.filter { taken.contains($0) && children[$0].kind == parents[parent].kind }
                .map { (child: $0, share: wordings.parents[parent].share(in: wordings.children[$0])) }.max { $0.share < $1.share }
            if let holder, holder.share >= Self.merged { found[parent] = [holder.child] }
        }
        for child in children.indices where !taken.contains(child) {
            let whole = parents.indices.filter { best[$0] != nil && parents[$0].kind == children[child].kind }
                .map { (parent: $0, share: wordings.children[child].share(in: wordings.parents[$0])) }.max { $0.share < $1.share }
            if let whole, whole.share >= Self.split { found[whole.parent].append(child) }
        }
        self.children = found
        closeness = found.enumerated().map { parent, children in children.first.map { near[parent][$0] } ?? 0 }
    }

    /// The same figure for the same thing makes it likelier that two sentences belong together.
    private static func bonus(_ parent: Measure, _ child: Measure) -> Double {
        parent.goals.contains { goal in child.goals.contains { $0.value == goal.value && $0.isPercent == goal.isPercent } } ? 0.04 : 0
    }

    private static func kinship(_ parent: Measure.Kind, _ child: Measure.Kind) -> Double {
        switch (parent, child) {
        case (.target, .target), (.task, .task), (.duty, .duty): 1
        case (.task, .duty), (.duty, .task): 0.95
        // What an agency is told to do is no figure to reach.
        case (.target, .duty), (.duty, .target): 0
        case (.target, _), (_, .target): 0.8
        }
    }
}
