extension Sample {
    /// What a scanner makes of a page: accents, I and l, O and 0, line ends.
    static let scanned = """
        UỶ BAN NHÂN DAN CỘNG HÒA XẢ HỘI CHỦ NGHĨA VIỆT NAM
        HUYỆN THANH BA Độc lâp - Tự do - Hanh phúc
        Sô: 19/KH-UBND Thanh Ba, ngay 14 thang 02 năm 2022
        KẾ H0ẠCH
        Triền khai Chương trình phòng ngừa và ứng phó với bao lưc trên cơ sở giới
        năm 2022 trên đia bàn huyên
        Thực hiên Kế hoạch số 1l/KH-UBND ngày 10/01/2022 cùa UBND tỉnh Phú Thọ về Chương trình phòng ngừa bạo lực;
        Uỷ ban nhân dân huyên Thanh Ba ban hành Kế hoạch như sau:
        l. MỤC ĐlCH, YÊU CẦU
        1. Muc đích
        Nâng cao nhân thức.
        2. Yêu cầu
        Kịp thời, hiêu quả.
        Il. CHỈ TlÊU
        - l00% vụ việc đươc xử lý.
        - Tối thiêu 5O% người gây bạo lực được tư vân.
        lll. NỘl DUNG
        1 . Truyên thông
        - Tô chức 03 hội nghi
        tại các xã.
        -Phát tờ rơi.
        2. Tâp huấn
        - Mở lớp tập huân cho cán bộ.
        lV. TỔ CHỨC THỰC HlỆN
        1. Phong Lao động - Thương binh và Xã hôi
        - Chủ trì triên khai Kế hoach.
        2. Công an huyên
        - Xử lý vi pham.
        3. UBND các xã, thị trân
        - Báo cáo kêt quả về Phòng Lao đông - Thương binh và Xã hội trươc ngày l5/11/2022.
        Nơi nhân:
        - UBND tỉnh;
        - Lưu: VT.
        TM. UỶ BAN NHÂN DÂN
        KT. CHỦ TICH
        PHÓ CHỦ TỊCH
        Hà Thử Mẫu
        """
}
