import Access
import Core
import Crypto
import Storage

/// From what duties were last made: when any of it changes, those that nobody has answered are made anew.
struct DutyBasis {
    let tx: any Transaction
    let today: LocalDate

    /// The table of days off, the history of units, the agencies of the place, the year.
    func mark(of place: String) throws -> String {
        let days: String? = try tx.first("SELECT mark FROM day_off_mark WHERE one = 1")?.get("mark")
        let places = try HistoryStore(tx).mark()
        let agencies: [String] = try tx.run("SELECT id, revision FROM agency WHERE place_code = \(place) ORDER BY id").map { row in
            "\(try row.get("id", as: String.self)).\(try row.get("revision", as: Int.self))"
        }
        let seal = SHA256.hash(data: Array(agencies.joined(separator: " ").utf8)).prefix(8).map { String($0, radix: 16) }.joined(separator: ".")
        return [days ?? "", places ?? "", seal, String(today.year)].joined(separator: "|")
    }
}
