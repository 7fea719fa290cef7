import Access
import Audit
import Keyring

extension CaseKeys {
    static func opener(for call: Call<Viewer>) -> Opener {
        let (unit, log) = (call.viewer.agency, call.services.notary.verifier)
        return { tx in
            let keys = try call.unitKeys(in: tx)
            return CaseKeys(
                own: keys.own, trusted: keys.trusted, opening: keys.opening, vouching: keys.vouching,
                newest: { try Keyring(tx, log: log).newest(of: $0) },
                index: { try Keyring(tx, log: log).index(of: unit, with: keys) })
        }
    }
}
