import Core
import Organisations
import Places
import Reporting
import Succession

/// One that owes a report, and the days of it that are theirs.
struct Owing: Sendable, Equatable {
    let unit: UnitID
    let place: String
    let agency: ID<Agency>?
    let name: String
    let days: Days
}

/// Finds who owes the reports of one place's paper: over the days on which each existed, never over today's list.
struct Owers {
    let place: String
    let history: History
    /// Those of the place that the paper gives something to do.
    let agencies: [Agency]
    /// The office that receives: it consolidates and does not report to itself.
    let receiving: ID<Agency>?

    func owing(_ whom: Whom, in period: Days) -> [Owing] {
        (whom.itself ? itself(period) : []) + (whom.below ? below(period) : []) + (whom.agencies ? agencies(period) : [])
    }

    private func itself(_ period: Days) -> [Owing] {
        let unit = UnitID(place)
        return history.owedDays(of: period, by: unit).map { Owing(unit: unit, place: place, agency: nil, name: name(unit, $0.last), days: $0) }
    }

    private func below(_ period: Days) -> [Owing] {
        history.owing(UnitID(place), for: period).map {
            Owing(unit: $0.unit, place: $0.unit.rawValue, agency: nil, name: name($0.unit, $0.days.last), days: $0.days)
        }
    }

    /// An agency that ended owes until then. When it began is known only since it was entered here, so that does not cut its period.
    private func agencies(_ period: Days) -> [Owing] {
        agencies.filter { $0.id != receiving }.compactMap { agency in
            Days(period.first, min(period.last, agency.validTo ?? .last)).map {
                Owing(unit: UnitID(agency.id.rawValue), place: agency.place, agency: agency.id, name: agency.name, days: $0)
            }
        }
    }

    /// The committee by the name of its place: that of the tables, or what it was renamed to.
    private func name(_ unit: UnitID, _ day: LocalDate) -> String {
        let listed = PlaceCode(unit.rawValue).flatMap(PlaceIndex.bundled.place(code:))
        guard let name = history.name(of: unit, on: day) else { return unit.rawValue }
        if let listed, listed.name == name { return "Ủy ban nhân dân " + listed.nameInSentence }
        return "Ủy ban nhân dân " + name.prefix(1).lowercased() + name.dropFirst()
    }
}
