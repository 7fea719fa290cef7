import Access
import Cascade
import Core
import TestSupport
import Testing
import Web

@testable import Plans

@Suite struct `The line of work of a plan` {
    private static let titles: [(String, Programme)] = [
        ("Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026", .genderViolence),
        ("Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2026", .genderViolence),
        ("Phòng, chống bạo lực đối với phụ nữ và trẻ em gái", .genderViolence),
        ("Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030", .equality),
        ("CÔNG TÁC BÌNH ĐẲNG GIỚI VÀ VÌ SỰ TIẾN BỘ CỦA PHỤ NỮ NĂM 2026", .equality),
        ("Đề án kiểm soát mất cân bằng giới tính khi sinh", .equality), ("Hoạt động vì sự tiến bộ phụ nữ", .equality),
        ("Phòng, chống bạo lực gia đình giai đoạn 2026-2030", .domesticViolence),
        ("Phòng, chống bạo lực gia đình và bạo lực trên cơ sở giới", .domesticViolence),
        ("Phòng, chống bạo lực, xâm hại trẻ em", .children), ("Tháng hành động vì trẻ em năm 2026", .children),
        ("Phòng, chống thiên tai năm 2026", .other), ("", .other)
    ]

    @Test(arguments: titles) func `is told from its title`(title: String, expected: Programme) {
        #expect(Programme.recognised(in: title) == expected)
    }

    @Test(arguments: Engines.all) func `narrows the list, and can be put right`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let violence = try await site.put("Phòng ngừa bạo lực trên cơ sở giới", in: World.ward, .published)
        let equality = try await site.put("Công tác bình đẳng giới", in: World.ward, .draft)
        let list = try await site.get("/plans?programme=equality", as: .officer)
        #expect(list.text.contains(equality.head.title))
        #expect(!list.text.contains(violence.head.title))
        #expect(list.text.contains("<span class=\"tag plain\">Bình đẳng giới</span>"))

        #expect(try await site.post("/plans/\(violence.id)/programme", ["programme": "sport"], as: .officer).status == 422)
        #expect(try await site.get("/plans/\(violence.id)/programme", as: .officer).text.contains("value=\"genderViolence\" checked"))
        let chosen = try await site.post("/plans/\(violence.id)/programme", ["programme": "equality"], as: .officer)
        #expect(chosen.location == "/plans/\(violence.id)")
        #expect(try await site.get("/plans?programme=equality", as: .viewer).text.contains(violence.head.title))
        #expect(try await site.get("/plans/\(violence.id)", as: .viewer).text.contains("<span class=\"tag plain\">Bình đẳng giới</span>"))
        #expect(try await site.acts(on: "plan \(violence.id)") == ["plans.programmeChosen"])
        #expect(try await site.post("/plans/\(violence.id)/programme", ["programme": "children"], as: .officer).status == 303)
        for person in [World.Person.outsider, .outsideAdministrator, .member, .viewer, .administrator] {
            #expect(try await site.get("/plans/\(violence.id)/programme", as: person).status == 404, "\(person)")
            #expect(try await site.post("/plans/\(violence.id)/programme", ["programme": "other"], as: person).status == 404, "\(person)")
        }
        #expect(try await site.get("/plans?programme=children", as: .officer).text.contains(violence.head.title))
    }
}

@Suite struct `The targets of the State` {
    private static let all = NationalDocument.all

    @Test func `are in the program, each by a name of its own`() {
        #expect(Self.all.map(\.id) == ["nq28-2021", "qd625-2026", "qd2232-2020", "qd1464-2016", "qd45-2022", "qd1863-2019"])
        let names = Self.all.flatMap { document in [document.id] + document.targets.map(\.id) }
        #expect(Set(names).count == names.count)
        for document in Self.all {
            #expect(document.startYear <= document.endYear)
            #expect(document.day == nil || document.date != nil)
            for target in document.targets {
                #expect(target.goals.map { $0.year ?? 9999 } == target.goals.map { $0.year ?? 9999 }.sorted(), "\(target.id)")
                if target.certainty == .open { #expect(target.goals.isEmpty, "\(target.id)") }
            }
        }
    }

    /// The sex ratio at birth stands among them without a value: none of our sources has it.
    @Test func `name no value that is not known`() throws {
        let birth = try #require(Self.all[0].targets.last)
        #expect(birth.text == "Tỷ số giới tính khi sinh")
        #expect(birth.certainty == .open)
        #expect(birth.goals.isEmpty)
        #expect(birth.measure(until: 2030).goals.isEmpty)
    }

    @Test(arguments: [(Int?.none, 90.0), (2024, 80), (2025, 80), (2026, 90), (2030, 90), (2035, 90)])
    func `hold a plan to the goal of the years it reaches`(year: Int?, value: Double) throws {
        let target = try #require(Self.all[0].targets.first { $0.id == "nq28-3-2a" })
        #expect(target.goal(until: year)?.value == value)
    }

    @Test(arguments: Engines.all) func `are shown with source and certainty to everybody who works here`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        for person in World.Person.allCases {
            let page = try await site.get("/national-targets", as: person)
            #expect(page.status == 200)
            for words in ["28/NQ-CP ngày 03/03/2021, Chính phủ", "80% (năm 2025); 90% (năm 2030)", "Tỷ số giới tính khi sinh", "≤ 1,4 lần (năm 2030)"]
            {
                #expect(page.text.contains(words), "\(words)")
            }
        }
        #expect(try await site.get("/national-targets", as: nil).status == 303)
    }
}
