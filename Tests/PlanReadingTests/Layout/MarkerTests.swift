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

    /// Lines as a document has them; the names of the markers that were seen.
    private func names(_ lines: [String]) -> [String?] {
        ScannedLine.all(of: SourceText(lines.joined(separator: "\n"))).map(\.marker.name)
    }

    @Test(arguments: [
        (["1.98. Nhiệm vụ", "1.99. Nhiệm vụ", "1.100. Nhiệm vụ", "1.101. Nhiệm vụ"], ["1.98", "1.99", "1.100", "1.101"]),
        (["2.98 Hoạt động", "2.99 Hoạt động", "2.100 Hoạt động"], ["2.98", "2.99", "2.100"]),
        (["59. Việc", "60. Việc", "61. Việc", "62/ Việc"], ["59", "60", "61", "62"]),
        (["1.99. Việc", "1.100. Việc", "1.100.1. Việc nhỏ", "1.100.2. Việc nhỏ"], ["1.99", "1.100", "1.100.1", "1.100.2"]),
        (["99) Việc", "100) Việc", "(101) Việc"], ["99)", "100)", "101)"]),
        (["Nhiệm vụ 99: Việc", "Nhiệm vụ 100: Việc", "Nhiệm vụ 101: Việc"], ["Nhiệm vụ 99", "Nhiệm vụ 100", "Nhiệm vụ 101"]),
        // One left out, and one written twice.
        (["1.98. Việc", "1.100. Việc", "1.100. Việc", "1.102. Việc"], ["1.98", "1.100", "1.100", "1.102"]),
        // A list inside the ninety-ninth does not end the run.
        (["1.99. Việc", "1. Một", "2. Hai", "1.100. Việc"], ["1.99", "1", "2", "1.100"])
    ])
    func `of three digits is recognised behind the one before it`(lines: [String], expected: [String]) {
        #expect(names(lines) == expected)
    }

    @Test(arguments: [
        ["1.100. Ủy ban nhân dân"], ["1.98. Việc", "1.200. Việc"], ["1.99. Việc", "2.100. Việc"], ["100. Ủy ban nhân dân"], ["61. Ủy ban"],
        ["1.99. Việc", "1.100 triệu đồng"], ["1.99. Việc", "1.100.000 Đồng"], ["1.99. Việc", "1.000. Việc"], ["1.99. Việc", "1.050. Việc"],
        ["60. Việc", "2026. Ủy ban"], ["1.99. Việc", "1.2026. Ủy ban"], ["99) Việc", "2026) Việc"], ["Chỉ tiêu 99: Việc", "Chỉ tiêu 2026: Việc"],
        ["Chỉ tiêu 100: Việc"], ["(100) Việc"], ["999. Việc"]
    ])
    func `of three digits is none without it, nor a year or an amount`(lines: [String]) {
        #expect(names(lines).last == .some(nil))
    }

    @Test func `goes up to 999, one by one`() {
        let lines = (1...1001).map { "1.\($0). Nhiệm vụ số \($0)" }
        #expect(names(lines) == (1...999).map { "1.\($0)" } + [nil, nil])
    }
}

@Suite struct `A section of many tasks` {
    @Test(arguments: [98, 99, 100, 101, 250])
    func `keeps each with its lead`(count: Int) {
        let tasks = (1...count).map {
            """
            1.\($0). Tổ chức tập huấn số \($0) cho cán bộ cơ sở.
            - Cơ quan chủ trì: Phòng Văn hóa - Xã hội số \($0).
            - Thời gian thực hiện: Quý IV năm 2026.
            """
        }
        let reading = Sample.read("KẾ HOẠCH\nCông tác năm 2026\n\nI. NHIỆM VỤ\n1. Tập huấn\n" + tasks.joined(separator: "\n"))
        #expect(reading.tasks.count == count)
        #expect(reading.tasks.allSatisfy { $0.lead.count == 1 && $0.timing == "Quý IV năm 2026" })
    }
}
