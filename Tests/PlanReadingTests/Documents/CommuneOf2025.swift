extension Sample {
    /// A commune of 2025: small letters in headings, labels inside sentences, "Giao …" without headings.
    static let communeOf2025 = """
        ỦY BAN NHÂN DÂN
        XÃ ĐỒNG TÂM
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        Số: 33/KH-UBND
        Đồng Tâm, ngày 02 tháng 02 năm 2026
        KẾ HOẠCH
        Phòng ngừa và ứng phó với bạo lực trên cơ sở giới
        năm 2026 trên địa bàn xã Đồng Tâm
        Căn cứ Kế hoạch số 20/KH-UBND ngày 20/01/2026 của UBND tỉnh Tuyên Quang về phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2026;
        Theo đề nghị của Trưởng phòng Văn hóa - Xã hội xã,
        Ủy ban nhân dân xã Đồng Tâm xây dựng Kế hoạch cụ thể như sau:
        I. Mục đích, yêu cầu
        1. Mục đích
        Nâng cao nhận thức cho người dân.
        2. Yêu cầu
        Triển khai kịp thời.
        II. Chỉ tiêu năm 2026
        1. 100% vụ bạo lực được phát hiện thì có trên 95% được can thiệp kịp thời.
        2. Tối thiểu 02 câu lạc bộ được thành lập; không quá 05 vụ bạo lực nghiêm trọng.
        3. Phấn đấu 60% nam giới và 75% nữ giới được truyền thông.
        III. Nhiệm vụ, giải pháp
        1. Công tác truyền thông. Đơn vị chủ trì: Phòng Văn hóa - Xã hội; đơn vị phối hợp: Trạm Y tế, các trường học. Thời gian: Quý I, Quý IV.
        2. Rà soát hộ gia đình có nguy cơ bạo lực. Đơn vị chủ trì: Công an xã. Thời gian: Tháng 3/2026.
        3. Xây dựng mô hình địa chỉ tin cậy tại thôn.
        Đơn vị chủ trì: Hội Liên hiệp Phụ nữ xã.
        Đơn vị phối hợp: Phòng Văn hóa - Xã hội, Trung tâm Phục vụ hành chính công.
        Thời gian hoàn thành: trước ngày 30/9/2026.
        IV. Kinh phí
        - Nguồn ngân sách xã;
        - Nguồn tài trợ của tổ chức, cá nhân.
        V. Tổ chức thực hiện
        - Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị tổ chức thực hiện Kế hoạch này; tổng hợp báo cáo UBND xã.
        - Giao Phòng Kinh tế tham mưu bố trí kinh phí.
        - Công an xã: tăng cường nắm tình hình địa bàn.
        - Đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể: tham gia giám sát.
        VI. Chế độ báo cáo
        Các đơn vị báo cáo 6 tháng đầu năm trước ngày 05/6/2026, báo cáo năm trước ngày 05/12/2026 gửi Phòng Văn hóa - Xã hội; thực hiện báo cáo đột xuất khi có yêu cầu.
        Nơi nhận: - Sở Nội vụ; - Đảng ủy, HĐND xã; - Lưu: VT, VHXH.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH
        Hoàng Mẫu Thử
        """
}
