public import Core
public import Web

extension Call {
    /// The body of a JSON request as a form (`Form(json:)`).
    /// - throws: `Problem.badRequest` when it is none.
    public func jsonForm() throws -> Form {
        guard let form = Form(json: incoming.body) else { throw Problem.badRequest }
        return form
    }

    /// The same, with a file in it: its name under `field` + "Name", its bytes in base64 under `field`.
    public func jsonForm(fileIn field: String) throws -> Form {
        guard let form = Form(json: incoming.body, fileIn: field) else { throw Problem.badRequest }
        return form
    }
}

extension Problem {
    /// A JSON body that does not say what is needed; names the fields, never what stood in them.
    public static let wrongFields = Problem("wrongFields", .invalid)

    public init(wrongFields form: Form) {
        self = Problem.wrongFields.with(["fields": Set(form.faults.map(\.field)).sorted().joined(separator: ", ")])
    }
}
