/// Reads the part on purpose and demands as it stands there: nobody is told to do anything in it, so it stays text.
struct PurposeReader {
    private let outline: Outline

    init(_ reader: Reader) { outline = reader.outline }

    func lines() -> [String] {
        outline.nodes.indices.filter { id in
            id > 0 && outline.nodes[id].opensKind && outline.nodes[id].kind == .purpose && outline.nodes[outline.nodes[id].parent].kind != .purpose
        }.flatMap { part -> [String] in
            let own = outline.nodes[part].runIn.map { [outline.nodes[part].passage.text($0)] } ?? []
            return own + outline.subtree(of: part).dropFirst().filter { !outline.nodes[$0].block.isTable }.map(line)
        }
    }

    private func line(_ id: Int) -> String {
        let node = outline.nodes[id], words = node.passage.text
        return switch node.marker {
        case .dash, .star: "- " + words
        case .plus: "+ " + words
        case .letter: (node.marker.name ?? "") + ") " + words
        case .none: words
        default: (node.marker.name.map { $0.hasSuffix(")") ? $0 + " " : $0 + ". " } ?? "") + words
        }
    }
}
