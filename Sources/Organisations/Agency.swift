public import Core

/// A body that is given work: an office of the committee, the police, a union, a school, a village.
public struct Agency: Sendable, Equatable {
    public let id: ID<Agency>
    /// The place it belongs to: a `PlaceCode`'s raw value.
    public let place: String
    public var name: String
    public var kind: AgencyKind
    public var parent: ID<Agency>?
    public var validFrom: LocalDate
    /// The last day, or nil while it exists.
    public var validTo: LocalDate?
    /// Counts the changes, so that two people who edit at once notice.
    public var revision: Int

    public init(
        id: ID<Agency>, place: String, name: String, kind: AgencyKind, parent: ID<Agency>? = nil, validFrom: LocalDate, validTo: LocalDate? = nil,
        revision: Int = 1
    ) {
        (self.id, self.place, self.name, self.kind, self.parent) = (id, place, name, kind, parent)
        (self.validFrom, self.validTo, self.revision) = (validFrom, validTo, revision)
    }

    public func exists(on day: LocalDate) -> Bool { validFrom <= day && validTo.map { day <= $0 } ?? true }

    /// Names are one when they differ only in case, accents, dashes, spaces and the usual short forms.
    public static func key(_ name: String) -> String {
        var words = " " + VietnameseText.foldedWords(name).joined(separator: " ") + " "
        for (long, short) in [
            (" uy ban nhan dan ", " ubnd "), (" hoi lien hiep phu nu ", " hoi lhpn "), (" uy ban mat tran to quoc viet nam ", " ubmttqvn ")
        ] {
            words = words.replacing(long, with: short)
        }
        // "Kế hoạch và Đầu tư" and "Kế hoạch - Đầu tư" are one office.
        return words.split(separator: " ").filter { $0 != "va" }.joined(separator: " ")
    }
}
