import Audit
import Core
import Storage
import Web
import WebAuthn

/// Signing in with a passkey: after the password, or instead of it for those whose roles open no case.
struct PasskeySignIn: Sendable {
    private let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter cookie: that of the first step.
    /// - throws: `Problem.signInFirst` when the first step is over.
    func askingSecond(_ cookie: String, at site: Site?) async throws -> JSON {
        guard let site else { throw Problem.passkeyNeedsName }
        let now = services.clock.now, key = services.serverKey
        return try await services.database.write { tx in
            guard let entry = try EntryStore(tx).find(cookie: cookie), entry.open(cookie, at: now) != nil else { throw Problem.signInFirst }
            let challenge = try Challenges(tx).issue(.second, to: entry.split.lookup, at: now)
            return PasskeyOptions.asking(challenge, at: site, verified: false, of: try PasskeyStore(tx, key).list(of: entry.account))
        }
    }

    /// Nobody is named: the browser shows whose passkeys it holds.
    /// - returns: what the browser is asked, and what its cookie holds meanwhile.
    func askingAlone(at site: Site?) async throws -> (JSON, cookie: String) {
        guard let site else { throw Problem.passkeyNeedsName }
        let now = services.clock.now, holder = Random.bytes(32)
        let challenge = try await services.database.write { tx in try Challenges(tx).issue(.alone, to: holder, at: now) }
        return (PasskeyOptions.asking(challenge, at: site, verified: true), holder.hex)
    }

    enum Outcome: Sendable {
        case refused
        /// It was right, and its owner's role needs the password besides.
        case passwordNeeded
        case entered(SignIn.Entered)
    }

    /// Not throttled: nobody guesses a passkey, and a bucket for all who come by one network would shut the door for an office.
    func enter(_ typed: String, holder cookie: String, at site: Site?, from visitor: Visitor) async throws -> Outcome {
        let now = services.clock.now, key = services.serverKey, holder = [UInt8](hex: cookie) ?? []
        return try await services.database.write { [opening = Opening(services)] tx in
            guard let passkey = try PasskeyCheck(tx, key, at: now).accept(typed, .alone, of: holder, nil, at: site),
                let viewer = try UserStore(tx).viewer(of: passkey.account)
            else { return .refused }
            if viewer.opensCases { return .passwordNeeded }
            return .entered(try opening.open(passkey.account, nil, from: visitor, factor: "passkey alone", at: now, tx))
        }
    }
}
