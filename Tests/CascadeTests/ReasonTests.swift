import Cascade
import Core
import Testing

/// Each reason, by pairs of sentences on both sides of its boundary.
@Suite struct `Reasons` {
    private static let school = "cơ sở giáo dục xây dựng quy trình phòng ngừa bạo lực trên cơ sở giới trong nhà trường"
    private static let visits = "Kiểm tra việc tổ chức khám sàng lọc tại bệnh viện"

    private func finding(_ parent: Measure, _ child: Measure, childYears: ClosedRange<Int>? = 2026...2030) throws -> Finding {
        let filler = Measure(id: "x", kind: .task, sentence: "Trồng cây xanh ven đường liên thôn, vệ sinh cống rãnh")
        let findings = Comparison(
            of: PlanSide(years: 2026...2030, measures: [parent]), with: PlanSide(years: childYears, measures: [child, filler])
        ).findings
        let finding = try #require(findings.first)
        #expect(finding.children.map(\.id) == [child.id])
        return finding
    }

    private func words(_ parent: Measure, _ child: Measure, childYears: ClosedRange<Int>? = 2026...2030) throws -> [String] {
        try finding(parent, child, childYears: childYears).reasons.map(\.word)
    }

    private static func target(
        _ value: Double?, _ unit: String = "%", _ bound: Goal.Bound = .equal, year: Int? = 2030, saying sentence: String? = nil
    )
        -> Measure
    {
        let share = value.map { "\(Int($0))\(unit) " } ?? ""
        return Measure(
            id: "t", kind: .target, sentence: sentence ?? "\(share)\(school)", goals: value.map { [Goal($0, unit, bound)] } ?? [], year: year)
    }

    private static func task(_ sentence: String = visits, timing: String? = nil, product: String? = nil) -> Measure {
        Measure(id: "n", kind: .task, sentence: sentence, timing: timing, product: product)
    }

    @Test(arguments: [
        (90.0, Goal.Bound.equal, 90.0, Goal.Bound.equal, [String]()), (90, .equal, 89, .equal, ["valueLower"]),
        (90, .equal, 91, .equal, ["valueHigher"]),
        (90, .atLeast, 90, .equal, []), (90, .equal, 90, .atLeast, []), (90, .above, 90, .atLeast, ["boundSofter"]),
        (90, .above, 90, .equal, ["boundSofter"]),
        (90, .equal, 90, .above, ["boundFirmer"]), (90, .equal, 90, .atMost, ["boundSofter"]),
        (10, .below, 10, .below, []), (10, .below, 10, .atMost, ["boundSofter"]), (10, .atMost, 10, .below, ["boundFirmer"]),
        (10, .below, 15, .below, ["valueLower"]), (10, .below, 5, .below, ["valueHigher"])
    ])
    func `about values look at the way the bound points`(parent: Double, bound: Goal.Bound, child: Double, own: Goal.Bound, expected: [String]) throws
    {
        #expect(try words(Self.target(parent, "%", bound), Self.target(child, "%", own)) == expected)
    }

    @Test func `about values know that a fall to 10 percent is better lower`() throws {
        let above = Self.target(10, year: 2028, saying: "Tỷ lệ vụ việc bạo lực tái diễn giảm xuống còn 10%")
        #expect(try words(above, Self.target(5, year: 2028, saying: "Tỷ lệ vụ việc bạo lực tái diễn giảm xuống còn 5%")) == ["valueHigher"])
        #expect(try words(above, Self.target(12, year: 2028, saying: "Tỷ lệ vụ việc bạo lực tái diễn giảm xuống còn 12%")) == ["valueLower"])
    }

    @Test func `about values tell when none is named, unless everybody is`() throws {
        #expect(try words(Self.target(100), Self.target(nil)) == ["valueMissing"])
        #expect(try words(Self.target(100), Self.target(nil, saying: "Tất cả \(Self.school)")) == [])
        #expect(try words(Self.target(90), Self.target(nil, saying: "Tất cả \(Self.school)")) == ["valueMissing"])
        #expect(try words(Self.target(90), Self.target(90, saying: "Khoảng 90% \(Self.school)")) == ["boundAbout"])
        #expect(try words(Self.target(90), Self.target(5, "trường")) == ["unitDiffers"])
    }

    @Test func `leave a level its own numbers`() throws {
        let communes = Self.target(100, saying: "100% xã, phường có ít nhất 01 địa chỉ tin cậy, nơi tạm lánh")
        let own = Self.target(1, "địa chỉ tin cậy", .atLeast, saying: "Có ít nhất 01 địa chỉ tin cậy, nơi tạm lánh")
        #expect(try words(communes, own) == ["ownShareOf"])
        #expect(try words(communes, Self.target(nil, saying: "Duy trì địa chỉ tin cậy, nơi tạm lánh")) == ["ownShare"])
        #expect(try finding(communes, own).verdict == .takenOver)
        // The ward's own villages are no communes, and a share of them is held against the share above.
        #expect(try words(communes, Self.target(50, saying: "50% thôn có địa chỉ tin cậy, nơi tạm lánh")) == ["valueLower"])

        let models = Self.target(12, "mô hình", .atLeast, saying: "Xây dựng ít nhất 12 mô hình câu lạc bộ gia đình hạnh phúc trên địa bàn tỉnh")
        #expect(
            try words(models, Self.target(1, "mô hình", .atLeast, saying: "Xây dựng ít nhất 01 mô hình câu lạc bộ gia đình hạnh phúc")) == [
                "ownShareOf"
            ])
        let each = Self.target(3, "câu lạc bộ", .atLeast, saying: "Mỗi xã, phường có ít nhất 3 câu lạc bộ gia đình hạnh phúc")
        #expect(try words(each, Self.target(2, "câu lạc bộ", .atLeast, saying: "Có ít nhất 2 câu lạc bộ gia đình hạnh phúc")) == ["valueLower"])
        #expect(try words(each, Self.target(3, "câu lạc bộ", .atLeast, saying: "Có ít nhất 3 câu lạc bộ gia đình hạnh phúc")) == [])
    }

    @Test func `about years, and steps on the way`() throws {
        #expect(try words(Self.target(90, year: 2028), Self.target(90, year: 2029)) == ["yearLater"])
        #expect(try words(Self.target(90, year: 2028), Self.target(90, year: 2028)) == [])
        #expect(try words(Self.target(90, year: 2028), Self.target(90, year: 2027)) == ["yearEarlier"])
        // A plan of one year cannot reach 2030; a plan to 2030 that stops at 60% in 2026 does less.
        #expect(try words(Self.target(90), Self.target(60, year: 2026), childYears: 2026...2026) == ["milestone"])
        #expect(try words(Self.target(90), Self.target(60, year: 2026)) == ["valueLower", "yearEarlier"])
        #expect(try words(Self.target(90), Self.target(60, year: 2026), childYears: nil) == ["valueLower", "yearEarlier"])
    }

    @Test(arguments: [
        ("Tập huấn sơ cấp cứu cho cán bộ, công chức, viên chức", "Tập huấn sơ cấp cứu cho cán bộ, công chức", ["viên chức"]),
        ("Tập huấn sơ cấp cứu cho cán bộ, công chức, viên chức", "Tập huấn sơ cấp cứu cho viên chức, công chức và cán bộ", []),
        ("Tập huấn sơ cấp cứu cho cán bộ, công chức, viên chức", "Tập huấn sơ cấp cứu", []),
        ("Tập huấn sơ cấp cứu cho nhân viên công tác xã hội và cộng tác viên", "Tập huấn sơ cấp cứu cho cộng tác viên", ["nhân viên"]),
        ("Cấp thẻ khám bệnh cho người bị bạo lực", "Cấp thẻ khám bệnh cho phụ nữ bị bạo lực", ["người bị bạo lực"]),
        ("Cấp thẻ khám bệnh cho phụ nữ bị bạo lực", "Cấp thẻ khám bệnh cho người bị bạo lực", []),
        ("Cấp thẻ khám bệnh cho phụ nữ khuyết tật, trẻ em", "Cấp thẻ khám bệnh cho phụ nữ, trẻ em", []),
        ("Cấp thẻ khám bệnh cho trẻ em", "Hội Liên hiệp Phụ nữ cấp thẻ khám bệnh cho trẻ em gái", ["trẻ em"]),
        ("Khám tại trạm y tế không phân biệt người bị bạo lực cho học sinh, sinh viên", "Khám tại trạm y tế cho học sinh, sinh viên", [])
    ])
    func `about groups hold a list against a list`(parent: String, child: String, missing: [String]) throws {
        let reasons = try finding(Self.task(parent), Self.task(child)).reasons
        #expect(reasons == (missing.isEmpty ? [] : [.groupsMissing(missing)]))
    }

    @Test(arguments: [
        ("Tổ chức khám sàng lọc tại bệnh viện", "Tổ chức khám sàng lọc tại một số bệnh viện", ["một số"]),
        ("Tổ chức khám sàng lọc tại một số bệnh viện", "Tổ chức khám sàng lọc tại một số bệnh viện", []),
        ("Vận động doanh nghiệp lắp camera", "Vận động doanh nghiệp có từ 50 lao động trở lên lắp camera", ["≥ 50"]),
        ("Vận động doanh nghiệp lắp camera", "Vận động từ 50 trở lên doanh nghiệp lắp camera", []),
        ("Cấp thẻ khám bệnh miễn phí", "Cấp thẻ khám bệnh miễn phí cho người thuộc hộ nghèo", ["thuộc hộ nghèo", "hộ nghèo"])
    ])
    func `about scope name the words that narrow it`(parent: String, child: String, phrases: [String]) throws {
        #expect(try finding(Self.task(parent), Self.task(child)).reasons == (phrases.isEmpty ? [] : [.scopeRestricted(phrases)]))
    }

    @Test(arguments: [
        ("Phải lắp camera tại công viên", "Khuyến khích lắp camera tại công viên", [Reason.dutySoftened(from: "phải", to: "khuyến khích")]),
        ("Lắp camera tại công viên", "Phấn đấu lắp camera tại công viên", [.dutySoftened(from: nil, to: "phấn đấu")]),
        ("Phấn đấu lắp camera tại công viên", "Xem xét lắp camera tại công viên", []),
        ("Khuyến khích lắp camera tại công viên", "Lắp camera tại công viên", [.dutyFirmer(from: "khuyến khích")]),
        ("Lắp camera tại công viên", "Nghiên cứu lắp camera tại công viên", [.dutySoftened(from: nil, to: "nghiên cứu")]),
        ("Lắp camera tại công viên", "Lắp camera tại công viên, phục vụ nghiên cứu", []),
        ("Phải lắp camera tại công viên", "Lắp camera tại công viên", [])
    ])
    func `about duties weigh their words`(parent: String, child: String, expected: [Reason]) throws {
        #expect(try finding(Self.task(parent), Self.task(child)).reasons == expected)
    }

    @Test(arguments: [
        ("Trước ngày 30/6/2027", "Trước ngày 30/6/2027", [String]()), ("Trước ngày 30/6/2027", "Ngày 30/6/2027", ["deadlineLater"]),
        ("Trước ngày 30/6/2027", "Trước ngày 29/6/2027", ["deadlineEarlier"]), ("Quý II/2027", "Trước ngày 01/7/2027", []),
        ("Năm 2027", "Quý IV/2027", []), ("Năm 2027", "Năm 2028", ["deadlineLater"]), ("Năm 2028", "Hằng năm", []), ("Năm 2026", "Hằng năm", []),
        ("Trước ngày 15/11 hằng năm", "Trước ngày 01/12 hằng năm", ["deadlineLater"]),
        ("Hằng quý", "Hằng năm", ["frequencyLower"]), ("Hằng năm", "Hằng quý", ["frequencyHigher"]), ("Hằng quý", "04 lần/năm", []),
        ("02 lần/năm", "02 lần/năm", []), ("02 lần/năm", "01 lần/năm", ["frequencyLower"]), ("02 lần/năm", "6 tháng một lần", []),
        ("Hằng năm", "Năm 2027", ["frequencyLower"]), ("Hằng tháng", "Thường xuyên", []), ("Thường xuyên", "Hằng tháng", []),
        ("Thường xuyên", "Hằng năm", ["standingEnded"]), ("Thường xuyên", "02 lần/năm", []), ("Năm 2028, năm 2030", "Năm 2030", ["frequencyLower"])
    ])
    func `about time count and date`(parent: String, child: String, expected: [String]) throws {
        #expect(try words(Self.task(timing: parent), Self.task(timing: child)) == expected)
    }

    @Test func `about time read the sentence where no time stands apart`() throws {
        let monthly = Self.task("Kiểm tra việc khám sàng lọc tại bệnh viện mỗi tháng một lần")
        #expect(try words(monthly, Self.task("Mỗi quý một lần, kiểm tra việc khám sàng lọc tại bệnh viện")) == ["frequencyLower"])
        #expect(try words(monthly, Self.task()) == ["timingMissing"])
        #expect(try words(Self.task(timing: "Hằng năm"), Self.task()) == [])
        #expect(try words(Self.task(timing: "Quý II/2027"), Self.task()) == ["timingMissing"])
        // Every year of a plan of one year is once.
        #expect(try words(Self.task(timing: "Hằng năm"), Self.task(timing: "Năm 2026"), childYears: 2026...2026) == [])
    }

    @Test(arguments: [
        ("Quy trình khám", "Quy trình", [String]()), ("Quy trình khám", "Biên bản", ["productMissing"]),
        ("Báo cáo, biên bản", "Biên bản, báo cáo", []),
        ("Báo cáo; biên bản", "Biên bản", ["productMissing"]), ("Bộ tài liệu", "Tài liệu", [])
    ])
    func `about products go by the kind of paper`(parent: String, child: String, expected: [String]) throws {
        #expect(try words(Self.task(product: parent), Self.task(product: child)) == expected)
    }

    @Test func `about products are not given to a plan that names none`() throws {
        #expect(try words(Self.task(product: "Biên bản"), Self.task()) == [])
    }
}
