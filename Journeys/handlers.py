"""People who work on cases, in verbs: they come in with a slip and a telephone, make a key, begin a case."""

import re

from administrator import invite
from journey_two_steps import code, typed_secret
from watch import Fault

PASSWORD = "một câu ngắn dễ nhớ"


def enter(world, name, login, agency, role, **how):
    """Invited by the administrator, in with a slip, and with a telephone as second step."""
    slip = invite(world, name, login, agency, role)
    person = world.someone(**how)
    person.visit("/sign-in")
    person.click("Tôi có phiếu mời và chưa có mật khẩu")
    person.fill("Mã trên phiếu", slip)
    person.fill("Mật khẩu mới", PASSWORD)
    person.fill("Gõ lại mật khẩu", PASSWORD)
    person.click("Lưu mật khẩu và vào")
    person.visit("/account/second-factor")
    person.click("Bật xác nhận hai bước")
    person.unfold("Không quét được")
    person.fill("Mã 6 số", code(typed_secret(person)))
    person.click("Xác nhận")
    person.click("Tôi đã cất mã dự phòng")
    return person


def make_key(founder):
    press(founder, "/unit-key")


def admit(member, count):
    """Lets in everybody who waits."""
    for _ in range(count):
        press(member, "/unit-key")


def press(person, path):
    person.visit(path)
    with person.page.expect_navigation():
        person.page.locator("main form button").first.click()
    person.watch.look()


def begin_case(worker, **fields):
    """By the labels of its fields."""
    worker.visit("/cases/new")
    for label, text in fields.items():
        worker.page.locator(f"#{label}").fill(text)
    worker.click("Mở hồ sơ")


def number_of_first_case(person):
    person.visit("/cases")
    found = re.search(r"\b\d\d-\d{4,5}\b", person.page.inner_text("main"))
    if not found:
        raise Fault("the list shows no case")
    return found[0]
