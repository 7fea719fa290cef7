import Testing

@testable import PlanReading

@Suite struct `A pointer to an annex` {
    @Test(arguments: [
        ("Chi tiết tại Phụ lục ban hành kèm theo Kế hoạch này.", true), ("Theo Phụ lục I kèm theo Kế hoạch này.", true),
        ("NHIỆM VỤ VÀ GIẢI PHÁP: chi tiết theo Phụ lục đính kèm theo.", true),
        ("(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND phường)", true),
        ("Xây dựng phụ lục hợp đồng với cơ sở trợ giúp.", false), ("100% thôn có người được tập huấn.", false),
        ("Tổ chức tập huấn cho cộng tác viên (danh sách kèm theo).", false)
    ])
    func `is neither a task nor a target`(text: String, isPointer: Bool) {
        #expect(AnnexPointer.matches(.of(text)) == isPointer)
    }
}
