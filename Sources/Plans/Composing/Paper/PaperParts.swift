import Core
import PlanReading

/// What the paper of a plan has beside its items: what it is for, who signs it, who gets it.
public struct PaperParts: Sendable, Equatable {
    /// The body above the issuer; people's committees have none.
    public var superior = ""
    /// What follows the number: "KH-UBND".
    public var symbol = ""
    /// "Suối Mơ" of "Suối Mơ, ngày …".
    public var place = ""
    /// Mục đích, yêu cầu: a paragraph a line.
    public var purpose = ""
    /// By what right, a line each: "TM. Ủy ban nhân dân", "KT. Chủ tịch".
    public var authority: [String] = []
    public var position = ""
    public var signer = ""
    /// Nơi nhận, the archive last.
    public var recipients: [String] = []
}

extension PaperParts {
    /// What the source of a plan says, for a person to look over; usual words where it says nothing.
    init(proposedFor head: Plan.Head, reading: PlanReading) {
        let signatory = reading.signatory?.value
        symbol = reading.numberSymbol ?? Self.symbol(of: head)
        place = reading.placeLine ?? ""
        purpose = reading.purpose.joined(separator: "\n")
        let lines = (signatory?.title ?? "").split(separator: "/").map { $0.trimmed }
        authority = [signatory?.onBehalf].compactMap { $0 } + lines.dropLast()
        position = lines.last ?? ""
        if authority.isEmpty && position.isEmpty { (authority, position) = (["TM. Ủy ban nhân dân"], "Chủ tịch") }
        signer = signatory?.name ?? ""
        recipients = reading.recipients.map(\.text)
    }

    static func symbol(of head: Plan.Head) -> String { (head.type ?? "KH") + (head.isOfCommittee ? "-UBND" : "") }
}

extension Plan.Head {
    var isOfCommittee: Bool { issuer?.lowercased().hasPrefix("ủy ban nhân dân") ?? true }
}

extension StringProtocol {
    /// Without white space at its ends.
    var trimmed: String { String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }

    /// On one line, with single spaces.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
