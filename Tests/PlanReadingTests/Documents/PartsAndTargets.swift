extension Sample {
    /// Parts above Roman numbers, a look back, targets for two years in one sentence.
    static let partsAndTargets = """
        ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM
        Số: 4938/KH-UBND
        Quảng Nam, ngày 20 tháng 8 năm 2021

        KẾ HOẠCH
        Thực hiện Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030 trên địa bàn tỉnh Quảng Nam

        Thực hiện Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ ban hành Chiến lược quốc gia về bình đẳng giới giai đoạn 2021-2030; UBND tỉnh ban hành Kế hoạch như sau:

        PHẦN THỨ NHẤT
        ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2011-2020

        I. KẾT QUẢ ĐẠT ĐƯỢC
        - Tỷ lệ nữ đại biểu đạt 27%, vượt 2% so với chỉ tiêu.
        - Tổ chức tổng kết năm 2020.
        II. HẠN CHẾ
        - Nhận thức chưa đồng đều.

        PHẦN THỨ HAI
        NỘI DUNG KẾ HOẠCH

        I. QUAN ĐIỂM
        Bình đẳng giới là nhiệm vụ của toàn hệ thống chính trị.
        II. MỤC TIÊU
        1. Mục tiêu tổng quát
        Thu hẹp khoảng cách giới.
        2. Các mục tiêu cụ thể
        a) Mục tiêu 1: Trong lĩnh vực chính trị
        - Chỉ tiêu 1: Đến năm 2025 đạt 60% và đến năm 2030 đạt 75% các cơ quan có lãnh đạo chủ chốt là nữ.
        b) Mục tiêu 2: Trong lĩnh vực kinh tế, lao động
        - Chỉ tiêu 1: Tăng tỷ lệ lao động nữ làm công hưởng lương lên đạt 50% vào năm 2025 và khoảng 60% vào năm 2030.
        - Chỉ tiêu 2: Giảm tỷ trọng lao động nữ làm việc trong khu vực nông nghiệp xuống dưới 30% vào năm 2025 và dưới 25% vào năm 2030.
        c) Mục tiêu 3: Trong đời sống gia đình
        - Chỉ tiêu 1: Giảm số giờ trung bình làm việc nhà của phụ nữ còn 1,7 lần vào năm 2025 và 1,4 lần vào năm 2030 so với nam giới.
        - Chỉ tiêu 2: Tỷ số giới tính khi sinh ở mức 111 bé trai/100 bé gái sinh ra sống vào năm 2025 và 109 bé trai/100 bé gái sinh ra sống vào năm 2030.
        III. NHIỆM VỤ, GIẢI PHÁP
        1. Tăng cường sự lãnh đạo của các cấp ủy Đảng đối với công tác bình đẳng giới.
        2. Hoàn thiện chính sách.
        3. Tăng cường truyền thông; đổi mới nội dung, hình thức.
        IV. KINH PHÍ THỰC HIỆN
        Kinh phí thực hiện được bố trí từ nguồn ngân sách nhà nước theo phân cấp; lồng ghép trong các chương trình, dự án; huy động, tài trợ của các tổ chức.

        PHẦN THỨ BA
        TỔ CHỨC THỰC HIỆN

        1. Sở Lao động - Thương binh và Xã hội
        a) Là cơ quan thường trực, chủ trì, phối hợp với các sở, ngành hướng dẫn triển khai Kế hoạch.
        b) Sơ kết việc thực hiện Kế hoạch vào cuối năm 2025 và tổng kết vào cuối năm 2030.
        2. Sở Kế hoạch và Đầu tư chủ trì, phối hợp với các sở, ngành lồng ghép các chỉ tiêu vào kế hoạch phát triển kinh tế - xã hội.
        3. Sở Tài chính
        Tham mưu bố trí kinh phí.
        4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội tham gia tổ chức triển khai Kế hoạch.
        5. UBND các huyện, thị xã, thành phố
        a) Xây dựng kế hoạch.
        b) Định kỳ trước ngày 05/12 hằng năm báo cáo kết quả về Sở Lao động - Thương binh và Xã hội để tổng hợp, báo cáo UBND tỉnh và Bộ Lao động - Thương binh và Xã hội./.

        Nơi nhận:
        - Bộ LĐ-TB&XH;
        - Lưu: VT, KGVX.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Trần Ví Dụ
        """
}
