"""What a scanner makes of a page: lost marks, l for 1 and I, O for 0, spaces beside dashes, lines broken anywhere."""
from plans.target_bullets import gold, text as clean

SLIPS = [
    ("I. MỤC ĐÍCH", "l. MỤC ĐlCH"), ("II. ", "Il. "), ("III. ", "lll. "), ("100%", "l00%"), ("60%", "6O%"), ("NỘI DUNG", "NỘl DUNG"),
    ("- Phát", "-Phát"), ("15/11/2024", "l5/11/2024"), ("bạo lực trên cơ sở giới", "bao lực trên cơ sở giới"), ("huyện", "huyên"),
    ("thực hiện", "thực hiên"), ("Tổ chức", "Tô chức"), ("được", "đươc"), ("của", "cùa"), ("Lao động", "Lao đông"), ("nhận thức", "nhân thức"),
    ("Kế hoạch", "Kế hoach"), ("tập huấn", "tâp huấn"), ("1. Tuyên", "1 . Tuyên"), ("KẾ HOẠCH\n", "KẾ H0ẠCH\n"), ("báo cáo", "bảo cáo"),
]

text = clean
for right, wrong in SLIPS:
    text = text.replace(right, wrong)
