import Core

/// I. What was issued, and who has reported.
struct DirectionPart {
    let facts: Facts

    var lines: [Line] { [opening] + papers + units }

    private var opening: Line {
        Line(
            "direction.opening",
            "\(ground), \(Cited(facts.unit, RowReference(.plan, "this"))) báo cáo kết quả \(facts.periodName); số liệu tính từ ngày \(day(facts.period.start)) đến hết ngày \(day(facts.period.end)).",
            pattern: "direction.opening")
    }

    /// What asks for the report: a plan that is carried out, or a paper that says so in its own words.
    private var ground: Cited {
        let name = facts.planName
        return Cited(name.text.lowercased().hasPrefix("theo ") ? "Theo" + name.text.dropFirst(4) : "Thực hiện " + name.text, name.rows)
    }

    private func day(_ day: LocalDate) -> Cited { Cited(day.vietnamese, facts.periodRow) }

    private var papers: [Line] {
        if facts.papers.isEmpty {
            return [
                Line("direction.papers", "Trong kỳ chưa ghi nhận văn bản chỉ đạo nào được ban hành trên hệ thống.", pattern: "direction.noPapers")
            ]
        }
        return [Line("direction.papers", "Các văn bản đã ban hành để triển khai gồm:", pattern: "direction.papers")]
            + facts.papers.map { Line("direction.paper.\($0.id)", "\(name(of: $0)).", pattern: nil) }
    }

    private func name(of paper: PaperFact) -> Cited {
        let number = paper.number.map { " số " + $0 } ?? "", day = paper.day.map { " ngày " + $0.vietnamese } ?? ""
        return Cited("Văn bản\(number)\(day): \(Wording.bare(paper.title))", paper.row)
    }

    private var units: [Line] {
        guard let units = facts.units else { return [] }
        let reported = Cited(VietnameseNumber.text(units.reported), RowReference(.count, "units-reported"))
        if units.missing.isEmpty {
            return [
                Line(
                    "direction.units", "Báo cáo được tổng hợp từ báo cáo của \(reported) đơn vị; không thiếu đơn vị nào.", pattern: "direction.units")
            ]
        }
        let names = units.missing.map { Phrase(Cited($0.name, RowReference(.unit, $0.id))) }.joined(", ")
        return [
            Line(
                "direction.units",
                "Báo cáo được tổng hợp từ báo cáo của \(reported) đơn vị; chưa có số liệu của \(facts.count("units-missing").cited) đơn vị chưa gửi: \(names).",
                pattern: "direction.unitsMissing")
        ]
    }
}
