import Access
import Audit
import Calendar
import Cases
import Core
import Storage
import UnusualReads
import Web

/// Looking at unusual reads, and saying what was behind one. Both are recorded.
enum WatchReads {
    struct Overview: Sendable {
        let findings: [Finding]
        let names: [String: String]
        let explanations: [UnusualReadStore.Key: UnusualReadStore.Explanation]
    }

    struct Detail: Sendable {
        let finding: Finding
        let name: String
        let lines: [(entry: ReadRecord.Entry, number: String)]
        let explanation: UnusualReadStore.Explanation?
        /// Who explained it.
        let explainer: String?
    }

    static func overview(by viewer: Viewer, _ workingDays: WorkingDays, at now: Instant, _ tx: any Transaction) throws -> Overview {
        let (findings, content) = try find(viewer, workingDays, now, tx)
        try AuditLog(tx).record(.readsShown, "unit", code: viewer.place, by: viewer.user, at: now, detail: "\(findings.count)")
        return Overview(findings: findings, names: content.names, explanations: try UnusualReadStore(tx).all(since: first(now)))
    }

    /// - throws: `Problem.notFound` when the record holds nothing of the kind for the viewer.
    static func detail(
        _ key: UnusualReadStore.Key, by viewer: Viewer, _ workingDays: WorkingDays, at now: Instant, _ tx: any Transaction
    ) throws -> Detail {
        let (findings, content) = try find(viewer, workingDays, now, tx)
        guard let finding = findings.first(where: { $0.key == key }), let reader = ID<User>(key.reader) else { throw Problem.notFound }
        let entries = finding.entries.compactMap { content.entries[$0] }
        let numbers = try CaseReads.numbers(of: Set(entries.compactMap(\.file)), visibleTo: viewer, tx)
        let explanation = try UnusualReadStore(tx).all(since: first(now))[key]
        try AuditLog(tx).record(.readsShown, "user", reader, by: viewer.user, at: now, detail: "\(key.kind.rawValue) \(key.day.text)")
        return Detail(
            finding: finding, name: content.names[key.reader] ?? "", lines: entries.map { ($0, $0.file.flatMap { numbers[$0] } ?? "") },
            explanation: explanation, explainer: try explanation.flatMap { try UserStore(tx).names(of: [$0.by.rawValue])[$0.by.rawValue] })
    }

    /// - returns: the form with what is wrong; nil when it is explained.
    /// - throws: `Problem.ownRead`.
    static func explain(
        _ key: UnusualReadStore.Key, _ typed: Form, by viewer: Viewer, _ workingDays: WorkingDays, at now: Instant, _ tx: any Transaction
    ) throws -> Form? {
        var form = typed
        let (findings, _) = try find(viewer, workingDays, now, tx)
        guard let finding = findings.first(where: { $0.key == key }), let reader = ID<User>(key.reader) else { throw Problem.notFound }
        if reader == viewer.user { throw Problem.ownRead }
        guard let reason: ReadReason = form.choice("reason") else { return form }
        try UnusualReadStore(tx).explain(finding, reason, by: viewer, at: now)
        try AuditLog(tx).record(
            .readExplained, "user", reader, by: viewer.user, at: now, detail: "\(key.kind.rawValue) \(key.day.text) \(reason.rawValue)")
        return nil
    }

    private static func first(_ now: Instant) -> LocalDate { LocalDate(now).adding(days: -ReadRecord.days) }

    private static func find(
        _ viewer: Viewer, _ workingDays: WorkingDays, _ now: Instant, _ tx: any Transaction
    ) throws -> ([Finding], ReadRecord.Content) {
        let content = try ReadRecord(visibleTo: viewer, tx).content(until: now, medianDays: Thresholds.usual.medianDays)
        let findings = UnusualReads(.usual, workingDays).findings(
            content.readings, searches: content.searches, emergencies: content.emergencies, since: first(now))
        return (findings, content)
    }
}
