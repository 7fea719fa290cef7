import Access
import Core
import Crypto
import Foundation
import Keyring
import Organisations
import Rights
import Storage
import TestSupport
import Testing
import Transparency
import Vault
import Web

@testable import Cases

/// Units' keys with a log that vouches for them, handed to the desk by a test.
struct UnitKit: Sendable {
    let key: PrivateKey
    let trusted: TrustedKey
    /// Those that the unit had before.
    var earlier: [UnitKit] = []
    private let index = BlindIndex(key: SymmetricKey(size: .bits256))

    init(_ agency: ID<Agency>, version: UInt32 = 1) throws {
        key = PrivateKey(holder: .unit, id: agency.sealID, version: version)
        let signing = Curve25519.Signing.PrivateKey(), salt = Data.random(16)
        let leaf = AuditLeaf(
            id: "1", at: Instant(microseconds: 0), act: TrustedKey.act, subject: "agency \(agency)", actor: nil, detail: key.publicKey.hex)
        var tree = MerkleTree()
        tree.append(TreeHash(leaf: TreeHash(committing: leaf.bytes, salt: salt, index: 0)))
        let note = try Checkpoint(origin: "test", size: 1, root: tree.root(at: 1)).signed(by: signing)
        let published = PublishedLeaf(leaf, salt: salt, index: 0, proof: tree.inclusionProof(of: 0, at: 1))
        trusted = try TrustedKey(key.publicKey, publishedIn: published, under: note, log: LogKey(name: "test", key: signing.publicKey))
    }

    /// - parameter others: the units whose keys the same log vouches for.
    func opener(among others: [ID<Agency>: UnitKit]) -> CaseKeys.Opener {
        let all = [self] + earlier + others.values.flatMap { [$0] + $0.earlier }, own = [self] + earlier
        return { _ in
            CaseKeys(
                own: key, trusted: trusted,
                opening: { asked in
                    guard let found = own.first(where: { $0.key.publicKey == asked }) else { throw Refusal.cannotOpen }
                    return found.key
                },
                vouching: { asked in
                    guard let found = all.first(where: { $0.trusted.key == asked }) else { throw Refusal.untrustedKey }
                    return found.trusted
                },
                newest: { unit in
                    guard let found = others[unit] else { throw Problem.keyUnsigned }
                    return found.trusted
                }, index: { index })
        }
    }
}

/// The ward's social affairs at work: the site, and the keys of the unit, of the health station and of the office.
struct Office: Sendable {
    let site: TestSite
    var kits: [ID<Agency>: UnitKit] = [:]

    init(_ site: TestSite) throws {
        self.site = site
        for unit in [site.world.socialAffairs.id, site.world.healthStation.id, site.world.office.id] { kits[unit] = try UnitKit(unit) }
    }

    /// The unit makes another key; whoever stays holds both.
    mutating func rotate() throws {
        let unit = site.world.socialAffairs.id
        guard let old = kits[unit] else { return }
        var next = try UnitKit(unit, version: old.key.publicKey.version + 1)
        next.earlier = [old]
        kits[unit] = next
    }

    init(_ engine: Engine) async throws { try self.init(await TestSite(engine, handling: true)) }

    /// As somebody who was let in by no member.
    private static let keyless: CaseKeys.Opener = { _ in throw Problem.notAdmitted }

    /// Work of somebody who holds the unit's key, in one transaction.
    func at<Result: Sendable>(
        _ person: World.Person, withKeys: Bool = true, _ work: @escaping @Sendable (CaseDesk) throws -> Result
    ) async throws -> Result {
        let (viewer, now) = (site.world.viewer(person), site.clock.now)
        let kit = kits[viewer.agency] ?? kits[site.world.socialAffairs.id]
        let opener = withKeys ? kit?.opener(among: kits) ?? Self.keyless : Self.keyless
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

    /// Another unit helps from now on, by her agreement.
    func share(_ file: CaseFile, with person: World.Person, for duty: Duty, consent: SharingConsent = .given) async throws {
        let form = Form(["unit": site.world.agency(of: person).id.rawValue, "duty": duty.name, "consent": consent.rawValue])
        let outcome = try await at(.caseworker) { desk in try ShareCase.share(file.id, form, at: desk) }
        guard case .shared = outcome else { throw NotMade() }
    }

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
