"""Small headings "1.", "1.1", tasks numbered three deep, agencies told in sentences, a table of reports at the end."""
from gold import gold

text = """ỦY BAN NHÂN DÂN
THỊ TRẤN CHỢ MẪU

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 27/KH-UBND

Chợ Mẫu, ngày 09 tháng 3 năm 2023

KẾ HOẠCH

Thực hiện công tác bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2023

Thực hiện Kế hoạch số 33/KH-UBND ngày 21/02/2023 của UBND huyện Núi Mẫu, tỉnh Mẫu về công tác bình đẳng giới năm 2023, UBND thị trấn Chợ Mẫu ban hành kế hoạch như sau:

1. Mục đích, yêu cầu

1.1. Mục đích

Nâng cao nhận thức về bình đẳng giới trong Nhân dân.

1.2. Yêu cầu

Bám sát chỉ đạo của cấp trên.

2. Mục tiêu

2.1. Tối thiểu 50% cán bộ thị trấn được cập nhật kiến thức về bình đẳng giới.

2.2. 100% vụ bạo lực gia đình được hòa giải, xử lý.

3. Nội dung thực hiện

3.1. Công tác chỉ đạo

3.1.1. Ban hành văn bản triển khai nhiệm vụ năm 2023.

3.1.2. Phân công cán bộ phụ trách từng khu phố.

3.2. Công tác tuyên truyền

3.2.1. Phát thanh pháp luật về phòng, chống bạo lực gia đình trên loa truyền thanh.

3.2.2. Cấp phát tài liệu đến các khu phố.

4. Kinh phí

Từ ngân sách thị trấn và nguồn ủng hộ của các nhà hảo tâm.

5. Tổ chức thực hiện

5.1. Công chức Văn hóa - Xã hội chủ trì triển khai Kế hoạch, tổng hợp báo cáo UBND thị trấn trước ngày 01/12/2023.

5.2. Công an thị trấn tăng cường nắm tình hình, xử lý vi phạm.

5.3. Đề nghị Hội Liên hiệp Phụ nữ thị trấn phối hợp tuyên truyền, vận động hội viên.

Nơi nhận:
- UBND huyện (b/c);
- Các khu phố;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Ngô Mẫu Thử
"""

gold = gold(
    "KH", "thị trấn Chợ Mẫu", "commune", "27/KH-UBND", (9, 3, 2023),
    "Thực hiện công tác bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới năm 2023", (2023, 2023), "Ngô Mẫu Thử",
    lead="Công chức Văn hóa - Xã hội",
    bases=[("Kế hoạch", "33/KH-UBND", "2023-02-21")],
    targets=[
        ("Tối thiểu 50% cán bộ thị trấn được cập nhật kiến thức về bình đẳng giới", 50, "%", ">=", 2023),
        ("100% vụ bạo lực gia đình được hòa giải, xử lý", 100, "%", "=", 2023),
    ],
    tasks=[
        ("Ban hành văn bản triển khai nhiệm vụ năm 2023.", [], [], None),
        ("Phân công cán bộ phụ trách từng khu phố.", [], [], None),
        ("Phát thanh pháp luật về phòng, chống bạo lực gia đình trên loa truyền thanh.", [], [], None),
        ("Cấp phát tài liệu đến các khu phố.", [], [], None),
    ],
    duties=[("Công chức Văn hóa - Xã hội", 1), ("Công an thị trấn", 1), ("Hội Liên hiệp Phụ nữ thị trấn", 1, "asked")],
    reports=[(1, 12, 2023, "UBND thị trấn", "annual")],
    budget=2,
    recipients=["UBND huyện (b/c)", "Các khu phố", "Lưu: VT"],
)
