import Testing

@testable import Places

@Suite struct `A place table` {
    static let new = "# a comment\n42\tTỉnh Hà Tĩnh\t=\n18073\tPhường Thành Sen\n"
    static let old = "42\tTỉnh Hà Tĩnh\n436\tThành phố Hà Tĩnh\n18073\tPhường Nam Hà\n18077\tPhường Bắc Hà"
    static let links = "18073\t18073 18077\n"

    private func load(new: String = new, old: String = old, links: String = links) throws -> PlaceIndex {
        try PlaceIndex(
            from2025: PlaceFile(name: "new", bytes: Array(new.utf8)), before2025: PlaceFile(name: "old", bytes: Array(old.utf8)),
            succession: PlaceFile(name: "links", bytes: Array(links.utf8)))
    }

    @Test func `is read line by line`() throws {
        let index = try load()
        #expect(index.places.map(\.name) == ["Tỉnh Hà Tĩnh", "Phường Thành Sen", "Thành phố Hà Tĩnh", "Phường Nam Hà", "Phường Bắc Hà"])
        #expect(index.predecessors(of: try code("2025:18073")).map(\.former.shortName) == ["Nam Hà", "Bắc Hà"])
    }

    @Test func `makes two places of a province that is not marked as having gone on`() throws {
        let index = try load(new: Self.new.replacing("\t=", with: ""))
        #expect(index.places(digits: "42").map(\.isCurrent) == [true, false])
    }

    @Test(arguments: [
        ("4\tTỉnh A", 1, PlaceFileFault.Reason.code),
        ("42 Tỉnh A", 1, .code),
        ("42\tTỉnh A\n185\tHuyện B", 2, .code),
        ("42\tHà Tĩnh", 1, .name),
        ("42", 1, .name),
        ("42\tTỉnh ", 1, .name),
        ("42\tPhường Thành Sen", 1, .name),
        ("42\tTỉnh A\n42\tTỉnh B", 2, .repeated),
        ("# comment\n\n18073\tPhường Thành Sen", 3, .orphan)
    ])
    func `of 2025 is refused when a line is wrong`(text: String, line: Int, reason: PlaceFileFault.Reason) {
        #expect(throws: PlaceFileFault(file: "new", line: line, reason: reason)) { try load(new: text) }
    }

    @Test func `is refused when a name is not UTF-8`() {
        let bytes = Array("42\tTỉnh ".utf8) + [0xC3]
        #expect(throws: PlaceFileFault(file: "new", line: 1, reason: .name)) {
            try PlaceIndex(
                from2025: PlaceFile(name: "new", bytes: bytes), before2025: PlaceFile(name: "old", bytes: []),
                succession: PlaceFile(name: "links", bytes: []))
        }
    }

    @Test(arguments: [
        ("18073\t", PlaceFileFault.Reason.empty), ("18073", .empty), ("1807\t18073", .code), ("18073\t18073x", .code), ("18073\t18073,18077", .code),
        ("18074\t18073", .unknown), ("18073\t18074", .unknown)
    ])
    func `of successions is refused when a line is wrong`(text: String, reason: PlaceFileFault.Reason) {
        #expect(throws: PlaceFileFault(file: "links", line: 1, reason: reason)) { try load(links: text) }
    }
}
