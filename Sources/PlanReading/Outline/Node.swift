/// A heading, bullet, paragraph or table, in its place in the outline.
struct Node: Sendable {
    let marker: Marker
    let block: Block
    /// Units of `block.passage`: a heading's words up to its colon, otherwise everything.
    let title: Range<Int>
    /// What a heading says after its colon.
    let runIn: Range<Int>?
    let parent: Int
    fileprivate(set) var children: [Int] = []
    /// The section this node opens, or stands in.
    let kind: SectionKind
    /// The node opens a section by its own words.
    let opensKind: Bool

    var passage: Passage { block.passage }
    var titleText: String { passage.text(title) }
    var endsOpen: Bool { passage.fold.last == UInt8(ascii: ":") }
    var isBullet: Bool { marker.isBullet }
    /// A line without marker that is no heading of capitals.
    let isParagraph: Bool
    var isHeading: Bool { !isBullet && !isParagraph && !block.isTable }
}

/// The tree of a document. Node 0 is the root; children follow their parents.
struct Outline: Sendable {
    private(set) var nodes: [Node] = []

    init(_ blocks: [Block], source: SourceText) {
        let empty = Block(marker: .none, passage: Passage(source, []), rows: [], isUpper: false, isAppendix: false, firstLine: 0)
        nodes = [Node(marker: .none, block: empty, title: 0..<0, runIn: nil, parent: 0, kind: .other, opensKind: false, isParagraph: false)]
        var builder = OutlineStack()
        for block in blocks { add(block, &builder) }
    }

    private mutating func add(_ block: Block, _ stack: inout OutlineStack) {
        let marker = stack.repaired(block.marker, nodes)
        let isTitle =
            marker == .none && !block.isTable
            && (block.isUpper && Headings.isSectionTitle(block.passage) || block.isAppendix && block.passage.has("phu luc", at: 0))
        let isParagraph = marker == .none && !isTitle && !block.isTable
        let parent = stack.parent(for: marker, isTitle: isTitle, isParagraph: isParagraph || block.isTable, nodes: nodes)
        let (title, runIn) = marker.isHeading ? HeadingText.split(block.passage) : (block.passage.whole, nil)
        let isTop = parent == 0 || isTitle || stack.isTopLevel(marker)
        // What is past stays past, whatever its headings are called.
        let isPast = nodes[parent].kind == .context && !isTop
        let own = (marker.isHeading || isTitle) && !isPast ? Headings.kind(of: block.passage.slice(title), from: 0, isTop: isTop) : nil
        let inherited = block.isAppendix && parent == 0 ? SectionKind.other : nodes[parent].kind
        nodes.append(
            Node(
                marker: marker, block: block, title: title, runIn: runIn, parent: parent, kind: own ?? inherited, opensKind: own != nil,
                isParagraph: isParagraph))
        let id = nodes.count - 1
        nodes[parent].children.append(id)
        stack.push(
            id, marker: marker, isTitle: isTitle, opensList: isParagraph && block.passage.fold.last == UInt8(ascii: ":"),
            isBlock: isParagraph || block.isTable)
    }

    func children(of id: Int) -> [Int] { nodes[id].children }

    /// The node and all below it, in the order of the text.
    func subtree(of id: Int) -> [Int] {
        var found: [Int] = [], open = [id]
        while let next = open.popLast() {
            found.append(next)
            open.append(contentsOf: nodes[next].children.reversed())
        }
        return found
    }

    func ancestors(of id: Int) -> [Int] {
        var found: [Int] = [], next = id
        while next != 0 {
            next = nodes[next].parent
            found.append(next)
        }
        return found
    }

    /// "II > 1 > bullet 2", for people to find it.
    func path(of id: Int) -> String {
        var parts: [String] = []
        for node in [id] + ancestors(of: id) where node != 0 {
            if let name = nodes[node].marker.name {
                parts.append(name)
            } else if node != id, nodes[node].isBullet {
                parts.append("-")
            } else if nodes[node].isHeading, node != id || parts.isEmpty {
                parts.append(nodes[node].titleText.prefix(40).description)
            }
        }
        return parts.reversed().joined(separator: " > ")
    }

    /// The words of the nearest heading above.
    func headingText(above id: Int) -> String {
        for node in ancestors(of: id) where node != 0 && nodes[node].isHeading { return nodes[node].titleText }
        return ""
    }
}

/// Cuts a heading at its colon, when what stands before it is short enough to be a name.
enum HeadingText {
    static func split(_ passage: Passage) -> (title: Range<Int>, runIn: Range<Int>?) {
        var depth = 0
        for (index, byte) in passage.fold.enumerated() {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            guard byte == UInt8(ascii: ":"), depth == 0 else { continue }
            let title = passage.trimmed(0..<index)
            guard passage.words(in: title).count <= 40 else { break }
            let rest = passage.trimmed(index + 1..<passage.count)
            return (title, rest.isEmpty ? nil : rest)
        }
        return (passage.trimmed(passage.whole, alsoDropping: " .;"), nil)
    }
}
