import Access
import Core
import Organisations
import Storage
import TestSupport
import Testing

@testable import Administration

@Suite struct `A list of people from Excel` {
    private static let head = ["STT", "Họ và tên", "Cơ quan", "Tên đăng nhập", "Vai trò"]
    private static let good = [
        ["DANH SÁCH CÁN BỘ"], [], head,
        ["1", "Đỗ Thị Thí Dụ", "Công an phường", "", ""], ["2", "Ngô Văn Bịa", "TRẠM Y TẾ PHƯỜNG", "bia.ngo", "Cán bộ cơ quan thực hiện, Người xem"],
        ["3", "Đặng Thị Dụ", "Phòng Văn hóa – Xã hội", "", "Cán bộ phụ trách chương trình"], [], ["", "", "", "", "Người lập"]
    ]

    private static func upload(_ rows: [[String]], _ site: TestSite, as person: World.Person = .administrator) async throws -> TestAnswer {
        try await site.upload("/people/import", file: ("danh-sach.xlsx", SheetFile.bytes(rows)), as: person)
    }

    @Test(arguments: Engines.all) func `is looked over, added at once, and each gets a slip that lets them in`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let read = try await Self.upload(Self.good, site)
        let address = try #require(read.location)
        let preview = try await site.get(address, as: .administrator).text
        #expect(preview.contains("Có 3 người, đều dùng được") && preview.contains("dudtt") && preview.contains("dudt") && preview.contains("bia.ngo"))
        #expect(try await `Keeping the people`.user("bia.ngo", site) == nil)
        let slips = try await site.post(address, as: .administrator)
        #expect(slips.status == 200 && slips.text.matches(of: /<code>/).count == 3 && slips.text.contains("Hãy in 3 phiếu"))
        let user = try #require(try await `Keeping the people`.user("bia.ngo", site))
        #expect(user.roles == [.member, .viewer] && user.agency == site.world.healthStation.id)
        let code = try #require(slips.text.split(separator: "bia.ngo").last?.split(separator: "<code>").dropFirst().first?.prefix { $0 != "<" })
        let joined = try await site.post(
            "/join", ["code": String(code), "password": TestSite.password, "again": TestSite.password], as: nil)
        #expect(joined.status == 303)
        // Sent again by a second click: they are there already, nobody is added twice.
        #expect(try await site.post(address, as: .administrator).status == 404)
        #expect(try await site.get("/audit", as: .administrator).text.contains("Nhập danh sách người dùng</td>"))
    }

    @Test(arguments: Engines.all) func `shows every fault beside its line and adds nobody`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let rows = [
            Self.head, ["1", "Đỗ Thị Thí Dụ", "Sở Không Có", "", ""], ["2", "", "Công an phường", "x", "Vua"],
            ["3", "Ngô Văn Bịa", "Công an phường", "canbo", ""], ["4", "Ngô Văn Tạc", "Công an phường", "tac.ngo", ""],
            ["5", "Ngô Thị Tạc", "Công an phường", "Tạc.Ngô", ""], ["6", "Lý Thị Đúng", "Công an phường", "dung.ly", ""]
        ]
        let address = try #require(try await Self.upload(rows, site).location)
        let page = try await site.get(address, as: .administrator).text
        for words in [
            "Cơ quan này chưa có trong danh mục", "Hãy điền họ và tên", "Không có vai trò này", "Tên đăng nhập gồm 3 đến 40 chữ",
            "Tên đăng nhập này đã có người dùng", "Tên đăng nhập này có hai lần", "Còn 4 dòng phải sửa"
        ] { #expect(page.contains(words), "\(words)") }
        #expect(!page.contains("<button class=\"button\" type=\"submit\">Thêm"))
        // The button is not there; the address is.
        #expect(try await site.post(address, as: .administrator).location == address)
        #expect(try await `Keeping the people`.user("dung.ly", site) == nil)
    }

    @Test(arguments: Engines.all) func `adds nobody when a name was taken meanwhile`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let address = try #require(try await Self.upload(Self.good, site).location)
        _ = try await site.post("/people", `Keeping the people`.fields(site, login: "bia.ngo"), as: .administrator)
        #expect(try await site.post(address, as: .administrator).location == address)
        #expect(try await `Keeping the people`.user("dudtt", site) == nil)
        #expect(try await site.get(address, as: .administrator).text.contains("Tên đăng nhập này đã có người dùng"))
    }

    @Test(arguments: Engines.all) func `belongs to who brought it, for a day`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let address = try #require(try await Self.upload(Self.good, site).location)
        for person in [World.Person.outsideAdministrator, .officer] {
            #expect(try await site.get(address, as: person).status == 404)
            #expect(try await site.post(address, as: person).status == 404)
        }
        #expect(try await Self.upload(Self.good, site, as: .officer).status == 404)
        #expect(try await site.get("/people/import", as: .member).status == 404)
        site.clock.move(seconds: 86_399)
        #expect(try await site.get(address, as: .administrator).status == 200)
        site.clock.move(seconds: 1)
        #expect(try await site.get(address, as: .administrator).status == 404)
    }

    @Test(arguments: Engines.all) func `is refused with what to do about it`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let long = [Self.head] + (1...1001).map { ["\($0)", "Người Thứ \($0)", "Công an phường"] }
        for (rows, words) in [
            ([["a"]], "Không thấy cột"), ([Self.head], "Dưới dòng tiêu đề không có ai"), (long, "dài hơn 1.000 người"),
            ([[""]], "Trang tính đầu tiên không có dòng nào")
        ] {
            let answer = try await Self.upload(rows, site)
            #expect(answer.status == 422 && answer.text.contains(words), "\(words)")
        }
        let old = try await site.upload("/people/import", file: ("ds.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]), as: .administrator)
        #expect(old.status == 422 && old.text.contains("lưu thành .xlsx"))
        #expect(try await site.post("/people/import", as: .administrator).text.contains("Hãy chọn tệp danh sách"))
    }

    @Test func `joins a name that stands over two columns, and takes no half for a whole`() throws {
        let split = try PeopleList.lines(of: [
            ["STT", "Họ và tên", "", "Cơ quan"], ["1", "Nguyễn Thị", "Dung", "Công an phường"], ["2", "Lê Thử", "", "Công an phường"]
        ])
        #expect(split.map(\.name) == ["Nguyễn Thị Dung", "Lê Thử"])
        let noted = try PeopleList.lines(of: [["Họ và tên", "Chức vụ", "Cơ quan"], ["Nguyễn Thị Dung", "Phó phòng", "Công an phường"]])
        #expect(noted.map(\.name) == ["Nguyễn Thị Dung"])
        #expect(throws: Problem.peopleFileColumns) {
            try PeopleList.lines(of: [["Họ và tên đệm", "Tên", "Cơ quan"], ["Nguyễn Thị", "Dung", "Công an phường"]])
        }
    }

    @Test(arguments: Engines.all) func `is forgotten after a day, whether or not anybody comes back`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        _ = try await Self.upload(Self.good, site)
        let count = {
            try await site.services.database.read { tx in try tx.run("SELECT count(*) AS n FROM people_import_line")[0].get("n", as: Int.self) }
        }
        for (seconds, left) in [(86_399, 3), (1, 0)] {
            site.clock.move(seconds: seconds)
            let now = site.clock.now
            try await site.services.database.write { tx in try PeopleImport.forget(at: now, tx) }
            #expect(try await count() == left)
        }
    }

    @Test(arguments: Engines.all) func `may have a thousand people`(engine: Engine) async throws {
        let site = try await TestSite(engine)
        let rows = [Self.head] + (1...1000).map { ["\($0)", "Nguyễn Văn Thứ", "Công an phường"] }
        let address = try #require(try await Self.upload(rows, site).location)
        #expect(try await site.post(address, as: .administrator).text.matches(of: /<code>/).count == 1000)
        let logins = try await site.services.database.read { tx in try UserStore(tx).logins() }
        #expect(logins.contains("thunv") && logins.contains("thunv1000"))
    }
}

@Suite struct `A name to sign in with` {
    @Test(arguments: [
        ("Nguyễn Thị Ví Dụ", "duntv"), ("Đặng Ơ", "od0"), ("Ê", "e00"), ("Lò Thị Mẫu", "mault"), ("K'Brơi Thử", "thukb"), ("123", nil), ("", nil)
    ]) func `is made of the given name and first letters`(name: String, login: String?) {
        var taken: Set<String> = []
        #expect(SuggestedLogin.of(name, taken: &taken) == login)
    }

    @Test func `gets a number where it is taken`() {
        var taken: Set<String> = ["anv", "anv2"]
        #expect(SuggestedLogin.of("Nguyễn Văn A", taken: &taken) == "anv3")
        #expect(SuggestedLogin.of("Nguyễn Văn A", taken: &taken) == "anv4")
    }
}
