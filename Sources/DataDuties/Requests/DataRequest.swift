import Access
import Cases
import Core
import Organisations

/// Somebody asks what becomes of their data, and the unit answers within the days of the law.
struct DataRequest: Sendable {
    let id: ID<DataRequest>
    /// By an opaque id; many requests concern no case.
    let link: ID<CaseLink>?
    let kind: Kind
    let way: Way
    let receivedOn: LocalDate
    var acknowledgedOn: LocalDate?
    var extendedTo: LocalDate?
    var outcome: Outcome?
    var answeredOn: LocalDate?

    /// Rights of the person: law 91/2025/QH15 art. 4.
    enum Kind: String, Sendable, CaseIterable { case access, correction, deletion, withdrawal, restriction, objection }
    enum Way: String, Sendable, CaseIterable { case inPerson, letter, telephone, representative, other }
    enum Outcome: String, Sendable, CaseIterable { case done, partly, refused }
    /// Why it takes longer; from a list, since a free text would tell about the person.
    enum Extension: String, Sendable, CaseIterable { case complex, thirdParty, identity }

    var isOpen: Bool { answeredOn == nil }
    var due: LocalDate { extendedTo ?? RequestDays.done(kind, from: receivedOn) }

    /// Whether the answer, or the word that the request has come, is overdue.
    func isLate(_ time: DutyTime) -> Bool {
        guard isOpen else { return false }
        return time.isOver(due) || (acknowledgedOn == nil && time.isOver(RequestDays.acknowledged(from: receivedOn, time)))
    }
}
