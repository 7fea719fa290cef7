"""The shares of the recovery key: a leader asks, three say yes, a member agrees, and each takes their own, alone."""

from administrator import invite, join, name_the_unit
from journey_two_steps import code, typed_secret
from watch import Fault

PASSWORD = "một câu ngắn dễ nhớ"
OFFICE = "Phòng Văn hóa - Xã hội"


def journey_each_custodian_takes_their_own_share(world):
    world.sign_in_as_administrator()
    name_the_unit(world)
    leader = arrive(world, "Vũ Thị Lãnh Đạo Bịa", "lanhdao", "Lãnh đạo đơn vị")
    custodians = [arrive(world, name, login, "Cán bộ phụ trách chương trình")
                  for name, login in [("Trần Văn Mẫu", "canbo"), ("Lê Thị Thử", "canbo2"), ("Phạm Văn Giả", "canbo3")]]
    worker = world.someone()
    slip = invite(world, "Ngô Thị Bịa", "quanlyca", OFFICE, "Cán bộ quản lý ca")
    worker.visit("/join")
    worker.fill("Mã trên phiếu", slip)
    worker.fill("Mật khẩu mới", PASSWORD)
    worker.fill("Gõ lại mật khẩu", PASSWORD)
    worker.click("Lưu mật khẩu và vào")
    worker.click("Bật xác nhận hai bước")
    worker.unfold("Không quét được")
    worker.fill("Mã 6 số", code(typed_secret(worker)))
    worker.click("Xác nhận")
    worker.visit("/unit-key")
    worker.portray("unit-key-none")
    worker.click("Lập khóa của đơn vị")

    leader.visit("/custody")
    leader.portray("custody-first")
    for label, name in zip(["Người giữ mảnh thứ nhất", "Người giữ mảnh thứ hai", "Người giữ mảnh thứ ba"], ["Trần Văn Mẫu", "Lê Thị Thử", "Phạm Văn Giả"]):
        leader.choose(label, f"{name} ({OFFICE})")
    leader.click("Mời ba người này")
    leader.expect_text("Đang đợi cả ba người nhận lời")
    leader.portray("custody-asked")
    for custodian in custodians:
        custodian.visit("/custody/mine")
        custodian.click("Tôi nhận giữ")
    custodians[0].portray("own-share-accepted")
    worker.visit("/unit-key")
    worker.portray("unit-key-agree")
    worker.click("Đồng ý lập ba mảnh")
    shares = set()
    for custodian in custodians:
        custodian.visit("/custody/mine")
        if not shares:
            custodian.portray("own-share-waits")
        custodian.click("Lấy mảnh của tôi")
        seen = custodian.page.locator(".slip code").all_inner_texts()
        if len(seen) != 1:
            raise Fault(f"{len(seen)} shares stand on one custodian's screen")
        shares.update(seen)
        if len(shares) == 1:
            custodian.portray("own-share")
    if len(shares) != 3:
        raise Fault("the custodians were given the same share")
    custodians[0].click("Tôi đã in và cất")
    custodians[0].expect_text("Đã lấy lúc")
    leader.visit("/custody")
    leader.portray("custody")
    leader.expect_no_text("KHOA1")
    one, other = sorted(shares)[:2]
    leader.page.get_by_label("Mảnh thứ nhất", exact=True).first.fill(one)
    leader.page.get_by_label("Mảnh thứ hai", exact=True).first.fill(other)
    leader.click("Thử")
    leader.expect_text("Hai mảnh này dùng được.")


def arrive(world, name, login, role):
    slip = invite(world, name, login, OFFICE, role)
    newcomer = world.someone()
    join(newcomer, slip, PASSWORD)
    return newcomer
