"""A task from hand to hand: given, asked about, reported, sent back, confirmed; by people on a desk, on a phone, without scripts."""

from administrator import invite, join, name_the_unit

LONG = "một câu thật dài dễ nhớ"
TASK = "Lập sổ trực đường dây nóng của phường"


def journey_a_task_from_hand_to_hand(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    lead, leader, stranger = world.someone(width=320, javascript=False), world.someone(), world.someone()
    join(lead, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(leader, invite(world, "Đặng Thị Lãnh Đạo", "lanh.dao", "Phòng Văn hóa - Xã hội", "Lãnh đạo đơn vị"), LONG)
    join(stranger, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Cán bộ cơ quan thực hiện"), LONG)

    world.visit("/work")
    world.click("Giao việc")
    world.portray("assignment")
    world.may_be_answered(422)
    world.click("Giao việc")
    world.expect_answer(422)
    world.portray("assignment-refused")
    world.fill("Nội dung", TASK)
    world.choose("Chủ trì", "Công an phường")
    world.fill("Thời hạn hoàn thành", "31/12/2030")
    world.fill("Văn bản giao (trích yếu)", "Kết luận họp giao ban tháng 11")
    world.click("Giao việc")
    task = world.path
    world.portray("task-assigner")

    lead.visit("/work")
    lead.click(TASK)
    lead.click("Xin gia hạn")
    lead.fill("Hạn mới", "31/01/2031")
    lead.fill("Lý do", "Chờ bàn giao điện thoại")
    lead.portray("act-extension")
    lead.click("Xin gia hạn")
    lead.expect_text("Đang xin gia hạn")

    world.visit("/work?list=waiting")
    world.expect_text(TASK)
    world.click(TASK)
    world.click("Đồng ý gia hạn")
    world.expect_filled("Hạn mới", "31/01/2031")
    world.portray("act-grant")
    world.click("Đồng ý gia hạn")
    world.expect_text("từ 31/12/2030 sang 31/01/2031")

    leader.visit(task)
    leader.click("Ghi ý kiến chỉ đạo")
    leader.fill("Nội dung chỉ đạo", "Mỗi ca có ít nhất hai người")
    leader.portray("act-direction")
    leader.click("Ghi ý kiến chỉ đạo")

    lead.visit(task)
    lead.expect_text("Mỗi ca có ít nhất hai người", "Đặng Thị Lãnh Đạo")
    lead.click("Báo cáo hoàn thành")
    lead.fill("Kết quả, sản phẩm", "Đã lập sổ trực, kèm lịch tháng 12")
    lead.click("Báo cáo hoàn thành")
    lead.expect_text("Chờ xác nhận")

    stranger.visit(task)
    stranger.expect_no_text("Xác nhận hoàn thành", "Ghi tiến độ", "Thu hồi nhiệm vụ")
    for page in ("/details", "/times", "/letter", "/acts/confirmation", "/acts/completion"):
        stranger.expect_not_found(task + page)

    world.visit(task)
    world.click("Trả lại để làm lại")
    world.fill("Lý do", "Thiếu số điện thoại trực đêm")
    world.click("Trả lại để làm lại")
    lead.visit("/work?list=waiting")
    lead.expect_text("Được trả lại để làm lại")
    lead.click(TASK)
    lead.click("Báo cáo hoàn thành")
    lead.fill("Kết quả, sản phẩm", "Đã thêm số trực đêm")
    lead.click("Báo cáo hoàn thành")
    leader.visit("/work?list=waiting")
    leader.click(TASK)
    leader.click("Xác nhận hoàn thành")
    leader.click("Xác nhận hoàn thành")
    leader.expect_text("Hoàn thành đúng hạn")
    leader.portray("task-done")

    world.visit(task + "/details")
    world.portray("task-details")
    world.visit(task + "/times")
    world.portray("task-times")
    world.visit(task + "/letter")
    world.portray("task-letter")
