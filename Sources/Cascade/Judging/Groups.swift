import Core

/// A group of people or bodies that a measure is for.
struct Group: Sendable {
    /// As papers write it.
    let name: String
    /// Folded phrases that mean it, the words of each.
    let phrases: [[String]]
    /// Names of the groups that contain it.
    let within: Set<String>

    private init(_ name: String, _ others: [String] = [], within: Set<String> = []) {
        self.name = name
        phrases = ([name] + others).map(VietnameseText.foldedWords)
        self.within = within
    }

    static let all: [Group] = [
        Group("phụ nữ"), Group("trẻ em"), Group("trẻ em gái", within: ["trẻ em"]), Group("người khuyết tật"),
        Group("phụ nữ khuyết tật", ["phụ nữ là người khuyết tật", "phụ nữ bị khuyết tật"], within: ["phụ nữ", "người khuyết tật"]),
        Group("người cao tuổi", ["người già"]), Group("học sinh"), Group("sinh viên"), Group("thanh niên", ["thanh thiếu niên"]), Group("nam giới"),
        Group("người lao động", ["công nhân"]), Group("cán bộ"), Group("công chức"), Group("viên chức"), Group("nhân viên"), Group("cộng tác viên"),
        Group("hòa giải viên"), Group("trưởng thôn", ["tổ trưởng tổ dân phố", "trưởng bản", "trưởng khu phố"]), Group("chi hội trưởng"),
        Group("người gây bạo lực", ["người có hành vi bạo lực", "người có hành vi gây bạo lực"]),
        Group("người bị bạo lực", ["nạn nhân", "nạn nhân bị bạo lực", "nạn nhân bạo lực", "nạn nhân của bạo lực"]),
        Group("phụ nữ bị bạo lực", ["phụ nữ là nạn nhân"], within: ["người bị bạo lực", "phụ nữ"]),
        Group("trẻ em bị bạo lực", ["trẻ em là nạn nhân"], within: ["người bị bạo lực", "trẻ em"]), Group("doanh nghiệp"), Group("hợp tác xã"),
        Group("trường học", ["cơ sở giáo dục", "nhà trường", "các trường"]),
        Group("trường trung học", ["trường trung học cơ sở", "trường trung học phổ thông"], within: ["trường học"]),
        Group("trường mầm non", within: ["trường học"]), Group("trường tiểu học", within: ["trường học"]),
        Group("trạm y tế", ["cơ sở y tế", "cơ sở khám bệnh"]), Group("phụ huynh", ["cha mẹ học sinh", "cha mẹ"]), Group("người có uy tín"),
        Group("giáo viên"), Group("người dân tộc thiểu số", ["đồng bào dân tộc thiểu số", "phụ nữ dân tộc thiểu số"]), Group("người di cư")
    ]

    /// Names that hold the word of a group and are none.
    private static let noGroup = [
        "liên hiệp phụ nữ", "hội phụ nữ", "đoàn thanh niên", "chi hội phụ nữ", "chi hội trưởng phụ nữ", "liên đoàn lao động", "cán bộ và công chức"
    ].map(VietnameseText.foldedWords)

    /// First word → phrases, the longest first; nil for what is no group.
    private static let byFirstWord: [String: [(words: [String], group: Group?)]] = {
        var found: [String: [(words: [String], group: Group?)]] = [:]
        for group in all { for phrase in group.phrases { found[phrase[0], default: []].append((phrase, group)) } }
        for phrase in noGroup { found[phrase[0], default: []].append((phrase, nil)) }
        return found.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// The groups named in a sentence, in their order.
    static func named(in sentence: String) -> [Group] {
        let words = VietnameseText.foldedWords(sentence)
        var found: [Group] = []
        var index = 0
        while index < words.count {
            guard let match = byFirstWord[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) else { index += 1; continue }
            if let group = match.group, !found.contains(where: { $0.name == group.name }) { found.append(group) }
            index += match.words.count
            if match.group == nil, match.words.starts(with: ["chi", "hoi", "truong"]), let heads = all.first(where: { $0.name == "chi hội trưởng" }) {
                found.append(heads)
            }
        }
        return found
    }
}

extension Judge {
    /// Only when the child names some of the parent's groups (or parts of them): a sentence that names none is general, not narrow.
    func groups(_ parent: Measure, _ child: Measure) -> [Reason] {
        let above = Group.named(in: parent.sentence), below = Group.named(in: child.sentence)
        let names = Set(below.map(\.name)), known = Set(above.map(\.name))
        let speaksOfThem = below.contains { known.contains($0.name) || !$0.within.isDisjoint(with: known) }
        guard speaksOfThem else { return [] }
        let missing = above.filter { !names.contains($0.name) && $0.within.isDisjoint(with: names) }
        return missing.isEmpty ? [] : [.groupsMissing(missing.map(\.name))]
    }
}
