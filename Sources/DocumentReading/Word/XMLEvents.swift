import Core
import Foundation
import FoundationXML

/// What an XML file says, in order. Names come without their prefix: producers choose prefixes freely.
protocol XMLListener: AnyObject {
    func start(_ name: String, _ attributes: XMLAttributes) throws
    func end(_ name: String) throws
    func text(_ text: String) throws
}

struct XMLAttributes {
    fileprivate let all: [String: String]
    static let none = XMLAttributes(all: [:])

    /// The attribute of Word's own namespace, or of none.
    subscript(name: String) -> String? { all["w:" + name] ?? all[name] ?? all.first { $0.key.hasSuffix(":" + name) }?.value }
}

/// Walks through an XML file without building it, and no deeper than a document can be.
final class XMLEvents: NSObject, XMLParserDelegate {
    private let listener: any XMLListener
    private var depth = 0
    private var problem: Problem?

    /// Word nests four levels for each table in a table; its own limit comes long before.
    private static let deepest = 240
    private static let longestProlog = 64 << 10

    /// - throws: `Problem.documentTooComplex`, `.documentDamaged`, and what the listener throws.
    static func walk(_ bytes: [UInt8], _ listener: any XMLListener) throws {
        guard isUTF8(bytes) else { throw Problem.documentDamaged }
        // No office program defines types or entities; only bombs do.
        guard bytes.prefix(longestProlog).firstRange(of: Array("<!DOCTYPE".utf8)) == nil else { throw Problem.documentTooComplex }
        let events = XMLEvents(listener)
        // In pieces: given whole, the parser refuses what is longer than 10 MB.
        let parser = XMLParser(stream: InputStream(data: Data(bytes)))
        parser.shouldResolveExternalEntities = false
        parser.delegate = events
        let isWhole = parser.parse()
        if let problem = events.problem { throw problem }
        guard isWhole, events.depth == 0 else { throw Problem.documentDamaged }
    }

    /// As every office program writes it. In other encodings a bomb would look like something else, and the parser itself crashes over some.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(longestProlog).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard start.first == UInt8(ascii: "<"), !start.contains(0) else { return false }
        guard start.starts(with: "<?xml".utf8), let end = start.firstRange(of: Array("?>".utf8)) else { return true }
        let words = String(decoding: start[..<end.lowerBound], as: UTF8.self).lowercased()
        return !words.contains("encoding") || words.contains("\"utf-8\"") || words.contains("'utf-8'")
    }

    private init(_ listener: any XMLListener) { self.listener = listener }

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        depth += 1
        guard depth <= Self.deepest else { return stop(parser, .documentTooComplex) }
        // Drawings have paragraphs and texts of their own by the same names.
        let name = elementName.hasPrefix("a:") ? elementName : Self.local(elementName)
        pass(parser) { try listener.start(name, XMLAttributes(all: attributes)) }
    }

    func parser(_ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        pass(parser) { try listener.end(elementName.hasPrefix("a:") ? elementName : Self.local(elementName)) }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { pass(parser) { try listener.text(string) } }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { pass(parser) { try listener.text(String(decoding: block, as: UTF8.self)) } }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { stop(parser, .documentDamaged) }

    private func pass(_ parser: XMLParser, _ event: () throws -> Void) {
        guard problem == nil else { return }
        do {
            try event()
        } catch let found as Problem {
            stop(parser, found)
        } catch {
            stop(parser, .documentDamaged)
        }
    }

    private func stop(_ parser: XMLParser, _ found: Problem) {
        if problem == nil { problem = found }
        parser.abortParsing()
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        return String(name[name.index(after: colon)...])
    }
}
