/// `multipart/form-data` (RFC 7578) as browsers send it. Reads from memory: the limit on the body was enforced before.
enum Multipart {
    static let mostParts = 200

    /// The boundary named by a Content-Type; nil when there is none or it breaks RFC 2046 §5.1.1.
    static func boundary(of contentType: String) -> [UInt8]? {
        // ASCII only, so that lowering the case keeps every index.
        guard contentType.utf8.allSatisfy({ $0 < 128 }), let key = contentType.lowercased().ranges(of: "boundary=").first else { return nil }
        var value = contentType.dropFirst(key.upperBound.utf16Offset(in: contentType))
        if value.first == "\"" {
            value = value.dropFirst()
            guard let end = value.firstIndex(of: "\"") else { return nil }
            value = value[..<end]
        } else if let end = value.firstIndex(where: { $0 == ";" || $0 == " " }) {
            value = value[..<end]
        }
        return (1...70).contains(value.utf8.count) ? Array(value.utf8) : nil
    }

    /// Nil when the body is broken off or misshapen: nothing of it is used then.
    static func form(_ body: [UInt8], boundary: [UInt8]) -> Form? {
        let delimiter = Array("--".utf8) + boundary
        guard body.starts(with: delimiter) else { return nil }
        var fields: [String: [String]] = [:]
        var files: [String: [UploadedFile]] = [:]
        var position = delimiter.count
        for _ in 0...mostParts {
            let rest = body[position...]
            if rest.starts(with: Array("--".utf8)) { return Form(fields: fields, files: files) }
            guard rest.starts(with: newLine), let headEnd = body.first(newLine + newLine, from: position) else { return nil }
            let contentStart = headEnd + 4
            guard let contentEnd = body.first(newLine + delimiter, from: headEnd + 2) else { return nil }
            guard let head = String(validating: body[(position + 2)..<max(headEnd, position + 2)], as: UTF8.self),
                let name = parameter("name", in: head)
            else { return nil }
            let content = Array(body[min(contentStart, contentEnd)..<contentEnd])
            if let fileName = parameter("filename", in: head) {
                // An empty file field is sent with an empty name and no content.
                if !(fileName.isEmpty && content.isEmpty) { files[name, default: []].append(UploadedFile(name: fileName, bytes: content)) }
            } else {
                guard let text = String(validating: content, as: UTF8.self) else { return nil }
                fields[name, default: []].append(text)
            }
            position = contentEnd + 2 + delimiter.count
        }
        return nil
    }

    private static let newLine: [UInt8] = [13, 10]

    /// The value of `name="…"` in the Content-Disposition line; browsers write quotes inside as %22.
    private static func parameter(_ name: String, in head: String) -> String? {
        for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            for piece in pieces(of: line) where piece.lowercased().hasPrefix(name + "=\"") && piece.hasSuffix("\"") && piece.count > name.count + 2 {
                return String(piece.dropFirst(name.count + 2).dropLast()).replacing("%22", with: "\"").replacing("%0D%0A", with: " ")
            }
        }
        return nil
    }

    /// Cut at semicolons outside quotes.
    private static func pieces(of line: Substring) -> [String] {
        var pieces: [String] = [""], quoted = false
        for character in line {
            if character == "\"" { quoted.toggle() }
            if character == ";", !quoted { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
        }
        return pieces.map(\.trimmed)
    }
}

extension [UInt8] {
    /// Where `needle` first begins at or after `start`.
    fileprivate func first(_ needle: [UInt8], from start: Int) -> Int? {
        guard start >= 0, count >= needle.count + start else { return nil }
        return withUnsafeBufferPointer { bytes in
            var place = start
            let last = bytes.count - needle.count
            while place <= last {
                if bytes[place] == needle[0], needle.indices.allSatisfy({ bytes[place + $0] == needle[$0] }) { return place }
                place += 1
            }
            return nil
        }
    }
}
