public import Access
import Core
public import Hummingbird
import Foundation
import HTTPTypes
import NIOCore
import Web

/// What the server library keeps about a connection: we only want to know where it comes from.
public struct Connection: RequestContext, RemoteAddressRequestContext {
    public var coreContext: CoreRequestContextStorage
    public let remoteAddress: SocketAddress?

    public init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }
}

/// The one place where the server's types become ours and back.
public struct Mount: Sendable {
    let gate: Gate
    let settings: Settings

    public struct Settings: Sendable {
        /// Answers carry Strict-Transport-Security.
        public var isOverTLS: Bool
        /// The only address whose `X-Forwarded-For` is believed.
        public var proxy: String?

        public init(isOverTLS: Bool = false, proxy: String? = nil) { (self.isOverTLS, self.proxy) = (isOverTLS, proxy) }
    }

    public static func router(_ routes: [Route], _ services: Services, _ settings: Settings = Settings()) -> Router<Connection> {
        let mount = Mount(gate: Gate(services), settings: settings)
        let router = Router(context: Connection.self)
        router.add(middleware: NotFoundPage(mount: mount))
        for route in routes {
            router.on(RouterPath(route.path), method: HTTPRequest.Method(route.method)) { request, connection in
                try await mount.answer(route, request, connection)
            }
        }
        return router
    }

    func answer(_ route: Route, _ request: Request, _ connection: Connection) async throws -> Response {
        let answer: Answer
        do {
            // Whoever may not open the route is told so before a byte of a body is read: memory is for those who may.
            let head = try incoming(route, request, connection, body: [])
            if !route.method.isSafe, let refusal = await gate.refusal(of: route, head) {
                answer = refusal
            } else {
                let body = route.method.isSafe ? [] : try await body(request, atMost: route.limit)
                answer = await gate.answer(route, body.isEmpty ? head : try incoming(route, request, connection, body: body))
            }
        } catch let problem as Problem {
            answer = gate.refuse(problem, path: request.uri.path)
        }
        return response(answer, to: request)
    }

    private func incoming(_ route: Route, _ request: Request, _ connection: Connection, body: [UInt8]) throws -> Incoming {
        var headers: [String: String] = [:]
        for field in request.headers {
            // HTTP/2 may send cookies in several fields (RFC 9113 §8.2.3); other lists are joined by commas (RFC 9110 §5.3).
            let name = field.name.canonicalName
            headers[name] = headers[name].map { $0 + (name == "cookie" ? "; " : ", ") + field.value } ?? field.value
        }
        // The head alone promises a form that is not there yet.
        if body.isEmpty { headers["content-type"] = nil }
        if let host = request.head.authority { headers["host"] = host }
        var parameters: [String: String] = [:]
        for (name, value) in connection.parameters { parameters[String(name)] = value.removingPercentEncoding ?? String(value) }
        return try Incoming(
            method: route.method, path: request.uri.path, query: request.uri.query ?? "", parameters: parameters, headers: headers,
            body: body, client: client(headers, connection))
    }

    private func body(_ request: Request, atMost limit: Int) async throws -> [UInt8] {
        if let announced = request.headers[.contentLength].flatMap(Int.init), announced > limit { throw Problem.tooLarge }
        var bytes: [UInt8] = []
        for try await buffer in request.body {
            guard bytes.count + buffer.readableBytes <= limit else { throw Problem.tooLarge }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    private func client(_ headers: [String: String], _ connection: Connection) -> ClientAddress {
        let peer = ClientAddress(connection.remoteAddress?.ipAddress ?? ClientAddress.unknown.text)
        guard let proxy = settings.proxy, peer == ClientAddress(proxy), let forwarded = headers["x-forwarded-for"] else { return peer }
        // The last entry is the one our own proxy added; earlier ones are what the visitor claims.
        return ClientAddress(forwarded.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? "")
    }

    func response(_ plain: Answer, to request: Request) -> Response {
        var answer = plain
        if Gzip.suits(answer.header("content-type"), count: answer.body.count) {
            answer.headers.append(("vary", "accept-encoding"))
            if request.headers[.acceptEncoding]?.contains("gzip") == true, let small = Gzip.compress(answer.body) {
                answer.body = small
                answer.headers.append(("content-encoding", "gzip"))
            }
        }
        var headers = HTTPFields()
        for (name, value) in answer.secured(overTLS: settings.isOverTLS).headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        return Response(status: .init(code: answer.status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}

/// Addresses without a route get our page too, with the same headers.
struct NotFoundPage: RouterMiddleware {
    let mount: Mount
    private static let nothing = Route.open(.get, "/{nothing}", because: "it says only that nothing is here") { _ in throw Problem.notFound }
    private static let nothingAPI = Route.open(.get, "/api/{nothing}", because: "it says only that nothing is here") { _ in throw Problem.notFound }

    func handle(_ request: Request, context: Connection, next: (Request, Connection) async throws -> Response) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError {
            if error.status == .contentTooLarge { return mount.response(mount.gate.refuse(.tooLarge, path: request.uri.path), to: request) }
            // Through the gate like any other page, so that a missing address looks just like one that is not for this person.
            return try await mount.answer(request.uri.path.hasPrefix("/api/") ? Self.nothingAPI : Self.nothing, request, context)
        }
    }
}

extension HTTPRequest.Method {
    init(_ method: Web.Method) {
        switch method {
        case .get: self = .get
        case .post: self = .post
        case .delete: self = .delete
        }
    }
}
