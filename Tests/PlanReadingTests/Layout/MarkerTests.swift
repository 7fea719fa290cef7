import Testing

@testable import PlanReading

@Suite struct `A marker` {
    @Test(arguments: [
        ("I. MỤC ĐÍCH", Marker.roman(1)), ("III/ KINH PHÍ", .roman(3)), ("IV - TỔ CHỨC", .roman(4)), ("Il. NỘI DUNG", .roman(2)),
        ("III KINH PHÍ THỰC HIỆN", .roman(3)), ("1. Mục đích", .decimal([1])), ("1.Mục đích", .decimal([1])),
        ("1.1. Hoạt động 1: Triển khai", .decimal([1, 1])), ("2.3 Hoạt động", .decimal([2, 3])), ("1/ Mục đích", .decimal([1])),
        ("1) Mục đích", .parenthesis(1)), ("(2) Yêu cầu", .parenthesis(2)), ("a) Nội dung", .letter(1)), ("đ) Nội dung", .letter(4)),
        ("a- Nội dung", .letter(1)),
        ("A. MỤC ĐÍCH, YÊU CẦU", .capital(1)), ("- Tổ chức", .dash), ("– Tổ chức", .dash), ("- + Rà soát", .plus), ("+ Rà soát", .plus),
        ("• Tổ chức", .star), ("\u{F0B7} Tổ chức", .star), ("◦ Rà soát", .plus), ("* Lưu ý", .star),
        ("Điều 1. Ban hành", .article(1)), ("PHẦN THỨ HAI", .part(2)), ("Phần II. NỘI DUNG", .part(2)),
        ("Hoạt động 2: Tập huấn", .label(.activity, 2)), ("Chỉ tiêu 3: Đạt 60%", .label(.target, 3)),
        ("Mục tiêu 1. Trong lĩnh vực", .label(.objective, 1))
    ])
    func `is recognised`(text: String, marker: Marker) {
        #expect(MarkerScanner.scan(.of(text)).marker == marker)
    }

    @Test(arguments: [
        "15.11.2024 là ngày", "1.250 triệu đồng", "2.000 người", "2025. Ủy ban nhân dân", "V/v tăng cường", "i-Hatinh", "e-learning", "a-",
        "100% người dân",
        "Phần lớn người dân", "24/7", "Mục tiêu chung", "Hoạt động 1 lần một năm", "Điều kiện", "7,3%", "-", "", "1", "I"
    ])
    func `is not seen in other beginnings`(text: String) {
        #expect(MarkerScanner.scan(.of(text)).marker == .none)
    }
}
