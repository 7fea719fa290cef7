import Access
import Core
import Web

/// The acts of a report's way: one page, one question.
enum ActPages {
    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/acts/{act}", for: ReportPages.workers) { call in
            let (content, act) = try await question(call)
            return call.page(ActView(content: content, act: act, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/{report}/acts/{act}", for: ReportPages.workers, act)
    ]

    static func question(_ call: Call<Viewer>) async throws -> (ReportView.Content, ReportAct) {
        guard let act = ReportAct(rawValue: call.incoming.parameters["act"] ?? ""), act != .consolidation else { throw Problem.notFound }
        let content = try await ReportPages.content(call)
        try call.viewer.require(!content.sight.relations.isDisjoint(with: ReportFlow.whoMay(act)))
        return (content, act)
    }

    private static func act(_ call: Call<Viewer>) async throws -> Answer {
        let (content, act) = try await question(call), id = content.report.id
        var form = call.form
        let text = form.text("text", required: act.needsReason ? "reports.reasonMissing" : nil, longest: 4000)
        var input = ActOnReport.Input(text: text.isEmpty ? nil : text)
        if act == .correction { input.answers = answers(&form, content) }
        if act == .returning {
            input.remarks = remarks(&form, content)
            if form.isValid, input.text == nil, input.remarks.isEmpty { form.refuse("text", "reports.remarkMissing") }
        }
        let lines = act == .amendment ? amended(&form, content) : [:]
        if act == .amendment, form.isValid, lines.isEmpty { form.refuse("text", "reports.nothingAmended") }
        func again(_ status: Int, isSecond: Bool = false) -> Answer {
            var view = ActView(content: content, act: act, form: form, token: call.token, words: call.words)
            view.isSecond = isSecond
            return call.page(view.page, status: status)
        }
        guard form.isValid else { return again(422) }
        let shown = Int(form["revision"])
        do {
            if act == .amendment {
                try await AmendReport(call.services)(lines, [], reason: text, of: id, shown: shown ?? -1, by: call.viewer)
            } else {
                try await ActOnReport(call.services)(act, on: id, shown: shown, input, by: call.viewer)
            }
        } catch let problem as Problem where problem == .changedMeanwhile {
            form.set("revision", to: String(content.report.revision))
            return again(409, isSecond: true)
        }
        return .redirect(to: "/reporting/\(id)")
    }

    /// Every remark without an answer is answered by a correction.
    private static func answers(_ form: inout Form, _ content: ReportView.Content) -> [ID<ReportRemark>: String] {
        var answers: [ID<ReportRemark>: String] = [:]
        for remark in content.cover.unanswered {
            let name = "answer-\(remark.id)", text = form.text(name, required: "reports.answerMissing", longest: 2000)
            if !text.isEmpty { answers[remark.id] = text }
        }
        return answers
    }

    private static func remarks(_ form: inout Form, _ content: ReportView.Content) -> [String: String] {
        var remarks: [String: String] = [:]
        for (name, anchor) in ActView.anchors(content) {
            let text = form.text(name, required: nil, longest: 2000)
            if !text.isEmpty { remarks[anchor] = text }
        }
        return remarks
    }

    private static func amended(_ form: inout Form, _ content: ReportView.Content) -> [String: String] {
        var lines: [String: String] = [:]
        for line in content.lines where !line.isStruck {
            let name = SectionView.field(line.key)
            guard form.fields[name] != nil else { continue }
            let text = form.text(name, required: nil, longest: 4000)
            if text != line.text { lines[line.key] = text }
        }
        return lines
    }
}
