"""A report from hand to hand: asked for, drafted, written on, handed in, returned, corrected, taken in, printed."""

from administrator import invite, join, name_the_unit
from documents import OWN
from journey_province import take_away
from review import bring_in
from watch import Fault

LONG = "một câu thật dài dễ nhớ"
SENTENCE = "Công an phường đã trực đường dây nóng cả tháng"


def journey_a_report_on_its_way(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    police, stranger = world.someone(width=320, javascript=False), world.someone()
    join(police, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(stranger, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)
    world.visit("/reports")
    world.portray("reports-empty")
    bring_in(world, OWN)
    world.click("Tiếp: ban hành")
    world.click("Ban hành")
    world.visit("/reports?list=unit")
    world.portray("reports-owed")
    world.visit("/reports/completeness")
    world.expect_text("Năm này không có báo cáo nào gửi đến đây")

    # Asked for with a day of its own.
    world.visit("/reports/orders/new")
    world.tick("Đột xuất")
    world.click("Tiếp tục")
    world.may_be_answered(422)
    world.click("Yêu cầu báo cáo mới")
    world.expect_answer(422)
    world.portray("report-order")
    world.fill("Tên báo cáo", "Báo cáo nhanh tháng 11")
    world.fill("Câu yêu cầu báo cáo", "Theo Công văn số 12/UBND-VX")
    world.tick("Những cơ quan được chọn")
    world.tick("Công an phường")
    world.fill("Số liệu từ ngày", "01/11/2026")
    world.fill("Số liệu đến hết ngày", "20/11/2026")
    world.fill("Hạn gửi", "31/12/2030")
    world.click("Yêu cầu báo cáo mới")
    take_away(world, "/reports?list=incoming")

    police.visit("/reports")
    police.portray("reports-mine")
    police.click("Soạn, gửi, tổng hợp báo cáo")
    police.portray("reporting-list")
    item = police.page.locator("li.task", has_text="Công văn số 12/UBND-VX")
    police.click("Tạo dự thảo", within=item)
    report = police.path
    police.portray("report-draft")
    for page in (report, report + "/sections/strengths", report + "/acts/submission"):
        stranger.expect_not_found(page)

    police.visit(report + "/sections/strengths")
    police.fill("Thêm một câu", SENTENCE + ".")
    police.portray("report-section")
    police.click("Lưu")
    police.visit(report)
    police.expect_text(SENTENCE)
    declare(police, report)
    police.click("Nộp báo cáo")
    police.click("Nộp báo cáo")
    police.expect_text("Đã nộp")
    police.portray("report-handed-in")

    for remark in ("Nêu rõ số ca trực", "Thêm số điện thoại trực"):
        world.visit(report)
        world.click("Trả lại")
        world.fill("Ghi chú", remark)
        world.portray("report-return")
        world.click("Trả lại")
        police.visit(report)
        police.expect_text(remark)
        police.click("Nộp bản đã sửa")
        police.fill("Trả lời: " + remark, "Đã bổ sung")
        police.click("Nộp bản đã sửa")
    world.visit(report)
    world.portray("report-received")
    world.click("Chấp nhận")
    world.click("Chấp nhận")
    world.expect_text("Đã chấp nhận")
    for name, ending in (("Tải bản Word", ".docx"), ("Tải bản PDF", ".pdf"), ("Tải bảng Excel", ".xlsx")):
        with world.page.expect_download() as download:
            world.page.get_by_role("link", name=name).click()
        if not download.value.suggested_filename.endswith(ending):
            raise Fault(f"{name} gives {download.value.suggested_filename}")
    world.visit("/reports/completeness?year=2026")
    world.portray("reports-completeness")


def declare(person, report):
    """What the draft leaves blank is said to be nothing."""
    person.visit(report + "/figures")
    for field in person.page.locator("select").all():
        if field.input_value() == "missing":
            field.select_option("declaredZero")
    if person.page.locator("select").count():
        person.click("Lưu")
    person.visit(report)
