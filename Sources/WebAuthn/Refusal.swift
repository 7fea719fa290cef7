/// Why an answer of a browser is not taken. For the record and for tests; people are only told that it did not work.
public enum Refusal: Error, Sendable, Equatable {
    /// Bytes that are not what the specification says.
    case malformed
    /// A key of a kind that is not used here.
    case unknownKey
    /// Made for another act, another challenge, another address, inside a frame of another site, or for another name of the server.
    case wrongAct, wrongChallenge, wrongOrigin, framed, wrongSite
    /// Nobody touched the authenticator.
    case absent
    /// The authenticator did not check who touched it.
    case unverified
    /// A passkey says now that it can be copied (or cannot) and said otherwise when it was made.
    case changedKind
    case wrongSignature
}
