import Access
import Core
import DocumentReading
import Storage
import TestSupport
import Testing
import Web

@Suite struct `A breach` {
    @Test(arguments: Engines.all) func `shows its clock until it is notified, once`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.breach().location)
        #expect(try await site.get(path, as: Duties.leader).text.contains("Còn 72 giờ"))
        site.clock.move(minutes: 71 * 60 + 30)
        #expect(try await site.get(path, as: .supervisor).text.contains("Còn 1 giờ"))
        site.clock.move(minutes: 31)
        #expect(try await site.get(path, as: .supervisor).text.contains("Quá 72 giờ"))
        #expect(try await site.get("/data", as: .supervisor).text.contains("1 quá hạn"))
        #expect(try await site.post("\(path)/notification", ["body": ""], as: .supervisor).status == 422)
        #expect(try await site.post("\(path)/notification", ["body": "Cơ quan bịa"], as: .supervisor).status == 303)
        #expect(try await site.post("\(path)/notification", ["body": "Cơ quan bịa"], as: .supervisor).status == 409)
        #expect(try await site.get(path, as: .supervisor).text.contains("Báo muộn"))
        #expect(try await duties.acts("data.breach") == ["data.breachKept", "data.breachNotified"])
    }

    @Test(arguments: Engines.all) func `has a draft for the body that is told`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.breach().location)
        for format in ["docx", "pdf"] {
            let file = try await site.get("\(path)/draft.\(format)", as: Duties.leader)
            let text = try DocumentText.text(of: file.body, named: "a.\(format)")
            #expect(["12 người", "Mất một máy tính xách tay", "Đã khóa tài khoản", "danh tính"].allSatisfy(text.contains))
        }
    }

    @Test(arguments: Engines.all) func `is corrected by one at a time`(engine: Engine) async throws {
        let duties = try await Duties(engine), site = duties.site
        let path = try #require(try await duties.breach().location)
        #expect(try await site.get("\(path)/edit", as: .supervisor).text.contains("Mất một máy tính xách tay"))
        #expect(try await duties.breach(["persons": ""], at: path).status == 303)
        #expect(try await site.get(path, as: .supervisor).text.contains("Chưa biết"))
        let second = try await duties.breach(["course": "Lời của người thứ hai"], at: path)
        #expect(second.status == 409 && second.text.contains("Lời của người thứ hai") && second.text.contains("Mất một máy tính xách tay"))
    }

    @Test(arguments: Engines.all) func `that is filled in wrong loses nothing`(engine: Engine) async throws {
        let duties = try await Duties(engine)
        let tomorrow = LocalDate(duties.site.clock.now).adding(days: 1).vietnamese
        for wrong in [["day": tomorrow], ["time": "24:00"], ["time": "12"], ["persons": "-1"], ["persons": "nhiều"], ["sorts": "x"], ["kind": ""]] {
            let page = try await duties.breach(wrong)
            #expect(page.status == 422 && page.text.contains("Mất một máy tính xách tay"), "\(wrong)")
        }
        #expect(try await duties.count("data_breach") == 0)
    }
}
