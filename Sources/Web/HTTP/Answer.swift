/// What goes back: a page, a redirect, JSON, a file.
public struct Answer: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    public init(status: Int = 200, type: String, body: [UInt8]) {
        self.status = status
        self.headers = [("content-type", type)]
        self.body = body
    }

    public static func page(_ html: HTML, status: Int = 200) -> Answer {
        Answer(status: status, type: "text/html; charset=utf-8", body: html.bytes)
    }

    /// 303: whatever was posted is done, look there (RFC 9110 §15.4.4). Only to a path of our own.
    public static func redirect(to path: Path) -> Answer {
        var answer = Answer(status: 303, type: "text/plain; charset=utf-8", body: [])
        answer.headers.append(("location", path.text))
        return answer
    }

    public static func json(_ json: JSON, status: Int = 200) -> Answer {
        Answer(status: status, type: "application/json; charset=utf-8", body: Array(json.text.utf8))
    }

    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    public func setting(_ cookie: Cookie) -> Answer {
        var answer = self
        answer.headers.append(("set-cookie", cookie.text))
        return answer
    }

    public func with(_ name: String, _ value: String) -> Answer {
        var answer = self
        answer.headers.removeAll { $0.name == name }
        answer.headers.append((name, value))
        return answer
    }
}
