import Core

/// What an agency does, whatever it is called this year. Stable raw values; the words stand under `agency.kind.…`.
public enum AgencyKind: String, Sendable, CaseIterable {
    case committee, office, socialAffairs, health, police, justice, education, culture, media, finance, front, womensUnion, youthUnion, farmersUnion,
        veterans, tradeUnion, court, procuracy, statistics, school, enterprise, village, lowerCommittee, other

    /// From the words of a name, the most telling first: "Phòng Văn hóa - Xã hội" is social affairs since 2025,
    /// "Phòng Văn hóa và Thông tin" was culture. `other` when no word tells.
    public static func guess(_ name: String) -> AgencyKind {
        let folded = " " + VietnameseText.foldedWords(name).joined(separator: " ") + " "
        return marks.first { mark in mark.phrases.contains { folded.contains(" " + $0 + " ") } }?.kind ?? .other
    }

    private static let marks: [(kind: AgencyKind, phrases: [String])] = [
        (.front, ["mat tran to quoc", "ubmttqvn", "ubmttq", "mttq"]),
        (.womensUnion, ["hoi lien hiep phu nu", "hoi lhpn", "hoi phu nu"]),
        (.tradeUnion, ["lien doan lao dong", "cong doan"]),
        (.youthUnion, ["doan thanh nien", "tinh doan", "huyen doan", "doan tncs"]),
        (.farmersUnion, ["hoi nong dan"]),
        (.veterans, ["hoi cuu chien binh"]),
        (.lowerCommittee, ["ubnd cac", "uy ban nhan dan cac"]),
        (.office, ["van phong"]),
        (.police, ["cong an"]),
        (.court, ["toa an"]),
        (.procuracy, ["vien kiem sat"]),
        (.statistics, ["thong ke"]),
        (.justice, ["tu phap", "tro giup phap ly"]),
        (.health, ["y te", "benh vien", "tram y te"]),
        (.school, ["truong hoc", "cac truong", "truong tieu hoc", "truong thcs", "truong thpt", "truong mam non"]),
        (.education, ["giao duc"]),
        (
            .socialAffairs,
            ["lao dong thuong binh", "ldtbxh", "ld tb xh", "van hoa xa hoi", "so noi vu", "phong noi vu", "bao tro xa hoi", "cong tac xa hoi"]
        ),
        (.finance, ["tai chinh", "kinh te", "ke hoach dau tu", "ke hoach va dau tu"]),
        (
            .media,
            [
                "dai phat thanh", "dai truyen thanh", "truyen hinh", "bao chi", "dich vu tong hop", "van hoa the thao va truyen thong",
                "thong tin va truyen thong"
            ]
        ),
        (.culture, ["van hoa"]),
        (.village, ["to dan pho", "thon", "ban", "khu pho", "buon", "ap"]),
        (.enterprise, ["doanh nghiep", "cong ty", "khu cong nghiep"]),
        (.committee, ["uy ban nhan dan", "ubnd"])
    ]
}
