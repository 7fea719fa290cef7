import Core
import Web

struct BreachListView {
    let breaches: [Breach]
    let now: Instant
    let words: Words

    var page: Page {
        Page(
            words("data.breaches"), crumbs: words.crumbs(),
            main: """
                <h1>\(words("data.breaches"))</h1>
                <p class="lead">\(words("data.breachesLead"))</p>
                <p>\(linkButton(words("data.newBreach"), to: "/data/breaches/new"))</p>
                \(breaches.isEmpty ? emptyState(words("data.noBreaches"), words("data.noBreachesLead")) : list)
                """)
    }

    private var list: HTML {
        table(
            caption: words("data.breaches"),
            columns: [Column(words("data.breachKindField")), Column(words("data.detected")), Column(words("data.notification"))],
            rows: breaches.map { breach in
                let path: Path = "/data/breaches/\(breach.id)"
                return [
                    "<a href=\"\(path)\">\(words(.of("data.breachKind", breach.kind.rawValue)))</a>", "\(Moment.vietnamese(breach.detectedAt))",
                    breach.clockTag(at: now, words)
                ]
            })
    }
}

extension Breach {
    /// What the clock shows.
    func clockTag(at now: Instant, _ words: Words) -> HTML {
        let clock = BreachClock(detected: detectedAt, now: notifiedAt ?? now)
        if let notifiedAt {
            return tag(
                words(clock.isOver ? "data.notifiedLate" : "data.notifiedAt", ["at": Moment.vietnamese(notifiedAt)]),
                clock.isOver ? .attention : .good)
        }
        return clock.isOver
            ? tag(words("data.clockOver", ["at": Moment.vietnamese(clock.end)]), .late)
            : tag(words("data.hoursLeft", count: clock.hoursLeft, ["at": Moment.vietnamese(clock.end)]), .attention)
    }
}

struct BreachFormView {
    /// Nil for a new one.
    let breach: Breach?
    let form: Form
    /// Somebody else saved first: theirs stands above, what was typed below.
    let isSecond: Bool
    let token: HTML
    let words: Words

    var page: Page {
        let fields = Fields(form, words), title = words(breach == nil ? "data.newBreach" : "data.editBreach")
        let path: Path = breach.map { "/data/breaches/\($0.id)" } ?? "/data/breaches"
        return Page(
            title, crumbs: words.crumbs((words("data.breaches"), "/data/breaches")), hasErrors: !form.isValid || isSecond,
            main: """
                <h1>\(title)</h1>
                \(isSecond ? stored : nil)\(errorSummary(form, words))
                \(notice(words("data.noNames"), .attention))
                <form method="post" action="\(path)" novalidate>\(token)
                <input type="hidden" name="revision" value="\(form["revision"])">
                \(fields.select("kind", "data.breachKindField", options: words.options(Breach.Kind.self) { .of("data.breachKind", $0) }, empty: "form.pick"))
                \(fields.text("day", "data.detectedDay", hint: "data.receivedHint", width: .medium))
                \(fields.text("time", "data.detectedTime", hint: "data.timeHint", width: .medium))
                \(fields.checkboxes("sorts", "data.sorts", options: words.options(Breach.Sort.self) { .of("data.sort", $0) }))
                \(fields.text("persons", "data.persons", hint: "data.personsHint", width: .medium))
                \(fields.area("course", "data.course", hint: "data.courseHint", rows: 6))
                \(fields.area("measures", "data.measures", hint: "data.measuresHint", rows: 6))
                \(button(words(isSecond ? "form.saveMine" : "form.save")))
                \(linkButton(words("form.cancel"), to: path, style: .quiet))
                </form>
                """)
    }

    private var stored: HTML? {
        breach.map { breach in
            """
            \(notice(words("form.changedMeanwhile"), .attention))
            <section class="card"><h2>\(words("form.stored"))</h2>\(BreachFacts(breach: breach, words: words).list)</section>
            <h2>\(words("form.typed"))</h2>
            """
        }
    }
}

struct BreachFacts {
    let breach: Breach
    let words: Words

    var list: HTML {
        let sorts = Breach.Sort.allCases.filter(breach.sorts.contains).map { words(.of("data.sort", $0.rawValue)) }
        return summaryList([
            (words("data.detected"), "\(Moment.vietnamese(breach.detectedAt))"), (words("data.sorts"), "\(sorts.joined(separator: ", "))"),
            (words("data.persons"), "\(breach.persons.map(words.number) ?? words("data.personsUnknown"))"),
            (words("data.course"), "<span class=\"typed\">\(breach.course)</span>"),
            (words("data.measures"), "<span class=\"typed\">\(breach.measures)</span>"), (words("data.notifiedTo"), "\(breach.notifiedTo ?? "—")")
        ])
    }
}

struct BreachView {
    let breach: Breach
    let now: Instant
    let form: Form
    let token: HTML
    let words: Words

    private var path: Path { "/data/breaches/\(breach.id)" }

    var page: Page {
        Page(
            words("data.breach"), crumbs: words.crumbs((words("data.breaches"), "/data/breaches")), hasErrors: !form.isValid,
            main: """
                <h1>\(words(.of("data.breachKind", breach.kind.rawValue)))</h1>
                \(errorSummary(form, words))
                <p>\(breach.clockTag(at: now, words))</p>
                \(BreachFacts(breach: breach, words: words).list)
                <p>\(linkButton(words("data.edit"), to: "\(path)/edit", style: .second))</p>
                <section class="block"><h2>\(words("data.draft"))</h2><p>\(words("data.draftLead"))</p>
                <div class="row">\(linkButton(words("data.word"), to: "\(path)/draft.docx", style: .second))
                \(linkButton(words("data.pdf"), to: "\(path)/draft.pdf", style: .second))</div></section>
                \(breach.notifiedAt == nil ? notifying : nil)
                """)
    }

    private var notifying: HTML {
        """
        <section class="block"><h2>\(words("data.notify"))</h2><p>\(words("data.notifyLead"))</p>
        <form method="post" action="\(path)/notification" novalidate>\(token)
        \(Fields(form, words).text("body", "data.notifiedTo"))\(button(words("data.notified")))</form></section>
        """
    }
}
