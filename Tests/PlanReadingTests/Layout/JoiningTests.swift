import Testing

@testable import PlanReading

@Suite struct `Lines of a paragraph` {
    private func blocks(_ text: String) -> [String] {
        Reader("KẾ HOẠCH\nThực hiện công tác năm 2025\n\nI. NỘI DUNG\n" + text).blocks.dropFirst().map {
            ($0.marker.isBullet ? "• " : $0.marker.name.map { $0 + " " } ?? "") + $0.passage.text
        }
    }

    @Test func `are joined across a page break`() {
        #expect(
            blocks("- Thực hiện các nội dung về giới tính, sức\n\nkhỏe sinh sản cho học sinh.") == [
                "• Thực hiện các nội dung về giới tính, sức khỏe sinh sản cho học sinh."
            ])
        #expect(
            blocks("- Thực hiện các nội dung về giới tính, sức\n\n3\n\nkhỏe sinh sản cho học sinh.") == [
                "• Thực hiện các nội dung về giới tính, sức khỏe sinh sản cho học sinh."
            ])
    }

    @Test func `are joined before a dash inside a name`() {
        #expect(blocks("- Tập trung ở xã có điều kiện kinh tế\n- xã hội khó khăn.") == ["• Tập trung ở xã có điều kiện kinh tế - xã hội khó khăn."])
        #expect(blocks("- Gửi Phòng Lao động\n- Thương binh và Xã hội.") == ["• Gửi Phòng Lao động - Thương binh và Xã hội."])
    }

    @Test func `are joined before figures that only continue`() {
        #expect(blocks("- Chương trình giai đoạn 2021\n- 2025 của huyện.") == ["• Chương trình giai đoạn 2021 - 2025 của huyện."])
        #expect(blocks("- Gửi trước ngày\n15. Các xã gửi sau.") == ["• Gửi trước ngày 15. Các xã gửi sau."])
    }

    @Test func `are joined inside brackets`() {
        #expect(
            blocks("- Báo cáo (6 tháng trước ngày 15/6;\n01 năm trước ngày 30/11).") == [
                "• Báo cáo (6 tháng trước ngày 15/6; 01 năm trước ngày 30/11)."
            ])
    }

    @Test func `of different paragraphs stay apart`() {
        #expect(
            blocks("1. Mục đích\nNâng cao nhận thức.\n2. Yêu cầu\nThiết thực.") == ["1 Mục đích", "Nâng cao nhận thức.", "2 Yêu cầu", "Thiết thực."])
        #expect(
            blocks("- Bảo vệ phụ nữ và nam giới tại cơ sở\n- Tổ chức tập huấn cho các đơn vị\n- Kiểm tra hằng năm") == [
                "• Bảo vệ phụ nữ và nam giới tại cơ sở", "• Tổ chức tập huấn cho các đơn vị", "• Kiểm tra hằng năm"
            ])
        #expect(
            blocks("1. Tổ chức chiến dịch truyền thông hằng năm\n2. Về dịch vụ") == ["1 Tổ chức chiến dịch truyền thông hằng năm", "2 Về dịch vụ"])
    }

    @Test func `of a heading in capitals are joined`() {
        #expect(
            Reader("KẾ HOẠCH\nThực hiện công tác năm 2025\n\nI. MỤC ĐÍCH,\nYÊU CẦU\n1. Mục đích").blocks.map(\.passage.text) == [
                "MỤC ĐÍCH, YÊU CẦU", "Mục đích"
            ])
    }

    @Test func `keep no markup of converters`() {
        #expect(blocks("\\- **Tổ chức** *hội nghị* <b>lớn</b>&nbsp;tại xã.") == ["• Tổ chức hội nghị lớn tại xã."])
    }
}
