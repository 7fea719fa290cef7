import Core
import Places
import Testing

@Suite struct `The succession of 2025` {
    @Test func `loses no former commune and invents no new one`() throws {
        let former = index.places(of: .commune, on: try day("2025-06-30"))
        let islands = index.places(of: .district, on: try day("2025-06-30")).filter { index.communes(of: $0.code).isEmpty }
        let new = index.places(of: .commune, on: try day("2025-07-01"))
        let forwards = (former + islands).map { index.successors(of: $0.code) }
        let backwards = new.map { index.predecessors(of: $0.code) }

        #expect(islands.map(\.shortName) == ["Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo"])
        #expect(forwards.allSatisfy { !$0.isEmpty })
        #expect(backwards.allSatisfy { !$0.isEmpty })
        #expect(forwards.joined().count == 10_602)
        #expect(Set(forwards.joined()) == Set(backwards.joined()))
    }

    @Test func `divides 471 communes, into 1,033 parts`() throws {
        let parts = try index.places(of: .commune, on: day("2025-06-30")).map { index.successors(of: $0.code).count { $0.extent == .part } }
        #expect(parts.count { $0 > 0 } == 471)
        #expect(parts.reduce(0, +) == 1_033)
        #expect(!parts.contains(1))
    }

    @Test func `makes phường Thành Sen of eight wards and a part of a ninth`() throws {
        let made = index.predecessors(of: try code("2025:18073"))
        #expect(
            made.map { "\($0.former.name) \($0.extent)" } == [
                "Phường Nam Hà whole", "Phường Bắc Hà whole", "Phường Tân Giang whole", "Phường Đại Nài part", "Phường Hà Huy Tập whole",
                "Phường Thạch Quý whole", "Phường Trần Phú whole", "Phường Văn Yên whole", "Phường Thạch Hưng whole"
            ])
        #expect(made.allSatisfy { !$0.isUnchanged })
    }

    @Test func `of a district is all new communes of its communes`() throws {
        let district = try code("pre2025:185")
        let successors = index.successors(of: district)
        let ofCommunes = index.communes(of: district).flatMap { index.successors(of: $0.code).map(\.successor) }
        #expect(Set(successors.map(\.successor)) == Set(ofCommunes))
        #expect(successors.map(\.successor.name).contains("Xã Bắc Sơn"))
        #expect(successors.count > 1 && successors.allSatisfy { $0.extent == .part })
    }

    @Test(arguments: [
        ("pre2025:755", ["Đặc khu Côn Đảo"]),  // a district that had no communes
        ("pre2025:45", ["Tỉnh Quảng Trị"]),
        ("pre2025:44", ["Tỉnh Quảng Trị"]),
        ("pre2025:62", ["Tỉnh Quảng Ngãi"])
    ])
    func `of a unit that was not divided is one, and whole`(text: String, names: [String]) throws {
        let successors = index.successors(of: try code(text))
        #expect(successors.map(\.successor.name) == names)
        #expect(successors.map(\.extent) == [.whole])
    }

    @Test(arguments: [
        ("2025:44", ["Tỉnh Quảng Bình", "Tỉnh Quảng Trị"]),
        ("2025:79", ["Tỉnh Bình Dương", "Tỉnh Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh"]),
        ("2025:42", []),  // went on
        ("2025:26732", ["Huyện Côn Đảo"]),
        ("pre2025:18073", [])
    ])
    func `tells what a unit was made of`(text: String, names: [String]) throws {
        #expect(index.predecessors(of: try code(text)).map(\.former.name) == names)
    }

    @Test func `has a province go on exactly when its communes neither left it nor came from another`() throws {
        let communes = index.places(of: .commune, on: try day("2025-07-01"))
        let moves = communes.flatMap { index.predecessors(of: $0.code) }.compactMap { step -> [String]? in
            guard let old = index.province(of: step.former), let new = index.province(of: step.successor) else { return nil }
            return [old.code.digits, new.code.digits]
        }
        #expect(moves.count == 10_602)
        let mixed = Set(moves.filter { $0[0] != $0[1] }.flatMap(\.self))
        for province in index.provinces {
            #expect((province.validFrom == nil) == !mixed.contains(province.code.digits))
        }
        #expect(index.provinces.count { $0.validFrom == nil } == 11)
    }

    @Test func `gives every former province and only those one new province`() throws {
        for province in index.places(of: .province, on: try day("2025-06-30")) {
            #expect(index.successors(of: province.code).count == (province.isCurrent ? 0 : 1))
        }
        #expect(index.successors(of: try code("2025:79")).isEmpty)
    }

    @Test(arguments: [
        ("2025:26119", false),  // Đắc Lua became Đak Lua: another spelling is another name
        ("2025:24184", true),  // Ea H'leo became Ea H'Leo
        ("2025:20695", false),  // thị trấn Thạnh Mỹ became a xã
        ("2025:02320", false)  // xã Tân An of Tuyên Quang took in others
    ])
    func `says when a commune only came under a new roof`(text: String, unchanged: Bool) throws {
        let made = index.predecessors(of: try code(text))
        #expect(made.contains(where: \.isUnchanged) == unchanged)
    }
}
