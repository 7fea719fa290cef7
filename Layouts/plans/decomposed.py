"""Letters and their marks apart (NFD), as some converters write them."""
import unicodedata

from plans.prose_deadlines import gold, text as clean

text = unicodedata.normalize("NFD", clean)
