import Testing

@testable import Web

@Suite struct `A form with a file` {
    static func body(_ parts: String...) -> [UInt8] { Array((parts.map { "--b\r\n" + $0 + "\r\n" }.joined() + "--b--\r\n").utf8) }

    static func read(_ bytes: [UInt8]) -> Form? { Multipart.form(bytes, boundary: Array("b".utf8)) }

    @Test func `gives its fields and its file`() throws {
        let form = try #require(
            Self.read(
                Self.body(
                    "Content-Disposition: form-data; name=\"title\"\r\n\r\nKế hoạch",
                    "Content-Disposition: form-data; name=\"roles\"\r\n\r\nmember",
                    "Content-Disposition: form-data; name=\"roles\"\r\n\r\nviewer",
                    "Content-Disposition: form-data; name=\"file\"; filename=\"Kế hoạch; bản 2.txt\"\r\nContent-Type: text/plain\r\n\r\nDòng 1\r\nDòng 2"
                )))
        #expect(form["title"] == "Kế hoạch")
        #expect(form.all("roles") == ["member", "viewer"])
        #expect(form.file("file")?.name == "Kế hoạch; bản 2.txt")
        #expect(form.file("file")?.bytes == Array("Dòng 1\r\nDòng 2".utf8))
    }

    @Test(arguments: [
        ("../../etc/passwd", "passwd"), ("C:\\Users\\vidu\\kế hoạch.docx", "kế hoạch.docx"), ("a%22b.txt", "a\"b.txt"),
        ("a\u{1}b\u{7f}.txt", "ab.txt"),
        ("..", ".."), ("x/", "x")
    ]) func `keeps of a file's name only the last part`(sent: String, kept: String) {
        let form = Self.read(Self.body("Content-Disposition: form-data; name=\"file\"; filename=\"\(sent)\"\r\n\r\nx"))
        #expect(form?.file("file")?.name == kept)
    }

    @Test func `without a chosen file has none`() throws {
        let form = try #require(
            Self.read(Self.body("Content-Disposition: form-data; name=\"file\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n")))
        #expect(form.files.isEmpty && form.fields.isEmpty)
    }

    @Test func `may hold bytes that are no text in a file, not in a field`() {
        let head = Array("--b\r\nContent-Disposition: form-data; name=\"x\"".utf8), end = Array("\r\n--b--\r\n".utf8)
        let odd: [UInt8] = [0, 255, 13, 10, 45, 45]
        #expect(Self.read(head + Array("; filename=\"x\"\r\n\r\n".utf8) + odd + end)?.file("x")?.bytes == odd)
        #expect(Self.read(head + Array("\r\n\r\n".utf8) + odd + end) == nil)
    }

    @Test(arguments: [
        "", "--b", "--b\r\n", "x--b--", "--c\r\n\r\n--c--", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nbroken off",
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--b\r\n", "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n",
        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n"
    ]) func `that is broken gives nothing`(body: String) {
        #expect(Self.read(Array(body.utf8)) == nil)
    }

    @Test func `without any part is empty`() { #expect(Self.read(Array("--b--\r\n".utf8))?.fields.isEmpty == true) }

    @Test func `has two hundred parts at most`() {
        let part = "Content-Disposition: form-data; name=\"a\"\r\n\r\nx"
        func form(_ count: Int) -> Form? { Self.read(Array((String(repeating: "--b\r\n" + part + "\r\n", count: count) + "--b--\r\n").utf8)) }
        #expect(form(200)?.all("a").count == 200)
        #expect(form(201) == nil)
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; boundary=\"a b;c\"", "a b;c"),
            ("multipart/form-data; BOUNDARY=abc; charset=utf-8", "abc"),
            ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil), ("multipart/form-data; boundary=\"abc", nil),
            ("multipart/form-data; boundary=é", nil),
            ("multipart/form-data; boundary=\(String(repeating: "x", count: 70))", String(repeating: "x", count: 70)),
            ("multipart/form-data; boundary=\(String(repeating: "x", count: 71))", nil)
        ] as [(String, String?)])
    func `is cut at the boundary its head names`(type: String, boundary: String?) {
        #expect(Multipart.boundary(of: type) == boundary.map { Array($0.utf8) })
    }

    /// Whatever bytes arrive: an answer, never a crash.
    @Test func `may be anything`() {
        var generator = Rolling(seed: 7578)
        let good = Self.body(
            "Content-Disposition: form-data; name=\"title\"\r\n\r\nKế hoạch",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n--b-\r\n-b--")
        var readable = 0
        for _ in 0..<20_000 where Self.read(generator.mutated(good)) != nil { readable += 1 }
        #expect(readable > 100 && readable < 20_000)
    }
}
