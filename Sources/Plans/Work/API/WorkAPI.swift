import Access
import Core
import Foundation
import Organisations
import PlanReading
import Storage
import Web

/// Work as JSON, from the same functions as the pages.
enum WorkAPI {
    static let routes: [Route] = [
        .api(
            .get, "/work",
            Operation(
                "listWork", "Work as the workbench lists it, 50 at a time.",
                query: ["list", "cell", "state", "kind", "agency", "plan", "year", "q", "order", "page"],
                answers: .object([("total", .integer), ("work", .list(rowShape))]))
        ) { call in
            var asked = call.incoming.query
            if asked["list"].isEmpty { asked.set("list", to: "given") }
            let query = WorkQuery(asked), number = asked["page"], viewer = call.viewer, today = call.services.clock.today
            return try await call.services.database.read { tx in
                let time = try WorkTime(call.services, tx), lists = WorkListStore(tx, visibleTo: viewer, time)
                let page = PageOfList(number: number, total: try lists.count(query))
                let rows = try lists.list(query, offset: page.offset, size: PageOfList.size)
                return ["total": .integer(page.total), "work": .array(rows.map { WorkJSON.row($0, time) })]
            }
        },
        .api(.get, "/work/{task}", Operation("getWork", "One task with its times and acts.", answers: taskShape)) { call in
            let id = try call.id("task", of: WorkTask.self), viewer = call.viewer, today = call.services.clock.today
            return try await call.services.database.read { tx in
                let task = try TaskStore(tx).get(id, visibleTo: viewer)
                return WorkJSON.task(
                    task, try OccurrenceStore(tx).list(of: id, visibleTo: viewer), try ActStore(tx).list(of: id, visibleTo: viewer),
                    try WorkTime(call.services, tx))
            }
        },
        .api(
            .post, "/work", for: .holding([.officer]),
            Operation(
                "assignWork", "Gives work that no programme gives. Agencies by id; days as 2026-11-26.",
                body: .object([
                    ("text", .text), ("lead", .text), ("orderTitle", .text), ("orderNumber", .nullable(.text)), ("orderDay", .nullable(.day)),
                    ("due", .nullable(.day)), ("product", .nullable(.text)), ("coordinator", .list(.text)), ("leader", .nullable(.text))
                ]), answers: .object([("id", .text)]))
        ) { call in
            switch AssignForm.given(try call.jsonForm()) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let given): return ["id": .string(try await AssignWork(call.services)(given, by: call.viewer).rawValue)]
            }
        },
        .api(
            .post, "/work/{task}/acts/{act}", for: ActPages.workers, limit: UploadShape.limit,
            Operation(
                "actOnWork", "An act of a task's life: progress, completion, confirmation, return, extension-request …",
                body: .object(
                    [
                        ("time", .nullable(.text)), ("text", .nullable(.text)), ("day", .nullable(.day)), ("cause", .nullable(.text)),
                        ("agency", .nullable(.text)), ("saidBy", .nullable(.text)), ("revision", .nullable(.integer))
                    ] + UploadShape.members), answers: .object([("id", .text)])), act),
        .api(.get, "/work/{task}/notes", Operation("listNotes", "Progress of one task.", answers: .list(actShape))) { call in
            let id = try call.id("task", of: WorkTask.self), viewer = call.viewer
            return try await call.services.database.read { tx in
                _ = try TaskStore(tx).get(id, visibleTo: viewer)
                return .array(try ActStore(tx).list(of: id, visibleTo: viewer).filter { $0.kind == .progress }.map(WorkJSON.act))
            }
        },
        .api(
            .post, "/work/{task}/notes", for: .holding([.officer, .member]), limit: UploadShape.limit,
            Operation("addNote", "Notes progress.", body: .object([("text", .text)] + UploadShape.members), answers: .object([("id", .text)]))
        ) { call in
            switch ActForm.checked(try call.jsonForm(fileIn: "file"), .progress, isLate: false, hasCause: false, isLeader: false) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let input):
                let note = try await ActOnWork(call.services)(.progress, on: call.id("task"), nil, input, by: call.viewer)
                return ["id": .string(note.rawValue)]
            }
        }
    ]

    private static func act(_ call: Call<Viewer>) async throws -> JSON {
        let form = try call.jsonForm(fileIn: "file"), id = try call.id("task", of: WorkTask.self), viewer = call.viewer,
            today = call.services.clock.today
        guard let kind = WorkAct.Kind(rawValue: call.incoming.parameters["act"] ?? "") else { throw Problem.notFound }
        let named = ID<Occurrence>(form["time"])
        let (occurrence, isLate) = try await call.services.database.read { tx in
            let task = try TaskStore(tx).get(id, visibleTo: viewer)
            try viewer.require(!WorkRelation.all(of: viewer, to: task).isDisjoint(with: WorkRules.whoMay(kind)))
            let found = try ActOnWork.find(named, of: id, today, viewer, tx)
            return (found, try found.map { try WorkTime(call.services, tx).isOverdue($0) } ?? false)
        }
        switch ActForm.checked(form, kind, isLate: isLate, hasCause: occurrence?.cause != nil, isLeader: viewer.holds(.leader)) {
        case .invalid(let form): throw Problem(wrongFields: form)
        case .valid(let input):
            let act = try await ActOnWork(call.services)(kind, on: id, occurrence?.id, shown: Int(form["revision"]), input, by: viewer)
            return ["id": .string(act.rawValue)]
        }
    }
}
