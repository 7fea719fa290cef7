public import Access
import Core

extension Shape {
    /// What of a value does not have this shape, each with its place; nothing when all has.
    public func faults(in sent: Sent, at place: String = "") -> [String] {
        switch (self, sent) {
        case (.nullable, .null), (.text, .text), (.integer, .integer), (.number, .number), (.number, .integer), (.bool, .bool): return []
        case (.nullable(let shape), _): return shape.faults(in: sent, at: place)
        case (.day, .text(let text)) where LocalDate(text) != nil: return []
        case (.instant, .text(let text)) where Instant(text) != nil && text.hasSuffix("Z"): return []
        case (.choice(let names), .text(let text)) where names.contains(text): return []
        case (.list(let shape), .list(let values)):
            return values.enumerated().flatMap { shape.faults(in: $1, at: "\(place)[\($0)]") }
        case (.object(let members), .object(let values)): return Self.faults(in: values, members, sometimes: [], at: place)
        case (.variant(let members, let sometimes), .object(let values)): return Self.faults(in: values, members, sometimes: sometimes, at: place)
        default: return ["\(place) is \(sent), not \(self)"]
        }
    }

    private typealias Members = [(name: String, shape: Shape)]

    private static func faults(in values: [String: Sent], _ members: Members, sometimes: Members, at place: String) -> [String] {
        var faults: [String] = []
        for (name, shape) in members + sometimes {
            if let value = values[name] {
                faults += shape.faults(in: value, at: "\(place).\(name)")
            } else if members.contains(where: { $0.name == name }) {
                faults.append("\(place).\(name) is missing")
            }
        }
        let known = Set((members + sometimes).map(\.name))
        return faults + values.keys.filter { !known.contains($0) }.sorted().map { "\(place).\($0) is not in the shape" }
    }
}
