/// II.1: how many targets stand how, then each with its figure beside the goal and the last period.
struct TargetsPart {
    let facts: Facts

    var lines: [Line] {
        if facts.targets.isEmpty { return [Line("targets-none", "Kế hoạch không giao chỉ tiêu cụ thể.", pattern: "targets-none")] }
        return [summary] + facts.targets.map { Line("targets.\($0.id)", TargetWords(target: $0).entry, pattern: nil) }
    }

    private var summary: Line {
        let met = facts.count("targets-met"), unmet = facts.count("targets-unmet"), unknown = facts.count("targets-unknown")
        var parts: [Phrase] = []
        if !met.isZero { parts.append("\(met.cited) chỉ tiêu đạt mức kế hoạch giao") }
        if !unmet.isZero { parts.append("\(unmet.cited) chỉ tiêu chưa đạt") }
        if !unknown.isZero { parts.append("\(unknown.cited) chỉ tiêu chưa có số liệu") }
        let rest: Phrase = parts.isEmpty ? ", đang theo dõi" : ", trong đó \(parts.joined(", "))"
        return Line("targets-summary", "Kế hoạch giao \(facts.count("targets").cited) chỉ tiêu\(rest). Kết quả cụ thể:", pattern: "targets-summary")
    }
}

/// One target in words.
struct TargetWords {
    let target: TargetFact

    var entry: Phrase { "\(cite(Wording.bare(target.text))): \(actual)\(goal)\(comparison)." }

    private func cite(_ text: String) -> Cited { Cited(text, target.row) }

    private var actual: Phrase {
        switch target.actual {
        case .number(let value): "\(cite(amount(value)))"
        case .share(let part, let whole): "\(cite(share(part, whole)))"
        case .hidden(let shown): "\(cite(shown))"
        case .unknown: "chưa có số liệu"
        case .missing: "chưa có số liệu trong kỳ"
        }
    }

    /// "143/143 xã đã được tập huấn trên tổng số xã (100%)".
    func share(_ part: Int, _ whole: Int) -> String {
        let words = target.counted.map { " " + $0 } ?? "", of = target.population.map { " trên tổng số " + $0 } ?? ""
        return "\(VietnameseNumber.text(part))/\(VietnameseNumber.text(whole))\(words)\(of) (\(VietnameseNumber.percent(part, of: whole)))"
    }

    func amount(_ value: Double) -> String {
        guard let unit = target.unit else { return VietnameseNumber.text(value) }
        return unit == "%" ? VietnameseNumber.percent(value) : VietnameseNumber.text(value) + " " + unit
    }

    /// "ít nhất 90% vào năm 2030"
    var goalText: String? {
        target.goal.map { (target.comparator.map { $0 + " " } ?? "") + amount($0) + (target.dueYear.map { " vào năm \($0)" } ?? "") }
    }

    private var goal: Phrase {
        guard let text = goalText else { return "" }
        let verdict: Phrase =
            target.isMet.map { $0 ? "đạt" : "chưa đạt" } ?? (target.actual.value == nil ? "chưa có căn cứ đánh giá" : "đang theo tiến độ")
        return "; \(verdict) so với mục tiêu \(cite(text))"
    }

    private var comparison: Phrase {
        guard let now = target.actual.value else { return "" }
        guard let before = target.previous.value else { return "; kỳ trước chưa có số liệu" }
        let change = Self.change(now, before, isShare: isShare)
        if change == nil { return "; bằng kỳ trước (\(cite(amountBefore(before))))" }
        let word: Phrase = now > before ? "tăng" : "giảm"
        let unit = isShare ? " điểm phần trăm" : ""
        return "; \(word) \(cite((change ?? "") + unit)) so với kỳ trước (\(cite(amountBefore(before))))"
    }

    private var isShare: Bool {
        if case .share = target.actual { return true }
        return target.unit == "%"
    }

    private func amountBefore(_ value: Double) -> String { isShare ? VietnameseNumber.percent(value) : amount(value) }

    /// The difference of what is printed, so that a reader who subtracts finds the same.
    static func change(_ now: Double, _ before: Double, isShare: Bool) -> String? {
        let scale: Double = isShare ? 10 : 100
        let steps = (now * scale).rounded(.toNearestOrAwayFromZero) - (before * scale).rounded(.toNearestOrAwayFromZero)
        return steps == 0 ? nil : VietnameseNumber.text(abs(steps) / scale)
    }
}
