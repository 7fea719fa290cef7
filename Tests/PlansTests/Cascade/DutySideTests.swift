import Access
import Cascade
import Core
import Organisations
import TestSupport
import Testing

@testable import Plans

/// What the plan above lays on the units below, held against what the plan below tells its agencies.
@Suite struct `Duties in two plans` {
    private func side(_ level: PlanSide.Level, _ duties: [(who: String, text: String)]) -> PlanSide {
        let plan = Made.plan("Kế hoạch", in: World.ward, file: .random())
        return PlanSide(
            plan,
            duties.map { who, text in
                var item = Made.item(of: plan.id, .duty, text, agencies: [.init(.lead, who)])
                item.detail = .duty(.init(isRequest: false, isGroup: false))
                return item
            }, level)
    }

    @Test func `count above when they are for the communes, and answer for them below`() {
        let above = side(
            .above,
            [
                ("Ủy ban nhân dân các xã, phường", "Bố trí địa điểm tiếp nhận người bị bạo lực tại địa bàn"), ("Sở Nội vụ", "Chủ trì theo dõi"),
                ("Ủy ban nhân dân các xã, phường", "Bố trí kinh phí duy trì đường dây nóng")
            ])
        #expect(above.measures.map(\.kind) == [.duty, .duty])
        let below = side(
            .below,
            [
                ("Công an phường", "Bố trí địa điểm tiếp nhận người bị bạo lực tại địa bàn phường"),
                ("Trạm Y tế phường", "Sơ cứu, chăm sóc người đến khám")
            ])
        let findings = Comparison(of: above, with: below).findings
        #expect(findings.map(\.verdict) == [.takenOver, .leftOut])
    }

    @Test(arguments: [
        ("Ủy ban nhân dân các xã, phường", true), ("UBND các xã, thị trấn", true), ("Các sở, ban, ngành", false), ("Công an phường", false),
        ("Ủy ban nhân dân phường Thành Sen", false)
    ]) func `are for the communes by their name`(name: String, isFor: Bool) {
        #expect(Made.item(of: .random(), .duty, agencies: [.init(.lead, name)]).isForUnitsBelow == isFor)
    }
}
