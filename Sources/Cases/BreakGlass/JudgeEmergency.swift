import Access
import Audit
import Core
import Foundation
import Rights
import Storage
import Vault
import Web

/// An opening as its opener and those who were told of it see it; and what the others say of it.
struct EmergencyOverview: Sendable {
    struct Line: Sendable {
        let at: Instant
        let act: String
        let detail: String?
    }

    let emergency: Emergency
    let number: String
    let opener: String
    let reviewer: String?
    /// The opener's words; nil for who holds no key of the unit.
    let account: String?
    /// What the opener did with the case in that time, from the record.
    let lines: [Line]

    static func of(_ id: ID<Emergency>, at desk: CaseDesk) throws -> EmergencyOverview {
        let emergency = try JudgeEmergency.find(id, at: desk)
        let frame = try desk.tx.run("SELECT number, agency_id FROM case_file WHERE id = \(emergency.file)")[0]
        let people = [emergency.opener.rawValue, emergency.reviewer?.rawValue].compactMap { $0 }
        let names = try CaseReaders.names(people, desk.tx)
        let lines = try AuditLog(desk.tx).entries(of: "case", emergency.file.rawValue).filter { entry in
            entry.actor == emergency.opener.rawValue && emergency.term.from <= entry.at && entry.at < emergency.term.until
        }
        let isOwnUnit: Bool = try frame.get("agency_id", as: String.self) == desk.viewer.agency.rawValue
        let account = isOwnUnit ? try account(of: emergency, at: desk) : nil
        try desk.record(.emergencyShown, emergency.file)
        return EmergencyOverview(
            emergency: emergency, number: try frame.get("number"), opener: names[emergency.opener.rawValue] ?? "",
            reviewer: emergency.reviewer.flatMap { names[$0.rawValue] }, account: account,
            lines: lines.map { Line(at: $0.at, act: $0.act, detail: $0.detail) })
    }

    private static func account(of emergency: Emergency, at desk: CaseDesk) throws -> String? {
        guard try desk.keyProblem == nil else { return nil }
        // Its key may be gone with the case.
        guard try PartStore(desk.tx).wrap(.narrative, of: emergency.file, for: desk.viewer.agency) != nil else { return nil }
        let key = try desk.seals().key(.narrative, of: emergency.file)
        return try key.open(Data(emergency.account), field: BreakGlass.field(emergency.id), revision: 1)
    }
}

enum JudgeEmergency {
    /// - throws: `Problem.notFound`, the same whether there is none or none for them.
    static func find(_ id: ID<Emergency>, at desk: CaseDesk) throws -> Emergency {
        guard let found = try EmergencyStore(desk.tx).find(id, visibleTo: desk.viewer) else { throw Problem.notFound }
        return found
    }

    /// The opener gives it back before its time.
    static func end(_ id: ID<Emergency>, at desk: CaseDesk) throws {
        let emergency = try find(id, at: desk)
        guard emergency.opener == desk.viewer.user else { throw Problem.notFound }
        try EmergencyStore(desk.tx).end(id, at: desk.now)
        try desk.record(.emergencyEnded, emergency.file)
    }

    /// - returns: the form with what is wrong; nil when it is judged.
    /// - throws: `Problem.ownEmergency`.
    static func review(_ id: ID<Emergency>, _ typed: Form, at desk: CaseDesk) throws -> Form? {
        var form = typed
        let emergency = try find(id, at: desk)
        if emergency.opener == desk.viewer.user { throw Problem.ownEmergency }
        guard let outcome: EmergencyOutcome = form.choice("outcome") else { return form }
        try EmergencyStore(desk.tx).review(id, outcome, by: desk.viewer.user, at: desk.now)
        try desk.record(.emergencyReviewed, emergency.file, outcome.rawValue)
        return nil
    }
}
