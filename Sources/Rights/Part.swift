/// What of a case: its frame (number, unit, person in charge, status), or one of the sealed compartments.
public enum Part: Int, Sendable, CaseIterable {
    case frame, identity, contact, narrative, medical, legal, safetyPlan
}
