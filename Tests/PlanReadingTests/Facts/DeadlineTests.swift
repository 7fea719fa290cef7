import Testing

@testable import PlanReading

@Suite struct `A report deadline` {
    struct Case: Sendable, CustomStringConvertible {
        let text: String
        /// day, month, year, kind
        let due: [(Int?, Int?, Int?, DeadlineItem.Kind?)]
        let recipient: String?
        var via: String?
        var description: String { text }
    }

    @Test(arguments: [
        Case(
            text:
                "báo cáo UBND huyện kết quả thực hiện Kế hoạch (qua Phòng Nội vụ) trước ngày 10/6/2024 và trước ngày 05/12/2024 để tổng hợp, báo cáo UBND tỉnh.",
            due: [(10, 6, 2024, .midYear), (5, 12, 2024, .annual)], recipient: "UBND huyện", via: "Phòng Nội vụ"),
        Case(
            text: "Báo cáo định kỳ trước ngày 05/6/2024 và ngày 10/12/2024 về UBND huyện.", due: [(5, 6, 2024, .midYear), (10, 12, 2024, .annual)],
            recipient: "UBND huyện"),
        Case(
            text: "Định kỳ hàng năm (ngày 10 tháng 11) các đơn vị gửi báo cáo kết quả về phòng Văn hóa – Xã hội tổng hợp, báo cáo UBND phường.",
            due: [(10, 11, nil, .annual)], recipient: "phòng Văn hóa – Xã hội"),
        Case(
            text: "thực hiện chế độ báo cáo về Sở Nội vụ theo định kỳ (6 tháng trước ngày 15/6; 01 năm trước ngày 30/11);",
            due: [(15, 6, nil, .midYear), (30, 11, nil, .annual)], recipient: "Sở Nội vụ"),
        Case(
            text: "báo cáo kết quả về Sở Y tế trước ngày 15/6 và 15/11 hằng năm.", due: [(15, 6, nil, .midYear), (15, 11, nil, .annual)],
            recipient: "Sở Y tế"),
        Case(text: "Báo cáo về Phòng Nội vụ chậm nhất ngày 20 hằng tháng.", due: [(20, nil, nil, .monthly)], recipient: "Phòng Nội vụ"),
        Case(text: "Báo cáo Sở Y tế trước ngày 15 của tháng cuối quý.", due: [(15, nil, nil, .quarterly)], recipient: "Sở Y tế"),
        Case(
            text: "Báo cáo 6 tháng đầu năm trước ngày 05/6/2026, báo cáo năm trước ngày 05/12/2026 gửi Phòng Nội vụ.",
            due: [(5, 6, 2026, .midYear), (5, 12, 2026, .annual)], recipient: "Phòng Nội vụ"),
        Case(
            text: "Báo cáo quý trước ngày 20 của tháng cuối quý, báo cáo năm trước ngày 30/11/2026 về UBND phường.",
            due: [(20, nil, nil, .quarterly), (30, 11, 2026, .annual)], recipient: "UBND phường"),
        Case(text: "Báo cáo tổng kết giai đoạn gửi UBND tỉnh trước ngày 30/11/2030.", due: [(30, 11, 2030, .final)], recipient: "UBND tỉnh"),
        Case(text: "báo cáo đột xuất khi có yêu cầu của UBND tỉnh.", due: [(nil, nil, nil, .incident)], recipient: nil),
        Case(
            text: "Các xã báo cáo về Phòng Nội vụ trước ngày 01/12; Phòng Nội vụ tổng hợp, báo cáo UBND huyện trước ngày 10/12 hằng năm.",
            due: [(1, 12, nil, .annual), (10, 12, nil, .annual)], recipient: "Phòng Nội vụ")
    ])
    func `is found in every wording`(example: Case) {
        let found = DeadlineFinder.all(in: .of(example.text), isReporting: false)
        #expect(found.map(\.day) == example.due.map(\.0))
        #expect(found.map(\.month) == example.due.map(\.1))
        #expect(found.map(\.year) == example.due.map(\.2))
        #expect(found.map(\.kind) == example.due.map(\.3))
        #expect(found.first?.recipient == example.recipient)
        #expect(found.first?.via == example.via)
    }

    @Test func `of each layer has its own recipient`() {
        let found = DeadlineFinder.all(
            in: .of("Các xã báo cáo về Phòng Nội vụ trước ngày 01/12; Phòng Nội vụ tổng hợp, báo cáo UBND huyện trước ngày 10/12 hằng năm."),
            isReporting: false)
        #expect(found.map(\.recipient) == ["Phòng Nội vụ", "UBND huyện"])
    }

    @Test(arguments: [
        "Báo cáo kết quả thực hiện các chỉ tiêu quy định tại Kế hoạch số 87/KH-UBND ngày 11/8/2021 của UBND huyện.",
        "Xây dựng chuyên trang, hoàn thành trước ngày 30/6/2026 và báo cáo.",
        "Tháng hành động từ ngày 15/11 đến ngày 15/12, báo cáo kết quả theo quy định.",
        "Ban hành kế hoạch trước ngày 30/7/2021.", "Báo cáo số liệu tính đến ngày 31/10 theo mẫu."
    ])
    func `is not seen in other dates`(text: String) {
        #expect(DeadlineFinder.all(in: .of(text), isReporting: false).isEmpty)
    }
}
