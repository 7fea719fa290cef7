/// Cuts a line of targets so that each item has one value and one year.
struct TargetCutter {
    let passage: Passage
    let due: (year: Int, rule: String?)?

    /// What may begin a target of its own after a semicolon.
    private static let verbs = PhraseSet(of: [
        "thiet lap", "trien khai", "xay dung", "ban hanh", "hinh thanh", "duy tri", "to chuc", "thanh lap", "phan dau", "bao dam", "dam bao",
        "co it nhat", "moi", "hoan thanh", "nhan rong", "giam", "tang", "nang", "phat trien", "dat"
    ])

    func targets(in range: Range<Int>, scope: String?, onlyValues: Bool) -> [TargetItem] {
        clauses(range).flatMap { item(in: $0, scope: scope, onlyValues: onlyValues) }
    }

    /// Cut at semicolons, and at full stops where both sides have a quantity.
    private func clauses(_ range: Range<Int>) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        var start = range.lowerBound
        var depth = 0
        for index in range {
            if passage.fold[index] == UInt8(ascii: "(") { depth += 1 }
            if passage.fold[index] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            let isStop =
                passage.fold[index] == UInt8(ascii: ".") && index + 2 < range.upperBound && passage.fold[index + 1] == 0x20
                && passage.isUpper(index + 2)
            guard depth == 0, passage.fold[index] == UInt8(ascii: ";") || isStop else { continue }
            let rest = passage.words(in: index + 1..<range.upperBound)
            guard let next = rest.first else { continue }
            let following = clauseEnd(from: index + 1, range)
            let hasValue = !quantities(passage.words(in: index + 1..<following)).filter(\.isSure).isEmpty
            if hasValue || !isStop && Self.verbs.match(passage, at: next) != nil {
                cuts.append(start..<index)
                start = index + 1
            }
        }
        cuts.append(start..<range.upperBound)
        return cuts.map { passage.trimmed($0, alsoDropping: " .;,:-") }.filter { !$0.isEmpty }
    }

    private func clauseEnd(from index: Int, _ range: Range<Int>) -> Int {
        passage.fold[index..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) ?? range.upperBound
    }

    private func quantities(_ words: Range<Int>) -> [Quantity] {
        Quantity.all(in: passage, words, except: Citation.all(in: passage).map(\.words))
    }

    private func item(in range: Range<Int>, scope: String?, onlyValues: Bool) -> [TargetItem] {
        let words = passage.words(in: range)
        let all = quantities(words)
        let reached = all.filter {
            $0.isSure || $0.words.lowerBound == words.lowerBound || isAfterReach($0) || scope == nil && isObject($0, of: words.lowerBound)
        }
        // "còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030".
        var found = all.filter { quantity in reached.contains { $0 == quantity || $0.unit == quantity.unit } }
        if let condition = passage.find("thi", in: words), let result = found.first(where: { $0.words.lowerBound >= condition.lowerBound }) {
            // "100% … được phát hiện thì có trên 90% …": the second is what is to be reached.
            found = [result]
        }
        guard !found.isEmpty else { return onlyValues ? [] : [qualitative(range)] }
        let years = Period.all(in: passage, words).filter { $0.form != .range && !passage.has("so voi", at: $0.words.lowerBound - 2) }
        if years.count > 1, found.count > 1 { return zip(found, years).map { build(range, $0, due: ($1.end, nil), scope: scope) } }
        let own = years.last.map { (year: $0.end, rule: String?.none) } ?? due
        var items: [TargetItem] = []
        var start = range.lowerBound
        for (index, quantity) in found.enumerated() {
            if index > 0 && !isSeparate(quantity, from: found[index - 1]) { continue }
            let next = found[(index + 1)...].first { isSeparate($0, from: quantity) }
            let end = next.map { passage.words[$0.words.lowerBound].start } ?? range.upperBound
            items.append(build(passage.trimmed(start..<end, alsoDropping: " .;,:-"), quantity, due: own, scope: scope))
            start = end
        }
        return items
    }

    /// "Thành lập 03 địa chỉ tin cậy": so many are to be founded.
    private func isObject(_ quantity: Quantity, of verb: Int) -> Bool {
        Self.verbs.match(passage, at: verb).map { $0.end == quantity.words.lowerBound } ?? false
    }

    private func isAfterReach(_ quantity: Quantity) -> Bool {
        let before = quantity.words.lowerBound
        return passage.has("dat", at: before - 1) || passage.has("con", at: before - 1) || passage.has("co", at: before - 1)
            || passage.has("len", at: before - 1) || passage.has("duoc", at: before - 1) || passage.accented(before - 1) == "mức"
            || passage.has("khoang", at: before - 1)
    }

    /// "… và 50% …", ", trong đó 30% …": a value of its own; "ít nhất 01 dịch vụ" inside a sentence about 100% is not.
    private func isSeparate(_ quantity: Quantity, from previous: Quantity) -> Bool {
        guard quantity.isPercent == previous.isPercent, quantity.isSure else { return false }
        let first = quantity.words.lowerBound
        if passage.gap(after: first - 1, has: ",") { return true }
        for back in 1...4 where first - back > previous.words.upperBound {
            if passage.has("va", at: first - back) || passage.has("trong do", at: first - back) || passage.gap(after: first - back, has: ",") {
                return true
            }
        }
        return passage.has("va", at: first - 1)
    }

    private func build(_ range: Range<Int>, _ quantity: Quantity, due: (year: Int, rule: String?)?, scope: String?) -> TargetItem {
        let words = passage.words(in: range)
        let range =
            words.last.map { passage.has("va", at: $0) } == true
            ? passage.trimmed(range.lowerBound..<passage.words[words.upperBound - 1].start, alsoDropping: " ,;") : range
        return TargetItem(
            text: passage.text(range), value: quantity.value, unit: quantity.unit, comparator: quantity.comparator, due: due?.year, scope: scope,
            isQualitative: false, span: passage.span(range),
            confidence: due == nil ? 0.6 : due?.rule != nil ? 0.7 : quantity.isPercent ? 0.95 : 0.85,
            derived: due?.rule.map { [Derivation("due", $0)] } ?? [])
    }

    private func qualitative(_ range: Range<Int>) -> TargetItem {
        TargetItem(
            text: passage.text(range), value: nil, unit: nil, comparator: nil, due: due?.year, scope: nil, isQualitative: true,
            span: passage.span(range),
            confidence: due == nil ? 0.6 : 0.8, derived: due?.rule.map { [Derivation("due", $0)] } ?? [])
    }
}
