extension Sample {
    /// No plan: an official letter.
    static let officialLetter = """
        ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH NINH BÌNH              Độc lập - Tự do - Hạnh phúc
        Số: 12/UBND-VX              Ninh Bình, ngày 08 tháng 01 năm 2024
        V/v tăng cường phòng ngừa bạo lực
        trên cơ sở giới dịp Tết

        Kính gửi:
        - Các sở, ban, ngành;
        - UBND các huyện, thành phố.

        Thực hiện Công văn số 55/BLĐTBXH-BĐG ngày 03/01/2024 của Bộ Lao động - Thương binh và Xã hội về việc phòng ngừa bạo lực, UBND tỉnh yêu cầu:
        1. Sở Lao động - Thương binh và Xã hội chủ trì theo dõi.
        2. Các địa phương báo cáo trước ngày 20/02/2024.

        Nơi nhận:
        - Như trên;
        - Lưu: VT.
        TL. CHỦ TỊCH
        CHÁNH VĂN PHÒNG

        Bùi Thử Nghiệm
        """
}
