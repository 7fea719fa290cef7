"""Short hand for the labels of a layout: the schema gbv-plan/1 of ../shared/gold/README.md without its brackets."""


def gold(kind, unit, level, number, date, title, years, signed, lead=None, bases=(), targets=(), tasks=(), duties=(), reports=(), reviews=(),
         periods=(), budget=0, recipients=(), province="Mẫu"):
    """targets: (text, value, unit, comparator, due) · tasks: (text, leads, coordinators, timing) · duties: (agency, number[, "asked"])
    reports: (day, month, year or "yearly", recipient, kind) · reviews: (kind, year) · periods: (start, end) · bases: (type, number, date)"""
    day, month, year = date
    label = {
        "schema": "gbv-plan-gold/1",
        "doc_type_code": kind,
        "issuer": {"level": level, "unit": unit, "province": province},
        "number": number,
        "date": {"day": day, "month": month, "year": year},
        "title": title,
        "programme": {"start_year": years[0], "end_year": years[1]},
        "legal_bases": [{"type": kind, "number": number, "date": date} for kind, number, date in bases],
        "targets": [dict(zip(("text", "value", "unit", "comparator", "due"), target)) for target in targets],
        "tasks": [{"text": text, "lead": list(leads), "coordinators": list(helpers), "timing": timing} for text, leads, helpers, timing in tasks],
        "responsibilities": [{"agency": duty[0], "duties": duty[1], "request": len(duty) > 2} for duty in duties],
        "report_deadlines": [
            {"day": day, "month": month, "year": None if year == "yearly" else year, "yearly": year == "yearly", "recipient": to, "kind": kind}
            for day, month, year, to, kind in reports
        ],
        "reviews": [{"kind": kind, "year": year} for kind, year in reviews],
        "action_periods": [{"start": start, "end": end} for start, end in periods],
        "budget_sources": [""] * budget,
        "recipients": list(recipients),
        "signatory": {"name": signed},
    }
    if lead:
        label["lead_agency"] = lead
    return label
