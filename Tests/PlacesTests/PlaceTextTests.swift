import Core
import Foundation
import Testing

@testable import Places

@Suite struct `Comparing names` {
    @Test(arguments: [
        ("Thành Sen", "thanh sen"), ("Bà Rịa - Vũng Tàu", "ba ria vung tau"), ("Ea H’Leo", "ea hleo"), ("  Đắk   Lắk ", "dak lak"), ("B'Lao", "blao"),
        ("Phường 12", "phuong 12"), ("-", ""), ("ΩΔ x", "ωδ x")
    ])
    func `takes the plain letters`(name: String, key: String) {
        #expect(PlaceText.key(name) == key)
        #expect(PlaceText.key(name.decomposedStringWithCanonicalMapping) == key)
    }

    @Test func `gives the same key to a name and to its words`() {
        for place in PlaceIndex.bundled.places {
            let words = PlaceText.words(place.shortName)
            #expect(words.map(PlaceText.key).joined(separator: " ") == PlaceText.key(place.shortName))
        }
    }

    @Test(arguments: [("Hoá", "Hóa"), ("Thuỷ", "Thủy"), ("HOÁ", "hóa"), ("Loan", "loan")])
    func `moves the tone to the end of the word`(a: String, b: String) {
        #expect(PlaceText.accented([a]) == PlaceText.accented([b]))
    }

    @Test(arguments: [("Hóa", "Hòa"), ("Bác", "Bắc"), ("Đa", "Da"), ("Lơ", "Lo")])
    func `keeps different accents apart`(a: String, b: String) {
        #expect(PlaceText.accented([a]) != PlaceText.accented([b]))
        #expect(PlaceText.key(a) == PlaceText.key(b))
    }

    @Test func `keeps all names in composed form`() {
        for place in PlaceIndex.bundled.places { #expect(Array(place.shortName.utf8) == Array(VietnameseText.normal(place.shortName).utf8)) }
    }
}
