extension AuditAct {
    /// `AuditLeaf.erasure`: the subject is `entry` and the id of the entry that was erased.
    static let erased = AuditAct("audit.erased")
    /// `TrustedKey.act`: the detail is the public key in hex.
    static let keyPublished = AuditAct("vault.key-published")
    public static let logRead = AuditAct("audit.read")
}
