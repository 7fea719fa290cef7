extension Sample {
    /// Forty columns, no empty lines, letterhead on one line: as law databases print plans.
    static let narrowColumns = """
        UBND HUYỆN ĐỨC THỌ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 46/KH-UBND Đức Thọ, ngày 05 tháng 3 năm 2023

        KẾ HOẠCH
        TRIỂN KHAI CHƯƠNG TRÌNH PHÒNG NGỪA VÀ
        ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI
        NĂM 2023

        Căn cứ Luật Bình đẳng giới ngày 29 tháng
        11 năm 2006;
        Căn cứ Quyết định số 2282/QĐ-TTg ngày
        31/12/2020 của Thủ tướng Chính phủ phê
        duyệt Chương trình phòng ngừa và ứng phó
        với bạo lực trên cơ sở giới giai đoạn 2021
        - 2025;
        Ủy ban nhân dân huyện ban hành Kế hoạch
        như sau:
        I. MỤC ĐÍCH,
        YÊU CẦU
        1. Mục đích
        Nâng cao nhận thức, trách nhiệm của các
        cấp, các ngành về phát triển kinh tế
        - xã hội gắn với bình đẳng giới.
        2. Yêu cầu
        Các hoạt động bảo đảm thiết thực, tiết
        kiệm.
        II. CHỈ TIÊU
        - Trên 70% người bị bạo lực được phát hiện
        được hỗ trợ;
        - 9/9 xã có địa chỉ tin cậy;
        - Từ 80% trở lên cán bộ làm công tác bình
        đẳng giới được tập huấn.
        III. NỘI DUNG
        1. Công tác truyền thông
        a) Tổ chức 02 hội nghị truyền thông tại
        các xã (do Phòng Lao động - Thương binh
        và Xã hội chủ trì, phối hợp với Hội Liên
        hiệp Phụ nữ huyện, Huyện đoàn).
        b) Phát tin trên hệ thống truyền thanh
        cơ sở trong quý II năm 2023.
        2. Hỗ trợ người bị bạo lực
        a) Giao Trung tâm Y tế huyện chủ trì,
        phối hợp với Công an huyện tổ chức tiếp
        nhận người bị bạo lực.
        b) Duy trì các địa chỉ tin cậy.
        IV. KINH PHÍ
        Từ nguồn ngân sách huyện, lồng ghép các
        chương trình mục tiêu quốc gia và huy động
        xã hội hóa.
        V. TỔ CHỨC THỰC HIỆN
        1. Phòng Lao động - Thương binh và
        Xã hội
        - Chủ trì tham mưu triển khai Kế hoạch;
        - Tổng hợp báo cáo UBND huyện.
        2. Phòng Văn hóa - Thông tin: Chỉ đạo
        đẩy mạnh tuyên truyền.
        3. Đề nghị Hội Liên hiệp Phụ nữ huyện
        Vận động hội viên tham gia.
        4. UBND các xã, thị trấn
        - Xây dựng kế hoạch cụ thể;
        - Báo cáo kết quả về Phòng Lao động
        - Thương binh và Xã hội chậm nhất ngày
        20 hằng tháng.
        Trên đây là Kế hoạch, yêu cầu các đơn vị
        nghiêm túc thực hiện./.
        Nơi nhận:
        - Sở LĐ-TB&XH;
        - TTr. Huyện ủy, HĐND huyện;
        - Các phòng, ban, ngành cấp huyện và
        Ủy ban Mặt trận Tổ quốc huyện;
        - Lưu: VT, LĐTBXH.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Phạm Ví Dụ
        """
}
