import Access
import Core
import Foundation
import Organisations
import TestSupport
import Testing
import Web

@testable import Plans

/// Files that programs send with their fields, as name and base64.
@Suite struct `A file sent by a program` {
    private static let bytes = Array("%PDF-1.4 mẫu".utf8)
    private static let file: [JSON.Member] = [.init("fileName", "thu.pdf"), .init("file", .string(Data(bytes).base64EncodedString()))]

    @Test(arguments: Engines.all) func `comes with guidance, and stays in its next version`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let edition: [JSON.Member] = [.init("day", "2026-11-20"), .init("agency", .array([.string(site.world.police.id.rawValue)]))]
        let given = JSON.object(edition + [.init("kind", "criteria"), .init("title", "Tiêu chí thử")] + Self.file)
        let answer = try await site.api(.post, "/guidance", as: .officer, json: given)
        #expect(answer.status == 200)
        let id: Made = try answer.decoded()
        let next = JSON.object(edition + [.init("version", 1), .init("note", "Đổi ngày")])
        #expect(try await site.api(.post, "/guidance/\(id.id)/versions", as: .officer, json: next).status == 200)
        let file = try #require(try await site.get("/guidance/\(id.id)", as: .viewer).between("href=\"/guidance/\(id.id)/files/", "\""))
        #expect(try await site.get("/guidance/\(id.id)/files/\(file)", as: .viewer).body == Self.bytes)
        #expect(try await site.get("/guidance/\(id.id)/files/\(file)", as: .outsider).status == 404)
    }

    @Test(arguments: Engines.all) func `comes with minutes, figures and progress`(engine: Engine) async throws {
        let site = try await TestSite(engine), plan = try await site.programme()
        let meeting = try await HoldMeetings(site.services).call(site.invitation(), of: try await site.body(), by: site.officer)
        let minutes = JSON.object([.init("present", .array([])), .init("revision", 1)] + Self.file)
        let target = try #require(try await site.targets(of: plan.id).first).id, task = try await site.item(of: plan.id, .task).id
        let figure = JSON.object(
            [.init("year", 2026), .init("part", "q3"), .init("how", "number"), .init("value", "7"), .init("source", "Báo cáo thử")] + Self.file)
        let sent: [(path: String, page: String, body: JSON)] = [
            ("/coordination/meetings/\(meeting)/minutes", "/coordination/meetings/\(meeting)", minutes),
            ("/targets/\(target)/figures", "/targets/\(target)", figure),
            ("/work/\(task)/notes", "/work/\(task)", .object([.init("text", "Đã họp")] + Self.file))
        ]
        // Signing in by a page makes the keys that were given before void.
        for (path, _, body) in sent { #expect(try await site.api(.post, path, as: .officer, json: body).status == 200, "\(path)") }
        for (_, page, _) in sent {
            let shown = try await site.get(page, as: .officer)
            let file = try #require(shown.between("href=\"\(page)/files/", "\""), "\(page)")
            #expect(try await site.get("\(page)/files/\(file)", as: .officer).body == Self.bytes, "\(page)")
            #expect(shown.text.contains("thu.pdf"), "\(page)")
        }
    }

    @Test(arguments: [
        [JSON.Member("fileName", "thu.pdf")], [JSON.Member("file", "TcOyaQ==")],
        [JSON.Member("fileName", "thu.pdf"), JSON.Member("file", "không phải")]
    ]) func `that is not whole is refused`(members: [JSON.Member]) async throws {
        let site = try await TestSite(.sqlite)
        let edition: [JSON.Member] = [.init("day", "2026-11-20"), .init("agency", .array([.string(site.world.police.id.rawValue)]))]
        let given = JSON.object(edition + [.init("kind", "criteria"), .init("title", "Tiêu chí thử"), .init("text", "x")] + members)
        #expect(try await site.api(.post, "/guidance", as: .officer, json: given).status == 422)
    }

    private struct Made: Decodable { let id: String }
}
