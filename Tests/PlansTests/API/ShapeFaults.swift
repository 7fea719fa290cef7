import Access
import Core

extension Shape {
    /// What of a value does not have this shape, each with its place; nothing when all has.
    /// - parameter more: members that objects may hold beside those the shape names.
    func faults(in sent: Sent, at place: String = "", more: Set<String> = []) -> [String] {
        switch (self, sent) {
        case (.nullable, .null), (.text, .text), (.integer, .integer), (.number, .number), (.number, .integer), (.bool, .bool): return []
        case (.nullable(let shape), _): return shape.faults(in: sent, at: place, more: more)
        case (.day, .text(let text)) where LocalDate(text) != nil: return []
        case (.instant, .text(let text)) where Instant(text) != nil && text.hasSuffix("Z"): return []
        case (.choice(let names), .text(let text)) where names.contains(text): return []
        case (.list(let shape), .list(let values)):
            return values.enumerated().flatMap { shape.faults(in: $1, at: "\(place)[\($0)]", more: more) }
        case (.object(let members), .object(let values)):
            var faults: [String] = []
            for (name, shape) in members {
                guard let value = values[name] else {
                    faults.append("\(place).\(name) is missing")
                    continue
                }
                faults += shape.faults(in: value, at: "\(place).\(name)", more: more)
            }
            let known = Set(members.map(\.name)).union(more)
            return faults + values.keys.filter { !known.contains($0) }.sorted().map { "\(place).\($0) is not in the shape" }
        default: return ["\(place) is \(sent), not \(self)"]
        }
    }
}
