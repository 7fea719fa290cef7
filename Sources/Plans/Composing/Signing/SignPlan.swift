import Access
import Audit
import Core
import Storage

/// What an officer takes from the register after a paper was signed.
struct SigningInput: Sendable {
    let number: String
    let symbol: String
    let day: LocalDate
    /// Nil on a correction that keeps the scan.
    let scan: (name: String, bytes: [UInt8])?
    let reason: String?
}

/// Number, day and signed scan are entered once; a correction says why, and keeps what it replaces.
struct SignPlan: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter seen: the signing that was shown; nil when there was none.
    func callAsFunction(_ id: ID<Plan>, _ input: SigningInput, seen: ID<Signing>?, by viewer: Viewer) async throws {
        let now = services.clock.now
        let scan = input.scan.map { scan in
            (StoredFile(id: .random(), name: scan.name, size: scan.bytes.count, digest: Digest.hex(scan.bytes), at: now), scan.bytes)
        }
        try await services.database.write { tx in
            let plan = try PlanStore(tx).get(id, visibleTo: viewer)
            try viewer.require(viewer.holds(.officer) && plan.place == viewer.place)
            guard plan.state == .published else { throw Problem.planNotPublished }
            let current = try SigningStore(tx).list(of: plan, visibleTo: viewer).first { $0.replacedAt == nil }
            guard current?.id == seen else { throw Problem.changedMeanwhile }
            guard current == nil || input.reason != nil else { throw Problem.badRequest }
            guard let file = scan?.0.id ?? current?.file else { throw Problem.badRequest }
            if let scan { try FileStore(tx).add(scan.0, scan.1) }
            if let current { try SigningStore(tx).replace(current.id, at: now) }
            let signing = Signing(
                id: .random(), plan: id, version: plan.version, number: input.number, symbol: input.symbol, day: input.day, file: file,
                reason: current == nil ? nil : input.reason, enteredAt: now)
            try SigningStore(tx).add(signing, of: plan, by: viewer)
            try PlanStore(tx).setNumber(signing.numberAndSymbol, on: signing.day, of: plan)
            try AuditLog(tx).record(
                current == nil ? .planSigned : .signingCorrected, "plan", id, by: viewer.user, at: now, detail: "version \(plan.version)")
        }
    }
}
