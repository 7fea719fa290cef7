extension Sample {
    /// A, B, C above I, II; agencies in plain sentences; a budget with an amount.
    static let lettersAndSentences = """
        UỶ BAN NHÂN DÂN          CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
         QUẬN NINH KIỀU                 Độc lập - Tự do - Hạnh phúc
        Số 15/KH-UBND                 Ninh Kiều, ngày 4/4/2022
        KẾ HOẠCH
        Hành động vì bình đẳng giới năm 2022
        Căn cứ Kế hoạch số 70/KH-UBND ngày 19 tháng 3 năm 2021 của Uỷ ban nhân dân thành phố Cần Thơ;
        Uỷ ban nhân dân quận Ninh Kiều ban hành Kế hoạch như sau:
        A. MỤC ĐÍCH, YÊU CẦU
        Mục đích là nâng cao nhận thức của người dân.
        B. NỘI DUNG THỰC HIỆN
        I. Tuyên truyền
        1. Tổ chức nói chuyện chuyên đề tại 11 phường.
        2. Treo 50 băng rôn tại các tuyến đường chính.
        II. Tập huấn
        1. Mở lớp tập huấn cho cán bộ phường; thời gian: tháng 6/2022; đơn vị thực hiện: Phòng Lao động - Thương binh và Xã hội quận.
        C. KINH PHÍ THỰC HIỆN
        Tổng kinh phí 35.000.000 đồng từ ngân sách quận.
        D. TỔ CHỨC THỰC HIỆN
        Phòng Lao động - Thương binh và Xã hội chủ trì, phối hợp các đơn vị liên quan triển khai Kế hoạch này.
        Công an quận phối hợp xử lý các vụ việc.
        Uỷ ban nhân dân các phường tổ chức thực hiện tại địa phương và báo cáo về Phòng Lao động - Thương binh và Xã hội trước ngày 10/6 và ngày 10/11.
        Đề nghị Hội Liên hiệp Phụ nữ quận tham gia vận động hội viên.
        Nơi nhận:
        - UBND TP;
        - Lưu: VT.
        CHỦ TỊCH
        Dương Tấn Mẫu
        """
}
