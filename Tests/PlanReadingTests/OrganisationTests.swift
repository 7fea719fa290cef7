import Core
import PlanReading
import Testing

/// Agencies, deadlines, money and endings of the made-up documents.
@Suite struct `The part on organisation` {
    private func agencies(_ text: String) -> [String] {
        Sample.read(text).responsibilities.map { "\($0.agency): \($0.duties.count)\($0.isRequest ? " xin" : "")\($0.isGroup ? " nhóm" : "")" }
    }

    @Test func `counts the duties of each agency`() {
        #expect(
            agencies(Sample.decisionWithPlan) == [
                "Sở Nội vụ: 2", "Sở Y tế: 3", "Công an tỉnh: 1", "Hội Liên hiệp Phụ nữ tỉnh: 1 xin",
                "Ủy ban nhân dân các huyện, thị xã, thành phố: 1 nhóm"
            ])
        #expect(
            agencies(Sample.narrowColumns) == [
                "Phòng Lao động - Thương binh và Xã hội: 2", "Phòng Văn hóa - Thông tin: 1", "Hội Liên hiệp Phụ nữ huyện: 1 xin",
                "UBND các xã, thị trấn: 2 nhóm"
            ])
        #expect(
            agencies(Sample.markdown) == [
                "Phòng Lao động - TB&XH: 2", "Phòng Tư pháp: 1", "UBMTTQ, các đoàn thể cấp thị xã: 1 xin nhóm", "UBND các xã, phường: 1 nhóm"
            ])
        #expect(agencies(Sample.annexTables) == ["Phòng Nghiệp vụ Y: 2", "Các bệnh viện, trung tâm y tế: 2 nhóm"])
    }

    @Test func `may name agencies in sentences`() {
        #expect(
            agencies(Sample.communeOf2025) == [
                "Phòng Văn hóa - Xã hội: 1", "Phòng Kinh tế: 1", "Công an xã: 1", "Ủy ban MTTQ Việt Nam xã và các đoàn thể: 1 xin nhóm"
            ])
        #expect(
            agencies(Sample.lettersAndSentences) == [
                "Phòng Lao động - Thương binh và Xã hội: 1", "Công an quận: 1", "Uỷ ban nhân dân các phường: 1 nhóm",
                "Hội Liên hiệp Phụ nữ quận: 1 xin"
            ])
        #expect(
            agencies(Sample.decisionWithProgramme) == ["Sở Lao động - Thương binh và Xã hội: 1", "Sở Y tế: 1", "Ủy ban nhân dân huyện, thành phố: 1"])
        #expect(agencies(Sample.printedLayout).last == "Các cơ quan, đơn vị: 1 nhóm")
    }

    @Test func `may have agencies one level deeper`() {
        #expect(agencies(Sample.targetTable) == ["Sở Nội vụ: 2", "Sở Y tế: 1", "UBND các xã, phường: 1 nhóm"])
    }

    @Test(arguments: [
        ("decisionWithPlan", "Sở Nội vụ"), ("narrowColumns", "Phòng Lao động - Thương binh và Xã hội"), ("printedLayout", "Phòng Văn hóa - Xã hội"),
        ("taskTable", "Phòng Người có công"), ("partsAndTargets", "Sở Lao động - Thương binh và Xã hội"),
        ("communeOf2025", "Phòng Văn hóa - Xã hội"), ("campaign", "Phòng Văn hóa - Xã hội"), ("targetTable", "Sở Nội vụ"),
        ("decisionWithProgramme", "Sở Lao động - Thương binh và Xã hội")
    ])
    func `has one agency that leads`(name: String, agency: String) throws {
        let text = try #require(Sample.plans.first { $0.name == name }).text
        #expect(Sample.read(text).leadAgency?.value == agency)
    }

    @Test(arguments: [
        ("decisionWithPlan", ["15/6 yearly Sở Nội vụ mid_year", "15/11 yearly Sở Nội vụ annual"]),
        ("narrowColumns", ["20/– yearly Phòng Lao động - Thương binh và Xã hội monthly"]),
        ("printedLayout", ["10/12 2025 Phòng Văn hóa - Xã hội annual"]),
        (
            "communeOf2025",
            ["5/6 2026 Phòng Văn hóa - Xã hội mid_year", "5/12 2026 Phòng Văn hóa - Xã hội annual", "–/– – Phòng Văn hóa - Xã hội incident"]
        ),
        ("unnumberedHeadings", ["15/12 yearly Ủy ban nhân dân thành phố annual", "1/12 yearly Sở Lao động - Thương binh và Xã hội annual"]),
        ("annexTables", ["15/– yearly Sở Y tế quarterly"]),
        ("scanned", ["15/11 2022 Phòng Lao đông - Thương binh và Xã hội annual"]),
        ("starLabels", ["10/6 2026 UBND xã mid_year", "10/12 2026 UBND xã annual"]),
        ("approvedPlan", ["20/12 yearly UBND tỉnh annual"]),
        ("strokes", ["15/6 2020 Phòng Lao động - Thương binh và Xã hội mid_year", "15/11 2020 Phòng Lao động - Thương binh và Xã hội annual"]),
        (
            "lettersAndSentences",
            ["10/6 2022 Phòng Lao động - Thương binh và Xã hội mid_year", "10/11 2022 Phòng Lao động - Thương binh và Xã hội annual"]
        )
    ])
    func `says by when to report`(name: String, deadlines: [String]) throws {
        let text = try #require(Sample.plans.first { $0.name == name }).text
        let found = Sample.read(text).reportDeadlines.map { item in
            let (day, month) = (item.day.map(String.init) ?? "–", item.month.map(String.init) ?? "–")
            return
                "\(day)/\(month) \(item.isYearly ? "yearly" : item.year.map(String.init) ?? "–") \(item.recipient ?? "–") \(item.kind?.rawValue ?? "–")"
        }
        #expect(found == deadlines)
    }

    @Test func `marks what the reader concluded`() {
        let deadlines = Sample.read(Sample.strokes).reportDeadlines
        #expect(deadlines.allSatisfy { $0.derived.contains(Derivation("year", "deadline.programmeYear")) && $0.confidence < 0.75 })
        #expect(Sample.read(Sample.annexTables).reportDeadlines.map(\.via) == ["Phòng Nghiệp vụ Y"])
        #expect(Sample.read(Sample.annexTables).reportDeadlines.map(\.reporters) == ["Các bệnh viện, trung tâm y tế"])
    }

    @Test func `names reviews and months of action`() {
        #expect(Sample.read(Sample.decisionWithPlan).reviews.map { "\($0.kind) \($0.year ?? 0)" } == ["sơ kết 2027", "tổng kết 2030"])
        #expect(Sample.read(Sample.partsAndTargets).reviews.map { "\($0.kind) \($0.year ?? 0)" } == ["sơ kết 2025", "tổng kết 2030"])
        let period = Sample.read(Sample.decisionWithPlan).actionPeriods
        #expect(period.map(\.start) == [PartialDate(day: 15, month: 11)])
        #expect(period.map(\.end) == [PartialDate(day: 15, month: 12)])
        let campaign = Sample.read(Sample.campaign).actionPeriods
        #expect(campaign.map(\.start) == [PartialDate(day: 15, month: 11, year: 2025)])
        let june = Sample.read(
            "KẾ HOẠCH\nThực hiện năm 2025\n\nI. NỘI DUNG\n- Hưởng ứng “Tháng hành động quốc gia về phòng, chống bạo lực gia đình” (tháng 6) và Ngày Gia đình Việt Nam 28/6."
        )
        #expect(june.actionPeriods.map(\.end) == [PartialDate(day: 30, month: 6)])
        #expect(june.actionDays.map(\.text) == ["Ngày Gia đình Việt Nam 28/6"])
    }

    @Test(arguments: [
        ("narrowColumns", 3), ("decisionWithPlan", 2), ("partsAndTargets", 3), ("printedLayout", 2), ("communeOf2025", 2), ("campaign", 1),
        ("markdown", 2), ("lettersAndSentences", 1)
    ])
    func `has its sources of money`(name: String, count: Int) throws {
        let text = try #require(Sample.plans.first { $0.name == name }).text
        #expect(Sample.read(text).budgetSources.count == count)
    }

    @Test func `ends with recipients, also beside the signature`() {
        #expect(Sample.read(Sample.decisionWithPlan).recipients.map(\.text) == ["Như Điều 3", "Bộ Nội vụ (để b/c)", "Lưu: VT, VX1"])
        #expect(Sample.read(Sample.printedLayout).recipients.map(\.text) == ["UBND tỉnh (b/c)", "Các cơ quan, đơn vị thuộc đặc khu", "Lưu: VT"])
        #expect(Sample.read(Sample.taskTable).recipients.map(\.text) == ["UBND tỉnh (b/c)", "Lãnh đạo Sở", "Lưu: VT, NCC"])
        #expect(Sample.read(Sample.communeOf2025).recipients.map(\.text) == ["Sở Nội vụ", "Đảng ủy, HĐND xã", "Lưu: VT, VHXH"])
        #expect(
            Sample.read(Sample.narrowColumns).recipients.map(\.text) == [
                "Sở LĐ-TB&XH", "TTr. Huyện ủy, HĐND huyện", "Các phòng, ban, ngành cấp huyện và Ủy ban Mặt trận Tổ quốc huyện", "Lưu: VT, LĐTBXH"
            ])
        #expect(Sample.read(Sample.printedLayout).signatory?.value.title == "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH")
    }

    @Test func `cites each document once`() {
        let bases = Sample.read(Sample.decisionWithPlan).legalBases
        #expect(bases.map(\.number) == [nil, "73/2006/QH11", "2282/QĐ-TTg", "145/TTr-SNV"])
        #expect(bases.map { $0.date?.text } == ["2025-02-19", "2006-11-29", "2020-12-31", "2025-04-08"])
        #expect(Sample.read(Sample.unnumberedHeadings).legalBases.map(\.number) == ["2282/QĐ-TTg"])
    }
}
