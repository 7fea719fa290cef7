import Access
import Core
import Organisations
import Storage
import Web

/// The workbench, and the page of one piece of work.
enum WorkPages {
    static let routes: [Route] =
        [
            .page(.get, "/work", list),
            .page(.get, "/work/{task}", show),
            .page(.get, "/work/{task}/files/{file}", file),
            .page(.post, "/work/{task}/notes", for: .holding([.officer, .member]), limit: evidenceLimit, note),
            .page(.post, "/work/{task}/following", follow)
        ] + WorkExport.routes + ActPages.routes + AssignPages.routes + LetterPages.routes

    static let evidenceLimit = (10 << 20) + (64 << 10)

    // MARK: The workbench

    private static func list(_ call: Call<Viewer>) async throws -> Answer {
        let query = WorkQuery(call.incoming.query)
        let bench = try await bench(query, call)
        return call.page(WorkListView(content: bench, viewer: call.viewer, words: call.words).page)
    }

    private static func bench(_ query: WorkQuery, _ call: Call<Viewer>) async throws -> WorkListView.Content {
        let viewer = call.viewer, number = call.incoming.query["page"], today = call.services.clock.today, now = call.now
        return try await call.services.database.read { tx in
            let time = try WorkTime(call.services, tx), lists = WorkListStore(tx, visibleTo: viewer, time)
            let isAbove = viewer.holds(anyOf: [.officer, .leader])
            let others = try OtherMatters(waitingFor: viewer, time, menu: call.services.menu, at: now, tx)
            let query = try others.total > 0 ? query : opened(query, named: call.incoming.query["list"], lists, viewer, tx)
            let tabs = try scopes(for: viewer).map { scope in
                let more = scope == .waiting ? others.total : 0
                return (scope: scope, count: scope == .all ? nil : try lists.countOfTab(WorkQuery(Form(["list": scope.rawValue]))) + more)
            }
            let page = PageOfList(number: number, total: try lists.count(query))
            let rows = try lists.list(query, offset: page.offset, size: PageOfList.size)
            let counted: SQL = isAbove ? "occurrence.place_code = \(viewer.place)" : "occurrence.lead_id = \(viewer.agency)"
            let isWaiting = query.scope == .waiting
            return WorkListView.Content(
                query: query, page: page, rows: rows, tabs: tabs, cells: try lists.cells(year: today.year, counted),
                carriedOver: try lists.carriedOver(before: today.year, counted),
                drafts: isWaiting && viewer.holds(.officer) ? try PlanStore(tx).drafts(visibleTo: viewer) : [],
                others: others, reminders: isWaiting ? try ReminderStore(tx).list(for: viewer, size: WorkListView.mostReminders) : [],
                reminderCount: isWaiting ? try ReminderStore(tx).count(for: viewer) : 0,
                agencies: isAbove ? try AgencyStore(tx).list(of: viewer.place) : [],
                plans: try PlanStore(tx).published(in: viewer.place, visibleTo: viewer),
                time: time, newest: try ActStore(tx).latestProgress(of: rows.map(\.task), visibleTo: viewer),
                timings: try TaskStore(tx).timings(of: rows.map(\.task), visibleTo: viewer))
        }
    }

    /// What waits comes first; when nothing does, the first list that holds something.
    private static func opened(
        _ query: WorkQuery, named: String, _ lists: WorkListStore, _ viewer: Viewer, _ tx: any Transaction
    ) throws -> WorkQuery {
        guard named.isEmpty, !query.isNarrowed, try lists.count(query) == 0 else { return query }
        if viewer.holds(.officer), try !PlanStore(tx).drafts(visibleTo: viewer).isEmpty { return query }
        var other = query
        for scope in scopes(for: viewer) where [.given, .helping, .all].contains(scope) {
            other.scope = scope
            if try lists.count(other) > 0 { return other }
        }
        return query
    }

    /// The lists that mean something to this person.
    private static func scopes(for viewer: Viewer) -> [WorkQuery.Scope] {
        WorkQuery.Scope.allCases.filter { scope in
            switch scope {
            case .waiting, .watching, .all: true
            case .given, .helping: viewer.holds(anyOf: [.officer, .member])
            case .assigned: viewer.holds(.officer)
            }
        }
    }

    // MARK: One piece of work

    private static func show(_ call: Call<Viewer>) async throws -> Answer { call.page(try await page(call, Form())) }

    /// - parameter form: the progress that was typed, where it could not be taken.
    static func page(_ call: Call<Viewer>, _ form: Form) async throws -> Page {
        let id = try call.id("task", of: WorkTask.self), viewer = call.viewer
        let named = ID<Occurrence>(call.incoming.query["time"].isEmpty ? call.form["time"] : call.incoming.query["time"])
        let content = try await call.services.database.read { tx in
            try TaskView.Content(id, showing: named, for: viewer, call.services, tx)
        }
        return TaskView(content: content, form: form, token: call.token, words: call.words).page
    }

    private static func note(_ call: Call<Viewer>) async throws -> Answer {
        let task = try call.id("task", of: WorkTask.self)
        switch ActForm.checked(call.form, .progress, isLate: false, hasCause: false, isLeader: false) {
        case .invalid(let form): return call.page(try await page(call, form), status: 422)
        case .valid(let input):
            try await ActOnWork(call.services)(.progress, on: task, ID(call.form["time"]), input, by: call.viewer)
            return .redirect(to: "/work/\(task)#notes")
        }
    }

    /// Evidence goes out as a file to keep, never as a page of ours.
    private static func file(_ call: Call<Viewer>) async throws -> Answer {
        let task = try call.id("task", of: WorkTask.self), file = try call.id("file", of: StoredFile.self), viewer = call.viewer
        let (name, bytes) = try await call.services.database.read { tx in
            let id = try ActStore(tx).file(file, of: task, visibleTo: viewer)
            return (try FileStore(tx).find(id)?.name ?? "", try FileStore(tx).bytes(of: id))
        }
        return .file(bytes, name: name, type: "application/octet-stream")
    }

    private static func follow(_ call: Call<Viewer>) async throws -> Answer {
        let task = try call.id("task", of: WorkTask.self)
        try await FollowWork(call.services)(task, call.form["follow"] == "yes", by: call.viewer)
        return .redirect(to: "/work/\(task)")
    }
}
