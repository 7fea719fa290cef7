import Access
import Audit
import Core
import Foundation
import Storage
import Web

/// What somebody says was reached in a period.
struct FigureEntry: Sendable {
    var period: TargetPeriod
    var figure: TargetActual.Figure
    var source: String?
    var note: String?
    /// Needed where it corrects another.
    var reason: String?
    var file: UploadedFile?
}

/// A figure of a target, or its correction: by the agency that answers for it, or an officer of the unit.
struct EnterFigure: Sendable {
    let services: Services

    init(_ services: Services) { self.services = services }

    /// - parameter seen: the version of that period's figure that the person saw: 0 when there was none; nil for programs.
    /// - throws: `Problem.notFound` for who may not, `Problem.changedMeanwhile` when that period has another figure by now.
    @discardableResult
    func callAsFunction(_ entry: FigureEntry, of id: ID<PlanTarget>, seen: Int?, by viewer: Viewer) async throws -> ID<TargetActual> {
        let now = services.clock.now
        return try await services.database.write { tx in
            let target = try TargetStore(tx).get(id, visibleTo: viewer)
            try viewer.require(TargetRules(target: target, viewer: viewer).mayEnter)
            if entry.period.start > LocalDate(now) { throw Problem.targetPeriodAhead }
            let last = try ActualStore(tx).list(of: id, visibleTo: viewer).standing(of: entry.period)?.version ?? 0
            if let seen, seen != last { throw Problem.changedMeanwhile }
            if last > 0, entry.reason == nil { throw Problem.targetReasonMissing }
            var entry = entry
            // What has no figure before it corrects nothing.
            if last == 0 { entry.reason = nil }
            let actual = try ActualStore(tx).add(entry, version: last + 1, to: id, by: viewer, at: now)
            if let upload = entry.file {
                let file = StoredFile(id: .random(), name: upload.name, size: upload.bytes.count, digest: Digest.hex(upload.bytes), at: now)
                try FileStore(tx).add(file, upload.bytes)
                try ActualStore(tx).attach(file.id, to: actual)
            }
            let act = last == 0 ? AuditAct.targetFigureEntered : .targetFigureCorrected
            try AuditLog(tx).record(
                act, "target", id, by: viewer.user, at: now, detail: "\(entry.period.year)-\(entry.period.part.rawValue) version \(last + 1)")
            return actual
        }
    }
}
