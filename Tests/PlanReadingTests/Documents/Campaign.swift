extension Sample {
    /// A month of action.
    static let campaign = """
        UBND PHƯỜNG HÒA BÌNH
        Số: 118/KH-UBND
        Hòa Bình, ngày 28 tháng 10 năm 2025

        KẾ HOẠCH
        Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025

        Thực hiện Kế hoạch số 256/KH-UBND ngày 20/10/2025 của UBND tỉnh Phú Thọ về triển khai Tháng hành động vì bình đẳng giới năm 2025, UBND phường Hòa Bình xây dựng kế hoạch như sau:

        I. MỤC ĐÍCH, YÊU CẦU
        1. Mục đích: Thu hút sự quan tâm của xã hội.
        2. Yêu cầu: Thiết thực, hiệu quả.

        II. CHỦ ĐỀ, THỜI GIAN VÀ ĐỊA ĐIỂM
        1. Chủ đề: “Bình đẳng giới và an toàn cho phụ nữ trong kỷ nguyên số”.
        2. Thời gian: Từ ngày 15/11/2025 đến ngày 15/12/2025.
        3. Địa điểm: Trên địa bàn phường.

        III. CÁC HOẠT ĐỘNG
        1. Tổ chức Lễ phát động hưởng ứng Tháng hành động
        - Thời gian: Ngày 15/11/2025.
        - Đơn vị thực hiện: Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Liên hiệp Phụ nữ phường.
        2. Treo băng rôn, khẩu hiệu trên các tuyến đường chính.
        3. Tổ chức tọa đàm tại các trường học.

        IV. KINH PHÍ
        Sử dụng nguồn ngân sách phường năm 2025.

        V. TỔ CHỨC THỰC HIỆN
        1. Phòng Văn hóa - Xã hội
        - Là cơ quan đầu mối triển khai Kế hoạch.
        - Tổng hợp kết quả báo cáo UBND phường, Sở Nội vụ trước ngày 20/12/2025.
        2. Các trường học trên địa bàn phường
        - Lồng ghép nội dung vào sinh hoạt ngoại khóa.
        3. Các tổ dân phố
        Tuyên truyền đến từng hộ gia đình.

        Nơi nhận:
        - Sở Nội vụ;
        - Lưu: VT, VHXH.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Quách Thị Ví Dụ
        """
}
