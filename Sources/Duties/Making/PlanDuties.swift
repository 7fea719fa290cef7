import Calendar
import Core
import Organisations
import Places
import PlanReading
import Plans
import Reporting
import Succession

/// What one published plan asks to be reported, worked out whole: who, to whom, about which days, by when.
struct PlanDuties {
    let plan: Plan
    let items: [PlanItem]
    /// All of the place, by id.
    let agencies: [Agency]
    let history: History
    let workingDays: WorkingDays
    let today: LocalDate
    /// Cut-offs of reports that were sent already, by item.
    var kept: [String: [ReportPeriod.Label: LocalDate]] = [:]

    struct Wanted {
        let duty: ReportDuty
        let agency: ID<Agency>?
    }

    /// A paper that asks the same unit twice for the report of one day, in two of its parts, asks for one report.
    var all: [Wanted] {
        var seen: Set<[String]> = []
        return deadlines.flatMap { wanted($0) }.filter { wanted in
            let duty = wanted.duty
            return seen.insert([duty.unit.rawValue, duty.period.label.text, duty.due.last.text, duty.period.days.last.text]).inserted
        }
    }

    private struct Due {
        let item: PlanItem
        let deadline: PlanItem.Deadline
        let entries: [PeriodSeries.Entry]
    }

    private var years: ClosedRange<Int> { plan.head.years(today: today) }

    private var deadlines: [Due] {
        items.compactMap { item in
            guard item.kind == .deadline, case .deadline(let deadline) = item.detail, deadline.kind != .incident else { return nil }
            let entries = deadline.schedule(in: item.text).occurrences(in: years).compactMap(\.due).map { due in
                PeriodSeries.Entry(DeadlineLabels.label(deadline.kind, due: due.day, years: years), due: due)
            }
            return entries.isEmpty ? nil : Due(item: item, deadline: deadline, entries: entries)
        }
    }

    private func wanted(_ due: Due) -> [Wanted] {
        // The year before begins the next one's halves, whichever item of the paper asks for it.
        let others = deadlines.filter { $0.deadline.recipient == due.deadline.recipient && $0.item.id != due.item.id }.flatMap(\.entries)
        let known = Set(due.entries.map(\.label))
        let series = PeriodSeries(
            due.entries + others.filter { !known.contains($0.label) }, kept: kept[due.item.id.rawValue] ?? [:], workingDays)
        let owers = Owers(place: plan.place, history: history, agencies: busy, receiving: office(due)?.id)
        let whom = whom(due)
        return due.entries.flatMap { entry -> [Wanted] in
            guard let period = series.period(entry.label) else { return [] }
            return owers.owing(whom, in: period.days).map { owing in wanted(due, entry, period, owing, isAbove: whom.itself) }
                + named(due, period).map { owing in wanted(due, entry, period, owing, isAbove: false) }
        }
    }

    private func wanted(_ due: Due, _ entry: PeriodSeries.Entry, _ period: ReportPeriod, _ owing: Owing, isAbove: Bool) -> Wanted {
        let recipient = isAbove ? history.parent(of: UnitID(plan.place), on: owing.days.last) : UnitID(plan.place)
        let office = isAbove ? nil : office(due)
        let duty = ReportDuty(
            id: .random(), unit: owing.unit, place: owing.place, unitName: owing.name, recipient: recipient,
            recipientName: due.deadline.recipient ?? plan.head.issuer ?? "", via: office.map { UnitID($0.id.rawValue) },
            viaName: due.deadline.via ?? office?.name, origin: .plan(plan.id.rawValue, item: due.item.id.rawValue, version: plan.version),
            kind: .periodic, period: ReportPeriod(period.label, owing.days), cutOff: owing.days.last, due: entry.due, wording: due.item.text,
            subject: plan.id.rawValue)
        return Wanted(duty: duty, agency: owing.agency)
    }

    private func whom(_ due: Due) -> Whom {
        let level = PlaceCode(plan.place)?.level
        var whom = Whom(due.item.names(.reporter), towardsAbove: Whom.isAbove(due.deadline.recipient, level))
        // "Các đơn vị" where the paper gives work to the units below: they are among them.
        if whom.agencies, !whom.below, items.contains(where: { $0.kind != .deadline && ($0.names(.lead)).contains(where: Whom.isBelow) }) {
            whom.below = true
        }
        return whom
    }

    /// Single agencies that the sentence names.
    private func named(_ due: Due, _ period: ReportPeriod) -> [Owing] {
        let office = office(due)?.id
        let ids = due.item.agencies.filter { $0.part == .reporter && !AgencyName.isGroup($0.name) && !Whom.isBelow($0.name) }.compactMap(\.agency)
        guard !Whom.isAbove(due.deadline.recipient, PlaceCode(plan.place)?.level) else { return [] }
        return Owers(place: plan.place, history: history, agencies: agencies.filter { ids.contains($0.id) }, receiving: office)
            .owing(.agenciesOnly, in: period.days)
    }

    /// The agencies of the place that lead something, in the order of their names.
    private var busy: [Agency] {
        let ids = Set(items.filter { $0.kind == .task || $0.kind == .duty }.flatMap { $0.agencies.filter { $0.part == .lead }.compactMap(\.agency) })
        return agencies.filter { ids.contains($0.id) && !AgencyName.isGroup($0.name) && $0.kind != .lowerCommittee }
    }

    /// The office through which, or to which, reports go: an agency of the place by that name.
    private func office(_ due: Due) -> Agency? {
        [due.deadline.via, due.deadline.recipient].compactMap { $0 }.lazy.compactMap { name in
            agencies.first { Agency.key($0.name) == Agency.key(name) }
        }.first
    }
}

extension Whom {
    static var agenciesOnly: Whom { Whom([], towardsAbove: false) }
}
