/// The one place where it is decided who may do what with a case.
public enum Rights {
    /// - parameter duties: all that somebody has; the most that any of them allows is the answer.
    /// - parameter relations: all that tie them to this case; nothing ties them when it is empty.
    public static func decide(
        _ act: Act, on part: Part, as duties: some Collection<Duty>, being relations: some Collection<Relation>, consent: Consent
    ) -> Decision {
        var best = Decision.refused
        for duty in duties {
            if relations.isEmpty { best = max(best, decide(act, on: part, as: duty, being: .none, consent: consent)) }
            for relation in relations { best = max(best, decide(act, on: part, as: duty, being: relation, consent: consent)) }
        }
        return best
    }

    public static func decide(_ act: Act, on part: Part, as duty: Duty, being relation: Relation, consent: Consent) -> Decision {
        table[place(act, part, duty, relation, consent)]
    }

    /// Every combination, worked out once from the rows. What no row allows is refused.
    private static let table: [Decision] = {
        var table = [Decision](repeating: .refused, count: count)
        for row in RightsTable.rows {
            for (part, act, consent) in row.cells {
                let place = place(act, part, row.duty, row.relation, consent)
                table[place] = max(table[place], row.decision)
            }
        }
        return table
    }()

    static let count = Duty.allCases.count * Relation.allCases.count * Part.allCases.count * Act.allCases.count * Consent.allCases.count

    private static func place(_ act: Act, _ part: Part, _ duty: Duty, _ relation: Relation, _ consent: Consent) -> Int {
        var place = duty.rawValue
        place = place * Relation.allCases.count + relation.rawValue
        place = place * Part.allCases.count + part.rawValue
        place = place * Act.allCases.count + act.rawValue
        return place * Consent.allCases.count + consent.rawValue
    }
}
