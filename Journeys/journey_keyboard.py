"""Hands that use no mouse do the same work."""

from documents import OWN, read
from keyboard import Keyboard
from programme import expect_programme
from review import expect_state
from watch import Fault

CORRECTED = "Thành lập ít nhất 03 địa chỉ tin cậy tại cộng đồng"


def journey_by_keyboard_alone(world):
    keys = Keyboard(world)
    name, password = world.server.administrator
    world.visit("/plans/new")
    keys.fill("Tên đăng nhập", name)
    keys.fill("Mật khẩu", password)
    keys.follow("Đăng nhập")
    world.expect_path("/plans/new")

    expect_skip_link(world, keys)
    keys.go_to("Tệp kế hoạch")
    world.upload("Tệp kế hoạch", OWN)  # the window in which a file is picked is the browser's own
    keys.follow("Đọc tệp")

    steps = [accept_next(world, keys, key) for key in ("Enter", "Space", "Enter")]

    world.page.get_by_role("article").filter(has_text="Thành lập ít nhất 02 địa chỉ tin cậy").focus()
    keys.follow("Sửa")
    keys.fill("Nội dung", CORRECTED)
    keys.fill("Số", "3")
    keys.follow("Lưu")
    expect_state(world, CORRECTED, "accepted")

    keys.follow("Tiếp: ban hành")
    keys.follow("Ban hành", "Space")
    expect_programme(world, read(world.server.binary, OWN))
    world.expect_text(CORRECTED)
    if max(steps[1:]) > 3:
        raise Fault(f"from one item that was accepted to the 'Đúng' of the next it is {max(steps[1:])} steps")


def accept_next(world, keys, key):
    """The next item in the order of the page. Returns how many steps it was away."""
    accepted = world.count("article.accepted")
    steps = keys.follow("Đúng", key)
    if world.count("article.accepted") != accepted + 1:
        raise Fault("'Đúng' did not accept one item")
    return steps


def expect_skip_link(world, keys):
    """The first step on a page jumps over the head to what the page is about."""
    world.visit("/plans/new")
    keys.go_to("Tới nội dung chính")
    world.page.keyboard.press("Enter")
    steps = keys.go_to("Tệp kế hoạch")
    if steps != 1:
        raise Fault(f"behind 'Tới nội dung chính' the first field is {steps} steps away")
