/// Reads the part on organisation: each agency with its duties.
struct ResponsibilityReader {
    private let reader: Reader
    private var outline: Outline { reader.outline }

    init(_ reader: Reader) { self.reader = reader }

    func responsibilities() -> [ResponsibilityItem] {
        var found: [ResponsibilityItem] = []
        for (id, node) in outline.nodes.enumerated()
        where id > 0 && node.kind == .organisation && node.opensKind && outline.nodes[node.parent].kind != .organisation {
            found += members(of: id)
        }
        return found.isEmpty ? withoutSection() : found
    }

    /// Copies that lost their Roman headings: numbered agencies at the top.
    private func withoutSection() -> [ResponsibilityItem] {
        outline.children(of: 0).flatMap { id -> [ResponsibilityItem] in
            let node = outline.nodes[id]
            guard node.isHeading, node.kind == .other, Addressee(node.passage, node.title).isKnown else { return [] }
            return agencies(id)
        }
    }

    private func members(of id: Int) -> [ResponsibilityItem] {
        let children = outline.children(of: id)
        if children.contains(where: { outline.nodes[$0].isHeading }) {
            return children.flatMap { child -> [ResponsibilityItem] in
                let node = outline.nodes[child]
                guard node.isHeading else { return [] }
                if node.kind == .organisation, node.opensKind { return members(of: child) }
                guard node.kind == .organisation else { return [] }
                return holdsAgencies(child) ? members(of: child) : agencies(child)
            }
        }
        let items = children.flatMap { outline.nodes[$0].isParagraph && !outline.nodes[$0].children.isEmpty ? outline.children(of: $0) : [$0] }
        return items.flatMap(inLine)
    }

    /// "1. Các sở, ban, ngành" above "a) Sở Nội vụ", "b) Sở Y tế".
    private func holdsAgencies(_ id: Int) -> Bool {
        let headings = outline.children(of: id).filter { outline.nodes[$0].isHeading }
        let known = headings.filter { Addressee(outline.nodes[$0].passage, outline.nodes[$0].title).isKnown && outline.nodes[$0].titleIsShort }
        return known.count >= 2 && known.count * 2 > headings.count
    }

    /// The agency of a heading; each of several has all the duties under it.
    private func agencies(_ id: Int) -> [ResponsibilityItem] {
        let node = outline.nodes[id]
        let addressee = Addressee(node.passage, node.title)
        guard !addressee.name.isEmpty, !Closing.matches(node.passage) else { return [] }
        let isLong = addressee.isSentence
        var duties = self.duties(id)
        if isLong, duties.isEmpty { duties = [DutyText(text: node.passage.text, span: node.passage.span)] }
        let last = duties.last?.span
        return addressee.offices.map { office in
            ResponsibilityItem(
                agency: office, duties: duties, isRequest: addressee.isRequest, isGroup: addressee.isGroup,
                span: node.passage.span.joined(with: last),
                confidence: !addressee.isKnown ? 0.5 : duties.isEmpty ? 0.6 : isLong ? 0.7 : 0.95)
        }
    }

    /// Bullets; else paragraphs; what a heading says after its colon is one.
    private func duties(_ id: Int) -> [DutyText] {
        let node = outline.nodes[id]
        var items: [Int] = [], paragraphs: [DutyText] = []
        for child in node.children {
            let member = outline.nodes[child]
            if Closing.matches(member.passage), member.isParagraph { continue }
            if member.isParagraph {
                if member.children.isEmpty { paragraphs.append(text(child)) } else { items += member.children }
            } else if !member.block.isTable {
                items.append(child)
            }
        }
        if !items.isEmpty { return items.map(text) }
        let own = node.runIn.map { [DutyText(text: node.passage.text($0), span: node.passage.span($0))] } ?? []
        return own + paragraphs
    }

    private func text(_ id: Int) -> DutyText {
        let nodes = outline.subtree(of: id).map { outline.nodes[$0] }
        let span = nodes.dropFirst().reduce(nodes[0].passage.span) { $0.joined(with: $1.passage.span) }
        return DutyText(text: nodes.map(\.passage.text).joined(separator: " "), span: span)
    }

    /// An agency without a heading of its own: "- Phòng Y tế: …", "Giao Sở Nội vụ chủ trì …".
    private func inLine(_ id: Int) -> [ResponsibilityItem] {
        let node = outline.nodes[id]
        let (title, runIn) = HeadingText.split(node.passage)
        let addressee = Addressee(node.passage, runIn != nil || node.endsOpen ? title : node.passage.whole)
        guard addressee.isKnown, !Closing.matches(node.passage) || addressee.isNamed else { return [] }
        let isNamed = runIn != nil || node.endsOpen
        guard isNamed && !addressee.isSentence || addressee.isSentence && addressee.isOrdered else { return [] }
        let inside = node.children.map(text)
        let own =
            runIn.map { [DutyText(text: node.passage.text($0), span: node.passage.span($0))] } ?? [
                DutyText(text: node.passage.text, span: node.passage.span)
            ]
        return addressee.offices.map { office in
            ResponsibilityItem(
                agency: office, duties: inside.isEmpty ? own : inside, isRequest: addressee.isRequest, isGroup: addressee.isGroup,
                span: node.passage.span.joined(with: inside.last?.span), confidence: 0.8)
        }
    }
}

extension Node {
    fileprivate var titleIsShort: Bool { passage.words(in: title).count <= 25 }
}
