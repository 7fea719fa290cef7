/// Where the name of an agency begins and ends inside running text.
///
/// Names are not written in capitals throughout ("Phòng Lao động - Thương binh và Xã hội"), so the end is found by what
/// agencies are about: a list of subjects, then a unit ("huyện", "tỉnh Lai Châu").
enum AgencyName {
    private enum Form: Sendable {
        /// Followed by its subjects: Sở, Phòng, Trung tâm.
        case office
        /// Complete in itself: Công an, Tỉnh đoàn.
        case whole
        /// Followed by a unit: UBND huyện.
        case committee
    }

    private static let beginnings: Vocabulary<Form> = [
        "so": .office, "phong": .office, "ban": .office, "bo": .office, "cuc": .office, "chi cuc": .office, "vien": .office, "trung tam": .office,
        "van phong": .office, "hoi": .office,
        "lien doan": .office, "lien minh": .office, "toa an": .whole, "toa an nhan dan": .whole, "vien kiem sat": .whole,
        "vien kiem sat nhan dan": .whole, "dai": .office, "bao": .office,
        "ban chi huy quan su": .whole, "bo chi huy quan su": .whole, "bo doi bien phong": .whole, "bo chi huy bo doi bien phong": .whole,
        "ban quan ly": .office, "ban chi dao": .office,
        "cong an": .whole, "tinh doan": .whole, "huyen doan": .whole, "thanh doan": .whole, "doan thanh nien": .whole,
        "doan thanh nien cong san ho chi minh": .whole, "doan tncs": .whole,
        "tram y te": .whole, "kho bac": .whole, "kho bac nha nuoc": .whole, "bao hiem xa hoi": .whole, "thanh tra": .whole, "cong doan": .whole,
        "to dan pho": .whole,
        "doan tncs ho chi minh": .whole, "hoi lhpn": .whole, "hoi lien hiep phu nu": .whole, "hoi nong dan": .whole, "hoi cuu chien binh": .whole,
        "hoi phu nu": .whole, "hoi chu thap do": .whole,
        "hoi nguoi cao tuoi": .whole, "hoi ccb": .whole, "lien doan lao dong": .whole, "ldld": .whole, "lien doan ld": .whole,
        "mat tran to quoc": .whole, "mat tran to quoc viet nam": .whole,
        "uy ban mat tran to quoc": .whole, "uy ban mat tran to quoc viet nam": .whole, "ubmttq": .whole, "ubmttqvn": .whole, "mttq": .whole,
        "uy ban mttq": .whole, "uy ban mttq viet nam": .whole, "ubmttq viet nam": .whole, "mttq viet nam": .whole,
        "uy ban nhan dan": .committee, "ubnd": .committee, "hoi dong nhan dan": .committee, "hdnd": .committee, "thuong truc hdnd": .committee,
        "truong phong": .office,
        "huyen uy": .whole, "tinh uy": .whole, "dang uy": .whole, "thanh uy": .whole, "quan doi": .whole, "ngan hang": .office, "cong ty": .office,
        "truong": .office, "benh vien": .office,
        "truong trung hoc": .office, "giam doc so": .whole, "lanh dao so": .whole, "chu tich ubnd": .committee,
        "chu tich uy ban nhan dan": .committee, "thuong truc huyen uy": .whole, "thuong truc tinh uy": .whole, "thuong truc dang uy": .whole,
        "cuc thong ke": .whole, "chi cuc thong ke": .whole, "ban dan toc": .whole, "ban vi su tien bo": .office, "thu truong": .office
    ]

    /// What offices are about; also how their names are shortened.
    private static let subjects = PhraseSet(of: [
        "lao dong", "thuong binh", "xa hoi", "dan toc", "van hoa", "thong tin", "the thao", "the duc", "du lich", "truyen thong", "truyen thanh",
        "truyen hinh", "phat thanh", "giao duc",
        "dao tao", "tai chinh", "ke hoach", "dau tu", "tu phap", "y te", "noi vu", "kinh te", "ha tang", "do thi", "nong nghiep",
        "phat trien nong thon", "nong thon", "moi truong", "tai nguyen",
        "xay dung", "giao thong", "van tai", "cong thuong", "khoa hoc", "cong nghe", "ngoai vu", "ton giao", "dich vu", "tong hop",
        "dich vu tong hop", "hanh chinh", "hanh chinh cong", "phuc vu",
        "phuc vu hanh chinh cong", "dan so", "thong ke", "quan su", "lien hiep phu nu", "phu nu", "nong dan", "cuu chien binh", "thanh nien",
        "chu thap do", "nguoi cao tuoi", "cong tac xa hoi",
        "ldtbxh", "ldtb", "ld", "tb", "xh", "tbxh", "gd dt", "gddt", "gd", "dt", "vhtt", "vh", "tt", "vhttdl", "tdtt", "ttdl", "vhxh", "khdt", "tckh",
        "tc", "kh", "nnptnt", "hdnd", "ubnd", "hdnd ubnd", "khcn", "tttt", "tnmt", "gtvt", "nv",
        "lhpn", "tro giup phap ly", "tro giup phap ly nha nuoc", "bao tro xa hoi", "khu cong nghiep", "cac khu cong nghiep", "giai tri",
        "hoc tap cong dong", "nguoi khuyet tat", "luat gia", "cong tac", "ky thuat", "nhan dan", "thi hanh an dan su",
        "dan van", "tuyen giao", "to chuc", "bao ve tre em", "tre em", "binh dang gioi", "su nghiep", "cong nghiep", "tong hop phuc vu", "dan quan",
        "chinh tri", "nghe nghiep", "day nghe", "kiem soat benh tat", "thuong mai", "doi ngoai"
    ])

    private static let units = PhraseSet(of: [
        "tinh", "huyen", "thanh pho", "tp", "thi xa", "quan", "xa", "phuong", "thi tran", "dac khu", "cap tinh", "cap huyen", "cap xa", "trung uong",
        "viet nam", "cac cap"
    ])
    private static let unitLists = PhraseSet(of: [
        "cac xa thi tran", "cac xa phuong thi tran", "cac xa phuong", "cac xa phuong dac khu", "cac huyen thanh pho", "cac huyen thi xa thanh pho",
        "cac huyen", "cac xa", "cac phuong", "cap huyen thanh pho", "cac phuong xa", "cac phuong xa thi tran", "cac huyen thi xa", "cac quan huyen",
        "cac quan huyen thi xa", "cac huyen thi thanh pho", "cac don vi hanh chinh cap xa", "cac cap"
    ])

    /// The word after the name that begins at `word`; nil when no agency begins there.
    static func end(in passage: Passage, at word: Int) -> Int? {
        guard let (first, form) = beginnings.match(passage, at: word) else { return nil }
        switch form {
        case .committee:
            return unit(in: passage, at: first, isNeeded: true)
        case .whole:
            return unit(in: passage, at: first, isNeeded: false)
        case .office:
            guard let end = subjectsEnd(in: passage, at: first) ?? properEnd(in: passage, at: first, isUpper: passage.startsUpper(word)) else {
                return nil
            }
            return unit(in: passage, at: end, isNeeded: false)
        }
    }

    /// An agency with a name of its own, not "các Sở, ban, ngành".
    static func begins(in passage: Passage, at word: Int) -> Bool { end(in: passage, at: word) != nil }

    private static func subjectsEnd(in passage: Passage, at word: Int) -> Int? {
        var end: Int?
        var next = word
        while let found = subjects.match(passage, at: next) {
            let gap = next > word ? passage.gap(after: next - 1) : []
            if gap.contains(where: { ";.():".utf8.contains($0) }) { break }
            // "Phòng Nội vụ, phòng Y tế": after a comma a name goes on only with a capital.
            if gap.contains(UInt8(ascii: ",")), !passage.startsUpper(next) { break }
            if end != nil, !passage.startsUpper(next), !gap.contains(UInt8(ascii: "-")), passage.startsUpper(word), next == end {
                if !isLowerSubject(passage, next, found.end) { break }
            }
            end = found.end
            next = found.end
            if passage.has("va", at: next), subjects.match(passage, at: next + 1) != nil, passage.startsUpper(next + 1) || !passage.startsUpper(word)
            {
                next += 1
            }
        }
        return end
    }

    /// "Sở Lao động thương binh và xã hội": small letters inside a name, but not "Phòng Văn hóa – Xã hội tổng hợp, báo cáo".
    private static func isLowerSubject(_ passage: Passage, _ word: Int, _ end: Int) -> Bool {
        ![
            "tong hop", "to chuc", "ke hoach", "dao tao", "truyen thong", "phuc vu", "xay dung", "dau tu", "thong tin", "thong ke", "giao duc",
            "cong tac"
        ].contains { (phrase: Phrase) in passage.has(phrase, at: word) }
    }

    /// A name that is not in the list: words with capitals ("Báo Kon Tum", "Hội Từ thiện").
    private static func properEnd(in passage: Passage, at word: Int, isUpper: Bool) -> Int? {
        guard isUpper, word < passage.words.count, passage.startsUpper(word), !passage.gap(after: word - 1, has: ",;.:()") else { return nil }
        var end = word + 1
        while end < passage.words.count, !passage.gap(after: end - 1, has: ",;.:()") {
            if passage.startsUpper(end) {
                end += 1
            } else if passage.startsUpper(end - 1), end + 1 < passage.words.count, passage.startsUpper(end + 1),
                !passage.gap(after: end, has: ",;.:()"), !isConnecting(passage, end)
            {
                end += 2
            } else {
                break
            }
        }
        if end == word + 1, end < passage.words.count, !passage.gap(after: end - 1, has: ",;.:()"), !isConnecting(passage, end),
            !DutyVerbs.begins(passage, at: end)
        {
            end += 1
        }
        return end
    }

    private static let connecting = PhraseSet(of: [
        "va", "cua", "ve", "voi", "trong", "theo", "tai", "cho", "la", "tu", "den", "de", "chu", "phoi", "co", "duoc", "tong"
    ])
    private static func isConnecting(_ passage: Passage, _ word: Int) -> Bool { connecting.match(passage, at: word) != nil }

    private static func unit(in passage: Passage, at word: Int, isNeeded: Bool) -> Int? {
        guard word > 0, word < passage.words.count, !passage.gap(after: word - 1, has: ",;.:()") else { return isNeeded ? nil : word }
        if let list = unitLists.match(passage, at: word) { return list.end }
        guard let found = units.match(passage, at: word) else { return isNeeded ? nil : word }
        var end = found.end
        while end < passage.words.count, end - found.end < 5, passage.startsUpper(end), !passage.gap(after: end - 1, has: ",;.:()"),
            beginnings.match(passage, at: end) == nil
        { end += 1 }
        return end
    }

    /// "Sở Văn hóa, Thể thao và Du lịch": the comma stands inside the name.
    static func commaContinues(_ passage: Passage, after word: Int) -> Bool {
        passage.startsUpper(word + 1) && subjects.match(passage, at: word + 1) != nil && beginnings.match(passage, at: word + 1) == nil
    }

    // MARK: Headings of the part on organisation

    private static let groups = PhraseSet(of: [
        "cac co quan", "cac so", "cac ban", "cac nganh", "cac phong", "cac don vi", "cac truong", "cac to dan pho", "cac to chuc", "cac doan the",
        "cac thon", "cac hoi", "cac doanh nghiep", "cac co so",
        "cac xa", "cac phuong", "cac huyen", "cac dia phuong", "cac ban nganh", "cac thanh vien", "cac to", "cac khu", "cac khoi", "cac truong hoc",
        "cac cap", "cac chi", "cac tram", "cac ap", "cac ban quan ly", "cac thanh pho",
        "thu truong", "nguoi dung dau", "truong phong", "giam doc", "chu tich", "to truong", "bi thu", "hieu truong", "ban nganh", "co quan",
        "don vi", "doanh nghiep", "thanh vien", "truong cac", "so ban nganh", "doi ngu", "tung thanh vien", "doan the", "thon", "to dan pho",
        "phong ban", "ban giam hieu", "nha truong", "truong hoc", "co so"
    ])

    static func beginsGroup(in passage: Passage, at word: Int) -> Bool {
        groups.match(passage, at: word) != nil || passage.has("cac", at: word) && beginnings.match(passage, at: word + 1) != nil
    }

    /// The heading names somebody who can be told to do something.
    static func isAddressee(_ passage: Passage, at word: Int) -> Bool {
        end(in: passage, at: word) != nil || beginsGroup(in: passage, at: word)
    }
}
