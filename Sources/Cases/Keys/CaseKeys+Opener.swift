import Access
import Keyring

extension CaseKeys {
    static func opener(for call: Call<Viewer>) -> Opener {
        { tx in
            let keys = try call.unitKeys(in: tx)
            return CaseKeys(own: keys.own, trusted: keys.trusted, opening: keys.opening, vouching: keys.vouching)
        }
    }
}
