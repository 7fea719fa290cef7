import Access
import Core
import Organisations
import Rights
import Storage
import Vault
import Web

/// Lets another unit help with a case: its people see what their kind of help needs, while she agrees to that very unit.
enum ShareCase {
    struct Overview: Sendable {
        struct Helper: Sendable {
            let share: CaseShare
            let name: String
        }

        let file: CaseFile
        let helpers: [Helper]
        /// Whom one can ask: units of the same place that have a key.
        let units: [Agency]
        let mayShare: Bool
    }

    enum Outcome: Sendable {
        case shared
        case refused(Form)
    }

    static func overview(_ id: ID<CaseFile>, at desk: CaseDesk) throws -> Overview {
        let file = try desk.get(id, for: .write), agencies = AgencyStore(desk.tx)
        let helpers = try ShareStore(desk.tx).list(of: id).map { Overview.Helper(share: $0, name: try agencies.get($0.agency).name) }
        // Whoever cannot open the case cannot open it to others; they may still end a help.
        let mayShare = try desk.may(.refer, of: file) && file.isOpen && desk.keyProblem == nil
        return Overview(file: file, helpers: helpers, units: try mayShare ? units(at: desk) : [], mayShare: mayShare)
    }

    static func share(_ id: ID<CaseFile>, _ typed: Form, at desk: CaseDesk) throws -> Outcome {
        let file = try desk.getOpen(id, for: .refer)
        var form = typed
        let unit = try units(at: desk).first { $0.id.rawValue == form["unit"] }, duty = CaseShare.duties.first { $0.name == form["duty"] }
        let consent: SharingConsent? = form.choice("consent")
        if unit == nil { form.refuse("unit", "form.choose") }
        if duty == nil { form.refuse("duty", "form.choose") }
        guard form.isValid, let unit, let duty, let consent else { return .refused(form) }
        let share = CaseShare(agency: unit.id, duty: duty, consent: consent.state, basis: consent.basis, at: desk.now)
        try desk.renew(file)
        // What an earlier kind of help needed is not left behind.
        try PartStore(desk.tx).dropWraps(of: id, for: unit.id)
        try desk.seals().hand(CaseShare.compartments(for: duty), of: id, to: unit.id)
        try ShareStore(desk.tx).set(share, of: id, by: desk.viewer.user)
        try desk.record(.caseShared, id, "\(duty.name) \(consent.rawValue) with \(unit.id)")
        return .shared
    }

    /// She takes her word back, or the help is over: from now on the case is not there for that unit.
    static func end(_ id: ID<CaseFile>, with unit: ID<Agency>, at desk: CaseDesk) throws {
        _ = try desk.get(id, for: .write)
        guard let share = try ShareStore(desk.tx).list(of: id).first(where: { $0.agency == unit }) else {
            throw CaseRefusal(file: id, act: .refer, isThere: false)
        }
        try PartStore(desk.tx).dropWraps(of: id, for: unit)
        let ended = CaseShare(agency: unit, duty: share.duty, consent: .withdrawn, basis: nil, at: desk.now)
        try ShareStore(desk.tx).set(ended, of: id, by: desk.viewer.user)
        try desk.record(.shareEnded, id, "\(share.duty.name) with \(unit)")
    }

    private static func units(at desk: CaseDesk) throws -> [Agency] {
        let all = try AgencyStore(desk.tx).list(of: desk.viewer.place, on: LocalDate(desk.now)).filter { $0.id != desk.viewer.agency }
        return try all.filter { try desk.hasKey($0.id) }
    }
}

/// Her word for one unit, or one of the law's two exceptions, as a form names them.
enum SharingConsent: String, Sendable, CaseIterable {
    case given, child, danger

    var state: Consent { self == .given ? .given : .legalException }
    var basis: CaseShare.Basis? { CaseShare.Basis(rawValue: rawValue) }
}
