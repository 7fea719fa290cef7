extension Sample {
    /// Targets in a table, tasks as 1.1, agencies one level deeper.
    static let targetTable = """
        ỦY BAN NHÂN DÂN
        TỈNH GIA LAI
        Số: 1033/KH-UBND
        Gia Lai, ngày 6 tháng 5 năm 2026

        KẾ HOẠCH
        Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030

        Thực hiện Quyết định số 625/QĐ-TTg ngày 02/4/2026 của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch:

        I. CHỈ TIÊU
        | TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030 |
        |---|---|---|---|---|
        | 1 | Tỷ lệ người bị bạo lực được hỗ trợ | % | 70 | 95 |
        | 2 | Số địa chỉ tin cậy | địa chỉ | 20 | 77 |

        II. NHIỆM VỤ
        1. Về truyền thông
        1.1. Xây dựng tài liệu truyền thông
        1.2. Tổ chức chiến dịch truyền thông hằng năm
        2. Về dịch vụ
        2.1. Phát triển mạng lưới công tác xã hội

        III. TỔ CHỨC THỰC HIỆN
        1. Các sở, ban, ngành
        1.1. Sở Nội vụ
        - Chủ trì triển khai thực hiện Kế hoạch.
        - Báo cáo UBND tỉnh trước ngày 10/12 hằng năm.
        1.2. Sở Y tế
        - Chỉ đạo các cơ sở y tế.
        2. UBND các xã, phường
        - Bố trí kinh phí.

        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Rơ Mẫu Thử
        """
}
