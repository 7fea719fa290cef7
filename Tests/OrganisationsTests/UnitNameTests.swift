import Testing

@testable import Organisations

@Suite struct `The name of a unit` {
    @Test(
        arguments: [
            ("2025:18073", "Phường Thành Sen, tỉnh Hà Tĩnh"), ("2025:42", "Tỉnh Hà Tĩnh"), ("pre2025:185", "Huyện Bắc Sơn, tỉnh Lạng Sơn"),
            ("new", nil), ("example", nil), ("", nil), ("2025:99999", nil)
        ] as [(String, String?)])
    func `is the official one`(code: String, name: String?) {
        #expect(UnitName.official(code) == name)
    }
}

@Suite struct `What an agency does` {
    @Test(arguments: [
        ("Phòng Văn hóa - Xã hội", AgencyKind.socialAffairs), ("Phòng Lao động - Thương binh và Xã hội", .socialAffairs),
        ("Phòng Văn hóa và Thông tin", .culture), ("Trạm Y tế phường", .health),
        ("Công an xã", .police), ("Văn phòng HĐND và UBND", .office), ("Phòng Kinh tế, Hạ tầng và Đô thị", .finance),
        ("Hội LHPN phường", .womensUnion),
        ("Ủy ban Mặt trận Tổ quốc Việt Nam phường", .front), ("UBND các xã, thị trấn", .lowerCommittee),
        ("Đoàn Thanh niên Cộng sản Hồ Chí Minh", .youthUnion), ("Tổ dân phố 3", .village),
        ("Thống kê tỉnh", .statistics), ("Ban nào đó", .village), ("Chưa rõ", .other)
    ]) func `is guessed from its name`(name: String, kind: AgencyKind) {
        #expect(AgencyKind.guess(name) == kind)
    }

    @Test(arguments: [
        ("Phòng Văn hóa – Xã hội", "phòng văn hoá Xã hội"), ("Ủy ban nhân dân phường", "UBND phường"), ("Hội Liên hiệp Phụ nữ", "Hội LHPN"),
        ("Công  an phường", "CÔNG AN PHƯỜNG")
    ]) func `has one name in many spellings`(one: String, other: String) {
        #expect(Agency.key(one) == Agency.key(other))
    }

    @Test func `differs when the words differ`() { #expect(Agency.key("Công an phường") != Agency.key("Công an xã")) }
}
