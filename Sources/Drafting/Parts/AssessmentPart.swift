import Core

/// III: what went well, what did not, and why, as far as the rows say so.
struct AssessmentPart {
    let facts: Facts

    var strengths: [Line] {
        let met = facts.count("targets-met"), done = facts.count("tasks-inTime")
        if met.isZero && done.isZero {
            return [
                Line(
                    "strengths.none", "Trong kỳ chưa ghi nhận chỉ tiêu nào đạt mức kế hoạch hoặc nhiệm vụ nào hoàn thành đúng hạn.",
                    pattern: "strengths.none")
            ]
        }
        var lines: [Line] = []
        if !done.isZero {
            lines.append(
                Line(
                    "strengths.tasks", "Có \(done.cited)/\(facts.count("tasks").cited) lượt nhiệm vụ trong kỳ được hoàn thành đúng hạn.",
                    pattern: "strengths.tasks"))
        }
        if !met.isZero {
            let names = facts.targets.filter { $0.isMet == true }.prefix(3).map { Phrase(Cited(Wording.inside($0.text), $0.row)) }.joined()
            let opening: Phrase = met.number > 3 ? "trong đó có" : "gồm"
            lines.append(
                Line("strengths.targets", "Đạt mức kế hoạch giao \(met.cited) chỉ tiêu, \(opening): \(names).", pattern: "strengths.targets"))
        }
        return lines
    }

    var weaknesses: [Line] {
        let overdue = facts.count("tasks-overdue"), unmet = facts.count("targets-unmet"), unknown = facts.count("targets-unknown")
        let obstacles = facts.obstacles.filter { !$0.isProposal }
        var lines: [Line] = []
        if !overdue.isZero {
            lines.append(Line("weaknesses.overdue", "Còn \(overdue.cited) lượt nhiệm vụ quá hạn chưa hoàn thành.", pattern: "weaknesses.overdue"))
        }
        if !unmet.isZero { lines.append(Line("weaknesses.unmet", "Có \(unmet.cited) chỉ tiêu chưa đạt mức kế hoạch.", pattern: "weaknesses.unmet")) }
        if !unknown.isZero {
            lines.append(
                Line("weaknesses.unknown", "Chưa có số liệu để đánh giá \(unknown.cited) chỉ tiêu.", pattern: "weaknesses.unknown"))
        }
        if !obstacles.isEmpty {
            lines.append(
                Line(
                    "weaknesses.obstacles",
                    "Các cơ quan, đơn vị nêu \(facts.count("obstacles").cited) vướng mắc, \(facts.count("obstacles-answered").cited) vướng mắc đã được trả lời:",
                    pattern: "weaknesses.obstacles"))
            lines += obstacles.map { Line("weaknesses.\($0.id)", ObstacleWords(obstacle: $0).entry, pattern: nil) }
        }
        if lines.isEmpty {
            lines = [
                Line(
                    "weaknesses.none", "Trong kỳ không có nhiệm vụ quá hạn; các cơ quan, đơn vị không nêu vướng mắc.", pattern: "weaknesses.none")
            ]
        }
        return lines
    }

    var causes: [Line] {
        if facts.late.isEmpty {
            return [Line("causes.none", "Không có nhiệm vụ chậm nên không phát sinh nguyên nhân phải nêu.", pattern: "causes.none")]
        }
        let kinds: [(name: String, words: Phrase)] = [
            ("causes.objective", "do nguyên nhân khách quan"), ("causes.subjective", "do nguyên nhân chủ quan")
        ]
        var parts = kinds.compactMap { kind -> Phrase? in
            let count = facts.count(kind.name)
            return count.isZero ? nil : "\(count.cited) lượt \(kind.words)"
        }
        let unnamed = facts.count("causes.unnamed")
        if !unnamed.isZero { parts.append("\(unnamed.cited) lượt chưa ghi nguyên nhân") }
        return [Line("causes.summary", "Trong số nhiệm vụ thực hiện chậm, có \(parts.joined(", ")).", pattern: "causes.summary")]
    }
}

/// What is in the way, or what is asked for, in the words of who raised it.
struct ObstacleWords {
    let obstacle: ObstacleFact

    var entry: Phrase {
        let amount: Phrase = obstacle.amount.map { ", số tiền \(cite(VietnameseNumber.money($0)))" } ?? ""
        return
            "\(cite(Wording.capital(Wording.bare(obstacle.text)))) (\(cite(obstacle.agency)), nêu ngày \(cite(obstacle.raisedOn.vietnamese))\(amount); \(answer))."
    }

    private func cite(_ text: String) -> Cited { Cited(text, obstacle.row) }

    private var answer: Phrase {
        switch obstacle.answer {
        case .waiting: "chưa được trả lời"
        case .accepted: "đã được chấp thuận"
        case .partly: "được chấp thuận một phần"
        case .refused: "không được chấp thuận"
        case .closed: "đã khép lại"
        }
    }
}
