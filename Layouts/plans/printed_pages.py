"""The text of a printed plan page by page: lines of 80 columns, page numbers, a running head, sentences cut by a page."""
import textwrap

from plans.activities import gold, text as clean

WRAPPED = True
LINES = 34
HEAD = "Kế hoạch số 204/KH-SNV"

lines = [line for paragraph in clean.split("\n") if paragraph for line in textwrap.wrap(paragraph, 80, break_on_hyphens=False)]
pages = [lines[first:first + LINES] for first in range(0, len(lines), LINES)]
text = "\n".join("\n".join(([HEAD, str(number), ""] if number > 1 else []) + page) + "\n" for number, page in enumerate(pages, 1))
