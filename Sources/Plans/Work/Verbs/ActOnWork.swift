public import Access
import Audit
import Core
import Foundation
import Organisations
import Storage
import Web

/// The acts of a task's life. Each is found visible, allowed by `WorkRules`, ruled by a pure function, saved and told in one transaction.
public struct ActOnWork: Sendable {
    let services: Services

    public init(_ services: Services) { self.services = services }

    /// - parameter occurrence: which time of the task; nil for the one that stands now.
    /// - parameter revision: what the person saw; nil for programs.
    /// - throws: `Problem.notFound` for who may not, `Problem.workNotNow` when its time is over, and what the rule of the act throws.
    @discardableResult
    func callAsFunction(
        _ kind: WorkAct.Kind, on id: ID<WorkTask>, _ occurrence: ID<Occurrence>? = nil, shown revision: Int? = nil, _ input: ActInput = ActInput(),
        by viewer: Viewer
    ) async throws -> ID<WorkAct> {
        let now = services.clock.now, today = services.clock.today
        return try await services.database.write { tx in
            let task = try TaskStore(tx).get(id, visibleTo: viewer)
            let relations = WorkRelation.all(of: viewer, to: task)
            try viewer.require(!relations.isDisjoint(with: WorkRules.whoMay(kind)))
            guard let before = try Self.find(occurrence, of: id, today, viewer, tx) else {
                // Work on demand has no times before somebody begins one; its progress can be told all the same.
                guard kind == .progress || kind == .direction else { throw Problem.workNotNow }
                return try record(kind, task, nil, nil, input, viewer, now, tx)
            }
            if let revision, revision != before.revision { throw Problem.changedMeanwhile }
            let time = try WorkTime(services, tx)
            let rules = WorkRules(occurrence: before, relations: relations, viewer: viewer.user, isOverdue: time.isOverdue(before))
            if rules.isOwn(kind) { throw Problem.workOwnAct }
            guard rules.isTimeFor(kind) else { throw Problem.workNotNow }
            let act = ActContext(relations: relations, user: viewer.user, now: now, isOverdue: rules.isOverdue)
            var after = try act.change(before, kind, input)
            // Asked in time, reported meanwhile, granted after: measured by the new day.
            if kind == .extensionGrant, let report = after.report { after.report?.isLate = time.isLate(after.due, on: LocalDate(report.at)) }
            if kind == .reassignment { try reassign(task, to: input.agency, tx) }
            try OccurrenceStore(tx).save(after)
            return try record(kind, task, before, after, input, viewer, now, tx)
        }
    }

    /// The named one, or the one that stands now: the oldest that is not over, else the newest.
    static func find(
        _ named: ID<Occurrence>?, of task: ID<WorkTask>, _ today: LocalDate, _ viewer: Viewer, _ tx: any Transaction
    ) throws -> Occurrence? {
        let all = try OccurrenceStore(tx).list(of: task, visibleTo: viewer)
        guard let named else { return all.current(on: today) }
        guard let found = all.first(where: { $0.id == named }) else { throw Problem.notFound }
        return found
    }

    private func reassign(_ task: WorkTask, to agency: ID<Agency>?, _ tx: any Transaction) throws {
        guard let agency, try AgencyStore(tx).find(agency)?.place == task.place else { throw Problem.badRequest }
        var next = task
        next.lead = agency
        next.coordinators.removeAll { $0 == agency }
        try TaskStore(tx).save(next)
    }

    private func record(
        _ kind: WorkAct.Kind, _ task: WorkTask, _ before: Occurrence?, _ after: Occurrence?, _ input: ActInput, _ viewer: Viewer, _ now: Instant,
        _ tx: any Transaction
    ) throws -> ID<WorkAct> {
        let isTime = before?.due != after?.due || kind == .extensionRequest
        let act = try ActStore(tx).add(
            kind, to: task.id, after?.id, by: viewer, at: now, text: input.text, oldDue: isTime ? before?.due : nil,
            newDue: kind == .extensionRequest ? after?.asked?.until : isTime ? after?.due : nil, cause: input.cause, saidBy: input.saidBy)
        if let upload = input.file {
            let file = StoredFile(id: .random(), name: upload.name, size: upload.bytes.count, digest: Digest.hex(upload.bytes), at: now)
            try FileStore(tx).add(file, upload.bytes)
            try ActStore(tx).attach(file.id, to: act)
        }
        try AuditLog(tx).record(.workDone, "task", task.id, by: viewer.user, at: now, detail: kind.rawValue)
        return act
    }
}

/// What the pure rules need to know of the moment.
struct ActContext {
    let relations: Set<WorkRelation>
    let user: ID<User>
    let now: Instant
    let isOverdue: Bool

    func change(_ before: Occurrence, _ kind: WorkAct.Kind, _ input: ActInput) throws -> Occurrence {
        switch kind {
        case .progress: return before.progressing(byLead: relations.contains(.lead))
        case .completion: return try before.reporting(by: user, at: now, isLate: isOverdue, cause: input.cause)
        case .confirmation: return before.confirming(at: now)
        case .returning: return before.sentBack(for: .returned)
        case .supplement: return before.sentBack(for: .more)
        case .extensionRequest: return try before.asking(for: try wanted(input.day), by: user)
        case .extensionGrant:
            // Shorter than asked needs a reason, as refusing does.
            if input.day != before.asked?.until, input.text == nil { throw Problem.workReasonMissing }
            return try before.granting(try wanted(input.day))
        case .extensionRefusal: return before.refusingMoreTime()
        case .handBack: return before.handingBack()
        case .reassignment: return before.handedOn(.changed)
        case .keeping: return before.handedOn(.keeps)
        case .withdrawal: return before.withdrawing()
        case .reopening: return before.reopening()
        case .postponement: return before.postponing()
        case .resumption: return try before.resuming(until: input.day)
        case .urging: return try before.urging(at: now)
        case .direction: return before.calling(for: .directed)
        case .cause: return before.explained(by: try wanted(input.cause))
        }
    }

    private func wanted<T>(_ value: T?) throws -> T {
        guard let value else { throw Problem.badRequest }
        return value
    }
}

extension [Occurrence] {
    /// The one that work goes on in: the oldest begun one that is not over, else the next one, else the last.
    func current(on today: LocalDate) -> Occurrence? {
        let open = filter { !$0.state.isOver }
        return open.first { $0.starts <= today } ?? open.first ?? last
    }
}
