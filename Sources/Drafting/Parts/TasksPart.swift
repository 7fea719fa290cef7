import Core

/// II.2: the tasks in the plan's own order, a section for each of its headings.
struct TasksPart {
    let facts: Facts

    var sections: [DraftSection] {
        let general = DraftSection(key: .tasks, group: nil, lines: summary)
        return [general]
            + facts.groups.enumerated().map { place, group in
                DraftSection(key: .tasks, group: Wording.bare(group), lines: GroupPart(facts: facts, group: group, place: place).lines)
            }
    }

    private var summary: [Line] {
        let all = facts.count("tasks")
        if all.isZero {
            return [Line("tasks-none", "Trong kỳ không có nhiệm vụ nào của kế hoạch đến thời gian thực hiện.", pattern: "tasks-none")]
        }
        let states: [(name: String, words: Phrase)] = [
            ("tasks-inTime", "hoàn thành đúng hạn"), ("tasks-doneLate", "hoàn thành quá hạn"), ("tasks-running", "đang thực hiện trong hạn"),
            ("tasks-overdue", "quá hạn chưa hoàn thành"), ("tasks-standing", "thực hiện thường xuyên")
        ]
        let parts = states.compactMap { state -> Phrase? in
            let count = facts.count(state.name)
            return count.isZero ? nil : "\(count.cited) nhiệm vụ \(state.words)"
        }
        return [
            Line(
                "tasks-summary", "Trong kỳ có \(all.cited) lượt nhiệm vụ đến thời gian thực hiện, gồm \(parts.joined(", ")).",
                pattern: "tasks-summary")
        ] + comparison
    }

    private var comparison: [Line] {
        guard let before = facts.before else { return [] }
        let row = RowReference(.period, "before")
        return [
            Line(
                "tasks-before",
                "Kỳ trước (\(Cited(before.name, row))) đã hoàn thành \(Cited(VietnameseNumber.text(before.done), row)) nhiệm vụ, quá hạn \(Cited(VietnameseNumber.text(before.overdue), row)) nhiệm vụ; kỳ này hoàn thành \(facts.count("tasks-done").cited) và quá hạn \(facts.count("tasks-overdue").cited) nhiệm vụ.",
                pattern: "tasks-before")
        ]
    }
}

/// One heading of the plan. Neighbours begin in different words.
struct GroupPart {
    let facts: Facts
    let group: String
    let place: Int

    private var tasks: [TaskFact] { facts.tasks.filter { $0.group == group } }

    var lines: [Line] {
        let states: [(name: String, of: Set<TaskFact.State>, words: [Phrase])] = [
            ("tasks-inTime", [.done, .standingDone], ["Đã hoàn thành đúng hạn", "Hoàn thành theo đúng tiến độ", "Đã thực hiện xong trong thời hạn"]),
            ("tasks-doneLate", [.doneLate], ["Hoàn thành sau thời hạn", "Đã thực hiện xong nhưng quá hạn", "Hoàn thành chậm so với kế hoạch"]),
            ("tasks-running", [.running], ["Đang thực hiện, còn trong hạn", "Tiếp tục triển khai theo tiến độ", "Đang triển khai, chưa đến hạn"]),
            ("tasks-overdue", [.overdue], ["Quá hạn, chưa hoàn thành", "Chưa hoàn thành, đã quá thời hạn", "Chậm tiến độ, chưa thực hiện xong"]),
            (
                "tasks-standing", [.standing],
                ["Duy trì thực hiện thường xuyên", "Thực hiện thường xuyên trong kỳ", "Các việc thường xuyên được duy trì"]
            )
        ]
        return states.enumerated().flatMap { order, state -> [Line] in
            let variant = (place + order) % state.words.count, count = facts.count(state.of, state.name, in: group)
            return list(
                tasks.filter { state.of.contains($0.state) }, state.words[variant], count, key: "tasks.\(Self.stable(group)).\(state.name)",
                pattern: "\(state.name).\(variant)")
        }
    }

    /// A key from words: a plan has its headings once.
    private static func stable(_ text: String) -> String { VietnameseText.foldedWords(text).joined(separator: "-") }

    private func list(_ found: [TaskFact], _ opening: Phrase, _ count: Count, key: String, pattern: String) -> [Line] {
        guard let first = found.first else { return [] }
        if found.count == 1 { return [Line(key, "\(opening): \(TaskWords(task: first).inside).", pattern: pattern)] }
        return [Line(key, "\(opening) \(count.cited) nhiệm vụ:", pattern: pattern)]
            + found.map { Line("\(key).\($0.id)", "\(TaskWords(task: $0).entry).", pattern: nil) }
    }
}

/// One task in words, with what is known of it.
struct TaskWords {
    let task: TaskFact

    var entry: Phrase { "\(cite(Wording.capital(Wording.bare(task.text))))\(details)" }
    var inside: Phrase { "\(cite(Wording.inside(task.text)))\(details)" }

    private func cite(_ text: String) -> Cited { Cited(text, task.row) }

    private var details: Phrase {
        var parts: [Phrase] = []
        switch task.state {
        case .done, .standingDone: if let day = task.doneOn { parts.append("hoàn thành ngày \(cite(day.vietnamese))") }
        case .doneLate:
            if let due = task.due, let day = task.doneOn { parts.append("hạn \(cite(due.vietnamese)), hoàn thành ngày \(cite(day.vietnamese))") }
        case .running, .overdue: if let due = task.due { parts.append("hạn \(cite(due.vietnamese))") }
        case .standing: break
        }
        if let lead = task.lead { parts.append("chủ trì: \(cite(lead))") }
        if let progress = task.progress { parts.append("kết quả: \(cite(Wording.inside(progress)))") }
        if let product = task.product { parts.append("sản phẩm: \(cite(Wording.inside(product)))") }
        if task.evidence > 0 { parts.append("\(cite(VietnameseNumber.text(task.evidence))) tài liệu minh chứng") }
        if (task.state == .done || task.state == .standingDone) && task.product == nil && task.progress == nil {
            parts.append("chưa có mô tả sản phẩm")
        }
        return parts.isEmpty ? "" : " (\(parts.joined("; ")))"
    }
}
