import Core
import Testing

@testable import Drafting

@Suite struct `A draft of a report` {
    @Test(arguments: 0..<150) func `says no number that is not in the rows it cites`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        let facts = maker.facts(), numbers = Numbers(facts: facts)
        for line in Composer(facts).draft.sections.flatMap(\.lines) {
            for token in Numbers.tokens(line.text) {
                #expect(numbers.allows(token, by: line.rows), "\(token) in “\(line.text)” rests on \(line.rows.map(\.text))")
            }
        }
    }

    @Test(arguments: 0..<150) func `has no sentence pattern more than twice in a section`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        for section in Composer(maker.facts()).draft.sections {
            let patterns = Dictionary(grouping: section.lines.compactMap(\.pattern)) { $0 }
            #expect(patterns.values.allSatisfy { $0.count <= 2 })
        }
    }

    @Test(arguments: 0..<60) func `is the same for the same facts, and every line has a place of its own`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        let facts = maker.facts(), draft = Composer(facts).draft
        #expect(draft == Composer(facts).draft)
        let keys = draft.sections.flatMap(\.lines).map(\.key)
        #expect(Set(keys).count == keys.count)
    }

    @Test(arguments: 0..<60) func `is written as sentences are`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        for line in Composer(maker.facts()).draft.sections.flatMap(\.lines) {
            #expect(line.text.hasSuffix(".") || line.text.hasSuffix(":"), "\(line.text)")
            #expect(!line.text.contains("..") && !line.text.contains("  ") && !line.text.contains(" ,") && !line.text.contains("()"), "\(line.text)")
            #expect(line.text.first?.isUppercase == true || line.text.first?.isNumber == true, "\(line.text)")
        }
    }

    @Test(arguments: 0..<40) func `names every row in the tables of its annexes`(seed: Int) {
        var maker = FactsMaker(seed: seed)
        let facts = maker.facts(), tables = Composer(facts).draft.tables
        #expect(tables.map { $0.rows.count } == [facts.targets.count, facts.tasks.count, facts.money.count])
        for table in tables { #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count && $0.reference != nil }) }
    }

    @Test func `says that nothing happened where nothing did`() {
        let facts = Facts(
            plan: "Kế hoạch về phòng ngừa bạo lực", unit: "Ủy ban nhân dân phường Suối Mơ",
            period: .init(name: "năm 2026", start: LocalDate(year: 2025, month: 12, day: 15)!, end: LocalDate(year: 2026, month: 12, day: 3)!))
        let draft = Composer(facts).draft
        #expect(draft.sections.allSatisfy { !$0.lines.isEmpty })
        #expect(
            draft.sections.flatMap(\.lines).map(\.text) == [
                "Thực hiện Kế hoạch về phòng ngừa bạo lực, Ủy ban nhân dân phường Suối Mơ báo cáo kết quả năm 2026; số liệu tính từ ngày 15/12/2025 đến hết ngày 03/12/2026.",
                "Trong kỳ chưa ghi nhận văn bản chỉ đạo nào được ban hành trên hệ thống.", "Kế hoạch không giao chỉ tiêu cụ thể.",
                "Trong kỳ không có nhiệm vụ nào của kế hoạch đến thời gian thực hiện.", "Chưa có số liệu về kinh phí của kế hoạch trong kỳ.",
                "Trong kỳ chưa ghi nhận chỉ tiêu nào đạt mức kế hoạch hoặc nhiệm vụ nào hoàn thành đúng hạn.",
                "Trong kỳ không có nhiệm vụ quá hạn; các cơ quan, đơn vị không nêu vướng mắc.",
                "Không có nhiệm vụ chậm nên không phát sinh nguyên nhân phải nêu.",
                "Kế hoạch không ghi nhiệm vụ có thời hạn nào trong kỳ tới; các việc thường xuyên được duy trì.",
                "Trong kỳ đơn vị không có đề xuất, kiến nghị."
            ])
    }

    @Test(arguments: [
        (
            Figure.share(143, of: 143), Figure.share(120, of: 143),
            "Tỷ lệ xã: 143/143 xã đã tập huấn trên tổng số xã (100%); đạt so với mục tiêu ít nhất 90% vào năm 2030; tăng 16,1 điểm phần trăm so với kỳ trước (83,9%)."
        ),
        (
            .share(2877, of: 3323), .missing,
            "Tỷ lệ xã: 2.877/3.323 xã đã tập huấn trên tổng số xã (86,6%); chưa đạt so với mục tiêu ít nhất 90% vào năm 2030; kỳ trước chưa có số liệu."
        ),
        (.unknown, .share(1, of: 2), "Tỷ lệ xã: chưa có số liệu; chưa có căn cứ đánh giá so với mục tiêu ít nhất 90% vào năm 2030."),
        (.missing, .missing, "Tỷ lệ xã: chưa có số liệu trong kỳ; chưa có căn cứ đánh giá so với mục tiêu ít nhất 90% vào năm 2030."),
        (.hidden("<5"), .missing, "Tỷ lệ xã: <5; chưa có căn cứ đánh giá so với mục tiêu ít nhất 90% vào năm 2030."),
        (
            .share(1, of: 2), .share(50, of: 100),
            "Tỷ lệ xã: 1/2 xã đã tập huấn trên tổng số xã (50%); chưa đạt so với mục tiêu ít nhất 90% vào năm 2030; bằng kỳ trước (50%)."
        )
    ]) func `puts a target beside its goal and the last period`(actual: Figure, previous: Figure, sentence: String) {
        var target = TargetFact(id: "a", text: "Tỷ lệ xã.", unit: "%", actual: actual, previous: previous)
        (target.counted, target.population, target.comparator, target.goal, target.dueYear) = ("xã đã tập huấn", "xã", "ít nhất", 90, 2030)
        target.isMet = actual.value.map { $0 >= 90 }
        #expect(TargetWords(target: target).entry.text == sentence)
    }

    @Test(arguments: [
        (0.0, "0"), (1, "1"), (1234, "1.234"), (86.6, "86,6"), (0.05, "0,05"), (0.005, "0,01"), (-0.004, "0"), (-1234.5, "-1.234,5"),
        (999_999.999, "1.000.000")
    ]) func `writes numbers the Vietnamese way`(value: Double, text: String) { #expect(VietnameseNumber.text(value) == text) }

    @Test func `adds money up only where every part is known`() {
        var facts = Facts(plan: "Kế hoạch", unit: "Xã", period: .init(name: "năm 2026", start: .first, end: .last))
        facts.money = [
            .init(id: "a", source: "Ngân sách", planned: 2_000_000, spent: 1_500_000), .init(id: "b", source: "Tài trợ", planned: 1_000_000)
        ]
        #expect(MoneyPart(facts: facts).lines[0].text == "Tổng kinh phí: dự toán 3.000.000 đồng, chưa có đủ số liệu thực hiện. Theo nguồn:")
    }
}
