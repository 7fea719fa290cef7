/// How many rows there are of a kind, as a row of its own that names them.
public struct Count: Sendable, Equatable {
    public let name: String
    public let members: [RowReference]

    var number: Int { members.count }
    var isZero: Bool { members.isEmpty }
    var row: RowReference { RowReference(.count, name) }
    var cited: Cited { Cited(VietnameseNumber.text(number), row) }
}

extension Facts {
    func count(_ state: Set<TaskFact.State>, _ name: String, in group: String? = nil) -> Count {
        Count(
            name: group.map { "\(name)@\($0)" } ?? name,
            members: tasks.filter { state.contains($0.state) && (group == nil || $0.group == group) }.map(\.row))
    }

    /// Every count that a draft may speak of, for whoever wants to look behind a number.
    public var counts: [Count] {
        let groups: [String?] = [nil] + groups
        return groups.flatMap { group in
            [
                count(Set(TaskFact.State.allCases), "tasks", in: group), count([.done, .standingDone], "tasks-inTime", in: group),
                count([.doneLate], "tasks-doneLate", in: group), count([.running], "tasks-running", in: group),
                count([.overdue], "tasks-overdue", in: group), count([.standing], "tasks-standing", in: group),
                count([.done, .standingDone, .doneLate], "tasks-done", in: group)
            ]
        } + [
            Count(name: "targets", members: targets.map(\.row)), Count(name: "targets-met", members: targets.filter { $0.isMet == true }.map(\.row)),
            Count(name: "targets-unmet", members: targets.filter { $0.isMet == false }.map(\.row)),
            Count(name: "targets-unknown", members: targets.filter { !$0.actual.isKnown }.map(\.row)),
            Count(name: "obstacles", members: obstacles.filter { !$0.isProposal }.map(\.row)),
            Count(name: "obstacles-answered", members: obstacles.filter { !$0.isProposal && $0.answer != .waiting }.map(\.row)),
            Count(name: "causes.objective", members: late.filter { $0.cause == .objective }.map(\.row)),
            Count(name: "causes.subjective", members: late.filter { $0.cause == .subjective }.map(\.row)),
            Count(name: "causes.unnamed", members: late.filter { $0.cause == nil }.map(\.row)),
            Count(name: "units-missing", members: (units?.missing ?? []).map { RowReference(.unit, $0.id) })
        ]
    }

    func count(_ name: String) -> Count { counts.first { $0.name == name } ?? Count(name: name, members: []) }

    /// The headings of the plan, in its order.
    var groups: [String] {
        var found: [String] = []
        for task in tasks where !found.contains(task.group) { found.append(task.group) }
        return found
    }

    /// What was done late or is overdue.
    var late: [TaskFact] { tasks.filter { $0.state == .doneLate || $0.state == .overdue } }

    var periodRow: RowReference { RowReference(.period, "this") }
    var periodName: Cited { Cited(period.name, periodRow) }
    var planName: Cited { Cited(plan, RowReference(.plan, "this")) }
}

extension TaskFact { var row: RowReference { RowReference(.task, id) } }
extension TargetFact { var row: RowReference { RowReference(.target, id) } }
extension MoneyFact { var row: RowReference { RowReference(.money, id) } }
extension ObstacleFact { var row: RowReference { RowReference(.obstacle, id) } }
extension PaperFact { var row: RowReference { RowReference(.paper, id) } }
