import Access
import Core
import Site
import Storage
import TestSupport
import Testing
import Web

/// Before anything else: who may not.
@Suite struct `The duties about personal data` {
    private static let missing = "0000000000000000000000000a"

    @Test(arguments: Engines.all) func `are not there for`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let request = try #require(try await duties.request().location), consent = try #require(try await duties.consent().location)
        let breach = try #require(try await duties.breach().location)
        let pages: [(Web.Method, String)] = [
            (.get, "/data"), (.get, "/data/requests"), (.get, "/data/requests/new"), (.post, "/data/requests"), (.get, request),
            (.post, "\(request)/reveal"), (.post, "\(request)/acknowledgement"), (.post, "\(request)/extension"), (.post, "\(request)/answer"),
            (.post, "\(request)/paper"), (.get, "/data/consents"), (.get, "/data/consents/new"), (.post, "/data/consents"), (.get, consent),
            (.post, "\(consent)/reveal"), (.post, "\(consent)/withdrawal"), (.get, "/data/breaches"), (.get, "/data/breaches/new"),
            (.post, "/data/breaches"), (.get, breach), (.get, "\(breach)/edit"), (.post, breach), (.post, "\(breach)/notification"),
            (.get, "\(breach)/draft.docx"), (.get, "\(breach)/draft.pdf"), (.get, "/data/retention"), (.post, "/data/retention"),
            (.post, "/data/purges")
        ]
        for person in [World.Person.administrator, .officer, .member, .viewer, .outsider, .caseworker, .intake, .policeHandler, .outsideCaseworker] {
            for (method, path) in pages {
                let answer = method == .get ? try await site.get(path, as: person) : try await site.post(path, as: person)
                #expect(answer.status == 404, "\(person) \(method) \(path)")
            }
        }
        for (method, path) in pages {
            let answer = method == .get ? try await site.get(path, as: nil) : try await site.post(path, as: nil)
            #expect(answer.status == 303 && answer.location?.hasPrefix("/sign-in") == true, "\(path)")
        }
        // Who leads decides about what names nobody, and no more.
        for path in ["/data/requests", request, "/data/consents", consent] { #expect(try await site.get(path, as: Duties.leader).status == 404) }
        for path in ["/data", "/data/breaches", breach, "/data/retention"] { #expect(try await site.get(path, as: Duties.leader).status == 200) }
    }

    /// A supervisor of another unit: theirs is the right role, and the rows are not there.
    @Test(arguments: Engines.all) func `of another unit are missing`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let rows = [
            try #require(try await duties.request().location), try #require(try await duties.consent().location),
            try #require(try await duties.breach().location)
        ]
        let id = site.world.user(.outsideCaseworker).id
        try await site.services.database.write { tx in _ = try tx.change("UPDATE account SET roles = 'supervisor' WHERE id = \(id)") }
        for path in rows {
            #expect(try await site.get(path, as: .outsideCaseworker).status == 404)
            #expect(
                try await site.get(path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + Self.missing, as: .supervisor).status
                    == 404)
        }
        for list in ["/data/requests", "/data/consents", "/data/breaches"] {
            let page = try await site.get(list, as: .outsideCaseworker)
            #expect(page.status == 200 && rows.allSatisfy { !page.text.contains($0) })
        }
        #expect(try await site.post("\(rows[2])/notification", ["body": "X"], as: .outsideCaseworker).status == 404)
    }

    /// Whoever is barred from a case is barred from what the registers say of it.
    @Test(arguments: Engines.all) func `hide what belongs to a case with a conflict of interest`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site, file = try await duties.closedCase()
        let request = try #require(try await duties.request(["number": file.number]).location)
        let consent = try #require(try await duties.consent(["number": file.number]).location)
        #expect(try await site.get(request, as: .supervisor).text.contains(file.path))
        let own = site.world.user(.supervisor).id
        #expect(try await site.post("\(file.path)/conflict", ["person": own.rawValue], as: .supervisor).status == 303)
        for path in [request, consent] { #expect(try await site.get(path, as: .supervisor).status == 404) }
        #expect(!(try await site.get("/data/requests", as: .supervisor).text.contains(request)))
        #expect(try await duties.request(["number": file.number]).status == 422)
    }
}
