import Crypto
import Foundation
import Testing

@testable import Vault

@Suite struct `A sealed field` {
    let key = CompartmentKey(caseID: UUID(), compartment: .identity)

    @Test func `comes back, also when empty or long`() throws {
        for text in ["Đặng Thị Hồng", "", String(repeating: "ư", count: 100_000)] {
            #expect(try key.open(key.seal(text, field: "name", revision: 1), field: "name", revision: 1) == text)
        }
    }

    @Test func `is refused when any bit of any byte was flipped`() throws {
        let sealed = try key.seal("Đặng Thị Hồng", field: "name", revision: 1)
        for index in sealed.indices {
            for bit in 0..<8 {
                #expect(throws: (any Error).self) { try key.open(sealed.flipping(index, by: 1 << bit), field: "name", revision: 1) }
            }
        }
    }

    @Test func `is refused when cut short or made longer`() throws {
        let sealed = try key.seal("Đặng Thị Hồng", field: "name", revision: 1)
        for length in 0..<sealed.count {
            #expect(throws: (any Error).self) { try key.open(Data(sealed.prefix(length)), field: "name", revision: 1) }
        }
        #expect(throws: Refusal.cannotOpen) { try key.open(sealed + [0], field: "name", revision: 1) }
    }

    @Test func `is refused in another field, revision, compartment, case or under another key`() throws {
        let sealed = try key.seal("Đặng Thị Hồng", field: "name", revision: 2)
        #expect(throws: Refusal.cannotOpen) { try key.open(sealed, field: "alias", revision: 2) }
        #expect(throws: Refusal.cannotOpen) { try key.open(sealed, field: "name", revision: 3) }
        for stranger in [
            CompartmentKey(caseID: key.caseID, compartment: .contact), CompartmentKey(caseID: UUID(), compartment: .identity),
            CompartmentKey(caseID: key.caseID, compartment: .identity), key.renewed()
        ] {
            #expect(throws: Refusal.cannotOpen) { try stranger.open(sealed, field: "name", revision: 2) }
        }
    }

    @Test func `pasted back from an earlier revision is refused`() throws {
        let old = try key.seal("0912 345 678", field: "phone", revision: 1)
        _ = try key.seal("0987 654 321", field: "phone", revision: 2)
        #expect(throws: Refusal.cannotOpen) { try key.open(old, field: "phone", revision: 2) }
    }

    @Test func `says algorithm, key and version`() throws {
        let bytes = try key.renewed().seal("x", field: "name", revision: 1)
        let sealed = try Sealed(bytes: bytes)
        #expect(bytes[0] == 1)
        #expect(sealed.keyID == key.caseID)
        #expect(sealed.keyVersion == 2)
        #expect(sealed.bytes == bytes)
    }

    @Test func `never looks the same twice`() throws {
        let seals = try (0..<1000).map { _ in try key.seal("x", field: "name", revision: 1) }
        #expect(Set(seals).count == 1000)
    }
}

@Suite struct `A private key` {
    /// A regression: wiping swift-crypto's raw representation once wiped the key itself.
    @Test func `is whole after it was sealed`() throws {
        var notary = Notary()
        let unit = try notary.pair(.unit)
        let before = unit.key.agreement.rawRepresentation.withUnsafeBytes { Data($0) }
        let member = try notary.pair(.member)
        _ = try UnitKey.admit(member.trusted, to: unit.key, by: member.key)
        unit.key.withBytes { #expect($0 == before) }
        #expect(unit.key.agreement.rawRepresentation == before)
        let key = CompartmentKey(caseID: UUID(), compartment: .legal)
        let wrap = try key.wrapped(for: unit.trusted, from: unit.key)
        #expect(throws: Never.self) { try CompartmentKey(wrap, openedBy: unit.key, from: unit.trusted) }
    }
}

@Suite struct `Bindings` {
    @Test func `cannot be cut elsewhere`() {
        #expect(Binding("x", .text("ab"), .text("c")).bytes != Binding("x", .text("a"), .text("bc")).bytes)
        #expect(Binding("x", .text("ab")).bytes != Binding("x", .bytes(Data("ab".utf8))).bytes)
        #expect(Binding("x").bytes != Binding("y").bytes)
    }
}

@Suite struct `A referral` {
    @Test func `opens the compartments it was given, and no others`() throws {
        var notary = Notary()
        let women = try notary.pair(.unit), clinic = try notary.pair(.unit)
        let medical = CompartmentKey(caseID: UUID(), compartment: .medical)
        let narrative = CompartmentKey(caseID: medical.caseID, compartment: .narrative)
        let sealed = try medical.seal("…", field: "finding", revision: 1)
        let kept = try narrative.seal("…", field: "story", revision: 1)

        let wrap = try medical.wrapped(for: clinic.trusted, from: women.key)
        let theirs = try CompartmentKey(wrap, openedBy: clinic.key, from: women.trusted)
        #expect(try theirs.open(sealed, field: "finding", revision: 1) == "…")
        #expect(throws: Refusal.cannotOpen) { try theirs.open(kept, field: "story", revision: 1) }
    }

    @Test func `cannot be relabelled as another compartment, case or version`() throws {
        var notary = Notary()
        let women = try notary.pair(.unit), clinic = try notary.pair(.unit)
        let wrap = try CompartmentKey(caseID: UUID(), compartment: .medical).wrapped(for: clinic.trusted, from: women.key)
        for (caseID, compartment, version) in [(wrap.caseID, Compartment.narrative, 1), (UUID(), .medical, 1), (wrap.caseID, .medical, 2)]
            as [(UUID, Compartment, UInt32)]
        {
            let moved = CompartmentWrap(
                caseID: caseID, compartment: compartment, version: version, unit: wrap.unit, from: wrap.from, envelope: wrap.envelope)
            #expect(throws: Refusal.cannotOpen) { try CompartmentKey(moved, openedBy: clinic.key, from: women.trusted) }
        }
    }

    @Test func `planted by a stranger is refused`() throws {
        var notary = Notary()
        let women = try notary.pair(.unit), thief = PrivateKey(holder: .unit)
        let mine = try CompartmentKey(caseID: UUID(), compartment: .contact).wrapped(for: women.trusted, from: thief)
        let claimed = CompartmentWrap(
            caseID: mine.caseID, compartment: .contact, version: 1, unit: mine.unit, from: women.key.publicKey, envelope: mine.envelope)
        #expect(throws: Refusal.cannotOpen) { try CompartmentKey(claimed, openedBy: women.key, from: women.trusted) }
    }

    @Test func `withdrawn is closed for all that is written afterwards`() throws {
        var notary = Notary()
        let women = try notary.pair(.unit), clinic = try notary.pair(.unit)
        let before = CompartmentKey(caseID: UUID(), compartment: .medical)
        let theirs = try CompartmentKey(before.wrapped(for: clinic.trusted, from: women.key), openedBy: clinic.key, from: women.trusted)

        // Withdrawing: their row is deleted, the key renewed and wrapped for the own unit only.
        let after = before.renewed()
        let own = try after.wrapped(for: women.trusted, from: women.key)
        let written = try after.seal("new", field: "finding", revision: 2)
        #expect(throws: Refusal.cannotOpen) { try theirs.open(written, field: "finding", revision: 2) }
        #expect(throws: Refusal.cannotOpen) { try CompartmentKey(own, openedBy: clinic.key, from: women.trusted) }
        let ours = try CompartmentKey(own, openedBy: women.key, from: women.trusted)
        #expect(try ours.open(written, field: "finding", revision: 2) == "new")
    }

    @Test func `is refused when any byte of its envelope was flipped`() throws {
        var notary = Notary()
        let women = try notary.pair(.unit)
        let wrap = try CompartmentKey(caseID: UUID(), compartment: .legal).wrapped(for: women.trusted, from: women.key)
        for index in wrap.envelope.bytes.indices {
            #expect(throws: (any Error).self) {
                let bad = try Envelope(bytes: wrap.envelope.bytes.flipping(index))
                let moved = CompartmentWrap(
                    caseID: wrap.caseID, compartment: wrap.compartment, version: wrap.version, unit: wrap.unit, from: wrap.from, envelope: bad)
                return try CompartmentKey(moved, openedBy: women.key, from: women.trusted)
            }
        }
    }
}
