import Testing

@testable import Web

@Suite struct `What somebody typed` {
    @Test func `is one text however the accents were sent`() {
        let form = Form(["name": "  Phu\u{31B}\u{300}ng \u{1EA1}  "])
        #expect(Array(form["name"].unicodeScalars) == Array("Phừng ạ".unicodeScalars))
        #expect(form.raw("name").hasPrefix("  "))
    }

    @Test func `shows all its errors at once`() {
        var form = Form(["a": "", "b": String(repeating: "x", count: 201), "c": "seven", "d": "x\0y"])
        _ = form.text("a")
        _ = form.text("b")
        _ = form.integer("c", in: 1...9)
        _ = form.text("d")
        _ = form.text("missing")
        #expect(form.faults.map(\.field) == ["a", "b", "c", "d", "missing"])
        #expect(form.faults.map(\.key) == ["form.required", "form.tooLong", "form.number", "form.oddCharacters", "form.required"])
        #expect(form["b"].count == 201)
    }

    @Test(arguments: [("1", 1), ("9", 9), ("0", nil), ("10", nil), ("1.5", nil), ("", nil), ("９", nil)] as [(String, Int?)])
    func `is a number only within bounds`(text: String, number: Int?) {
        var form = Form(["n": text])
        #expect(form.integer("n", in: 1...9) == number)
        #expect(form.isValid == (number != nil || text.isEmpty))
    }

    @Test func `may be exactly as long as allowed`() {
        var form = Form(["a": String(repeating: "ệ", count: 200)])
        _ = form.text("a")
        #expect(form.isValid)
    }

    @Test func `is shown again as typed, with the error at its field, a password never`() {
        var form = Form(["name": "<b>\"Ví Dụ\"", "password": "bí mật"])
        form.refuse("name", "form.tooLong", ["most": "5"])
        let fields = Fields(form, Catalogue.bundled.words(in: .vi))
        let html = String(
            decoding: (fields.text("name", "access.login") + fields.text("password", "access.password", kind: .password)).bytes, as: UTF8.self)
        #expect(html.contains("value=\"&lt;b&gt;&quot;Ví Dụ&quot;\""))
        #expect(html.contains("aria-describedby=\"name-fault\"") && html.contains("id=\"name-fault\"") && html.contains("aria-invalid=\"true\""))
        #expect(html.contains("tối đa 5 ký tự"))
        #expect(!html.contains("bí mật"))
    }
}

@Suite struct `Markup` {
    @Test func `escapes every value`() {
        let text = "<a href='x' & \"y\">"
        let html: HTML = "<p title=\"\(text)\">\(text)</p>"
        let escaped = "&lt;a href=&#39;x&#39; &amp; &quot;y&quot;&gt;"
        #expect(String(decoding: html.bytes, as: UTF8.self) == "<p title=\"\(escaped)\">\(escaped)</p>")
    }
}
