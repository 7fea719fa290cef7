import Foundation
import Testing

@testable import PlanReading

@Suite struct `Cleaned text` {
    @Test func `is composed, with plain spaces and line ends`() {
        #expect(
            CleanText.clean("\u{FEFF}Kế\u{A0}hoạch\r\nnăm\u{2028}2025\u{200B}\u{AD}\u{0}".decomposedStringWithCanonicalMapping)
                == "Kế hoạch\nnăm\n2025")
        #expect(CleanText.clean("a\rb\u{B}c\n\u{C}d\u{C}e") == "a\nb\nc\nd\ne")
        #expect(CleanText.clean("LĐ-TB&amp;XH&nbsp;huyện &lt;3 AT&T") == "LĐ-TB&XH huyện <3 AT&T")
    }

    @Test(arguments: ["Kế hoạch", "ỦY BAN NHÂN DÂN", "troṇg hoc̣ tập", "“Đề án” – 100%…"])
    func `folds alike however it is composed`(text: String) {
        #expect(VietnameseFold.fold(text) == VietnameseFold.fold(text.decomposedStringWithCanonicalMapping))
    }

    @Test func `folds marks on the wrong letter away`() {
        #expect(VietnameseFold.fold("chú troṇg, hoc̣ tập, UỶ/ỦY") == "chu trong, hoc tap, uy/uy")
    }
}
