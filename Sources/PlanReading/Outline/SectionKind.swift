/// What a section of a plan is for.
enum SectionKind: Sendable, Hashable {
    case purpose, context, targets, content, budget, organisation, reporting, scope, legal
    /// An agency, inside the part on organisation.
    case agency
    case other
}

/// The words of headings.
enum Headings {
    /// Headings by how they begin; longest first.
    private static let beginnings: Vocabulary<SectionKind> = [
        "muc dich": .purpose, "yeu cau": .purpose, "quan diem": .purpose, "su can thiet": .purpose, "phuong cham": .purpose, "nguyen tac": .purpose,
        "y nghia": .purpose,
        "muc tieu": .targets, "cac muc tieu": .targets, "chi tieu": .targets, "cac chi tieu": .targets, "he thong chi tieu": .targets,
        "phan dau": .targets, "phan dau den nam": .targets,
        "phan dau den het nam": .targets, "den nam": .targets, "den het nam": .targets, "he thong muc tieu": .targets,
        "noi dung": .content, "cac noi dung": .content, "nhiem vu": .content, "cac nhiem vu": .content, "mot so nhiem vu": .content,
        "nhung nhiem vu": .content, "giai phap": .content,
        "cac giai phap": .content, "hoat dong": .content, "cac hoat dong": .content, "nhom nhiem vu": .content, "nhiem vu trong tam": .content,
        "phan cong nhiem vu": .organisation,
        "noi dung trien khai": .content, "noi dung va giai phap": .content, "cong viec": .content, "cac du an": .content,
        "danh muc nhiem vu": .content, "tien do": .scope,
        "kinh phi": .budget, "nguon kinh phi": .budget, "du toan kinh phi": .budget, "mot so hoat dong": .content, "mot so noi dung": .content,
        "mot so giai phap": .content, "phuong huong": .content, "phuong huong nhiem vu": .content, "cac bien phap": .content, "bien phap": .content,
        "nhom giai phap": .content, "cac nhom": .content, "cong tac to chuc thuc hien": .organisation, "to chuc va phan cong": .organisation,
        "khai toan kinh phi": .budget, "du toan": .budget, "nguon luc": .budget,
        "nguon luc thuc hien": .budget, "ngan sach": .budget, "co che tai chinh": .budget,
        "du kien kinh phi": .budget, "nguon von": .budget, "kinh phi va": .budget, "ve kinh phi": .budget,
        "to chuc thuc hien": .organisation, "phan cong trach nhiem": .organisation, "phan cong thuc hien": .organisation,
        "trach nhiem": .organisation, "to chuc trien khai": .organisation,
        "phan cong to chuc": .organisation, "to chuc phan cong": .organisation, "phan cong": .organisation, "trach nhiem thuc hien": .organisation,
        "trach nhiem cua cac": .organisation,
        "che do thong tin": .reporting, "che do bao cao": .reporting, "thong tin bao cao": .reporting, "cong tac bao cao": .reporting,
        "bao cao dinh ky": .reporting, "che do kiem tra": .reporting,
        "cong tac thong tin bao cao": .reporting, "thuc hien che do bao cao": .reporting, "thuc hien che do thong tin": .reporting,
        "thoi gian bao cao": .reporting, "thoi han bao cao": .reporting,
        "doi tuong": .scope, "pham vi": .scope, "thoi gian": .scope, "thoi gian thuc hien": .scope, "dia ban": .scope,
        "thoi gian va dia diem": .scope, "dia diem": .scope,
        "can cu": .legal, "co so phap ly": .legal, "can cu phap ly": .legal,
        "danh gia ket qua": .context, "ket qua thuc hien": .context, "ket qua dat duoc": .context, "thuc trang": .context, "tinh hinh": .context,
        "dac diem": .context, "dac diem tinh hinh": .context,
        "boi canh": .context, "ton tai": .context, "han che": .context, "kho khan": .context, "thuan loi": .context, "nhung ket qua": .context,
        "khai quat": .context, "bai hoc": .context, "danh gia tinh hinh": .context,
        "nguyen nhan": .context, "danh gia chung": .context, "du bao": .context, "ket qua": .context, "mot so ket qua": .context,
        "nhung ton tai": .context, "uu diem": .context, "nhung han che": .context
    ]

    /// What a heading says of its section. `isTop` headings stand by their words; a deeper one only if it says nothing else.
    static func kind(of passage: Passage, from start: Int, isTop: Bool) -> SectionKind? {
        let words = passage.words(in: start..<passage.count)
        guard let first = words.first, let (end, kind) = beginnings.match(passage, at: first) else {
            return words.first.flatMap { nearMiss(passage, $0, isTop: isTop) }
        }
        if isTop { return kind }
        switch kind {
        case .organisation, .content, .context, .legal:
            // "Tổ chức triển khai tháng hành động …" is a piece of work, not the part on organisation.
            return words.upperBound - end <= 3 ? kind : nil
        case .budget, .reporting, .scope:
            return words.upperBound - end <= 8 ? kind : nil
        default: return kind
        }
    }

    /// Spelling slips of scanners in headings of capitals ("TỔ CHỨC THỰC HIN", "NỘI DUNC").
    private static func nearMiss(_ passage: Passage, _ first: Int, isTop: Bool) -> SectionKind? {
        guard isTop else { return nil }
        let start = passage.words[first].start
        let bytes = passage.fold[start...].filter { (97...122).contains($0) }
        for (name, kind) in exactNames where abs(name.count - min(bytes.count, name.count + 2)) <= 2 {
            if EditDistance.within(2, bytes.prefix(name.count), name[...]) { return kind }
        }
        return nil
    }

    private static let exactNames: [([UInt8], SectionKind)] =
        ([
            ("mucdichyeucau", .purpose), ("muctieuchitieu", .targets), ("noidungthuchien", .content), ("nhiemvugiaiphap", .content),
            ("nhiemvuvagiaiphap", .content),
            ("kinhphithuchien", .budget), ("nguonkinhphi", .budget), ("tochucthuchien", .organisation), ("chedobaocao", .reporting),
            ("chedothongtinbaocao", .reporting),
            ("noidunghoatdong", .content), ("phancongtrachnhiem", .organisation), ("kinhphi", .budget)
        ] as [(String, SectionKind)]).map { (Array($0.0.utf8), $0.1) }

    /// A line of capitals that opens a section without a number.
    static func isSectionTitle(_ passage: Passage) -> Bool {
        guard passage.words.count <= 14, passage.words.count >= 2 else { return false }
        var upper = 0, lower = 0
        for index in passage.fold.indices { if passage.isUpper(index) { upper += 1 } else if passage.isLower(index) { lower += 1 } }
        return upper > 8 * lower && beginnings.match(passage, at: 0) != nil
    }

    private static let complete = PhraseSet(of: [
        "muc dich", "yeu cau", "muc dich yeu cau", "muc tieu", "muc tieu chung", "muc tieu cu the", "muc tieu tong quat", "chi tieu",
        "chi tieu cu the", "doi tuong", "pham vi",
        "noi dung", "noi dung thuc hien", "kinh phi", "kinh phi thuc hien", "to chuc thuc hien", "che do bao cao", "che do thong tin bao cao",
        "nhiem vu", "giai phap", "quan diem",
        "nhiem vu va giai phap", "nhiem vu giai phap", "doi tuong pham vi", "thoi gian thuc hien"
    ])

    /// The heading is one of the usual ones, whole: what follows is its content even with a small letter.
    static func isComplete(_ passage: Passage, from start: Int) -> Bool {
        let words = passage.words(in: start..<passage.count)
        guard let first = words.first, let (end, _) = complete.match(passage, at: first) else { return false }
        return end == words.upperBound
    }
}

/// How many letters must change between two words.
enum EditDistance {
    static func within(_ limit: Int, _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
        guard abs(a.count - b.count) <= limit else { return false }
        let (a, b) = (Array(a), Array(b))
        var row = Array(0...b.count)
        for i in a.indices {
            var corner = row[0]
            row[0] = i + 1
            for j in b.indices {
                let next = min(row[j + 1] + 1, row[j] + 1, corner + (a[i] == b[j] ? 0 : 1))
                corner = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[b.count] <= limit
    }
}
