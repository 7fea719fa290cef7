public import Access
import Audit
public import Core
import Crypto
import DocumentReading
import Foundation
import Places
import PlanReading
import Storage

/// A document becomes a draft: file, text and items in one transaction, all or nothing.
public struct ImportPlan: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// - throws: a `Problem` of `documents.…` that says what to do, with nothing written.
    public func callAsFunction(named name: String, _ bytes: [UInt8], by viewer: Viewer) async throws -> ID<Plan> {
        let file = StoredFile(id: .random(), name: name, size: bytes.count, digest: Digest.hex(bytes), at: services.clock.now)
        // Reading happens before the transaction: the database waits for nobody.
        let imported = try await read(bytes, of: file, by: viewer)
        try await services.database.write { tx in
            try FileStore(tx).add(file, bytes)
            try imported.write(tx)
        }
        return imported.plan.id
    }

    /// A document that was read, ready to be written beside its file.
    struct Imported: Sendable {
        let plan: Plan
        let draft: Draft
        let viewer: Viewer

        func write(_ tx: any Transaction) throws {
            try PlanStore(tx).add(plan, source: draft.source, by: viewer)
            for item in draft.items { try ItemStore(tx).add(item) }
            if let above = draft.above { try AboveStore(tx).propose(above, of: plan.id, at: plan.addedAt) }
            try AuditLog(tx).record(
                .planImported, "plan", plan.id, by: viewer.user, at: plan.addedAt, detail: "\(draft.items.count) items")
        }
    }

    func read(_ bytes: [UInt8], of file: StoredFile, by viewer: Viewer) async throws -> Imported {
        try viewer.require(viewer.holds(.officer))
        let text = try await DocumentReader(executable: services.documentProgram).text(of: bytes, named: file.name)
        let id = ID<Plan>.random()
        let draft = Draft(PlanReading(reading: text, places: PlaceIndex.bundled), named: file.name, as: id)
        let plan = Plan(
            id: id, place: viewer.place, file: file.id, head: draft.head, state: .draft, version: 0, revision: 1, addedAt: services.clock.now,
            publishedAt: nil)
        return Imported(plan: plan, draft: draft, viewer: viewer)
    }
}

enum Digest {
    static func hex(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: Data(bytes)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
