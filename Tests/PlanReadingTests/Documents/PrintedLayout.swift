extension Sample {
    /// Two columns by wide gaps, blanks for number and day, page numbers inside the text.
    static let printedLayout = """
                ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              ĐẶC KHU LÝ SƠN                                Độc lập - Tự do - Hạnh phúc

           Số:     /KH-UBND                              Lý Sơn, ngày    tháng 9 năm 2025

                                             KẾ HOẠCH
               Thực hiện công tác phòng, chống bạo lực trên cơ sở giới
                            trên địa bàn đặc khu Lý Sơn năm 2025

                Thực hiện Kế hoạch số 121/KH-UBND ngày 22/8/2025 của Ủy ban nhân dân tỉnh
        Quảng Ngãi về thực hiện công tác phòng, chống bạo lực trên cơ sở giới năm 2025, Ủy ban nhân
        dân đặc khu Lý Sơn ban hành Kế hoạch, cụ thể như sau:
                I. MỤC ĐÍCH, YÊU CẦU
                1. Mục đích
                - Nâng cao nhận thức của cán bộ và Nhân dân.
                2. Yêu cầu
                - Triển khai đồng bộ, hiệu quả.
                II. NỘI DUNG, NHIỆM VỤ
                1. Tuyên truyền, phổ biến pháp luật về bình đẳng giới và phòng, chống bạo
        lực trên cơ sở giới
                - Cơ quan chủ trì: Phòng Văn hóa - Xã hội.
                - Cơ quan phối hợp: Trung tâm Dịch vụ tổng hợp, Hội Liên hiệp Phụ nữ và các
        cơ quan, đơn vị có liên quan.
                - Thời gian thực hiện: Quý IV/2025.
                                                 1
                                                 2

                2. Thiết lập đường dây tiếp nhận thông tin tại Trung tâm Phục vụ hành chính công
                - Cơ quan chủ trì: Trung tâm Phục vụ hành chính công.
                - Cơ quan phối hợp: Công an đặc khu; Trạm Y tế.
                - Thời gian thực hiện: Thường xuyên.
                - Sản phẩm: Đường dây hoạt động 24/7.
                III. KINH PHÍ THỰC HIỆN
                Kinh phí thực hiện từ nguồn ngân sách nhà nước và các nguồn huy động hợp pháp khác.
                IV. TỔ CHỨC THỰC HIỆN
                1. Phòng Văn hóa - Xã hội: Là cơ quan đầu mối, theo dõi, đôn đốc việc thực
        hiện Kế hoạch.
                2. Phòng Kinh tế, Hạ tầng và Đô thị: Tham mưu bố trí kinh phí.
                3. Công an đặc khu: Bảo vệ người bị bạo lực.
                4. Các cơ quan, đơn vị gửi báo cáo về Phòng Văn hóa - Xã hội trước ngày 10/12/2025
        để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
                Trên đây là Kế hoạch của Ủy ban nhân dân đặc khu./.

         Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
         - UBND tỉnh (b/c);                                      KT. CHỦ TỊCH
         - Các cơ quan, đơn vị thuộc đặc khu;                   PHÓ CHỦ TỊCH
         - Lưu: VT.


                                                               Võ Thử Mẫu
        """
}
