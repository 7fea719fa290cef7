"""Split, merge, choose the source again, by keys alone, on the longest plan; no other item moves, and a reload loses nothing."""

from documents import real_plans
from keyboard import Keyboard
from review import bring_in
from watch import Fault


def journey_split_merge_and_point_by_keys(world):
    keys = Keyboard(world)
    world.sign_in_as_administrator()
    longest = max(real_plans(), key=lambda path: path.stat().st_size)
    plan = bring_in(world, longest)
    before = spans(world, plan)

    first = splittable(world, before)
    open_act(world, keys, first, "Tách làm hai")
    tick_first(keys)
    keys.follow("Tách")
    world.reload()
    after = spans(world, plan)
    expect_others_unmoved(before, after, {first})
    parts = [item for item in after if item not in before] + [first]
    if len(parts) != 2 or after[parts[0]]["start"] < after[first]["end"]:
        raise Fault(f"splitting made {len(parts)} parts, or they overlap")

    duties = [item for item in after if after[item]["kind"] == "duty"]
    open_act(world, keys, duties[0], "Gộp với mục khác")
    tick_first(keys)
    keys.follow("Gộp")
    world.reload()
    merged = spans(world, plan)
    gone = set(after) - set(merged)
    if len(gone) != 1 or merged[duties[0]]["end"] != max(after[item]["end"] for item in gone | {duties[0]}):
        raise Fault(f"merging took out {len(gone)} items, or the span does not reach over both")
    expect_others_unmoved(after, merged, gone | {duties[0]})

    deadline = next(item for item in merged if merged[item]["kind"] == "deadline")
    open_act(world, keys, deadline, "Chọn lại câu gốc")
    tick_first(keys)
    keys.follow("Lưu")
    world.reload()
    pointed = spans(world, plan)
    if pointed[deadline]["start"] >= merged[deadline]["start"]:
        raise Fault("the deadline still stands where it stood")
    expect_others_unmoved(merged, pointed, {deadline})


def spans(world, plan):
    """Where each item that is not taken out stands, by the interface for programs."""
    items = world.page.evaluate("async path => (await (await fetch(path)).json()).items", "/api/v1" + plan)
    return {item["id"]: {"kind": item["kind"], **(item["span"] or {"start": -1, "end": -1})} for item in items}


def splittable(world, items):
    """A task whose page offers a place to cut."""
    for item in items:
        if items[item]["kind"] == "task" and items[item]["end"] - items[item]["start"] > 600:
            return item
    raise Fault("there is no long task")


def open_act(world, keys, item, name):
    """Unfolds what else can be done with an item, and goes there."""
    world.page.locator(f"#i{item}").focus()
    keys.go_to("Việc khác")
    world.page.keyboard.press("Enter")
    keys.follow(name)


def tick_first(keys):
    """The first choice of the page: Space takes it."""
    for _ in range(60):
        keys.page.keyboard.press("Tab")
        if keys.page.evaluate("() => ['radio', 'checkbox'].includes(document.activeElement.type)"):
            if not keys.page.evaluate("() => document.activeElement.checked"):
                keys.page.keyboard.press("Space")
            return
    raise Fault(f"no choice can be reached by Tab on {keys.page.url}")


def expect_others_unmoved(before, after, touched):
    moved = [item for item in before if item not in touched and before[item] != after.get(item)]
    if moved:
        raise Fault(f"{len(moved)} other items moved")
