import Cascade
import Web

extension Verdict {
    /// The word with a shape beside its colour; the shapes are those of the tones.
    func tag(_ words: Words) -> HTML { Web.tag(words(.of("cascade.verdict", rawValue)), tone) }

    private var tone: Tone {
        switch self {
        case .takenOver: .good
        case .strengthened: .plain
        case .weakened: .attention
        case .leftOut: .late
        case .added: .quiet
        }
    }
}

extension Finding {
    /// Why, in words.
    func why(_ words: Words) -> HTML? {
        if reasons.isEmpty { return nil }
        let rows: [HTML] = reasons.map { "<li>\(words(.of("cascade.reason", $0.word), $0.values))</li>" }
        return "<ul class=\"plain-list\">\(rows)</ul>"
    }
}
