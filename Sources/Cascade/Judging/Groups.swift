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
        Group("hòa giải viên"), Group("trưởng thôn", ["tổ trưởng tổ dân phố", "trưởng bản", "trưởng khu phố"]),
        Group("chi hội trưởng", ["chi hội trưởng phụ nữ"]),
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
        "liên hiệp phụ nữ", "hội phụ nữ", "đoàn thanh niên", "chi hội phụ nữ", "liên đoàn lao động"
    ].map(VietnameseText.foldedWords)

    /// First word → phrases, the longest first; nil for what is no group.
    private static let byFirstWord: [String: [(words: [String], group: Group?)]] = {
        var found: [String: [(words: [String], group: Group?)]] = [:]
        for group in all { for phrase in group.phrases { found[phrase[0], default: []].append((phrase, group)) } }
        for phrase in noGroup { found[phrase[0], default: []].append((phrase, nil)) }
        return found.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// The groups named in a sentence, those of one enumeration together: "hòa giải viên, trưởng thôn và chi hội trưởng".
    static func enumerations(in sentence: String) -> [[Group]] {
        let words = VietnameseText.foldedWords(sentence)
        var found: [[Group]] = []
        var end: Int?
        var index = 0
        while index < words.count {
            guard let match = byFirstWord[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) else { index += 1; continue }
            if let group = match.group {
                if let end, !found.isEmpty, isJoint(words[end..<index]) { found[found.count - 1].append(group) } else { found.append([group]) }
                end = index + match.words.count
            }
            index += match.words.count
        }
        return found
    }

    private static let joints: Set<String> = ["va", "hoac", "cung"]
    private static let breaks: Set<String> = ["cho", "de", "ve", "trong", "tai", "voi", "doi", "giao", "cua", "duoc", "bi"]

    /// Nothing between two groups (a comma), or an "and" behind what belongs to the first: "nhân viên công tác xã hội và cộng tác viên".
    private static func isJoint(_ gap: ArraySlice<String>) -> Bool {
        gap.isEmpty || gap.count <= 5 && gap.contains(where: joints.contains) && !gap.contains(where: breaks.contains)
    }
}

extension Judge {
    /// Of an enumeration the child must name some, or a part of one, to be called narrower: a sentence that names none is general.
    func groups(_ parent: Measure, _ child: Measure) -> [Reason] {
        let below = Group.enumerations(in: child.sentence).joined(), names = Set(below.map(\.name))
        var missing: [String] = []
        for listed in Group.enumerations(in: parent.sentence) {
            let known = Set(listed.map(\.name))
            guard below.contains(where: { known.contains($0.name) || !$0.within.isDisjoint(with: known) }) else { continue }
            for group in listed where !names.contains(group.name) && group.within.isDisjoint(with: names) && !missing.contains(group.name) {
                missing.append(group.name)
            }
        }
        return missing.isEmpty ? [] : [.groupsMissing(missing)]
    }
}
