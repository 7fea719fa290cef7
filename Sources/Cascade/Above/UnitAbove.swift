public import Core

/// A document that a plan cites.
public struct CitedDocument: Sendable, Hashable {
    /// "Kế hoạch", "Quyết định", "Luật" …
    public let type: String
    public let number: String?
    public let date: LocalDate?
    public let issuer: String?
    public let title: String?
    /// Among the grounds at the beginning, not somewhere in the text.
    public let isGround: Bool

    public init(type: String, number: String?, date: LocalDate? = nil, issuer: String? = nil, title: String? = nil, isGround: Bool = true) {
        (self.type, self.number, self.date, self.issuer, self.title, self.isGround) = (type, number, date, issuer, title, isGround)
    }
}

/// Recognises, among what a plan cites, the plan that it was issued under: the nearest plan of a body above.
///
///     UnitAbove(level: .commune, province: "Mẫu").proposals(among: cited).first
///     // 123/KH-UBND, Ủy ban nhân dân tỉnh Mẫu
///
/// Laws, strategies and decisions that issue no plan are never proposed, nor are plans of the body itself. A person confirms.
public struct UnitAbove: Sendable, Hashable {
    /// Where a body stands. Districts existed until 30/6/2025.
    public enum Level: String, Sendable, Hashable, CaseIterable, Comparable {
        case central, province, district, commune

        public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
        fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public struct Proposal: Sendable, Hashable {
        public let number: String
        public let date: LocalDate?
        /// In full where it can be told: "Ủy ban nhân dân tỉnh Lạng Sơn" for "UBND tỉnh".
        public let issuer: String
        public let level: Level
        public let title: String?
    }

    /// Of the body whose plan it is.
    public let level: Level
    /// Its province, without "tỉnh" or "thành phố"; nil when unknown.
    public let province: String?

    public init(level: Level, province: String?) { (self.level, self.province) = (level, province) }

    /// The nearest first: the committee of the next level, its offices, then the levels above; grounds before other mentions.
    public func proposals(among cited: [CitedDocument]) -> [Proposal] {
        let found = cited.enumerated().compactMap { place, document -> (order: [Int], proposal: Proposal)? in
            guard document.isPlan, let number = document.number, let body = Body(of: document, province), body.level < level else { return nil }
            let order = [document.isGround ? 0 : 1, level.rank - body.level.rank, body.isCommittee ? 0 : 1, place]
            return (order, Proposal(number: number, date: document.date, issuer: body.name, level: body.level, title: document.title))
        }
        return found.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.proposal)
    }
}

extension CitedDocument {
    /// A plan, or a decision that issues one.
    fileprivate var isPlan: Bool {
        let type = VietnameseText.folded(type)
        if type == "ke hoach" { return true }
        guard type == "quyet dinh", let title else { return false }
        let words = VietnameseText.foldedWords(title)
        return ["ban hanh ke hoach", "phe duyet ke hoach", "ve ke hoach"].contains { words.hasPhrase($0.split(separator: " ").map(String.init)) }
            || words.starts(with: ["ke", "hoach"])
    }
}
