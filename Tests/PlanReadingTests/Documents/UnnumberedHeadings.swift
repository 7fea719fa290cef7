extension Sample {
    /// A web page around the text; sections in capitals without numbers; blocks "Hoạt động n" with letters.
    static let unnumberedHeadings = """
        Hệ thống pháp luật
        Đang tải nội dung...
        Văn bản liên quan
        Quyết định 2282/QĐ-TTg
        Kế hoạch 99/KH-UBND
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ CẦN THƠ
        -------
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc
        ---------------
        Số: 70/KH-UBND
        Cần Thơ, ngày 19 tháng 3 năm 2021

        KẾ HOẠCH

        PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI GIAI ĐOẠN 2021 - 2025 TRÊN ĐỊA BÀN THÀNH PHỐ CẦN THƠ

        Thực hiện Quyết định số 2282/QĐ-TTg ngày 31 tháng 12 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:

        MỤC ĐÍCH, YÊU CẦU

        1. Mục đích

        Triển khai đồng bộ các hoạt động.

        2. Yêu cầu

        Bám sát mục tiêu.

        MỤC TIÊU

        1. Mục tiêu chung

        Giảm thiểu bạo lực.

        2. Chỉ tiêu

        a) Phấn đấu đạt 90% người bị bạo lực được hỗ trợ.

        b) 100% cơ sở trợ giúp xã hội triển khai dịch vụ.

        NỘI DUNG HOẠT ĐỘNG

        1. Hoạt động 1: Truyền thông nâng cao nhận thức

        a) Nội dung: Tổ chức các chiến dịch truyền thông; in tờ rơi.

        b) Cơ quan chủ trì: Sở Lao động - Thương binh và Xã hội.

        c) Cơ quan phối hợp: Sở Thông tin và Truyền thông; Hội Liên hiệp Phụ nữ thành phố; Ủy ban nhân dân quận, huyện.

        d) Thời gian thực hiện: Giai đoạn 2021 - 2025.

        2. Hoạt động 2: Tập huấn nâng cao năng lực

        a) Nội dung: Tập huấn cho cộng tác viên.

        b) Cơ quan chủ trì: Sở Y tế.

        c) Cơ quan phối hợp: Các cơ quan, đơn vị liên quan.

        d) Thời gian thực hiện: Hằng năm.

        TỔ CHỨC THỰC HIỆN

        1. Sở Lao động - Thương binh và Xã hội

        a) Chủ trì triển khai Kế hoạch.

        b) Tổng hợp, báo cáo Ủy ban nhân dân thành phố trước ngày 15 tháng 12 hàng năm.

        2. Ủy ban nhân dân quận, huyện

        Xây dựng kế hoạch, báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 01 tháng 12 hàng năm.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH



        Nguyễn Mẫu Văn
        """
}
