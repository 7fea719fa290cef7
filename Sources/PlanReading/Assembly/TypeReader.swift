/// Decides what kind of document this is: by its heading, else by its symbol, else by how its text speaks of itself.
struct TypeReader {
    private let reader: Reader
    private let head: Header

    init(_ reader: Reader, _ head: Header) { (self.reader, self.head) = (reader, head) }

    func type() -> DocumentType {
        if head.isLetter, head.symbolType == nil, reader.zones.frame.type != .plan { return .letter }
        if let type = reader.zones.frame.type { return type }
        if let type = head.symbolType { return type }
        if head.isLetter || head.symbol != nil && head.subject != nil { return .letter }
        return spoken()
    }

    /// "… ban hành Kế hoạch … như sau:", "Trên đây là Kế hoạch …" in copies without a head.
    private func spoken() -> DocumentType {
        let enacting: [(Phrase, DocumentType)] = [
            ("tren day la ke hoach", .plan), ("ban hanh ke hoach", .plan), ("xay dung ke hoach", .plan), ("tren day la bao cao", .report),
            ("bao cao ket qua", .report)
        ]
        guard reader.outline.nodes.contains(where: { $0.opensKind && $0.kind != .other }) else { return .unknown }
        for node in reader.outline.nodes.dropFirst() where node.isParagraph {
            for (phrase, type) in enacting where node.passage.find(phrase) != nil { return type }
        }
        return .unknown
    }
}
