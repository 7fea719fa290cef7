"""The agencies of 2025: no districts; headings that name two agencies; a commune named like a former district."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
XÃ ĐỒI MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 88/KH-UBND

Đồi Mẫu, ngày 25 tháng 8 năm 2025

KẾ HOẠCH

Triển khai công tác bình đẳng giới và phòng, chống bạo lực trên cơ sở giới 6 tháng cuối năm 2025

Thực hiện Công văn số 412/SNV-BĐG ngày 11/8/2025 của Sở Nội vụ tỉnh Mẫu về triển khai công tác bình đẳng giới, Ủy ban nhân dân xã Đồi Mẫu xây dựng Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích: Bảo đảm công tác bình đẳng giới không gián đoạn sau khi sắp xếp đơn vị hành chính.

2. Yêu cầu: Phân công rõ trách nhiệm của từng cơ quan, đơn vị.

II. NỘI DUNG THỰC HIỆN

1. Kiện toàn Ban Vì sự tiến bộ của phụ nữ xã

- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.

- Cơ quan phối hợp: Văn phòng HĐND và UBND xã, Công an xã.

- Thời gian thực hiện: Tháng 9/2025.

2. Tuyên truyền trên hệ thống truyền thanh

- Cơ quan chủ trì: Trung tâm Dịch vụ tổng hợp.

- Cơ quan phối hợp: Phòng Văn hóa - Xã hội; các thôn, tổ dân phố.

- Thời gian thực hiện: Thường xuyên.

3. Hướng dẫn tiếp nhận và giải quyết thủ tục hỗ trợ người bị bạo lực

- Cơ quan chủ trì: Trung tâm Phục vụ hành chính công.

- Cơ quan phối hợp: Trạm Y tế, Công an xã.

- Thời gian thực hiện: Quý IV/2025.

III. KINH PHÍ

Từ nguồn ngân sách nhà nước và nguồn xã hội hóa.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội

- Chủ trì, phối hợp với các cơ quan triển khai Kế hoạch này trên địa bàn xã.

- Tổng hợp, báo cáo Ủy ban nhân dân xã và Sở Nội vụ trước ngày 15/11/2025.

2. Phòng Kinh tế

- Thẩm định dự toán, tham mưu bố trí kinh phí.

3. Trung tâm Dịch vụ tổng hợp, Trung tâm Phục vụ hành chính công

- Tăng thời lượng tin, bài về bình đẳng giới.

- Niêm yết số điện thoại đường dây nóng tại trụ sở.

4. Công an xã, Trạm Y tế xã: Phối hợp xử lý các vụ việc bạo lực.

5. Đề nghị Hội Liên hiệp Phụ nữ xã và Đoàn Thanh niên xã

- Vận động hội viên, đoàn viên tham gia.

6. Các thôn, tổ dân phố

- Nắm tình hình và báo tin kịp thời cho Công an xã.

Nơi nhận:
- Sở Nội vụ;
- Các đơn vị liên quan;
- Lưu: VT, VHXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Vàng Thị Mẫu
"""

gold = gold(
    "KH", "xã Đồi Mẫu", "commune", "88/KH-UBND", (25, 8, 2025),
    "Triển khai công tác bình đẳng giới và phòng, chống bạo lực trên cơ sở giới 6 tháng cuối năm 2025", (2025, 2025), "Vàng Thị Mẫu",
    lead="Phòng Văn hóa - Xã hội",
    bases=[("Công văn", "412/SNV-BĐG", "2025-08-11")],
    tasks=[
        ("Kiện toàn Ban Vì sự tiến bộ của phụ nữ xã", ["Phòng Văn hóa - Xã hội"], ["Văn phòng HĐND và UBND xã", "Công an xã"], "Tháng 9/2025"),
        ("Tuyên truyền trên hệ thống truyền thanh", ["Trung tâm Dịch vụ tổng hợp"], ["Phòng Văn hóa - Xã hội", "các thôn, tổ dân phố"], "Thường xuyên"),
        ("Hướng dẫn tiếp nhận và giải quyết thủ tục hỗ trợ người bị bạo lực", ["Trung tâm Phục vụ hành chính công"], ["Trạm Y tế", "Công an xã"],
         "Quý IV/2025"),
    ],
    duties=[
        ("Phòng Văn hóa - Xã hội", 2), ("Phòng Kinh tế", 1), ("Trung tâm Dịch vụ tổng hợp", 2), ("Trung tâm Phục vụ hành chính công", 2),
        ("Công an xã", 1), ("Trạm Y tế xã", 1), ("Hội Liên hiệp Phụ nữ xã", 1, "asked"), ("Đoàn Thanh niên xã", 1, "asked"),
        ("Các thôn, tổ dân phố", 1),
    ],
    reports=[(15, 11, 2025, "Ủy ban nhân dân xã", "annual")],
    budget=2,
    recipients=["Sở Nội vụ", "Các đơn vị liên quan", "Lưu: VT, VHXH"],
)
