public import Core
import Web

/// Something that happened to somebody's account and that they should hear of when they next come in.
public struct Notice: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        /// Somebody signed in with a browser that had not been used before.
        case newDevice
        case passwordChosen
        case authenticatorAdded
        case authenticatorRemoved
        case recoveryCodesMade
        case recoveryCodeUsed
        case passkeyAdded
        case passkeyRemoved
        /// Two authenticators seem to hold it.
        case passkeyMarked
        /// An administrator asked to take the authenticator away; another has to agree.
        case resetAsked
        case resetConfirmed
        /// For the other administrators: one of them asked, and waits for one of us.
        case resetWaiting
        /// Somebody opened a case in an emergency; the reader is to judge it.
        case emergency
        case custodyAsked, custodyToAgree, shareWaiting

        /// Where to do something about it.
        var path: Path? {
            switch self {
            case .custodyAsked, .custodyToAgree, .shareWaiting: "/custody/mine"
            case .passkeyMarked: "/account/passkeys"
            case .emergency: "/emergencies"
            default: nil
            }
        }
    }

    public let id: ID<Notice>
    let kind: Kind
    let at: Instant
    /// The browser from which it was done.
    let reading: Device.Reading
    /// Whom it is about, when it is about somebody else.
    let about: ID<User>?
}
