import Foundation

/// What a test types into a form. A name may come twice, as checkboxes do.
public struct TestFields: Sendable, ExpressibleByDictionaryLiteral {
    public var pairs: [(name: String, value: String)]

    public init(_ pairs: [(name: String, value: String)]) { self.pairs = pairs }
    public init(dictionaryLiteral pairs: (String, String)...) { self.pairs = pairs.map { (name: $0.0, value: $0.1) } }

    var urlEncoded: [UInt8] {
        Array(pairs.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&").utf8)
    }

    func multipart(_ files: [(field: String, name: String, bytes: [UInt8])], boundary: String) -> [UInt8] {
        var body: [UInt8] = []
        for (name, value) in pairs {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
        }
        for file in files {
            body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n".utf8
            body += "Content-Type: application/octet-stream\r\n\r\n".utf8
            body += file.bytes
            body += "\r\n".utf8
        }
        return body + "--\(boundary)--\r\n".utf8
    }

    /// Letters, digits and a few signs stay; a space is a plus, as browsers write it.
    private static func encoded(_ text: String) -> String {
        let plain = CharacterSet(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._* ")
        return (text.addingPercentEncoding(withAllowedCharacters: plain) ?? "").replacing(" ", with: "+")
    }
}
