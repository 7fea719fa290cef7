import Core
import Foundation

/// A request as features see it: no server types, everything already bounded and decoded.
public struct Incoming: Sendable {
    public let method: Method
    public let path: String
    public let query: Form
    /// What the route's `{name}` parts matched.
    public let parameters: [String: String]
    public let cookies: [String: String]
    public let form: Form
    /// The body when it is not a form (JSON).
    public let body: [UInt8]
    public let client: ClientAddress
    private let headers: [String: String]

    public init(
        method: Method, path: String, query: String = "", parameters: [String: String] = [:], headers: [String: String] = [:], body: [UInt8] = [],
        client: ClientAddress = .unknown
    ) throws {
        self.method = method
        self.path = path
        self.parameters = parameters
        self.headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { first, _ in first }
        self.client = client
        self.query = Form(fields: URLEncoded.fields(Array(query.utf8)) ?? [:])
        cookies = Cookie.parse(self.headers["cookie"] ?? "")
        (form, self.body) = try Self.read(body, as: self.headers["content-type"] ?? "")
    }

    public func header(_ name: String) -> String? { headers[name.lowercased()] }

    private static func read(_ body: [UInt8], as type: String) throws -> (Form, [UInt8]) {
        switch type.split(separator: ";").first?.trimmingCharacters(in: .whitespaces).lowercased() {
        case "application/x-www-form-urlencoded":
            guard let fields = URLEncoded.fields(body) else { throw Problem.badRequest }
            return (Form(fields: fields), [])
        case "multipart/form-data":
            guard let boundary = Multipart.boundary(of: type), let form = Multipart.form(body, boundary: boundary) else { throw Problem.badRequest }
            return (form, [])
        default:
            return (Form(), body)
        }
    }
}
