import Core
public import Web

/// One row of the route table: what it answers to, who may open it, how much it takes.
public struct Route: Sendable {
    public let method: Method
    /// `/plans/{plan}/tasks/{task}`
    public let path: String
    public let rule: Rule
    /// The most bytes of a body.
    public let limit: Int
    /// Only on `/api/v1`.
    public let operation: Operation?
    let handle: @Sendable (Call<Viewer?>) async throws -> Answer
    /// Whether somebody has to prove first that they are still the same person (`StepUp`).
    public private(set) var needsProof = false

    /// The same, for somebody who proved within the last minutes that they are still the same person. Its form is one without files.
    public var proved: Route {
        var route = self
        route.needsProof = true
        return route
    }

    public static let ordinaryLimit = 256 << 10

    public static func open(
        _ method: Method, _ path: StaticString, because reason: StaticString, limit: Int = ordinaryLimit,
        _ handle: @escaping @Sendable (Call<Viewer?>) async throws -> Answer
    ) -> Route {
        Route(method: method, path: "\(path)", rule: .anyone(because: "\(reason)"), limit: limit, operation: nil, handle: handle)
    }

    public static func page(
        _ method: Method, _ path: StaticString, for rule: Rule = .signedIn, limit: Int = ordinaryLimit,
        _ handle: @escaping @Sendable (Call<Viewer>) async throws -> Answer
    ) -> Route {
        Route(method: method, path: "\(path)", rule: rule, limit: limit, operation: nil) { call in try await handle(call.signedIn) }
    }

    public static func api(
        _ method: Method, _ path: StaticString, for rule: Rule = .signedIn, limit: Int = ordinaryLimit, _ operation: Operation,
        _ handle: @escaping @Sendable (Call<Viewer>) async throws -> JSON
    ) -> Route {
        Route(method: method, path: "/api/v1\(path)", rule: rule, limit: limit, operation: operation) { call in
            .json(try await handle(call.signedIn))
        }
    }

    public var isAPI: Bool { path.hasPrefix("/api/") }
}

extension Call where Who == Viewer? {
    /// The gate has checked the rule before; this is the type system's half of it.
    fileprivate var signedIn: Call<Viewer> {
        get throws {
            guard let who else { throw Problem.signInFirst }
            return Call<Viewer>(incoming: incoming, services: services, words: words, who: who, session: session, lacksFactor: lacksFactor)
        }
    }
}
