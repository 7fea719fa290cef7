import Testing

@testable import Web

@Suite struct `A form sent by a browser` {
    @Test(
        arguments: [
            ("", [:]),
            ("a=1", ["a": ["1"]]),
            ("a=1&b=2", ["a": ["1"], "b": ["2"]]),
            ("a=1&a=2", ["a": ["1", "2"]]),
            ("a=", ["a": [""]]),
            ("a", ["a": [""]]),
            ("=1", ["": ["1"]]),
            ("a=b=c", ["a": ["b=c"]]),
            ("&&a=1&&", ["a": ["1"]]),
            ("a=x+y", ["a": ["x y"]]),
            ("a=x%20y%2B", ["a": ["x y+"]]),
            ("t%C3%AAn=Ph%c6%b0%e1%bb%9dng", ["tên": ["Phường"]]),
            ("a=%00", ["a": ["\0"]])
        ] as [(String, [String: [String]])])
    func `is read as`(body: String, fields: [String: [String]]) {
        #expect(URLEncoded.fields(Array(body.utf8)) == fields)
    }

    @Test(arguments: ["a=%", "a=%2", "a=%zz", "%=1", "a=%C3", "a=%ff%fe", "a=%ed%a0%80", "a=%+1"]) func `is refused when it is no text`(body: String)
    {
        #expect(URLEncoded.fields(Array(body.utf8)) == nil)
    }

    @Test func `holds ten thousand fields and no more`() {
        let most = Array(repeating: "a=1", count: URLEncoded.mostFields).joined(separator: "&")
        #expect(URLEncoded.fields(Array(most.utf8))?["a"]?.count == 10_000)
        #expect(URLEncoded.fields(Array((most + "&a=1").utf8)) == nil)
    }

    /// Whatever bytes arrive: an answer, never a crash; and what can be read is text.
    @Test func `may be anything`() {
        var generator = Rolling(seed: 20_261_121)
        let good = Array("_token=abc&t%C3%AAn=Ph%C6%B0%E1%BB%9Dng+Hoa+Ban&roles=member&roles=viewer&a=%26%3D".utf8)
        var readable = 0
        for _ in 0..<20_000 {
            if let fields = URLEncoded.fields(generator.mutated(good)) {
                readable += 1
                #expect(fields.values.allSatisfy { !$0.isEmpty })
            }
        }
        #expect(readable > 1_000 && readable < 20_000)
    }
}
