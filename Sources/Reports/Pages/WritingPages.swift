import Access
import Core
import Drafting
import Web

/// Writing in a report: a section at a time, its figures, its explanations. A script saves while somebody writes; without one there is a
/// button.
enum WritingPages {
    static let routes: [Route] = [
        .page(.get, "/reporting/{report}/sections/{section}", for: ReportPages.writers) { call in
            let (content, section) = try await writable(call)
            return call.page(SectionView(content: content, section: section, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/{report}/sections/{section}", for: ReportPages.writers, save),
        .page(.get, "/reporting/{report}/figures", for: ReportPages.writers) { call in
            let content = try await open(call)
            return call.page(FiguresView(content: content, form: FigureForm.filled(content.cells), token: call.token, words: call.words).page)
        },
        .page(.post, "/reporting/{report}/figures", for: ReportPages.writers, enter),
        .page(.post, "/reporting/{report}/refresh", for: ReportPages.writers) { call in
            let id = try call.id("report", of: Report.self)
            try await DraftReport(call.services).refresh(id, by: call.viewer)
            return .redirect(to: "/reporting/\(id)")
        },
        .page(.post, "/reporting/{report}/explanations", for: ReportPages.writers) { call in
            let id = try call.id("report", of: Report.self), form = call.form
            let numbers = form.fields.keys.compactMap { $0.hasPrefix("finding-") ? String($0.dropFirst("finding-".count)) : nil }
            var texts: [String: String] = [:]
            for number in numbers { texts[form["finding-\(number)"]] = String(form["explanation-\(number)"].prefix(2000)) }
            try await WriteReport(call.services).explain(texts, of: id, by: call.viewer)
            return .redirect(to: "/reporting/\(id)")
        }
    ]

    private static func open(_ call: Call<Viewer>) async throws -> ReportView.Content {
        let content = try await ReportPages.content(call)
        try call.viewer.require(content.sight.isWriter)
        guard content.report.state.isOpen else { throw Problem.reportClosed }
        return content
    }

    private static func writable(_ call: Call<Viewer>) async throws -> (ReportView.Content, SectionKey) {
        guard let section = SectionKey(rawValue: call.incoming.parameters["section"] ?? "") else { throw Problem.notFound }
        return (try await open(call), section)
    }

    // MARK: Sections

    private static func save(_ call: Call<Viewer>) async throws -> Answer {
        let (content, section) = try await writable(call), id = content.report.id
        var form = call.form
        let isQuiet = form["quiet"] == "yes"
        var input = WriteReport.Section(texts: [:], added: "")
        for line in content.lines where line.section == section.rawValue {
            let field = SectionView.field(line.key)
            if form.fields[field] != nil { input.texts[line.key] = form.text(field, required: nil, longest: 4000) }
        }
        input.added = form.text("added", required: nil, longest: 4000)
        guard form.isValid else {
            return call.page(SectionView(content: content, section: section, form: form, token: call.token, words: call.words).page, status: 422)
        }
        // A script saves what stands there; what is added becomes a line of its own only when somebody presses the button.
        if isQuiet { input.added = "" }
        do {
            let revision = try await WriteReport(call.services)(
                section.rawValue, input, of: id, shown: Int(form["revision"]) ?? -1, by: call.viewer)
            return isQuiet ? .json(["revision": .integer(revision)]) : .redirect(to: "/reporting/\(id)")
        } catch let problem as Problem where problem == .changedMeanwhile && !isQuiet {
            // What was typed stays, beside what stands there now.
            form.set("revision", to: String(content.report.revision))
            var view = SectionView(content: content, section: section, form: form, token: call.token, words: call.words)
            view.isSecond = true
            return call.page(view.page, status: 409)
        }
    }

    // MARK: Figures

    private static func enter(_ call: Call<Viewer>) async throws -> Answer {
        let content = try await open(call), id = content.report.id
        switch FigureForm.checked(call.form, content.cells) {
        case .invalid(let form):
            return call.page(FiguresView(content: content, form: form, token: call.token, words: call.words).page, status: 422)
        case .valid(let cells):
            do {
                try await WriteReport(call.services).enter(cells, of: id, shown: Int(call.form["revision"]) ?? -1, by: call.viewer)
            } catch let problem as Problem where problem == .changedMeanwhile {
                var form = call.form
                form.set("revision", to: String(content.report.revision))
                var view = FiguresView(content: content, form: form, token: call.token, words: call.words)
                view.isSecond = true
                return call.page(view.page, status: 409)
            }
            return .redirect(to: "/reporting/\(id)")
        }
    }
}
