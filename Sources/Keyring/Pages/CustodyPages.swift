import Access
import Audit
import Core
import Storage
import Vault
import Web

/// The leader's page of the custodians: who they are, new ones, the rehearsal, letting somebody in when a unit has nobody left to do it.
///
/// The leader's desk, not the administrator's: whoever keeps the machine must not come to two shares in passing.
enum CustodyPages {
    static let leaders = Rule.holding([.leader])

    static let routes: [Route] =
        [
            .page(.get, "/custody", for: leaders) { call in try await show(call, Form()) },
            .page(.post, "/custody/request", for: leaders, ask).proved,
            .page(.post, "/custody/request/withdraw", for: leaders) { call in
                let (viewer, now, log) = (call.viewer, call.now, call.services.notary.verifier)
                try await call.services.database.write { tx in try Keyring(tx, log: log).withdrawShares(by: viewer, at: now) }
                return .redirect(to: "/custody")
            },
            .page(.post, "/custody/rehearsal", for: leaders, limit: 8 << 10, rehearse),
            .page(.post, "/custody/admission", for: leaders, limit: 8 << 10, admit)
        ] + OwnSharePages.routes

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let (viewer, now, log) = (call.viewer, call.now, call.services.notary.verifier)
        let state = try await call.services.database.read { tx in
            let kept = try RecoveryStore(tx).find(), store = CustodyStore(tx)
            return CustodyView.State(
                printed: kept?.printed, rehearsed: kept?.rehearsed, custodians: try store.custodians(),
                request: try Keyring(tx, log: log).request(of: viewer.place, at: now), possible: try store.possible(visibleTo: viewer),
                waiting: try WaitingPeople(tx).list(visibleTo: viewer))
        }
        let view = CustodyView(state: state, done: call.incoming.query["done"], form: form, token: call.token, words: call.words)
        return call.page(view.page, status: status)
    }

    private static func ask(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let (viewer, now, log) = (call.viewer, call.now, call.services.notary.verifier)
        let people = ["first", "second", "third"].compactMap { ID<User>(form.text("custodian-\($0)", required: "custody.custodianMissing")) }
        guard form.isValid else { return try await show(call, form, status: 422) }
        do {
            try await call.services.database.write { tx in try Keyring(tx, log: log).askForShares(people, by: viewer, at: now) }
        } catch let problem as Problem where problem == .custodiansUnfit {
            form.refuse("custodian-first", "custody.unfit")
            return try await show(call, form, status: 422)
        }
        return .redirect(to: "/custody")
    }

    private static func rehearse(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let (viewer, now) = (call.viewer, call.now)
        guard let (one, other) = shares("one", "other", in: &form) else { return try await show(call, form, status: 422) }
        let works = try await call.services.database.write { tx in try Keyring.rehearse(one, other, in: tx, by: viewer.user, at: now) }
        if works { return .redirect(to: "/custody?done=rehearsal") }
        form.refuse("one", "custody.sharesDoNotOpen")
        return try await show(call, form, status: 422)
    }

    private static func admit(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        let (viewer, now, notary) = (call.viewer, call.now, call.services.notary)
        let person = ID<User>(form.text("person", required: "custody.personMissing"))
        guard let (one, other) = shares("first", "second", in: &form), let person else { return try await show(call, form, status: 422) }
        try await notary.sequenceNow(at: now)
        do {
            try await call.services.database.write { tx in
                try Keyring(tx, log: notary.verifier).recover(person, one, other, by: viewer, at: now)
            }
        } catch let problem as Problem where problem == .sharesWrong {
            try await call.services.database.write { tx in _ = try Keyring.rehearse(one, other, in: tx, by: viewer.user, at: now) }
            form.refuse("first", "custody.sharesDoNotOpen")
            return try await show(call, form, status: 422)
        }
        return .redirect(to: "/custody?done=admission")
    }

    /// Nil, with faults in the form, when one is missing or mistyped. What was typed is never sent back.
    private static func shares(_ one: String, _ other: String, in form: inout Form) -> (Share, Share)? {
        let typed = [one, other].map { name in
            let share = Share(typed: form.raw(name))
            if share == nil { form.refuse(name, "custody.shareMistyped") }
            return share
        }
        guard let one = typed[0], let other = typed[1], form.isValid else { return nil }
        return (one, other)
    }
}
