"""The first door: nobody comes in without the right password, and everybody can go out again."""


def journey_the_first_administrator_signs_in_and_out(world):
    world.visit("/")
    world.expect_heading("Đăng nhập")
    world.screenshot("sign-in")

    name, password = world.server.administrator
    world.may_be_answered(422)
    world.sign_in(name, "không phải mật khẩu này")
    world.expect_heading("Đăng nhập")
    world.expect_text("Tên đăng nhập hoặc mật khẩu không đúng")

    world.sign_in(name, password)
    world.expect_no_text("Tên đăng nhập hoặc mật khẩu không đúng")
    world.screenshot("home")

    world.sign_out()
    world.expect_heading("Đăng nhập")
    world.visit("/")
    world.expect_heading("Đăng nhập")


def journey_signing_in_works_on_a_small_phone_and_without_scripts(world):
    for phone in [world.someone(width=320), world.someone(width=320, javascript=False)]:
        phone.sign_in(*world.server.administrator)
        phone.sign_out()
        phone.expect_heading("Đăng nhập")
