import Access
import Core
import Rights

/// Something about a case that one person asks for and another answers: nobody approves their own.
struct CaseRequest: Sendable, Equatable {
    enum Kind: String, Sendable, CaseIterable {
        case closing
        /// The destruction of the case's keys.
        case erasure

        var asking: Act { self == .closing ? .close : .erase }
        var answering: Act { self == .closing ? .approve : .erase }
    }

    enum State: String, Sendable, CaseIterable { case waiting, takenBack, refused, approved }

    /// From a list: a free text would tell about the person.
    enum Refusal: String, Sendable, CaseIterable { case notYet, herWish, wrongCase, mustKeep }

    let id: ID<CaseRequest>
    let file: ID<CaseFile>
    let kind: Kind
    /// Of a closing.
    let reason: ClosingReason?
    let askedBy: ID<User>
    let askedAt: Instant
    var state = State.waiting
    /// Why it was refused.
    var refusal: Refusal?
}
