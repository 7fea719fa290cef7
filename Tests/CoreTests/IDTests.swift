import Core
import Testing

private enum Plan {}

@Suite struct `An id` {
    @Test func `is 26 letters and digits, never i, l, o or u`() {
        let allowed = Set("0123456789abcdefghjkmnpqrstvwxyz")
        for _ in 0..<1_000 {
            let text = ID<Plan>.random().rawValue
            #expect(text.count == 26)
            #expect(allowed.isSuperset(of: text))
        }
    }

    @Test func `does not repeat itself, and uses all of its letters in every place`() {
        let ids = (0..<20_000).map { _ in Array(ID<Plan>.random().rawValue) }
        #expect(Set(ids).count == 20_000)
        // 128 bits in 26 letters of 5: the first letter carries 3 of them.
        #expect(Set(ids.map { $0[0] }).count == 8)
        for place in 1..<26 { #expect(Set(ids.map { $0[place] }).count == 32, "place \(place)") }
    }

    @Test func `reads back what it wrote`() throws {
        let id = ID<Plan>.random()
        #expect(ID<Plan>(id.rawValue) == id)
        #expect(id.description == id.rawValue)
    }

    @Test(arguments: [
        "", "0", "0123456789abcdefghjkmnpqr", "0123456789abcdefghjkmnpqrst", "0123456789ABCDEFGHJKMNPQRS", "0123456789abcdefghijkmnpqr",
        "0123456789abcdefghjkmnpqr ", "0123456789abcdefghjkmnpqr\u{0}", "0123456789abcdefghjkmnpq\u{111}", "../../../../../etc/passwd "
    ])
    func `is not made from`(text: String) {
        #expect(ID<Plan>(text) == nil)
    }
}
