import Access
import Core
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `Sending a plan in` {
    @Test(arguments: Engines.all) func `leads to its review`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let answer = try await site.upload("/plans", file: (FictitiousPlan.fileName, FictitiousPlan.bytes), as: .officer)
        #expect(answer.status == 303)
        let address = try #require(answer.location)
        let id = try #require(address.split(separator: "/").dropFirst().first.flatMap { ID<Plan>(String($0)) })
        #expect(address == "/plans/\(id)/review")
        #expect(try await site.items(of: id).count == FictitiousPlan.total)
        let plan = try await site.plan(id)
        let (file, bytes) = try await site.services.database.read { tx in
            (try FileStore(tx).find(plan.file), try FileStore(tx).bytes(of: plan.file))
        }
        #expect(bytes == FictitiousPlan.bytes)
        #expect(file?.name == FictitiousPlan.fileName)
        #expect(try await site.get(address, as: .officer).status == 200)
    }

    private static let refused: [(name: String, bytes: [UInt8], status: Int)] = [
        ("ke-hoach.docx", [0x50, 0x4B, 3, 4], 422), ("ke-hoach.doc", [0xD0, 0xCF], 415), ("ke-hoach.odt", [0x50, 0x4B], 415),
        ("ke-hoach.pdf", Array("%PDF-1.7".utf8), 422), ("ke-hoach.exe", [0x4D, 0x5A], 415), ("ke-hoach.txt", [0x4B, 0, 0x65], 422),
        ("ke-hoach.txt", [0x4B, 0xFF], 422), ("ke-hoach.txt", [], 422), ("ke-hoach.txt", Array("  \n\n ".utf8), 422), ("", [], 422)
    ]

    @Test(arguments: Engines.all) func `is refused beside the field when it is no text, and nothing is kept`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let before = try await site.holdings()
        for (name, bytes, status) in Self.refused {
            let answer = try await site.upload("/plans", file: (name, bytes), as: .officer)
            #expect(answer.status == status, "\(name)")
            #expect(answer.text.contains("id=\"file-fault\""), "\(name)")
            #expect(answer.text.contains("href=\"#file\""), "\(name)")
            #expect(answer.text.contains("<title>Lỗi: "), "\(name)")
        }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `is refused when it is larger than 20 MB, and nothing is kept`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let before = try await site.holdings()
        // One byte more is refused beside the field; a body beyond the route's limit is not read to its end.
        let little = [UInt8](repeating: UInt8(ascii: "a"), count: 20 << 20 + 1)
        let beside = try await site.upload("/plans", file: ("dai.txt", little), as: .officer)
        #expect(beside.status == 413)
        #expect(beside.text.contains("id=\"file-fault\""))
        let much = try await site.upload("/plans", file: ("dai.txt", little + [UInt8](repeating: 0x61, count: 64 << 10)), as: .officer)
        #expect(much.status == 413)
        #expect(much.header("content-type")?.hasPrefix("text/html") == true)
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `asks for a file when none came`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await site.browser(of: .officer)
        let before = try await site.holdings()
        let wrongField = try await site.upload("/plans", file: (FictitiousPlan.fileName, FictitiousPlan.bytes), field: "other", as: .officer)
        let noFile = try await site.post("/plans", ["file": "ke-hoach.txt"], as: .officer)
        for answer in [wrongField, noFile] {
            #expect(answer.status == 422)
            #expect(answer.text.contains("id=\"file-fault\""))
        }
        #expect(try await site.holdings() == before)
    }

    @Test(arguments: Engines.all) func `is for officers alone`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for person in [World.Person.member, .viewer, .administrator] {
            #expect(try await site.upload("/plans", file: (FictitiousPlan.fileName, FictitiousPlan.bytes), as: person).status == 404, "\(person)")
        }
        let stranger = try await site.upload("/plans", file: (FictitiousPlan.fileName, FictitiousPlan.bytes), as: nil)
        #expect(stranger.location?.hasPrefix("/sign-in") == true)
        #expect(try await site.holdings()["file"] == 0)
        // An officer of another unit sends in a plan of that unit.
        #expect(try await site.upload("/plans", file: (FictitiousPlan.fileName, FictitiousPlan.bytes), as: .outsider).status == 303)
        let places: [String] = try await site.services.database.read { tx in
            try tx.run("SELECT place_code FROM plan").map { try $0.get("place_code") }
        }
        #expect(places == [World.elsewhere])
    }
}
