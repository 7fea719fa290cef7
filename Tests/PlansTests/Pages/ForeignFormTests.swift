import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

@Suite struct `A form that our own page did not send` {
    @Test(arguments: Engines.all) func `is refused and does nothing`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let draft = try await site.draft(), programme = try await site.programme()
        let item = try await site.item(of: draft.id, .task), work = try await site.task(1, of: programme.id)
        let paths = [
            "/plans/\(draft.id)/items/\(item.id)/acceptance", "/plans/\(draft.id)/items/\(item.id)/removal",
            "/plans/\(draft.id)/items/\(item.id)/restoration", "/plans/\(draft.id)/items/\(item.id)/split",
            "/plans/\(draft.id)/items/\(item.id)/merge", "/plans/\(draft.id)/items/\(item.id)/span", "/plans/\(draft.id)/items/\(item.id)",
            "/plans/\(draft.id)/items",
            "/plans/\(draft.id)/head", "/plans/\(draft.id)/publication", "/work/\(work.id)/notes"
        ]
        let typed: TestFields = ["text": "Đổi", "title": "Đổi", "kind": "task", "revision": "1"]
        let ownToken = try await site.browser(of: .officer).token, otherToken = try await site.browser(of: .member).token
        let before = try await site.holdings()
        let foreign: [(what: String, token: String, headers: [String: String])] = [
            ("no token", "", [:]), ("a made-up token", "0000", [:]), ("somebody else's token", otherToken, [:]),
            ("another site", ownToken, ["sec-fetch-site": "cross-site"]), ("another host of our domain", ownToken, ["sec-fetch-site": "same-site"])
        ]
        for path in paths {
            for (what, token, headers) in foreign {
                var fields = typed
                fields.pairs.append((name: "_token", value: token))
                let answer = try await site.post(path, fields, as: .officer, headers: headers)
                #expect(answer.status == 403, "\(path) \(what)")
            }
        }
        for token in ["", "0000", otherToken] {
            let file = (name: FictitiousPlan.fileName, bytes: FictitiousPlan.bytes)
            #expect(try await site.upload("/plans", fields: ["_token": token], file: file, as: .officer).status == 403)
        }
        #expect(try await site.holdings() == before)
        #expect(try await site.item(item.id) == item)
    }
}
