import Core
import Places
import Testing

@Suite struct `The index of places` {
    @Test(arguments: [
        ("2025-06-30", 63, 696, 10_035),
        ("2025-07-01", 34, 0, 3_321)
    ])
    func `has all units of the day`(text: String, provinces: Int, districts: Int, communes: Int) throws {
        let day = try day(text)
        #expect(index.places(of: .province, on: day).count == provinces)
        #expect(index.places(of: .district, on: day).count == districts)
        #expect(index.places(of: .commune, on: day).count == communes)
    }

    @Test func `has the communes of 2025 by kind`() throws {
        let kinds = Dictionary(grouping: index.places(of: .commune, on: try day("2025-07-01")), by: \.kind).mapValues(\.count)
        #expect(kinds == [.ruralCommune: 2_621, .ward: 687, .specialZone: 13])
    }

    @Test(arguments: ["2025:99", "2025:99999", "2025:00000", "pre2025:000", "pre2025:999", "2025:18070"])
    func `knows nothing of a code that was never given`(text: String) throws {
        let code = try code(text)
        #expect(index.place(code: code) == nil)
        #expect(index.communes(of: code).isEmpty)
        #expect(index.formerDistricts(of: code).isEmpty)
        #expect(index.successors(of: code).isEmpty)
        #expect(index.predecessors(of: code).isEmpty)
    }

    @Test(arguments: [
        ("18073", ["Phường Thành Sen", "Phường Nam Hà"]),
        ("06325", ["Xã Bắc Sơn", "Thị trấn Bắc Sơn"]),
        ("19363", ["Xã Vĩnh Linh", "Thị trấn Hồ Xá"]),
        ("185", ["Huyện Bắc Sơn"]),
        ("42", ["Tỉnh Hà Tĩnh"]),
        ("44", ["Tỉnh Quảng Trị", "Tỉnh Quảng Bình"]),
        ("45", ["Tỉnh Quảng Trị"]),
        ("99999", []), ("1", []), ("", []), ("Hà", [])
    ])
    func `finds digits in both tables, the unit in force first`(digits: String, names: [String]) {
        #expect(index.places(digits: digits).map(\.name) == names)
    }

    @Test func `gives each province its communes`() {
        #expect(index.provinces.count == 34)
        #expect(index.provinces.map { index.communes(of: $0.code).count }.reduce(0, +) == 3_321)
        for province in index.provinces {
            #expect(index.communes(of: province.code).allSatisfy { $0.isCurrent && index.province(of: $0) == province })
        }
    }

    @Test(arguments: [
        ("2025:42", 69, 12),  // Hà Tĩnh, went on: communes of today, districts of yesterday
        ("pre2025:42", 69, 12),
        ("2025:44", 78, 0),  // Quảng Trị, made of two provinces
        ("pre2025:45", 119, 10),
        ("pre2025:185", 18, 0),
        ("pre2025:755", 0, 0),  // Côn Đảo, a district without communes
        ("2025:18073", 0, 0)
    ])
    func `lists what a unit has`(text: String, communes: Int, districts: Int) throws {
        let code = try code(text)
        #expect(index.communes(of: code).count == communes)
        #expect(index.formerDistricts(of: code).count == districts)
    }

    @Test(arguments: [
        ("2025:18073", ["Tỉnh Hà Tĩnh"]),
        ("pre2025:18073", ["Thành phố Hà Tĩnh", "Tỉnh Hà Tĩnh"]),
        ("pre2025:185", ["Tỉnh Lạng Sơn"]),
        ("pre2025:464", ["Tỉnh Quảng Trị"]),
        ("2025:42", [])
    ])
    func `tells what a place belonged to in its own time`(text: String, names: [String]) throws {
        let place = try place(text)
        #expect(index.ancestors(of: place).map(\.name) == names)
        #expect(index.province(of: place)?.name == names.last)
    }

    @Test func `puts every place but the provinces under one that lived as long`() throws {
        let last = try day("2025-06-30")
        let first = try day("2025-07-01")
        for (level, day) in [(PlaceLevel.district, last), (.commune, last), (.commune, first)] {
            for place in index.places(of: level, on: day) {
                let parent = try #require(place.parent.flatMap(index.place(code:)))
                #expect(parent.isValid(on: day))
            }
        }
    }
}
