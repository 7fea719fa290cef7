"""Who is not the officer: sees what concerns her, and of the rest not even that it is there."""

from administrator import invite, join, name_the_unit
from documents import OWN
from programme import expect_notes, note_progress
from review import bring_in

LONG = "một câu thật dài dễ nhớ"
OWN_TASK = "Xây dựng quy trình tiếp nhận và chuyển tuyến người bị bạo lực"
OTHERS_TASK = "Truyền thông nâng cao nhận thức về phòng, chống bạo lực trên cơ sở giới tại các tổ dân phố"
ADMINISTRATION = ("/administration", "/agencies", "/people", "/people/new", "/audit", "/first-run")


def journey_a_member_and_a_viewer(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    member, viewer = world.someone(), world.someone(width=320)
    join(member, invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện"), LONG)
    join(viewer, invite(world, "Nguyễn Thị Ví Dụ", "vidu.nguyen", "Trạm Y tế phường", "Người xem"), LONG)
    draft = bring_in(world, OWN)

    for person in (member, viewer):
        person.expect_menu("Việc hôm nay", "Chương trình", "Báo cáo", "Số liệu", "Phối hợp", "Lịch")
        person.expect_text("Chưa có việc nào")
        person.visit("/plans")
        person.expect_text("Chưa có chương trình nào")
        for path in (draft, draft + "/review", draft + "/publication", draft + "/head", draft + "/new-item", "/plans/new") + ADMINISTRATION:
            person.expect_not_found(path)

    world.click("Tiếp: ban hành")
    world.click("Ban hành")

    for person in (member, viewer):
        person.visit("/plans")
        person.click("Thực hiện Chương trình phòng ngừa và ứng phó với bạo lực trên cơ sở giới năm 2027 trên địa bàn phường Hoa Ban")
        person.expect_path(draft)
        person.expect_no_text("Rà soát bản đọc", "Sửa")
        for path in (draft + "/review", draft + "/publication", draft + "/head"):
            person.expect_not_found(path)

    # The member's agency was given work; of others' work she reads, and writes nothing.
    member.visit("/work")
    member.expect_heading("Việc hôm nay")
    member.expect_text(OWN_TASK)
    member.expect_no_text(OTHERS_TASK)
    member.click(OWN_TASK)
    note_progress(member, "Đã có dự thảo quy trình.")
    member.visit(draft)
    member.click(OTHERS_TASK)
    member.expect_no_text("Ghi tiến độ")

    viewer.visit(draft)
    viewer.click(OWN_TASK)
    expect_notes(viewer, "Đã có dự thảo quy trình.")
    viewer.expect_no_text("Ghi tiến độ")


def journey_a_slip_opens_once(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    code = invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Cán bộ cơ quan thực hiện")
    member, finder = world.someone(), world.someone()
    join(member, code, LONG)
    finder.may_be_answered(422)
    finder.visit("/join")
    finder.fill("Mã trên phiếu", code)
    finder.fill("Mật khẩu mới", "ngắn")
    finder.fill("Gõ lại mật khẩu", "khác")
    finder.click("Lưu mật khẩu và vào")
    finder.expect_answer(422)
    finder.expect_text("Mã không đúng, đã dùng hoặc đã hết hạn", "Mật khẩu cần ít nhất 12 ký tự")
    finder.expect_filled("Mã trên phiếu", code)

    # An account that is closed is closed at once.
    world.click("Xong")
    world.click("Đóng tài khoản")
    member.visit("/work")
    member.expect_path("/sign-in")
