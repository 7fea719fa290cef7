import Access
import Core
import Crypto
import Organisations
import Storage
import TestSupport
import Testing
import Vault

@testable import Keyring

@Suite struct `The three custodians` {
    /// The leader of the ward, in the account of somebody of the cast.
    static let leader = World.Person.viewer

    static func hands(_ engine: Engine) async throws -> Hands {
        let hands = try await Hands(engine)
        try await hands.run("UPDATE account SET roles = 'leader' WHERE id = \(hands.site.world.user(leader).id)")
        return hands
    }

    static let custodians: [World.Person] = [.officer, .member, .otherMember]

    /// The leader asks, three say yes, somebody agrees, and each takes their own.
    static func shares(_ hands: Hands, agreedBy people: [World.Person] = [.caseworker]) async throws -> [Share] {
        let now = hands.site.clock.now, ids = custodians.map { hands.site.world.user($0).id }
        try await hands.as(leader) { keyring, viewer, _ in try keyring.askForShares(ids, by: viewer, at: now) }
        for person in custodians {
            try await hands.as(person) { keyring, viewer, secret in try keyring.acceptCustody(by: viewer, with: secret, at: now) }
        }
        try await hands.sign()
        for person in people {
            _ = try await hands.as(person) { keyring, viewer, secret in try keyring.agreeToShares(by: viewer, with: secret, at: now) }
        }
        try await hands.sign()
        var shares: [Share] = []
        for person in custodians {
            shares.append(try await hands.as(person) { keyring, viewer, secret in try keyring.takeShare(by: viewer, with: secret, at: now) })
        }
        return shares
    }

    static func recover(_ person: World.Person, _ one: Share, _ other: Share, by desk: World.Person = leader, _ hands: Hands) async throws {
        let (id, now) = (hands.site.world.user(person).id, hands.site.clock.now)
        try await hands.as(desk) { keyring, viewer, _ in try keyring.recover(id, one, other, by: viewer, at: now) }
    }

    /// The only holder forgets the password; any two custodians let them in again.
    @Test(arguments: Engines.all, [(0, 1), (2, 0), (1, 2)]) func `open a unit without members`(engine: Engine, pair: (Int, Int)) async throws {
        let hands = try await Self.hands(engine)
        try await hands.found(by: .caseworker)
        let key = try await hands.held(by: .caseworker)
        let shares = try await Self.shares(hands)
        try await hands.signIn(.caseworker)
        let (user, members) = (hands.site.world.user(.caseworker).id, hands.site.services.members)
        let fresh = MemberSecret(key: SymmetricKey(size: .bits256))
        try await hands.site.services.database.write { tx in
            try members.changed(user, nil, fresh, tx)
            try members.signedIn(user, fresh, tx)
        }
        try await hands.sign()
        await #expect(throws: Problem.notAdmitted) { try await hands.held(by: .caseworker, with: fresh) }
        try await Self.recover(.caseworker, shares[pair.0], shares[pair.1], hands)
        #expect(try await hands.held(by: .caseworker, with: fresh) == key)
    }

    @Test(arguments: Engines.all) func `open nothing with one share, an old printing, or for a stranger`(engine: Engine) async throws {
        let hands = try await Self.hands(engine)
        try await hands.found(by: .caseworker)
        let old = try await Self.shares(hands)
        try await hands.signIn(.caseworker, .otherCaseworker, .outsideCaseworker)
        await #expect(throws: Problem.sharesWrong) { try await Self.recover(.otherCaseworker, old[0], old[0], hands) }
        await #expect(throws: Problem.notFound) { try await Self.recover(.outsideCaseworker, old[0], old[1], hands) }
        await #expect(throws: Problem.notFound) { try await Self.recover(.officer, old[0], old[1], hands) }
        for person in [World.Person.administrator, .caseworker, .outsideAdministrator] {
            await #expect(throws: Problem.notFound) { try await Self.recover(.otherCaseworker, old[0], old[1], by: person, hands) }
        }
        let new = try await Self.shares(hands, agreedBy: [.officer, .otherMember])
        await #expect(throws: Problem.sharesWrong) { try await Self.recover(.otherCaseworker, old[0], old[1], hands) }
        // The keys come under the new shares when a holder signs in.
        await #expect(throws: Problem.notInEscrow) { try await Self.recover(.otherCaseworker, new[0], new[1], hands) }
        try await hands.signIn(.caseworker)
        try await Self.recover(.otherCaseworker, new[0], new[1], hands)
        #expect(try await hands.held(by: .otherCaseworker) == hands.held(by: .caseworker))
    }

    @Test(arguments: Engines.all) func `rehearse without opening`(engine: Engine) async throws {
        let hands = try await Self.hands(engine)
        let now = hands.site.clock.now
        let foreign = try Recovery.establish().shares
        func rehearse(_ one: Share, _ other: Share) async throws -> Bool {
            try await hands.site.services.database.write { tx in try Keyring.rehearse(one, other, in: tx, by: nil, at: now) }
        }
        #expect(try await !rehearse(foreign[0], foreign[1]))
        try await hands.found(by: .caseworker)
        let shares = try await Self.shares(hands)
        #expect(try await rehearse(shares[0], shares[2]))
        #expect(try await !rehearse(shares[0], foreign[2]))
        #expect(try await hands.site.services.database.read { tx in try RecoveryStore(tx).find()?.rehearsed } == now)
    }
}
