import Cascade
import PlanReading

extension PlanReading {
    /// The plans of bodies above among what this one cites, the likeliest first.
    var plansAbove: [PlanAbove.Name] {
        let issuer = issuer?.value
        let level = issuer?.level.flatMap { UnitAbove.Level(rawValue: $0.rawValue) } ?? .commune
        let cited = legalBases.map {
            CitedDocument(type: $0.type, number: $0.number, date: $0.date, issuer: $0.issuer, title: $0.title, isGround: $0.citedIn == .preamble)
        }
        return UnitAbove(level: level, province: issuer?.province).proposals(among: cited).map {
            PlanAbove.Name(number: $0.number, issuer: $0.issuer, day: $0.date, title: $0.title)
        }
    }
}
