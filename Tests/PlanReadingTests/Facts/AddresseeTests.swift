import Testing

@testable import PlanReading

@Suite struct `Who is told to do something` {
    struct Case: Sendable, CustomStringConvertible {
        let text: String, name: String
        var isRequest = false, isGroup = false
        var description: String { text }
    }

    @Test(arguments: [
        Case(text: "Phòng Văn hóa – Xã hội", name: "Phòng Văn hóa – Xã hội"),
        Case(text: "Đề nghị Hội Liên hiệp Phụ nữ tỉnh", name: "Hội Liên hiệp Phụ nữ tỉnh", isRequest: true),
        Case(text: "UBND các xã, thị trấn", name: "UBND các xã, thị trấn", isGroup: true),
        Case(text: "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị triển khai", name: "Sở Nội vụ"),
        Case(text: "Trách nhiệm của Sở Y tế", name: "Sở Y tế"),
        Case(
            text: "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường giám sát việc thực hiện Kế hoạch",
            name: "Ủy ban Mặt trận Tổ quốc Việt Nam phường", isRequest: true),
        Case(text: "Sở Tài chính (cơ quan phối hợp)", name: "Sở Tài chính"),
        Case(text: "Các trường học trên địa bàn", name: "Các trường học trên địa bàn", isGroup: true),
        Case(
            text: "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội tham gia tổ chức triển khai",
            name: "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội", isRequest: true, isGroup: true)
    ])
    func `is named without the words around`(example: Case) {
        let passage = Passage.of(example.text)
        let found = Addressee(passage, passage.whole)
        #expect(found.name == example.name)
        #expect(found.isRequest == example.isRequest)
        #expect(found.isGroup == example.isGroup)
        #expect(found.isKnown)
    }

    @Test(arguments: ["Chế độ thông tin báo cáo", "Kinh phí thực hiện", "Nội dung khác"])
    func `is nobody in other headings`(text: String) {
        let passage = Passage.of(text)
        #expect(!Addressee(passage, passage.whole).isKnown)
    }
}
