import Access
import Calendar
import Core
import Storage
import Web

/// The table of days off as JSON, by the functions of the pages.
enum DaysOffAPI {
    static let routes: [Route] = [
        .api(
            .get, "/days-off",
            Operation("listDaysOff", "The days off and worked Saturdays of a year, those switched off too.", query: ["year"], answers: listShape),
            list),
        .api(
            .post, "/days-off", for: .administrators, Operation("addDayOff", "Adds a row.", body: bodyShape, answers: shape)
        ) { call in
            let (viewer, now, typed) = (call.viewer, call.now, try call.jsonForm())
            return try json(await call.services.database.write { tx in try KeepHolidays.add(typed, by: viewer, at: now, tx) })
        },
        .api(
            .post, "/days-off/{day}", for: .administrators,
            Operation(
                "changeDayOff", "Replaces a row; `revision` is the one that was read.",
                body: .object(members + [("revision", .integer)]), answers: shape)
        ) { call in
            let (id, viewer, now, typed) = (try call.id("day", of: HolidayRow.self), call.viewer, call.now, try call.jsonForm())
            return try json(await call.services.database.write { tx in try KeepHolidays.change(id, typed, by: viewer, at: now, tx) })
        },
        .api(
            .get, "/due-days",
            Operation(
                "explainDueDay",
                "What the wording of a deadline and the days off make of a date: its last day, when to send, the last day in time.",
                query: ["day", "preposition"],
                answers: .object([("day", .day), ("preposition", preposition), ("last", .day), ("advice", .day), ("end", .day)])), explain)
    ]

    private static let members: [(name: String, shape: Shape)] = [
        ("date", .day), ("kind", .choice(Holiday.Kind.allCases.map(\.rawValue))), ("name", .text), ("source", .text), ("certain", .bool),
        ("on", .bool)
    ]
    private static let preposition: Shape = .choice(DueDay.Preposition.allCases.map(\.rawValue))
    private static let shape: Shape = .object([("id", .text)] + members + [("revision", .integer)])
    private static let bodyShape: Shape = .object(members)
    private static let listShape: Shape = .object([("year", .integer), ("days", .list(shape))])

    private static func json(_ row: HolidayRow) -> JSON {
        let day = row.holiday
        return [
            "id": .string(row.id.rawValue), "date": .string(day.date.text), "kind": .string(day.kind.rawValue), "name": .string(day.name),
            "source": .string(day.source), "certain": .bool(day.isCertain), "on": .bool(day.isOn), "revision": .integer(row.revision)
        ]
    }

    private static func json(_ outcome: KeepHolidays.Outcome) throws -> JSON {
        switch outcome {
        case .saved(let row): return json(row)
        case .meanwhile: throw Problem.changedMeanwhile
        case .refused(let form):
            if form.faults.map(\.key) == ["daysOff.dayTaken"] { throw Problem.dayTaken }
            throw Problem(wrongFields: form)
        }
    }

    private static func list(_ call: Call<Viewer>) async throws -> JSON {
        let year = HolidayRow.year(call.incoming.query["year"], orThatOf: LocalDate(call.now))
        let rows = try await call.services.database.read { tx in try HolidayStore(tx).list(of: year) }
        return ["year": .integer(year), "days": .array(rows.map(json))]
    }

    private static func explain(_ call: Call<Viewer>) async throws -> JSON {
        let kept = call.services.kept
        let workingDays = try await call.services.database.read { tx in try HolidayStore(tx).workingDays(kept) }
        let asked = AskedDay(call.incoming.query, workingDays)
        guard let due = asked.due else {
            var form = asked.form
            if form["day"].isEmpty { form.refuse("day", "form.required") }
            throw Problem(wrongFields: form)
        }
        return [
            "day": .string(due.day.text), "preposition": .string(due.preposition.rawValue), "last": .string(due.last.text),
            "advice": .string(due.advice(workingDays).text), "end": .string(due.end(workingDays).text)
        ]
    }
}
