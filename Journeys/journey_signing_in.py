"""The first door: nobody comes in without the right password, and everybody can go out again."""

from watch import Fault

WRONG = "Tên đăng nhập hoặc mật khẩu không đúng"


def journey_signing_in_and_out(world):
    name, password = world.server.administrator
    world.may_be_answered(422)

    # A page asked for before signing in comes afterwards.
    world.visit("/plans")
    world.expect_path("/sign-in")
    world.sign_in(name, "không phải mật khẩu này")
    world.expect_answer(422)
    world.expect_heading("Đăng nhập")
    world.expect_text(WRONG)
    world.expect_filled("Tên đăng nhập", name)
    world.expect_filled("Mật khẩu", "")
    world.sign_in("nguoi.khac", password)
    world.expect_text(WRONG)
    world.sign_in(name, password)
    world.expect_path("/plans")
    world.expect_heading("Chương trình")
    world.expect_menu("Việc hôm nay", "Chương trình", "Báo cáo", "Số liệu", "Phối hợp", "Lịch", "Quản trị")

    cookie = expect_guarded_cookie(world)
    world.sign_out()
    world.expect_path("/sign-in")
    expect_signed_out(world)

    # Who kept the old cookie has nothing.
    world.context.add_cookies([cookie])
    expect_signed_out(world)


def journey_the_language_of_the_pages(world):
    world.visit("/sign-in")
    world.click("English")
    world.expect_path("/sign-in")
    world.expect_heading("Sign in")
    expect_language(world, "en")
    world.click("Tiếng Việt")
    world.expect_heading("Đăng nhập")
    expect_language(world, "vi")


def journey_signing_in_on_a_phone_without_scripts(world):
    phone = world.someone(width=320, javascript=False)
    phone.sign_in(*world.server.administrator)
    phone.sign_out()
    phone.expect_heading("Đăng nhập")


def expect_guarded_cookie(person):
    """Not for scripts, not over plain HTTP, not from other sites."""
    cookie = next(cookie for cookie in person.context.cookies() if cookie["name"] == "__Host-session")
    if not (cookie["httpOnly"] and cookie["secure"] and cookie["sameSite"] in ("Lax", "Strict") and cookie["path"] == "/"):
        raise Fault(f"the session's cookie is {cookie}")
    if "session" in person.page.evaluate("document.cookie"):
        raise Fault("a script can read the session's cookie")
    return cookie


def expect_signed_out(person):
    for path in ("/", "/work", "/plans", "/plans/new", "/people", "/account"):
        person.visit(path)
        person.expect_path("/sign-in")


def expect_language(person, language):
    found = person.page.locator("html").get_attribute("lang")
    if found != language:
        raise Fault(f"{person.page.url} says that it is written in '{found}'")
