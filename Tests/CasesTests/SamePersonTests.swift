import Access
import Core
import Testing

@testable import Cases

/// Whom a text speaks of, row by row.
@Suite struct `The same person` {
    private static let hong = StaffMember(
        id: ID("0000000000000000000000000a")!, name: "Đặng Thị Hồng", agency: ID("0000000000000000000000000b")!, office: "Công an phường Hoa Ban",
        place: "example", phone: "0900 000 123")

    enum Found: String { case nothing, asked, barred, party }

    struct Line: Sendable, CustomTestStringConvertible {
        let role: SamePerson.Statement.Role
        let text: String
        let found: Found
        var testDescription: String { "\(role) \(text.count) \(found)" }
    }

    private static let lines: [Line] = [
        // A name alone is many people's: asked about, unless it is the alleged perpetrator's.
        Line(role: .story, text: "Chồng chị là Đặng Thị Hồng đấy", found: .asked),
        Line(role: .herself, text: "Đặng Thị Hồng", found: .asked),
        Line(role: .perpetrator, text: "Đặng Thị Hồng", found: .barred),
        // The office or the number agrees.
        Line(role: .story, text: "Đặng Thị Hồng ở công an phường", found: .barred),
        Line(role: .herself, text: "Đặng Thị Hồng, cong an phuong", found: .party),
        Line(role: .perpetrator, text: "Đặng Thị Hồng làm công an phường", found: .party),
        Line(role: .perpetrator, text: "Đặng Thị Hồng làm công an xã", found: .barred),
        Line(role: .story, text: "Đặng Thị Hồng, máy 0900.000.123", found: .barred),
        Line(role: .perpetrator, text: "Đặng Thị Hồng (+84 900 000 123)", found: .party),
        Line(role: .perpetrator, text: "số 0900-000-123", found: .party),
        Line(role: .story, text: "gọi 0900000123 giúp chị", found: .asked),
        Line(role: .story, text: "gọi 0900000124 giúp chị", found: .nothing),
        Line(role: .story, text: "công an phường đã tới", found: .nothing),
        // Marks count where they were written, on both sides.
        Line(role: .story, text: "dang thi hong", found: .asked), Line(role: .story, text: "DANG THI HONG", found: .asked),
        Line(role: .story, text: "Đặng Thị Hằng", found: .nothing), Line(role: .story, text: "Đặng Thị Hường", found: .nothing),
        Line(role: .story, text: "đặng thị hồng", found: .asked), Line(role: .story, text: "Đặng-Thị-Hồng", found: .asked),
        Line(role: .story, text: "\u{110}a\u{323}\u{306}ng Thi\u{323} Ho\u{302}\u{300}ng", found: .asked),
        // Part of a name is nobody's.
        Line(role: .story, text: "chị Hồng", found: .nothing), Line(role: .story, text: "Thị Hồng", found: .nothing),
        Line(role: .story, text: "Đặng Thị Hồng Hạnh", found: .asked), Line(role: .story, text: "", found: .nothing)
    ]

    @Test(arguments: lines) func `is`(line: Line) {
        let match = SamePerson([SamePerson.Statement(field: "f", text: line.text, role: line.role)]).matches(among: [Self.hong], writer: .random())
            .first
        let found: Found = match.map { $0.isParty ? .party : $0.isBarred ? .barred : .asked } ?? .nothing
        #expect(found == line.found)
    }

    @Test func `is found over several fields`() {
        let match = SamePerson([
            SamePerson.Statement(field: "perpetrator", text: "Đặng Thị Hồng", role: .perpetrator),
            SamePerson.Statement(field: "story", text: "anh làm ở công an phường", role: .story)
        ]).matches(among: [Self.hong], writer: .random()).first
        #expect(match?.isParty == true && match?.field == "perpetrator")
    }

    @Test func `is not the writer who names themself in the story, and is when they are named as the perpetrator`() {
        func matches(_ role: SamePerson.Statement.Role) -> Int {
            SamePerson([SamePerson.Statement(field: "f", text: "Đặng Thị Hồng, công an phường", role: role)])
                .matches(among: [Self.hong], writer: Self.hong.id).count
        }
        #expect(matches(.story) == 0 && matches(.perpetrator) == 1)
    }

    @Test func `is asked for without marks when the staff list has none`() {
        let plain = StaffMember(id: .random(), name: "Dang Thi Hong", agency: .random(), office: "UBND", place: "example")
        for text in ["Đặng Thị Hồng", "Đặng Thị Hằng", "dang thi hong"] {
            let found = SamePerson([SamePerson.Statement(field: "f", text: text, role: .story)]).matches(among: [plain], writer: .random())
            #expect(found.isEmpty == (text == "Đặng Thị Hằng"))
        }
    }

    @Test func `has its tone on either letter`() {
        let hoa = StaffMember(id: .random(), name: "Lê Thị Hòa", agency: .random(), office: "UBND", place: "example")
        for text in ["Lê Thị Hoà", "Lê Thị Hòa", "le thi hoa"] {
            #expect(SamePerson([SamePerson.Statement(field: "f", text: text, role: .story)]).matches(among: [hoa], writer: .random()).count == 1)
        }
        #expect(SamePerson([SamePerson.Statement(field: "f", text: "Lê Thị Hoa", role: .story)]).matches(among: [hoa], writer: .random()) == [])
    }
}
