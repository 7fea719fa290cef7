import Core
import Places
import Testing

@Suite struct `Finding a place by name` {
    /// "Xã Bắc Sơn · Tỉnh Lạng Sơn · now".
    private func offers(_ text: String, limit: Int = 20) -> [String] {
        index.find(name: text, limit: limit).map { "\($0.place.name) · \($0.province?.name ?? "–") · \($0.isCurrent ? "now" : "then")" }
    }

    @Test(arguments: ["xa bac son", "xã Bắc Sơn", "XÃ BẮC SƠN", "Xa  Bac-Son", "xa\u{0303} Ba\u{0306}\u{0301}c So\u{031B}n", "bac son"])
    func `offers the commune and the dissolved district, and says which`(text: String) {
        #expect(offers(text).prefix(2) == ["Xã Bắc Sơn · Tỉnh Lạng Sơn · now", "Huyện Bắc Sơn · Tỉnh Lạng Sơn · then"])
        #expect(index.find(name: text).prefix(2).map(\.place.code.text) == ["2025:06325", "pre2025:185"])
    }

    @Test func `offers huyện Châu Thành in the ten provinces that had one`() {
        let matches = index.find(name: "huyện Châu Thành").filter { $0.rank == .typeAndName }
        #expect(matches.allSatisfy { $0.place.name == "Huyện Châu Thành" && !$0.isCurrent })
        #expect(
            matches.compactMap(\.province?.shortName) == [
                "Tây Ninh", "Long An", "Tiền Giang", "Bến Tre", "Trà Vinh", "Đồng Tháp", "An Giang", "Kiên Giang", "Hậu Giang", "Sóc Trăng"
            ])
    }

    @Test(arguments: [
        ("Tân An", PlaceMatch.Rank.name, 10), ("Tân Thành", .name, 9), ("Thành Sen", .name, 1), ("Không Đâu Cả", .name, 0),
        // Without accents, Tân Ân is the same.
        ("tan an", .foldedName, 11)
    ])
    func `offers every unit in force of a name that repeats`(text: String, rank: PlaceMatch.Rank, count: Int) {
        #expect(index.find(name: text, limit: 1_000).count { $0.isCurrent && $0.rank == rank } == count)
    }

    @Test(arguments: [
        ("xã Tân An", PlaceMatch.Rank.typeAndName), ("xa tan an", .typeAndFoldedName), ("Tân An", .name), ("huyện Tân An", .name),
        ("tan an", .foldedName), ("xã tân a", .typeAndStart), ("tan a", .start)
    ])
    func `says how well it fits`(text: String, rank: PlaceMatch.Rank) throws {
        let commune = try place("2025:17305")
        #expect(index.find(name: text, limit: 1_000).first { $0.place == commune }?.rank == rank)
    }

    @Test func `goes by rank where no unit in force brings its forebears along`() {
        let ranks = index.find(name: "huyện Châu", limit: 1_000).map(\.rank)
        #expect(ranks == ranks.sorted())
        #expect(ranks.first == .typeAndStart && ranks.last == .start)
    }

    @Test(arguments: [
        ("tp hcm", "Thành phố Hồ Chí Minh"), ("TP.HCM", "Thành phố Hồ Chí Minh"), ("TPHCM", "Thành phố Hồ Chí Minh"),
        ("tx Quảng Trị", "Thị xã Quảng Trị"), ("TT Bắc Sơn", "Thị trấn Bắc Sơn"), ("h. Vĩnh Linh", "Huyện Vĩnh Linh"), ("Q1", "Quận 1"),
        ("q.03", "Quận 3"), ("P. Thành Sen", "Phường Thành Sen"), ("huyện đảo Lý Sơn", "Huyện Lý Sơn"), ("dac khu con dao", "Đặc khu Côn Đảo"),
        ("tinh ba ria vung tau", "Tỉnh Bà Rịa - Vũng Tàu"), ("Bà Rịa–Vũng Tàu", "Tỉnh Bà Rịa - Vũng Tàu"), ("xã Ea H’leo", "Xã Ea H'Leo"),
        ("ea hleo", "Xã Ea H'Leo"), ("B`Lao", "Phường B'Lao"), ("tỉnh Thanh Hoá", "Tỉnh Thanh Hóa"), ("Khánh Hoà", "Tỉnh Khánh Hòa"),
        ("dak lak", "Tỉnh Đắk Lắk"), ("huyện Quan Hoá", "Huyện Quan Hóa")
    ])
    func `understands how people write`(text: String, name: String) {
        #expect(index.find(name: text).first?.place.name == name)
    }

    @Test func `takes no notice of where the tone mark sits`() {
        #expect(index.find(name: "tỉnh Thanh Hoá").first?.rank == .typeAndName)
        #expect(index.find(name: "tỉnh Thanh Hóa").first?.rank == .typeAndName)
        #expect(index.find(name: "tỉnh Thanh Hòa").first?.rank == .typeAndFoldedName)
    }

    @Test(arguments: [
        ("Châu Thành, Long An", ["Huyện Châu Thành · Tỉnh Long An · then"]),
        ("huyện Châu Thành (tỉnh Sóc Trăng)", ["Huyện Châu Thành · Tỉnh Sóc Trăng · then"]),
        ("Phường 01, Q3, TP HCM", ["Phường 1 · Thành phố Hồ Chí Minh · then"]),
        // In the province where its communes are today, or where its own were yesterday.
        ("huyện Bến Lức, Tây Ninh", ["Huyện Bến Lức · Tỉnh Long An · then"]),
        ("phường Thủ Dầu Một, Bình Dương", ["Phường Thủ Dầu Một · Thành phố Hồ Chí Minh · now"]),
        ("xã Bắc Sơn, huyện Bắc Sơn, Việt Nam", ["Xã Bắc Sơn · Tỉnh Lạng Sơn · now"]),
        ("Thành Sen, Lạng Sơn", [])
    ])
    func `is narrowed by a wider unit`(text: String, best: [String]) {
        #expect(Array(offers(text).prefix(1)) == best)
        #expect(best.isEmpty == offers(text).isEmpty)
    }

    @Test(arguments: [
        "", " ", ",", ", Hà Nội", "()", "…", "'", "xyzzy", "xã", "\u{0301}", "🙂", "%", "'; DROP TABLE", "ผู้", String(repeating: "a", count: 100_000),
        "a" + String(repeating: "\u{301}", count: 100_000),
        String(repeating: ",", count: 10_000), String(repeating: "xã ", count: 10_000)
    ])
    func `offers nothing exact for nothing or nonsense`(text: String) {
        let expected = text == ", Hà Nội" ? ["Thành phố Hà Nội"] : []
        #expect(index.find(name: text).filter { $0.rank <= .foldedName }.map(\.place.name) == expected)
    }

    @Test(arguments: [(-1, 0), (0, 0), (1, 1), (20, 20), (50, 50)])
    func `keeps to the limit`(limit: Int, count: Int) {
        #expect(index.find(name: "a", limit: limit).count == count)
    }

    @Test func `offers a place once, and each former and new unit by its full name`() throws {
        for place in index.places(of: .district, on: try day("2025-06-30")) + index.provinces {
            let matches = index.find(name: place.name, limit: 1_000)
            #expect(matches.contains { $0.place == place && $0.rank == .typeAndName })
            #expect(Set(matches.map(\.place)).count == matches.count)
        }
    }
}
