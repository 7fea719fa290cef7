"""Numbers as typists vary them: "PHẦN I", "I-", "1-", "a-", "*" and "+"; labels in bold."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
HUYỆN RỪNG MẪU

CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 64/KH-UBND

Rừng Mẫu, ngày 05 tháng 4 năm 2022

KẾ HOẠCH

Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2022 - 2025 trên địa bàn huyện Rừng Mẫu

Thực hiện Kế hoạch số 44/KH-UBND ngày 10 tháng 3 năm 2021 của UBND tỉnh Mẫu về Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025; Uỷ ban nhân dân huyện Rừng Mẫu ban hành Kế hoạch như sau:

I- MỤC TIÊU

1- Mục tiêu chung

Giảm thiểu tình trạng bạo lực trên cơ sở giới.

2- Mục tiêu cụ thể

- Đến năm 2023: 50% xã có mô hình Địa chỉ tin cậy; đến năm 2025: 80% xã có mô hình Địa chỉ tin cậy.

- Hằng năm có trên 95% vụ việc được giải quyết.

II- NỘI DUNG

1- Truyền thông

a- Tổ chức truyền thông lưu động tại các chợ phiên vùng cao.

b- Xây dựng góc truyền thông tại nhà văn hoá các thôn.

2- Mô hình

a- Xây dựng mô hình Địa chỉ tin cậy:

+ Nhà trưởng thôn.

+ Nhà của chi hội trưởng phụ nữ.

b- Duy trì hoạt động của các câu lạc bộ phòng, chống bạo lực.

III- KINH PHÍ THỰC HIỆN

- Ngân sách nhà nước;

- Lồng ghép từ chương trình mục tiêu quốc gia;

- Các nguồn hợp pháp khác.

IV- TỔ CHỨC THỰC HIỆN

1- Phòng Lao động - Thương binh và Xã hội

- Là cơ quan thường trực, chủ trì tham mưu triển khai Kế hoạch.

- Định kỳ ngày 10 tháng 6 và ngày 10 tháng 12 hằng năm tổng hợp báo cáo Ủy ban nhân dân huyện.

2- Phòng Tư pháp

- Phổ biến pháp luật; hướng dẫn công tác hòa giải ở cơ sở.

3- Đề nghị Hội Liên hiệp Phụ nữ huyện, Liên đoàn Lao động huyện

- Vận động hội viên, đoàn viên thực hiện.

4- UBND các xã, thị trấn

- Xây dựng kế hoạch, bố trí kinh phí.

- Báo cáo kết quả về Phòng Lao động - Thương binh và Xã hội trước ngày 05/6 và 05/12 hằng năm.

Nơi nhận:
- UBND tỉnh (B/c);
- TT. Huyện uỷ (B/c);
- Các xã, thị trấn;
- Lưu VT.

TM. UỶ BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Sùng Thị Giả
"""

gold = gold(
    "KH", "huyện Rừng Mẫu", "district", "64/KH-UBND", (5, 4, 2022),
    "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2022 - 2025 trên địa bàn huyện Rừng Mẫu", (2022, 2025),
    "Sùng Thị Giả", lead="Phòng Lao động - Thương binh và Xã hội",
    bases=[("Kế hoạch", "44/KH-UBND", "2021-03-10")],
    targets=[
        ("Đến năm 2023: 50% xã có mô hình Địa chỉ tin cậy", 50, "%", "=", 2023),
        ("đến năm 2025: 80% xã có mô hình Địa chỉ tin cậy", 80, "%", "=", 2025),
        ("Hằng năm có trên 95% vụ việc được giải quyết", 95, "%", ">", 2025),
    ],
    tasks=[
        ("Tổ chức truyền thông lưu động tại các chợ phiên vùng cao.", [], [], None),
        ("Xây dựng góc truyền thông tại nhà văn hoá các thôn.", [], [], None),
        ("Xây dựng mô hình Địa chỉ tin cậy: + Nhà trưởng thôn. + Nhà của chi hội trưởng phụ nữ.", [], [], None),
        ("Duy trì hoạt động của các câu lạc bộ phòng, chống bạo lực.", [], [], None),
    ],
    duties=[
        ("Phòng Lao động - Thương binh và Xã hội", 2), ("Phòng Tư pháp", 1), ("Hội Liên hiệp Phụ nữ huyện", 1, "asked"),
        ("Liên đoàn Lao động huyện", 1, "asked"), ("UBND các xã, thị trấn", 2),
    ],
    reports=[
        (10, 6, "yearly", "Ủy ban nhân dân huyện", "mid_year"), (10, 12, "yearly", "Ủy ban nhân dân huyện", "annual"),
        (5, 6, "yearly", "Phòng Lao động - Thương binh và Xã hội", "mid_year"), (5, 12, "yearly", "Phòng Lao động - Thương binh và Xã hội", "annual"),
    ],
    budget=3,
    recipients=["UBND tỉnh (B/c)", "TT. Huyện uỷ (B/c)", "Các xã, thị trấn", "Lưu VT"],
)
