"""A decision that approves a plan and is itself the plan: articles above Roman numbers, leads in brackets behind tasks."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 1420/QĐ-UBND

Mẫu, ngày 18 tháng 7 năm 2025

QUYẾT ĐỊNH

Phê duyệt Kế hoạch phát triển mạng lưới hỗ trợ người bị bạo lực trên cơ sở giới tỉnh Mẫu giai đoạn 2025 - 2030

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;

Căn cứ Nghị định số 110/2024/NĐ-CP ngày 30 tháng 8 năm 2024 của Chính phủ về công tác xã hội;

Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 305/TTr-SNV ngày 10/7/2025.

QUYẾT ĐỊNH:

Điều 1. Phê duyệt Kế hoạch phát triển mạng lưới hỗ trợ người bị bạo lực trên cơ sở giới tỉnh Mẫu giai đoạn 2025 - 2030 với các nội dung sau:

I. MỤC TIÊU

1. Mục tiêu chung: Hình thành mạng lưới hỗ trợ thống nhất từ tỉnh đến cơ sở.

2. Mục tiêu cụ thể đến năm 2030:

- 100% xã, phường có cán bộ quản lý ca được đào tạo.

- Xây dựng 10 điểm tạm lánh cấp cụm xã.

- Tối thiểu 85% cuộc gọi đến đường dây nóng được kết nối dịch vụ.

II. NHIỆM VỤ

1. Ban hành quy trình chuyển gửi liên ngành (Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Công an tỉnh; hoàn thành trong năm 2025).

2. Bồi dưỡng nghiệp vụ quản lý ca cho công chức cấp xã (Sở Nội vụ chủ trì; thực hiện hằng năm).

3. Vận hành đường dây nóng của tỉnh (Trung tâm Công tác xã hội tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ).

III. KINH PHÍ

Ngân sách tỉnh; nguồn tài trợ hợp pháp.

Điều 2. Tổ chức thực hiện

1. Sở Nội vụ

- Chủ trì, phối hợp với các sở, ban, ngành triển khai Kế hoạch.

- Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện trước ngày 10/12 hằng năm.

2. Sở Tài chính

- Thẩm định, trình cấp kinh phí.

3. Ủy ban nhân dân các xã, phường, đặc khu

- Bố trí cán bộ phụ trách.

- Rà soát cơ sở vật chất làm điểm tạm lánh.

Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký.

Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở, Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 4;
- Bộ Nội vụ (b/c);
- Lưu: VT, NC.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Tạ Văn Ví Dụ
"""

gold = gold(
    "QĐ", "tỉnh Mẫu", "province", "1420/QĐ-UBND", (18, 7, 2025),
    "Phê duyệt Kế hoạch phát triển mạng lưới hỗ trợ người bị bạo lực trên cơ sở giới tỉnh Mẫu giai đoạn 2025 - 2030", (2025, 2030), "Tạ Văn Ví Dụ",
    lead="Sở Nội vụ",
    bases=[("Luật", "72/2025/QH15", "2025-06-16"), ("Nghị định", "110/2024/NĐ-CP", "2024-08-30"), ("Tờ trình", "305/TTr-SNV", "2025-07-10")],
    targets=[
        ("100% xã, phường có cán bộ quản lý ca được đào tạo", 100, "%", "=", 2030),
        ("Xây dựng 10 điểm tạm lánh cấp cụm xã", 10, "điểm tạm lánh", "=", 2030),
        ("Tối thiểu 85% cuộc gọi đến đường dây nóng được kết nối dịch vụ", 85, "%", ">=", 2030),
    ],
    tasks=[
        ("Ban hành quy trình chuyển gửi liên ngành (Sở Nội vụ chủ trì, phối hợp với Sở Y tế, Công an tỉnh; hoàn thành", ["Sở Nội vụ"], ["Sở Y tế", "Công an tỉnh"], "hoàn thành trong năm 2025"),
        ("Bồi dưỡng nghiệp vụ quản lý ca cho công chức cấp xã (Sở Nội vụ chủ trì; thực hiện hằng năm).", ["Sở Nội vụ"], [], "hằng năm"),
        ("Vận hành đường dây nóng của tỉnh (Trung tâm Công tác xã hội tỉnh chủ trì, phối hợp với Sở Khoa học và Công nghệ).", ["Trung tâm Công tác xã hội tỉnh"], ["Sở Khoa học và Công nghệ"], None),
    ],
    duties=[("Sở Nội vụ", 2), ("Sở Tài chính", 1), ("Ủy ban nhân dân các xã, phường, đặc khu", 2)],
    reports=[(10, 12, "yearly", "Ủy ban nhân dân tỉnh", "annual")],
    budget=2,
    recipients=["Như Điều 4", "Bộ Nội vụ (b/c)", "Lưu: VT, NC"],
)
