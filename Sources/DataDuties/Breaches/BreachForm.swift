import Core
import Web

/// What the form of a breach says, checked.
enum BreachForm {
    static func check(_ typed: Form, id: ID<Breach>, now: Instant) -> Checked<Breach, Form> {
        var form = typed
        let kind: Breach.Kind? = form.choice("kind"), day = form.day("day", required: "data.dayMissing"), time = clock(&form)
        let persons = form.integer("persons", in: 0...10_000_000)
        let course = form.text("course", required: "data.courseMissing", longest: 4000)
        let measures = form.text("measures", required: "data.measuresMissing", longest: 4000)
        let sorts = Set(form.all("sorts").compactMap(Breach.Sort.init(rawValue:)))
        if sorts.isEmpty { form.refuse("sorts", "data.sortsMissing") }
        let detected = day.flatMap { day in time.map { day.start.adding(seconds: $0 * 60) } }
        if let detected, detected > now { form.refuse("day", "data.dayToCome") }
        guard form.isValid, let kind, let detected else { return .invalid(form) }
        return .valid(
            Breach(
                id: id, detectedAt: detected, kind: kind, sorts: sorts, persons: persons, course: course, measures: measures, notifiedAt: nil,
                notifiedTo: nil, revision: Int(typed["revision"]) ?? 0))
    }

    /// "14:05": minutes since midnight in Viet Nam.
    private static func clock(_ form: inout Form) -> Int? {
        let parts = form["time"].split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0...23).contains(hour), (0...59).contains(minute) else {
            form.refuse("time", "data.timeWrong")
            return nil
        }
        return hour * 60 + minute
    }
}

extension LocalDate {
    /// Midnight in Viet Nam (UTC+7).
    fileprivate var start: Instant { Instant(microseconds: (dayNumber * 86_400 - 7 * 3600) * 1_000_000) }
}

extension Form {
    init(_ breach: Breach) {
        let at = Moment.vietnamese(breach.detectedAt).split(separator: " ")
        self.init([
            "kind": breach.kind.rawValue, "time": String(at[0]), "day": String(at[1]), "persons": breach.persons.map(String.init) ?? "",
            "course": breach.course, "measures": breach.measures, "revision": String(breach.revision)
        ])
        set("sorts", to: breach.sorts.map(\.rawValue))
    }
}
