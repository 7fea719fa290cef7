extension Answer {
    /// A file to keep, never to be shown as a page of ours (RFC 6266).
    public static func file(_ bytes: [UInt8], name: String, type: String) -> Answer {
        let plain = String(name.unicodeScalars.map { $0.isASCII && $0.value >= 32 && !"\"\\/;".unicodeScalars.contains($0) ? Character($0) : "_" })
        return Answer(type: type, body: bytes).with(
            "content-disposition", "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(name.percentEncoded)")
    }

    private init(type: String, body: [UInt8]) { self.init(status: 200, type: type, body: body) }
}
