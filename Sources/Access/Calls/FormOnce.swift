public import Core
public import Storage
public import Web

/// A form that works once: a reload of its answer, or a second click, does not do the deed again.
///
/// For the few deeds whose answer cannot be a redirect because it shows a secret that is kept nowhere (a slip's code, a key).
public struct FormOnce {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// The hidden field; another one on every page.
    public static var field: HTML { "<input type=\"hidden\" name=\"_once\" value=\"\(ID<FormOnce>.random())\">" }

    /// Call inside the verb's transaction. A form without the field (a program's) is not held back.
    /// - throws: `Problem.formSpent` when this very form did its deed before.
    public func spend(_ form: Form, at now: Instant) throws {
        guard let nonce = ID<FormOnce>(form["_once"]) else { return }
        // Sessions end after twelve hours, and with them the pages that could send such a form again.
        try tx.run("DELETE FROM spent_form WHERE at < \(now.adding(seconds: -86_400))")
        let added = try tx.change("INSERT INTO spent_form (nonce, at) VALUES (\(nonce), \(now)) ON CONFLICT (nonce) DO NOTHING")
        if added == 0 { throw Problem.formSpent }
    }
}

extension Problem {
    public static let formSpent = Problem("formSpent", .conflict)
}
