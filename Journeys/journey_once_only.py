"""Whoever reloads a page, goes back or clicks twice has done a thing once."""

from administrator import invite, name_the_unit
from documents import OWN
from programme import expect_notes
from review import accept, bring_in, item
from watch import Fault

NOTE = "Đã tập huấn hai tổ dân phố."


def journey_reload_and_back_post_nothing_twice(world):
    world.sign_in_as_administrator()

    plan = bring_in(world, OWN)
    world.reload()
    world.expect_path(plan + "/review")
    world.go_back()
    world.expect_path("/plans/new")
    world.go_forward()
    expect_plans(world, 1)

    world.visit(plan + "/review")
    accept(world, item(world, "Rà soát các điểm công cộng"))
    world.reload()
    world.go_back()
    world.reload()
    expect_accepted(world, 1)

    world.visit(plan + "/publication")
    world.click("Ban hành")
    world.reload()
    world.go_back()
    world.expect_path(plan)
    expect_plans(world, 1)

    world.visit(plan)
    world.click("Chăm sóc y tế ban đầu và tư vấn tâm lý cho người bị bạo lực")
    world.fill("Đã làm được gì?", NOTE)
    world.click_twice("Ghi tiến độ")
    expect_notes(world, NOTE)
    world.reload()
    world.go_back()
    world.go_forward()
    world.reload()
    expect_notes(world, NOTE)


def journey_a_slip_and_a_key_are_made_once(world):
    """Their pages answer the form itself, since what they show is kept nowhere; so reloading sends the form again."""
    world.sign_in_as_administrator()
    name_the_unit(world)
    world.may_be_answered(422)
    invite(world, "Trần Văn Mẫu", "mau.tran", "Công an phường", "Người xem")
    world.reload()
    world.visit("/people")
    if world.count("tbody tr") != 2:
        raise Fault(f"after one invitation {world.count('tbody tr')} people are listed")

    world.visit("/account")
    world.fill("Tên khóa", "bảng tính theo dõi")
    world.click("Tạo khóa")
    world.expect_heading("Khóa mới")
    world.may_be_answered(409)
    world.reload()
    world.expect_heading("Biểu mẫu này đã được gửi rồi")
    world.visit("/account")
    if world.count("tbody tr") != 1:
        raise Fault(f"'Tạo khóa' once and a reload made {world.count('tbody tr')} keys")


def expect_plans(world, number):
    world.visit("/plans")
    if world.count("li.card") != number:
        raise Fault(f"{world.count('li.card')} plans are listed, not {number}")


def expect_accepted(world, number):
    if world.count("article.accepted") != number:
        raise Fault(f"{world.count('article.accepted')} items are accepted, not {number}")
