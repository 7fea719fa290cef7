import Foundation

/// The sentences of a version, read back from its canonical text.
struct SpokenVersion: Sendable, Equatable {
    struct Line: Sendable, Equatable, Decodable {
        let section: String
        let group: String?
        let text: String
        let isItem: Bool
    }

    struct Cell: Sendable, Equatable, Decodable {
        let key: String
        let label: String
        let unit: String?
        let measure: String
        let countsPeople: Bool
        let state: String
        let value: Double?
        let numerator: Int?
        let denominator: Int?

        /// As a cell of a report; nil for what no report of ours holds.
        func cell(at position: Int) -> ReportCell? {
            guard let measure = ReportCell.Measure(rawValue: measure), let state = ReportCell.State(rawValue: state) else { return nil }
            return ReportCell(
                key: key, position: position, label: label, unit: unit, measure: measure, countsPeople: countsPeople, state: state, value: value,
                numerator: numerator, denominator: denominator, previous: nil, goal: nil)
        }
    }

    private struct Stored: Decodable {
        let format: String
        let unit: String
        let lines: [Line]
        let cells: [Cell]
    }

    let unit: String
    let lines: [Line]
    let cells: [Cell]

    init?(reading text: String) {
        guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(text.utf8)), stored.format == "tincay/report/1" else { return nil }
        (unit, lines, cells) = (stored.unit, stored.lines, stored.cells)
    }

    /// Of our own rows.
    init(_ text: String) {
        self = SpokenVersion(reading: text) ?? SpokenVersion(unit: "", lines: [], cells: [])
    }

    private init(unit: String, lines: [Line], cells: [Cell]) { (self.unit, self.lines, self.cells) = (unit, lines, cells) }
}
