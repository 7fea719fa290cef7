import Core
import PlanReading

extension PlanTarget {
    /// Which way is good. A count of reports or of cases found is watched only, unless an officer says that more of it is wanted.
    var direction: Direction { chosenDirection ?? derivedDirection }

    private var derivedDirection: Direction {
        if isCountOfReports { return .neutral }
        switch goal.comparator {
        case .atMost, .below: return .decrease
        // "0 vụ", "không còn …".
        case .equal: return goal.value == 0 ? .decrease : .increase
        case .atLeast, .above, nil: return .increase
        }
    }

    /// Whether it counts reports, calls or cases that came to light, or a share of their rise or fall: their rising may be trust.
    var isCountOfReports: Bool {
        let unit = " " + VietnameseText.foldedWords(self.unit ?? "").joined(separator: " ") + " "
        if Self.counted.contains(where: { unit.hasPrefix(" \($0) ") }) { return true }
        guard isPercent else { return false }
        let text = " " + VietnameseText.foldedWords(self.text).joined(separator: " ") + " "
        return [" giam ", " tang ", " keo giam "].contains(where: text.contains) && Self.cases.contains { text.contains(" \($0) ") }
    }

    /// Units, folded.
    private static let counted = [
        "vu", "vu viec", "so vu", "tin", "tin bao", "to giac", "don", "cuoc goi", "so cuoc goi", "truong hop", "ca", "nan nhan", "nguoi bi bao luc"
    ]
    private static let cases = [
        "so vu", "vu bao luc", "vu viec", "tin bao", "to giac", "so truong hop", "so ca", "so nguoi bi bao luc", "so nan nhan"
    ]
}
