"""A plan becomes a programme, and the work on it is noted: publishing, what the programme page must show, progress."""

from person import clean
from watch import Fault

FIGURES = {"own": "chỉ tiêu", "task": "nhiệm vụ", "duty": "việc phân công", "deadline": "thời hạn báo cáo"}
ON_PROGRAMME = {"own": "#targets tbody tr", "task": "#tasks li.task", "duty": "#duties details li", "deadline": "#dates .timeline > li"}


def publish(officer, expected):
    """From the review page, by way of the page that says what will happen."""
    officer.click("Tiếp: ban hành")
    expect_figures(officer, expected)
    officer.click("Ban hành")
    officer.expect_text("Đã ban hành")


def expect_figures(person, expected):
    found = dict(clean(figure).split(" ", 1)[::-1] for figure in person.page.locator(".figure:not(#figures .figure)").all_inner_texts())
    if found != {words: str(expected[kind]) for kind, words in FIGURES.items()}:
        raise Fault(f"the figures of {person.page.url} are {found}, expected were {expected}")


def expect_programme(person, expected):
    """The targets, tasks, duties and dates of the programme page are as many as were read and published."""
    expect_figures(person, expected)
    found = {kind: person.count(selector) for kind, selector in ON_PROGRAMME.items()}
    if found != {kind: expected[kind] for kind in ON_PROGRAMME}:
        raise Fault(f"{person.page.url} lists {found}, expected were {expected}")


def note_progress(person, text):
    """On the page of a piece of work."""
    person.fill("Đã làm được gì?", text)
    person.click("Ghi tiến độ")
    expect_notes(person, text)


def expect_notes(person, *texts):
    """Exactly these notes stand on the page, in this order."""
    found = [clean(note) for note in person.page.locator(".progress-note p:first-child").all_inner_texts()]
    if found != list(texts):
        raise Fault(f"the notes on {person.page.url} are {found}, not {list(texts)}")
