import Core
import WebAuthn

/// One passkey of an account: held by a telephone, a machine or a stick, which signs what we ask; we keep its public half.
struct Passkey: Sendable {
    let id: ID<Passkey>
    let account: ID<User>
    /// What its owner calls it.
    let name: String
    /// The name of the server for which it was made; it opens nothing under another.
    let site: String
    let credential: [UInt8]
    /// A COSE key.
    let key: [UInt8]
    /// How often the authenticator said that it has signed.
    let count: UInt32
    let isEligible: Bool
    let isBackedUp: Bool
    let made: Instant
    let used: Instant?
    /// When it seemed to exist twice; it opens nothing from then on.
    let marked: Instant?

    /// More than anybody carries.
    static let most = 10
    static let longestName = 60

    /// What it is asked for. A challenge of one use is nothing to another.
    enum Use: String, Sendable {
        case adding
        /// After the password.
        case second
        /// Instead of the password, by roles that open no case.
        case alone
        case stepUp
    }
}
