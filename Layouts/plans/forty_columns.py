"""A copy of a law database: every line cut at forty columns, no empty lines."""
import textwrap

from plans.target_bullets import gold, text as clean

WRAPPED = True
text = "\n".join(line for paragraph in clean.split("\n") for line in textwrap.wrap(paragraph, 40, break_on_hyphens=False)) + "\n"
