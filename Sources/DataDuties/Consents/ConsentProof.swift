import Cases
import Core

/// That somebody agreed: to what, which version of the text, when, by which way; and when they took it back.
///
/// One purpose each, and never assumed (law 91/2025/QH15 art. 9, decree 356/2025/NĐ-CP art. 6). A unit's own handling of a case rests on the law;
/// what goes beyond it needs this.
struct ConsentProof: Sendable {
    let id: ID<ConsentProof>
    let link: ID<CaseLink>?
    let purpose: Purpose
    let textVersion: String
    let way: Way
    let givenOn: LocalDate
    var withdrawnOn: LocalDate?

    enum Purpose: String, Sendable, CaseIterable { case support, referral, media, research, training, other }
    enum Way: String, Sendable, CaseIterable { case signed, spoken, electronic, representative }
}
