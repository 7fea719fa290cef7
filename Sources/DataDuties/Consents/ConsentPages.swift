import Access
import Audit
import Cases
import Core
import Keyring
import Storage
import Vault
import Web

/// Proofs of consent: the list, a new one, its page, its withdrawal.
enum ConsentPages {
    static let routes: [Route] = [
        .page(.get, "/data/consents", for: DataDutyPages.keepers) { call in
            let viewer = call.viewer
            let proofs = try await call.services.database.read { tx in try ConsentStore(tx).list(visibleTo: viewer) }
            return call.page(ConsentListView(proofs: proofs, words: call.words).page)
        },
        .page(.get, "/data/consents/new", for: DataDutyPages.keepers) { call in
            try await call.services.database.read { tx in _ = try call.unitKeys(in: tx) }
            return newForm(call, Form())
        },
        .page(.post, "/data/consents", for: DataDutyPages.keepers, add),
        .page(.get, "/data/consents/{consent}", for: DataDutyPages.keepers) { call in try await show(call, Form()) },
        .page(.post, "/data/consents/{consent}/reveal", for: DataDutyPages.keepers, reveal).proved,
        .page(.post, "/data/consents/{consent}/withdrawal", for: DataDutyPages.keepers, withdraw)
    ]

    private static func newForm(_ call: Call<Viewer>, _ form: Form, status: Int = 200) -> Answer {
        call.page(NewConsentView(form: form, token: call.token, words: call.words).page, status: status)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now) = (call.viewer, call.now)
        switch ConsentForm.new(call.form, today: LocalDate(now)) {
        case .invalid(let form): return newForm(call, form, status: 422)
        case .valid(let new):
            let id: ID<ConsentProof>? = try await call.services.database.write { tx in
                let link = try new.number.isEmpty ? nil : CaseLink.find(number: new.number, visibleTo: viewer, tx)
                if !new.number.isEmpty, link == nil { return nil }
                let proof = ConsentProof(
                    id: .random(), link: link?.id, purpose: new.purpose, textVersion: new.textVersion, way: new.way, givenOn: new.givenOn)
                let keys = try call.unitKeys(in: tx), sealed = try SealedRow(for: proof.id.sealID, with: keys)
                try ConsentStore(tx).add(proof, sealed, sealed.seal(new.fields, as: "content", with: keys), by: viewer)
                try AuditLog(tx).record(.consentKept, "consent", proof.id, by: viewer.user, at: now, detail: new.purpose.rawValue)
                return proof.id
            }
            guard let id else {
                var form = call.form
                form.refuse("number", "data.noSuchCase")
                return newForm(call, form, status: 422)
            }
            return .redirect(to: "/data/consents/\(id)")
        }
    }

    private static func show(_ call: Call<Viewer>, _ form: Form, status: Int = 200) async throws -> Answer {
        let id = try call.id("consent", of: ConsentProof.self), viewer = call.viewer
        let proof = try await call.services.database.read { tx in try ConsentStore(tx).get(id, visibleTo: viewer) }
        return call.page(ConsentView(proof: proof, fields: nil, form: form, token: call.token, words: call.words).page, status: status)
    }

    private static func reveal(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("consent", of: ConsentProof.self), (viewer, now) = (call.viewer, call.now)
        let (proof, fields) = try await call.services.database.write { tx in
            let proof = try ConsentStore(tx).get(id, visibleTo: viewer), sealed = try ConsentStore(tx).sealed(of: proof)
            try AuditLog(tx).record(.consentRevealed, "consent", id, by: viewer.user, at: now)
            return (proof, try sealed.key.open(sealed.content, as: "content", with: call.unitKeys(in: tx)))
        }
        return call.page(ConsentView(proof: proof, fields: fields, form: Form(), token: call.token, words: call.words).page)
    }

    private static func withdraw(_ call: Call<Viewer>) async throws -> Answer {
        let id = try call.id("consent", of: ConsentProof.self), (viewer, now, typed) = (call.viewer, call.now, call.form)
        let proof = try await call.services.database.read { tx in try ConsentStore(tx).get(id, visibleTo: viewer) }
        guard proof.withdrawnOn == nil else { throw Problem.dutyIsDone }
        switch ConsentForm.withdrawal(typed, proof, today: LocalDate(now)) {
        case .invalid(let form): return try await show(call, form, status: 422)
        case .valid(let said):
            try await call.services.database.write { tx in
                try ConsentStore(tx).withdraw(id, on: said.day, by: said.way)
                try AuditLog(tx).record(.consentWithdrawn, "consent", id, by: viewer.user, at: now)
            }
            return .redirect(to: "/data/consents/\(id)")
        }
    }
}
