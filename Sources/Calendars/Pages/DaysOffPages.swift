public import Access
import Calendar
import Core
import Lists
import Storage
import Web

/// The table of days off: everybody reads it, administrators keep it.
public enum DaysOffPages {
    public static let routes: [Route] =
        [
            .page(.get, "/days-off", show),
            .page(.get, "/exports/days-off") { call in
                let year = HolidayRow.year(call.incoming.query["year"], orThatOf: LocalDate(call.now))
                let rows = try await call.services.database.read { tx in try HolidayStore(tx).list(of: year) }
                return try await ListFile.answer(
                    DaysOffTable.sheet(rows, year, call.words), named: "\(call.words("daysOff.menu")) \(year)", of: "days-off", count: rows.count,
                    call)
            },
            .page(.post, "/days-off", for: .administrators, add),
            .page(.get, "/days-off/new", for: .administrators) { call in
                call.page(form(call, Form(["date": call.incoming.query["date"], "kind": "holiday", "certain": "true", "on": "true"]), of: nil))
            },
            .page(.post, "/days-off/years", for: .administrators, addYear),
            .page(.post, "/days-off/{day}", for: .administrators, change),
            .page(.get, "/days-off/{day}/edit", for: .administrators) { call in
                let id = try call.id("day", of: HolidayRow.self)
                let row = try await call.services.database.read { tx in try HolidayStore(tx).get(id) }
                return call.page(form(call, Form(row), of: row))
            },
            .page(.post, "/days-off/{day}/state", for: .administrators, turn)
        ] + DaysOffAPI.routes

    private static func show(_ call: Call<Viewer>) async throws -> Answer {
        let today = LocalDate(call.now), year = HolidayRow.year(call.incoming.query["year"], orThatOf: today), kept = call.services.kept
        let (rows, workingDays) = try await call.services.database.read { tx in
            (try HolidayStore(tx).list(of: year), try HolidayStore(tx).workingDays(kept))
        }
        let view = YearView(
            year: year, today: today, rows: rows, workingDays: workingDays, asked: AskedDay(call.incoming.query, workingDays),
            isKeeper: call.viewer.holds(.administrator), token: call.token, words: call.words)
        return call.page(view.page)
    }

    private static func add(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now, typed) = (call.viewer, call.now, call.form)
        return answer(call, try await call.services.database.write { tx in try KeepHolidays.add(typed, by: viewer, at: now, tx) }, of: nil)
    }

    private static func change(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now, typed) = (try call.id("day", of: HolidayRow.self), call.viewer, call.now, call.form)
        let (outcome, row) = try await call.services.database.write { tx in
            (try KeepHolidays.change(id, typed, by: viewer, at: now, tx), try HolidayStore(tx).get(id))
        }
        return answer(call, outcome, of: row)
    }

    private static func answer(_ call: Call<Viewer>, _ outcome: KeepHolidays.Outcome, of row: HolidayRow?) -> Answer {
        switch outcome {
        case .saved(let row): return .redirect(to: "/days-off?year=\(row.holiday.date.year)")
        case .refused(let refused): return call.page(form(call, refused, of: row), status: 422)
        case .meanwhile(let stored):
            // What was typed stays, and saves over the version that is shown beside it.
            var kept = call.form
            kept.set("revision", to: String(stored.revision))
            return call.page(form(call, kept, of: stored, isSecond: true), status: 409)
        }
    }

    private static func turn(_ call: Call<Viewer>) async throws -> Answer {
        let (id, viewer, now, typed) = (try call.id("day", of: HolidayRow.self), call.viewer, call.now, call.form)
        let row = try await call.services.database.write { tx in
            try KeepHolidays.turn(
                id, on: typed["on"] == "true", revision: typed["revision"], withLater: typed["later"] == "true", by: viewer, at: now, tx)
        }
        return .redirect(to: "/days-off?year=\(row.holiday.date.year)")
    }

    private static func addYear(_ call: Call<Viewer>) async throws -> Answer {
        let (viewer, now, year) = (call.viewer, call.now, Int(call.form["year"]) ?? 0)
        try await call.services.database.write { tx in try SeedHolidays.add(year, by: viewer, at: now, tx) }
        return .redirect(to: "/days-off?year=\(year)")
    }

    private static func form(_ call: Call<Viewer>, _ form: Form, of row: HolidayRow?, isSecond: Bool = false) -> Page {
        HolidayFormView(row: row, form: form, isSecond: isSecond, token: call.token, words: call.words).page
    }
}

extension Rule {
    static let administrators = Rule.holding([.administrator])
}

extension HolidayRow {
    /// A year from a query; this year when it is none of those that the table may hold.
    static func year(_ text: String, orThatOf today: LocalDate) -> Int {
        Int(text).flatMap { years.contains($0) ? $0 : nil } ?? today.year
    }
}
