import Core
import Foundation
import Testing

@testable import DocumentReading

@Suite struct `Letters of old fonts` {
    private static let tcvn3 =
        "Céng hßa x· héi chñ nghÜa ViÖt Nam. KÕ ho¹ch phßng ngõa vµ øng phã víi b¹o lùc trªn c¬ së giíi n¨m 2026 cña ñy ban nh©n d©n x·"
    private static let vni =
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Keá hoaïch phoøng ngöøa vaø öùng phoù vôùi baïo löïc treân cô sôû giôùi cuûa uûy ban nhaân daân xaõ"
    private static let unicode =
        "Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026 của Ủy ban nhân dân xã; không quá 5 %, “an toàn” · 37 °C"

    @Test(arguments: [tcvn3, vni]) func `are known by signs that Vietnamese does not have`(text: String) {
        #expect(LegacyLetters.fill(text))
        #expect(throws: Problem.documentOldFont) { try WordFile(XML.paragraph(text)).text() }
        // A part of it is enough: what is left could not be trusted.
        #expect(LegacyLetters.fill(text + Self.unicode + text))
    }

    @Test(arguments: [
        unicode, unicode.decomposedStringWithCanonicalMapping, "KE HOACH PHONG NGUA BAO LUC TREN CO SO GIOI", "",
        "Dự án do UNFPA và Cơ quan Hợp tác phát triển Tây Ban Nha (Agencia Española) tài trợ cho xã Suối Mẫu"
    ])
    func `are not seen in other text`(text: String) {
        #expect(!LegacyLetters.fill(text))
    }
}
