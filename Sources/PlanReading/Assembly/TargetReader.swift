/// Reads the section of targets, one item a value; and, apart, the quantities that stand in tasks.
struct TargetReader {
    private let reader: Reader
    private let years: Programme?
    private var outline: Outline { reader.outline }

    init(_ reader: Reader, years: Programme?) { (self.reader, self.years) = (reader, years) }

    func targets() -> [TargetItem] {
        var found: [TargetItem] = []
        for (id, node) in outline.nodes.enumerated() where id > 0 {
            if node.block.isTable {
                found += TargetTable(node.block.rows, reader: self, id: id).targets()
            } else if node.kind == .targets, !describesTask(id) {
                found += inSection(id, node)
            } else if node.kind == .content || node.kind == .agency {
                found += inTask(id, node)
            }
        }
        return found
    }

    /// "a) Mục tiêu: …" beside "b) Cơ quan chủ trì: …" tells what a task is for.
    private func describesTask(_ id: Int) -> Bool {
        let siblings = [id] + outline.ancestors(of: id)
        return siblings.contains { node in
            outline.nodes[node].opensKind && outline.nodes[outline.nodes[node].parent].kind == .content
                && outline.nodes[outline.nodes[node].parent].children.contains { TaskLabel.at(0, in: outline.nodes[$0].passage)?.label == .lead }
        }
    }

    // MARK: The section of targets

    private func inSection(_ id: Int, _ node: Node) -> [TargetItem] {
        if AnnexPointer.matches(node.passage) { return [] }
        let hasChildren = !node.children.isEmpty
        if node.isHeading {
            guard let runIn = node.runIn else {
                return !hasChildren && isOwnTarget(node) ? cut(node.passage, whole(node), id, isObjective: false) : []
            }
            let isObjective = self.isObjective(id)
            return cut(node.passage, opensTarget(node) ? runIn : hasChildren && !isTargetHeading(node) ? 0..<0 : runIn, id, isObjective: isObjective)
        }
        if node.isParagraph && node.endsOpen || node.isBullet && node.endsOpen && hasChildren { return [] }
        return cut(node.passage, whole(node), id, isObjective: isObjective(id))
    }

    private func whole(_ node: Node) -> Range<Int> { node.passage.whole }

    /// A numbered line that is itself a target: "1. 100% người …", "Chỉ tiêu 1: …".
    private func isOwnTarget(_ node: Node) -> Bool {
        !node.opensKind || isLabelled(node) || !Quantity.all(in: node.passage, node.passage.allWords).filter(\.isSure).isEmpty
    }
    private func isLabelled(_ node: Node) -> Bool { node.marker.level == .label(.target) || node.marker.level == .label(.objective) }
    private func opensTarget(_ node: Node) -> Bool { isLabelled(node) }
    private func isTargetHeading(_ node: Node) -> Bool {
        let title = node.passage.slice(node.title)
        return title.find("chi tieu") != nil || title.find("phan dau") != nil || title.find("cu the") != nil || title.has("den nam", at: 0)
    }

    /// A general objective is a wish in words: only quantities in it count.
    private func isObjective(_ id: Int) -> Bool {
        for ancestor in [id] + outline.ancestors(of: id) where ancestor != 0 && outline.nodes[ancestor].isHeading {
            let node = outline.nodes[ancestor]
            let title = node.passage.slice(node.title)
            if isTargetHeading(node) || isLabelled(node) { return false }
            if title.has("muc tieu chung", at: 0) || title.has("muc tieu tong quat", at: 0) { return true }
            if title.has("muc tieu", at: 0), title.words.count == 2, node.runIn != nil || !hasBullets(ancestor) { return true }
        }
        return outline.nodes[id].isParagraph
    }

    private func hasBullets(_ id: Int) -> Bool { outline.subtree(of: id).contains { outline.nodes[$0].isBullet } }

    /// The year named nearest above, else the end of the plan.
    func due(above id: Int) -> (year: Int, rule: String?)? {
        for ancestor in outline.ancestors(of: id) where ancestor != 0 {
            let node = outline.nodes[ancestor]
            guard node.isHeading || node.isParagraph || node.endsOpen else { continue }
            if let period = Period.all(in: node.passage, node.passage.words(in: node.title)).last { return (period.end, nil) }
        }
        // A paragraph "Phấn đấu đến năm 2030:" before the bullets, or between them.
        let siblings = outline.nodes[outline.nodes[id].parent].children
        for sibling in siblings.reversed() where sibling < id && outline.nodes[sibling].isParagraph && outline.nodes[sibling].endsOpen {
            if let period = Period.all(in: outline.nodes[sibling].passage, outline.nodes[sibling].passage.allWords).last { return (period.end, nil) }
        }
        return years?.endYear.map { ($0, "due.programme") }
    }

    private func cut(_ passage: Passage, _ range: Range<Int>, _ id: Int, isObjective: Bool) -> [TargetItem] {
        guard !range.isEmpty else { return [] }
        let node = outline.nodes[id]
        let own =
            node.isHeading && node.runIn != nil
            ? Period.all(in: passage, passage.words(in: node.title)).last.map { (year: $0.end, rule: String?.none) } : nil
        let named = Prefix.activity(passage) ?? 0
        let range = max(range.lowerBound, min(named, range.upperBound))..<range.upperBound
        return TargetCutter(passage: passage, due: own ?? due(above: id)).targets(in: range, scope: nil, onlyValues: isObjective)
    }

    // MARK: Quantities in tasks

    private func inTask(_ id: Int, _ node: Node) -> [TargetItem] {
        guard node.isBullet || node.isParagraph || node.runIn != nil else { return [] }
        var range = node.runIn ?? node.passage.whole
        // "Giải pháp thực hiện: …": the label is no part of what is to be reached.
        if node.runIn == nil, let (_, value) = TaskLabel.at(0, in: node.passage), value < node.passage.words.count {
            range = node.passage.words[value].start..<range.upperBound
        }
        let scope = outline.path(of: id)
        return TargetCutter(passage: node.passage, due: due(above: id)).targets(in: range, scope: scope.isEmpty ? "-" : scope, onlyValues: true)
    }
}
