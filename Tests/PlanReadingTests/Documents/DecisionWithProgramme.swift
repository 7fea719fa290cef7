extension Sample {
    /// A decision that carries a programme, agencies in sentences under numbers.
    static let decisionWithProgramme = """
        ỦY BAN NHÂN DÂN
        TỈNH ĐỒNG THÁP
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 1386/QĐ-UBND-HC
        Đồng Tháp, ngày 30 tháng 9 năm 2021

        QUYẾT ĐỊNH
        BAN HÀNH CHƯƠNG TRÌNH PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2021 - 2025
        ỦY BAN NHÂN DÂN TỈNH
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
        Căn cứ Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ;
        Theo đề nghị của Giám đốc Sở Lao động - Thương binh và Xã hội.
        QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025.
        Điều 2. Quyết định có hiệu lực kể từ ngày ký.
        Điều 3. Chánh Văn phòng Ủy ban nhân dân Tỉnh, Giám đốc Sở Lao động - Thương binh và Xã hội, Thủ trưởng các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.

        Nơi nhận:
        - Như Điều 3;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH




        Đoàn Mẫu Thử

        CHƯƠNG TRÌNH
        PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2021 - 2025
        (Ban hành kèm theo Quyết định số 1386/QĐ-UBND-HC ngày 30 tháng 9 năm 2021 của Ủy ban nhân dân Tỉnh)

        I. MỤC TIÊU
        1. Mục tiêu tổng quát
        Ngăn chặn bạo lực.
        2. Chỉ tiêu
        a) 50% người bị bạo lực tìm kiếm trợ giúp.
        b) 70% trường hợp được hỗ trợ bằng các hình thức khác nhau.
        II. NHIỆM VỤ
        1. Nâng cao nhận thức
        a) Truyền thông đại chúng.
        b) Truyền thông tại trường học.
        III. TỔ CHỨC THỰC HIỆN
        1. Sở Lao động - Thương binh và Xã hội là cơ quan thường trực, chủ trì triển khai Chương trình; định kỳ báo cáo UBND Tỉnh trước ngày 20 tháng 12 hàng năm.
        2. Sở Y tế chủ trì hướng dẫn chăm sóc nạn nhân.
        3. Ủy ban nhân dân huyện, thành phố xây dựng kế hoạch thực hiện.
        """
}
