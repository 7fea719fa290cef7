"""A ward's plan of five years: the targets are a table with a column for each year; tasks are bullets."""
from gold import gold

text = """UBND PHƯỜNG CẦU MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 07/KH-UBND

Cầu Mẫu, ngày 10 tháng 6 năm 2026

KẾ HOẠCH

Phòng ngừa, ứng phó với bạo lực trên cơ sở giới trên địa bàn phường Cầu Mẫu giai đoạn 2026 - 2030

Căn cứ Kế hoạch số 318/KH-UBND ngày 20/5/2026 của UBND tỉnh Mẫu thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới giai đoạn 2026 - 2030;

Ủy ban nhân dân phường Cầu Mẫu xây dựng Kế hoạch như sau:

I. MỤC TIÊU, CHỈ TIÊU

1. Mục tiêu chung

Hạn chế thấp nhất các vụ bạo lực trên cơ sở giới trên địa bàn.

2. Chỉ tiêu cụ thể

| TT | Chỉ tiêu | Đơn vị tính | Năm 2027 | Năm 2030 |
|---|---|---|---|---|
| 1 | Tỷ lệ người bị bạo lực được tiếp cận dịch vụ hỗ trợ | % | 80 | 100 |
| 2 | Số tổ dân phố có tổ tư vấn cộng đồng | tổ | 6 | 14 |
| 3 | Tỷ lệ cán bộ được tập huấn về bình đẳng giới | % | 75 | 95 |

II. NHIỆM VỤ VÀ GIẢI PHÁP

1. Công tác truyền thông

- Phát 2.000 tờ rơi đến các hộ gia đình trong quý III hằng năm.

- Tổ chức sinh hoạt câu lạc bộ gia đình hạnh phúc tại các tổ dân phố.

2. Công tác hỗ trợ

- Duy trì đường dây tiếp nhận thông tin tại Công an phường.

- Kết nối người bị bạo lực với Trung tâm Công tác xã hội tỉnh.

III. KINH PHÍ THỰC HIỆN

Ngân sách phường và các nguồn tài trợ hợp pháp.

IV. TỔ CHỨC THỰC HIỆN

1. Phòng Văn hóa - Xã hội: Là cơ quan đầu mối, chủ trì triển khai thực hiện Kế hoạch; tổng hợp, báo cáo Ủy ban nhân dân phường.

2. Trạm Y tế phường: Tiếp nhận, chăm sóc người bị bạo lực.

3. Công an phường: Xử lý nghiêm các hành vi bạo lực.

4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường: Giám sát việc thực hiện.

V. CHẾ ĐỘ BÁO CÁO

Các đơn vị gửi báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 hằng năm về Phòng Văn hóa - Xã hội.

Nơi nhận:
- UBND tỉnh (b/c);
- Các tổ dân phố;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Phạm Mẫu Thử
"""

gold = gold(
    "KH", "phường Cầu Mẫu", "commune", "07/KH-UBND", (10, 6, 2026),
    "Phòng ngừa, ứng phó với bạo lực trên cơ sở giới trên địa bàn phường Cầu Mẫu giai đoạn 2026 - 2030", (2026, 2030), "Phạm Mẫu Thử",
    lead="Phòng Văn hóa - Xã hội",
    bases=[("Kế hoạch", "318/KH-UBND", "2026-05-20")],
    targets=[
        ("Tỷ lệ người bị bạo lực được tiếp cận dịch vụ hỗ trợ", 80, "%", "=", 2027),
        ("Tỷ lệ người bị bạo lực được tiếp cận dịch vụ hỗ trợ", 100, "%", "=", 2030),
        ("Số tổ dân phố có tổ tư vấn cộng đồng", 6, "tổ", "=", 2027),
        ("Số tổ dân phố có tổ tư vấn cộng đồng", 14, "tổ", "=", 2030),
        ("Tỷ lệ cán bộ được tập huấn về bình đẳng giới", 75, "%", "=", 2027),
        ("Tỷ lệ cán bộ được tập huấn về bình đẳng giới", 95, "%", "=", 2030),
    ],
    tasks=[
        ("Phát 2.000 tờ rơi đến các hộ gia đình trong quý III hằng năm.", [], [], "quý III hằng năm"),
        ("Tổ chức sinh hoạt câu lạc bộ gia đình hạnh phúc tại các tổ dân phố.", [], [], None),
        ("Duy trì đường dây tiếp nhận thông tin tại Công an phường.", [], [], None),
        ("Kết nối người bị bạo lực với Trung tâm Công tác xã hội tỉnh.", [], [], None),
    ],
    duties=[("Phòng Văn hóa - Xã hội", 1), ("Trạm Y tế phường", 1), ("Công an phường", 1), ("Ủy ban Mặt trận Tổ quốc Việt Nam phường", 1, "asked")],
    reports=[(10, 6, "yearly", "Phòng Văn hóa - Xã hội", "mid_year"), (5, 12, "yearly", "Phòng Văn hóa - Xã hội", "annual")],
    budget=2,
    recipients=["UBND tỉnh (b/c)", "Các tổ dân phố", "Lưu: VT"],
)
