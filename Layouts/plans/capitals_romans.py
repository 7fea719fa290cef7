"""A, B above I, II above 1, a): a plan in two large parts, "1/" for numbers."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 90/KH-UBND

Mẫu, ngày 12 tháng 4 năm 2021

KẾ HOẠCH

Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025

Thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025, Ủy ban nhân dân tỉnh Mẫu ban hành Kế hoạch như sau:

A. KẾT QUẢ THỰC HIỆN GIAI ĐOẠN 2016 - 2020

1. Kết quả đạt được

- Đã tổ chức 45 lớp tập huấn cho 2.300 lượt cán bộ.

- Tỷ lệ vụ việc được xử lý đạt 82%.

2. Tồn tại, hạn chế

- Một số địa phương chưa quan tâm đúng mức.

B. KẾ HOẠCH GIAI ĐOẠN 2021 - 2025

I. MỤC TIÊU

1/ Mục tiêu chung: Giảm dần số vụ bạo lực trên cơ sở giới.

2/ Chỉ tiêu đến năm 2025:

a) Đạt 85% người bị bạo lực được hỗ trợ ít nhất một dịch vụ.

b) 100% huyện, thành phố có cơ sở trợ giúp.

c) Giảm 20% số vụ bạo lực so với năm 2020.

II. NHIỆM VỤ

1/ Tuyên truyền, giáo dục

a) Biên soạn tài liệu tuyên truyền bằng tiếng dân tộc thiểu số.

b) Tổ chức chiến dịch truyền thông hằng năm.

2/ Phát triển dịch vụ

a) Xây dựng mạng lưới cơ sở cung cấp dịch vụ hỗ trợ.

b) Thiết lập đường dây nóng của tỉnh trong năm 2022.

III. KINH PHÍ

Ngân sách địa phương theo phân cấp; nguồn vận động, tài trợ.

IV. TỔ CHỨC THỰC HIỆN

1/ Sở Lao động - Thương binh và Xã hội

a) Chủ trì tổ chức triển khai Kế hoạch.

b) Tham mưu sơ kết vào năm 2023, tổng kết vào năm 2025.

2/ Sở Tài chính

a) Cân đối kinh phí.

3/ Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố

a) Xây dựng kế hoạch thực hiện.

b) Báo cáo kết quả về Sở Lao động - Thương binh và Xã hội trước ngày 10/12 hằng năm.

Nơi nhận:
- Bộ Lao động - Thương binh và Xã hội (b/c);
- Các sở, ban, ngành;
- Lưu: VT, VX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hoàng Văn Ví Dụ
"""

gold = gold(
    "KH", "tỉnh Mẫu", "province", "90/KH-UBND", (12, 4, 2021),
    "Phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025", (2021, 2025), "Hoàng Văn Ví Dụ",
    lead="Sở Lao động - Thương binh và Xã hội",
    bases=[("Quyết định", "2282/QĐ-TTg", "2020-12-31")],
    targets=[
        ("Đạt 85% người bị bạo lực được hỗ trợ ít nhất một dịch vụ", 85, "%", "=", 2025),
        ("100% huyện, thành phố có cơ sở trợ giúp", 100, "%", "=", 2025),
        ("Giảm 20% số vụ bạo lực so với năm 2020", 20, "%", "=", 2025),
    ],
    tasks=[
        ("Biên soạn tài liệu tuyên truyền bằng tiếng dân tộc thiểu số.", [], [], None),
        ("Tổ chức chiến dịch truyền thông hằng năm.", [], [], "hằng năm"),
        ("Xây dựng mạng lưới cơ sở cung cấp dịch vụ hỗ trợ.", [], [], None),
        ("Thiết lập đường dây nóng của tỉnh trong năm 2022.", [], [], "trong năm 2022"),
    ],
    duties=[
        ("Sở Lao động - Thương binh và Xã hội", 2), ("Sở Tài chính", 1), ("Các sở, ban, ngành; Ủy ban nhân dân các huyện, thành phố", 2),
    ],
    reports=[(10, 12, "yearly", "Sở Lao động - Thương binh và Xã hội", "annual")],
    reviews=[("sơ kết", 2023), ("tổng kết", 2025)],
    budget=2,
    recipients=["Bộ Lao động - Thương binh và Xã hội (b/c)", "Các sở, ban, ngành", "Lưu: VT, VX"],
)
