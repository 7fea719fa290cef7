import Crypto
import Crypto
import Foundation
import Transparency
import Testing

@testable import Vault

@Suite struct `A member's key` {
    let key = PrivateKey(holder: .member)
    let secret = SymmetricKey(size: .bits256)

    @Test func `opens with the secret of its member only`() throws {
        let sealed = try SealedMemberKey(key, under: secret)
        #expect(try sealed.open(with: secret).publicKey == key.publicKey)
        #expect(throws: Refusal.cannotOpen) { try sealed.open(with: SymmetricKey(size: .bits256)) }
    }

    @Test func `is refused under another member's or another version's name`() throws {
        let sealed = try SealedMemberKey(key, under: secret)
        for other in [PrivateKey(holder: .member), PrivateKey(holder: .member, id: key.publicKey.id, version: 2)] {
            let moved = try SealedMemberKey(publicKey: other.publicKey.bytes, bytes: sealed.bytes)
            #expect(throws: Refusal.cannotOpen) { try moved.open(with: secret) }
        }
    }

    @Test func `is refused when any byte was flipped, and does not lie in its row`() throws {
        let sealed = try SealedMemberKey(key, under: secret)
        for index in sealed.bytes.indices {
            #expect(throws: (any Error).self) {
                try SealedMemberKey(publicKey: key.publicKey.bytes, bytes: sealed.bytes.flipping(index)).open(with: secret)
            }
        }
        key.withBytes { raw in #expect(sealed.bytes.firstRange(of: raw) == nil) }
    }

    @Test func `is no unit's key`() {
        #expect(throws: Refusal.malformed) { try SealedMemberKey(PrivateKey(holder: .unit), under: secret) }
    }
}

@Suite struct `A unit's key` {
    @Test func `is handed from member to member`() throws {
        var notary = Notary()
        let an = try notary.pair(.member), binh = try notary.pair(.member), chi = try notary.pair(.member)
        let (unit, first) = try UnitKey.found(UUID(), by: an.key, trusted: an.trusted)
        let trusted = try notary.trust(unit.publicKey)

        let anOpens = try UnitKey.open(first, as: an.key, unit: trusted, admitter: an.trusted)
        let second = try UnitKey.admit(binh.trusted, to: anOpens, by: an.key)
        let binhOpens = try UnitKey.open(second, as: binh.key, unit: trusted, admitter: an.trusted)
        #expect(binhOpens.publicKey == unit.publicKey)

        // Chi was not admitted: nobody's wrap opens for her.
        for wrap in [first, second] {
            #expect(throws: Refusal.cannotOpen) { try UnitKey.open(wrap, as: chi.key, unit: trusted, admitter: an.trusted) }
        }
    }

    @Test func `planted by somebody who can write to the database is refused`() throws {
        var notary = Notary()
        let an = try notary.pair(.member), thief = try notary.pair(.member)
        let (unit, _) = try UnitKey.found(UUID(), by: an.key, trusted: an.trusted)
        let trusted = try notary.trust(unit.publicKey)

        // A pair of the thief's own under the unit's name, wrapped to An: not the published key.
        let own = PrivateKey(holder: .unit, id: unit.publicKey.id)
        let planted = try UnitKey.admit(an.trusted, to: own, by: thief.key)
        #expect(throws: Refusal.untrustedKey) { try UnitKey.open(planted, as: an.key, unit: trusted, admitter: thief.trusted) }
        // The same, claiming the true public key and An as admitter.
        let lying = UnitKeyWrap(unit: unit.publicKey, member: an.key.publicKey, admittedBy: an.key.publicKey, envelope: planted.envelope)
        #expect(throws: Refusal.cannotOpen) { try UnitKey.open(lying, as: an.key, unit: trusted, admitter: an.trusted) }
    }

    @Test func `rotates when somebody leaves, and the leaver cannot open the new one`() throws {
        var notary = Notary()
        let an = try notary.pair(.member), binh = try notary.pair(.member)
        let (old, _) = try UnitKey.found(UUID(), by: an.key, trusted: an.trusted)
        let (new, wraps) = try UnitKey.rotate(old, staying: [an.trusted], by: an.key)
        let trusted = try notary.trust(new.publicKey)
        #expect(new.publicKey.version == 2)
        #expect(wraps.map(\.member) == [an.key.publicKey])
        #expect(throws: Never.self) { try UnitKey.open(wraps[0], as: an.key, unit: trusted, admitter: an.trusted) }
        #expect(throws: Refusal.cannotOpen) { try UnitKey.open(wraps[0], as: binh.key, unit: trusted, admitter: an.trusted) }
    }

    @Test func `that no checkpoint covers is not trusted`() throws {
        var notary = Notary()
        let key = PrivateKey(holder: .unit).publicKey, other = PrivateKey(holder: .unit).publicKey
        let leaf = notary.publish(key)
        let signed = try notary.head.signed(by: notary.signer)
        #expect(throws: Never.self) { try TrustedKey(key, publishedIn: leaf, under: signed, log: notary.logKey) }
        #expect(throws: Refusal.untrustedKey) { try TrustedKey(other, publishedIn: leaf, under: signed, log: notary.logKey) }
        // Entered after the checkpoint.
        let late = notary.publish(other)
        #expect(throws: Refusal.untrustedKey) { try TrustedKey(other, publishedIn: late, under: signed, log: notary.logKey) }
        // Named in an entry of another act.
        let named = notary.publish(other, act: "vault.key-mentioned")
        let now = try notary.head.signed(by: notary.signer)
        #expect(throws: Refusal.untrustedKey) { try TrustedKey(other, publishedIn: named, under: now, log: notary.logKey) }
        // Published in a tree that somebody else signed.
        var thief = Notary()
        let foreign = thief.publish(other)
        let forged = try thief.head.signed(by: thief.signer)
        #expect(throws: Refusal.untrustedKey) { try TrustedKey(other, publishedIn: foreign, under: forged, log: notary.logKey) }
    }
}
