import Access
import Core
import Storage
import Web

/// Which entries of the record are asked for: of one act, by one person, from one day to another.
struct TrailFilter: Sendable, Equatable {
    var act: String?
    /// The name with which they sign in.
    var person: String?
    var from: LocalDate?
    /// The last day that is shown.
    var to: LocalDate?
    /// After which entry, in the order in which they are shown.
    var before: String?

    init() {}

    /// What cannot be read is not asked for. `day` is both ends, for links.
    init(_ query: Form) {
        act = query["act"].isEmpty ? nil : String(query["act"].prefix(100))
        person = User.login(query["person"])
        from = LocalDate(query["day"]) ?? LocalDate(query["from"])
        to = LocalDate(query["day"]) ?? LocalDate(query["to"])
        before = query["before"].isEmpty ? nil : String(query["before"].prefix(26))
    }

    /// As a condition on `entry`.
    var condition: SQL {
        let ofAct: SQL = act.map { "AND entry.act = \($0)" } ?? ""
        let byPerson: SQL = person.map { "AND entry.actor_id = (SELECT id FROM account WHERE login = \($0))" } ?? ""
        let since: SQL = from.flatMap(Self.start).map { "AND entry.at >= \($0)" } ?? ""
        let until: SQL = to.flatMap(Self.start).map { "AND entry.at < \($0.adding(seconds: 86_400))" } ?? ""
        return "\(ofAct) \(byPerson) \(since) \(until)"
    }

    /// The list's address with everything but where it was left; ends in `?` or `&`.
    func address(of path: Path) -> Path {
        var address: Path = "\(path)?"
        for (name, value) in [("act", act), ("person", person), ("from", from?.text), ("to", to?.text)] {
            if let value { address = "\(address)\(value: name)=\(value: value)&" }
        }
        return address
    }

    /// As the fields of the form above the list.
    var form: Form { Form(["act": act ?? "", "person": person ?? "", "from": from?.text ?? "", "to": to?.text ?? ""]) }

    /// The day on the wall calendar in Viet Nam, seven hours ahead of UTC.
    private static func start(of day: LocalDate) -> Instant? { Instant(day.text + "T00:00:00Z")?.adding(seconds: -7 * 3_600) }
}
