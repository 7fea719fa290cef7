/// What she has agreed to, for the unit that looks: the handling unit's is her agreement to the work itself, a receiving
/// unit's that to this very referral.
public enum Consent: Int, Sendable, CaseIterable {
    case given, notAsked, withdrawn
    /// A recorded decision on a basis in law (a child, immediate danger to life).
    case legalException
}
