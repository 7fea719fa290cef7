import Foundation

/// The words and pairs of words of a sentence, each with how much it tells: what is in every sentence tells nothing.
struct Wording: Sendable {
    /// Sorted by term.
    fileprivate let terms: [(term: Int, weight: Double)]
    let weight: Double

    /// The weight of what both have.
    func shared(with other: Wording) -> Double {
        var mine = 0, theirs = 0
        var sum = 0.0
        while mine < terms.count, theirs < other.terms.count {
            if terms[mine].term == other.terms[theirs].term {
                sum += terms[mine].weight
                mine += 1
                theirs += 1
            } else if terms[mine].term < other.terms[theirs].term {
                mine += 1
            } else {
                theirs += 1
            }
        }
        return sum
    }

    /// How much of this the other one says, 0...1.
    func share(in other: Wording) -> Double { weight > 0 ? shared(with: other) / weight : 0 }

    /// 0 nothing in common, 1 the same; a longer sentence that contains a shorter one stands in between.
    func closeness(to other: Wording) -> Double {
        let shared = shared(with: other)
        guard shared > 0 else { return 0 }
        return 0.6 * (2 * shared / (weight + other.weight)) + 0.4 * (shared / min(weight, other.weight))
    }
}

/// The wordings of both plans, weighed by how rare a term is in the two together.
struct Wordings: Sendable {
    let parents: [Wording]
    let children: [Wording]

    init(parents: [String], children: [String]) {
        var numbers: [String: Int] = [:]
        func numbered(_ sentences: [String]) -> [Set<Int>] {
            sentences.map { sentence in
                Set(
                    Self.terms(Concepts.tokens(sentence)).map { term in
                        numbers[term]
                            ?? {
                                numbers[term] = numbers.count; return numbers.count - 1
                            }()
                    })
            }
        }
        let above = numbered(parents), below = numbered(children)
        var uses = [Int](repeating: 0, count: numbers.count)
        for terms in above + below { for term in terms { uses[term] += 1 } }
        let ends = (Set(above.joined()), Set(below.joined()))
        let count = Double(parents.count + children.count)
        let pairs = Set(numbers.filter { $0.key.contains(" ") }.values)
        func weighed(_ terms: Set<Int>) -> Wording {
            let weighed = terms.sorted().map { term in
                // A term that only one plan uses may be the same thing in other words: it counts against a pair, but less.
                let isOneSided = !(ends.0.contains(term) && ends.1.contains(term))
                return (term: term, weight: log((count + 1) / (Double(uses[term]) + 0.5)) * (isOneSided ? 0.5 : 1) * (pairs.contains(term) ? 0.5 : 1))
            }
            return Wording(terms: weighed, weight: weighed.reduce(0) { $0 + $1.weight })
        }
        (self.parents, self.children) = (above.map(weighed), below.map(weighed))
    }

    private static func terms(_ tokens: [String]) -> [String] { tokens + zip(tokens, tokens.dropFirst()).map { "\($0) \($1)" } }
}
