import Testing

@testable import PlanReading

@Suite struct `The name of a unit` {
    @Test(arguments: [
        ("huyện Vĩnh Linh năm 2024", "huyện Vĩnh Linh", AdministrativeLevel.district), ("TỈNH QUẢNG NAM NĂM 2026", "tỉnh Quảng Nam", .province),
        ("PHƯỜNG THÀNH SEN", "phường Thành Sen", .commune), ("PHƯỜNG HOA BAN", "phường Hoa Ban", .commune),
        ("PHƯỜNG HOA BAN BAN HÀNH", "phường Hoa Ban", .commune), ("XÃ BẮC SƠN BAN CHỈ ĐẠO", "xã Bắc Sơn", .commune),
        ("THÀNH PHỐ CẦN THƠ", "thành phố Cần Thơ", .province), ("TP. Kon Tum", "thành phố Kon Tum", .district),
        ("đặc khu Lý Sơn", "đặc khu Lý Sơn", .commune), ("phường 12, quận 3", "phường 12", .commune),
        ("thị xã Kỳ Anh xây dựng", "thị xã Kỳ Anh", .district)
    ])
    func `has a kind and a level`(text: String, unit: String, level: AdministrativeLevel) throws {
        let found = try #require(UnitName.at(0, in: .of(text)))
        #expect(found.text == unit)
        #expect(found.level == level)
    }

    @Test(arguments: ["huyện, thị xã", "tỉnh và trung ương", "xã hội", "phường có trách nhiệm", "tình hình"])
    func `needs a name`(text: String) {
        #expect(UnitName.at(0, in: .of(text)) == nil)
    }
}
