import Core

extension PlanReading {
    /// The extraction in the schema `gbv-plan/1`, with the span, the confidence and the derivations of every item beside it.
    public var json: String { document.pretty }

    private var document: JSONText {
        .object([
            ("schema", .text("gbv-plan/1")),
            ("doc_type", .optional(documentType.name)),
            ("doc_type_code", .optional(documentType.code)),
            ("messages", .list(messages.map { .object([("code", .text($0.code))]) })),
            ("issuer", issuerJSON),
            ("number", .optional(number?.value)),
            ("number_symbol", .optional(numberSymbol)),
            ("number_blank", .bool(isNumberBlank)),
            ("date", dateJSON),
            ("place_line", .optional(placeLine)),
            ("title", .optional(title?.value)),
            ("programme", programmeJSON),
            ("legal_bases", .list(legalBases.map(\.json))),
            ("targets", .list(targets.map(\.json))),
            ("tasks", .list(tasks.map(\.json))),
            ("responsibilities", .list(responsibilities.map(\.json))),
            ("lead_agency", .optional(leadAgency?.value)),
            ("report_deadlines", .list(reportDeadlines.map(\.json))),
            ("reviews", .list(reviews.filter { $0.year != nil }.map(\.json))),
            ("reviews_undated", .list(reviews.filter { $0.year == nil }.map(\.json))),
            ("action_periods", .list(actionPeriods.map(\.json))),
            ("action_days", .texts(actionDays.map(\.text))),
            ("budget_sources", .texts(budgetSources.map(\.text))),
            ("recipients", .texts(recipients.map(\.text))),
            ("signatory", signatoryJSON),
            ("sources", sourcesJSON)
        ])
    }

    private var issuerJSON: JSONText {
        guard let issuer else { return .null }
        let value = issuer.value
        return .object(
            [
                ("name", .text(value.name)), ("level", .optional(value.level?.rawValue)), ("unit", .optional(value.unit)),
                ("province", .optional(value.province)),
                ("province_in_text", .bool(value.isProvinceInText))
            ] + Evidence.members(issuer))
    }

    private var dateJSON: JSONText {
        let value = date?.value ?? PartialDate()
        return .object([("day", .optional(value.day)), ("month", .optional(value.month)), ("year", .optional(value.year))])
    }

    private var programmeJSON: JSONText {
        guard let programme else { return .null }
        let value = programme.value
        return .object(
            [
                ("name", .optional(value.name)), ("start_year", .optional(value.startYear)), ("end_year", .optional(value.endYear)),
                ("kind", .optional(value.kind?.rawValue)),
                ("parent_start_year", .optional(value.parentStartYear)), ("parent_end_year", .optional(value.parentEndYear))
            ] + Evidence.members(programme))
    }

    private var signatoryJSON: JSONText {
        guard let signatory else { return .null }
        let value = signatory.value
        return .object(
            [("on_behalf", .optional(value.onBehalf)), ("title", .optional(value.title)), ("name", .optional(value.name))]
                + Evidence.members(signatory))
    }

    /// Where the plain values and lists above stand in the text.
    private var sourcesJSON: JSONText {
        var members: [(String, JSONText)] = []
        if let number { members.append(("number", .object(Evidence.members(number)))) }
        if let date { members.append(("date", .object(Evidence.members(date)))) }
        if let title { members.append(("title", .object(Evidence.members(title)))) }
        if let leadAgency { members.append(("lead_agency", .object(Evidence.members(leadAgency)))) }
        members.append(("action_days", .list(actionDays.map { Evidence.json($0.span) })))
        members.append(("budget_sources", .list(budgetSources.map { .object(Evidence.members($0.span, $0.confidence, [])) })))
        members.append(("recipients", .list(recipients.map { .object(Evidence.members($0.span, $0.confidence, [])) })))
        return .object(members)
    }
}

/// The members that say where an item comes from.
enum Evidence {
    static func json(_ span: Span) -> JSONText { .object([("start", .int(span.start)), ("end", .int(span.end))]) }

    static func members(_ span: Span?, _ confidence: Double, _ derived: [Derivation]) -> [(String, JSONText)] {
        [
            ("span", span.map(json) ?? .null), ("confidence", .number((confidence * 100).rounded() / 100)),
            ("derived", .list(derived.map { .object([("field", .text($0.field)), ("rule", .text($0.rule))]) }))
        ]
    }

    static func members<Value>(_ fact: Fact<Value>) -> [(String, JSONText)] { members(fact.span, fact.confidence, fact.derived) }
}

extension LegalBasis {
    fileprivate var json: JSONText {
        .object(
            [
                ("type", .text(type)), ("number", .optional(number)), ("date", .optional(date?.text)), ("issuer", .optional(issuer)),
                ("title", .optional(title)),
                ("cited_in", .text(citedIn.rawValue))
            ] + Evidence.members(span, confidence, []))
    }
}

extension TargetItem {
    fileprivate var json: JSONText {
        .object(
            [
                ("text", .text(text)), ("value", value.map { .number($0) } ?? .null), ("unit", .optional(unit)),
                ("comparator", .optional(comparator?.rawValue)), ("due", .optional(due)),
                ("scope", .optional(scope)), ("qualitative", .bool(isQualitative))
            ] + Evidence.members(span, confidence, derived))
    }
}

extension TaskItem {
    fileprivate var json: JSONText {
        .object(
            [
                ("section", .text(section)), ("section_title", .text(sectionTitle)), ("text", .text(text)), ("lead", .texts(lead)),
                ("coordinators", .texts(coordinators)),
                ("timing", .optional(timing)), ("subitems", .int(subitems.count)), ("subitem_texts", .texts(subitems)),
                ("product", .optional(product)), ("detail", .optional(detail)),
                ("is_reference", .bool(isReference))
            ] + Evidence.members(span, confidence, derived))
    }
}

extension ResponsibilityItem {
    fileprivate var json: JSONText {
        .object(
            [
                ("agency", .text(agency)), ("duties", .int(duties.count)), ("request", .bool(isRequest)), ("group", .bool(isGroup)),
                ("duty_texts", .list(duties.map { .object([("text", .text($0.text)), ("span", Evidence.json($0.span))]) }))
            ] + Evidence.members(span, confidence, []))
    }
}

extension DeadlineItem {
    fileprivate var json: JSONText {
        .object(
            [
                ("day", .optional(day)), ("month", .optional(month)), ("year", .optional(year)), ("yearly", .bool(isYearly)),
                ("recipient", .optional(recipient)), ("via", .optional(via)),
                ("kind", .optional(kind?.rawValue)), ("reporters", .optional(reporters)), ("text", .text(text))
            ] + Evidence.members(span, confidence, derived))
    }
}

extension ReviewItem {
    fileprivate var json: JSONText { .object([("kind", .text(kind)), ("year", .optional(year))] + Evidence.members(span, confidence, [])) }
}

extension ActionPeriodItem {
    fileprivate var json: JSONText {
        .object([("name", .text(name)), ("start", .text(start.slashed)), ("end", .text(end.slashed))] + Evidence.members(span, confidence, derived))
    }
}

extension PartialDate {
    /// `dd/mm` or `dd/mm/yyyy`.
    fileprivate var slashed: String {
        let parts = [day, month].map { part in part.map { $0 < 10 ? "0\($0)" : String($0) } ?? "" }
        return (parts + (year.map { [String($0)] } ?? [])).joined(separator: "/")
    }
}
