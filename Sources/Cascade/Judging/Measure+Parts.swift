import Core

extension Measure {
    /// Several items that together stand for one.
    func joined(with others: ArraySlice<Measure>) -> Measure {
        let all = [self] + others
        return Measure(
            id: id, kind: kind, sentence: all.map(\.sentence).joined(separator: "; "), goals: all.flatMap(\.goals),
            year: all.lazy.compactMap(\.year).max(),
            lead: all.flatMap(\.lead), timing: all.lazy.compactMap(\.timing).first, product: all.compactMap(\.product).joined(separator: ", "))
    }

    /// Of an item that stands for several: the clause that is about this one. Time and product hold for the whole.
    func clause(nearest parent: Measure) -> Measure {
        let clauses = sentence.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
        guard clauses.count > 1 else { return self }
        let wordings = Wordings(parents: [parent.sentence], children: clauses)
        guard
            let nearest = clauses.indices.max(by: {
                wordings.parents[0].share(in: wordings.children[$0]) < wordings.parents[0].share(in: wordings.children[$1])
            })
        else { return self }
        return Measure(
            id: id, kind: kind, sentence: clauses[nearest], goals: goals, year: year, lead: lead, timing: timing ?? sentence, product: product)
    }
}

extension StringProtocol {
    var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
}

extension [String] {
    /// Those words in a row.
    func hasPhrase(_ phrase: [String]) -> Bool { firstPhrase(phrase) != nil }

    func firstPhrase(_ phrase: [String]) -> Int? {
        guard !phrase.isEmpty, count >= phrase.count else { return nil }
        return (0...(count - phrase.count)).first { self[$0...].starts(with: phrase) }
    }
}
