import Audit
import Core
import Storage
import Web
import WebAuthn

/// Before what does much harm in the wrong hands: whoever sits at the screen proves once more that they are the one who signed
/// in, by the password, a code or a passkey. It holds for ten minutes and for this session alone; signing in counts as the first proof.
struct StepUp: Sendable {
    static let minutes = 10
    private let services: Services

    init(_ services: Services) { self.services = services }

    static func isFresh(_ session: Session, at now: Instant) -> Bool {
        now < session.row.proved.adding(seconds: minutes * 60)
    }

    /// Nil when the call may go on. Else the page that asks, which sends the same form once more together with the proof, so that
    /// nothing that was typed is lost.
    /// - throws: `Problem.proofNeeded` for programs with a key, which can prove nothing.
    func question(_ call: Call<Viewer?>) async throws -> Answer? {
        guard let session = call.session, let viewer = call.who else { throw Problem.proofNeeded }
        if Self.isFresh(session, at: call.now) { return nil }
        if call.incoming.path.hasPrefix("/api/") { throw Problem.proofNeeded }
        if call.incoming.method == .get { return .redirect(to: "/step-up?back=\(value: Self.address(of: call.incoming))") }
        let hasPasskeys = try await services.database.read { tx in try PasskeyStore.has(viewer.user, tx) }
        guard call.form.fields["_proof"] != nil || call.form.fields["_passkey"] != nil else {
            return call.page(StepUpView(call, Form(), hidden: call.form, hasPasskeys: hasPasskeys).page)
        }
        let (form, status) = try await check(Proof(call), of: viewer, session, from: call.incoming.client)
        return form.map { call.page(StepUpView(call, $0, hidden: call.form, hasPasskeys: hasPasskeys).page, status: status) }
    }

    private static func address(of incoming: Incoming) -> String {
        let pairs: [Path] = incoming.query.fields.sorted { $0.key < $1.key }.flatMap { name, values in
            values.map { "\(value: name)=\(value: $0)" }
        }
        return incoming.path + (pairs.isEmpty ? "" : "?" + pairs.map(\.text).joined(separator: "&"))
    }

    /// What was typed or shown.
    struct Proof: Sendable {
        let typed: String
        let passkey: String
        let site: Site?

        init<Who>(_ call: Call<Who>) { (typed, passkey, site) = (call.form.raw("_proof"), call.form.raw("_passkey"), call.site) }
    }

    /// - returns: the form with what is wrong, and the status of the page that shows it; nil when the proof is right.
    func check(_ proof: Proof, of viewer: Viewer, _ session: Session, from client: ClientAddress) async throws -> (Form?, Int) {
        var form = Form()
        if proof.typed.isEmpty, proof.passkey.isEmpty {
            form.refuse("_proof", "stepUp.missing")
            return (form, 422)
        }
        switch try await prove(proof, viewer.user, session, from: client) {
        case .right: return (nil, 200)
        case .wrong:
            form.refuse("_proof", proof.passkey.isEmpty ? "stepUp.wrong" : "passkeys.refused")
            return (form, 422)
        case .wait(let seconds):
            form.refuse("_proof", "access.tooManyTries", ["minutes": String((seconds + 59) / 60)])
            return (form, 429)
        }
    }

    private enum Verdict: Sendable { case right, wrong, wait(seconds: Int) }

    private func prove(_ proof: Proof, _ user: ID<User>, _ session: Session, from client: ClientAddress) async throws -> Verdict {
        let now = services.clock.now, key = services.serverKey, bucket = Self.bucket(user)
        let wait = try await services.database.write { tx in try Throttle(tx).begin(login: bucket, from: client, now: now) }
        if wait > 0 { return .wait(seconds: wait) }
        let typed = proof.typed, code = SecondFactor.plain(typed)
        // A password has twelve signs at least: six digits are a code.
        let isCode = code.utf8.count == TOTP.digits && code.allSatisfy(\.isNumber)
        let isPassword =
            isCode || !proof.passkey.isEmpty
            ? false : try await Accounts(services).opened(by: typed, of: user, for: .init(account: user.rawValue, from: client)) != nil
        return try await services.database.write { tx in
            let isRight =
                if !proof.passkey.isEmpty {
                    try PasskeyCheck(tx, key, at: now).accept(proof.passkey, .stepUp, of: session.row.split.lookup, user, at: proof.site) != nil
                } else {
                    try isCode ? AuthenticatorStore(tx, key).accept(code, of: user, at: now) : isPassword
                }
            guard isRight else {
                try AuditLog(tx).record(.proofRefused, "user", user, by: user, at: now)
                return .wrong
            }
            try Throttle(tx).succeeded(login: bucket, from: client)
            try SessionStore(tx).prove(session.row.split.lookup, at: now)
            let means = proof.passkey.isEmpty ? isCode ? "authenticator" : "password" : "passkey"
            try AuditLog(tx).record(.proved, "user", user, by: user, at: now, detail: means)
            return .right
        }
    }

    /// Whoever sits down at an open browser may not guess on, whichever page asks for the password.
    static func bucket(_ user: ID<User>) -> String { "?own \(user)" }
}

extension Problem {
    static let proofNeeded = Problem("access.proofNeeded", .forbidden)
}
