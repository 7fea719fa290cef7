import Access
import Core
import Crypto
import Foundation
import Keyring
import Organisations
import Storage
import TestSupport
import Testing
import Transparency
import Vault
import Web

@testable import Cases

/// A unit's key with a log that vouches for it, handed to the desk by a test.
struct UnitKit: Sendable {
    let key: PrivateKey
    let trusted: TrustedKey
    private let index = BlindIndex(key: SymmetricKey(size: .bits256))

    init(_ agency: ID<Agency>) throws {
        key = PrivateKey(holder: .unit, id: agency.sealID)
        let signing = Curve25519.Signing.PrivateKey(), salt = Data.random(16)
        let leaf = AuditLeaf(
            id: "1", at: Instant(microseconds: 0), act: TrustedKey.act, subject: "agency \(agency)", actor: nil, detail: key.publicKey.hex)
        var tree = MerkleTree()
        tree.append(TreeHash(leaf: TreeHash(committing: leaf.bytes, salt: salt, index: 0)))
        let note = try Checkpoint(origin: "test", size: 1, root: tree.root(at: 1)).signed(by: signing)
        let published = PublishedLeaf(leaf, salt: salt, index: 0, proof: tree.inclusionProof(of: 0, at: 1))
        trusted = try TrustedKey(key.publicKey, publishedIn: published, under: note, log: LogKey(name: "test", key: signing.publicKey))
    }

    var opener: CaseKeys.Opener {
        { _ in
            CaseKeys(
                own: key, trusted: trusted,
                opening: { asked in
                    guard asked == key.publicKey else { throw Refusal.cannotOpen }
                    return key
                },
                vouching: { asked in
                    guard asked == trusted.key else { throw Refusal.untrustedKey }
                    return trusted
                }, index: { index })
        }
    }
}

/// The ward's social affairs at work: the site, and the keys of the unit.
struct Office: Sendable {
    let site: TestSite
    let kit: UnitKit

    init(_ site: TestSite) throws {
        self.site = site
        kit = try UnitKit(site.world.socialAffairs.id)
    }

    init(_ engine: Engine) async throws { try self.init(await TestSite(engine, handling: true)) }

    /// As somebody who was let in by no member.
    private static let keyless: CaseKeys.Opener = { _ in throw Problem.notAdmitted }

    /// Work of somebody who holds the unit's key, in one transaction.
    func at<Result: Sendable>(
        _ person: World.Person, withKeys: Bool = true, _ work: @escaping @Sendable (CaseDesk) throws -> Result
    ) async throws -> Result {
        let (viewer, now) = (site.world.viewer(person), site.clock.now)
        let opener = withKeys ? kit.opener : Self.keyless
        return try await site.services.database.write { tx in try work(CaseDesk(tx, viewer, now, opener)) }
    }

    /// A case, made by somebody of the unit.
    func make(
        by person: World.Person = .caseworker, name: String = "Đặng Thị Hồng", phone: String = "0900 000 123", story: String = "Chuyện bịa để thử",
        consent: String = "given"
    ) async throws -> CaseFile {
        let form = Form(["name": name, "phone": phone, "story": story, "consent": consent, "next": "contact", "nextDay": ""])
        let outcome = try await at(person) { desk in try MakeCase.make(form, at: desk) }
        guard case .made(let file) = outcome else { throw NotMade() }
        return file
    }

    struct NotMade: Error {}

    func acts(of file: CaseFile) async throws -> [String] {
        try await site.services.database.read { tx in
            try tx.run("SELECT act, detail FROM audit_entry WHERE subject = \("case \(file.id)") ORDER BY at, id").map { row in
                ([try row.get("act")] + [try row.find("detail")].compactMap { $0 }).joined(separator: " ")
            }
        }
    }
}

extension TestSite {
    /// Somebody makes the key of their unit and lets the others in, by the pages.
    func makeUnitKey(by founder: World.Person, admitting others: [World.Person] = []) async throws {
        for person in [founder] + others { _ = try await browser(of: person) }
        #expect(try await post("/unit-key", as: founder).status == 303)
        for person in others { #expect(try await post("/unit-key/members/\(world.user(person).id)", as: founder).status == 303) }
    }
}
