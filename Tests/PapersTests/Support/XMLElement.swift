import Foundation
import FoundationXML

/// An element of an XML text, with its children and its own text, in order.
final class Element {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var children: [Element] = []
    fileprivate(set) var text = ""

    fileprivate init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

    /// Nil when the text is not well-formed.
    static func parse(_ xml: String) -> Element? {
        let parser = XMLParser(data: Data(xml.utf8))
        let builder = Builder()
        parser.delegate = builder
        return parser.parse() ? builder.root : nil
    }

    /// All elements of that name beneath this one, in order.
    func all(_ wanted: String) -> [Element] { children.flatMap { ($0.name == wanted ? [$0] : []) + $0.all(wanted) } }
    func first(_ wanted: String) -> Element? { all(wanted).first }
    var allText: String { text + children.map(\.allText).joined() }

    private final class Builder: NSObject, XMLParserDelegate {
        var root: Element?
        private var open: [Element] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String] = [:]
        ) {
            let element = Element(name, attributes)
            open.last?.children.append(element)
            if root == nil { root = element }
            open.append(element)
        }

        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }
        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }
    }
}
