import Access
import Web

/// The OpenAPI 3.1 document, made from the route table: what is not in the table is not in the document.
enum OpenAPI {
    static func document(of routes: [Route]) -> JSON {
        var paths: [(path: String, operations: [JSON.Member])] = []
        for route in routes {
            guard let operation = route.operation else { continue }
            let member = JSON.Member(route.method.rawValue.lowercased(), describe(operation, route))
            if let place = paths.firstIndex(where: { $0.path == route.path }) {
                paths[place].operations.append(member)
            } else {
                paths.append((route.path, [member]))
            }
        }
        return [
            "openapi": "3.1.0",
            "info": ["title": "Tin Cậy", "version": "1"],
            "paths": .object(paths.map { JSON.Member($0.path, .object($0.operations)) }),
            "components": [
                "securitySchemes": ["key": ["type": "http", "scheme": "bearer"], "session": session],
                "schemas": ["Problem": schema(problem)]
            ],
            "security": [["key": []]]
        ]
    }

    private static let session: JSON = [
        "type": "apiKey", "in": "cookie", "name": "__Host-session",
        "description": "Of somebody who signed in with both steps; what changes something also sends the page's `_token` as header `x-form-token`."
    ]
    private static let signedIn = "Only with a session: a key has no second step behind it and opens no case."
    private static let proving = signedIn + " The password or a code must have been given within the last ten minutes (`/step-up`)."

    private static let problem = Shape.object([("type", .text), ("code", .text), ("status", .integer), ("title", .text), ("detail", .text)])

    private static func describe(_ operation: Operation, _ route: Route) -> JSON {
        var members = [
            JSON.Member("operationId", .string(operation.id)), JSON.Member("summary", .string(operation.summary)),
            JSON.Member("parameters", .array(parameters(route, operation)))
        ]
        if route.rule.isClosedToKeys || route.needsProof {
            members.append(JSON.Member("description", .string(route.needsProof ? proving : signedIn)))
            members.append(JSON.Member("security", [["session": []]]))
        }
        if let body = operation.body {
            members.append(JSON.Member("requestBody", ["required": true, "content": ["application/json": ["schema": schema(body)]]]))
        }
        let refusal: JSON = [
            "description": "A problem (RFC 9457).", "content": ["application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]]
        ]
        members.append(
            JSON.Member(
                "responses",
                ["200": ["description": "Done.", "content": ["application/json": ["schema": schema(operation.answer)]]], "default": refusal]))
        return .object(members)
    }

    private static func parameters(_ route: Route, _ operation: Operation) -> [JSON] {
        let names = route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        return names.map { ["name": .string($0), "in": "path", "required": true, "schema": ["type": "string"]] }
            + operation.query.map { ["name": .string($0), "in": "query", "required": false, "schema": ["type": "string"]] }
    }

    private typealias Members = [(name: String, shape: Shape)]

    private static func object(_ members: Members, sometimes: Members) -> JSON {
        [
            "type": "object", "properties": .object((members + sometimes).map { JSON.Member($0.name, schema($0.shape)) }),
            "required": .array(members.map { .string($0.name) })
        ]
    }

    /// JSON Schema 2020-12, as OpenAPI 3.1 takes it.
    static func schema(_ shape: Shape) -> JSON {
        switch shape {
        case .text: ["type": "string"]
        case .integer: ["type": "integer"]
        case .number: ["type": "number"]
        case .bool: ["type": "boolean"]
        case .day: ["type": "string", "format": "date"]
        case .instant: ["type": "string", "format": "date-time"]
        case .choice(let values): ["type": "string", "enum": .array(values.map(JSON.string))]
        case .list(let element): ["type": "array", "items": schema(element)]
        case .object(let members): object(members, sometimes: [])
        case .variant(let members, let sometimes): object(members, sometimes: sometimes)
        case .nullable(let inner): ["anyOf": [schema(inner), ["type": "null"]]]
        }
    }
}
