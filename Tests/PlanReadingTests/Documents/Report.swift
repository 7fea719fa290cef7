extension Sample {
    /// No plan: a report.
    static let report = """
        ỦY BAN NHÂN DÂN
        HUYỆN YÊN MÔ
        Số: 215/BC-UBND
        Yên Mô, ngày 20 tháng 11 năm 2024

        BÁO CÁO
        Kết quả thực hiện công tác bình đẳng giới năm 2024

        I. KẾT QUẢ THỰC HIỆN
        1. Công tác truyền thông
        - Tổ chức 12 hội nghị cho 1.250 lượt người; đạt 95% kế hoạch.
        II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025
        1. Tiếp tục tuyên truyền.
        Nơi nhận:
        - Sở LĐTBXH;
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        CHỦ TỊCH

        Đinh Ví Dụ
        """
}
