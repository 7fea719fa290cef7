import Access
import Core
import Organisations
import Rights
import Vault
import Web

/// Who has to do with a case, as JSON: colleagues, those who must not, units that help.
enum PeopleAPI {
    static let routes: [Route] = [
        .api(
            .get, "/cases/{case}/people", for: .handlers,
            Operation(
                "listCasePeople", "Colleagues who may be barred from a case, and those to whom you may give it.",
                answers: .object([("colleagues", .list(person)), ("candidates", .list(person))]))
        ) { call in
            let id = try call.caseID()
            let (colleagues, candidates) = try await call.atDesk { desk in
                let file = try desk.get(id, for: .declareConflict), mayAssign = file.isOpen && desk.may(.assign, of: file)
                return (try KeepCase.colleagues(at: desk), mayAssign ? try KeepCase.candidates(for: file, at: desk) : [])
            }
            return ["colleagues": .array(colleagues.map(json)), "candidates": .array(candidates.map(json))]
        },
        .api(
            .post, "/cases/{case}/conflict", for: .handlers,
            Operation(
                "declareCaseConflict", "Bars somebody of the unit, or yourself, from a case: from now on it is not there for them.",
                body: .object([("person", .text)]), answers: .object([("isDone", .bool)]))
        ) { call in
            let (id, typed) = (try call.caseID(), try call.jsonForm())
            if case .refused(let form, _) = try await call.atDesk({ desk in try KeepCase.declareConflict(id, typed, at: desk) }) {
                throw Problem(wrongFields: form)
            }
            return ["isDone": true]
        },
        .api(
            .get, "/cases/{case}/helpers", for: .handlers,
            Operation(
                "listCaseHelpers", "Units that help with a case, and those that can be asked.",
                answers: .object([("helpers", .list(helper)), ("units", .list(person))]))
        ) { call in
            let id = try call.caseID()
            return json(try await call.atDesk { desk in try ShareCase.overview(id, at: desk) })
        },
        .api(
            .post, "/cases/{case}/helpers", for: .handlers,
            Operation(
                "shareCase", "Opens a case to a unit, for one kind of help, on her word or by the law's exceptions.",
                body: .object([
                    ("unit", .text), ("duty", .choice(CaseShare.duties.map(\.name))),
                    ("consent", .choice(SharingConsent.allCases.map(\.rawValue)))
                ]), answers: .object([("isDone", .bool)]))
        ) { call in
            let (id, typed) = (try call.caseID(), try call.jsonForm())
            if case .refused(let form) = try await call.atDesk({ desk in try ShareCase.share(id, typed, at: desk) }) {
                throw Problem(wrongFields: form)
            }
            return ["isDone": true]
        }.proved,
        .api(
            .post, "/cases/{case}/helpers/{unit}/end", for: .handlers,
            Operation("endCaseHelp", "Ends a unit's help: from now on the case is not there for it.", answers: .object([("isDone", .bool)]))
        ) { call in
            let (id, unit) = (try call.caseID(), try call.id("unit", of: Agency.self))
            try await call.atDesk { desk in try ShareCase.end(id, with: unit, at: desk) }
            return ["isDone": true]
        }
    ]

    private static let person: Shape = .object([("id", .text), ("name", .text)])
    private static let helper: Shape = .object([
        ("unit", .text), ("name", .text), ("duty", .text), ("consent", .choice(Consent.allCases.map(\.name))),
        ("basis", .nullable(.choice(CaseShare.Basis.allCases.map(\.rawValue)))), ("at", .instant)
    ])

    private static func json(_ user: User) -> JSON { ["id": .string(user.id.rawValue), "name": .string(user.name)] }

    private static func json(_ overview: ShareCase.Overview) -> JSON {
        let helpers: [JSON] = overview.helpers.map { helper in
            [
                "unit": .string(helper.share.agency.rawValue), "name": .string(helper.name), "duty": .string(helper.share.duty.name),
                "consent": .string(helper.share.consent.name), "basis": .optional(helper.share.basis?.rawValue), "at": .string(helper.share.at.text)
            ]
        }
        return ["helpers": .array(helpers), "units": .array(overview.units.map { ["id": .string($0.id.rawValue), "name": .string($0.name)] })]
    }
}
