import Core
import Foundation
import Testing

@testable import Vault

@Suite struct `An attached file` {
    static let piece = AttachmentKey.piece
    let compartment = CompartmentKey(caseID: UUID(), compartment: .narrative)

    static func file(_ count: Int) -> Data { Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 ^ $0 >> 8) }) }

    @Test(arguments: [0, 1, 4095, 4096, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 5])
    func `comes back whole from its pieces and its sealed key`(count: Int) throws {
        let id = UUID(), file = Self.file(count)
        let key = AttachmentKey(id: id)
        let pieces = try key.pieces(of: file)
        #expect(pieces.count == count / Self.piece + 1)
        let opened = try AttachmentKey(key.sealed(under: compartment), of: id, openedBy: compartment)
        #expect(try opened.file(from: pieces) == file)
    }

    @Test func `tells its size only to four kibibytes`() throws {
        let sizes = try [0, 1, 4000, 4095].map { try AttachmentKey(id: UUID()).pieces(of: Self.file($0))[0].count }
        #expect(Set(sizes).count == 1)
    }

    @Test func `cut short, made longer, in another order or with a foreign piece is refused`() throws {
        let key = AttachmentKey(id: UUID()), pieces = try key.pieces(of: Self.file(3 * Self.piece))
        let foreign = try AttachmentKey(id: UUID()).pieces(of: Self.file(3 * Self.piece))
        let tables = [
            [], Array(pieces.dropLast()), Array(pieces.dropFirst()), pieces + [pieces[3]], pieces + [pieces[0]],
            [pieces[1], pieces[0]] + pieces[2...],
            [foreign[0]] + pieces[1...], Array(pieces[..<2]) + [pieces[3]], [pieces[3]]
        ]
        for table in tables { #expect(throws: Refusal.cannotOpen) { try key.file(from: table) } }
        #expect(try key.open(pieces[1], number: 1, isLast: false) == Self.file(3 * Self.piece)[Self.piece..<2 * Self.piece])
        #expect(throws: Refusal.cannotOpen) { try key.open(pieces[1], number: 1, isLast: true) }
    }

    @Test func `is closed to the key of another compartment, and under another file's name`() throws {
        let id = UUID(), sealed = try AttachmentKey(id: id).sealed(under: compartment)
        let other = CompartmentKey(caseID: compartment.caseID, compartment: .medical)
        #expect(throws: Refusal.cannotOpen) { try AttachmentKey(sealed, of: id, openedBy: other) }
        #expect(throws: Refusal.cannotOpen) { try AttachmentKey(sealed, of: UUID(), openedBy: compartment) }
    }
}

@Suite struct `The bits of an id` {
    @Test func `are another for every id`() {
        let ids = (0..<1000).map { _ in ID<Int>.random() }
        #expect(Set(ids.map(\.sealID)).count == 1000)
        #expect(ID<Int>("0000000000000000000000000z")?.sealID.data == Data(count: 15) + [31])
        #expect(ID<Int>("7zzzzzzzzzzzzzzzzzzzzzzzzz")?.sealID.data == Data(repeating: 255, count: 16))
    }
}

@Suite struct `A unit's index` {
    @Test func `is opened by the unit's key and no other's`() throws {
        var notary = Notary()
        let unit = try notary.pair(.unit), stranger = try notary.pair(.unit)
        let (index, wrap) = try BlindIndex.founded(for: unit.trusted, by: unit.key)
        let row = try IndexWrap(unit: wrap.unit.bytes, from: wrap.from.bytes, envelope: wrap.envelope.bytes)
        let again = try BlindIndex(row, openedBy: unit.key, from: unit.trusted)
        #expect(again.tokens(name: "Đặng Thị Hồng") == index.tokens(name: "Đặng Thị Hồng"))
        #expect(throws: Refusal.cannotOpen) { try BlindIndex(row, openedBy: stranger.key, from: unit.trusted) }
        #expect(throws: Refusal.cannotOpen) { try BlindIndex(row, openedBy: unit.key, from: stranger.trusted) }
    }

    @Test(arguments: [("0912 345 678", "+84 912 345 678", true), ("0912 345 678", "0912 345 679", false), ("113", "113", false)])
    func `compares telephone numbers`(one: String, other: String, isSame: Bool) { #expect(PhoneMatch.isSame(one, other) == isSame) }
}
