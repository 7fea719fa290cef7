import Core
import Organisations
import Places

/// The agencies that a unit of this kind has almost everywhere, so that nobody types them.
///
/// Commune level: Decree 150/2025/NĐ-CP (office, two bureaus, the public service centre) and the bodies beside the committee.
/// The committee's own bureaus stand without the unit's type word, as plans write them; the others end with it.
enum UsualAgencies {
    /// The day from which these agencies exist: the two-storey government began.
    static let since = Reform.began

    static func names(of place: Place) -> [String] { place.level == .province ? province(place.kind) : commune(place.kind) }

    static func agency(named name: String, of place: Place) -> Agency {
        Agency(id: .random(), place: place.code.text, name: name, kind: AgencyKind.guess(name), validFrom: since)
    }

    private static func commune(_ kind: PlaceKind) -> [String] {
        // Rural communes have the narrower bureau.
        let economy = kind == .ruralCommune ? "Phòng Kinh tế" : "Phòng Kinh tế, Hạ tầng và Đô thị"
        let bureaus = ["Văn phòng HĐND và UBND", "Phòng Văn hóa - Xã hội", economy, "Trung tâm Phục vụ hành chính công"]
        let beside = [
            "Trạm Y tế", "Công an", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Hội Liên hiệp Phụ nữ", "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Hội Nông dân",
            "Hội Cựu chiến binh"
        ]
        return bureaus + beside.map { $0 + " " + kind.word }
    }

    private static func province(_ kind: PlaceKind) -> [String] {
        let bureaus = [
            "Sở Nội vụ", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Sở Giáo dục và Đào tạo", "Sở Tư pháp", "Sở Tài chính"
        ]
        let beside = [
            "Công an", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Hội Liên hiệp Phụ nữ", "Liên đoàn Lao động", "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Hội Nông dân", "Hội Cựu chiến binh", "Tòa án nhân dân", "Viện kiểm sát nhân dân", "Thống kê"
        ]
        return ["Văn phòng UBND " + kind.word] + bureaus + beside.map { $0 + " " + kind.word }
    }

    private enum Reform {
        static let began = LocalDate(Instant(microseconds: 1_751_302_800_000_000))  // 2025-07-01
    }
}
