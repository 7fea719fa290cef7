extension Sample {
    /// Markdown of a converter.
    static let markdown = """
        **ỦY BAN NHÂN DÂN** **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
        **THỊ XÃ KỲ ANH** **Độc lập - Tự do - Hạnh phúc**

        Số: 1205 /KH-UBND *Kỳ Anh, ngày 9 tháng 7 năm 2021*

        # KẾ HOẠCH

        **Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025 trên địa bàn thị xã**

        Thực hiện Kế hoạch số 230/KH-UBND ngày 22/6/2021 của UBND tỉnh Hà Tĩnh về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021-2025; UBND thị xã xây dựng Kế hoạch, cụ thể:

        ## **I. MỤC TIÊU**

        **1. Mục tiêu chung:** Giảm thiểu bạo lực trên cơ sở giới.

        **2. Mục tiêu cụ thể đến năm 2025:**

        \\- 50% người bị bạo lực trên cơ sở giới tìm kiếm sự trợ giúp;

        \\- 100% nhân viên trực tiếp hỗ trợ được tập huấn.

        ## **II. NHIỆM VỤ, GIẢI PHÁP**

        **1. Truyền thông nâng cao nhận thức**

        \\- Đa dạng hóa hình thức truyền thông.

        \\- Xây dựng mạng lưới người có ảnh hưởng.

        **2. Duy trì mô hình**

        \\- Rà soát các mô hình hiện có.

        ## **III. KINH PHÍ**

        Kinh phí được bố trí từ ngân sách thị xã hằng năm và nguồn vận động tài trợ.

        ## **IV. TỔ CHỨC THỰC HIỆN**

        **1. Phòng Lao động - TB&XH:**

        \\- Chủ trì, phối hợp với các phòng, ngành tham mưu UBND thị xã triển khai Kế hoạch.

        \\- Tổng hợp kết quả báo cáo Sở Lao động - TB&XH trước ngày 05 tháng 12 hằng năm.

        **2. Phòng Tư pháp:** Hướng dẫn hòa giải ở cơ sở.

        **3. Đề nghị UBMTTQ, các đoàn thể cấp thị xã**

        Tăng cường giám sát.

        **4. UBND các xã, phường**

        \\- Ban hành kế hoạch trước ngày 30/7/2021.

        ***Nơi nhận:***
        \\- Sở LĐ-TB&XH;
        \\- UBND các xã, phường;
        \\- Lưu: VT.

        **TM. ỦY BAN NHÂN DÂN**
        **KT. CHỦ TỊCH**
        **PHÓ CHỦ TỊCH**
        *(Đã ký)*
        **Nguyễn Thử Mẫu**
        """
}
