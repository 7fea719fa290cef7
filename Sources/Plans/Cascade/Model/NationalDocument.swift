import Cascade
import Core
import Foundation
import Web

/// A strategy or programme of the State with the targets that are known of it, each with how certain it is.
///
/// Content, not code: `Sources/CResources/national/targets.json`. What is not known of a document is left out there, never guessed.
struct NationalDocument: Sendable, Decodable {
    let id: String
    let title: String
    let number: String
    let issuer: String
    /// ISO; nil where it is not known.
    let day: String?
    let programme: Programme
    let startYear: Int
    let endYear: Int
    let targets: [NationalTarget]

    static let all: [NationalDocument] = Resource.all(below: "national/").flatMap { file in
        (try? JSONDecoder().decode([NationalDocument].self, from: Data(file.bytes))) ?? []
    }

    var date: LocalDate? { day.flatMap(LocalDate.init(_:)) }

    func side(until year: Int?) -> PlanSide {
        PlanSide(years: startYear...endYear, measures: targets.map { $0.measure(until: year) })
    }
}

struct NationalTarget: Sendable, Decodable {
    /// How far its wording and values were checked against the document.
    enum Certainty: String, Sendable, Decodable, CaseIterable {
        /// Read in the document or an official page.
        case document
        /// Read in another source.
        case secondary
        /// The value is not known: look it up in the document.
        case open
    }

    struct Goal: Sendable, Decodable {
        let value: Double
        let unit: String
        let bound: Cascade.Goal.Bound
        /// By when; nil where the source does not say.
        let year: Int?
    }

    let id: String
    let text: String
    let goals: [Goal]
    let certainty: Certainty

    /// The goal that a plan ending in that year is to be held against: the first of that year or later, else the last.
    func goal(until year: Int?) -> Goal? {
        guard let year else { return goals.last }
        return goals.first { ($0.year ?? .max) >= year } ?? goals.last
    }

    func measure(until year: Int?) -> Measure {
        let goal = goal(until: year)
        return Measure(
            id: id, kind: .target, sentence: text, goals: goal.map { [Cascade.Goal($0.value, $0.unit, $0.bound)] } ?? [], year: goal?.year)
    }
}
