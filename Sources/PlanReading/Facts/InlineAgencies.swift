/// Who leads and who helps, said inside a sentence: "(do Sở Y tế chủ trì, phối hợp với Công an tỉnh)", "Giao Sở Nội vụ …",
/// "Trạm Y tế (chủ trì); Công an phường".
struct InlineAgencies: Sendable {
    var lead: [String] = []
    var coordinators: [String] = []

    init(in passage: Passage) {
        for word in passage.allWords {
            guard let end = AgencyName.end(in: passage, at: word), !passage.has("voi", at: word - 1) else { continue }
            let isAssigned = passage.has("giao", at: word - 1) && !passage.has("duoc", at: word - 2) || passage.has("do", at: word - 1)
            let leads = passage.has("chu tri", at: end) || passage.has("la co quan chu tri", at: end) || passage.has("lam dau moi", at: end)
            guard leads || isAssigned && passage.has("giao", at: word - 1) || isAssigned && passage.has("thuc hien", at: end) else { continue }
            lead.append(passage.text(passage.range(word..<end)))
            coordinators += Self.helpers(in: passage, from: end)
            return
        }
    }

    /// After "phối hợp với", up to what they are to do together.
    static func helpers(in passage: Passage, from word: Int) -> [String] {
        guard let start = passage.find("phoi hop", in: word..<min(passage.words.count, word + 8)) else { return [] }
        if passage.gap(after: word - 1, has: ".;") { return [] }
        var first = start.upperBound
        if passage.has("voi", at: first) || passage.has("cung", at: first) { first += 1 }
        var end = first
        while end < passage.words.count {
            if end > first, passage.gap(after: end - 1, has: ".;):") { break }
            if let name = AgencyName.end(in: passage, at: end) { end = name; continue }
            if end > first, DutyVerbs.begins(passage, at: end), !passage.startsUpper(end) { break }
            end += 1
            if end - first > 60 { break }
        }
        return first < end ? AgencyList.split(passage, passage.range(first..<min(end, passage.words.count))) : []
    }
}
