import Access
import Core
import Organisations
import Storage
import Web

/// Guidance as JSON, from the same functions as the pages. A file comes as its name and its bytes in base64.
enum GuidanceAPI {
    static let routes: [Route] = [
        .api(
            .get, "/guidance",
            Operation(
                "listGuidance", "Guidance and criteria of the unit, the newest first, 50 at a time.",
                query: ["list", "q", "kind", "state", "order", "page"],
                answers: .object([("total", .integer), ("guidance", .list(rowShape))]))
        ) { call in
            let query = call.incoming.query, viewer = call.viewer
            return try await call.services.database.read { tx in
                let list = try GuidanceList(query, visibleTo: viewer, tx), page = PageOfList(number: query["page"], total: list.rows.count)
                let rows = list.rows.dropFirst(page.offset).prefix(PageOfList.size)
                return ["total": .integer(page.total), "guidance": .array(rows.map(row))]
            }
        },
        .api(
            .get, "/guidance/{guidance}",
            Operation("getGuidance", "One version, the newest unless another is asked for.", query: ["version"], answers: wholeShape)
        ) { call in
            let id = try call.id("guidance", of: Guidance.self), viewer = call.viewer, number = Int(call.incoming.query["version"])
            return try await call.services.database.read { tx in
                whole(try GuidanceView.Content(id, number, for: viewer, tx))
            }
        },
        .api(
            .post, "/guidance", for: GuidancePages.officers, limit: UploadShape.limit,
            Operation(
                "issueGuidance", "Issues it to agencies of the unit, by id. Days as 2026-11-26.",
                body: .object([("kind", .choice(Guidance.Kind.allCases.map(\.rawValue))), ("title", .text)] + editionShape),
                answers: .object([("id", .text)]))
        ) { call in
            switch GuidanceForm.given(try call.jsonForm(fileIn: "file")) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let given): return ["id": .string(try await IssueGuidance(call.services)(given, by: call.viewer).rawValue)]
            }
        },
        .api(
            .post, "/guidance/{guidance}/versions", for: GuidancePages.officers, limit: UploadShape.limit,
            Operation(
                "reviseGuidance", "Issues a new version after the one that was read.",
                body: .object([("version", .integer), ("note", .text)] + editionShape), answers: .object([("id", .text)]))
        ) { call in
            let (guidance, current) = try await GuidancePages.newest(call), id = guidance.id, form = try call.jsonForm(fileIn: "file")
            switch GuidanceForm.revised(form, hasFile: current.file != nil) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let edition):
                try await IssueGuidance(call.services).revise(id, after: Int(form["version"]) ?? 0, edition, by: call.viewer)
                return ["id": .string(id.rawValue)]
            }
        },
        .api(
            .post, "/guidance/{guidance}/withdrawal", for: GuidancePages.officers,
            Operation(
                "withdrawGuidance", "It no longer holds: why, and by which paper (needed where it was issued by one).",
                body: .object([("reason", .text), ("paper", .nullable(.text)), ("version", .integer)]), answers: .object([("id", .text)]))
        ) { call in
            let (guidance, current) = try await GuidancePages.newest(call), form = try call.jsonForm()
            switch GuidanceForm.withdrawal(form, needsPaper: current.paper != nil) {
            case .invalid(let form): throw Problem(wrongFields: form)
            case .valid(let given):
                try await WithdrawGuidance(call.services)(guidance.id, after: Int(form["version"]) ?? 0, given, by: call.viewer)
                return ["id": .string(guidance.id.rawValue)]
            }
        },
        .api(
            .post, "/guidance/{guidance}/receipt", for: GuidancePages.receivers,
            Operation(
                "receiveGuidance", "The agency of this account has received and spread a version.", body: .object([("version", .integer)]),
                answers: .object([("id", .text)]))
        ) { call in
            let id = try call.id("guidance", of: Guidance.self)
            try await ReceiveGuidance(call.services)(id, version: Int(try call.jsonForm()["version"]) ?? 0, by: call.viewer)
            return ["id": .string(id.rawValue)]
        }
    ]

    private static func row(_ row: GuidanceRow) -> JSON {
        [
            "id": .string(row.guidance.id.rawValue), "kind": .string(row.guidance.kind.rawValue), "title": .string(row.guidance.title),
            "version": .integer(row.guidance.version), "effective": .string(row.effective.text), "addressed": .integer(row.addressed),
            "received": .integer(row.received), "waits": .bool(row.waits), "withdrawn": .bool(row.guidance.withdrawal != nil)
        ]
    }

    private static func whole(_ content: GuidanceView.Content) -> JSON {
        let guidance = content.guidance, version = content.version
        let receipts = content.seesReceipts ? content.receipts : []
        return [
            "id": .string(guidance.id.rawValue), "kind": .string(guidance.kind.rawValue), "title": .string(guidance.title),
            "newest": .integer(guidance.version), "version": .integer(version.number), "paper": .optional(version.paper),
            "day": .string(version.day.text), "effective": .string(version.effective.text), "text": .optional(version.text),
            "file": .optional(version.file?.name), "note": .optional(version.note), "agencies": .array(version.agencies.map { .string($0.rawValue) }),
            "withdrawReason": .optional(guidance.withdrawal?.reason), "withdrawPaper": .optional(guidance.withdrawal?.paper),
            "receipts": .array(
                receipts.map { ["agency": .string($0.agency.rawValue), "by": .string($0.by), "at": .string($0.at.text)] })
        ]
    }

    private static let editionShape: [(name: String, shape: Shape)] =
        [
            ("paper", .nullable(.text)), ("day", .day), ("effective", .nullable(.day)), ("text", .nullable(.text)), ("agency", .list(.text))
        ] + UploadShape.members
    private static let rowShape = Shape.object([
        ("id", .text), ("kind", .choice(Guidance.Kind.allCases.map(\.rawValue))), ("title", .text), ("version", .integer), ("effective", .day),
        ("addressed", .integer), ("received", .integer), ("waits", .bool), ("withdrawn", .bool)
    ])
    private static let wholeShape = Shape.object([
        ("id", .text), ("kind", .choice(Guidance.Kind.allCases.map(\.rawValue))), ("title", .text), ("newest", .integer), ("version", .integer),
        ("paper", .nullable(.text)), ("day", .day), ("effective", .day), ("text", .nullable(.text)), ("file", .nullable(.text)),
        ("note", .nullable(.text)), ("agencies", .list(.text)),
        ("withdrawReason", .nullable(.text)), ("withdrawPaper", .nullable(.text)),
        ("receipts", .list(.object([("agency", .text), ("by", .text), ("at", .instant)])))
    ])
}
