import Access
public import Core
public import Storage

/// A plan document that became, or is becoming, a programme.
public struct Plan: Sendable, Equatable {
    public enum State: String, Sendable { case draft, published }

    public let id: ID<Plan>
    /// The unit whose programme it is: a place code's text.
    public let place: String
    public let file: ID<StoredFile>
    public var head: Head
    public let state: State
    /// 0 while a draft; 1 once published.
    public let version: Int
    public let revision: Int
    public let addedAt: Instant
    public let publishedAt: Instant?

    /// What the document says of itself once. Nil is "chưa rõ" until somebody fills it in.
    public struct Head: Sendable, Equatable {
        /// `KH`, `QĐ`, `BC`, `CV` … by Decree 30/2020; nil for what is no administrative document.
        public var type: String?
        public var title: String
        public var issuer: String?
        /// Number and symbol, such as `46/KH-UBND`; entered after signature when the draft left it blank.
        public var number: String?
        public var day: Int?
        public var month: Int?
        public var year: Int?
        public var startYear: Int?
        public var endYear: Int?
        public var leadAgency: String?
    }
}

extension Plan {
    /// The pages of the review are for drafts of one's own unit.
    func requireDraft(of viewer: Viewer) throws {
        try viewer.require(viewer.holds(.officer) && place == viewer.place)
        if state == .published { throw Problem.planIsFrozen }
    }
}

extension Plan.Head {
    /// `2026–2030`, `2024`, or nil when the document does not say.
    var period: String? {
        guard let startYear else { return endYear.map(String.init) }
        guard let endYear, endYear != startYear else { return String(startYear) }
        return "\(startYear)–\(endYear)"
    }

    /// As much of the date as is known: `21/11/2026`, `5/2026`, `2024`.
    var date: String? {
        guard let year else { return nil }
        guard let month else { return String(year) }
        guard let day else { return "\(month)/\(year)" }
        return LocalDate(year: year, month: month, day: day)?.vietnamese ?? "\(day)/\(month)/\(year)"
    }
}
