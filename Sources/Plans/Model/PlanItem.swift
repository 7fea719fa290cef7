public import Core
public import Organisations
public import PlanReading

/// One thing that a plan says: a target, a task, a duty of an agency, a report that is due …
public struct PlanItem: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case target, task, duty, deadline, period, review, budget, basis }

    /// What a person has said about the machine's proposal.
    public enum State: String, Sendable { case proposed, accepted, removed }

    public let id: ID<PlanItem>
    public let plan: ID<Plan>
    public let kind: Kind
    public var position: Int
    /// Where it stands in the document: "II > 1", "Phụ lục > 3".
    public var section: String
    public var sectionTitle: String
    public var text: String
    /// Where its sentence lies in the source, in UTF-8 bytes; nil when a person added it.
    public var span: Span?
    /// 0...1, from the reader; 1 for what a person wrote.
    public var confidence: Double
    public var state: State
    public var revision: Int
    public var detail: Detail
    public var agencies: [Named] = []

    /// Below this a person should look first.
    public static let doubtful = 0.75
    public var isDoubtful: Bool { state == .proposed && confidence < Self.doubtful }

    /// A quantity that stands inside a task ("ít nhất 01 lần/năm") rather than in the part on targets.
    var isQuantityInTask: Bool { kind == .target && !section.isEmpty }

    /// An agency as the document names it, and the one of the catalogue it was matched to.
    public struct Named: Sendable, Equatable {
        public enum Part: String, Sendable { case lead, coordinator, reporter }

        public var part: Part
        public var name: String
        public var agency: ID<Agency>?

        public init(_ part: Part, _ name: String, agency: ID<Agency>? = nil) { (self.part, self.name, self.agency) = (part, name, agency) }
    }

    public func names(_ part: Named.Part) -> [String] { agencies.filter { $0.part == part }.map(\.name) }
}
