extension Sample {
    /// A decision that carries its plan, with letterhead and signature in tables of a word processor.
    static let decisionWithPlan = """
        | ỦY BAN NHÂN DÂN<br>TỈNH HÀ TĨNH<br>------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>--------------- |
        | --- | --- |
        | Số: 812/QĐ-UBND | Hà Tĩnh, ngày 15 tháng 4 năm 2025 |

        QUYẾT ĐỊNH

        VỀ VIỆC BAN HÀNH KẾ HOẠCH PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2025 - 2030

        CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH

        Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;

        Căn cứ Luật Bình đẳng giới số 73/2006/QH11 ngày 29 tháng 11 năm 2006;

        Căn cứ Quyết định số 2282/QĐ-TTg ngày 31 tháng 12 năm 2020 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025;

        Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 145/TTr-SNV ngày 08/4/2025.

        QUYẾT ĐỊNH:

        Điều 1. Ban hành kèm theo Quyết định này Kế hoạch phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn tỉnh giai đoạn 2025 - 2030.

        Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

        Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các Sở, Thủ trưởng các ban, ngành cấp tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thị xã, thành phố chịu trách nhiệm thi hành Quyết định này./.

        | Nơi nhận:<br>- Như Điều 3;<br>- Bộ Nội vụ (để b/c);<br>- Lưu: VT, VX1. | KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br><br><br><br>Lê Thử Nghiệm |
        | --- | --- |

        KẾ HOẠCH

        PHÒNG NGỪA VÀ ỨNG PHÓ VỚI BẠO LỰC TRÊN CƠ SỞ GIỚI TRÊN ĐỊA BÀN TỈNH GIAI ĐOẠN 2025 - 2030

        (Ban hành kèm theo Quyết định số 812/QĐ-UBND ngày 15/4/2025 của Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh)

        I. MỤC TIÊU

        1. Mục tiêu tổng quát

        Giảm thiểu bạo lực trên cơ sở giới, bảo đảm mọi người dân được sống trong môi trường an toàn.

        2. Mục tiêu cụ thể

        a) Đến năm 2027

        - Đạt từ 85% người bị bạo lực được tiếp cận ít nhất một dịch vụ hỗ trợ.

        - Không dưới 70% số xã có ít nhất 01 địa chỉ tin cậy.

        b) Đến năm 2030

        - 100% cơ sở giáo dục có quy trình phòng ngừa bạo lực.

        - Tỷ lệ người gây bạo lực tái phạm giảm xuống dưới 7,5%.

        II. NHIỆM VỤ VÀ GIẢI PHÁP

        1. Truyền thông nâng cao nhận thức

        a) Tổ chức Tháng hành động vì bình đẳng giới (từ ngày 15/11 đến ngày 15/12 hằng năm) trên toàn tỉnh.

        b) Xây dựng chuyên trang trên Cổng thông tin điện tử; hoàn thành trước ngày 30/6/2026.

        2. Phát triển dịch vụ hỗ trợ

        a) Thành lập 05 mô hình nơi tạm lánh trong giai đoạn 2025 - 2027.

        b) Tập huấn cho cộng tác viên công tác xã hội về quản lý ca.

        III. KINH PHÍ THỰC HIỆN

        1. Ngân sách nhà nước theo phân cấp hiện hành.

        2. Nguồn xã hội hóa và các nguồn hợp pháp khác.

        IV. TỔ CHỨC THỰC HIỆN

        1. Sở Nội vụ

        a) Chủ trì, phối hợp với các sở, ngành triển khai thực hiện Kế hoạch; là cơ quan thường trực.

        b) Tham mưu tổ chức sơ kết vào năm 2027 và tổng kết vào năm 2030.

        2. Sở Y tế

        a) Hướng dẫn các cơ sở khám bệnh, chữa bệnh tiếp nhận nạn nhân.

        b) Thống kê số ca điều trị.

        c) Phối hợp với Công an tỉnh trong xử lý khẩn cấp.

        3. Công an tỉnh: Chỉ đạo lực lượng Công an xử lý nghiêm các vụ việc.

        4. Đề nghị Hội Liên hiệp Phụ nữ tỉnh: Duy trì mô hình địa chỉ tin cậy.

        5. Ủy ban nhân dân các huyện, thị xã, thành phố

        Xây dựng kế hoạch và bố trí kinh phí thực hiện; định kỳ báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/11 hằng năm để tổng hợp, báo cáo Ủy ban nhân dân tỉnh.
        """
}
