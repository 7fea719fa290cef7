import Access
import Core
import Organisations
import PlanReading
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

/// The pages of targets. Every one begins with those who may not.
@Suite struct `The pages of targets` {
    private static let everybody: Set<World.Person> = [.officer, .member, .otherMember, .viewer, .administrator]
    private static let share: TestFields = [
        "year": "2027", "part": "year", "how": "share", "numerator": "17", "denominator": "20", "source": "Báo cáo 12/BC-UBND", "seen": "0",
        "seenOf": "2027-year"
    ]

    /// A site in the year 2028: what happened in 2027 can be told.
    private func site(_ engine: Engine) async throws -> (TestSite, PlanTarget) {
        let site = try await TestSite(engine, startingAt: TestClock.morning.adding(seconds: 450 * 86_400))
        return (site, try await site.trained())
    }

    @Test(arguments: Engines.all) func `are closed to whoever has no part in them`(engine: Engine) async throws {
        let (site, target) = try await site(engine)
        let pages: [(path: String, seenBy: Set<World.Person>)] = [
            ("/plans/\(target.plan)/targets", Self.everybody), ("/targets/\(target.id)", Self.everybody),
            ("/targets/\(target.id)/figures", [.officer, .member]), ("/targets/\(target.id)/way", [.officer]),
            ("/targets/\(target.id)/change", [.officer]), ("/targets/\(target.id)/owner", [.officer]), ("/targets/\(ID<PlanTarget>.random())", []),
            ("/targets/\(target.id)/files/\(ID<StoredFile>.random())", [])
        ]
        for (path, seenBy) in pages {
            for person in World.Person.allCases {
                let page = try await site.get(path, as: person)
                #expect(page.status == (seenBy.contains(person) ? 200 : 404), "\(person) \(path)")
                if page.status == 404 { #expect(!page.text.contains("cộng tác viên"), "\(person) \(path)") }
            }
        }
        for person in World.Person.allCases where person != .officer {
            for path in ["way", "change", "owner"] {
                #expect(try await site.post("/targets/\(target.id)/\(path)", ["owner": "x"], as: person).status == 404, "\(person) \(path)")
            }
            if person != .member { #expect(try await site.post("/targets/\(target.id)/figures", Self.share, as: person).status == 404, "\(person)") }
        }
        #expect(try await site.figures(of: target.id).isEmpty)
    }

    @Test(arguments: Engines.all) func `list nothing, and many, page by page`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let empty = try await site.put("Kế hoạch trống", in: site.world.place, .published)
        let page = try await site.get("/plans/\(empty.id)/targets", as: .viewer)
        #expect(page.text.contains("Chương trình này không có chỉ tiêu"))
        let many = try await site.put("Kế hoạch dài", in: site.world.place, .published) { plan in
            (1...51).map { number in
                PlanItem(
                    id: .random(), plan: plan, kind: .target, position: number * 1000, section: "", sectionTitle: "", text: "Chỉ tiêu số \(number).",
                    span: nil, confidence: 1, state: .accepted, revision: 1,
                    detail: .target(.init(value: number == 1 ? nil : 90, unit: "%", comparator: .atLeast, due: 2030)))
            }
        }
        let first = try await site.get("/plans/\(many.id)/targets", as: .viewer),
            second = try await site.get("/plans/\(many.id)/targets?page=2", as: .viewer)
        #expect(first.text.contains("Chỉ tiêu số 50."))
        #expect(!first.text.contains("Chỉ tiêu số 51."))
        #expect(second.text.contains("Chỉ tiêu số 51."))
        // The programme leads there; a draft does not have any.
        #expect(try await site.get("/plans/\(many.id)", as: .viewer).text.contains("href=\"/plans/\(many.id)/targets\""))
        let draft = try await site.draft()
        #expect(try await site.get("/plans/\(draft.id)/targets", as: .officer).location == "/plans/\(draft.id)/review")
        #expect(try await site.get("/plans/\(draft.id)/targets", as: .viewer).status == 404)
    }

    @Test(arguments: Engines.all) func `take a figure with its evidence, and show it as n of N`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)/figures"
        let entered = try await site.upload(path, fields: Self.share, file: ("bao-cao.pdf", Array("%PDF".utf8)), as: .member)
        #expect(entered.status == 303)
        let page = try await site.get("/targets/\(target.id)", as: .viewer)
        for words in ["17/20 (85%)", "Nguồn: Báo cáo 12/BC-UBND", "bao-cao.pdf", "Đạt", "Công an phường", "Cách đánh giá"] {
            #expect(page.text.contains(words), "\(words)")
        }
        #expect(!page.text.contains("Đính chính: Năm 2027"))
        let file = try #require(try await site.figures(of: target.id).first?.files.first)
        #expect(try await site.get("/targets/\(target.id)/files/\(file.id)", as: .viewer).body == Array("%PDF".utf8))
        #expect(try await site.get("/targets/\(target.id)/files/\(file.id)", as: .outsider).status == 404)
        #expect(try await site.get("/plans/\(target.plan)/targets", as: .viewer).text.contains("17/20 (85%)"))
    }

    @Test(arguments: Engines.all) func `give the words for n and N`(engine: Engine) async throws {
        let (site, target) = try await site(engine)
        let way: TestFields = [
            "revision": String(target.revision), "counted": "cộng tác viên đã học", "population": "cộng tác viên của phường"
        ]
        #expect(try await site.post("/targets/\(target.id)/way", way, as: .officer).status == 303)
        #expect(try await site.post("/targets/\(target.id)/figures", Self.share, as: .member).status == 303)
        let page = try await site.get("/targets/\(target.id)", as: .viewer)
        #expect(page.text.contains("17 cộng tác viên đã học trên tổng số 20 cộng tác viên của phường, bằng 85%"))
    }

    @Test(arguments: Engines.all) func `show every fault beside its field`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)"
        let cases: [(String, TestFields, [String])] = [
            ("figures", [:], ["year", "part", "how", "source"]),
            ("figures", ["year": "2029", "part": "year", "how": "number", "value": "5", "source": "x"], ["year"]),
            ("figures", ["year": "2027", "part": "year", "how": "number", "value": "1.5", "source": "x"], ["value"]),
            ("figures", ["year": "2027", "part": "year", "how": "number", "source": "x"], ["value"]),
            ("figures", ["year": "2027", "part": "year", "how": "share", "numerator": "21", "denominator": "20", "source": "x"], ["numerator"]),
            ("figures", ["year": "2027", "part": "year", "how": "share", "numerator": "0", "denominator": "0", "source": "x"], ["denominator"]),
            ("figures", ["year": "2027", "part": "year", "how": "unknown"], ["note"]),
            ("way", ["baseline": "40"], ["baselineYear", "baselineSource"]),
            ("way", ["baseline": "40", "baselineYear": "2030", "baselineSource": "x"], ["baselineYear"]),
            ("way", ["step2028": "năm mươi"], ["step2028"]),
            ("change", [:], ["value", "comparator", "due", "number", "day", "title"]),
            ("change", ["value": "80", "comparator": ">=", "due": "2030", "number": "1", "day": "1/1/2090", "title": "x", "revision": "2"], ["day"]),
            ("owner", ["owner": ""], ["owner"])
        ]
        for (form, fields, faults) in cases {
            let answer = try await site.post("\(path)/\(form)", fields, as: .officer)
            #expect(answer.status == 422, "\(form) \(fields)")
            for fault in faults { #expect(answer.text.contains("id=\"\(fault)-fault\""), "\(form): \(fault)") }
        }
    }

    @Test(arguments: Engines.all) func `keep unknown apart from zero`(engine: Engine) async throws {
        let (site, target) = try await site(engine)
        let unknown: TestFields = ["year": "2027", "part": "year", "how": "unknown", "note": "Chưa tổng hợp xong", "seen": "0"]
        #expect(try await site.post("/targets/\(target.id)/figures", unknown, as: .member).status == 303)
        let figures = try await site.figures(of: target.id)
        #expect(figures.map(\.figure) == [.unknown])
        #expect(figures[0].figure.value == nil)
        let list = try await site.get("/plans/\(target.plan)/targets", as: .viewer)
        #expect(list.text.contains("Chưa có số liệu<br>"))
    }

    @Test(arguments: Engines.all) func `tell the second of two, and let a correction stand beside the old figure`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)/figures"
        #expect(try await site.post(path, Self.share, as: .member).status == 303)
        site.clock.move(microseconds: 1)
        var second = Self.share
        second.pairs.removeAll { $0.name == "numerator" }
        second.pairs.append((name: "numerator", value: "18"))
        let told = try await site.post(path, second, as: .officer)
        #expect(told.status == 409)
        #expect(told.text.contains("17/20 (85%)"))
        #expect(told.text.contains("value=\"18\""))
        #expect(told.text.contains("name=\"seen\" value=\"1\""))
        second.pairs.removeAll { $0.name == "seen" }
        second.pairs.append((name: "seen", value: "1"))
        let unexplained = try await site.post(path, second, as: .officer)
        #expect(unexplained.status == 422)
        #expect(unexplained.text.contains("id=\"reason-fault\""))
        // Another period than the one that was shown: nothing of it was there, so nothing is corrected.
        var other = second
        other.pairs.removeAll { $0.name == "year" }
        other.pairs += [(name: "year", value: "2028"), (name: "reason", value: "Gõ nhầm")]
        #expect(try await site.post(path, other, as: .officer).status == 303)
        #expect(try await site.figures(of: target.id).last?.reason == nil)
        second.pairs.append((name: "reason", value: "Thiếu một người"))
        #expect(try await site.post(path, second, as: .officer).status == 303)
        let page = try await site.get("/targets/\(target.id)", as: .viewer)
        for words in ["18/20 (90%)", "Trước đây: 17/20 (85%)", "Đính chính vì: Thiếu một người"] { #expect(page.text.contains(words), "\(words)") }
        #expect(try await site.get("\(path)?year=2027", as: .officer).text.contains("value=\"18\""))
    }

    @Test(arguments: Engines.all) func `propose a line without saving it, and draw what was saved`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)/way"
        let missing = try await site.post(path, ["do": "propose"], as: .officer)
        #expect(missing.status == 422)
        var fields: TestFields = [
            "revision": String(target.revision), "baseline": "45", "baselineYear": "2026", "baselineSource": "Báo cáo 12", "do": "propose"
        ]
        let proposal = try await site.post(path, fields, as: .officer)
        #expect(proposal.status == 200)
        for words in ["chưa lưu", "id=\"step2027\" name=\"step2027\" type=\"text\" value=\"55\"", "value=\"65\"", "value=\"75\""] {
            #expect(proposal.text.contains(words), "\(words)")
        }
        #expect(try await site.target(target.id).baseline == nil)
        fields.pairs.removeAll { $0.name == "do" }
        fields.pairs += [(name: "step2027", value: "50"), (name: "step2028", value: "60,5")]
        #expect(try await site.post(path, fields, as: .officer).status == 303)
        let saved = try await site.target(target.id)
        #expect(saved.goal.steps == [2027: 50, 2028: 60.5])
        #expect(saved.baseline == .init(value: 45, year: 2026, source: "Báo cáo 12"))
        let late = try await site.post(path, fields, as: .officer)
        #expect(late.status == 409)
        #expect(late.text.contains("Số gốc đang có: 45% (năm 2026); các bước: 2027: 50%; 2028: 60,5%."))
        let page = try await site.get("/targets/\(target.id)", as: .viewer)
        for words in ["<svg", "role=\"img\"", "<title id=\"chart-title\">", "<desc id=\"chart-desc\">", "60,5%", "45% (năm 2026)"] {
            #expect(page.text.contains(words), "\(words)")
        }
    }

    @Test(arguments: Engines.all) func `show the goal of before with its decision`(engine: Engine) async throws {
        let (site, target) = try await site(engine)
        let change: TestFields = [
            "revision": String(target.revision), "value": "80", "comparator": ">=", "due": "2031", "number": "45/QĐ-UBND", "day": "1/2/2028",
            "title": "Điều chỉnh Kế hoạch số 07"
        ]
        #expect(try await site.post("/targets/\(target.id)/change", change, as: .officer).status == 303)
        #expect(try await site.post("/targets/\(target.id)/change", change, as: .officer).status == 409)
        let page = try await site.get("/targets/\(target.id)", as: .viewer)
        for words in [
            "Hiện nay: ≥ 80% đến năm 2031", "Trước đây: ≥ 85% đến năm 2030", "Theo 45/QĐ-UBND ngày 01/02/2028: Điều chỉnh Kế hoạch số 07",
            "Dùng cho các kỳ kết thúc trước ngày 01/02/2028"
        ] { #expect(page.text.contains(words), "\(words)") }
        #expect(try await site.get("/plans/\(target.plan)/targets", as: .viewer).text.contains("Trước đây: ≥ 85% đến năm 2030"))
    }

    @Test(arguments: Engines.all) func `hand the figures over to another agency`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)/owner"
        let fields: TestFields = ["revision": String(target.revision), "owner": site.world.healthStation.id.rawValue]
        #expect(try await site.post(path, fields, as: .officer).status == 303)
        #expect(try await site.post(path, fields, as: .officer).status == 409)
        #expect(try await site.get("/targets/\(target.id)/figures", as: .member).status == 404)
        #expect(try await site.get("/targets/\(target.id)/figures", as: .otherMember).status == 200)
    }

    @Test(arguments: Engines.all) func `give programs the same, and refuse them the same`(engine: Engine) async throws {
        let (site, target) = try await site(engine), path = "/targets/\(target.id)"
        let entry: JSON = ["year": 2027, "part": "year", "how": "number", "value": "62,5", "source": "Báo cáo 12"]
        for person in [World.Person.otherMember, .viewer, .outsider] {
            #expect(try await site.api(.post, "\(path)/figures", as: person, json: entry).status == 404, "\(person)")
            #expect(try await site.api(.post, "\(path)/way", as: person, json: ["steps": []]).status == 404, "\(person)")
        }
        #expect(try await site.api(.get, "/targets?plan=\(target.plan)", as: .outsider).status == 404)
        #expect(try await site.api(.get, "/targets", as: .officer).status == 404)
        #expect(try await site.api(.get, path, as: .outsider).status == 404)
        #expect(try await site.api(.post, "\(path)/figures", as: .member, json: entry).status == 200)
        #expect(try await site.api(.post, "\(path)/figures", as: .member, json: entry).status == 422)
        #expect(try await site.api(.post, "\(path)/way", as: .officer, json: ["steps": ["2027=50", "2030=90"]]).status == 422)
        #expect(try await site.api(.post, "\(path)/way", as: .officer, json: ["steps": ["2027=50", "2028=62,5"]]).status == 200)
        let sent = try await site.api(.get, path, as: .viewer).decoded(as: Sent.self)
        #expect(sent["light"]?.text == "on-track")
        #expect(sent["figures"]?.list.count == 1)
    }
}
