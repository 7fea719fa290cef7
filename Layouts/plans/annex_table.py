"""A province's plan of five years: the tasks are in an appendix behind the signature, in groups, one row with bullets."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
TỈNH MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 318/KH-UBND

Mẫu, ngày 20 tháng 5 năm 2026

KẾ HOẠCH

Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030 trên địa bàn tỉnh Mẫu

Thực hiện Quyết định số 625/QĐ-TTg ngày 02 tháng 4 năm 2026 của Thủ tướng Chính phủ phê duyệt Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030, Ủy ban nhân dân tỉnh Mẫu ban hành Kế hoạch thực hiện như sau:

I. MỤC TIÊU

1. Mục tiêu chung

Giảm thiểu bạo lực trên cơ sở giới, bảo đảm mọi người bị bạo lực được hỗ trợ kịp thời.

2. Mục tiêu cụ thể

a) Đến năm 2028

- Trên 70% xã, phường có mô hình phòng ngừa bạo lực.

b) Đến năm 2030

- 100% xã, phường có mô hình phòng ngừa bạo lực.

- Không quá 5% người gây bạo lực tái phạm.

II. NHIỆM VỤ, GIẢI PHÁP

Chi tiết tại Phụ lục ban hành kèm theo Kế hoạch này.

III. KINH PHÍ

Kinh phí thực hiện từ ngân sách nhà nước theo phân cấp; lồng ghép trong các chương trình mục tiêu quốc gia; nguồn tài trợ của các tổ chức, cá nhân.

IV. TỔ CHỨC THỰC HIỆN

1. Sở Nội vụ

a) Là cơ quan thường trực, chủ trì triển khai Kế hoạch.

b) Tham mưu tổ chức sơ kết vào năm 2028 và tổng kết vào năm 2030.

c) Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12 hằng năm.

2. Sở Y tế

a) Chỉ đạo các cơ sở y tế tiếp nhận, chăm sóc người bị bạo lực.

b) Thống kê số ca được tiếp nhận.

3. Sở Giáo dục và Đào tạo: Hướng dẫn các trường lồng ghép nội dung phòng, chống bạo lực vào hoạt động ngoại khóa.

4. Ủy ban nhân dân các xã, phường

Xây dựng kế hoạch và bố trí kinh phí; báo cáo Sở Nội vụ trước ngày 30/11 hằng năm.

Nơi nhận:
- Bộ Nội vụ (b/c);
- Các sở, ban, ngành tỉnh;
- UBND các xã, phường;
- Lưu: VT, NV.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Trần Văn Thử

PHỤ LỤC
DANH MỤC NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH
(Ban hành kèm theo Kế hoạch số 318/KH-UBND ngày 20/5/2026 của Ủy ban nhân dân tỉnh)

| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
|---|---|---|---|---|---|
| I | TRUYỀN THÔNG | | | | |
| 1 | Tổ chức Tháng hành động vì bình đẳng giới trên toàn tỉnh | Sở Nội vụ | Các sở, ban, ngành; UBND các xã, phường | Hằng năm | Kế hoạch |
| 2 | Xây dựng chuyên mục trên Báo và phát thanh, truyền hình tỉnh | Sở Văn hóa, Thể thao và Du lịch | Sở Nội vụ | Quý II/2026 | Chuyên mục |
| II | DỊCH VỤ HỖ TRỢ | | | | |
| 3 | Thí điểm mô hình nơi tạm lánh cho người bị bạo lực | Sở Y tế | Sở Nội vụ; Công an tỉnh | 2026 - 2028 | Mô hình |
| 4 | Đào tạo cán bộ quản lý ca cấp xã | Sở Nội vụ | Sở Y tế | Năm 2027 | 200 cán bộ |
| III | KIỂM TRA | | | | |
| 5 | Kiểm tra liên ngành việc thực hiện Chương trình tại các xã, phường | Sở Nội vụ | Công an tỉnh; Sở Tư pháp | Quý III, IV hằng năm | Báo cáo |
"""

gold = gold(
    "KH", "tỉnh Mẫu", "province", "318/KH-UBND", (20, 5, 2026),
    "Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030 trên địa bàn tỉnh Mẫu", (2026, 2030),
    "Trần Văn Thử", lead="Sở Nội vụ",
    bases=[("Quyết định", "625/QĐ-TTg", "2026-04-02")],
    targets=[
        ("Trên 70% xã, phường có mô hình phòng ngừa bạo lực", 70, "%", ">", 2028),
        ("100% xã, phường có mô hình phòng ngừa bạo lực", 100, "%", "=", 2030),
        ("Không quá 5% người gây bạo lực tái phạm", 5, "%", "<=", 2030),
    ],
    tasks=[
        ("Tổ chức Tháng hành động vì bình đẳng giới trên toàn tỉnh", ["Sở Nội vụ"], ["Các sở, ban, ngành", "UBND các xã, phường"], "Hằng năm"),
        ("Xây dựng chuyên mục trên Báo và phát thanh, truyền hình tỉnh", ["Sở Văn hóa, Thể thao và Du lịch"], ["Sở Nội vụ"], "Quý II/2026"),
        ("Thí điểm mô hình nơi tạm lánh cho người bị bạo lực", ["Sở Y tế"], ["Sở Nội vụ", "Công an tỉnh"], "2026 - 2028"),
        ("Đào tạo cán bộ quản lý ca cấp xã", ["Sở Nội vụ"], ["Sở Y tế"], "Năm 2027"),
        ("Kiểm tra liên ngành việc thực hiện Chương trình tại các xã, phường", ["Sở Nội vụ"], ["Công an tỉnh", "Sở Tư pháp"], "Quý III, IV hằng năm"),
    ],
    duties=[("Sở Nội vụ", 3), ("Sở Y tế", 2), ("Sở Giáo dục và Đào tạo", 1), ("Ủy ban nhân dân các xã, phường", 1)],
    reports=[(15, 12, "yearly", "Ủy ban nhân dân tỉnh", "annual"), (30, 11, "yearly", "Sở Nội vụ", "annual")],
    reviews=[("sơ kết", 2028), ("tổng kết", 2030)],
    budget=3,
    recipients=["Bộ Nội vụ (b/c)", "Các sở, ban, ngành tỉnh", "UBND các xã, phường", "Lưu: VT, NV"],
)
