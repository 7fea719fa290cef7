import Core
import Web

/// A form that came back with errors, on its way out of a transaction in which nothing was changed.
struct Refused: Error, Sendable {
    let form: Form
}

extension Checked where Command: Sendable, Form == Web.Form {
    /// `Checked` itself does not cross threads.
    var sendable: Result<Command, Refused> {
        switch self {
        case .valid(let command): .success(command)
        case .invalid(let form): .failure(Refused(form: form))
        }
    }
}
