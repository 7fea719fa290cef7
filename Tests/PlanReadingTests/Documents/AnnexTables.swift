extension Sample {
    /// A department of a province, with tables of tasks and of targets in annexes.
    static let annexTables = """
        UBND TỈNH BẮC NINH
        SỞ Y TẾ
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 245/KH-SYT
        Bắc Ninh, ngày 17 tháng 02 năm 2026
        KẾ HOẠCH
        Chăm sóc, hỗ trợ người bị bạo lực trên cơ sở giới tại cơ sở y tế giai đoạn 2026 - 2028
        I. Mục tiêu
        1. Mục tiêu chung
        Nâng cao chất lượng chăm sóc.
        2. Mục tiêu cụ thể
        - Đến hết năm 2026: 60% trạm y tế có phòng tư vấn riêng;
        - Đến hết năm 2028: 95% trạm y tế có phòng tư vấn riêng.
        II. Nội dung
        Các nhiệm vụ cụ thể tại Phụ lục kèm theo Kế hoạch này.
        III. Tổ chức thực hiện
        1. Phòng Nghiệp vụ Y
        1.1. Tham mưu, theo dõi việc triển khai Kế hoạch.
        1.2. Tổng hợp báo cáo Lãnh đạo Sở.
        2. Các bệnh viện, trung tâm y tế
        2.1. Bố trí phòng khám riêng, kín đáo.
        2.2. Báo cáo số liệu hằng quý về Sở Y tế (qua Phòng Nghiệp vụ Y) trước ngày 15 của tháng cuối quý.
        Trên đây là Kế hoạch của Sở Y tế./.
        Nơi nhận:
        - UBND tỉnh;
        - Lưu: VT, NVY.
        KT. GIÁM ĐỐC
        PHÓ GIÁM ĐỐC
        BS. CKII Ngô Thử Nghiệm
        PHỤ LỤC I
        DANH MỤC NHIỆM VỤ
        (Kèm theo Kế hoạch số 245/KH-SYT ngày 17/02/2026 của Sở Y tế)
        | STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian | Kết quả |
        | 1 | Xây dựng quy trình sàng lọc | Phòng Nghiệp vụ Y | Các bệnh viện | Quý II/2026 | Quy trình |
        | 2 | Đào tạo giảng viên tuyến tỉnh | Trung tâm Kiểm soát bệnh tật | | 2026-2027 | 20 giảng viên |
        PHỤ LỤC II
        CHỈ TIÊU GIAO CÁC ĐƠN VỊ
        | STT | Chỉ tiêu | Mục tiêu đến năm 2028 |
        | 1 | Tỷ lệ trạm y tế có phòng tư vấn riêng | ≥ 95% |
        | 2 | Số cán bộ được tập huấn | 340 người |
        """
}
