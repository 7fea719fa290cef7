import Succession
import Access
import Core
import Drafting
import Duties
import Plans
import Reporting
import Storage

/// What stands in the programme for the days of a duty, as figures and as facts for the draft.
struct Gathering: Sendable {
    let duty: ReportDuty
    let standing: PlanStanding?
    /// The figures of the unit's last report of the same series, by their keys.
    let before: [String: ReportCell]
    let beforeName: String?
    /// What the unit entered for indicators in these days, whole.
    let indicators: [IndicatorValue]

    init(_ duty: ReportDuty, plan: String?, agency: String?, visibleTo viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        self.duty = duty
        let id = plan.flatMap { ID<Plan>($0) }
        standing = try id.map {
            try PlanStanding(
                of: $0, from: duty.period.days.first, through: duty.cutOff, agency: agency.flatMap { ID($0) }, visibleTo: viewer, services, tx)
        }
        let last = try tx.first(
            """
            SELECT report.id, duty.label FROM report JOIN report_duty duty ON duty.id = report.duty_id
            WHERE duty.series = \(duty.series) AND duty.unit_id = \(duty.unit.rawValue) AND duty.period_last < \(duty.period.days.first) AND report.version > 0
            ORDER BY duty.period_last DESC, report.id LIMIT 1
            """)
        beforeName = try last.flatMap { ReportPeriod.Label(try $0.get("label"))?.vietnamese }
        let cells = try last.map { try ContentStore(tx).cells(of: try $0.get("id", as: ID<Report>.self)) } ?? []
        before = Dictionary(cells.map { ($0.key, $0) }) { first, _ in first }
        indicators = try IndicatorStore(tx).values(of: duty.unit, in: duty.period.days, visibleTo: viewer).filter { $0.disaggregation.isEmpty }
    }

    /// The programme that a duty is about: the one it names, or the unit's own.
    static func plan(of duty: ReportDuty, visibleTo viewer: Viewer, _ tx: any Transaction) throws -> String? {
        var named: [String] = [duty.subject].compactMap { $0 }
        if case .plan(let id, _, _) = duty.origin { named.append(id) }
        for text in named {
            if let id = ID<Plan>(text), let plan = try? PlanStore(tx).get(id, visibleTo: viewer), plan.place == duty.place { return text }
        }
        return try PlanStanding.plan(of: duty.place, on: duty.cutOff, visibleTo: viewer, tx)?.rawValue
    }

    // MARK: Figures

    var cells: [ReportCell] { taskCells + targetCells + moneyCells + indicatorCells }

    private func cell(
        _ key: String, _ position: Int, _ label: String, _ unit: String?, _ measure: ReportCell.Measure, _ figure: TargetActual.Figure?,
        people: Bool = false, goal: String? = nil, previous: Double? = nil
    ) -> ReportCell {
        var cell = ReportCell(
            key: key, position: position, label: label, unit: unit, measure: measure, countsPeople: people, state: .missing, value: nil,
            numerator: nil, denominator: nil, previous: previous ?? before[key]?.value ?? before[key]?.percentage, goal: goal)
        switch figure {
        case .number(let value): (cell.state, cell.value) = (.computed, value)
        case .share(let part, let whole): (cell.state, cell.numerator, cell.denominator) = (.computed, part, whole)
        case .unknown: cell.state = .unknown
        case nil: break
        }
        return cell
    }

    private var taskCells: [ReportCell] {
        guard let standing else { return [] }
        let kinds: [(key: String, label: String, cells: Set<Cell>)] = [
            ("tasks", "Lượt nhiệm vụ trong kỳ", Set(Cell.allCases)), ("tasks.inTime", "Hoàn thành đúng hạn", [.doneInTime, .doneUndated]),
            ("tasks.doneLate", "Hoàn thành quá hạn", [.doneLate]), ("tasks.running", "Đang thực hiện trong hạn", [.runningInTime]),
            ("tasks.overdue", "Quá hạn chưa hoàn thành", [.overdue]), ("tasks.standing", "Thực hiện thường xuyên", [.runningUndated])
        ]
        return kinds.enumerated().map { place, kind in
            cell(kind.key, place, kind.label, "lượt", .count, .number(Double(standing.tasks.count { kind.cells.contains($0.cell) })))
        }
    }

    private var targetCells: [ReportCell] {
        (standing?.targets ?? []).enumerated().map { place, found in
            let target = found.target
            let measure: ReportCell.Measure =
                switch found.actual?.figure {
                case .share: .share
                case .number: target.isPercent ? .alone : .count
                case .unknown, nil: target.isPercent ? .share : .count
                }
            return cell(
                Self.key("target", target.text), 100 + place, target.text, target.unit, measure, found.actual?.figure, people: found.countsPeople,
                goal: TargetText.goal(found), previous: found.previous?.figure.value)
        }
    }

    private var moneyCells: [ReportCell] {
        (standing?.sources ?? []).enumerated().flatMap { place, source in
            [("planned", "dự toán"), ("spent", "thực hiện")].enumerated().map { order, part in
                cell(Self.key("money", source.text) + ":" + part.0, 1000 + 2 * place + order, "\(source.text): \(part.1)", "đồng", .money, nil)
            }
        }
    }

    /// The last of a period that holds others is the widest; the newest said of an indicator is the one that counts.
    private var indicatorCells: [ReportCell] {
        let newest = Dictionary(indicators.map { ($0.indicator, $0) }) { first, second in first.at > second.at ? first : second }
        return IndicatorRegistry.all.enumerated().compactMap { place, indicator in
            guard let value = newest[indicator.code], indicator.measure != .survey else { return nil }
            let figure: TargetActual.Figure =
                switch value.figure {
                case .count(let count): .number(Double(count))
                case .share(let part, let whole): .share(part, of: whole)
                case .amount(let amount): .number(amount)
                case .unknown: .unknown
                }
            var cell = cell(
                "indicator:" + indicator.code.rawValue, 2000 + place, indicator.name.vietnamese, indicator.unit.vietnamese, Self.measure(indicator),
                figure, people: indicator.countsPeople)
            if value.state == .declaredZero, cell.value == 0 { cell.state = .declaredZero }
            return cell
        }
    }

    private static func measure(_ indicator: IndicatorDefinition) -> ReportCell.Measure {
        switch indicator.measure {
        case .count: .count
        case .share: .share
        case .money: .money
        case .survey: .alone
        }
    }

    /// The same words in two units' plans are one figure on the way up.
    static func key(_ kind: String, _ text: String) -> String { kind + ":" + VietnameseText.foldedWords(text).joined(separator: "-") }

    // MARK: Facts

    /// - parameter cells: as they stand after people entered theirs.
    /// - parameter shown: how a figure is written for readers outside the unit.
    func facts(_ cells: [ReportCell], units: Facts.Units?, shown: (ReportCell) -> Drafting.Figure) -> Facts {
        let byKey = Dictionary(cells.map { ($0.key, $0) }) { first, _ in first }
        let label = duty.period.label.vietnamese
        var facts = Facts(
            plan: standing?.name ?? duty.wording, unit: duty.unitName,
            period: .init(name: label, start: duty.period.days.first, end: duty.cutOff))
        facts.units = units
        if let done = before["tasks.inTime"]?.value, let late = before["tasks.doneLate"]?.value, let overdue = before["tasks.overdue"]?.value {
            facts.before = .init(name: beforeName ?? "", done: Int(done + late), overdue: Int(overdue))
        }
        guard let standing else { return facts }
        facts.tasks = standing.tasks.map(\.fact)
        facts.next = standing.next.map(\.fact)
        facts.targets = standing.targets.map { found in
            let cell = byKey[Self.key("target", found.target.text)]
            return TargetText.fact(found, actual: cell.map(shown) ?? .missing)
        }
        facts.money = standing.sources.map { source in
            let key = Self.key("money", source.text)
            func amount(_ part: String) -> Int? { byKey[key + ":" + part]?.value.map { Int($0) } }
            return MoneyFact(
                id: source.id, source: source.text, planned: amount("planned"), spent: amount("spent"),
                previous: before[key + ":spent"]?.value.map { Int($0) })
        }
        facts.obstacles = standing.obstacles.map(\.fact)
        facts.papers = standing.issued.map { [PaperFact(id: standing.id.rawValue, number: $0.number, day: $0.day, title: $0.title)] } ?? []
        return facts
    }
}

extension ReportCell {
    var percentage: Double? {
        guard let numerator, let denominator, denominator > 0 else { return nil }
        return Double(numerator) * 100 / Double(denominator)
    }
}
