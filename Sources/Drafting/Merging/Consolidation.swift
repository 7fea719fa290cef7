/// The reports of many units as one: figures added, sentences put side by side with their sources.
public struct Consolidation: Sendable {
    public let cells: [CellSum]
    public let narrative: [SectionKey: [MergedLine]]

    /// - parameter units: each once, in the order in which they are to be named.
    public init(_ units: [UnitContent]) {
        var order: [String] = [], sums: [String: CellSum] = [:]
        for unit in units {
            for cell in unit.cells {
                if sums[cell.key] == nil { order.append(cell.key) }
                sums[cell.key, default: CellSum(cell)].add(cell, of: unit.unit)
            }
        }
        cells = order.compactMap { sums[$0] }
        narrative = Self.merged(units)
    }

    private static func merged(_ units: [UnitContent]) -> [SectionKey: [MergedLine]] {
        var found: [SectionKey: [MergedLine]] = [:], places: [SectionKey: [String: Int]] = [:]
        for unit in units {
            for (section, text) in unit.lines {
                let spoken = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                if let place = places[section]?[spoken] {
                    // Said twice by one unit counts once.
                    if found[section]?[place].units.last?.id != unit.unit { found[section]?[place].units.append((unit.unit, unit.name)) }
                } else {
                    places[section, default: [:]][spoken] = found[section]?.count ?? 0
                    found[section, default: []].append(MergedLine(text: spoken, units: [(unit.unit, unit.name)]))
                }
            }
        }
        return found
    }
}

/// A figure over all units.
public struct CellSum: Sendable, Equatable {
    public let key: String
    public let label: String
    public let unit: String?
    public let measure: ReportedCell.Measure
    public let countsPeople: Bool
    /// The part of each unit, in their order.
    public private(set) var parts: [Part] = []
    private var numerator = 0.0
    private var denominator = 0
    private var known = 0

    public struct Part: Sendable, Equatable {
        public let unit: String
        public let figure: Figure
    }

    init(_ cell: ReportedCell) {
        (key, label, unit, measure, countsPeople) = (cell.key, cell.label, cell.unit, cell.measure, cell.countsPeople)
    }

    mutating func add(_ cell: ReportedCell, of unit: String) {
        parts.append(Part(unit: unit, figure: cell.figure))
        switch (measure, cell.figure) {
        case (.share, .share(let part, let whole)):
            numerator += Double(part)
            denominator += whole
            known += 1
        case (.count, .number(let value)), (.money, .number(let value)):
            numerator += value
            known += 1
        // Of another kind than the first unit's, or not known: named, never added.
        case (.count, _), (.share, _), (.money, _), (.alone, _): break
        }
    }

    /// What is known together; how many it leaves out is said beside it.
    public var figure: Figure {
        if measure == .alone { return .missing }
        if known == 0 { return parts.contains { $0.figure == .unknown } ? .unknown : .missing }
        return measure == .share ? .share(Int(numerator), of: denominator) : .number(numerator)
    }

    /// The units that it leaves out.
    public var left: [String] { parts.filter { !isAdded($0.figure) }.map(\.unit) }

    private func isAdded(_ figure: Figure) -> Bool {
        switch (measure, figure) {
        case (.share, .share), (.count, .number), (.money, .number): true
        default: false
        }
    }
}

/// A sentence with the units that said it. Two that say different things stay two sentences.
public struct MergedLine: Sendable, Equatable {
    public let text: String
    public internal(set) var units: [(id: String, name: String)]

    public static func == (a: MergedLine, b: MergedLine) -> Bool { a.text == b.text && a.units.elementsEqual(b.units, by: ==) }

    /// "Xã A, xã B: …"; many are counted, and their names stand behind the number.
    public static let mostNamed = 5

    public var line: Line {
        let rows = units.map { RowReference(.unit, $0.id) }
        let who =
            units.count <= Self.mostNamed ? units.map(\.name).joined(separator: ", ") : "\(VietnameseNumber.text(units.count)) đơn vị"
        return Line(
            "merged.\(Self.digest(text))", "\(Cited(Wording.capital(who), rows)): \(Cited(Wording.inside(text), rows)).", pattern: nil)
    }

    /// FNV-1a: a name for the sentence, not a proof of it.
    private static func digest(_ text: String) -> String {
        String(text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }
}
