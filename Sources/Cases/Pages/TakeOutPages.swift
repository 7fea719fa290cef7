import Access
import Core
import Papers
import Web

/// Parts of a case as a file or as a page to print, after a fresh proof.
enum TakeOutPages {
    static let routes: [Route] = [
        .page(.get, "/cases/{case}/take-out", for: .handlers) { call in
            let id = try call.caseID(), choice = try await call.atDesk { desk in try TakeOutCase.choice(id, at: desk) }
            return call.page(TakeOutView(choice: choice, form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/cases/{case}/take-out", for: .handlers) { call in
            let (id, typed) = (try call.caseID(), call.form)
            switch try await call.atDesk({ desk in try TakeOutCase.take(id, typed, at: desk) }) {
            case .refused(let form, let choice):
                return call.page(TakeOutView(choice: choice, form: form, token: call.token, words: call.words).page, status: 422)
            case .taken(let taken): return try answer(taken, call)
            }
        }.proved
    ]

    private static func answer(_ taken: TakeOutCase.Taken, _ call: Call<Viewer>) throws -> Answer {
        let paper = TakenPaper(taken: taken, who: call.viewer.name, words: call.words).paper, name = "ho-so-\(taken.file.number)"
        switch taken.way {
        case .pdf: return .file(try paper.pdf(), name: "\(name).pdf", type: "application/pdf")
        case .docx:
            return .file(
                try paper.docx(), name: "\(name).docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        case .print: return call.page(PrintedCaseView(paper: paper, file: taken.file, words: call.words).page)
        }
    }
}
