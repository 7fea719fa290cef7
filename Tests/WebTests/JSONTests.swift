import Foundation
import Testing

@testable import Web

@Suite struct `JSON as it is written` {
    @Test(
        arguments: [
            (JSON.null, "null"), (true, "true"), (-7, "-7"), (.number(0.5), "0.5"), (.number(.nan), "null"), (.number(.infinity), "null"), ([], "[]"),
            ([1, "a", nil], "[1,\"a\",null]"),
            ("", "\"\""), ("Phường \"Hoa Ban\"", "\"Phường \\\"Hoa Ban\\\"\""), ("a\\b/c", "\"a\\\\b/c\""),
            ("\n\r\t\u{0}\u{1f}", "\"\\n\\r\\t\\u0000\\u001f\""),
            ("</script>", "\"\\u003c/script>\""), ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""),
            (["b": 1, "a": ["c": nil]], "{\"b\":1,\"a\":{\"c\":null}}"),
            (["a\"b": "x"], "{\"a\\\"b\":\"x\"}")
        ] as [(JSON, String)]) func `is written as`(value: JSON, text: String)
    {
        #expect(value.text == text)
    }

    /// Another reader of JSON gets back what was written.
    @Test func `comes back from Foundation as it was`() throws {
        var generator = Rolling(seed: 8259)
        for _ in 0..<500 {
            let scalars = (0..<40).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) }
            let text = String(String.UnicodeScalarView(scalars))
            let read = try JSONDecoder().decode([String: String].self, from: Data(JSON.object([.init("t", .string(text))]).text.utf8))
            #expect(Array(read["t", default: ""].unicodeScalars) == Array(text.unicodeScalars))
        }
    }

    @Test func `gives the member that is asked for`() {
        let value: JSON = ["a": 1, "b": ["c": "d"]]
        #expect(value["b"]?["c"] == "d")
        #expect(value["x"] == nil)
        #expect(JSON.string("a")["a"] == nil)
    }
}
