/// Reads the tasks: rows of tables, blocks with labels, else the smallest bullets of the part on content.
struct TaskReader {
    let reader: Reader
    var outline: Outline { reader.outline }

    init(_ reader: Reader) { self.reader = reader }

    /// What a heading says for all tasks under it.
    struct Group {
        var lead: [String] = []
        var coordinators: [String] = []
        var timing: String?
        var product: String?
    }

    func tasks() -> [TaskItem] {
        var found: [TaskItem] = []
        for (id, node) in outline.nodes.enumerated() where id > 0 {
            if node.block.isTable {
                found += TaskTable(node.block.rows, path: tablePath(id), title: outline.headingText(above: id)).tasks()
            } else if node.kind == .content, isSectionRoot(id) {
                found += collect(id, Group())
            }
        }
        return Doubt.marked(found)
    }

    /// A section of content that stands in no other one.
    private func isSectionRoot(_ id: Int) -> Bool { outline.nodes[outline.nodes[id].parent].kind != .content && outline.nodes[id].isHeading }

    private func tablePath(_ id: Int) -> String {
        for ancestor in outline.ancestors(of: id) where ancestor != 0 && outline.nodes[ancestor].passage.has("phu luc", at: 0) { return "Phụ lục" }
        return outline.nodes[id].block.isAppendix ? "Phụ lục" : outline.path(of: id)
    }

    // MARK: The outline

    private func collect(_ id: Int, _ group: Group) -> [TaskItem] {
        let node = outline.nodes[id]
        guard node.kind == .content, !node.block.isTable else { return [] }
        let labelled = labels(of: id)
        if node.isHeading {
            if !labelled.isEmpty {
                let others = node.children.filter { !isLabel($0) }
                let blocks = others.filter { outline.nodes[$0].isHeading && !labels(of: $0).isEmpty }
                if others.filter({ isWork($0) }).count < 2 || isNamedActivity(node) {
                    return [block(id, labelled)] + blocks.flatMap { collect($0, group) }
                }
                return others.flatMap { collect($0, self.group(labelled, over: group)) }
            }
            if node.children.isEmpty { return isLeafTask(node) ? [item(id, group)] : [] }
            if namesItsItems(id) { return [item(id, group, subitems: node.children)] }
            return members(of: id, inherited(from: node, group))
        }
        return entry(id, group)
    }

    /// Bullets if there are any; else paragraphs.
    private func members(of id: Int, _ group: Group) -> [TaskItem] {
        let children = outline.nodes[id].children
        let hasItems = children.contains { outline.nodes[$0].isBullet || outline.nodes[$0].isHeading || !outline.nodes[$0].children.isEmpty }
        let found = children.filter { !hasItems || !outline.nodes[$0].isParagraph || !outline.nodes[$0].children.isEmpty }.flatMap {
            collect($0, group)
        }
        return found.isEmpty && outline.nodes[id].runIn != nil && !outline.nodes[id].opensKind ? [item(id, group)] : found
    }

    private func entry(_ id: Int, _ group: Group) -> [TaskItem] {
        let node = outline.nodes[id]
        if isNoTask(node) { return [] }
        let children = node.children.filter { !isLabel($0) }
        let labelled = labels(of: id)
        if children.isEmpty {
            if labelled.isEmpty { return node.endsOpen && node.isParagraph ? [] : [item(id, group)] }
            return [block(id, labelled)]
        }
        let work = children.filter { isWork($0) }
        if 2 * work.count > children.count { return children.flatMap { collect($0, self.group(labelled, over: group)) } }
        return [item(id, self.group(labelled, over: group), subitems: children)]
    }

    /// "a) Xây dựng các mô hình:" above names of models: the heading is what is to be done.
    private func namesItsItems(_ id: Int) -> Bool {
        let node = outline.nodes[id]
        guard [.letter, .parenthesis].contains(node.marker.level), node.endsOpen, DutyVerbs.begins(node.passage, at: 0) else { return false }
        return node.children.allSatisfy { outline.nodes[$0].isBullet } && !node.children.contains { isWork($0) }
    }

    private func isWork(_ id: Int) -> Bool {
        let passage = outline.nodes[id].passage
        return passage.words.count > 0 && (DutyVerbs.begins(passage, at: 0) || InlineAgencies(in: passage).lead.isEmpty == false)
    }

    private func isNamedActivity(_ node: Node) -> Bool {
        if case .label = node.marker { return true }
        return Prefix.activity(node.passage) != nil
    }

    /// A numbered line with nothing under it; but not "III. NHIỆM VỤ: chi tiết theo Phụ lục".
    private func isLeafTask(_ node: Node) -> Bool { !node.opensKind && node.passage.words.count >= 3 && !isNoTask(node) }

    /// Reporting, budget and legal paragraphs, and pointers to an annex.
    private func isNoTask(_ node: Node) -> Bool {
        let passage = node.passage
        if passage.words.count < 2 || Closing.matches(passage) || AnnexPointer.matches(passage) { return true }
        if passage.has("kinh phi", at: 0) || passage.has("nguon kinh phi", at: 0) { return true }
        return !DeadlineFinder.all(in: passage, isReporting: false).isEmpty && passage.words.count < 90
    }

    private func inherited(from node: Node, _ group: Group) -> Group {
        var group = group
        let title = node.passage.slice(node.title)
        let named = InlineAgencies(in: title)
        if !named.lead.isEmpty { (group.lead, group.coordinators) = (named.lead, named.coordinators) }
        for word in title.allWords {
            if let range = TimingPhrase.dates(at: word, in: title) { group.timing = title.text(range); break }
        }
        return group
    }

    // MARK: Labels

    private func isLabel(_ id: Int) -> Bool { TaskLabel.at(0, in: outline.nodes[id].passage) != nil }

    private func labels(of id: Int) -> [(label: TaskLabel, child: Int)] {
        outline.nodes[id].children.compactMap { child in TaskLabel.at(0, in: outline.nodes[child].passage).map { ($0.label, child) } }
    }

    private func group(_ labelled: [(label: TaskLabel, child: Int)], over group: Group) -> Group {
        var group = group
        for (label, child) in labelled { TaskValues(outline).read(label, child, into: &group) }
        return group
    }

    // MARK: Items

    private func block(_ id: Int, _ labelled: [(label: TaskLabel, child: Int)]) -> TaskItem {
        let node = outline.nodes[id]
        let values = TaskValues(outline)
        let group = self.group(labelled, over: inherited(from: node, Group()))
        let details = labelled.filter { $0.label == .detail }
        let others = node.children.filter { !isLabel($0) }
        let subitems = details.flatMap { values.subitems($0.child) } + others.map { values.whole($0) }
        let name = Prefix.activity(node.passage) ?? 0
        let end = node.runIn.map { $0.upperBound } ?? node.passage.count
        let range = node.passage.trimmed(name..<max(name, end), alsoDropping: " .:;")
        let span = outline.subtree(of: id).reduce(node.passage.span) { $0.joined(with: outline.nodes[$1].passage.span) }
        return TaskItem(
            section: outline.path(of: id), sectionTitle: outline.headingText(above: id), text: node.passage.text(range), lead: group.lead,
            coordinators: group.coordinators, timing: group.timing ?? details.lazy.compactMap { values.opening($0.child) }.first,
            subitems: subitems, product: group.product, detail: details.first.flatMap { values.content($0.child) }, isReference: false, span: span,
            confidence: group.lead.isEmpty ? 0.7 : 0.95, derived: [])
    }

    private func item(_ id: Int, _ group: Group, subitems: [Int] = []) -> TaskItem {
        let node = outline.nodes[id]
        let inline = TaskValues(outline).inline(node.passage)
        let start = Prefix.activity(node.passage) ?? 0
        let range = node.passage.trimmed(start..<max(start, inline.textEnd))
        var text = node.passage.text(range)
        var span = node.passage.span
        let values = TaskValues(outline)
        for child in subitems {
            text += " + " + values.whole(child)
            span = outline.subtree(of: child).reduce(span) { $0.joined(with: outline.nodes[$1].passage.span) }
        }
        let isReference = Citation.all(in: node.passage).first.map { $0.words.lowerBound == 0 } ?? false
        return TaskItem(
            section: outline.path(of: id), sectionTitle: outline.headingText(above: id), text: text,
            lead: inline.lead.isEmpty ? group.lead : inline.lead,
            coordinators: inline.coordinators.isEmpty ? group.coordinators : inline.coordinators,
            timing: inline.timing ?? TimingPhrase.find(in: node.passage).map { node.passage.text($0) } ?? group.timing,
            subitems: subitems.map { values.whole($0) }, product: inline.product ?? group.product,
            detail: nil, isReference: isReference, span: span,
            confidence: isReference ? 0.7 : node.isParagraph ? 0.8 : DutyVerbs.begins(node.passage, at: 0) ? 0.95 : 0.8, derived: [])
    }
}

/// "Hoạt động 1:" before the name of a task.
enum Prefix {
    private static let names = PhraseSet(of: ["hoat dong", "nhiem vu", "noi dung", "giai phap", "chi tieu", "muc tieu"])

    /// Where the name begins; nil without such a prefix.
    static func activity(_ passage: Passage) -> Int? {
        guard let found = names.match(passage, at: 0), passage.number(found.end) != nil, passage.gap(after: found.end, has: ":.") else { return nil }
        return found.end + 1 < passage.words.count ? passage.words[found.end + 1].start : nil
    }
}

/// Items that look poorer than their neighbours are probably misread.
enum Doubt {
    static func marked(_ tasks: [TaskItem]) -> [TaskItem] {
        let led = tasks.filter { !$0.lead.isEmpty }.count
        guard led * 2 > tasks.count, led < tasks.count else { return tasks }
        return tasks.map { task in
            guard task.lead.isEmpty else { return task }
            return TaskItem(
                section: task.section, sectionTitle: task.sectionTitle, text: task.text, lead: task.lead, coordinators: task.coordinators,
                timing: task.timing, subitems: task.subitems,
                product: task.product, detail: task.detail, isReference: task.isReference, span: task.span, confidence: min(task.confidence, 0.6),
                derived: task.derived)
        }
    }
}
