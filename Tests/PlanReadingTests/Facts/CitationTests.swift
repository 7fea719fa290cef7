import Testing

@testable import PlanReading

@Suite struct `A citation` {
    @Test func `has kind, number, date, issuer and title`() throws {
        let citation = try #require(
            Citation.all(
                in: .of(
                    "Thực hiện Kế hoạch số 48/KH-UBND ngày 01/3/2021 của UBND tỉnh về việc thực hiện Chương trình phòng ngừa, ứng phó; Kế hoạch khác")
            ).first)
        #expect(citation.type == "Kế hoạch")
        #expect(citation.number == "48/KH-UBND")
        #expect(citation.date == PartialDate(day: 1, month: 3, year: 2021))
        #expect(citation.issuer == "UBND tỉnh")
        #expect(citation.title == "thực hiện Chương trình phòng ngừa, ứng phó")
    }

    @Test(
        arguments: [
            ("Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006", "Luật", "73/2006/QH11", PartialDate(day: 29, month: 11, year: 2006)),
            ("Quyết định 406/QĐ-TTg", "Quyết định", "406/QĐ-TTg", nil),
            ("tại Tờ trình số 145/TTr-SNV ngày 08/4/2025.", "Tờ trình", "145/TTr-SNV", PartialDate(day: 8, month: 4, year: 2025)),
            ("phê duyệt tại Quyết định số 625/QĐ-TTg.", "Quyết định", "625/QĐ-TTg", nil),
            ("Quyết định số 23 ngày 02/4/2020", "Quyết định", "23", PartialDate(day: 2, month: 4, year: 2020))
        ] as [(String, String, String, PartialDate?)])
    func `may lack parts`(text: String, type: String, number: String, date: PartialDate?) {
        let citation = Citation.all(in: .of(text)).first
        #expect(citation?.type == type)
        #expect(citation?.number == number)
        #expect(citation?.date == date)
    }

    @Test(arguments: ["(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày / /2026)", "trước ngày 15/6/2024", "9/9 xã", "quy định tại Kế hoạch này"])
    func `needs a number`(text: String) {
        #expect(Citation.all(in: .of(text)).isEmpty)
    }
}
