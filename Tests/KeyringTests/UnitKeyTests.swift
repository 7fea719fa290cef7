import Access
import Core
import Crypto
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@testable import Keyring

@Suite struct `The key of a unit` {
    @Test(arguments: Engines.all) func `is made by the first member and handed on by members`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.signIn(.otherCaseworker, .supervisor)
        await #expect(throws: Problem.notAdmitted) { try await hands.held(by: .otherCaseworker) }
        try await hands.admit(.otherCaseworker, by: .caseworker)
        try await hands.admit(.supervisor, by: .otherCaseworker)
        let key = try await hands.held(by: .caseworker)
        #expect(key.holder == .unit && key.id == hands.site.world.socialAffairs.id.sealID && key.version == 1)
        #expect(try await hands.held(by: .otherCaseworker) == key)
        #expect(try await hands.held(by: .supervisor) == key)
    }

    @Test(arguments: Engines.all) func `is made once`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        await #expect(throws: Problem.unitKeyThere) { try await hands.found(by: .otherCaseworker) }
    }

    @Test(arguments: Engines.all) func `waits until the record is signed`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.signIn(.caseworker)
        let now = hands.site.clock.now
        try await hands.as(.caseworker) { keyring, viewer, secret in try keyring.found(by: viewer, with: secret, at: now) }
        await #expect(throws: Problem.keyUnsigned) { try await hands.held(by: .caseworker) }
        try await hands.sign()
        await #expect(throws: Never.self) { try await hands.held(by: .caseworker) }
    }

    @Test(arguments: Engines.all) func `is nothing to administrators, other units and other roles`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        let unit = hands.site.world.socialAffairs.id, now = hands.site.clock.now
        for person in [World.Person.administrator, .officer, .policeHandler, .outsideCaseworker, .outsideAdministrator] {
            try await hands.signIn(person)
            await #expect(throws: Problem.notFound, "\(person)") {
                try await hands.as(person) { keyring, viewer, secret in _ = try keyring.open(unit, for: viewer, with: secret) }
            }
        }
        for person in [World.Person.administrator, .officer] {
            await #expect(throws: Problem.notFound) {
                try await hands.as(person) { keyring, viewer, secret in try keyring.found(by: viewer, with: secret, at: now) }
            }
            await #expect(throws: Problem.notFound) { try await hands.admit(person, by: .caseworker) }
            let id = hands.site.world.user(person).id
            let own = try await hands.site.services.database.read { tx in try MemberKeyStore(tx).publicKey(of: id) }
            #expect(own == nil)
        }
        await #expect(throws: Problem.notFound) { try await hands.admit(.outsideCaseworker, by: .caseworker) }
        // Somebody who also keeps accounts holds nothing any more.
        try await hands.run("UPDATE account SET roles = 'administrator caseworker' WHERE id = \(hands.site.world.user(.caseworker).id)")
        await #expect(throws: Problem.notFound) { try await hands.held(by: .caseworker) }
    }

    @Test(arguments: Engines.all) func `opens with the member's password only`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        await #expect(throws: Problem.keyAltered) { try await hands.held(by: .caseworker, with: MemberSecret(key: SymmetricKey(size: .bits256))) }
        let unit = hands.site.world.socialAffairs.id
        await #expect(throws: Problem.passwordNeeded) {
            try await hands.as(.caseworker) { keyring, viewer, _ in _ = try keyring.open(unit, for: viewer, with: nil) }
        }
    }

    @Test(arguments: Engines.all) func `outlives a change of password, and not a lost one`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        let key = try await hands.held(by: .caseworker)
        let (old, user, members) = (try hands.secret(.caseworker), hands.site.world.user(.caseworker).id, hands.site.services.members)
        let new = MemberSecret(key: SymmetricKey(size: .bits256)), after = MemberSecret(key: SymmetricKey(size: .bits256))
        try await hands.site.services.database.write { tx in try members.changed(user, old, new, tx) }
        #expect(try await hands.held(by: .caseworker, with: new) == key)
        await #expect(throws: Problem.keyAltered) { try await hands.held(by: .caseworker, with: old) }
        try await hands.site.services.database.write { tx in
            try members.changed(user, nil, after, tx)
            try members.signedIn(user, after, tx)
        }
        try await hands.sign()
        for secret in [old, new] { await #expect(throws: Problem.keyAltered) { try await hands.held(by: .caseworker, with: secret) } }
        await #expect(throws: Problem.notAdmitted) { try await hands.held(by: .caseworker, with: after) }
    }

    @Test(arguments: Engines.all) func `is another after somebody left, and what was sealed before still opens`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.signIn(.otherCaseworker)
        try await hands.admit(.otherCaseworker, by: .caseworker)
        let before = try await hands.held(by: .caseworker)
        let wrap = try await hands.as(.otherCaseworker) { keyring, viewer, secret in
            let keys = try keyring.open(viewer.agency, for: viewer, with: secret)
            return try CompartmentKey(caseID: UUID(), compartment: .contact).wrapped(for: keys.trusted, from: keys.own)
        }
        let (leaver, now) = (hands.site.world.user(.otherCaseworker).id, hands.site.clock.now)
        try await hands.run("UPDATE account SET roles = 'viewer' WHERE id = \(leaver)")
        try await hands.site.services.database.write { tx in try Keyring.left(leaver, in: tx, by: nil, at: now) }
        #expect(try await hands.site.services.database.read { tx in try UnitKeyStore(tx).units(heldBy: leaver) }.isEmpty)
        await #expect(throws: Problem.notFound) { try await hands.held(by: .otherCaseworker) }
        try await hands.signIn(.caseworker)
        let after = try await hands.held(by: .caseworker)
        #expect(after.version == before.version + 1 && after != before)
        try await hands.as(.caseworker) { keyring, viewer, secret in
            let keys = try keyring.open(viewer.agency, for: viewer, with: secret)
            _ = try CompartmentKey(wrap, openedBy: keys.opening(wrap.unit), from: keys.vouching(wrap.from))
        }
        // Back again, they wait like everybody else.
        try await hands.run("UPDATE account SET roles = 'caseworker' WHERE id = \(leaver)")
        await #expect(throws: Problem.notAdmitted) { try await hands.held(by: .otherCaseworker) }
        try await hands.admit(.otherCaseworker, by: .caseworker)
        #expect(try await hands.held(by: .otherCaseworker) == after)
    }

    @Test(arguments: Engines.all) func `is made anew for all when it is asked for`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        let now = hands.site.clock.now
        #expect(try await hands.site.services.database.write { tx in try Keyring.askForRotation(in: tx, at: now) } == 1)
        #expect(try await hands.held(by: .caseworker).version == 1)
        try await hands.signIn(.caseworker)
        #expect(try await hands.held(by: .caseworker).version == 2)
        try await hands.signIn(.caseworker)
        #expect(try await hands.held(by: .caseworker).version == 2)
    }
}

@Suite struct `A planted key` {
    /// Whoever can write to the database, and not to the signed record, puts a unit's key of their own in its place.
    @Test(arguments: Engines.all) func `of a unit is refused`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        let unit = hands.site.world.socialAffairs.id
        let own = PrivateKey(holder: .unit, id: unit.sealID), bytes = [UInt8](own.publicKey.bytes)
        try await hands.run("UPDATE unit_key SET public = \(bytes) WHERE agency_id = \(unit)")
        await #expect(throws: Problem.keyUnsigned) { try await hands.held(by: .caseworker) }
        await #expect(throws: Problem.keyUnsigned) { try await hands.as(.caseworker) { keyring, _, _ in _ = try keyring.newest(of: unit) } }
    }

    /// Rows of another unit, signed for and true, under this unit's name.
    @Test(arguments: Engines.all) func `of another unit is refused`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.found(by: .policeHandler)
        let (unit, police) = (hands.site.world.socialAffairs.id, hands.site.world.police.id)
        try await hands.run("UPDATE unit_key SET public = (SELECT public FROM unit_key WHERE agency_id = \(police)) WHERE agency_id = \(unit)")
        await #expect(throws: Problem.keyUnsigned) { try await hands.held(by: .caseworker) }
    }

    @Test(arguments: Engines.all) func `of a member is let in nowhere`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.signIn(.otherCaseworker)
        let newcomer = hands.site.world.user(.otherCaseworker).id
        let own = [UInt8](PrivateKey(holder: .member, id: newcomer.sealID).publicKey.bytes)
        try await hands.run("UPDATE member_key SET public = \(own) WHERE account_id = \(newcomer)")
        await #expect(throws: Problem.keyUnsigned) { try await hands.admit(.otherCaseworker, by: .caseworker) }
    }

    @Test(arguments: Engines.all) func `copy, or a copy with another sender, is refused`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.signIn(.otherCaseworker)
        let (holder, other) = (hands.site.world.user(.caseworker).id, hands.site.world.user(.otherCaseworker).id)
        try await hands.run(
            """
            INSERT INTO unit_key_wrap (agency_id, version, account_id, unit_key, member_key, admitted_by, envelope)
            SELECT agency_id, version, \(other), unit_key, (SELECT public FROM member_key WHERE account_id = \(other)), admitted_by, envelope
            FROM unit_key_wrap WHERE account_id = \(holder)
            """)
        await #expect(throws: Problem.keyAltered) { try await hands.held(by: .otherCaseworker) }
        try await hands.run(
            "UPDATE unit_key_wrap SET admitted_by = (SELECT public FROM member_key WHERE account_id = \(other)) WHERE account_id = \(holder)")
        await #expect(throws: Problem.keyAltered) { try await hands.held(by: .caseworker) }
    }
}

@Suite struct `The index of a unit` {
    @Test(arguments: Engines.all) func `is one for all its members, and another for another unit`(engine: Engine) async throws {
        let hands = try await Hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.found(by: .policeHandler)
        try await hands.signIn(.otherCaseworker)
        try await hands.admit(.otherCaseworker, by: .caseworker)
        func tokens(_ person: World.Person) async throws -> [UInt16] {
            try await hands.as(person) { keyring, viewer, secret in
                let keys = try keyring.open(viewer.agency, for: viewer, with: secret)
                return try keyring.index(of: viewer.agency, with: keys).tokens(name: "Đặng Thị Hồng Giả Tưởng Không Có Thật")
            }
        }
        let ours = try await tokens(.caseworker)
        #expect(try await tokens(.otherCaseworker) == ours)
        #expect(try await tokens(.policeHandler) != ours)
    }
}
