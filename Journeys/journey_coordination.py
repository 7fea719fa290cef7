"""A steering body meets: its members, a meeting, minutes, a conclusion that becomes work; read on a phone, closed to a stranger."""

from administrator import invite, join, name_the_unit

LONG = "một câu thật dài dễ nhớ"
BODY = "Ban chỉ đạo công tác gia đình phường"
TASK = "Mở thêm điểm tiếp người dân ở tổ dân phố 5"


def journey_a_body_meets_and_concludes(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    lead, viewer = world.someone(width=320, javascript=False), world.someone()
    join(lead, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(viewer, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)
    world.may_be_answered(422)

    agree(world)
    body = establish(world)
    world.click("Lên lịch họp")
    world.portray("meeting-new")
    world.click("Lưu")
    world.expect_answer(422)
    world.fill("Ngày họp", "20/11/2026")
    world.fill("Giờ", "08:00")
    world.fill("Nơi họp", "Phòng họp tầng 2")
    world.fill("Nội dung họp", "Điểm tiếp người dân\nLịch trực cuối năm")
    world.click("Lưu")
    meeting = world.path
    world.portray("meeting-called")
    for page in (meeting, meeting + "/minutes", body + "/members", "/coordination/bodies/new"):
        viewer.expect_not_found(page)

    world.click("Ghi biên bản")
    world.untick("Lý Văn Vắng")
    world.fill("Biên bản", "Thống nhất mở thêm điểm tiếp người dân.")
    world.portray("meeting-minutes")
    world.click("Lưu")
    world.click("Thêm kết luận thành việc")
    world.expect_filled("Văn bản giao (trích yếu)", f"Kết luận cuộc họp {BODY} ngày 20/11/2026")
    world.portray("meeting-conclusion")
    world.fill("Kết luận", TASK)
    world.choose("Chủ trì", "Công an phường")
    world.fill("Thời hạn hoàn thành", "31/12/2030")
    world.fill("Số, ký hiệu", "15/TB-UBND")
    world.click("Giao việc")
    world.expect_text(TASK, "Chưa thực hiện", "1/2 thành viên có mặt")
    world.portray("meeting-held")

    lead.visit("/work?list=given")
    lead.click(TASK)
    lead.expect_text("Kết luận tại", BODY, "15/TB-UBND")
    lead.click("Báo cáo hoàn thành")
    lead.fill("Kết quả, sản phẩm", "Đã mở điểm tiếp")
    lead.click("Báo cáo hoàn thành")
    lead.visit(meeting)
    lead.expect_text("Chờ xác nhận")
    lead.portray("meeting-read")
    viewer.visit(meeting)
    viewer.expect_text(TASK, "Lý Văn Vắng")
    viewer.expect_no_text("Sửa biên bản")


def agree(world):
    world.visit("/coordination")
    world.portray("coordination")
    world.click("Quy chế phối hợp")
    world.click("Thêm quy chế")
    world.click("Lưu")
    world.expect_answer(422)
    world.portray("regulation-refused")
    world.fill("Tên quy chế", "Quy chế tiếp nhận và chuyển tuyến")
    world.tick("Công an phường")
    world.tick("Trạm Y tế phường")
    world.fill("Nội dung", "Công an báo trạm y tế trong ngày.")
    world.fill("Có hiệu lực từ ngày", "01/07/2026")
    world.click("Lưu")
    world.expect_text("Đang có hiệu lực", "Công an phường; Trạm Y tế phường")
    world.portray("regulation")


def establish(world):
    world.visit("/coordination/bodies")
    world.portray("bodies-empty")
    world.click("Thêm ban, hội đồng")
    world.tick("Ban chỉ đạo")
    world.fill("Tên", BODY)
    world.fill("Quyết định thành lập", "21/QĐ-UBND")
    world.click("Lưu")
    body = world.path
    for name, post, role in (("Đặng Thị Trưởng Ban", "Phó Chủ tịch UBND phường", "Trưởng ban"), ("Lý Văn Vắng", "Trạm trưởng", "Ủy viên, thành viên")):
        world.click("Thêm thành viên")
        world.fill("Họ và tên", name)
        world.fill("Chức vụ", post)
        world.tick(role)
        world.fill("Tham gia từ ngày", "15/01/2026")
        world.click("Thêm thành viên")
    world.expect_text("Đặng Thị Trưởng Ban", "Lý Văn Vắng")
    world.portray("body")
    return body
