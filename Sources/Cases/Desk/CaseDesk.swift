import Access
import Audit
import Core
import Keyring
import Organisations
import Rights
import Storage
import Vault

/// Where somebody works on cases: one transaction, one viewer, and the rights asked at every step.
struct CaseDesk {
    let tx: any Transaction
    let viewer: Viewer
    let now: Instant
    private let opener: CaseKeys.Opener
    /// Those who work here, to be compared with whom a case is about.
    let staff: StaffList.Reader

    init(
        _ tx: any Transaction, _ viewer: Viewer, _ now: Instant, _ opener: @escaping CaseKeys.Opener,
        staff: @escaping StaffList.Reader = StaffList.withoutPhones
    ) {
        (self.tx, self.viewer, self.now, self.opener, self.staff) = (tx, viewer, now, opener, staff)
    }

    func decision(_ act: Act, on part: Part, of file: CaseFile) -> Decision {
        viewer.capacities(at: file, for: part).map { $0.decision(act, on: part) }.max() ?? .refused
    }

    /// The fields of a compartment that the viewer may read: all of them, those of a summary, or none.
    func readable(_ compartment: Compartment, of file: CaseFile) -> [PartField] {
        let all = PartField.all(of: compartment), part = compartment.part
        if may(.reveal, on: part, of: file) { return all }
        let duties = viewer.capacities(at: file, for: part).filter { $0.decision(.open, on: part) == .summary }.map(\.duty)
        return all.filter { field in duties.contains(where: field.summary.contains) }
    }

    func may(_ act: Act, on part: Part = .frame, of file: CaseFile) -> Bool { decision(act, on: part, of: file) == .allowed }

    /// The case, when the viewer may do that with it.
    /// - throws: `CaseRefusal`, the same whether it is missing or not for them.
    func get(_ id: ID<CaseFile>, for act: Act, on part: Part = .frame, atLeast least: Decision = .allowed) throws -> CaseFile {
        guard var file = try CaseStore(tx).find(id, visibleTo: viewer) else { throw CaseRefusal(file: id, act: act, isThere: false) }
        file.emergency = try EmergencyStore(tx).parts(of: id, for: viewer.user, at: now)
        guard decision(act, on: part, of: file) >= least else { throw CaseRefusal(file: id, act: act, isThere: true) }
        return file
    }

    /// - throws: `Problem.caseIsClosed`.
    func getOpen(_ id: ID<CaseFile>, for act: Act, on part: Part = .frame) throws -> CaseFile {
        let file = try get(id, for: act, on: part)
        guard file.isOpen else { throw Problem.caseIsClosed }
        return file
    }

    /// - throws: what the keyring says of somebody without a key.
    func seals() throws -> CaseSeals { CaseSeals(tx, viewer.agency, try opener(tx)) }

    /// What somebody with the unit's key does on opening a case (`CaseSeals.renew`); others leave it as it is.
    func renew(_ file: CaseFile) throws {
        guard file.status != .erased, try keyProblem == nil else { return }
        let renewed = try seals().renew(file)
        if renewed > 0 { try record(.caseWrapped, file.id, "\(renewed)") }
    }

    /// Whether a case can be opened to that unit: it has a key that the record vouches for.
    func hasKey(_ unit: ID<Agency>) throws -> Bool {
        do {
            _ = try opener(tx).newest(unit)
            return true
        } catch let problem as Problem where problem == .keyUnsigned { return false }
    }

    /// Why the viewer opens nothing sealed; nil when they can.
    var keyProblem: Problem? {
        get throws {
            do {
                _ = try opener(tx)
                return nil
            } catch let problem as Problem { return problem }
        }
    }

    func record(_ act: AuditAct, _ file: ID<CaseFile>, _ detail: String? = nil) throws {
        try AuditLog(tx).record(act, "case", file, by: viewer.user, at: now, detail: detail)
    }

    /// For what concerns the cases of the unit together.
    func record(_ act: AuditAct, _ detail: String) throws {
        try AuditLog(tx).record(act, "cases", viewer.agency, by: viewer.user, at: now, detail: detail)
    }
}

/// Somebody asked for a case that is not there, or not there for them. Outside both are the same; the record knows.
struct CaseRefusal: Error {
    let file: ID<CaseFile>
    let act: Act
    let isThere: Bool

    var trace: String { "\(act) \(isThere ? "refused" : "missing")" }
}
