/// Something that somebody outside the program can cause and mend: wrong input, no right, a page that is not there.
///
/// `code` is stable and public (JSON answers carry it); the words shown to people stand under `problem.<code>` in the
/// words of each language. A feature adds its own in an extension:
///
///     extension Problem { static let planAlreadyPublished = Problem("plans.alreadyPublished", .conflict) }
public struct Problem: Error, Sendable, Equatable {
    public enum Kind: Int, Sendable {
        case invalid = 422
        case unauthenticated = 401
        case forbidden = 403
        case notFound = 404
        case conflict = 409
        case tooLarge = 413
        case unsupported = 415
        case tooMany = 429
        case busy = 503
        case full = 507
    }

    public let code: String
    public let kind: Kind
    /// Values for the placeholders of the words. Never personal data: these end up in answers and logs.
    public let values: [String: String]

    public init(_ code: StaticString, _ kind: Kind, _ values: [String: String] = [:]) {
        self.code = "\(code)"
        self.kind = kind
        self.values = values
    }

    public func with(_ values: [String: String]) -> Problem {
        Problem(copy: code, kind, self.values.merging(values) { $1 })
    }

    private init(copy code: String, _ kind: Kind, _ values: [String: String]) {
        (self.code, self.kind, self.values) = (code, kind, values)
    }
}

extension Problem {
    /// Missing and forbidden look the same from outside.
    public static let notFound = Problem("notFound", .notFound)
    public static let signInFirst = Problem("signInFirst", .unauthenticated)
    public static let badRequest = Problem("badRequest", .invalid)
    public static let tooLarge = Problem("tooLarge", .tooLarge)
    /// The form was sent by another site, or the session behind it has ended.
    public static let foreignForm = Problem("foreignForm", .forbidden)
    public static let busy = Problem("busy", .busy)
    public static let diskFull = Problem("diskFull", .full)
    /// Two people changed the same record; the second sees both versions.
    public static let changedMeanwhile = Problem("changedMeanwhile", .conflict)
}
