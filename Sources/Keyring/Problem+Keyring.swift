public import Core

extension Problem {
    /// Somebody whose role opens cases, and whom no member has let in yet.
    public static let notAdmitted = Problem("keyring.notAdmitted", .forbidden)
    /// A program with a key, or a session without a password behind it: nothing sealed opens.
    public static let passwordNeeded = Problem("keyring.passwordNeeded", .forbidden)
    /// The record has not been signed up to this key yet; a moment later it is.
    public static let keyUnsigned = Problem("keyring.unsigned", .busy)
    public static let unitKeyThere = Problem("keyring.unitKeyThere", .conflict)
    /// A row does not fit the keys that are signed for.
    public static let keyAltered = Problem("keyring.altered", .conflict)
}
