"""What the administrator of a unit does, in verbs: says which unit it is, invites people."""

import re

from watch import Fault


def name_the_unit(administrator):
    """The first page after the first sign-in asks; the answer is the ward Thành Sen, with its usual agencies but one."""
    administrator.expect_path("/first-run")
    administrator.expect_heading("Đây là đơn vị nào?")
    administrator.fill("Tên hoặc mã đơn vị", "thanh sen")
    administrator.click("Tìm")
    administrator.click("Chọn Phường Thành Sen")
    administrator.expect_heading("Phường Thành Sen, tỉnh Hà Tĩnh: đúng là đơn vị của bạn?")
    administrator.click("Đúng, đây là đơn vị của tôi")
    administrator.expect_heading("Các cơ quan thường có")
    administrator.untick("Hội Cựu chiến binh phường")
    administrator.click("Thêm các cơ quan đã chọn")
    administrator.expect_path("/agencies")
    administrator.expect_text("Công an phường", "Trạm Y tế phường", "Phòng Văn hóa - Xã hội")
    administrator.expect_no_text("Hội Cựu chiến binh phường")


def invite(administrator, name, login, agency, role):
    """Adds a person with one role. Returns the code of the slip that is printed for her."""
    administrator.visit("/people")
    administrator.click("Thêm người dùng")
    administrator.fill("Họ và tên", name)
    administrator.fill("Tên đăng nhập", login)
    administrator.choose("Cơ quan", agency)
    administrator.untick("Cán bộ cơ quan thực hiện")
    administrator.tick(role)
    administrator.click("Thêm và tạo phiếu mời")
    administrator.expect_heading("Phiếu mời")
    code = re.search(r"\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b", administrator.page.inner_text(".slip"))
    if not code:
        raise Fault("the slip shows no code")
    return code[0]


def join(newcomer, code, password):
    """With the slip in her hand, from the sign-in page."""
    newcomer.visit("/sign-in")
    newcomer.click("Tôi có phiếu mời và chưa có mật khẩu")
    newcomer.fill("Mã trên phiếu", code)
    newcomer.fill("Mật khẩu mới", password)
    newcomer.fill("Gõ lại mật khẩu", password)
    newcomer.click("Lưu mật khẩu và vào")
    newcomer.expect_path("/work")
