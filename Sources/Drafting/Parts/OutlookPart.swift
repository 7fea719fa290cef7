import Core

/// IV: what the plan asks for next, and what is left over.
struct OutlookPart {
    let facts: Facts

    var lines: [Line] {
        let overdue = facts.tasks.filter { $0.state == .overdue }
        var lines: [Line] = []
        if !overdue.isEmpty {
            lines.append(
                Line(
                    "outlook.overdue", "Tập trung hoàn thành dứt điểm \(facts.count("tasks-overdue").cited) lượt nhiệm vụ đã quá hạn.",
                    pattern: "outlook.overdue"))
        }
        if facts.next.isEmpty {
            lines.append(
                Line(
                    "outlook.none", "Kế hoạch không ghi nhiệm vụ có thời hạn nào trong kỳ tới; các việc thường xuyên được duy trì.",
                    pattern: "outlook.none"))
        } else {
            lines.append(Line("outlook.next", "Kỳ tới thực hiện các nhiệm vụ sau:", pattern: "outlook.next"))
            lines += facts.next.map { task in
                let due: Phrase = task.due.map { " (hạn \(Cited($0.vietnamese, task.row)))" } ?? ""
                return Line("outlook.\(task.id)", "\(Cited(Wording.capital(Wording.bare(task.text)), task.row))\(due).", pattern: nil)
            }
        }
        return lines
    }
}

/// V: what is asked of the level above.
struct ProposalsPart {
    let facts: Facts

    var lines: [Line] {
        let open = facts.obstacles.filter { $0.isProposal }
        if open.isEmpty {
            return [Line("proposals-none", "Trong kỳ đơn vị không có đề xuất, kiến nghị.", pattern: "proposals-none")]
        }
        return [Line("proposals-opening", "Đề nghị cấp có thẩm quyền xem xét các nội dung sau:", pattern: "proposals-opening")]
            + open.map { Line("proposals.\($0.id)", ObstacleWords(obstacle: $0).entry, pattern: nil) }
    }
}
