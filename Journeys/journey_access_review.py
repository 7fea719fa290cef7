"""Who still needs their account: the administrator decides on others, never on themself; and finds what was done in the record."""

from administrator import invite, name_the_unit


def journey_the_review_of_accounts(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    invite(world, "Lê Thị Thử", "congan", "Công an phường", "Người xem")
    invite(world, "Phạm Văn Giả", "tramyte", "Trạm Y tế phường", "Người xem")
    world.may_be_answered(422)
    world.visit("/administration")
    world.click("Rà soát tài khoản")
    world.expect_heading("Rà soát tài khoản")
    world.expect_text("Lê Thị Thử", "Thế nào là đáng chú ý")
    world.portray("access-review")
    world.click("Lê Thị Thử")
    world.click("Ghi quyết định")
    world.expect_answer(422)
    world.tick("Giữ")
    world.choose("Vì sao giữ", "Ít dùng nhưng vẫn cần")
    world.portray("access-review-one")
    world.click("Ghi quyết định")
    world.expect_path("/oversight/access")
    world.click("Phạm Văn Giả")
    world.tick("Đóng tài khoản")
    world.click("Ghi quyết định")
    world.expect_no_text("Phạm Văn Giả")

    world.visit("/audit")
    world.choose("Việc", "Đóng tài khoản sau rà soát")
    world.click("Xem")
    world.expect_text("Phạm Văn Giả")
    if world.count("main tbody tr") != 1:
        raise AssertionError("the filter lets other entries through")
    world.portray("audit-filtered")
