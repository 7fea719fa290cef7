extension Sample {
    /// Labels under stars, number and place on lines of their own, the signature above the recipients.
    static let starLabels = """
        UBND XÃ BẮC SƠN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 08/KH-UBND              Độc lập - Tự do - Hạnh phúc
                                 Bắc Sơn, ngày 15 tháng 01 năm 2026
        KẾ HOẠCH
        Công tác bình đẳng giới và phòng, chống bạo lực gia đình năm 2026

        Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lạng Sơn về công tác gia đình năm 2026;
        UBND xã Bắc Sơn ban hành Kế hoạch như sau:
        I. MỤC ĐÍCH, YÊU CẦU
        - Nâng cao nhận thức.
        II. MỤC TIÊU
        - Phấn đấu giảm 15% số vụ bạo lực gia đình so với năm 2025.
        - 90 - 95% hộ gia đình được tuyên truyền.
        - 12/12 thôn có nhóm phòng, chống bạo lực gia đình.
        - Duy trì có hiệu quả các câu lạc bộ.
        III. NỘI DUNG THỰC HIỆN
        1. Công tác tuyên truyền
        * Nội dung:
        - Tuyên truyền trên loa truyền thanh.
        - Tổ chức 02 buổi nói chuyện chuyên đề.
        * Đơn vị chủ trì: Phòng Văn hóa - Xã hội.
        * Đơn vị phối hợp: Hội Liên hiệp Phụ nữ xã, Đoàn Thanh niên, các thôn.
        * Thời gian: Quý I - IV/2026.
        2. Công tác can thiệp, hỗ trợ
        * Nội dung: Duy trì đường dây nóng và địa chỉ tin cậy.
        * Đơn vị chủ trì: Công an xã.
        * Đơn vị phối hợp: Trạm Y tế.
        * Thời gian: Thường xuyên.
        IV. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội
        Là đơn vị thường trực tham mưu triển khai Kế hoạch.
        Tổng hợp báo cáo UBND xã, Sở Văn hóa, Thể thao và Du lịch theo quy định (6 tháng trước 10/6, năm trước 10/12).
        2. Phòng Kinh tế
        Bố trí kinh phí.
        3. Công an xã, Trạm Y tế xã
        Phối hợp xử lý vụ việc.
        4. Trưởng các thôn
        Nắm tình hình, báo cáo kịp thời.
        Trên đây là Kế hoạch của UBND xã./.
                  TM. ỦY BAN NHÂN DÂN
                      CHỦ TỊCH
                    Hoàng Ví Dụ
        Nơi nhận:
        - TT Đảng ủy;
        - Các thôn;
        - Lưu: VT.
        """
}
