/// The parts of a document, line by line: head, text, ending, then appendices or an attached plan with its own head.
struct Zones: Sendable {
    enum Kind: Sendable { case head, body, ending, appendix }

    let frame: Frame
    /// The plan that a decision carries.
    let attached: Frame?
    let kinds: [Kind]

    init(_ lines: [ScannedLine], width: WrapWidth) {
        frame = Frame(lines, from: 0, width: width)
        var kinds = [Kind](repeating: .head, count: lines.count)
        var attached: Frame?
        var kind = Kind.body
        var index = frame.body
        while index < lines.count {
            let line = lines[index]
            if kind != .appendix, Ending.begins(line) { kind = .ending }
            if Self.isAppendix(line) { kind = .appendix }
            if kind == .ending {
                if attached == nil, let type = TypeLine(line), type.isUpper, type.type == .plan || type.type == .programme || type.type == .scheme {
                    let inner = Frame(lines, from: index, width: width)
                    if inner.typeLine == index {
                        attached = inner
                        index = max(inner.body, index + 1)
                        kind = .body
                        continue
                    }
                }
                if line.isTableRow && !Ending.begins(line) && TableHead.isTaskHead(line.passage) { kind = .appendix }
                if case .roman = line.marker, Headings.kind(of: line.passage, from: line.body, isTop: true) != nil { kind = .body }
            }
            kinds[index] = kind
            index += 1
        }
        self.attached = attached
        self.kinds = kinds
    }

    private static func isAppendix(_ line: ScannedLine) -> Bool {
        guard line.marker == .none, !line.isTableRow,
            line.passage.has("phu luc", at: 0) || line.passage.has("bieu so", at: 0) || line.passage.has("bieu mau", at: 0)
        else { return false }
        if line.isUpper { return line.passage.words.count <= 40 }
        return line.startsUpper && line.passage.words.count <= 4 && !line.endsSentence
    }
}
