import Reporting
import Access
import Checking
import Core
import Duties
import Storage

/// What is still open in a report: blanks, checks without an explanation, remarks without an answer, units that are missing.
struct Cover: Sendable {
    let blanks: [ReportCell]
    let findings: [(finding: Finding, explanation: String?)]
    let unanswered: [ReportRemark]
    let awaited: [(name: String, isIn: Bool)]
    /// Nothing but what the machine says when it knows nothing.
    let isEmpty: Bool

    var unexplained: [Finding] { findings.filter { $0.explanation == nil }.map(\.finding) }
    /// Whether it may be handed in: units below may follow.
    var isComplete: Bool { blanks.isEmpty && unexplained.isEmpty && unanswered.isEmpty && !isEmpty }

    init(_ sight: Sight, for viewer: Viewer, _ tx: any Transaction) throws {
        let report = sight.report, content = ContentStore(tx), life = LifeStore(tx)
        let cells = try content.cells(of: report.id), lines = try content.lines(of: report.id)
        let explanations = try life.explanations(of: report.id)
        blanks = cells.filter(\.isBlank)
        findings = Self.findings(cells).map { ($0, explanations[$0.key]) }
        unanswered = try life.remarks(of: report.id).filter { $0.answer == nil }
        isEmpty = Self.isEmpty(lines, cells)
        if report.agency == nil && viewer.place == report.place {
            let parts = try PartStore(tx).list(of: report.id), named = Set(parts.map(\.duty))
            let below = try DutyStore(tx).below(sight.duty, visibleTo: viewer).filter { !named.contains($0.id) }
            awaited = below.map { ($0.unitName, $0.standing.firstSubmitted != nil) }
        } else {
            awaited = []
        }
    }

    /// An empty report marked complete is refused: no task, no figure, and not a word of a person.
    static func isEmpty(_ lines: [ReportLine], _ cells: [ReportCell]) -> Bool {
        let saysSomething = lines.contains { !($0.edited ?? "").isEmpty }
        let hasFigure = cells.contains { cell in
            switch cell.state {
            case .entered, .declaredZero: true
            case .computed: (cell.value ?? 0) != 0 || cell.numerator != nil
            case .missing, .unknown: false
            }
        }
        return !saysSomething && !hasFigure
    }

    /// Totals against parts, against the last period, shares over their whole, money spent over money planned.
    static func findings(_ cells: [ReportCell]) -> [Finding] {
        let values = Dictionary(uniqueKeysWithValues: cells.compactMap { cell in (cell.value ?? cell.percentage).map { (cell.key, $0) } })
        var found: [Finding] = []
        if let total = Totals.finding(
            total: "tasks", parts: ["tasks.inTime", "tasks.doneLate", "tasks.running", "tasks.overdue", "tasks.standing"], in: values)
        {
            found.append(total)
        }
        for cell in cells where !cell.key.hasPrefix(ConsolidatedParts.prefix) && !cell.key.hasPrefix("tasks") {
            // A declared unknown is an answer, not a figure that went away.
            if let change = Totals.change(at: cell.key, now: cell.value ?? cell.percentage, before: cell.previous), cell.state != .unknown,
                !cell.isBlank
            {
                found.append(change)
            }
            if let numerator = cell.numerator, let denominator = cell.denominator, numerator > denominator {
                found.append(Finding(.rule("share"), at: cell.key, found: Double(numerator), expected: Double(denominator)))
            }
            if cell.key.hasSuffix(":spent") {
                let planned = String(cell.key.dropLast("spent".count)) + "planned"
                let rule = CheckRule("budget", Side([cell.key]), .atMost, Side([planned]))
                if let finding = rule.finding(in: values) { found.append(finding) }
            }
        }
        return found
    }
}
