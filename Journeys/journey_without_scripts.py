"""Scripts only improve the pages: where a browser runs none, all the work is done all the same."""

from documents import OWN, read
from programme import expect_programme, note_progress, publish
from review import accept, add_target, bring_in, correct_wrongly_then_rightly, expect_every_origin, expect_items, item, take_out_and_put_back


def journey_the_main_job_without_scripts(world):
    officer = world.someone(javascript=False)
    officer.sign_in(*world.server.administrator)
    bring_in(officer, OWN)
    expected = dict(read(world.server.binary, OWN))
    expect_items(officer, expected)
    expect_every_origin(officer)
    accept(officer, item(officer, "Rà soát các điểm công cộng"))
    correct_wrongly_then_rightly(officer, item(officer, "Trên 80% tổ dân phố"), to="Trên 90% tổ dân phố có người được tập huấn")
    take_out_and_put_back(officer, "Thành lập ít nhất 02 địa chỉ tin cậy")
    add_target(officer, "Giảm 1,5% số vụ việc phải xử lý lại")
    expected["target"] += 1
    expected["own"] += 1
    publish(officer, expected)
    expect_programme(officer, expected)
    officer.click("Chăm sóc y tế ban đầu và tư vấn tâm lý cho người bị bạo lực")
    note_progress(officer, "Đã bố trí phòng tư vấn riêng.")
    officer.sign_out()
