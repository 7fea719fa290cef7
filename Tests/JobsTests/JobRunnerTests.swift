import Access
import Core
import Jobs
import Storage
import TestSupport
import Testing
import Web

@Suite struct `A job` {
    @Test(arguments: Engines.all) func `does each line once and tells what came of it`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let job = try await Counting.start(["một", "bad", "ba"], on: site)
        let runner = JobRunner(site.services, kinds: [Counting.kind])
        for _ in 0..<3 { #expect(try await runner.step()) }
        #expect(try await runner.step() == false)
        #expect(try await Counting.done(on: site) == ["-bad", "ba", "một"])
        let page = try await site.get("/jobs/\(job)", as: .officer)
        #expect(page.text.contains("Xong 3 trên 3."))
        #expect(page.text.contains("tệp bad"))
        #expect(page.text.contains("Không đọc được nội dung vừa gửi"))
        #expect(!page.text.contains("data-again"))
    }

    @Test(arguments: Engines.all) func `shows how far it is while it runs`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let job = try await Counting.start(["một", "hai"], on: site)
        _ = try await JobRunner(site.services, kinds: [Counting.kind]).step()
        let page = try await site.get("/jobs/\(job)", as: .officer)
        #expect(page.text.contains("data-again=\"2\""))
        #expect(page.text.contains("max=\"2\" value=\"1\""))
        #expect(try await site.get("/jobs", as: .officer).text.contains("Xong 1 trên 2."))
    }

    /// The server is killed between taking a line and writing it: the lease runs out, another takes over, nothing is done twice.
    @Test(arguments: Engines.all) func `is taken over from a server that died`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        _ = try await Counting.start(["một", "hai"], on: site)
        let slow = JobKind("plans.read") { _, _, _ in throw Counting.Broken() }
        await #expect(throws: Counting.Broken.self) { try await JobRunner(site.services, kinds: [slow]).step() }
        let other = JobRunner(site.services, kinds: [Counting.kind])
        #expect(try await other.step() == false)
        site.clock.move(seconds: 119)
        #expect(try await other.step() == false)
        site.clock.move(seconds: 1)
        while try await other.step() {}
        #expect(try await Counting.done(on: site) == ["hai", "một"])
    }

    /// The first server was only slow: what it comes back with is thrown away.
    @Test(arguments: Engines.all) func `lets nobody write after the lease was lost`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        _ = try await Counting.start(["một"], on: site)
        let other = JobRunner(site.services, kinds: [Counting.kind])
        let clock = site.clock
        let slow = JobKind("plans.read") { line, _, _ in
            clock.move(seconds: 120)
            _ = try await other.step()
            return { tx in
                try tx.run("INSERT INTO word_done (word) VALUES (\("chậm"))")
                return "/plans"
            }
        }
        #expect(try await JobRunner(site.services, kinds: [slow]).step())
        #expect(try await Counting.done(on: site) == ["một"])
    }

    @Test(arguments: Engines.all) func `gives a line up that breaks three times, and goes on with the next`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let job = try await Counting.start(["broken", "hai"], on: site)
        let runner = JobRunner(site.services, kinds: [Counting.kind])
        for _ in 0..<3 {
            await #expect(throws: Counting.Broken.self) { try await runner.step() }
            site.clock.move(seconds: 120)
        }
        while try await runner.step() {}
        #expect(try await Counting.done(on: site) == ["-broken", "hai"])
        #expect(try await site.get("/jobs/\(job)", as: .officer).text.contains("Đã thử nhiều lần mà không xong"))
    }

    /// A full queue of readings is nobody's fault: the file is not given up for it.
    @Test(arguments: Engines.all) func `waits as often as it is told that the machine is busy`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        _ = try await Counting.start(["một"], on: site)
        let busy = JobRunner(site.services, kinds: [JobKind("plans.read") { _, _, _ in throw Problem.busy }])
        for _ in 0..<5 {
            #expect(try await busy.step())
            site.clock.move(seconds: 120)
        }
        while try await JobRunner(site.services, kinds: [Counting.kind]).step() {}
        #expect(try await Counting.done(on: site) == ["một"])
    }

    @Test(arguments: Engines.all) func `is worked at by two servers without doing a line twice`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let words = (0..<12).map { "từ \($0)" }
        for word in words { _ = try await Counting.start([word], on: site) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                let runner = JobRunner(site.services, kinds: [Counting.kind])
                group.addTask { while try await runner.step() {} }
            }
            try await group.waitForAll()
        }
        #expect(try await Counting.done(on: site) == words.sorted())
    }

    @Test(arguments: Engines.all) func `stops when the account behind it was closed`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        _ = try await Counting.start(["một"], on: site)
        _ = try await site.post("/people/\(site.world.user(.officer).id)/close", as: .administrator)
        while try await JobRunner(site.services, kinds: [Counting.kind]).step() {}
        #expect(try await Counting.done(on: site) == ["-một"])
    }
}

@Suite struct `The pages of jobs` {
    @Test(arguments: Engines.all) func `show a person only their own`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let job = try await Counting.start(["một"], on: site)
        for person in [World.Person.outsider, .member, .administrator] {
            #expect(try await site.get("/jobs/\(job)", as: person).status == 404)
            #expect(try await site.api(.get, "/jobs/\(job)", as: person).status == 404)
            #expect(try await site.get("/jobs", as: person).text.contains("Chưa có việc nào chạy nền"))
        }
        #expect(try await site.get("/jobs/\(job)", as: nil).location?.hasPrefix("/sign-in") == true)
    }

    @Test(arguments: Engines.all) func `page through five thousand lines`(engine: Engine) async throws {
        let site = try await Counting.site(engine)
        let job = try await Counting.start((0..<5000).map(String.init), on: site)
        let last = try await site.get("/jobs/\(job)?page=100", as: .officer)
        #expect(last.text.contains("tệp 4999"))
        #expect(!last.text.contains("tệp 4949<"))
    }
}
