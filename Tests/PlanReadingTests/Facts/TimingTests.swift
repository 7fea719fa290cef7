import Testing

@testable import PlanReading

@Suite struct `The time of a task` {
    @Test(arguments: [
        ("Tổ chức đoàn kiểm tra định kỳ hoặc đột xuất với sự tham gia", "định kỳ hoặc đột xuất"),
        ("thuộc Chương trình giai đoạn 2021-2025, trong đó", "giai đoạn 2021-2025"),
        ("triển khai tháng hành động từ ngày 15/11/2024-15/12/2024", "từ ngày 15/11/2024-15/12/2024"),
        ("Kiểm tra Quý III, IV hằng năm", "Quý III, IV hằng năm"), ("Phát tin trong quý II năm 2023", "quý II năm 2023"),
        ("Xây dựng chuyên trang; hoàn thành trước ngày 30/6/2026.", "hoàn thành trước ngày 30/6/2026"),
        ("Rà soát trong tháng 6 hằng năm", "tháng 6 hằng năm"),
        ("Hằng năm, tổ chức hội nghị", "Hằng năm"), ("Kiểm tra, xác minh khi có thông tin về vụ việc bạo lực", "khi có thông tin về vụ việc"),
        ("Từ năm 2017 - 2019 thí điểm", "Từ năm 2017 - 2019")
    ])
    func `is found inside its sentence`(text: String, timing: String) {
        let passage = Passage.of(text)
        #expect(TimingPhrase.find(in: passage).map { passage.text($0) } == timing)
    }

    @Test(arguments: [
        "Biên soạn tài liệu", "quy định tại Kế hoạch năm 2024", "sử dụng dịch vụ khi có nhu cầu", "đáp ứng nhu cầu thường xuyên của người dân"
    ])
    func `is left open where nothing says it`(text: String) {
        #expect(TimingPhrase.find(in: .of(text)) == nil)
    }

    @Test func `stands behind labels in a line`() {
        let passage = Passage.of(
            "Công tác truyền thông. Đơn vị chủ trì: Phòng Nội vụ; đơn vị phối hợp: Trạm Y tế. Thời gian: Quý I. Sản phẩm: Kế hoạch.")
        let labels = TaskLabel.all(in: passage)
        #expect(labels.map(\.label) == [.lead, .coordinators, .timing, .product])
        #expect(labels.map { passage.text($0.value) } == ["Phòng Nội vụ", "Trạm Y tế", "Quý I", "Kế hoạch"])
    }
}
