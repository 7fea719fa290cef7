/// One document on its way from text to facts: cleaned, cut into lines, zones, blocks and an outline, each step once.
struct Reader: Sendable {
    let source: SourceText
    let lines: [ScannedLine]
    let width: WrapWidth
    let zones: Zones
    let blocks: [Block]
    let outline: Outline

    init(_ text: String) {
        source = SourceText(text)
        lines = ScannedLine.all(of: source)
        width = WrapWidth(lines)
        zones = Zones(lines, width: width)
        blocks = BlockBuilder(source: source, lines: lines, zones: zones, continuation: Continuation(width: width)).blocks()
        outline = Outline(blocks, source: source)
    }

    func reading(places: (any PlaceLookup)?) -> PlanReading {
        let head = HeaderReader(self).header()
        let type = TypeReader(self, head).type()
        let title = TitleReader(self, head).title()
        let issuer = IssuerReader(self, head, title).issuer(places: places, year: head.date?.value.year)
        let programme = ProgrammeReader(self).programme(title: title, date: head.date?.value)
        let legalBases = LegalBasisReader(self).legalBases(own: head.number?.value)
        let isPlan =
            type == .plan || type == .programme || type == .scheme || type == .decision && carriesPlan
            || (type == .unknown && outline.nodes.contains { $0.kind == .organisation })
        let years = programme?.value
        let targets = isPlan ? TargetReader(self, years: years).targets() : []
        let tasks = isPlan ? TaskReader(self).tasks() : []
        let responsibilities = isPlan ? ResponsibilityReader(self).responsibilities() : []
        let deadlines = isPlan ? DeadlineReader(self, years: years).deadlines() : []
        let others = isPlan ? OccasionReader(self, years: years) : nil
        let ending = EndingReader(self).ending()
        let lead = isPlan ? LeadAgencyReader(self).leadAgency(responsibilities, deadlines: deadlines) : nil
        let messages = MessageWriter.messages(
            self, type: type, head: head, issuer: issuer, tasks: tasks, targets: targets, responsibilities: responsibilities, deadlines: deadlines)
        return PlanReading(
            text: source.text, documentType: type, messages: messages, issuer: issuer, number: head.number, numberSymbol: head.symbol,
            isNumberBlank: head.isNumberBlank,
            date: head.date, placeLine: head.place, title: title, programme: programme,
            purpose: isPlan ? PurposeReader(self).lines() : [], legalBases: legalBases, targets: targets, tasks: tasks,
            responsibilities: responsibilities, leadAgency: lead, reportDeadlines: deadlines, reviews: others?.reviews() ?? [],
            actionPeriods: others?.actionPeriods(title: title) ?? [],
            actionDays: others?.actionDays() ?? [], budgetSources: isPlan ? BudgetReader(self).sources() : [], recipients: ending.recipients,
            signatory: ending.signatory)
    }

    /// The blocks before the first heading: grounds and the sentence of enactment.
    var preamble: [Node] { Array(outline.nodes.dropFirst().prefix { !$0.isHeading }) }

    /// A decision either carries a plan with its own head, or is one: "Điều 1. Phê duyệt Kế hoạch … với các nội dung sau: I. MỤC TIÊU".
    var carriesPlan: Bool {
        zones.attached != nil
            || outline.nodes.contains { $0.opensKind && $0.kind == .content } && outline.nodes.contains { $0.opensKind && $0.kind == .organisation }
    }
}
