import Access
import Core
import Duties
import Foundation
import Organisations
import Places
import Plans
import Reporting
import Storage
import TestSupport

/// Plans of made-up units, and how tests publish them.
enum PaperOfProvince {
    /// The real province below which the made-up one's plan is published, for its communes.
    static let place = "2025:42"

    static let bytes = Array(text.utf8)

    static let text = """
        ỦY BAN NHÂN DÂN
        TỈNH MẪU

        Số: 11/KH-UBND

        Mẫu, ngày 12 tháng 02 năm 2026

        KẾ HOẠCH

        Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026-2027 trên địa bàn tỉnh Mẫu

        Căn cứ Luật Phòng, chống bạo lực gia đình số 13/2022/QH15 ngày 14/11/2022 của Quốc hội; Ủy ban nhân dân tỉnh Mẫu ban hành Kế hoạch với các nội dung sau:

        I. MỤC TIÊU

        - 100% xã, phường có ít nhất một địa chỉ tin cậy vào năm 2027.

        II. NHIỆM VỤ

        1. Tổ chức các buổi trò chuyện về cách nhận ra bạo lực và nơi có thể gọi.

        III. TỔ CHỨC THỰC HIỆN

        1. Sở Nội vụ

        - Chủ trì, phối hợp với các cơ quan liên quan tổ chức thực hiện Kế hoạch.

        2. Sở Y tế

        - Hướng dẫn các cơ sở y tế tiếp nhận và chăm sóc người bị bạo lực.

        3. UBND các xã, phường

        - Xây dựng kế hoạch và tổ chức thực hiện trên địa bàn.

        IV. CHẾ ĐỘ BÁO CÁO

        Các cơ quan, ban, ngành có liên quan, UBND các xã, phường báo cáo UBND tỉnh kết quả thực hiện Kế hoạch (qua Sở Nội vụ) trước ngày 10/6 và trước ngày 05/12 hằng năm để tổng hợp.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        """
}

extension TestSite {
    /// An officer of some unit who has no account here.
    func clerk(of place: String, _ roles: Set<Role> = [.officer]) -> Viewer {
        let officer = world.viewer(.officer)
        return Viewer(user: officer.user, name: officer.name, agency: officer.agency, agencyName: officer.agencyName, place: place, roles: roles)
    }

    @discardableResult
    func publish(_ bytes: [UInt8], in place: String, named name: String = "ke-hoach.txt") async throws -> ID<Plan> {
        let clerk = clerk(of: place)
        try await services.database.write { tx in if try !UnitStore(tx).list().contains(place) { try UnitStore(tx).add(place) } }
        let plan = try await ImportPlan(services)(named: name, bytes, by: clerk)
        try await PublishPlan(services)(plan, by: clerk)
        clock.move(microseconds: 1)
        try await MakeDuties(services)()
        return plan
    }

    /// Whatever a place has to do with, as rows: `2026 trước 2026-12-05 Sở Y tế`.
    func owed(to place: String) async throws -> [ReportDuty] {
        let clerk = clerk(of: place)
        return try await services.database.read { tx in
            let ids: [ID<ReportDuty>] = try tx.run("SELECT id FROM report_duty ORDER BY last_day, unit_name, id").map { try $0.get("id") }
            return try ids.map { try DutyStore(tx).duty($0, visibleTo: clerk) }
        }
    }
}
