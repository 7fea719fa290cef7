extension Sample {
    /// Tasks in a table: groups, a head of two rows, a cell of several lines, a row cut by a page end.
    static let taskTable = """
        UBND TỈNH LÀO CAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        SỞ NỘI VỤ | Độc lập - Tự do - Hạnh phúc
        Số: 77/KH-SNV | Lào Cai, ngày 12 tháng 01 năm 2026

        KẾ HOẠCH
        Thực hiện các hoạt động bình đẳng giới năm 2026

        Căn cứ Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND tỉnh Lào Cai về công tác bình đẳng giới năm 2026, Sở Nội vụ xây dựng kế hoạch như sau:

        I. MỤC ĐÍCH
        Bảo đảm thực hiện hiệu quả công tác bình đẳng giới.

        II. NHIỆM VỤ CỤ THỂ

        | STT | Nội dung công việc | Đơn vị thực hiện | | Thời gian thực hiện | Sản phẩm |
        |---|---|---|---|---|---|
        | | | Chủ trì | Phối hợp | | |
        | (1) | (2) | (3) | (4) | (5) | (6) |
        | I | TRUYỀN THÔNG | | | | |
        | 1 | Tổ chức hội nghị phổ biến pháp luật về bình đẳng giới | Phòng Người có công | Văn phòng Sở; Thanh tra Sở | Quý I | Hội nghị |
        | 2 | Tổ chức Tháng hành động vì bình đẳng giới:
        - Lễ phát động;
        - Treo băng rôn. | Phòng Người có công | Các phòng, đơn vị thuộc Sở | Tháng 11/2026 | Kế hoạch, báo cáo |
        | II | TẬP HUẤN | | | | |
        | 3 | Tập huấn kỹ năng cho cộng tác viên | Trung tâm Công tác xã hội (chủ trì); Phòng Người có công | UBND các xã, phường | Trước ngày 30/9/2026 | Lớp tập huấn |
        | | cấp xã và trưởng thôn | | | | |

        III. TỔ CHỨC THỰC HIỆN
        1. Phòng Người có công: đầu mối theo dõi, tổng hợp, báo cáo Giám đốc Sở trước ngày 15/11/2026.
        2. Văn phòng Sở: bố trí kinh phí.
        3. Các phòng, đơn vị thuộc Sở: phối hợp thực hiện.

        | Nơi nhận: - UBND tỉnh (b/c); - Lãnh đạo Sở; - Lưu: VT, NCC. | GIÁM ĐỐC Trần Thử Nghiệm |
        """
}
