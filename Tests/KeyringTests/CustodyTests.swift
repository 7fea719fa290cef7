import Access
import Core
import Crypto
import Storage
import TestSupport
import Testing
import Vault

@testable import Keyring

@Suite struct `New shares` {
    static let leader = RecoveryPeople.leader
    static let custodians = RecoveryPeople.custodians

    static func ask(_ hands: Hands, _ people: [World.Person] = custodians, by person: World.Person = leader) async throws {
        let now = hands.site.clock.now, ids = people.map { hands.site.world.user($0).id }
        try await hands.as(person) { keyring, viewer, _ in try keyring.askForShares(ids, by: viewer, at: now) }
    }

    static func accept(_ hands: Hands, _ people: [World.Person] = custodians) async throws {
        let now = hands.site.clock.now
        for person in people { try await hands.as(person) { try $0.acceptCustody(by: $1, with: $2, at: now) } }
        try await hands.sign()
    }

    static func agree(_ person: World.Person, _ hands: Hands) async throws -> Bool {
        let now = hands.site.clock.now
        let made = try await hands.as(person) { try $0.agreeToShares(by: $1, with: $2, at: now) }
        try await hands.sign()
        return made
    }

    static func take(_ person: World.Person, _ hands: Hands) async throws -> Share {
        let now = hands.site.clock.now
        return try await hands.as(person) { try $0.takeShare(by: $1, with: $2, at: now) }
    }

    /// Asked, accepted, and not agreed to yet; the caseworker holds the unit's key.
    static func ready(_ engine: Engine) async throws -> Hands {
        let hands = try await RecoveryPeople.hands(engine)
        try await hands.found(by: .caseworker)
        try await ask(hands)
        try await accept(hands)
        return hands
    }

    @Test(arguments: Engines.all) func `are for three different people of the place, none of whom keeps accounts`(engine: Engine) async throws {
        let hands = try await RecoveryPeople.hands(engine)
        let unfit: [[World.Person]] = [
            [], [.officer, .member], [.officer, .member, .member], [.officer, .member, .administrator], [.officer, .member, .outsider],
            [.officer, .member, .otherMember, .caseworker]
        ]
        for people in unfit { await #expect(throws: Problem.custodiansUnfit) { try await Self.ask(hands, people) } }
        for person in [World.Person.administrator, .officer, .caseworker, .outsideAdministrator] {
            await #expect(throws: Problem.notFound) { try await Self.ask(hands, by: person) }
        }
        try await Self.ask(hands)
    }

    @Test(arguments: Engines.all) func `need all three to accept, and at first a member besides the leader`(engine: Engine) async throws {
        let hands = try await RecoveryPeople.hands(engine)
        try await hands.found(by: .caseworker)
        try await hands.signIn(.otherCaseworker, .policeHandler, .outsideCaseworker)
        await #expect(throws: Problem.notFound) { try await Self.agree(.caseworker, hands) }
        try await Self.ask(hands)
        await #expect(throws: Problem.notFound) { try await Self.accept(hands, [.caseworker]) }
        try await Self.accept(hands, [.officer, .member])
        await #expect(throws: Problem.custodiansNotReady) { try await Self.agree(.caseworker, hands) }
        try await Self.accept(hands, [.otherMember])
        for person in [Self.leader, .officer, .administrator, .outsideCaseworker] {
            await #expect(throws: Problem.notFound, "\(person)") { try await Self.agree(person, hands) }
        }
        // Not let into their unit, or of a unit that has no key.
        await #expect(throws: Problem.notAdmitted) { try await Self.agree(.otherCaseworker, hands) }
        await #expect(throws: Problem.notAdmitted) { try await Self.agree(.policeHandler, hands) }
        #expect(try await Self.agree(.caseworker, hands))
    }

    @Test(arguments: Engines.all) func `are not a leader's own to agree to, whatever else they may do`(engine: Engine) async throws {
        let hands = try await RecoveryPeople.hands(engine)
        try await hands.found(by: .caseworker)
        let leader = hands.site.world.user(Self.leader).id
        try await hands.run("UPDATE account SET roles = 'caseworker leader' WHERE id = \(leader)")
        try await Self.ask(hands)
        try await Self.accept(hands)
        await #expect(throws: Problem.notFound) { try await Self.agree(Self.leader, hands) }
    }

    @Test(arguments: Engines.all) func `need two of the custodians when there are some, and close the old ones`(engine: Engine) async throws {
        let hands = try await Self.ready(engine)
        #expect(try await Self.agree(.caseworker, hands))
        let old = try await [Self.take(.officer, hands), Self.take(.member, hands)]
        try await Self.ask(hands)
        try await Self.accept(hands)
        await #expect(throws: Problem.notFound) { try await Self.agree(.caseworker, hands) }
        await #expect(throws: Problem.notFound) { try await Self.agree(Self.leader, hands) }
        #expect(try await !Self.agree(.officer, hands))
        #expect(try await !Self.agree(.officer, hands))
        #expect(try await Self.agree(.otherMember, hands))
        let new = try await [Self.take(.officer, hands), Self.take(.otherMember, hands)]
        let recovery = try #require(try await hands.site.services.database.read { tx in try RecoveryStore(tx).find()?.recovery })
        #expect(!recovery.rehearse(old[0], old[1]) && recovery.rehearse(new[0], new[1]))
    }

    /// Two sheets and their people are gone for good: as at first.
    @Test(arguments: Engines.all, [(1, false), (2, true), (3, true)])
    func `need a member again when fewer than two custodians are left`(engine: Engine, gone: (count: Int, isMember: Bool)) async throws {
        let hands = try await Self.ready(engine)
        #expect(try await Self.agree(.caseworker, hands))
        for person in Self.custodians.prefix(gone.count) {
            try await hands.run("UPDATE account SET active = \(false) WHERE id = \(hands.site.world.user(person).id)")
        }
        let custodians = try await hands.site.services.database.read { tx in try CustodyStore(tx).custodians() }
        #expect((CustodyRule(custodians) == .member) == gone.isMember)
    }

    @Test(arguments: Engines.all) func `are taken once, by their own custodian, and nothing of them stays`(engine: Engine) async throws {
        let hands = try await Self.ready(engine)
        #expect(try await Self.agree(.caseworker, hands))
        for person in [World.Person.caseworker, Self.leader, .administrator] {
            await #expect(throws: Problem.notFound) { try await Self.take(person, hands) }
        }
        let shares = try await [Self.take(.otherMember, hands), Self.take(.officer, hands), Self.take(.member, hands)]
        #expect(Set(shares.map(\.number)) == [1, 2, 3] && shares[0].number == 3)
        for person in Self.custodians { await #expect(throws: Problem.notFound) { try await Self.take(person, hands) } }
        let left: Int = try await hands.site.services.database.read { tx in
            try tx.run("SELECT count(*) AS n FROM custodian WHERE envelope IS NOT NULL")[0].get("n")
        }
        #expect(left == 0)
        let rows: Int = try await hands.site.services.database.read { tx in
            try tx.run(
                "SELECT (SELECT count(*) FROM custody_request) + (SELECT count(*) FROM custody_candidate) + (SELECT count(*) FROM custody_agreement) AS n"
            )[0]
            .get("n")
        }
        #expect(rows == 0)
        let taken = try await hands.site.services.database.read { tx in try CustodyStore(tx).custodians().compactMap(\.taken).count }
        #expect(taken == 3)
    }

    @Test(arguments: Engines.all) func `open for nobody else, and not when the row was changed`(engine: Engine) async throws {
        let hands = try await Self.ready(engine)
        #expect(try await Self.agree(.caseworker, hands))
        let other = MemberSecret(key: SymmetricKey(size: .bits256)), now = hands.site.clock.now
        await #expect(throws: Problem.keyAltered) { try await hands.as(.officer, with: other) { try $0.takeShare(by: $1, with: $2, at: now) } }
        await #expect(throws: Problem.passwordNeeded) {
            try await hands.as(.officer) { keyring, viewer, _ in
                try keyring.takeShare(by: viewer, with: nil, at: now)
            }
        }
        let (officer, member) = (hands.site.world.user(.officer).id, hands.site.world.user(.member).id)
        try await hands.run(
            "UPDATE custodian SET envelope = (SELECT envelope FROM custodian WHERE account_id = \(member)) WHERE account_id = \(officer)")
        await #expect(throws: Problem.keyAltered) { try await Self.take(.officer, hands) }
        let stranger = [UInt8](PrivateKey(holder: .member).publicKey.bytes)
        try await hands.run("UPDATE custodian SET from_key = \(stranger) WHERE account_id = \(member)")
        await #expect(throws: Problem.keyUnsigned) { try await Self.take(.member, hands) }
    }

    @Test(arguments: Engines.all, [(14 * 86_400_000_000 - 1, true), (14 * 86_400_000_000, false)])
    func `are asked for for two weeks`(engine: Engine, wait: (microseconds: Int, stands: Bool)) async throws {
        let hands = try await Self.ready(engine)
        let later = Instant(microseconds: hands.site.clock.now.microseconds + wait.microseconds)
        #expect(try await hands.site.services.database.read { tx in try CustodyStore(tx).request(at: later) != nil } == wait.stands)
    }

    @Test(arguments: Engines.all) func `are not made when the leader takes the request back`(engine: Engine) async throws {
        let hands = try await Self.ready(engine)
        let now = hands.site.clock.now
        try await hands.as(Self.leader) { keyring, viewer, _ in try keyring.withdrawShares(by: viewer, at: now) }
        await #expect(throws: Problem.notFound) { try await Self.agree(.caseworker, hands) }
        await #expect(throws: Problem.notFound) {
            try await hands.as(Self.leader) { keyring, viewer, _ in try keyring.withdrawShares(by: viewer, at: now) }
        }
    }
}

@Suite struct `A custodian's own page` {
    @Test(arguments: Engines.all) func `shows one share, once, and is missing for everybody else`(engine: Engine) async throws {
        let site = try await `The page of the custodians`.site(engine)
        let leader = RecoveryPeople.leader
        for person in RecoveryPeople.custodians + [leader, .administrator, .caseworker] {
            #expect(try await site.get("/custody/mine", as: person).status == 404, "\(person)")
        }
        #expect(try await site.post("/custody/request", `The page of the custodians`.asking(site), as: leader).status == 303)
        #expect(try await site.get("/custody", as: leader).text.contains("Đang đợi cả ba người nhận lời"))
        #expect(try await site.get("/account/notices", as: .officer).text.contains("/custody/mine"))
        #expect(try await site.get("/custody/mine", as: .officer).text.contains("Tôi nhận giữ"))
        let shares = try await `The page of the custodians`.shares(site)
        for (person, share) in zip(RecoveryPeople.custodians, shares) {
            let page = try await site.get("/custody/mine", as: person).text
            #expect(page.contains("Đã lấy lúc") && !page.contains(share))
            #expect(try await site.post("/custody/mine/share", as: person).status == 404)
        }
        let desk = try await site.get("/custody", as: leader).text
        #expect(desk.contains("Đã lấy 09:00 23/11/2026") && !desk.contains("KHOA1"))
        for person in [leader, .administrator, .caseworker] { #expect(try await site.post("/custody/mine/share", as: person).status == 404) }
    }

    @Test(arguments: Engines.all) func `keeps what was chosen when it does not fit`(engine: Engine) async throws {
        let site = try await `The page of the custodians`.site(engine)
        let officer = site.world.user(.officer).id.rawValue
        let same: TestFields = ["custodian-first": officer, "custodian-second": officer, "custodian-third": officer]
        let answer = try await site.post("/custody/request", same, as: RecoveryPeople.leader)
        #expect(answer.status == 422 && answer.text.contains("ba người khác nhau") && answer.text.contains("value=\"\(officer)\" selected"))
        let none = try await site.post("/custody/request", as: RecoveryPeople.leader)
        #expect(none.status == 422 && none.text.contains("Hãy chọn đủ ba người"))
    }
}

/// The leader and the custodians of the ward, in accounts of the cast.
enum RecoveryPeople {
    static let leader = World.Person.viewer
    static let custodians: [World.Person] = [.officer, .member, .otherMember]

    static func hands(_ engine: Engine) async throws -> Hands { try await `The three custodians`.hands(engine) }
}
