import PlanReading

extension PlanItem {
    /// The sentence that says when a report is due: the document's own, unless a person has changed the day since.
    var reportSentence: String {
        guard case .deadline(let deadline) = detail else { return text }
        let isSaid = deadline.day.map { text.says(day: $0, month: deadline.month) } ?? true
        return isSaid && !text.isEmpty ? text : made(deadline)
    }

    private func made(_ deadline: Deadline) -> String {
        let reporters = names(.reporter).joined(separator: "; ")
        var sentence = reporters.isEmpty ? "Các cơ quan, đơn vị báo cáo" : "\(reporters) báo cáo"
        switch deadline.kind {
        case .midYear: sentence += " 6 tháng"
        case .annual: sentence += " năm"
        default: break
        }
        sentence += " kết quả thực hiện Kế hoạch"
        if let recipient = deadline.recipient { sentence += " về \(recipient)" }
        if let via = deadline.via { sentence += " (qua \(via))" }
        if let day = deadline.day {
            let date = PartialDate(day: day, month: deadline.month, year: deadline.isYearly ? nil : deadline.year).written
            sentence += " trước ngày \(date)" + (deadline.month == nil ? " hằng tháng" : deadline.isYearly ? " hằng năm" : "")
        }
        return sentence
    }
}

extension PartialDate {
    /// "05/12/2027", as far as it is known.
    var written: String {
        ([day, month].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : String($0) } + [year].compactMap { $0.map(String.init) }).joined(separator: "/")
    }
}

extension String {
    /// In figures or in words: "05/6", "5/06", "ngày 5 tháng 6".
    fileprivate func says(day: Int, month: Int?) -> Bool {
        guard let month else { return contains("ngày \(day)") || contains("ngày 0\(day)") }
        let days = ["\(day)", "0\(day)"], months = ["\(month)", "0\(month)"]
        return days.contains { day in
            months.contains { month in contains("\(day)/\(month)") || contains("\(day) tháng \(month)") || contains("\(day)-\(month)") }
        }
    }
}
