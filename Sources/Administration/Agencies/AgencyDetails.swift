import Core
import Organisations
import Web

/// What a person says of an agency, checked.
struct AgencyDetails: Sendable, Equatable {
    let name: String
    let kind: AgencyKind
    let parent: ID<Agency>?
    let validFrom: LocalDate
    let validTo: LocalDate?

    /// - parameter others: the agencies of the unit, the one that is edited among them.
    /// - parameter edited: nil for a new agency.
    static func check(_ typed: Form, others: [Agency], edited: ID<Agency>? = nil) -> Checked<AgencyDetails, Form> {
        var form = typed
        let name = oneLine(form.text("name", required: "agencies.nameMissing", longest: 200))
        let kind: AgencyKind? = form.choice("kind")
        let parent = parent(&form, others, edited)
        let from = form.day("validFrom", required: "agencies.fromMissing")
        let to = form.day("validTo")
        if let from, let to, to < from { form.refuse("validTo", "agencies.endsTooEarly") }
        if form.fault(of: "name") == nil, others.contains(where: { $0.id != edited && Agency.key($0.name) == Agency.key(name) }) {
            form.refuse("name", "agencies.nameTaken")
        }
        guard form.isValid, let kind, let from else { return .invalid(form) }
        return .valid(AgencyDetails(name: name, kind: kind, parent: parent, validFrom: from, validTo: to))
    }

    /// Empty, or an agency of the unit that is not itself below the edited one.
    private static func parent(_ form: inout Form, _ others: [Agency], _ edited: ID<Agency>?) -> ID<Agency>? {
        if form["parent"].isEmpty { return nil }
        guard let parent = others.first(where: { $0.id.rawValue == form["parent"] }) else {
            form.refuse("parent", "form.choose")
            return nil
        }
        let parents = Dictionary(others.map { ($0.id, $0.parent) }) { first, _ in first }
        var above: ID<Agency>? = parent.id
        // No longer than there are agencies, should two changes at once ever have made a ring.
        for _ in others {
            guard let next = above else { break }
            if next == edited {
                form.refuse("parent", "agencies.parentBelow")
                return nil
            }
            above = parents[next] ?? nil
        }
        return parent.id
    }

    private static func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension Form {
    /// The same fields filled from what is stored.
    init(_ agency: Agency) {
        self.init([
            "name": agency.name, "kind": agency.kind.rawValue, "parent": agency.parent?.rawValue ?? "", "validFrom": agency.validFrom.vietnamese,
            "validTo": agency.validTo?.vietnamese ?? "", "revision": String(agency.revision)
        ])
    }
}
