import Access
import Core
import Storage
import Vault

/// How one person stands to their unit's key.
struct UnitKeyState: Sendable {
    enum Standing: Sendable, Equatable {
        /// The unit has no key yet.
        case none
        /// It was made a moment ago, and the record is not signed up to it.
        case unsigned
        /// Others hold it.
        case waiting
        case holding
    }

    let standing: Standing
    /// The newest key's; 0 before the first.
    let version: Int
    /// Somebody left, and the key has not been made anew since.
    let isDue: Bool
    let members: [UnitMembers.Person]

    /// - throws: `Problem.notFound` for those whose role opens no case.
    static func read(for viewer: Viewer, in keyring: Keyring, with secret: MemberSecret?) throws -> UnitKeyState {
        try viewer.require(viewer.holdsKeys)
        let tx = keyring.tx, unit = viewer.agency
        let version = try UnitKeyStore(tx).keys(of: unit).first.map { Int($0.version) } ?? 0
        return UnitKeyState(
            standing: version == 0 ? .none : try standing(of: viewer, in: keyring, with: secret), version: version,
            isDue: try UnitKeyStore(tx).isDue(unit),
            members: try UnitMembers(tx).list(of: unit))
    }

    private static func standing(of viewer: Viewer, in keyring: Keyring, with secret: MemberSecret?) throws -> Standing {
        do {
            _ = try keyring.open(viewer.agency, for: viewer, with: secret)
            return .holding
        } catch let problem as Problem where problem == .keyUnsigned {
            return .unsigned
        } catch let problem as Problem where problem == .notAdmitted {
            return .waiting
        }
    }
}
