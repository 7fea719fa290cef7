import Access
import Site
import TestSupport
import Testing
import Web

@Suite struct `The route table` {
    @Test func `names every address once`() {
        let names = Site.routes.map { "\($0.method.rawValue) \($0.path)" }
        #expect(Set(names).count == names.count)
    }

    /// Written out, so that a new open door is a decision and not a slip.
    @Test func `opens to strangers only these`() {
        let open = Site.routes.filter { if case .anyone = $0.rule { true } else { false } }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(
            Set(open) == [
                "GET /health", "GET /static/{version}/{file}", "GET /api/v1/openapi.json", "GET /feeds/{key}/calendar.ics", "GET /sign-in",
                "POST /sign-in", "GET /sign-in/code", "POST /sign-in/code", "POST /sign-in/code/options", "POST /sign-in/passkey",
                "POST /sign-in/passkey/options", "GET /join", "POST /join",
                "GET /language/{language}"
            ])
    }

    /// Written out, so that taking one away is a decision and not a slip.
    @Test func `asks for a fresh proof before these`() {
        let proved = Site.routes.filter(\.needsProof).map { "\($0.method.rawValue) \($0.path)" }
        #expect(
            Set(proved) == [
                "POST /account/keys", "POST /account/second-factor/start", "GET /account/second-factor/new", "POST /account/second-factor/new",
                "POST /account/second-factor/codes", "POST /account/second-factor/off", "GET /account/passkeys/new", "POST /account/passkeys/new",
                "POST /account/passkeys/options", "POST /account/passkeys/{passkey}/remove", "POST /people", "POST /people/{person}",
                "POST /people/{person}/slip", "POST /units", "POST /units/{place}/slip", "POST /people/import/{import}",
                "POST /people/{person}/second-factor/ask",
                "POST /people/{person}/second-factor/confirm", "POST /custody/request", "POST /custody/mine/acceptance",
                "POST /custody/mine/agreement", "POST /custody/mine/share", "POST /unit-key/custodians",
                "POST /cases/{case}/parts/{part}/reveal", "POST /cases/{case}/parts/{part}/edit", "POST /cases/{case}/files/{file}",
                "POST /cases/{case}/parts/{part}", "POST /cases/{case}/notes",
                "POST /cases/{case}/erase", "POST /cases/{case}/take-out", "POST /cases/{case}/erase/approve", "POST /cases/{case}/helpers",
                "POST /emergencies", "POST /agencies/{agency}/substitute", "POST /oversight/access/{person}",
                "POST /api/v1/cases/{case}/parts/{part}/reveal",
                "POST /api/v1/cases/{case}/files/{file}", "POST /api/v1/cases/{case}/erase", "POST /api/v1/cases/{case}/erase/approve",
                "POST /api/v1/cases/{case}/helpers",
                "POST /data/requests/{request}/reveal", "POST /data/requests/{request}/paper", "POST /data/consents/{consent}/reveal",
                "POST /data/purges/{purge}/approval"
            ])
    }

    /// Whoever has yet to set up the second factor that their role needs gets no further than this.
    @Test func `lets people who lack their second factor in here only`() {
        let arriving = Site.routes.filter { $0.rule == .arriving }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(
            Set(arriving) == [
                "POST /sign-out", "GET /account/second-factor", "POST /account/second-factor/start", "GET /account/second-factor/new",
                "POST /account/second-factor/new", "POST /account/second-factor/codes", "POST /account/second-factor/off", "GET /account/notices",
                "POST /account/notices", "GET /account/passkeys", "GET /account/passkeys/new", "POST /account/passkeys/new",
                "POST /account/passkeys/options", "POST /account/passkeys/{passkey}/remove", "GET /step-up", "POST /step-up", "POST /step-up/options"
            ])
    }

    @Test func `gives a reason for every open door`() {
        for route in Site.routes {
            if case .anyone(let reason) = route.rule { #expect(!reason.isEmpty, "\(route.path)") }
        }
    }

    @Test func `describes every JSON route, each by its own name`() {
        let api = Site.routes.filter { $0.isAPI && $0.path != "/api/v1/openapi.json" }
        #expect(!api.isEmpty)
        #expect(api.allSatisfy { $0.operation != nil })
        let ids = api.compactMap { $0.operation?.id }
        #expect(Set(ids).count == ids.count)
    }

    /// A route whose rule names no role would let nobody in; one that names all of them should say `signedIn`.
    @Test func `has no empty rule`() {
        for route in Site.routes {
            if case .holding(let roles) = route.rule {
                #expect(!roles.isEmpty && Set(roles) != Set(Role.allCases), "\(route.path)")
            }
        }
    }

    @Test func `keeps bodies small except where files come in`() {
        let large = Site.routes.filter { $0.limit > Route.ordinaryLimit }.map { "\($0.method.rawValue) \($0.path)" }
        #expect(
            Set(large) == [
                "POST /plans", "POST /api/v1/plans", "POST /work/{task}/notes", "POST /work/{task}/acts/{act}", "POST /people/import",
                "POST /coordination/meetings/{meeting}/minutes", "POST /guidance", "POST /guidance/{guidance}/versions",
                "POST /targets/{target}/figures",
                "POST /plans/{plan}/signing", "POST /api/v1/work/{task}/notes", "POST /api/v1/work/{task}/acts/{act}",
                "POST /api/v1/coordination/meetings/{meeting}/minutes", "POST /api/v1/guidance",
                "POST /api/v1/guidance/{guidance}/versions", "POST /api/v1/targets/{target}/figures", "POST /cases/{case}/files",
                "POST /api/v1/cases/{case}/files", "POST /reporting/{report}/signing", "POST /reporting/taking-in"
            ])
    }

    @Test(arguments: Engines.all) func `lets no stranger through a closed door`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for route in Site.routes {
            if case .anyone = route.rule { continue }
            let path = route.path.split(separator: "/").map { $0.hasPrefix("{") ? "0000000000000000000000000a" : String($0) }.joined(separator: "/")
            let answer = try await site.send(route.method, "/" + path)
            if route.isAPI {
                #expect(answer.status == 401, "\(route.method.rawValue) \(route.path)")
            } else {
                #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(route.method.rawValue) \(route.path)")
            }
        }
    }

    @Test(arguments: Engines.all) func `takes no form without its token`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for route in Site.routes where route.method != .get && !route.isAPI {
            if case .anyone = route.rule { continue }
            let path = route.path.split(separator: "/").map { $0.hasPrefix("{") ? "0000000000000000000000000a" : String($0) }.joined(separator: "/")
            for person in [World.Person.administrator, .officer] {
                let headers = try await site.browser(of: person).headers
                let answer = try await site.send(route.method, "/" + path, headers: headers)
                #expect(answer.status == 403 || answer.status == 404, "\(route.method.rawValue) \(route.path)")
            }
        }
    }
}
