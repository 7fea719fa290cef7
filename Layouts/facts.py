"""What a reading says, by fields, in a form in which two readings can be compared."""


def of(reading, fold):
    """Texts are folded: a line break or a no-break sign between two words is no difference."""
    def folded(value):
        return fold(value) if isinstance(value, str) else value

    def rows(field, *names):
        return [tuple(tuple(map(fold, row[name])) if isinstance(row.get(name), list) else folded(row.get(name)) for name in names)
                for row in reading.get(field) or []]

    issuer, programme, date = (reading.get(name) or {} for name in ("issuer", "programme", "date"))
    return {
        "header": [reading.get("doc_type_code"), fold(issuer.get("unit")), issuer.get("level"), fold(issuer.get("province")),
                   fold(reading.get("number")), date.get("day"), date.get("month"), date.get("year"), fold(reading.get("title")),
                   programme.get("start_year"), programme.get("end_year"), fold((reading.get("signatory") or {}).get("name"))],
        "bases": rows("legal_bases", "type", "number", "date"),
        "targets": rows("targets", "text", "value", "unit", "comparator", "due", "scope"),
        "tasks": rows("tasks", "text", "timing"),
        "leads": rows("tasks", "lead", "coordinators") + [fold(reading.get("lead_agency"))],
        "duties": rows("responsibilities", "agency", "duties", "request"),
        "deadlines": rows("report_deadlines", "day", "month", "year", "yearly", "recipient", "via", "kind"),
        "reviews": rows("reviews", "kind", "year") + rows("action_periods", "start", "end"),
        "recipients": [fold(name) for name in reading.get("recipients") or []],
        "budget": [fold(name) for name in reading.get("budget_sources") or []],
    }


def differences(text, file):
    """Lines that say where the reading of a file is not that of its text."""
    found = []
    for field, expected in text.items():
        given = file[field]
        if given == expected:
            continue
        missing = [item for item in expected if item not in given]
        extra = [item for item in given if item not in expected]
        found.append(f"{field}: " + "; ".join([f"- {item}" for item in missing] + [f"+ {item}" for item in extra] or ["another order"]))
    return found
