import Core
import Foundation
import Testing

@testable import Transparency

@Suite struct `A verification of the log` {
    let signer = LogSigner(name: "tincay.example/audit")

    func verify(_ rows: [LogRow], _ checkpoints: [SignedNote], waiting: [AuditLeaf] = [], unnumbered: Int = 0) -> Verification {
        var verification = Verification(checkpoints: checkpoints, log: signer.verifier)
        for row in rows { verification.take(row) }
        for leaf in waiting { verification.take(waiting: leaf) }
        verification.finish(unnumbered: unnumbered)
        return verification
    }

    @Test func `proves up to the checkpoint it is given`() throws {
        var log = Log(of: 20)
        let held = try log.checkpoint(signer)
        for number in 20..<30 { log.append(Log.leaf(number)) }
        let with = verify(log.rows, [held])
        #expect(with.findings.isEmpty && with.provenUpTo == 20 && with.size == 30)
        let without = verify(log.rows, [])
        #expect(without.findings.isEmpty && without.provenUpTo == 0)
        #expect(verify(log.rows, [try log.checkpoint(signer), held]).provenUpTo == 30)
        let none = verify([], [])
        #expect(none.findings.isEmpty && none.size == 0)
    }

    @Test func `finds rows cut off at the end only with a checkpoint`() throws {
        let log = Log(of: 20), held = try log.checkpoint(signer), cut = Array(log.rows.prefix(15))
        #expect(verify(cut, []).findings.isEmpty)
        #expect(verify(cut, [held]).findings == [.missing(5, within: 0..<20)])
        #expect(verify([], [held]).findings == [.missing(20, within: 0..<20)])
    }

    @Test func `lets a lawful erasure stand, and no other`() throws {
        var log = Log(of: 20)
        let before = try log.checkpoint(signer), id = log.rows[7].id
        let decision = AuditLeaf(id: "d", at: Instant(microseconds: 0), act: AuditLeaf.erasure, subject: "entry \(id)", actor: "u1", detail: nil)
        log.rows[7] = log.rows[7].emptied
        #expect(verify(log.rows, [before]).findings == [.erasedWithoutDecision(at: 7)])
        #expect(verify(log.rows, [before], waiting: [decision]).findings.isEmpty)
        log.append(decision)
        let after = verify(log.rows, [before, try log.checkpoint(signer)])
        #expect(after.findings.isEmpty && after.erased == 1 && after.provenUpTo == 21)
        // One decision lets one row go.
        log.rows[8] = LogRow(index: 8, id: id, leaf: nil, salt: nil, commitment: log.rows[8].commitment?.bytes ?? Data())
        #expect(verify(log.rows, []).findings == [.erasedWithoutDecision(at: 8)])
    }

    @Test func `refuses a checkpoint of another key, and says which`() throws {
        let log = Log(of: 3), own = try log.checkpoint(signer)
        let forged = try log.checkpoint(LogSigner(name: "tincay.example/audit"))
        #expect(verify(log.rows, [own, forged, SignedNote("nothing")]).findings == [.checkpointRefused(1), .checkpointRefused(2)])
    }

    @Test func `tells of entries that never came into the tree`() {
        #expect(verify(Log(of: 3).rows, [], unnumbered: 2).findings == [.unnumbered(2)])
    }

    @Test(arguments: [-1, Int.min, Int.max, 1 << 53]) func `bears any number in a row`(number: Int) {
        var rows = Log(of: 3).rows
        rows[1] = rows[1].with(index: number)
        #expect(verify(rows, []).findings.contains(.misnumbered(at: 1)))
    }

    @Test func `finds a thousand random changes a thousand times, and where`() throws {
        var log = Log(of: 0), held: [SignedNote] = []
        for number in 0..<200 {
            log.append(Log.leaf(number))
            if (number + 1).isMultiple(of: 50) { held.append(try log.checkpoint(signer)) }
        }
        #expect(verify(log.rows, held).findings.isEmpty)
        for round in 0..<1000 {
            var rows = log.rows
            let mutation = Mutation.allCases[round % Mutation.allCases.count]
            let place = mutation.apply(to: &rows)
            let found = verify(rows, held).findings
            #expect(found.contains { $0.place?.contains(place) == true }, "round \(round): \(mutation) at \(place) gave \(found)")
        }
    }
}
