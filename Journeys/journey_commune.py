"""A commune's officer: what waits beside tasks, a meeting called off, guidance withdrawn, a version not wanted, lists taken away."""

from administrator import invite, join, name_the_unit
from documents import OWN
from journey_province import take_away
from review import bring_in

LONG = "một câu thật dài dễ nhớ"
BODY = "Ban chỉ đạo công tác gia đình phường"
TITLE = "Tiêu chí nơi tiếp người đến trình báo"


def journey_a_communes_officer(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    police = world.someone(width=320, javascript=False)
    join(police, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    plan = bring_in(world, OWN)
    world.visit(plan + "/publication")
    world.click("Ban hành")

    # Guidance waits on the other's workbench; withdrawn, it waits no more.
    world.visit("/guidance/new")
    world.tick("Tiêu chí")
    world.fill("Tên hướng dẫn, bộ tiêu chí", TITLE)
    world.fill("Ngày", "20/11/2026")
    world.fill("Nội dung", "Có phòng riêng, kín đáo")
    world.tick("Công an phường")
    world.click("Ban hành")
    guidance = world.path
    police.visit("/work")
    police.expect_text("Chờ tôi trả lời, xác nhận")
    police.portray("workbench-others")
    police.click("Hướng dẫn, tiêu chí chờ cơ quan tôi xác nhận")
    police.expect_text(TITLE)
    world.click("Thu hồi")
    world.fill("Lý do thu hồi", "Đã có hướng dẫn của tỉnh")
    world.portray("guidance-withdrawal")
    world.click("Thu hồi")
    world.expect_text("Đã thu hồi, không áp dụng nữa: Đã có hướng dẫn của tỉnh")
    world.portray("guidance-withdrawn")
    police.visit("/guidance?list=waiting")
    police.expect_no_text(TITLE)
    police.expect_not_found(guidance + "/withdrawal")
    take_away(world, "/guidance?state=withdrawn")

    # A meeting that does not take place.
    world.visit("/coordination/bodies/new")
    world.tick("Ban chỉ đạo")
    world.fill("Tên", BODY)
    world.click("Lưu")
    world.click("Lên lịch họp")
    world.fill("Ngày họp", "20/11/2030")
    world.fill("Nơi họp", "Phòng họp tầng 2")
    world.fill("Nội dung họp", "Lịch trực cuối năm")
    world.click("Lưu")
    meeting = world.path
    world.click("Hủy cuộc họp")
    world.fill("Lý do", "Trùng lịch họp của tỉnh")
    world.click("Hủy cuộc họp")
    world.expect_text("Cuộc họp không diễn ra: Trùng lịch họp của tỉnh")
    world.portray("meeting-cancelled")
    police.visit(meeting)
    police.expect_text("Trùng lịch họp của tỉnh")
    for path in ("/coordination/meetings?state=cancelled", "/coordination/bodies", plan + "/targets", plan + "/versions"):
        take_away(world, path)
    world.visit("/coordination/conclusions")
    world.expect_text("Chưa có kết luận nào")

    # A version that is opened and not wanted.
    world.visit(plan + "/versions")
    world.click("Sửa thành phiên bản mới")
    world.visit(plan + "/versions")
    world.click("Bỏ bản đang sửa")
    world.portray("version-discarding")
    world.click("Bỏ hẳn bản đang sửa")
    world.expect_path(plan + "/versions")
    world.expect_text("Sửa thành phiên bản mới")
    world.expect_no_text("đang được sửa")
