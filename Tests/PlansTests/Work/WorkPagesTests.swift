import Access
import Core
import DocumentReading
import Foundation
import Organisations
import Storage
import TestSupport
import Testing
import Web

@testable import Plans

/// The pages around a task. Every one begins with those who may not.
@Suite struct `The pages of work` {
    private func given(_ site: TestSite) async throws -> ID<WorkTask> {
        try await AssignWork(site.services)(
            .init(text: "Trực đường dây nóng", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Kết luận họp")),
            by: site.officer)
    }

    private static let giving: TestFields = ["text": "Việc mới", "orderTitle": "Kết luận họp"]

    @Test(arguments: Engines.all) func `are closed to whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let everybody: Set<World.Person> = [.officer, .member, .otherMember, .viewer, .administrator]
        // Whom each page opens itself to; all others find nothing.
        let pages: [(path: String, seenBy: Set<World.Person>)] = [
            ("/work/\(task)", everybody), ("/work/\(task)/details", [.officer]), ("/work/\(task)/times", [.officer]),
            ("/work/\(task)/letter", [.officer]), ("/work/\(task)/letter.docx", [.officer]), ("/work/\(task)/letter.pdf", [.officer]),
            ("/work/\(task)/acts/completion", [.member]), ("/work/\(task)/acts/urging", [.officer]),
            ("/work/\(task)/acts/direction", [.officer]), ("/work/\(task)/acts/nothing", []), ("/work/\(ID<WorkTask>.random())", []),
            ("/work/\(task)/files/\(ID<StoredFile>.random())", [])
        ]
        for (path, seenBy) in pages {
            for person in World.Person.allCases {
                let page = try await site.get(path, as: person)
                #expect(page.status == (seenBy.contains(person) ? 200 : 404), "\(person) \(path)")
                if page.status == 404 { #expect(!page.text.contains("Trực đường dây nóng"), "\(person) \(path)") }
            }
            #expect(try await site.get(path, as: nil).location?.hasPrefix("/sign-in") == true, "\(path)")
        }
        for person in World.Person.allCases {
            // An officer of another unit gives work in her own unit only, and to nobody of this one.
            #expect(try await site.get("/assignments/new", as: person).status == ([.officer, .outsider].contains(person) ? 200 : 404), "\(person)")
        }
    }

    @Test(arguments: Engines.all) func `take nothing from whoever has no part in them`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let before = try await site.holdings()
        for person in [World.Person.outsider, .outsideAdministrator, .viewer, .otherMember] {
            for path in ["details", "times", "acts/withdrawal", "acts/completion", "notes"] {
                let answer = try await site.post("/work/\(task)/\(path)", ["text": "x", "name": "x", "starts": "1/12/2026"], as: person)
                #expect(answer.status == 404, "\(person) \(path)")
            }
        }
        #expect(try await site.post("/work/\(task)/following", ["follow": "yes"], as: .outsider).status == 404)
        var foreign = Self.giving
        foreign.pairs.append((name: "lead", value: site.world.police.id.rawValue))
        #expect(try await site.post("/work", foreign, as: .outsider).status == 422)
        #expect(try await site.post("/work", foreign, as: .member).status == 404)
        let after = try await site.holdings()
        for table in ["work_task", "work_occurrence", "work_act"] { #expect(after[table] == before[table], "\(table)") }
    }

    @Test(arguments: Engines.all) func `give work, with every fault beside its field and what was typed kept`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let empty = try await site.post("/work", ["due": "31/2/2027", "product": "Sổ trực"], as: .officer)
        #expect(empty.status == 422)
        for field in ["text", "orderTitle", "lead", "due"] { #expect(empty.text.contains("id=\"\(field)-fault\""), "\(field)") }
        #expect(empty.text.contains("value=\"Sổ trực\""))
        var fields = Self.giving
        fields.pairs += [(name: "lead", value: site.world.police.id.rawValue), (name: "due", value: "10/12/2026")]
        let made = try await site.post("/work", fields, as: .officer)
        #expect(made.status == 303)
        let page = try await site.get(made.location ?? "", as: .member)
        for words in ["Việc mới", "Kết luận họp", "Công an phường", "10/12/2026"] { #expect(page.text.contains(words), "\(words)") }
    }

    @Test(arguments: Engines.all) func `tell the second of two who change the details, and keep what was typed`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        #expect(try await site.post("/work/\(task)/details", ["revision": "1", "product": "Sổ trực"], as: .officer).status == 303)
        let second = try await site.post("/work/\(task)/details", ["revision": "1", "product": "Bảng phân công"], as: .officer)
        #expect(second.status == 409)
        #expect(second.text.contains("value=\"Bảng phân công\""))
        #expect(try await site.get("/work/\(task)", as: .viewer).text.contains("Sổ trực"))
    }

    @Test(arguments: Engines.all) func `urge nobody who has nothing left to do`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let letter = try await site.get("/work/\(task)/letter", as: .officer)
        #expect(letter.text.contains("Trực đường dây nóng"))
        #expect(letter.text.contains("Kính gửi: Công an phường"))
        // As the decree on papers lays it out, for the chair to sign.
        let file = try await site.get("/work/\(task)/letter.docx", as: .officer)
        let text = try await DocumentReader(executable: site.services.documentProgram).text(of: file.body, named: "a.docx")
        for word in [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "V/v đôn đốc thực hiện nhiệm vụ", "Kính gửi: Công an phường", "Trực đường dây nóng", "Lưu: VT",
            "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"
        ] { #expect(text.contains(word), "\(word)") }
        #expect(try await site.get("/work/\(task)/letter.pdf", as: .officer).body.starts(with: Array("%PDF".utf8)))
        #expect(try await site.acts(on: "task \(task)").filter { $0 == "work.letterTaken" }.count == 2)
        #expect(try await site.post("/work/\(task)/acts/withdrawal", ["text": "Không cần nữa"], as: .officer).status == 303)
        let none = try await site.get("/work/\(task)/letter", as: .officer)
        #expect(none.status == 200)
        #expect(none.text.contains("Không có việc nào cần đôn đốc"))
        #expect(!none.text.contains("Kính gửi"))
        #expect(try await site.get("/work/\(task)/letter.pdf", as: .officer).status == 409)
    }

    @Test(arguments: Engines.all) func `call a time by the last day that holds now`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let task = try await AssignWork(site.services)(
            .init(
                text: "Trực ban", lead: site.world.police.id, order: .init(number: nil, day: nil, title: "Họp"),
                due: LocalDate(year: 2027, month: 1, day: 11)), by: site.officer)
        let asked = ActInput(text: "Chờ", day: LocalDate(year: 2027, month: 2, day: 22))
        try await ActOnWork(site.services)(.extensionRequest, on: task, nil, asked, by: site.world.viewer(.member))
        try await ActOnWork(site.services)(.extensionGrant, on: task, nil, ActInput(day: asked.day), by: site.officer)
        let page = try await site.get("/work/\(task)", as: .viewer)
        #expect(page.text.contains("<span class=\"hint\">Hạn 22/02/2027</span>"))
        #expect(!page.text.contains("Hạn 11/01/2027"))
    }

    @Test(arguments: Engines.all) func `begin one more time of a task`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let wrong = try await site.post("/work/\(task)/times", ["name": "Tin tháng 11", "starts": "10/12/2026", "due": "9/12/2026"], as: .officer)
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("id=\"due-fault\""))
        let made = try await site.post("/work/\(task)/times", ["name": "Tin = tháng 11", "starts": "10/12/2026", "due": "10/12/2026"], as: .officer)
        #expect(made.status == 303)
        #expect(try await site.get("/work/\(task)", as: .viewer).text.contains("Tin = tháng 11"))
    }

    @Test(arguments: Engines.all) func `keep evidence as a file for whoever may see the task`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let bytes = Array("<script>alert(1)</script>".utf8)
        let sent = try await site.upload("/work/\(task)/notes", fields: ["text": "Có biên bản"], file: ("Biên bản.html", bytes), as: .member)
        #expect(sent.status == 303)
        let page = try await site.get("/work/\(task)", as: .viewer)
        let link = try #require(page.between("/work/\(task)/files/", "\""))
        let file = try await site.get("/work/\(task)/files/\(link)", as: .viewer)
        #expect(file.body == bytes)
        #expect(file.header("content-disposition")?.hasPrefix("attachment; ") == true)
        #expect(file.header("content-type") == "application/octet-stream")
        #expect(file.header("x-content-type-options") == "nosniff")
        #expect(try await site.get("/work/\(task)/files/\(link)", as: .outsider).status == 404)
        let other = try await given(site)
        #expect(try await site.get("/work/\(other)/files/\(link)", as: .viewer).status == 404)
    }

    @Test(arguments: Engines.all) func `list what somebody follows, for them alone`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        #expect(try await site.post("/work/\(task)/following", ["follow": "yes"], as: .viewer).status == 303)
        #expect(try await site.get("/work?list=watching", as: .viewer).text.contains("Trực đường dây nóng"))
        #expect(!(try await site.get("/work?list=watching", as: .officer).text.contains("Trực đường dây nóng")))
        #expect(try await site.post("/work/\(task)/following", ["follow": "no"], as: .viewer).status == 303)
        #expect(!(try await site.get("/work?list=watching", as: .viewer).text.contains("Trực đường dây nóng")))
    }

    /// One in each cell; the figure and the list that it opens must be the same number.
    @Test(arguments: Engines.all) func `show figures that are as many as their lists`(engine: Engine) async throws {
        let site = try await TestSite(engine), today = site.services.clock.today, police = site.world.police.id
        let officer = site.officer, other = site.world.viewer(.administrator)
        func made(_ name: String, due: LocalDate?, done: Bool, late: Bool = false) async throws {
            let task = try await AssignWork(site.services)(
                .init(text: name, lead: police, order: .init(number: nil, day: nil, title: "Họp"), due: due), by: officer)
            guard done else { return }
            try await site.services.database.write { tx in
                var occurrence = try OccurrenceStore(tx).list(of: task, visibleTo: officer)[0]
                (occurrence.state, occurrence.report) = (.confirmed, .init(at: TestClock.morning, by: other.user, isLate: late))
                try OccurrenceStore(tx).save(occurrence)
            }
        }
        try await made("a", due: today, done: true)
        try await made("b", due: today, done: true, late: true)
        try await made("c", due: today.adding(days: 20), done: false)
        try await made("d", due: today.adding(days: -20), done: false)
        try await made("d2", due: today.adding(days: -21), done: false)
        try await made("e", due: nil, done: true)
        try await made("f", due: nil, done: false)
        // From the year before: told apart, in no cell of this year.
        try await made("g", due: LocalDate(year: today.year - 1, month: 12, day: 1), done: false)
        let bench = try await site.get("/work?list=all", as: .officer)
        let expected: [(Cell, Int)] = [
            (.doneInTime, 1), (.doneLate, 1), (.runningInTime, 1), (.overdue, 2), (.doneUndated, 1), (.runningUndated, 1)
        ]
        for (cell, count) in expected {
            let path = "/work?list=all&year=\(today.year)&cell=\(cell.rawValue)"
            #expect(bench.text.contains("href=\"\(path.replacing("&", with: "&amp;"))\"><strong>\(count)</strong>"), "\(cell)")
            let list = try await site.get(path, as: .officer)
            #expect(list.text.ranges(of: "<li class=\"task\">").count == count, "\(cell)")
        }
    }

    @Test(arguments: Engines.all) func `obey a leader of the unit, who writes no progress`(engine: Engine) async throws {
        let site = try await TestSite(engine), task = try await given(site)
        let user = User(id: .random(), login: "lanhdao", name: "Đặng Thị Lãnh Đạo", agency: site.world.office.id, roles: [.leader])
        try await site.services.database.write { tx in try UserStore(tx).add(user) }
        let leader = Viewer(
            user: user.id, name: user.name, agency: user.agency, agencyName: site.world.office.name, place: site.world.place, roles: user.roles)
        try await ActOnWork(site.services)(.direction, on: task, nil, ActInput(text: "Làm ngay trong tuần"), by: leader)
        await #expect(throws: Problem.notFound) { try await ActOnWork(site.services)(.progress, on: task, nil, ActInput(text: "Đã làm"), by: leader) }
        try await ActOnWork(site.services)(.completion, on: task, nil, ActInput(text: "Xong"), by: site.world.viewer(.member))
        try await ActOnWork(site.services)(.confirmation, on: task, by: leader)
        let page = try await site.get("/work/\(task)", as: .member)
        for words in ["Làm ngay trong tuần", "Đặng Thị Lãnh Đạo", "Hoàn thành"] { #expect(page.text.contains(words), "\(words)") }
        let outside = Viewer(
            user: user.id, name: user.name, agency: site.world.elsewhere.id, agencyName: "", place: World.elsewhere, roles: [.leader])
        await #expect(throws: Problem.notFound) { try await ActOnWork(site.services)(.direction, on: task, nil, ActInput(text: "x"), by: outside) }
    }
}
