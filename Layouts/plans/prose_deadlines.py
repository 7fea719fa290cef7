"""Deadlines and leads in running text, dates in words, duties in paragraphs."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
HUYỆN NÚI MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 102/KH-UBND

Núi Mẫu, ngày 28 tháng 02 năm 2024

KẾ HOẠCH

Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn huyện Núi Mẫu năm 2024

Căn cứ Quyết định số 2282/QĐ-TTg ngày 31 tháng 12 năm 2020 của Thủ tướng Chính phủ; Kế hoạch số 61/KH-UBND ngày 09 tháng 02 năm 2024 của Ủy ban nhân dân tỉnh Mẫu, Ủy ban nhân dân huyện Núi Mẫu ban hành Kế hoạch triển khai năm 2024 như sau:

I. MỤC TIÊU

Phấn đấu đến hết năm 2024 có ít nhất 60% người bị bạo lực được tiếp cận dịch vụ hỗ trợ; 100% vụ việc được phát hiện được xử lý.

II. NHIỆM VỤ, GIẢI PHÁP

1. Truyền thông

- Giao Phòng Văn hóa và Thông tin chủ trì, phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thông xây dựng chuyên mục phát thanh, hoàn thành trước ngày 30 tháng 6 năm 2024.

- Tổ chức hội thi tìm hiểu pháp luật về bình đẳng giới trong tháng 10 năm 2024 (do Hội Liên hiệp Phụ nữ huyện chủ trì, phối hợp với Huyện đoàn).

2. Nâng cao năng lực

- Mở lớp tập huấn cho cộng tác viên cấp xã; thời gian thực hiện: quý III năm 2024.

III. KINH PHÍ THỰC HIỆN

Ngân sách huyện giao trong dự toán năm 2024 của các cơ quan; lồng ghép các chương trình, đề án khác.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Lao động - Thương binh và Xã hội

Chủ trì, phối hợp với các cơ quan liên quan tổ chức triển khai Kế hoạch.

Tổng hợp kết quả báo cáo Ủy ban nhân dân huyện và Sở Lao động - Thương binh và Xã hội định kỳ 6 tháng trước ngày 15 tháng 6 và cả năm trước ngày 10 tháng 12 năm 2024.

2. Phòng Tài chính - Kế hoạch

Tham mưu bố trí kinh phí theo quy định.

3. Ủy ban nhân dân các xã, thị trấn

Xây dựng kế hoạch của địa phương và tổ chức thực hiện.

Gửi báo cáo về Phòng Lao động - Thương binh và Xã hội chậm nhất ngày 05 tháng 12 năm 2024.

Trên đây là Kế hoạch của Ủy ban nhân dân huyện Núi Mẫu./.

Nơi nhận:
- Sở LĐTBXH;
- UBND các xã, thị trấn;
- Lưu: VT, LĐTBXH.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Đỗ Giả Định
"""

gold = gold(
    "KH", "huyện Núi Mẫu", "district", "102/KH-UBND", (28, 2, 2024),
    "Triển khai Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới trên địa bàn huyện Núi Mẫu năm 2024", (2024, 2024), "Đỗ Giả Định",
    lead="Phòng Lao động - Thương binh và Xã hội",
    bases=[("Quyết định", "2282/QĐ-TTg", "2020-12-31"), ("Kế hoạch", "61/KH-UBND", "2024-02-09")],
    targets=[
        ("ít nhất 60% người bị bạo lực được tiếp cận dịch vụ hỗ trợ", 60, "%", ">=", 2024),
        ("100% vụ việc được phát hiện được xử lý", 100, "%", "=", 2024),
    ],
    tasks=[
        ("Giao Phòng Văn hóa và Thông tin chủ trì, phối hợp với Trung tâm Văn hóa, Thể thao và Truyền thông xây dựng chuyên mục phát thanh",
         ["Phòng Văn hóa và Thông tin"], ["Trung tâm Văn hóa, Thể thao và Truyền thông"], "hoàn thành trước ngày 30 tháng 6 năm 2024"),
        ("Tổ chức hội thi tìm hiểu pháp luật về bình đẳng giới trong tháng 10 năm 2024", ["Hội Liên hiệp Phụ nữ huyện"], ["Huyện đoàn"],
         "trong tháng 10 năm 2024"),
        ("Mở lớp tập huấn cho cộng tác viên cấp xã", [], [], "quý III năm 2024"),
    ],
    duties=[("Phòng Lao động - Thương binh và Xã hội", 2), ("Phòng Tài chính - Kế hoạch", 1), ("Ủy ban nhân dân các xã, thị trấn", 2)],
    reports=[
        (15, 6, 2024, "Ủy ban nhân dân huyện", "mid_year"), (10, 12, 2024, "Ủy ban nhân dân huyện", "annual"),
        (5, 12, 2024, "Phòng Lao động - Thương binh và Xã hội", "annual"),
    ],
    budget=2,
    recipients=["Sở LĐTBXH", "UBND các xã, thị trấn", "Lưu: VT, LĐTBXH"],
)
