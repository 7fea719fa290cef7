import Core
import Reporting
import TestSupport
import Testing
import Web

@testable import Duties

@Suite struct `Pages of indicators` {
    private static let page = "/indicators/survivors_detected"

    @Test(arguments: Engines.all) func `ask strangers to sign in and let only writers write`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        #expect(try await site.get("/indicators", as: nil).status == 303)
        #expect(try await site.get("\(Self.page)/entry?period=2026-H1", as: .viewer).status == 404)
        #expect(try await site.post("\(Self.page)/entry", ["period": "2026-H1"], as: .viewer).status == 404)
        #expect(try await site.get("/indicators/no_such", as: .officer).status == 404)
        #expect(try await site.get("/indicators/tasks_done/entry?period=2026-H1", as: .officer).status == 404)
    }

    @Test(arguments: Engines.all) func `take a figure with its evidence and show it exactly to its unit`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let wrong = try await site.post("\(Self.page)/entry", ["period": "2026-H1", "state": "entered", "shown": "0", "numerator": "3"], as: .officer)
        #expect(wrong.status == 422 && wrong.text.contains("value=\"3\""))
        let fields: TestFields = ["period": "2026-H1", "state": "entered", "shown": "0", "numerator": "3", "evidence": "Sổ theo dõi số 1"]
        #expect(try await site.post("\(Self.page)/entry", fields, as: .officer).status == 303)
        let own = try await site.get("\(Self.page)?period=2026-H1", as: .officer)
        #expect(own.text.contains(": 3</strong>"))
        // Another unit of this installation sees nothing of it, in no form.
        for path in ["\(Self.page)?period=2026-H1", "/exports\(Self.page)?period=2026-H1"] {
            let foreign = try await site.get(path, as: .outsider)
            #expect(foreign.status == 200 && !foreign.text.contains(": 3</strong>"))
        }
        let json = try await site.api(.get, "/indicators/survivors_detected?period=2026-H1", as: .outsider)
        #expect(json.status == 200 && !json.text.contains("18073"))
        #expect(try await site.post("\(Self.page)/entry", fields, as: .officer).status == 409)
    }

    @Test(arguments: Engines.all) func `tell a declared zero from nothing entered`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let before = try await site.get("\(Self.page)?period=2026-H1", as: .officer)
        #expect(before.text.contains("chưa nhập"))
        #expect(try await site.post("\(Self.page)/entry", ["period": "2026-H1", "state": "declaredZero", "shown": "0"], as: .officer).status == 303)
        #expect(try await site.get("\(Self.page)?period=2026-H1", as: .officer).text.contains("0 (không phát sinh)"))
    }

    @Test(arguments: Engines.all) func `keep what was typed until it is saved`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let typed: TestFields = ["period": "2026-H1", "state": "entered", "shown": "0", "numerator": "41"]
        #expect(try await site.post("\(Self.page)/draft", typed, as: .officer).status == 303)
        #expect(try await site.get("\(Self.page)/entry?period=2026-H1", as: .officer).text.contains("value=\"41\""))
        // Of one person only.
        #expect(try await !site.get("\(Self.page)/entry?period=2026-H1", as: .member).text.contains("value=\"41\""))
        #expect(try await !site.get("\(Self.page)?period=2026-H1", as: .officer).text.contains(">41<"))
    }

    @Test(arguments: Engines.all) func `have a page each`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for definition in IndicatorRegistry.all {
            for boundaries in ["reported", "today"] {
                #expect(try await site.get("/indicators/\(definition.code.rawValue)?boundaries=\(boundaries)", as: .officer).status == 200)
            }
        }
        #expect(try await site.api(.get, "/indicators", as: .officer).status == 200)
    }
}
