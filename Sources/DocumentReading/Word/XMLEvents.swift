import CExpat
import Core

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
final class XMLEvents {
    private let listener: any XMLListener
    private let parser: XML_Parser
    private var depth = 0
    private var problem: Problem?

    /// Word nests four levels for each table in a table; its own limit comes long before.
    private static let deepest = 240
    private static let longestProlog = 64 << 10
    /// The parser takes the length as a C int, and looks at a piece while the next is not yet there.
    private static let piece = 1 << 20

    /// - throws: `Problem.documentTooComplex`, `.documentDamaged`, and what the listener throws.
    static func walk(_ bytes: [UInt8], _ listener: any XMLListener) throws {
        guard isUTF8(bytes) else { throw Problem.documentDamaged }
        guard let parser = XML_ParserCreate("UTF-8") else { throw Problem.documentTooComplex }
        defer { XML_ParserFree(parser) }
        let events = XMLEvents(listener, parser)
        events.listen()
        let isWhole = withExtendedLifetime(events) { events.parse(bytes) }
        if let problem = events.problem { throw problem }
        guard isWhole, events.depth == 0 else { throw Problem.documentDamaged }
    }

    /// As every office program writes it: in other encodings a bomb would look like something else.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(longestProlog).drop { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
        guard start.first == UInt8(ascii: "<"), !start.contains(0) else { return false }
        guard start.starts(with: "<?xml".utf8), let end = start.firstRange(of: Array("?>".utf8)) else { return true }
        let words = String(decoding: start[..<end.lowerBound], as: UTF8.self).lowercased()
        return !words.contains("encoding") || words.contains("\"utf-8\"") || words.contains("'utf-8'")
    }

    private init(_ listener: any XMLListener, _ parser: XML_Parser) { (self.listener, self.parser) = (listener, parser) }

    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser, { events, name, pairs in name.map { XMLEvents.behind(events)?.start(String(cString: $0), pairs) } },
            { events, name in name.map { XMLEvents.behind(events)?.end(String(cString: $0)) } })
        XML_SetCharacterDataHandler(parser) { events, start, count in
            XMLEvents.behind(events)?.characters(UnsafeBufferPointer(start: start, count: Int(count)))
        }
        // No office program defines types or entities; only bombs do.
        XML_SetStartDoctypeDeclHandler(parser) { events, _, _, _, _ in XMLEvents.behind(events)?.stop(.documentTooComplex) }
    }

    private static func behind(_ pointer: UnsafeMutableRawPointer?) -> XMLEvents? {
        pointer.map { Unmanaged<XMLEvents>.fromOpaque($0).takeUnretainedValue() }
    }

    private func parse(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { whole in
            var rest = whole[...]
            repeat {
                let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.piece))
                rest = rest.dropFirst(Self.piece)
                let start = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
                guard XML_Parse(parser, start, Int32(piece.count), rest.isEmpty ? 1 : 0) == XML_STATUS_OK else { return false }
            } while !rest.isEmpty
            return true
        }
    }

    private func start(_ name: String, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        depth += 1
        guard depth <= Self.deepest else { return stop(.documentTooComplex) }
        // Drawings have paragraphs and texts of their own by the same names.
        let local = name.hasPrefix("a:") ? name : Self.local(name)
        pass { try listener.start(local, Self.attributes(pairs)) }
    }

    private func end(_ name: String) {
        depth -= 1
        pass { try listener.end(name.hasPrefix("a:") ? name : Self.local(name)) }
    }

    private func characters(_ text: UnsafeBufferPointer<CChar>) {
        pass { try listener.text(String(decoding: UnsafeRawBufferPointer(text), as: UTF8.self)) }
    }

    private func pass(_ event: () throws -> Void) {
        guard problem == nil else { return }
        do {
            try event()
        } catch let found as Problem {
            stop(found)
        } catch {
            stop(.documentDamaged)
        }
    }

    /// The parser may still finish the event it is in.
    private func stop(_ found: Problem) {
        if problem == nil { problem = found }
        XML_StopParser(parser, 0)
    }

    /// Names and values in turn, ended by nothing.
    private static func attributes(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) -> XMLAttributes {
        var all: [String: String] = [:]
        guard var next = pairs else { return .none }
        while let name = next[0], let value = next[1] {
            all[String(cString: name)] = String(cString: value)
            next += 2
        }
        return XMLAttributes(all: all)
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        return String(name[name.index(after: colon)...])
    }
}
