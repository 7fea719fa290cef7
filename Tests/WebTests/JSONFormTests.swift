import Testing
import Web

@Suite struct `A form sent as JSON` {
    @Test(
        arguments: [
            (#"{}"#, [:]),
            (#"{"name":"Trạm Y tế"}"#, ["name": ["Trạm Y tế"]]),
            (#"{"count":12,"on":true,"off":false,"none":null}"#, ["count": ["12"], "on": ["true"], "off": ["false"], "none": []]),
            (#"{"list":["a","b"],"empty":[]}"#, ["list": ["a", "b"], "empty": []])
        ] as [(String, [String: [String]])])
    func `is read as`(body: String, fields: [String: [String]]) {
        #expect(Form(json: Array(body.utf8))?.fields == fields)
    }

    @Test(arguments: ["", "[]", "12", "{", #"{"a":{}}"#, #"{"a":[1]}"#, #"{"a":1.5}"#, #"{"a":99999999999999999999}"#, "{\"a\":\"\u{0}\"}"])
    func `is refused when it holds anything else`(body: String) {
        #expect(Form(json: Array(body.utf8)) == nil)
    }

    @Test func `is refused when it goes on without end`() {
        let depth = 100_000
        #expect(Form(json: Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)) == nil)
        #expect(Form(json: Array((#"{"a":"# + String(repeating: "[", count: depth)).utf8)) == nil)
    }
}
