import Cascade
import Core
import PlanReading
import Testing

/// Which of the documents that a plan cites is the plan it was issued under.
@Suite struct `The unit above` {
    private static let province = CitedDocument(type: "Kế hoạch", number: "123/KH-UBND", issuer: "Ủy ban nhân dân tỉnh Mẫu")
    private static let office = CitedDocument(type: "Kế hoạch", number: "18/KH-SNV", issuer: "Sở Nội vụ")
    private static let own = CitedDocument(type: "Kế hoạch", number: "7/KH-UBND", issuer: "UBND phường An Mẫu")
    private static let district = CitedDocument(type: "Kế hoạch", number: "58/KH-UBND", issuer: "UBND huyện")
    private static let approving = CitedDocument(
        type: "Quyết định", number: "625/QĐ-TTg", issuer: "Thủ tướng Chính phủ", title: "phê duyệt Chương trình phòng ngừa và ứng phó")
    private static let issuing = CitedDocument(
        type: "Quyết định", number: "1534/QĐ-BM", issuer: "Bộ Mẫu", title: "ban hành Kế hoạch triển khai Đề án")
    private static let law = CitedDocument(type: "Luật", number: nil, title: "Luật Bình đẳng giới")
    private static let nobody = CitedDocument(type: "Kế hoạch", number: "9/KH-UBND")
    private static let city = CitedDocument(type: "Kế hoạch", number: "61/KH-UBND", issuer: "UBND thành phố Mẫu")
    private static let mentioned = CitedDocument(type: "Kế hoạch", number: "200/KH-UBND", issuer: "UBND tỉnh", isGround: false)

    private static let table: [(UnitAbove.Level, [CitedDocument], [String])] = [
        (.commune, [province], ["123/KH-UBND"]), (.commune, [], []), (.commune, [law, approving], []), (.commune, [own, nobody], []),
        // The committee before its office, wherever they stand.
        (.commune, [office, province], ["123/KH-UBND", "18/KH-SNV"]),
        // The nearest level first: districts existed.
        (.commune, [province, district], ["58/KH-UBND", "123/KH-UBND"]), (.district, [district, province], ["123/KH-UBND"]),
        (.province, [province, approving, issuing], ["1534/QĐ-BM"]), (.commune, [issuing, province], ["123/KH-UBND", "1534/QĐ-BM"]),
        // A ground before a mention in the text.
        (.commune, [mentioned, office], ["18/KH-SNV", "200/KH-UBND"]), (.central, [province, issuing], []),
        // A city is above its wards, be it a district of old or a province.
        (.commune, [city], ["61/KH-UBND"])
    ]

    @Test(arguments: table) func `is the nearest body above that issued a plan`(level: UnitAbove.Level, cited: [CitedDocument], numbers: [String]) {
        #expect(UnitAbove(level: level, province: "Mẫu").proposals(among: cited).map(\.number) == numbers)
    }

    @Test func `is named in full where that can be told`() throws {
        let above = UnitAbove(level: .commune, province: "Mẫu")
        func issuer(_ document: CitedDocument) -> String? { above.proposals(among: [document]).first?.issuer }
        #expect(issuer(Self.province) == "Ủy ban nhân dân tỉnh Mẫu")
        #expect(issuer(Self.mentioned) == "Ủy ban nhân dân tỉnh Mẫu")
        #expect(issuer(Self.city) == "Ủy ban nhân dân thành phố Mẫu")
        #expect(issuer(Self.district) == "Ủy ban nhân dân huyện")
        #expect(issuer(Self.office) == "Sở Nội vụ")
        #expect(above.proposals(among: [Self.city]).first?.level == .province)
        #expect(UnitAbove(level: .commune, province: nil).proposals(among: [Self.city]).first?.level == .district)
    }

    // MARK: Read from documents

    private static func proposals(_ reading: PlanReading) -> [UnitAbove.Proposal] {
        let issuer = reading.issuer?.value
        return UnitAbove(level: issuer?.level.flatMap { UnitAbove.Level(rawValue: $0.rawValue) } ?? .commune, province: issuer?.province)
            .proposals(
                among: reading.legalBases.map {
                    CitedDocument(
                        type: $0.type, number: $0.number, date: $0.date, issuer: $0.issuer, title: $0.title, isGround: $0.citedIn == .preamble)
                })
    }

    @Test(arguments: ["phuong-an-mau", "xa-binh-mau", "phuong-dong-mau"]) func `of the made-up wards is their province`(plan: String) throws {
        let first = try #require(Self.proposals(try Made.reading(plan)).first)
        #expect(first.number == "123/KH-UBND")
        #expect(first.date == LocalDate("2026-03-05"))
        #expect(first.issuer == "Ủy ban nhân dân tỉnh Mẫu")
    }

    @Test(
        .enabled(if: Made.hasSharedPlans, "../shared/plans is not beside this checkout"),
        arguments: [
            ("bac-son-2024", ["48/KH-UBND Ủy ban nhân dân tỉnh Lạng Sơn", "18/KH-SLĐTBXH Sở Lao động - Thương binh và Xã hội"]),
            // It cites only plans of its own committee.
            ("vinh-linh-2024", []),
            // The decision that approves the scheme is no plan; the ministry's issues one.
            ("kon-tum-2016-2020", ["1534/QĐ-LĐTBXH Bộ Lao động - Thương binh và Xã hội"]),
            ("thanh-sen-2026-2030", ["255/KH-UBND Ủy ban nhân dân tỉnh Hà Tĩnh"]),
            ("tam-duong-2021-2025", ["859/KH-UBND Ủy ban nhân dân tỉnh Lai Châu"])
        ])
    func `of the five plans`(plan: String, expected: [String]) throws {
        #expect(Self.proposals(try Made.shared(plan)).map { "\($0.number) \($0.issuer)" } == expected)
    }
}
