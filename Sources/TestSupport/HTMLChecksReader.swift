/// The parts of a page in their order, read strictly: what a browser would mend silently is a fault here.
struct HTMLReader {
    enum Part {
        case start(name: String, attributes: [(name: String, value: String)])
        case end(String)
        case text(String)
    }

    private let text: [Character]
    private var place = 0
    private(set) var faults: [String] = []

    init(_ text: String) { self.text = Array(text) }

    mutating func parts() -> [Part] {
        var parts: [Part] = []
        while place < text.count {
            if text[place] != "<" {
                parts.append(.text(take { $0 != "<" }))
            } else if starts(with: "<!--") {
                skip(past: "-->")
            } else if starts(with: "<!") {
                if !starts(with: "<!doctype html>") { faults.append("a declaration that is not <!doctype html>") }
                skip(past: ">")
            } else if starts(with: "</") {
                place += 2
                parts.append(.end(take { $0 != ">" }.lowercased()))
                place += 1
            } else {
                parts += element()
            }
        }
        return parts
    }

    /// A start tag; and what is inside it when that is not markup.
    private mutating func element() -> [Part] {
        place += 1
        let name = take { $0.isLetter || $0.isNumber || $0 == "-" }.lowercased()
        if name.isEmpty {
            faults.append("a bare <")
            return []
        }
        let start = Part.start(name: name, attributes: attributes(of: name))
        guard ["script", "style", "textarea", "title"].contains(name) else { return [start] }
        var content = ""
        while place < text.count, !starts(with: "</\(name)") {
            content.append(text[place])
            place += 1
        }
        return [start, .text(content)]
    }

    private mutating func attributes(of element: String) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        while place < text.count {
            _ = take(while: \.isWhitespace)
            if place < text.count, text[place] == ">" { break }
            let name = take { !$0.isWhitespace && !"=>\"'<".contains($0) }
            if name.isEmpty {
                faults.append("an attribute of <\(element)> cannot be read")
                skip(past: ">")
                return attributes
            }
            if attributes.contains(where: { $0.name == name }) { faults.append("<\(element)> has \(name) twice") }
            guard place < text.count, text[place] == "=" else {
                attributes.append((name, ""))
                continue
            }
            place += 1
            guard place < text.count, text[place] == "\"" else {
                faults.append("<\(element) \(name)> is not quoted")
                attributes.append((name, take { !$0.isWhitespace && $0 != ">" }))
                continue
            }
            place += 1
            attributes.append((name, take { $0 != "\"" }))
            place += 1
        }
        place += 1
        return attributes
    }

    private mutating func take(while isWanted: (Character) -> Bool) -> String {
        let start = place
        while place < text.count, isWanted(text[place]) { place += 1 }
        return String(text[start..<place])
    }

    private func starts(with word: String) -> Bool { text[place...].starts(with: word) }

    private mutating func skip(past end: String) {
        while place < text.count, !starts(with: end) { place += 1 }
        place = min(text.count, place + end.count)
    }
}
