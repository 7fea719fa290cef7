import Access
import Core
import Organisations
import Rights
import Vault
import Web

/// Begins a case: the maker has it in hand, and its contents are sealed before anything is stored.
enum MakeCase {
    enum Outcome: Sendable {
        case made(CaseFile)
        /// Somebody of this unit is a party: another handles the case, and this one sees it no more.
        case routed(CaseFile, to: Agency)
        case refused(Form)
    }

    static func make(_ typed: Form, at desk: CaseDesk) throws -> Outcome {
        guard Rights.decide(.make, on: .frame, as: desk.viewer.duties, being: [], consent: .notAsked) == .allowed else { throw Problem.notFound }
        var form = typed, contents: [Compartment: PartContent] = [:]
        for compartment in Compartment.first {
            switch PartContent.check(form, compartment) {
            case .valid(let content): contents[compartment] = content
            case .invalid(let refused): form = refused
            }
        }
        switch CaseDetails.check(form) {
        case .invalid(let form): return .refused(form)
        case .valid(let details):
            let id: ID<CaseFile> = typed.id()
            if let known = try CaseStore(desk.tx).find(id, visibleTo: desk.viewer) {
                guard known.person == desk.viewer.user, desk.may(.open, of: known) else { throw Problem.idTaken }
                return .made(known)
            }
            // Sent again after another unit took it over, or an id that something else has.
            if try CaseStore(desk.tx).isTaken(id) { throw Problem.idTaken }
            switch try ConflictCheck.check(contents, form, at: desk) {
            case .refused(let form): return .refused(form)
            case .clear(let verdict): return try make(id, details, contents, verdict, at: desk)
            }
        }
    }

    private static func make(
        _ id: ID<CaseFile>, _ details: CaseDetails, _ contents: [Compartment: PartContent], _ verdict: ConflictVerdict, at desk: CaseDesk
    ) throws -> Outcome {
        let home = verdict.home, unit = home?.id ?? desk.viewer.agency
        let file = CaseFile(
            id: id, number: try number(in: unit, at: desk), agency: unit, person: home == nil ? desk.viewer.user : nil, status: .new,
            next: details.next, nextDay: details.nextDay, consent: details.consent, opened: desk.now, closing: nil, revision: 1)
        try CaseStore(desk.tx).add(file)
        try desk.seals().found(file.id, contents, for: home?.id)
        try desk.record(.caseMade, file.id)
        try verdict.keep(for: file.id, at: desk)
        guard let home else { return .made(file) }
        try ConflictRoute.leave(desk.viewer.agency, file.id, at: desk)
        return .routed(file, to: home)
    }

    /// "26-4831"; five digits once a year has so many cases that four are often taken.
    static func number(in unit: ID<Agency>, at desk: CaseDesk) throws -> String {
        let year = String(LocalDate(desk.now).year % 100)
        for attempt in 0..<100 {
            let digits = attempt < 20 ? 1000...9999 : 10_000...99_999
            let number = "\(year)-\(Int.random(in: digits))"
            if try !CaseStore(desk.tx).isTaken(number, in: unit) { return number }
        }
        throw Problem.busy
    }
}
