import Crypto

/// The style sheet, scripts and icon inside the binary, under names that change with their content.
public enum Static {
    private static let files: [String: Resource] = Dictionary(
        uniqueKeysWithValues: Resource.all(below: "static/").map { (String($0.path.dropFirst("static/".count)), $0) })

    private static let version: String = {
        var hash = SHA256()
        for file in Resource.all(below: "static/") { hash.update(data: file.bytes) }
        return hash.finalize().prefix(6).map { byte in String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }.joined()
    }()

    public static func path(_ name: StaticString) -> String { "/static/\(version)/\(name)" }

    /// Nil when there is no such file. Kept for a year: the next build has other addresses.
    public static func answer(_ name: String) -> Answer? {
        guard let file = files[name] else { return nil }
        let type =
            switch name.split(separator: ".").last {
            case "css": "text/css; charset=utf-8"
            case "js": "text/javascript; charset=utf-8"
            case "svg": "image/svg+xml"
            default: "application/octet-stream"
            }
        return Answer(type: type, body: file.bytes).with("cache-control", "public, max-age=31536000, immutable")
    }
}
