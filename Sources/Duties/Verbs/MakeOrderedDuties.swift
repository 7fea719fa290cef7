import Access
import Audit
import Calendars
import Core
import Organisations
import Places
import Reporting
import Storage
import Succession

/// The duties of schedules and requests, by the same rules as those of plans.
struct MakeOrderedDuties {
    let services: Services

    init(_ services: Services) { self.services = services }

    func callAsFunction(of places: [String]?) async throws {
        let today = services.clock.today
        let waiting = try await services.database.read { tx in
            try OrderStore(tx).waiting(of: places) { try DutyBasis(tx: tx, today: today).mark(of: $0) }
        }
        for order in waiting { try await services.database.write { tx in try make(order, tx) } }
    }

    func make(_ order: ReportOrder, _ tx: any Transaction) throws {
        let today = services.clock.today
        let there = try DutyStore(tx).ordered(order.id)
        let wanted = try duties(order, kept: there.sentCutOffs, tx)
        let count = try DutyMerge(tx: tx, today: today, owner: order.place).merge(wanted, into: there)
        try OrderStore(tx).made(order.id, DutyBasis(tx: tx, today: today).mark(of: order.place))
        guard count > 0 else { return }
        try AuditLog(tx).record(.dutiesMade, "order", order.id, by: ID<User>?.none, at: services.clock.now, detail: "\(count) duties")
    }

    private func duties(_ order: ReportOrder, kept: [ReportPeriod.Label: LocalDate], _ tx: any Transaction) throws -> [(
        duty: ReportDuty, agency: ID<Agency>?
    )] {
        let history = try HistoryStore(tx).history(services.kept), agencies = try AgencyStore(tx).list(of: order.place)
        let entries = order.time.entries(today: services.clock.today)
        var cutOffs = kept
        // Thematic and ad-hoc reports: as the requester says (Decree 09/2019/NĐ-CP, art. 8.5 c).
        if case .once(_, let about, let cutOff?) = order.time { cutOffs[.days(about)] = cutOff }
        let series = PeriodSeries(entries, kept: cutOffs, try HolidayStore(tx).workingDays(services.kept))
        let owers = Owers(place: order.place, history: history, agencies: agencies, receiving: order.via)
        let office = agencies.first { $0.id == order.via }
        return entries.flatMap { entry -> [(duty: ReportDuty, agency: ID<Agency>?)] in
            guard let period = series.period(entry.label) else { return [] }
            return owing(order, owers, period.days).map { owing in
                let recipient = order.reporters == .itself ? history.parent(of: UnitID(order.place), on: owing.days.last) : UnitID(order.place)
                let duty = ReportDuty(
                    id: .random(), unit: owing.unit, place: owing.place, unitName: owing.name, recipient: recipient,
                    recipientName: order.recipientName ?? UnitName.official(order.place).map {
                        "Ủy ban nhân dân \($0.prefix(1).lowercased())\($0.dropFirst())"
                    } ?? "",
                    via: order.via.map { UnitID($0.rawValue) }, viaName: office?.name,
                    origin: order.kind == .periodic ? .schedule(order.id.rawValue) : .request(order.id.rawValue), kind: order.kind,
                    period: ReportPeriod(period.label, owing.days), cutOff: owing.days.last, due: entry.due, wording: order.wording,
                    subject: order.subject)
                return (duty, owing.agency)
            }
        }
    }

    private func owing(_ order: ReportOrder, _ owers: Owers, _ days: Days) -> [Owing] {
        switch order.reporters {
        case .itself: return owers.owing(Whom([], towardsAbove: true), in: days)
        case .below: return owers.owing(.unitsBelow, in: days)
        case .agencies: return owers.owing(.agenciesOnly, in: days)
        case .chosen(let units):
            return (owers.owing(.unitsBelow, in: days) + owers.owing(.agenciesOnly, in: days)).filter { units.contains($0.unit) }
        }
    }
}

extension Whom {
    static var unitsBelow: Whom {
        var whom = Whom([], towardsAbove: true)
        (whom.itself, whom.below) = (false, true)
        return whom
    }
}
