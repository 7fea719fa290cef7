import Foundation

/// What came back.
public struct TestAnswer: Sendable {
    public let status: Int
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The first of that name; names in lower case.
    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// Where a redirect leads.
    public var location: String? { header("location") }

    /// The value of a cookie that was set; nil when it was not.
    public func cookie(_ name: String) -> String? {
        headers.filter { $0.name == "set-cookie" }.map(\.value).first { $0.hasPrefix(name + "=") }.map { line in
            String(line.dropFirst(name.count + 1).prefix { $0 != ";" })
        }
    }

    /// What is between two pieces of text; nil when they are not there.
    public func between(_ start: String, _ end: String) -> String? {
        guard let from = text.firstRange(of: start)?.upperBound, let to = text[from...].firstRange(of: end)?.lowerBound else { return nil }
        return String(text[from..<to])
    }

    /// A JSON answer as one of the test's own types.
    public func decoded<T: Decodable>(as type: T.Type = T.self) throws -> T { try JSONDecoder().decode(type, from: Data(body)) }

    func check(_ path: String) throws {
        guard header("content-type")?.hasPrefix("text/html") == true else { return }
        let faults = HTMLChecks.faults(in: text)
        if !faults.isEmpty { throw BrokenPage(path: path, faults: faults) }
    }
}

/// A page that some browser or reader would stumble over.
public struct BrokenPage: Error, CustomStringConvertible {
    public let path: String
    public let faults: [String]

    public var description: String { "\(path): " + faults.joined(separator: "; ") }
}
