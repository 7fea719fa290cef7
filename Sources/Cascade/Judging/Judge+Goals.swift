import Core

/// Numbers. A level has numbers of its own: what the plan above counts over all its units, the unit below does its part of.
extension Judge {
    func goals(_ parent: Measure, _ child: Measure) -> [Reason] { parent.goals.compactMap { goal($0, parent, child) } }

    func years(_ parent: Measure, _ child: Measure) -> [Reason] {
        guard parent.kind == .target, let above = parent.year, let below = child.year, above != below, !isMilestone(parent, child) else { return [] }
        return [below > above ? .yearLater(parent: above, child: below) : .yearEarlier(parent: above, child: below)]
    }

    /// A plan that ends before the year above can only set steps on the way.
    private func isMilestone(_ parent: Measure, _ child: Measure) -> Bool {
        guard let above = parent.year, let below = child.year, let last = childYears?.upperBound else { return false }
        return below < above && last < above
    }

    private func goal(_ goal: Goal, _ parent: Measure, _ child: Measure) -> Reason? {
        let words = VietnameseText.foldedWords(parent.sentence)
        let isOfLevelAbove = goal.isPercent ? Population.isOfUnits(words, share: goal.value) : !Population.isPerUnit(words)
        let count = child.goals.first { !$0.isPercent }
        // A share that the child sets among its own parts is still held against the share above.
        let isShareOfParts = goal.isPercent && count == nil && !child.goals.isEmpty
        return isOfLevelAbove && !isShareOfParts ? .ownShare(parent: goal, child: count) : compared(goal, parent, child)
    }

    private func compared(_ goal: Goal, _ parent: Measure, _ child: Measure) -> Reason? {
        let alike = child.goals.filter { $0.isPercent == goal.isPercent }
        guard let own = alike.first(where: { $0.value == goal.value }) ?? alike.first else {
            if let other = child.goals.first { return .unitDiffers(parent: goal, child: other) }
            let saysAll = goal.isPercent && goal.value >= 100 && Population.isEverybody(VietnameseText.foldedWords(child.sentence))
            return saysAll ? nil : .valueMissing(goal)
        }
        let words = VietnameseText.foldedWords(parent.sentence)
        let wantsLess = goal.bound == .atMost || goal.bound == .below || Population.isFalling(words)
        if own.value == goal.value {
            let isAbout = Approximation.isSaid(of: own.value, in: child.sentence) && !Approximation.isSaid(of: goal.value, in: parent.sentence)
            if isAbout { return .boundSofter(parent: goal, child: own, isAbout: true) }
            let above = goal.bound.firmness(wantsLess: wantsLess), below = own.bound.firmness(wantsLess: wantsLess)
            if above == below { return nil }
            return below < above ? .boundSofter(parent: goal, child: own, isAbout: false) : .boundFirmer(parent: goal, child: own)
        }
        if (own.value > goal.value) != wantsLess { return .valueHigher(parent: goal, child: own) }
        if isMilestone(parent, child), let above = parent.year, let below = child.year {
            return .milestone(parent: goal, child: own, parentYear: above, childYear: below)
        }
        return .valueLower(parent: goal, child: own)
    }
}

extension Goal.Bound {
    /// 2 the value must be passed, 1 it must be reached, 0 it bounds the wrong side. "Ít nhất 90%" asks no more than "90%".
    func firmness(wantsLess: Bool) -> Int {
        switch self {
        case .equal: 1
        case .atLeast: wantsLess ? 0 : 1
        case .above: wantsLess ? 0 : 2
        case .atMost: wantsLess ? 1 : 0
        case .below: wantsLess ? 2 : 0
        }
    }
}

/// What a number is about, by the folded words around it.
private enum Population {
    private static let units = [
        "xa phuong", "phuong xa", "don vi hanh chinh", "so xa", "xa", "phuong", "cac xa", "dia phuong", "uy ban nhan dan", "ubnd", "tram y te",
        "thon to dan pho cua xa", "dac khu", "don vi cap xa"
    ].map { $0.split(separator: " ").map(String.init) }

    /// "100% xã, phường có …": a share of units like the one below.
    static func isOfUnits(_ words: [String], share: Double) -> Bool {
        guard share == share.rounded(), share >= 0, share <= 100, let place = words.firstIndex(of: String(Int(share))) else { return false }
        let after = words[(place + 1)...]
        return units.contains { after.starts(with: $0) }
    }

    private static let each = ["moi", "tung"]
    private static let perUnit = [
        "xa", "phuong", "dia phuong", "don vi", "co quan", "truong", "thon", "to", "khu", "tram", "doanh nghiep", "co so"
    ].map { $0.split(separator: " ").map(String.init) }

    /// "mỗi xã, phường ít nhất 02 buổi": the unit below is meant itself.
    static func isPerUnit(_ words: [String]) -> Bool { each.contains { each in perUnit.contains { words.hasPhrase([each] + $0) } } }

    /// "Mọi người …", "tất cả các trường", "… đều được".
    static func isEverybody(_ words: [String]) -> Bool {
        [["tat", "ca"], ["toan", "bo"], ["moi", "nguoi"], ["deu"], ["mot", "tram", "phan", "tram"]].contains { words.hasPhrase($0) }
    }

    /// "giảm … xuống còn 10%": the less, the better. "Giảm 10%" is not: there more is better.
    static func isFalling(_ words: [String]) -> Bool {
        [["xuong", "con"], ["giam", "con"], ["chi", "con"], ["giam", "xuong"]].contains { words.hasPhrase($0) }
    }
}

/// "khoảng 90%", "gần 90%".
private enum Approximation {
    static func isSaid(of value: Double, in sentence: String) -> Bool {
        let words = VietnameseText.foldedWords(sentence)
        let number =
            value == value.rounded() && abs(value) < 1e9 ? String(Int(value)) : String(value).split(separator: ".").first.map(String.init) ?? ""
        guard let place = words.firstIndex(of: number), place > 0 else { return false }
        return ["khoang", "gan", "chung"].contains(words[place - 1]) || place > 1 && words[(place - 2)..<place].elementsEqual(["xap", "xi"])
    }
}
