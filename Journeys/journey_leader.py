"""A leader's day: what waits, directions, a report sent back and confirmed, more time refused, an agency changed, work put off, the letter."""

from administrator import invite, join, name_the_unit

LONG = "một câu thật dài dễ nhớ"
TASK = "Lập sổ trực đường dây nóng của phường"
OTHER = "Rà soát điểm tiếp người dân ở các tổ dân phố"


def journey_a_leaders_day(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    leader, lead = world.someone(), world.someone()
    join(leader, invite(world, "Đặng Thị Lãnh Đạo", "lanh.dao", "Phòng Văn hóa - Xã hội", "Lãnh đạo đơn vị"), LONG)
    join(lead, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    task, other = give(world, TASK), give(world, OTHER)

    # More time is asked for and refused; a report is sent back with a reason, then confirmed.
    lead.visit(task)
    act(lead, "Xin gia hạn", {"Hạn mới": "31/01/2031", "Lý do": "Chờ bàn giao điện thoại"})
    leader.visit("/work")
    leader.expect_heading("Việc hôm nay")
    leader.expect_text(TASK, "Đang xin gia hạn")
    leader.portray("leader-workbench")
    leader.click(TASK)
    act(leader, "Không đồng ý gia hạn", {"Lý do": "Đường dây phải có trước Tết"})
    act(leader, "Ghi ý kiến chỉ đạo", {"Nội dung chỉ đạo": "Mỗi ca có ít nhất hai người"})
    leader.expect_text("Mỗi ca có ít nhất hai người")
    lead.visit(task)
    act(lead, "Báo cáo hoàn thành", {"Kết quả, sản phẩm": "Đã lập sổ trực"})
    leader.visit("/work?list=waiting")
    leader.click(TASK)
    leader.may_be_answered(422)
    act(leader, "Trả lại để làm lại", {})
    leader.expect_answer(422)
    leader.fill("Lý do", "Thiếu số điện thoại trực đêm")
    leader.click("Trả lại để làm lại")
    lead.visit("/work?list=waiting")
    lead.expect_text("Được trả lại để làm lại")
    lead.click(TASK)
    act(lead, "Báo cáo hoàn thành", {"Kết quả, sản phẩm": "Đã thêm số trực đêm"})
    leader.visit(task)
    act(leader, "Xác nhận hoàn thành", {})
    leader.expect_text("Hoàn thành đúng hạn", "Thiếu số điện thoại trực đêm", "Đường dây phải có trước Tết")

    # Other work: urged by a letter, given to another agency, put off and taken up again.
    leader.visit(other)
    act(leader, "Đôn đốc", {"Lời nhắn": "Cần xong trong quý"})
    leader.click("Soạn công văn đôn đốc")
    leader.expect_text("Kính gửi: Công an phường", OTHER)
    leader.portray("leader-letter")
    leader.visit(other)
    leader.click("Giao cơ quan khác")
    leader.choose("Cơ quan chủ trì mới", "Trạm Y tế phường")
    leader.click("Giao cơ quan khác")
    leader.expect_text("Trạm Y tế phường")
    act(leader, "Tạm hoãn", {"Lý do": "Chờ sắp xếp lại tổ dân phố"})
    leader.expect_text("Tạm hoãn", "Chờ sắp xếp lại tổ dân phố")
    act(leader, "Tiếp tục thực hiện", {})
    lead.visit("/work?list=given")
    lead.expect_no_text(OTHER)


def give(officer, text):
    officer.visit("/assignments/new")
    officer.fill("Nội dung", text)
    officer.choose("Chủ trì", "Công an phường")
    officer.fill("Thời hạn hoàn thành", "31/12/2030")
    officer.fill("Văn bản giao (trích yếu)", "Kết luận họp giao ban tháng 11")
    officer.click("Giao việc")
    return officer.path


def act(person, name, fields):
    """An act of a task from its page: a button, a question, the same words again."""
    person.click(name)
    for label, text in fields.items():
        person.fill(label, text)
    person.click(name)
