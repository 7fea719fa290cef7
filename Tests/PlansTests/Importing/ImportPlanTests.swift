import Access
import Core
import PlanReading
import Storage
import TestSupport
import Testing

@testable import Plans

@Suite struct `Importing a plan` {
    @Test(arguments: Engines.all) func `keeps everything the document says`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        #expect(plan.state == .draft)
        #expect(plan.version == 0)
        #expect(plan.place == World.ward)
        #expect(plan.addedAt == TestClock.morning)
        #expect(
            plan.head
                == Plan.Head(
                    type: "KH", title: FictitiousPlan.title, issuer: "Ủy ban nhân dân phường Suối Mơ", number: "07/KH-UBND", day: 12, month: 2,
                    year: 2027,
                    startYear: 2027, endYear: 2030, leadAgency: "Phòng Văn hóa - Xã hội"))

        let items = try await site.items(of: plan.id)
        #expect(items.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 } == FictitiousPlan.counts)
        #expect(items.count == FictitiousPlan.total)
        #expect(items.allSatisfy { $0.state == .proposed && $0.revision == 1 })
        #expect(items.filter { $0.kind == .task }.map(\.text) == FictitiousPlan.tasks)
        #expect(Set(items.filter { $0.kind == .task }.map(\.sectionTitle)) == ["Truyền thông trong cộng đồng", "Tiếp nhận và hỗ trợ"])
    }

    @Test(arguments: Engines.all) func `keeps what each kind of item says of itself`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let targets = try await site.items(of: plan.id, .target).map(\.detail)
        #expect(
            targets == [
                .target(.init(value: 100, unit: "%", comparator: .equal, due: 2030)),
                .target(.init(value: 3, unit: "địa chỉ tin cậy", comparator: .atLeast, due: 2030)),
                .target(.init(value: 85, unit: "%", comparator: .atLeast, due: 2030)),
                .target(.init(value: 70, unit: "%", comparator: .above, due: 2030))
            ])
        let first = try await site.task(1, of: plan.id)
        #expect(first.detail == .task(.init(timing: "Quý II, III hằng năm")))
        #expect(first.names(.lead) == ["Phòng Văn hóa – Xã hội"])
        #expect(first.names(.coordinator) == ["Hội Liên hiệp Phụ nữ phường", "Công an phường"])
        let deadlines = try await site.items(of: plan.id, .deadline).map(\.detail)
        #expect(
            deadlines == [
                .deadline(
                    .init(
                        day: 10, month: 6, isYearly: true, recipient: "Ủy ban nhân dân phường", via: "Phòng Văn hóa - Xã hội", kind: .midYear)),
                .deadline(
                    .init(
                        day: 5, month: 12, isYearly: true, recipient: "Ủy ban nhân dân phường", via: "Phòng Văn hóa - Xã hội", kind: .annual))
            ])
        let period = try await site.item(of: plan.id, .period)
        #expect(
            period.detail
                == .period(.init(start: PartialDate(day: 15, month: 11, year: 2027), end: PartialDate(day: 15, month: 12, year: 2027))))
        let duties = try await site.items(of: plan.id, .duty)
        #expect(
            duties.flatMap { $0.names(.lead) } == [
                "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội", "Công an phường", "Trạm Y tế phường", "Trung tâm Dịch vụ tổng hợp phường",
                "Hội Liên hiệp Phụ nữ phường"
            ])
        let isRequest = duties.map { $0.detail == .duty(.init(isRequest: true, isGroup: false)) }
        #expect(isRequest == [false, false, false, false, false, true])
    }

    @Test(arguments: Engines.all) func `points every item at its own words`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft(), viewer = site.officer
        let source = try await site.services.database.read { tx in try PlanStore(tx).source(of: plan, visibleTo: viewer) }
        let bytes = Array(source.utf8)
        for item in try await site.items(of: plan.id) where [.target, .task, .duty, .budget].contains(item.kind) {
            let span = try #require(item.span)
            let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
            #expect(words.contains(item.text), "\(item.kind) \(item.text)")
        }
    }

    @Test(arguments: Engines.all) func `keeps the file as it was sent and one entry in the record`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let plan = try await site.draft()
        let (file, bytes) = try await site.services.database.read { tx in
            (try FileStore(tx).find(plan.file), try FileStore(tx).bytes(of: plan.file))
        }
        #expect(bytes == FictitiousPlan.bytes)
        #expect(file?.name == FictitiousPlan.fileName)
        #expect(file?.size == FictitiousPlan.bytes.count)
        #expect(file?.digest == Digest.hex(FictitiousPlan.bytes))

        let entries = try await site.services.database.read { tx in
            try tx.run("SELECT act, actor_id, detail FROM audit_entry WHERE subject = \("plan \(plan.id)")").map {
                [try $0.get("act", as: String.self), try $0.get("actor_id", as: String.self), try $0.get("detail", as: String.self)]
            }
        }
        #expect(entries == [["plans.imported", site.officer.user.rawValue, "\(FictitiousPlan.total) items"]])
    }

    @Test(arguments: Engines.all) func `takes any text at all and makes a draft of it`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let id = try await ImportPlan(site.services)(named: "tho.txt", Array("Một bài thơ <b>ngắn</b> & không có việc gì.".utf8), by: site.officer)
        let plan = try await site.plan(id)
        #expect(plan.head.title == "tho.txt")
        #expect(plan.head.type == nil)
        #expect(try await site.items(of: id).isEmpty)
        #expect(try await site.get("/plans/\(id)/review", as: .officer).status == 200)
    }
}
