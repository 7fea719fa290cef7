import Access
import Core
public import Web

extension TestSite {
    /// - parameter person: nil for a visitor who is not signed in.
    public func get(_ path: String, as person: World.Person?, headers: [String: String] = [:]) async throws -> TestAnswer {
        let own = try await person.asyncMap { try await browser(of: $0).headers } ?? [:]
        return try await send(.get, path, headers: own.merging(headers) { $1 })
    }

    /// A form of our own pages: with the token of the session and as same-origin.
    /// - parameter from: the sender's address, where the site was told that a proxy stands before it.
    public func post(
        _ path: String, _ fields: TestFields = [:], as person: World.Person?, from address: String? = nil, headers: [String: String] = [:]
    ) async throws -> TestAnswer {
        var (own, fields) = try await prepared(fields, as: person)
        own["content-type"] = "application/x-www-form-urlencoded"
        if let address { own["x-forwarded-for"] = address }
        fields.pairs.removeAll { $0.name == "_token" && $0.value.isEmpty }
        return try await send(.post, path, headers: own.merging(headers) { $1 }, body: fields.urlEncoded)
    }

    /// A form with a file.
    public func upload(
        _ path: String, fields: TestFields = [:], file: (name: String, bytes: [UInt8]), field: String = "file", as person: World.Person?
    ) async throws -> TestAnswer {
        var (own, fields) = try await prepared(fields, as: person)
        let boundary = "----TinCayTestBoundary7MA4YWxkTrZu0gW"
        own["content-type"] = "multipart/form-data; boundary=\(boundary)"
        return try await send(.post, path, headers: own, body: fields.multipart([(field, file.name, file.bytes)], boundary: boundary))
    }

    /// A form with several files in one field.
    public func upload(
        _ path: String, files: [(name: String, bytes: [UInt8])], field: String = "file", as person: World.Person?
    ) async throws -> TestAnswer {
        var (own, fields) = try await prepared([:], as: person)
        let boundary = "----TinCayTestBoundary7MA4YWxkTrZu0gW"
        own["content-type"] = "multipart/form-data; boundary=\(boundary)"
        return try await send(.post, path, headers: own, body: fields.multipart(files.map { (field, $0.name, $0.bytes) }, boundary: boundary))
    }

    /// A program's request, below `/api/v1`: with a key, or with the session of somebody whose role opens cases.
    /// - parameter byKey: with a key in any case.
    public func api(_ method: Web.Method, _ path: String, as person: World.Person?, json: JSON? = nil, byKey: Bool = false) async throws -> TestAnswer
    {
        var headers: [String: String] = [:]
        if let person, !byKey, world.user(person).roles.contains(where: \.opensCases) {
            let (own, token) = try await browser(of: person)
            headers = own.merging(["x-form-token": token]) { $1 }
        } else if let person {
            headers["authorization"] = "Bearer " + (try await key(of: person))
        }
        if json != nil { headers["content-type"] = "application/json" }
        return try await send(method, "/api/v1" + path, headers: headers, body: json.map { Array($0.text.utf8) } ?? [])
    }

    private func prepared(_ fields: TestFields, as person: World.Person?) async throws -> (headers: [String: String], fields: TestFields) {
        guard let person else { return (["sec-fetch-site": "same-origin"], fields) }
        let (headers, token) = try await browser(of: person)
        var fields = fields
        if !fields.pairs.contains(where: { $0.name == "_token" }) { fields.pairs.append((name: "_token", value: token)) }
        return (headers, fields)
    }
}

extension Optional {
    fileprivate func asyncMap<T>(_ transform: (Wrapped) async throws -> T) async rethrows -> T? {
        switch self {
        case .none: nil
        case .some(let wrapped): try await transform(wrapped)
        }
    }
}
