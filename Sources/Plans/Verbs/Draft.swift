import Core
import PlanReading

/// A reading turned into rows of ours: every item of every kind in the order of the document.
struct Draft {
    let head: Plan.Head
    let items: [PlanItem]
    let source: String
    let messages: [ReadingMessage]
    /// The plan it was probably issued under.
    let above: PlanAbove.Name?

    init(_ reading: PlanReading, named fileName: String, as plan: ID<Plan>) {
        let date = reading.date?.value
        let programme = reading.programme?.value
        head = Plan.Head(
            type: reading.documentType.code, title: reading.title?.value ?? fileName, issuer: reading.issuer?.value.name,
            number: reading.number?.value,
            day: date?.day, month: date?.month, year: date?.year, startYear: programme?.startYear,
            endYear: programme?.endYear, leadAgency: reading.leadAgency?.value)
        source = reading.text
        messages = reading.messages
        above = reading.plansAbove.first
        items = Self.items(reading, plan)
    }

    private static func items(_ reading: PlanReading, _ plan: ID<Plan>) -> [PlanItem] {
        var items: [PlanItem] = []
        func add(
            _ kind: PlanItem.Kind, _ text: String, _ span: Span, _ confidence: Double, _ detail: PlanItem.Detail, section: String = "",
            title: String = "",
            agencies: [PlanItem.Named] = []
        ) {
            items.append(
                PlanItem(
                    id: .random(), plan: plan, kind: kind, position: 0, section: section, sectionTitle: title, text: text, span: span,
                    confidence: confidence, state: .proposed, revision: 1, detail: detail, agencies: agencies))
        }
        for target in reading.targets {
            add(
                .target, target.text.prefix(1).uppercased() + target.text.dropFirst(), target.span, target.confidence,
                .target(.init(value: target.value, unit: target.unit, comparator: target.comparator, due: target.due)), section: target.scope ?? "")
        }
        for task in reading.tasks {
            add(
                .task, Sentences.bare(task.text), task.span, task.confidence,
                .task(.init(timing: task.timing, product: task.product, detail: task.detail)),
                section: task.section, title: task.sectionTitle,
                agencies: task.lead.map { .init(.lead, $0) } + task.coordinators.map { .init(.coordinator, $0) })
        }
        for responsibility in reading.responsibilities {
            for duty in responsibility.duties {
                add(
                    .duty, Sentences.bare(duty.text), duty.span, responsibility.confidence,
                    .duty(.init(isRequest: responsibility.isRequest, isGroup: responsibility.isGroup)), title: responsibility.agency,
                    agencies: [.init(.lead, responsibility.agency)])
            }
        }
        for deadline in reading.reportDeadlines {
            add(
                .deadline, deadline.text, deadline.span, deadline.confidence,
                .deadline(
                    .init(
                        day: deadline.day, month: deadline.month, year: deadline.year, isYearly: deadline.isYearly, recipient: deadline.recipient,
                        via: deadline.via, kind: deadline.kind)),
                agencies: deadline.reporters.map { [.init(.reporter, $0)] } ?? [])
        }
        for period in reading.actionPeriods {
            add(.period, period.name, period.span, period.confidence, .period(.init(start: period.start, end: period.end)))
        }
        for review in reading.reviews { add(.review, review.kind, review.span, review.confidence, .review(year: review.year)) }
        for source in reading.budgetSources { add(.budget, source.text, source.span, source.confidence, .line) }
        for basis in reading.legalBases {
            // As it is cited: with its date and who issued it.
            add(.basis, Clauses.slice(basis.span, of: reading.text).onOneLine, basis.span, basis.confidence, .line)
        }
        items.sort { ($0.span?.start ?? 0, order($0.kind)) < ($1.span?.start ?? 0, order($1.kind)) }
        for index in items.indices { items[index].position = (index + 1) * spacing }
        return items
    }

    /// Room between two positions, so that a new item can stand between them.
    static let spacing = 1000

    private static func order(_ kind: PlanItem.Kind) -> Int { PlanItem.Kind.allCases.firstIndex(of: kind) ?? 0 }
}
