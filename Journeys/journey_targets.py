"""A target from its paper to its figures: baseline and steps, a figure with evidence, a goal that a decision changed; on a phone without scripts."""

from administrator import invite, join, name_the_unit
from documents import OWN, read
from programme import publish
from review import bring_in
from watch import Fault

LONG = "một câu thật dài dễ nhớ"


def journey_a_target_and_its_figures(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    owner, stranger = world.someone(width=320, javascript=False), world.someone()
    join(owner, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(stranger, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Cán bộ cơ quan thực hiện"), LONG)
    plan = bring_in(world, OWN)
    publish(world, dict(read(world.server.binary, OWN)))

    world.visit(plan)
    world.click("Xem tiến độ các chỉ tiêu")
    world.expect_heading("Tiến độ chỉ tiêu")
    world.portray("targets")
    with world.page.expect_navigation():
        world.page.get_by_role("link", name="Trên 80% tổ dân phố").first.click()
    target = world.path
    world.expect_text("chưa rõ", "Cách đánh giá")

    world.click("Đổi cơ quan nhập số")
    world.choose("Cơ quan nhập số", "Công an phường")
    world.click("Lưu")

    world.click("Đặt số gốc và các bước")
    world.may_be_answered(422, 409)
    world.fill("Giá trị", "20")
    world.click("Lưu")
    world.expect_answer(422)
    world.portray("target-way-refused")
    world.fill("Năm", "2023")
    world.fill("Nguồn số liệu", "Báo cáo 12/BC-UBND")
    world.fill("Số đạt (n) là", "tổ có người được tập huấn")
    world.fill("Tổng số (N) là", "tổ dân phố")
    world.click("Lưu")
    world.expect_path(target)
    world.expect_text("20% (năm 2023)")

    owner.visit(target)
    owner.click("Nhập số")
    owner.may_be_answered(422)
    owner.fill("Năm", "2025")
    owner.click("Lưu")
    owner.expect_answer(422)
    owner.portray("target-figure-refused")
    owner.fill("Số đạt (n)", "9")
    owner.fill("Tổng số (N)", "20")
    owner.fill("Nguồn số liệu", "Báo cáo 30/BC-CAP")
    owner.page.get_by_label("Minh chứng", exact=False).first.set_input_files(OWN)
    owner.click("Lưu")
    owner.expect_path(target)
    owner.expect_text("9 tổ có người được tập huấn trên tổng số 20 tổ dân phố, bằng 45%", "Nguồn: Báo cáo 30/BC-CAP", OWN.name)
    if owner.count("figure.chart svg") != 1:
        raise Fault("the page of the target has no chart")
    owner.portray("target-figure")

    owner.click("Đính chính: Năm 2025")
    owner.fill("Số đạt (n)", "10")
    owner.fill("Lý do đính chính", "Thiếu một tổ")
    owner.click("Lưu")
    owner.expect_text("bằng 50%", "Trước đây: 9 tổ", "Đính chính vì: Thiếu một tổ")

    world.visit(target)
    world.click("Điều chỉnh chỉ tiêu")
    world.portray("target-change")
    world.fill("Mức mới", "70")
    world.fill("Số, ký hiệu", "45/QĐ-UBND")
    world.fill("Ngày", "01/02/2026")
    world.fill("Trích yếu", "Điều chỉnh Kế hoạch về phòng ngừa bạo lực")
    world.click("Lưu")
    world.expect_text("Hiện nay: > 70%", "Trước đây: > 80%", "Theo 45/QĐ-UBND ngày 01/02/2026")
    world.portray("target-changed")

    stranger.visit(target)
    stranger.expect_text("bằng 50%", "Trước đây: > 80%")
    stranger.expect_no_text("Nhập số", "Đính chính: Năm 2025", "Điều chỉnh chỉ tiêu")
    for page in ("/figures", "/way", "/change", "/owner"):
        stranger.expect_not_found(target + page)
    world.visit(plan + "/targets")
    world.expect_text("10/20 (50%)", "Trước đây: > 80%")
    world.portray("targets-told")
