import Papers

/// II. Mục tiêu, chỉ tiêu: a line each, under the year by which they are to be reached.
struct TargetPart {
    let targets: [PlanItem]

    init(_ targets: [PlanItem]) { self.targets = targets }

    var blocks: [Block] {
        if targets.isEmpty { return [] }
        var blocks: [Block] = [.heading(.part, "Mục tiêu, chỉ tiêu")]
        for run in targets.runs(by: due) {
            if let due = due(run[0]) { blocks.append(.paragraph("Phấn đấu đến năm \(due):")) }
            blocks += Sentences.list(run.map(text)).map { .item(.dash, $0) }
        }
        return blocks
    }

    private func due(_ item: PlanItem) -> Int? { if case .target(let target) = item.detail { target.due } else { nil } }

    /// A line of targets begins with a capital, also where it was a clause of a longer one.
    private func text(_ item: PlanItem) -> String { item.text.prefix(1).uppercased() + item.text.dropFirst() }
}

extension Array {
    /// Neighbours with the same key, together.
    func runs<Key: Equatable>(by key: (Element) -> Key) -> [[Element]] {
        var runs: [[Element]] = []
        for element in self {
            if let last = runs.last?.last, key(last) == key(element) { runs[runs.count - 1].append(element) } else { runs.append([element]) }
        }
        return runs
    }
}
