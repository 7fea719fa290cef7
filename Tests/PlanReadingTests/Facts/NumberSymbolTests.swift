import Testing

@testable import PlanReading

@Suite struct `A number and symbol` {
    @Test(
        arguments: [
            ("46/KH-UBND", "46/KH-UBND"), ("1205 /KH-UBND", "1205/KH-UBND"), ("13/2022/QH15", "13/2022/QH15"),
            ("1534/QĐ-LĐTBXH ngày 08/11/2016", "1534/QĐ-LĐTBXH"), ("12/BNV-CTTN&BĐG", "12/BNV-CTTN&BĐG"),
            ("28/NQ-CP.", "28/NQ-CP"), ("55/2007/CT-UBND", "55/2007/CT-UBND"), ("48/KH- UBND ngày 01/3/2021", "48/KH-UBND"), ("21-NQ/TW", nil),
            ("1386/QĐ-UBND-HC;", "1386/QĐ-UBND-HC")
        ] as [(String, String?)])
    func `is taken to its end and no further`(text: String, number: String?) {
        #expect(NumberSymbol.at(0, in: .of(text))?.number == number)
    }

    @Test func `may lack its number`() {
        let blank = NumberSymbol.at(0, in: .of("/KH-UBND"))
        #expect(blank?.number == nil)
        #expect(blank?.symbol == "KH-UBND")
    }

    @Test(arguments: ["15/6/2024", "9/9 xã", "24/7", "01 lần/năm", "12/"])
    func `is not seen in dates and shares`(text: String) {
        #expect(NumberSymbol.at(0, in: .of(text)) == nil)
    }

    @Test(
        arguments: [("46/KH-UBND", .plan), ("812/QĐ-UBND", .decision), ("215/BC-UBND", .report), ("145/TTr-SNV", .submission), ("12/UBND-VX", nil)]
            as [(String, DocumentType?)])
    func `names the kind of document`(text: String, type: DocumentType?) {
        #expect(NumberSymbol.at(0, in: .of(text))?.type == type)
    }
}
