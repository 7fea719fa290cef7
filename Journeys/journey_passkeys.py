"""Passkeys, with an authenticator that Chromium plays: added, used alone and after the password, asked for again, taken away."""

from administrator import invite, join, name_the_unit
from journey_two_steps import code, expect_in, typed_secret
from watch import Fault

PASSWORD = "một câu ngắn dễ nhớ"
NAME = "Đặng Thị Hồng"


def journey_a_passkey_instead_of_the_password(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    slip = invite(world, "Trần Văn Mẫu", "canbo", "Phòng Văn hóa - Xã hội", "Cán bộ phụ trách chương trình")
    officer = world.someone()
    stick(officer)
    join(officer, slip, PASSWORD)
    officer.visit("/account/passkeys")
    officer.expect_text("Bạn đăng nhập được bằng khóa truy cập")
    officer.portray("passkeys-none")
    add(officer, "Máy bàn ở cơ quan")
    officer.expect_heading("Mã dự phòng")
    officer.click("Tôi đã cất mã dự phòng")
    officer.sign_out()
    officer.portray("sign-in-passkey")
    officer.click("Dùng khóa truy cập")
    expect_in(officer)
    officer.visit("/account/passkeys")
    officer.expect_no_text("Chưa dùng")
    officer.portray("passkeys")
    if officer.count("tbody tr") != 1:
        raise Fault("one passkey was added, and the list shows another number")
    officer.click("Bỏ Máy bàn ở cơ quan")
    officer.expect_text("Chưa có khóa truy cập")

    # Another browser of theirs is told; this one need not be.
    other = world.someone()
    other.sign_in("canbo", PASSWORD)
    other.expect_heading("Tin về tài khoản của bạn")
    other.expect_text("Một khóa truy cập đã được thêm", "Một khóa truy cập đã bị bỏ")


def journey_a_passkey_after_the_password(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    slip = invite(world, "Ngô Thị Bịa", "quanlyca", "Phòng Văn hóa - Xã hội", "Cán bộ quản lý ca")
    worker = world.someone()
    protocol = stick(worker)
    worker.visit("/sign-in")
    worker.click("Tôi có phiếu mời và chưa có mật khẩu")
    worker.fill("Mã trên phiếu", slip)
    worker.fill("Mật khẩu mới", PASSWORD)
    worker.fill("Gõ lại mật khẩu", PASSWORD)
    worker.click("Lưu mật khẩu và vào")
    worker.visit("/account/second-factor")
    worker.portray("second-factor-choice")
    worker.click("Thêm khóa truy cập")
    add(worker, "Điện thoại của tôi")
    worker.expect_heading("Mã dự phòng")
    worker.click("Tôi đã cất mã dự phòng")
    worker.visit("/unit-key")
    worker.page.locator("main form button").first.click()
    worker.visit("/cases")
    worker.click("Mở hồ sơ mới")
    worker.fill("Họ và tên", NAME)
    worker.fill("Chị kể", "Chuyện bịa để thử")
    worker.click("Mở hồ sơ")
    worker.sign_out()

    # Alone it opens nothing: what is sealed needs the password.
    worker.may_be_answered(422)
    worker.click("Dùng khóa truy cập")
    worker.expect_text("nên cần mật khẩu trước")
    worker.sign_in("quanlyca", PASSWORD)
    worker.expect_path("/sign-in/code")
    worker.portray("second-step-passkey")
    worker.click("Dùng khóa truy cập")
    worker.visit("/cases")
    worker.page.locator("main tbody a").first.click()
    worker.click("Danh tính")
    worker.click("Mở để đọc")
    worker.expect_text(NAME)

    # The last way of confirming stays; with a telephone beside it, it may go.
    worker.may_be_answered(409)
    worker.visit("/account/passkeys")
    worker.click("Bỏ Điện thoại của tôi")
    worker.expect_text("cách xác nhận cuối cùng")
    worker.visit("/account/second-factor")
    worker.click("Bật xác nhận hai bước")
    worker.unfold("Không quét được")
    worker.fill("Mã 6 số", code(typed_secret(worker)))
    worker.click("Xác nhận")
    worker.visit("/account/passkeys")
    worker.click("Bỏ Điện thoại của tôi")
    worker.expect_text("Chưa có khóa truy cập")

    # Where there is no authenticator, or nobody touches it, the page says so and offers the other ways.
    protocol.send("WebAuthn.disable")


def journey_a_passkey_proves_again(world):
    world.sign_in_as_administrator()
    stick(world)
    add(world, "Khóa USB")
    world.click("Tôi đã cất mã dự phòng")
    world.visit("/step-up?back=/account/sessions")
    world.portray("step-up-passkey")
    world.click("Dùng khóa truy cập")
    world.expect_path("/account/sessions")


def journey_passkeys_without_scripts(world):
    name, password = world.server.administrator
    phone = world.someone(width=320, javascript=False)
    phone.visit("/sign-in")
    phone.expect_text("Khóa truy cập cần trình duyệt có JavaScript")
    phone.expect_no_text("Dùng khóa truy cập")
    phone.sign_in(name, password)
    phone.visit("/account/passkeys/new")
    phone.expect_text("hoặc dùng ứng dụng tạo mã")
    if phone.page.locator("[data-passkey] form").is_visible():
        raise Fault("a form that cannot be sent is shown")
    phone.portray("passkey-new-without-scripts")


def stick(person):
    """An authenticator that holds passkeys and knows whose finger it is."""
    protocol = person.context.new_cdp_session(person.page)
    protocol.send("WebAuthn.enable")
    protocol.send("WebAuthn.addVirtualAuthenticator", {"options": {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True, "hasUserVerification": True, "isUserVerified": True}})
    return protocol


def add(person, name):
    person.visit("/account/passkeys/new")
    person.portray("passkey-new")
    person.fill("Tên", name)
    person.click("Thêm khóa truy cập")
