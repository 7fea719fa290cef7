"""An obstacle from hand to hand: raised on a phone without scripts, completed, answered at a desk; what a stranger finds."""

from administrator import invite, join, name_the_unit
from documents import OWN
from review import bring_in

LONG = "một câu thật dài dễ nhớ"
TASK = "Xây dựng quy trình tiếp nhận và chuyển tuyến người bị bạo lực"
TEXT = "Chưa có phòng tiếp riêng cho người đến trình báo"


def journey_an_obstacle_from_hand_to_hand(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    lead, stranger = world.someone(width=320, javascript=False), world.someone()
    join(lead, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(stranger, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)
    programme = bring_in(world, OWN)
    world.click("Tiếp: ban hành")
    world.click("Ban hành")

    lead.visit("/coordination")
    lead.portray("coordination-hub")
    lead.click("Vướng mắc, kiến nghị")
    lead.portray("obstacles-empty")
    lead.visit("/work")
    lead.click(TASK)
    lead.click("Nêu vướng mắc, kiến nghị")
    lead.portray("obstacle-new")
    lead.may_be_answered(422)
    lead.click("Gửi")
    lead.expect_answer(422)
    lead.portray("obstacle-refused")
    lead.tick("Vướng mắc")
    lead.fill("Nội dung", TEXT)
    lead.click("Gửi")
    lead.expect_text("Chờ trả lời", TEXT)
    lead.portray("obstacle-raiser")
    obstacle = lead.path

    for page in (obstacle, obstacle + "/acts/answer", "/obstacles/new"):
        stranger.expect_not_found(page)
    stranger.visit("/obstacles")
    stranger.expect_no_text(TEXT)

    world.visit(programme)
    world.expect_text("1 vướng mắc, kiến nghị", "1 mục đang chờ trả lời")
    world.visit("/obstacles?list=waiting")
    world.portray("obstacles-waiting")
    world.click(TEXT)
    world.portray("obstacle-answerer")
    world.click("Yêu cầu bổ sung")
    world.fill("Cần bổ sung gì?", "Trụ sở hiện có mấy phòng?")
    world.click("Yêu cầu bổ sung")
    world.expect_text("Chờ bổ sung")

    lead.visit("/obstacles?list=waiting")
    lead.click(TEXT)
    lead.click("Bổ sung")
    lead.fill("Nội dung bổ sung", "Chỉ có một phòng chung")
    lead.click("Bổ sung")

    world.visit(obstacle)
    world.click("Trả lời")
    world.portray("obstacle-answer")
    world.tick("Chấp thuận một phần")
    world.fill("Nội dung trả lời", "Dùng phòng họp tầng 2 vào buổi chiều")
    world.click("Trả lời")
    world.expect_text("Đã trả lời", "Chấp thuận một phần")
    world.expect_no_text("Mở lại nhiệm vụ")

    lead.visit(obstacle)
    lead.expect_text("Dùng phòng họp tầng 2 vào buổi chiều")
    lead.click("Khép lại")
    lead.click("Khép lại")
    lead.expect_text("Đã khép lại")
    lead.portray("obstacle-closed")
    stranger.visit(obstacle)
    stranger.expect_text("Chấp thuận một phần")

    world.visit(programme)
    world.click("Nêu vướng mắc, kiến nghị")
    world.tick("Xin kinh phí")
    world.fill("Nội dung", "Sửa một phòng làm nơi tiếp riêng")
    world.fill("Số tiền (đồng)", "150.000.000")
    world.fill("Nguồn đề nghị", "Ngân sách tỉnh")
    world.tick("Cấp trên")
    world.expect_filled("Cơ quan cấp trên", "Ủy ban nhân dân tỉnh Hà Tĩnh")
    world.fill("Số, ký hiệu văn bản gửi", "45/UBND-VX")
    world.click("Gửi")
    world.expect_text("150.000.000 đồng", "bằng văn bản số 45/UBND-VX")
    world.portray("obstacle-upward")
