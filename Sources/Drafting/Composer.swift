/// Composes a draft: facts in, sentences out. The same facts give the same words; where nothing happened it says so.
public struct Composer: Sendable {
    let facts: Facts

    public init(_ facts: Facts) { self.facts = facts }

    public var draft: Draft {
        Draft(
            sections: [
                DraftSection(key: .direction, group: nil, lines: DirectionPart(facts: facts).lines),
                DraftSection(key: .targets, group: nil, lines: TargetsPart(facts: facts).lines)
            ] + TasksPart(facts: facts).sections + [
                DraftSection(key: .money, group: nil, lines: MoneyPart(facts: facts).lines),
                DraftSection(key: .strengths, group: nil, lines: AssessmentPart(facts: facts).strengths),
                DraftSection(key: .weaknesses, group: nil, lines: AssessmentPart(facts: facts).weaknesses),
                DraftSection(key: .causes, group: nil, lines: AssessmentPart(facts: facts).causes),
                DraftSection(key: .outlook, group: nil, lines: OutlookPart(facts: facts).lines),
                DraftSection(key: .proposals, group: nil, lines: ProposalsPart(facts: facts).lines)
            ], tables: AnnexTables(facts: facts).tables)
    }
}

/// Words that go into sentences whole: no sign at the end, a capital only where the sentence begins.
enum Wording {
    static func bare(_ text: String) -> String {
        var text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        while let last = text.last, ".;:,".contains(last) { text.removeLast() }
        return text
    }

    /// For the middle of a sentence: names and abbreviations keep their capitals.
    static func inside(_ text: String) -> String {
        let bare = bare(text)
        let first = bare.prefix { $0 != " " }
        let second = bare.dropFirst(first.count + 1).first
        let isName = first.dropFirst().contains(where: \.isUppercase) || second?.isUppercase == true || first.contains(where: \.isNumber)
        return isName ? bare : bare.prefix(1).lowercased() + bare.dropFirst()
    }

    static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
