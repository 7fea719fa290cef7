import Places
import Testing

@Suite struct `A place code` {
    @Test(arguments: ["2025:42", "2025:00004", "pre2025:185", "pre2025:001", "pre2025:18073"])
    func `is written as it was read`(text: String) {
        #expect(PlaceCode(text)?.text == text)
    }

    @Test(arguments: [
        "", ":", "2025:", "2025:4", "2025:4242", "2025:123456", "2025:4a", "2025:-1", "2025:+1", "2025: 42", "2025:٤٢", "42", "18073", "2024:42",
        "2025:42:", "PRE2025:42"
    ])
    func `is refused when it is not one`(text: String) {
        #expect(PlaceCode(text) == nil)
    }

    @Test func `of a district cannot stand in the table of 2025`() {
        #expect(PlaceCode("2025:185") == nil)
        #expect(PlaceCode("pre2025:185")?.level == .district)
    }

    @Test func `tells apart the former and the new unit of the same digits`() throws {
        let former = try #require(PlaceCode("pre2025:18073"))
        let new = try #require(PlaceCode("2025:18073"))
        #expect(former != new)
        #expect(former.digits == new.digits)
    }
}
