/// A small XML file as a tree: styles, numbering and relationships, which are looked up rather than read through.
final class XMLTree {
    let name: String
    private let attributes: XMLAttributes
    fileprivate(set) var children: [XMLTree] = []

    fileprivate init(_ name: String, _ attributes: XMLAttributes) {
        (self.name, self.attributes) = (name, attributes)
    }

    static func of(_ bytes: [UInt8]) throws -> XMLTree {
        let builder = Builder()
        try XMLEvents.walk(bytes, builder)
        return builder.root
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    func child(_ name: String) -> XMLTree? { children.first { $0.name == name } }
    func children(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

    /// `w:val` of the child of that name.
    func value(_ name: String) -> String? { child(name)?["val"] }
    func number(_ name: String) -> Int? { value(name).flatMap { Int($0) } }

    /// A switch is on when it is there and does not say no.
    func isOn(_ name: String) -> Bool? { child(name).map { WordSwitch.isOn($0["val"]) } }

    private final class Builder: XMLListener {
        let root = XMLTree("", XMLAttributes.none)
        private var open: [XMLTree] = []

        func start(_ name: String, _ attributes: XMLAttributes) {
            let element = XMLTree(name, attributes)
            (open.last ?? root).children.append(element)
            open.append(element)
        }

        func end(_ name: String) { open.removeLast() }
        func text(_ text: String) {}
    }
}

/// `<w:b/>` and `<w:b w:val="1"/>` are on, `<w:b w:val="0"/>` is off.
enum WordSwitch {
    static func isOn(_ value: String?) -> Bool { !["0", "false", "off", "none"].contains(value ?? "1") }
}
