"""The main job: a plan document becomes a programme that says who does what, and the work begins."""

from administrator import name_the_unit
from documents import OWN, read, real_plans
from programme import expect_notes, expect_programme, note_progress, publish
from review import (
    accept, add_target, bring_in, correct_wrongly_then_rightly, expect_doubtful_first, expect_every_origin, expect_items,
    expect_source_beside, follow_origin, item, items_of, take_out_and_put_back)

NOTE = "Đã họp thống nhất cách chuyển tuyến."


def journey_from_document_to_work(world):
    world.sign_in_as_administrator()
    name_the_unit(world)

    plan = bring_in(world, OWN)
    expected = dict(read(world.server.binary, OWN))
    expect_items(world, expected)
    expect_doubtful_first(world)
    expect_source_beside(world)
    expect_every_origin(world)
    follow_origin(world, item(world, "Rà soát các điểm công cộng"))
    follow_origin(world, item(world, "Tiếp nhận tin báo, can thiệp"))

    accept(world, item(world, "Rà soát các điểm công cộng"))
    correct_wrongly_then_rightly(world, item(world, "Trên 80% tổ dân phố"), to="Trên 90% tổ dân phố có người được tập huấn về tiếp nhận tin báo")
    take_out_and_put_back(world, "Thành lập ít nhất 02 địa chỉ tin cậy")
    add_target(world, "Giảm 1,5% số vụ việc phải xử lý lại")
    expected["target"] += 1
    expected["own"] += 1
    expect_items(world, expected)

    publish(world, expected)
    world.expect_path(plan)
    expect_programme(world, expected)
    world.expect_text("Trên 90% tổ dân phố", "Giảm 1,5% số vụ việc", "Chủ trì: Công an phường", "10/6/2027")

    world.click("Xây dựng quy trình tiếp nhận và chuyển tuyến người bị bạo lực")
    expect_notes(world)
    note_progress(world, NOTE)
    world.visit("/work?list=all")
    world.page.get_by_text("Lọc và sắp xếp", exact=True).click()
    world.choose("Cơ quan", "Công an phường")
    world.click("Xem")
    world.expect_heading("Việc hôm nay")
    expect_notes(world, NOTE)
    world.visit(plan)
    expect_notes(world, NOTE)


def journey_the_plans_of_others(world):
    """Each as it was issued: what the pages show is what the program reads."""
    world.sign_in_as_administrator()
    for path in real_plans():
        plan = bring_in(world, path)
        expected = read(world.server.binary, path)
        expect_items(world, expected)
        expect_doubtful_first(world)
        expect_every_origin(world)
        task = items_of(world, "task").first
        follow_origin(world, task)
        text = task.locator(".item-text").inner_text()
        accept(world, task)
        publish(world, expected)
        world.expect_path(plan)
        expect_programme(world, expected)
        world.click(text, within=world.page.locator("#tasks"))
        note_progress(world, NOTE)
        world.visit(plan)
        expect_notes(world, NOTE)
    world.visit("/plans")
