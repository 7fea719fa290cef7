extension Sample {
    /// A decision that is itself the plan, with leads in headings and the organisation in an article.
    static let approvedPlan = """
        ỦY BAN NHÂN DÂN
        TỈNH SƠN LA
        Số: 55/2007/CT-UBND
        Sơn La, ngày 12 tháng 9 năm 2022

        QUYẾT ĐỊNH
        Phê duyệt Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới
        tỉnh Sơn La giai đoạn 2022 - 2025

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
        Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ;
        Xét đề nghị của Sở Lao động - Thương binh và Xã hội tại Tờ trình số 188/TTr-SLĐTBXH ngày 05/9/2022,

        QUYẾT ĐỊNH:

        Điều 1. Phê duyệt Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới tỉnh Sơn La giai đoạn 2022 - 2025 với các nội dung chủ yếu sau:

        I. MỤC TIÊU
        1. Mục tiêu chung: Giảm thiểu bạo lực.
        2. Mục tiêu cụ thể:
        - Phấn đấu đến năm 2025 có 70% người bị bạo lực được tư vấn.
        - Hằng năm, 100% xã, phường, thị trấn tổ chức truyền thông.

        II. NHIỆM VỤ VÀ GIẢI PHÁP
        1. Truyền thông (Sở Thông tin và Truyền thông chủ trì, phối hợp với Hội Liên hiệp Phụ nữ tỉnh)
        - Xây dựng chuyên mục trên Đài Phát thanh - Truyền hình tỉnh.
        - Tổ chức hội thi tìm hiểu pháp luật.
        2. Dịch vụ
        - Thí điểm đường dây nóng.

        III. KINH PHÍ THỰC HIỆN
        Ngân sách nhà nước; nguồn vận động hợp pháp.

        Điều 2. Tổ chức thực hiện
        1. Sở Lao động - Thương binh và Xã hội
        - Chủ trì triển khai Kế hoạch; tổng hợp báo cáo UBND tỉnh trước ngày 20/12 hằng năm.
        2. Sở Tài chính
        - Cân đối kinh phí.
        3. UBND các huyện, thành phố
        - Xây dựng kế hoạch thực hiện.

        Điều 3. Quyết định này có hiệu lực kể từ ngày ký.
        Chánh Văn phòng UBND tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này./.

        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT.
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Tráng Ví Dụ
        """
}
