import Access
import Calendar
import Core
import Lists
import Papers
import Reporting
import Storage
import Succession
import Web

/// The duties that a person asks for, narrowed and sorted as the address says.
struct DutyList: Sendable {
    enum Scope: String, CaseIterable {
        /// Of my agency; of the committee too for those who write for it.
        case mine
        /// Everything that the place owes.
        case unit
        /// What comes in here.
        case incoming
    }

    enum Order: String, CaseIterable { case due, newest, name }

    let scope: Scope
    let rows: [ReportDuty]
    let time: DutyTime
    private let query: Form

    init(_ query: Form, visibleTo viewer: Viewer, _ services: Services, _ tx: any Transaction) throws {
        (self.query, scope, time) = (query, Scope(rawValue: query["list"]) ?? .mine, try DutyTime(services, tx))
        let words = TypedWords(query), time = time
        let year = Int(query["year"])
        let isOver = query["over"] == "yes"
        rows = Self.sorted(
            try DutyStore(tx).list(Self.condition(scope, viewer), visibleTo: viewer, size: ListFile.most).filter { duty in
                words.occur(in: duty.unitName, duty.recipientName, duty.viaName, duty.wording)
                    && (query["kind"].isEmpty || duty.kind.rawValue == query["kind"])
                    && (query["mark"].isEmpty || time.mark(duty).rawValue == query["mark"]) && (year == nil || duty.period.label.year == year)
                    && (isOver || !query["mark"].isEmpty || year != nil || duty.isNear(time.today))
            }, Order(rawValue: query["order"]) ?? .due)
    }

    private static func condition(_ scope: Scope, _ viewer: Viewer) -> SQL {
        switch scope {
        case .mine:
            viewer.holds(anyOf: [.officer, .leader])
                ? "duty.unit_id \(in: [viewer.agency.rawValue, viewer.place])" : "duty.unit_id = \(viewer.agency.rawValue)"
        case .unit: "duty.place_code = \(viewer.place)"
        case .incoming: "duty.recipient_code = \(viewer.place) AND duty.unit_id <> \(viewer.place)"
        }
    }

    private static func sorted(_ rows: [ReportDuty], _ order: Order) -> [ReportDuty] {
        switch order {
        // What waits to be written, then what was sent, the newest first.
        case .due: rows.filter(\.isOpen) + rows.filter { !$0.isOpen }.reversed()
        case .newest: rows.reversed()
        case .name: rows.inDictionaryOrder { $0.unitName }
        }
    }

    func filter(_ words: Words) -> ListFilter {
        let years = Set(rows.map(\.period.label.year)).union(Int(query["year"]).map { [$0] } ?? []).sorted(by: >)
        return ListFilter(
            at: "/reports", query,
            selects: [
                .init("mark", "duties.state", DutyTime.Mark.allCases.map { .init($0.rawValue, words(.of("duties.mark", $0.rawValue))) }),
                .init("kind", "duties.kindField", ReportDuty.Kind.allCases.map { .init($0.rawValue, words(.of("duties.kind", $0.rawValue))) }),
                .init("year", "duties.year", years.map { .init(String($0), String($0)) }),
                .init("over", "duties.years", [.init("yes", words("duties.allYears"))])
            ], orders: Order.allCases.map { .init($0.rawValue, words(.of("duties.orders", $0.rawValue))) }, kept: ["list"], words)
    }

    func sheet(_ words: Words) -> Sheet {
        Sheet(
            title: words("duties.title"),
            columns: [
                .init(words("duties.unit"), width: 36), .init(words("duties.period"), width: 22), .init(words("duties.dataFrom"), width: 12, .date),
                .init(words("duties.cutOff"), width: 12, .date), .init(words("duties.due"), width: 12, .date),
                .init(words("duties.to"), width: 30), .init(words("duties.via"), width: 30), .init(words("duties.kindField"), width: 12),
                .init(words("duties.state"), width: 18), .init(words("duties.sentOn"), width: 12, .date), .init(words("duties.wording"), width: 60)
            ],
            rows: rows.lazy.map { duty in
                [
                    .text(duty.unitName), .text(duty.period.label.name(words)), .date(duty.period.days.first), .date(duty.cutOff),
                    .date(duty.due.last),
                    .text(duty.recipientName), .text(duty.viaName ?? ""), .text(words(.of("duties.kind", duty.kind.rawValue))),
                    .text(words(.of("duties.mark", time.mark(duty).rawValue))),
                    duty.standing.firstSubmitted.map { .date(LocalDate($0)) } ?? .empty, .text(duty.wording)
                ]
            })
    }
}

extension ReportDuty {
    /// Somebody has to write it, or to write it again.
    var isOpen: Bool { standing.state == .open || standing.state == .returned }

    /// What an office works on these months; older and later years are one choice away.
    func isNear(_ today: LocalDate) -> Bool { (today.adding(months: -12)...today.adding(months: 14)).contains(due.last) }
}
