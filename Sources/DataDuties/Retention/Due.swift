import Access
import Cases
import Core
import Storage

/// One thing whose time is over.
struct DueItem: Sendable, Equatable {
    let kind: RetentionKind
    /// Of the case, request, proof or breach.
    let subject: String
    /// What a person knows it by: a number or a day, never a name.
    let label: String
}

/// What may go today, in a unit, by the years that it has set.
struct DueItems {
    let tx: any Transaction
    let viewer: Viewer
    let today: LocalDate

    func all() throws -> [DueItem] {
        let years = try RetentionStore(tx).years(visibleTo: viewer)
        return try RetentionKind.allCases.flatMap { kind in try years[kind].map { try items(of: kind, years: $0) } ?? [] }
    }

    /// Whether this one may still go.
    func holds(_ kind: RetentionKind, _ subject: String) throws -> Bool {
        guard let years = try RetentionStore(tx).years(visibleTo: viewer)[kind] else { return false }
        return try items(of: kind, years: years).contains { $0.subject == subject }
    }

    private func items(of kind: RetentionKind, years: Int) throws -> [DueItem] {
        try ended(kind).filter { RetentionKind.purgeable(from: $0.day, years: years) <= today }
            .map { DueItem(kind: kind, subject: $0.subject, label: $0.label) }
    }

    private func ended(_ kind: RetentionKind) throws -> [(subject: String, label: String, day: LocalDate)] {
        switch kind {
        case .cases: try CaseLink.closed(visibleTo: viewer, tx).map { ($0.link.id.rawValue, $0.link.number, LocalDate($0.closedAt)) }
        case .consents:
            try ConsentStore(tx).list(visibleTo: viewer).compactMap { proof in
                proof.withdrawnOn.map { (proof.id.rawValue, proof.givenOn.vietnamese, $0) }
            }
        case .requests:
            try RequestStore(tx).list(visibleTo: viewer).compactMap { request in
                request.answeredOn.map { (request.id.rawValue, request.receivedOn.vietnamese, $0) }
            }
        case .breaches:
            try BreachStore(tx).list(visibleTo: viewer).compactMap { breach in
                breach.notifiedAt.map { _ in (breach.id.rawValue, LocalDate(breach.detectedAt).vietnamese, LocalDate(breach.detectedAt)) }
            }
        }
    }
}
