import Access
import Audit
import Core
import Storage

extension Call where Who == Viewer {
    /// One piece of work on cases, with its record in the same transaction; what was refused is recorded in one of its own.
    func atDesk<Result: Sendable>(_ work: @escaping @Sendable (CaseDesk) throws -> Result) async throws -> Result {
        let (viewer, now, opener, staff) = (self.viewer, self.now, CaseKeys.opener(for: self), StaffList.reader(services.serverKey))
        do {
            return try await services.database.write { tx in try work(CaseDesk(tx, viewer, now, opener, staff: staff)) }
        } catch let refusal as CaseRefusal {
            try await services.database.write { tx in
                try AuditLog(tx).record(.caseRefused, "case", refusal.file, by: viewer.user, at: now, detail: refusal.trace)
            }
            throw Problem.notFound
        }
    }

    func caseID() throws -> ID<CaseFile> { try id("case", of: CaseFile.self) }
}
