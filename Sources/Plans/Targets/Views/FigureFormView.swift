import Core
import Web

/// The figure of a period: what, from which document, with its evidence.
struct FigureFormView {
    let content: TargetView.Content
    let token: HTML
    let words: Words
    /// The figure that somebody entered meanwhile.
    var conflict: TargetActual?

    func page(_ form: Form) -> Page {
        let target = content.target, speech = TargetWords(target: target, words: words), fields = Fields(form, words)
        let isCorrection = (Int(form["seen"]) ?? 0) > 0
        let title = isCorrection ? words("targets.correct") : words("targets.enter")
        let there: HTML? = conflict.map { actual in
            let by = words("plans.noteBy", ["date": LocalDate(actual.at).vietnamese, "agency": actual.agencyName, "name": actual.author])
            return notice(
                words("targets.alreadyThere", ["period": speech.period(actual.period), "figure": speech.figure(actual.figure), "who": by]), .attention
            )
        }
        let parts = TargetPeriod.Part.allCases.map { Fields.Option($0.rawValue, words(.of("targets.parts", $0.rawValue))) }
        let ways = FigureForm.choices(target).map {
            Fields.Option($0.rawValue, words(.of("targets.how", $0.rawValue)), hint: words(.of("targets.howHint", $0.rawValue)))
        }
        let share: HTML? =
            target.isPercent
            ? "\(fields.text("numerator", "targets.numerator", hint: "targets.numeratorHint", width: .narrow))\(fields.text("denominator", "targets.denominator", width: .narrow))"
            : nil
        let reason: HTML? = isCorrection ? fields.area("reason", "targets.reason", hint: "targets.reasonHint", rows: 2) : nil
        return Page(
            title, crumbs: [(words("targets.title"), "/plans/\(content.plan.id)/targets"), (words("plans.kind.target"), "/targets/\(target.id)")],
            hasErrors: !form.isValid,
            main: """
                <h1>\(title)</h1>\(errorSummary(form, words))\(there)<p class="lead">\(target.text)</p>\(population)
                <form method="post" action="/targets/\(target.id)/figures" enctype="multipart/form-data" novalidate>\(token)
                <input type="hidden" name="seen" value="\(form["seen"])"><input type="hidden" name="seenOf" value="\(form["seenOf"])">
                \(fields.text("year", "targets.year", width: .narrow))\(fields.select("part", "targets.part", options: parts))
                \(fields.radios("how", "targets.howField", options: ways))\(share)
                \(fields.text("value", target.isPercent ? "targets.percentField" : "targets.valueField", hint: "targets.valueHint", width: .narrow))
                \(fields.text("source", "targets.source", hint: "targets.sourceHint"))
                \(fields.file("file", "work.evidenceField", hint: "work.evidenceHint", accept: ".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.txt"))
                \(fields.area("note", "targets.note", hint: "targets.noteHint", rows: 2))\(reason)
                <div class="row">\(button(words("plans.save"))) <a href="/targets/\(target.id)">\(words("plans.back"))</a></div></form>
                """)
    }

    /// What n and N count.
    private var population: HTML? {
        let pairs = [
            content.target.counted.map { (name: words("targets.countedField"), value: "\($0)" as HTML) },
            content.target.population.map { (name: words("targets.population"), value: "\($0)" as HTML) }
        ].compactMap { $0 }
        return pairs.isEmpty ? nil : summaryList(pairs)
    }
}
