import Core
import Foundation

@testable import Web

extension FuzzTarget {
    static let requests: [FuzzTarget] = [
        FuzzTarget("multipart", multipart),
        FuzzTarget("url-encoded", urlEncoded),
        FuzzTarget("json", json),
        FuzzTarget("headers", text: headers),
        FuzzTarget("html", text: html)
    ]

    /// The Content-Type on the first line, then the body.
    private static func multipart(_ bytes: [UInt8]) throws {
        let type = bytes.prefix { $0 != 10 }, body = Array(bytes.dropFirst(type.count + 1))
        let incoming = try Incoming(method: .post, path: "/", headers: ["Content-Type": String(decoding: type, as: UTF8.self)], body: body)
        for file in incoming.form.files.values.joined() {
            hold(!file.name.contains("/") && !file.name.contains("\\"), "the name of a file names no folder")
            hold(file.bytes.count <= body.count, "a file is no larger than what was sent")
        }
    }

    private static func urlEncoded(_ bytes: [UInt8]) {
        guard let fields = URLEncoded.fields(bytes) else { return }
        let written = fields.flatMap { name, values in values.map { name.percentEncoded + "=" + $0.percentEncoded } }.joined(separator: "&")
        hold(URLEncoded.fields(Array(written.utf8)) == fields, "fields come back as they were written")
    }

    private static func json(_ bytes: [UInt8]) throws {
        _ = JSON.object([JSON.Member(String(decoding: bytes, as: UTF8.self), .string(String(decoding: bytes, as: UTF8.self)))]).text
        guard let form = Form(json: bytes) else { return }
        let members = form.fields.map { name, texts in JSON.Member(name, .array(texts.map(JSON.string))) }
        hold(Form(json: Array(JSON.object(members).text.utf8))?.fields == form.fields, "a form comes back as it was written")
    }

    /// Cookies, addresses to go on to, and addresses of clients: short texts that anybody can send.
    private static func headers(_ text: String) {
        for (name, value) in Cookie.parse(text) { hold(!name.contains(";") && !value.contains(";"), "a cookie ends at the semicolon") }
        if let path = Path(untrusted: text) {
            // As browsers do: they take \ for / and leave out tabs and line ends.
            let address = URL(string: path.text, relativeTo: URL(string: "http://tincay.invalid"))
            hold(address == nil || address?.host == "tincay.invalid", "a path leads to this site")
            hold(!path.text.contains { $0.isNewline }, "a path does not end a header")
        }
        let client = ClientAddress(text)
        hold(ClientAddress(client.text).network == client.network, "an address is known again")
        _ = client.line
        var form = Form(["text": text])
        if let day = form.day("text") { hold(LocalDate(day.text) == day, "a day that was typed exists") }
        _ = (form.text("text"), form.integer("text", in: 1...9), UploadedFile(name: text, bytes: []))
    }

    private static func html(_ text: String) {
        let page: HTML = "<p title=\"\(text)\">\(text)</p>"
        let own = String(decoding: page.bytes, as: UTF8.self).utf8.filter { "<>\"".utf8.contains($0) }
        hold(String(decoding: own, as: UTF8.self) == "<\"\"><>", "a value adds no markup")
        let address: Path = "/work?list=\(value: text)"
        hold(address.text.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 34 }, "a value is encoded whole")
    }
}
