import Core
import Places
import Testing

@Suite struct `A place` {
    @Test(arguments: [
        ("2025:01", PlaceKind.centralCity, "Thành phố Hà Nội", "thành phố Hà Nội"),
        ("2025:42", .province, "Tỉnh Hà Tĩnh", "tỉnh Hà Tĩnh"),
        ("2025:18073", .ward, "Phường Thành Sen", "phường Thành Sen"),
        ("2025:06325", .ruralCommune, "Xã Bắc Sơn", "xã Bắc Sơn"),
        ("2025:26732", .specialZone, "Đặc khu Côn Đảo", "đặc khu Côn Đảo"),
        ("pre2025:77", .province, "Tỉnh Bà Rịa - Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"),
        ("pre2025:001", .urbanDistrict, "Quận Ba Đình", "quận Ba Đình"),
        ("pre2025:185", .ruralDistrict, "Huyện Bắc Sơn", "huyện Bắc Sơn"),
        ("pre2025:462", .town, "Thị xã Quảng Trị", "thị xã Quảng Trị"),
        ("pre2025:436", .provincialCity, "Thành phố Hà Tĩnh", "thành phố Hà Tĩnh"),
        ("pre2025:06325", .township, "Thị trấn Bắc Sơn", "thị trấn Bắc Sơn"),
        // Where the source contradicts itself or slips.
        ("2025:10543", .ward, "Phường Việt Hòa", "phường Việt Hòa"),
        ("2025:11848", .ruralCommune, "Xã Vĩnh Hòa", "xã Vĩnh Hòa"),
        ("pre2025:20467", .township, "Thị trấn Prao", "thị trấn Prao"),
        ("pre2025:058", .provincialCity, "Thành phố Bắc Kạn", "thành phố Bắc Kạn"),
        ("pre2025:06337", .ruralCommune, "Xã Đồng Ý", "xã Đồng Ý")
    ])
    func `has a kind and a name`(text: String, kind: PlaceKind, name: String, inSentence: String) throws {
        let place = try place(text)
        #expect(place.kind == kind)
        #expect(place.level == kind.level)
        #expect(place.name == name)
        #expect(place.nameInSentence == inSentence)
    }

    @Test(arguments: [
        ("2025:18073", false, true),  // new
        ("2025:79", false, true),  // a province with the former one's name and digits, and more territory
        ("pre2025:18073", true, false),
        ("pre2025:185", true, false),
        ("pre2025:79", true, false),
        ("2025:42", true, true)  // went on
    ])
    func `ends on 30 June 2025 or begins the day after, unless it went on`(text: String, before: Bool, after: Bool) throws {
        let place = try place(text)
        #expect(place.isValid(on: try day("2025-06-30")) == before)
        #expect(place.isValid(on: try day("2025-07-01")) == after)
        #expect(place.isCurrent == after)
        #expect(place.validTo?.text == (after ? nil : "2025-06-30"))
        #expect(place.validFrom?.text == (before ? nil : "2025-07-01"))
    }

    @Test(arguments: ["01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46"])
    func `that is a province and went on is one place under both codes`(digits: String) throws {
        let now = try place("2025:" + digits)
        #expect(try place("pre2025:" + digits) == now)
        #expect(now.code.text == "2025:" + digits)
        #expect(now.isCurrent && now.validFrom == nil && now.validTo == nil)
    }
}
