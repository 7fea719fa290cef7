import Core
import Foundation
import Testing

@Suite struct `Vietnamese text` {
    @Test(arguments: [
        ("Đường", "duong"), ("ĐẶNG THỊ ẨN", "dang thi an"), ("Nguyễn Huệ", "nguyen hue"), ("Ủy ban nhân dân", "uy ban nhan dan"),
        ("phường Yên Sở", "phuong yen so"), ("Y Ngông Niê Kdăm", "y ngong nie kdam"), ("Plei Kần – Ngọk Réo", "plei kan – ngok reo"),
        ("Ơ Ư Ă Â Ê Ô", "o u a a e o"), ("02/KH-UBND", "02/kh-ubnd"), ("", ""), ("日本", "日本")
    ])
    func `is found without accents, composed or not`(text: String, folded: String) {
        #expect(VietnameseText.folded(text.precomposedStringWithCanonicalMapping) == folded)
        #expect(VietnameseText.folded(text.decomposedStringWithCanonicalMapping) == folded)
    }

    /// Letters of others, where composed and decomposed once folded apart.
    @Test(arguments: ["\u{1F0}", "\u{212B}", "\u{AC00}", "\u{3AC}", "x\u{1F0}\u{110}", "\u{5D1}\u{5BC}\u{5B0}"])
    func `folds alike composed or not`(text: String) {
        let folded = VietnameseText.folded(text)
        #expect(VietnameseText.folded(text.precomposedStringWithCanonicalMapping) == folded)
        #expect(VietnameseText.folded(text.decomposedStringWithCanonicalMapping) == folded)
    }

    @Test func `folds every letter of the alphabet to one of the plain ones`() {
        let letters = "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
        let plain = "aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeeghiiiiiiklmnoooooooooooooooooopqrstuuuuuuuuuuuuvxyyyyyy"
        #expect(VietnameseText.folded(letters) == plain)
        #expect(VietnameseText.folded(letters.uppercased()) == plain)
    }

    @Test func `is kept composed`() {
        let decomposed = "Nguye\u{302}\u{303}n Thi\u{323} U\u{31B}\u{309}ng"
        // Bytes, since Swift finds the two forms equal and a database does not.
        #expect(Array(VietnameseText.normal(decomposed).utf8) == Array("Nguyễn Thị Ửng".utf8))
        #expect(VietnameseText.normal(decomposed).unicodeScalars.count == 14)
    }

    @Test func `is cut into words at whatever is neither letter nor digit`() {
        #expect(
            VietnameseText.foldedWords("  Kế hoạch số 02/KH-UBND, ngày 5.1.2026 ") == [
                "ke", "hoach", "so", "02", "kh", "ubnd", "ngay", "5", "1", "2026"
            ])
        #expect(VietnameseText.foldedWords("— …").isEmpty)
    }
}

@Suite struct `Vietnamese order` {
    /// Each list stands in the right order; the key has to find it again, from either form of the letters.
    @Test(arguments: [
        ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "o", "ô", "ơ", "p", "u", "ư", "v", "x", "y"],
        ["ma", "mà", "mả", "mã", "má", "mạ"],
        ["An", "Anh", "Ân", "Bình", "Châu", "Cường", "Dung", "Dũng", "Đạt", "Đức", "Em", "Én", "Ê"],
        ["Hoa", "Hòa Bình", "Hoa Lan", "Hoa Lư", "Hoài", "Hoàn Kiếm", "Hồng Bàng", "Huế"],
        ["Lan", "Lán", "Lan Anh"],
        ["Phường 1", "Phường 2", "Phường An Khê", "Phường Ân Thi"],
        ["Thu", "Thủ Đức", "Thuận An", "Thư", "Thừa Thiên"]
    ])
    func `is that of the dictionary`(names: [String]) {
        #expect(names.reversed().sorted { VietnameseText.sortKey($0) < VietnameseText.sortKey($1) } == names)
        let decomposed = names.map(\.decomposedStringWithCanonicalMapping)
        #expect(decomposed.map(VietnameseText.sortKey) == names.map(VietnameseText.sortKey))
    }

    @Test func `does not tell capitals from small letters`() {
        #expect(VietnameseText.sortKey("ĐỒNG HỚI") == VietnameseText.sortKey("Đồng Hới"))
    }

    @Test func `has a key of plain bytes for plain letters`() {
        #expect(VietnameseText.sortKey("Đường Lê Lợi").utf8.allSatisfy { $0 < 0x80 })
    }
}
