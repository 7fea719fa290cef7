/// One line of the table: somebody so placed may do these acts on these parts, with these states of consent.
struct RightsRow: Sendable {
    let duty: Duty
    let relation: Relation
    let parts: [Part]
    let acts: [Act]
    let consents: [Consent]
    let decision: Decision

    init(_ duty: Duty, _ relation: Relation, _ parts: [Part], _ acts: [Act], _ consents: [Consent], _ decision: Decision = .allowed) {
        (self.duty, self.relation, self.parts, self.acts, self.consents, self.decision) = (duty, relation, parts, acts, consents, decision)
    }

    var cells: [(Part, Act, Consent)] {
        parts.flatMap { part in acts.flatMap { act in consents.map { (part, act, $0) } } }
    }
}
