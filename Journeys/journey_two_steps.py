"""Two steps at the door: the telephone is set up, opens the door once with each code, is lost, and is not missed."""

import base64
import hashlib
import hmac
import struct
import time

from keyboard import Keyboard
from person import clean
from watch import Fault

PERIOD = 30  # seconds a code lasts


def journey_with_a_telephone(world):
    name, password = world.server.administrator
    world.may_be_answered(422)
    world.sign_in_as_administrator()
    world.visit("/account")
    world.click("Xác nhận hai bước")
    world.expect_heading("Xác nhận hai bước")
    world.portray("two-steps-off")
    world.click("Bật xác nhận hai bước")
    world.expect_heading("Nối ứng dụng tạo mã")
    world.expect_text("Giờ của máy chủ:")
    if world.count("svg.qr") != 1:
        raise Fault("no picture to scan")
    world.portray("two-steps-new")
    secret = typed_secret(world)
    world.fill("Mã 6 số", "000000")
    world.click("Xác nhận")
    world.expect_text("Mã không đúng")
    world.fill("Mã 6 số", code(secret))
    world.click("Xác nhận")
    world.expect_heading("Mã dự phòng")
    world.portray("recovery-codes")
    codes = [clean(text) for text in world.page.locator(".codes code").all_inner_texts()]
    if len(set(codes)) != 10:
        raise Fault(f"there are {len(set(codes))} recovery codes")
    world.click("Tôi đã cất mã dự phòng")
    world.expect_text("10 trong 10")
    world.sign_out()

    # The code that set it up is spent; the next one opens the door, once.
    world.sign_in(name, password)
    world.expect_path("/sign-in/code")
    world.portray("second-step")
    world.fill("Mã 6 số hoặc mã dự phòng", code(secret, -1))
    world.click("Đăng nhập")
    world.expect_text("Mã không đúng, đã dùng rồi hoặc đã hết giờ")
    used = code(secret, 1)
    world.fill("Mã 6 số hoặc mã dự phòng", used)
    world.click("Đăng nhập")
    expect_in(world)
    world.sign_out()
    world.sign_in(name, password)
    world.fill("Mã 6 số hoặc mã dự phòng", used)
    world.click("Đăng nhập")
    world.expect_text("đã dùng rồi")
    world.expect_path("/sign-in/code")

    # The telephone is gone; the paper is not.
    world.fill("Mã 6 số hoặc mã dự phòng", codes[0])
    world.click("Đăng nhập")
    world.expect_heading("Tin về tài khoản của bạn")
    world.expect_text("Đã dùng một mã dự phòng để đăng nhập")
    world.portray("notices")
    world.click("Tôi đã đọc, tiếp tục")
    expect_in(world)


def journey_two_steps_on_a_phone_by_keys_without_scripts(world):
    name, password = world.server.administrator
    phone = world.someone(width=320, javascript=False)
    phone.may_be_answered(422)
    phone.sign_in(name, password)
    phone.visit("/account/second-factor")
    keys = Keyboard(phone)
    keys.follow("Bật xác nhận hai bước")
    phone.unfold("Không quét được")
    secret = typed_secret(phone)
    keys.fill("Mã 6 số", code(secret))
    keys.follow("Xác nhận")
    phone.expect_heading("Mã dự phòng")
    phone.visit("/account/sessions")
    phone.expect_heading("Nơi đang đăng nhập")
    phone.sign_out()
    keys.fill("Tên đăng nhập", name)
    keys.fill("Mật khẩu", password)
    keys.follow("Đăng nhập")
    phone.expect_path("/sign-in/code")
    keys.fill("Mã 6 số hoặc mã dự phòng", code(secret, 1))
    keys.follow("Đăng nhập")
    expect_in(phone)


def journey_a_new_machine_is_told_of(world):
    name, password = world.server.administrator
    world.sign_in_as_administrator()
    other = world.someone()
    other.sign_in(name, password)
    world.visit("/account/sessions")
    world.portray("sessions")
    if world.count("tbody tr") != 2:
        raise Fault("two browsers are signed in, and the list shows another number")
    world.click("Kết thúc mọi nơi khác")
    world.expect_text("không mở ở nơi nào khác")
    other.visit("/account")
    other.expect_path("/sign-in")
    world.sign_out()
    world.sign_in(name, password)
    world.expect_heading("Tin về tài khoản của bạn")
    world.expect_text("Đăng nhập trên máy mới: Chrome trên Linux")
    world.click("Tôi đã đọc, tiếp tục")
    world.sign_out()
    world.sign_in(name, password)
    expect_in(world)


def typed_secret(person):
    """As a hand types it that cannot scan."""
    return base64.b32decode(person.page.locator("details code").first.text_content().replace(" ", ""))


def code(secret, steps=0):
    """What the telephone shows; never in the last seconds of a half minute, so that the page is asked in the same one."""
    left = PERIOD - time.time() % PERIOD
    if left < 5:
        time.sleep(left)
    mac = hmac.digest(secret, struct.pack(">Q", int(time.time()) // PERIOD + steps), hashlib.sha1)
    place = mac[19] & 15
    return f"{(struct.unpack('>I', mac[place:place + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def expect_in(person):
    person.visit("/account")
    person.expect_heading("Tài khoản của tôi")
