import Access
import Core
import Disclosure
import DocumentReading
import Drafting
import Storage
import TestSupport
import Testing
import Web

@testable import Reports

@Suite struct `Pages of a report` {
    @Test(arguments: Engines.all) func `are nobody's but those of its unit`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make()
        #expect(path.hasPrefix("/reporting/"))
        #expect(try await desk.site.get(path, as: .outsider).status == 404)
        #expect(try await desk.site.get(path, as: .member).status == 200)
        #expect(try await desk.site.post("/reporting", ["duty": desk.duty.rawValue], as: .outsider).status == 404)
        // Another agency of the unit reads it and writes nothing in it.
        #expect(try await desk.site.get("\(path)/sections/strengths", as: .otherMember).status == 404)
        #expect(try await desk.act("submission", on: path, as: .otherMember).status == 404)
    }

    @Test(arguments: Engines.all) func `find the draft that is there instead of a second`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), first = try await desk.make(), second = try await desk.make()
        #expect(first == second)
    }

    @Test(arguments: Engines.all) func `refuse an empty report`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make()
        #expect(try await desk.act("submission", on: path, as: .member).status == 409)
        #expect(try await desk.state(path) == .draft)
    }

    @Test(arguments: Engines.all) func `lead through two rounds of return to acceptance`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make()
        try await desk.write(path, "Công an phường đã trực đường dây nóng cả năm.")
        #expect(try await desk.act("submission", on: path, as: .member).status == 303)
        // The same again counts once.
        #expect(try await desk.act("submission", on: path, as: .member).status == 303)
        #expect(try await desk.site.get("\(path)/versions/2", as: .member).status == 404)
        for round in 1...2 {
            #expect(try await desk.act("return", on: path, as: .officer).status == 422)
            #expect(try await desk.act("return", on: path, [("text", "Ghi rõ số cuộc gọi.")], as: .officer).status == 303)
            #expect(try await desk.state(path) == .returned)
            #expect(try await desk.act("correction", on: path, as: .member).status == 422)
            let page = try await desk.site.get("\(path)/acts/correction", as: .member)
            let remark = try #require(page.between("name=\"answer-", "\""))
            try await desk.write(path, "Đã tiếp nhận \(round) cuộc gọi.")
            #expect(try await desk.act("correction", on: path, [("answer-\(remark)", "Đã bổ sung.")], as: .member).status == 303)
            #expect(try await desk.state(path) == .corrected)
        }
        #expect(try await desk.act("acceptance", on: path, as: .officer).status == 303)
        #expect(try await desk.state(path) == .accepted)
        #expect(try await desk.site.get("\(path)/versions/3", as: .officer).status == 200)
    }

    @Test(arguments: Engines.all) func `keep what a person wrote when figures are read anew`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make()
        try await desk.write(path, "Câu của cán bộ.")
        #expect(try await desk.site.post("\(path)/refresh", as: .member).status == 303)
        #expect(try await desk.site.get(path, as: .member).text.contains("Câu của cán bộ."))
    }

    @Test(arguments: Engines.all) func `show the second of two writers both versions`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make(), revision = try await desk.revision(path)
        try await desk.write(path, "Người thứ nhất.")
        let second = try await desk.site.post(
            "\(path)/sections/strengths", ["revision": String(revision), "added": "Người thứ hai."], as: .member)
        #expect(second.status == 409 && second.text.contains("Người thứ nhất.") && second.text.contains("Người thứ hai."))
    }

    @Test(arguments: Engines.all) func `save quietly for a script and say the new revision`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make(), revision = try await desk.revision(path)
        let answer = try await desk.site.post(
            "\(path)/sections/strengths", ["revision": String(revision), "quiet": "yes", "added": "Chưa bấm lưu."], as: .member)
        #expect(answer.status == 200 && answer.text == "{\"revision\":\(revision + 1)}")
        #expect(try await !desk.site.get(path, as: .member).text.contains("Chưa bấm lưu."))
    }

    @Test(arguments: Engines.all) func `give a paper that says the same as Word and as PDF`(engine: Engine) async throws {
        let desk = try await ReportDesk(engine), path = try await desk.make()
        try await desk.write(path, "Công an phường đã trực đường dây nóng cả năm.")
        var texts: [[String]] = []
        for format in ["docx", "pdf"] {
            let answer = try await desk.site.get("\(path)/paper.\(format)", as: .member)
            #expect(answer.status == 200)
            let text = try await DocumentReader(executable: desk.site.services.documentProgram).text(of: answer.body, named: "a.\(format)")
            // Only the PDF has its pages numbered in its text.
            texts.append(VietnameseText.foldedWords(text).filter { $0.count > 2 || Int($0) == nil })
        }
        let missing = Set(texts[0]).symmetricDifference(Set(texts[1]))
        #expect(missing.isEmpty, "\(missing)")
        #expect(texts[0].joined(separator: " ").contains("cong an phuong da truc duong day nong"))
        #expect(try await desk.site.get("\(path)/paper.xlsx", as: .member).status == 200)
    }
}

@Suite struct `Figures of a report` {
    private func cell(_ state: ReportCell.State, _ value: Double?, people: Bool = true, n: Int? = nil, of whole: Int? = nil) -> ReportCell {
        ReportCell(
            key: "a", position: 0, label: "Số vụ", unit: "vụ", measure: n == nil ? .count : .share, countsPeople: people, state: state, value: value,
            numerator: n, denominator: whole, previous: nil, goal: nil)
    }

    @Test(arguments: [(0.0, "0 vụ"), (1, "<5"), (4, "<5"), (5, "5 vụ")]) func `hide few people outside their unit`(value: Double, text: String) {
        let cell = cell(.entered, value)
        #expect(ShownCells([cell], parts: [:], to: .offices)(cell).text(unit: "vụ") == text)
        #expect(ShownCells([cell], parts: [:], to: .handlingUnit)(cell).value == value)
    }

    @Test func `give no share on a base under ten`() {
        let small = cell(.entered, nil, n: 6, of: 9), large = cell(.entered, nil, n: 6, of: 12)
        #expect(ShownCells([small], parts: [:], to: .offices)(small).value == nil)
        #expect(ShownCells([large], parts: [:], to: .offices)(large).value == 50)
    }

    /// 9, 8 and 3 make 20: whoever is shown 9, 8 and 20 knows the 3.
    @Test func `hide a sum that gives one of its parts away`() {
        let sum = cell(.computed, 20)
        #expect(ShownCells([sum], parts: ["a": [9, 8, 3]], to: .offices)(sum).value == nil)
        #expect(ShownCells([sum], parts: ["a": [9, 8, 3]], to: .handlingUnit)(sum).value == 20)
    }

    @Test(
        arguments: [
            ("entered", "0", nil), ("entered", "", nil), ("entered", "1,5", nil), ("entered", "12", 12), ("entered", "1.200", 1200),
            ("entered", "1.20", nil),
            ("declaredZero", "", 0)
        ] as [(String, String, Double?)]) func `are typed with a declared zero`(said: String, text: String, value: Double?) throws
    {
        let blank = cell(.missing, nil)
        switch FigureForm.checked(.init(["said-0": said, "value-0": text]), [blank]) {
        case .valid(let cells): #expect(cells.first?.value == value && value != nil)
        case .invalid: #expect(value == nil)
        }
    }

    @Test func `are handed in with nothing left blank`() {
        #expect(Cover.isEmpty([], [cell(.missing, nil), cell(.unknown, nil)]))
        #expect(!Cover.isEmpty([], [cell(.declaredZero, 0)]))
    }
}
