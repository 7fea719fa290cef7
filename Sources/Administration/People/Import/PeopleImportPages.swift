import Access
import Core
import DocumentReading
import Storage
import Web

/// People from an Excel list: chosen, looked over line by line, added all at once, their slips printed.
enum PeopleImportPages {
    static let routes: [Route] = [
        .page(.get, "/people/import", for: .administrators) { call in
            call.page(PeopleFileView(form: Form(), token: call.token, words: call.words).page)
        },
        .page(.post, "/people/import", for: .administrators, limit: 2 << 20, read),
        .page(.get, "/people/import/{import}", for: .administrators) { call in
            let (id, viewer, now) = (try call.id("import", of: PeopleImport.self), call.viewer, call.now)
            let people = try await call.services.database.read { [catalogue = call.services.catalogue] tx in
                try ImportPeople(tx: tx, viewer: viewer, catalogue: catalogue).preview(id, at: now)
            }
            return call.page(PeoplePreview(id: id, people: people, token: call.token, words: call.words).page)
        },
        .page(.post, "/people/import/{import}", for: .administrators) { call in
            let (id, viewer, now) = (try call.id("import", of: PeopleImport.self), call.viewer, call.now)
            let added = try await call.services.database.write { [catalogue = call.services.catalogue] tx in
                try ImportPeople(tx: tx, viewer: viewer, catalogue: catalogue).add(id, at: now)
            }
            guard let added else { return .redirect(to: "/people/import/\(id)") }
            // As with one slip: the codes are kept nowhere, so this page is the only one that shows them.
            let until = now.adding(seconds: Accounts.slipDays * 86_400)
            return call.page(SlipsView(added: added, site: call.incoming.header("host") ?? "", until: until, words: call.words).page)
        }.proved
    ]

    private static func read(_ call: Call<Viewer>) async throws -> Answer {
        var form = call.form
        do {
            guard let file = form.file("file") else { throw Problem.peopleFileMissing }
            let rows = try await DocumentReader(executable: call.services.documentProgram).rows(of: file.bytes, named: file.name)
            let lines = try PeopleList.lines(of: rows), viewer = call.viewer, now = call.now
            let id = try await call.services.database.write { [catalogue = call.services.catalogue] tx in
                try ImportPeople(tx: tx, viewer: viewer, catalogue: catalogue).keep(lines, at: now)
            }
            return .redirect(to: "/people/import/\(id)")
        } catch let problem as Problem where problem.code.hasPrefix("documents.") {
            // Their words speak of plans and Word.
            form.refuse("file", problem == .documentLocked || problem == .documentEmpty ? .of("people.file", problem.code) : "people.fileUnread")
        } catch let problem as Problem where problem.code.hasPrefix("people.file") {
            form.refuse("file", .of("problem", problem.code), ["most": call.words.number(PeopleList.most)])
        }
        return call.page(PeopleFileView(form: form, token: call.token, words: call.words).page, status: 422)
    }
}

extension Problem {
    static let peopleFileMissing = Problem("people.fileMissing", .invalid)
}
