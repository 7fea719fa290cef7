"""Blocks "Hoạt động n" with labels; a month of action; parts in words."""
from gold import gold

text = """UBND TỈNH MẪU
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 204/KH-SNV

Mẫu, ngày 15 tháng 9 năm 2025

KẾ HOẠCH

Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025

Căn cứ Kế hoạch số 301/KH-UBND ngày 01 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh Mẫu về công tác bình đẳng giới năm 2025, Sở Nội vụ ban hành Kế hoạch như sau:

Phần thứ nhất
MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Thu hút sự tham gia của các cấp, các ngành.

2. Yêu cầu

- Bảo đảm tiết kiệm, hiệu quả.

Phần thứ hai
NỘI DUNG HOẠT ĐỘNG

1. Hoạt động 1: Lễ phát động Tháng hành động

- Thời gian: ngày 15/11/2025.

- Đơn vị chủ trì: Phòng Công tác thanh niên và Bình đẳng giới.

- Đơn vị phối hợp: Văn phòng Sở; Hội Liên hiệp Phụ nữ tỉnh.

2. Hoạt động 2: Truyền thông trên các nền tảng số

- Thời gian: từ ngày 15/11/2025 đến ngày 15/12/2025.

- Đơn vị chủ trì: Văn phòng Sở.

- Đơn vị phối hợp: Báo và phát thanh, truyền hình tỉnh.

3. Hoạt động 3: Tọa đàm về an toàn cho trẻ em gái trên không gian mạng

- Thời gian: tháng 12/2025.

- Đơn vị chủ trì: Phòng Công tác thanh niên và Bình đẳng giới.

- Đơn vị phối hợp: Sở Giáo dục và Đào tạo, Công an tỉnh.

Phần thứ ba
KINH PHÍ

Từ dự toán chi thường xuyên năm 2025 của Sở.

Phần thứ tư
TỔ CHỨC THỰC HIỆN

1. Phòng Công tác thanh niên và Bình đẳng giới

- Là đơn vị đầu mối, chủ trì triển khai Kế hoạch.

- Tổng hợp, báo cáo Lãnh đạo Sở trước ngày 20/12/2025.

2. Văn phòng Sở

- Bố trí kinh phí, cơ sở vật chất.

3. Ủy ban nhân dân các xã, phường

- Treo băng rôn, khẩu hiệu; báo cáo kết quả về Sở Nội vụ trước ngày 18/12/2025.

Nơi nhận:
- UBND tỉnh (b/c);
- UBND các xã, phường;
- Lưu: VT, CTTN.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Lò Thị Ví Dụ
"""

gold = gold(
    "KH", "tỉnh Mẫu", "province", "204/KH-SNV", (15, 9, 2025),
    "Triển khai Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2025", (2025, 2025), "Lò Thị Ví Dụ",
    lead="Phòng Công tác thanh niên và Bình đẳng giới",
    bases=[("Kế hoạch", "301/KH-UBND", "2025-09-01")],
    tasks=[
        ("Lễ phát động Tháng hành động", ["Phòng Công tác thanh niên và Bình đẳng giới"], ["Văn phòng Sở", "Hội Liên hiệp Phụ nữ tỉnh"], "ngày 15/11/2025"),
        ("Truyền thông trên các nền tảng số", ["Văn phòng Sở"], ["Báo và phát thanh, truyền hình tỉnh"], "từ ngày 15/11/2025 đến ngày 15/12/2025"),
        ("Tọa đàm về an toàn cho trẻ em gái trên không gian mạng", ["Phòng Công tác thanh niên và Bình đẳng giới"],
         ["Sở Giáo dục và Đào tạo", "Công an tỉnh"], "tháng 12/2025"),
    ],
    duties=[("Phòng Công tác thanh niên và Bình đẳng giới", 2), ("Văn phòng Sở", 1), ("Ủy ban nhân dân các xã, phường", 1)],
    reports=[(20, 12, 2025, "Lãnh đạo Sở", "annual"), (18, 12, 2025, "Sở Nội vụ", "annual")],
    periods=[("15/11/2025", "15/12/2025")],
    budget=1,
    recipients=["UBND tỉnh (b/c)", "UBND các xã, phường", "Lưu: VT, CTTN"],
)
