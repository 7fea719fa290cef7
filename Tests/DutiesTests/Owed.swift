import Access
import Calendar
import Core
import Duties
import Organisations
import Reporting
import Storage
import Succession
import TestSupport

/// Duties for tests, laid down by an order of the ward.
enum Owed {
    static func day(_ text: String) -> LocalDate { LocalDate(text) ?? .first }

    /// A yearly report of an agency of the ward.
    static func duty(
        _ agency: Agency, in world: World, order: String, label: ReportPeriod.Label = .year(2026), due: String = "2026-12-05",
        recipient: String? = nil
    ) -> ReportDuty {
        guard let days = Days(day("2025-12-15"), day("2026-12-03")) else { preconditionFailure("the first day comes first") }
        return ReportDuty(
            id: .random(), unit: UnitID(agency.id.rawValue), place: agency.place, unitName: agency.name, recipient: UnitID(recipient ?? world.place),
            recipientName: "UBND phường", origin: .schedule(order), kind: .periodic,
            period: ReportPeriod(label, days), cutOff: day("2026-12-03"),
            due: DueDay(day(due), .before), wording: "Định kỳ hằng năm trước ngày 05/12 các đơn vị gửi báo cáo về UBND phường.")
    }
}
