import Disclosure
import Drafting

/// The figures of a report as somebody may see them. A count of people is exact for the unit that works with them alone; everybody
/// else, and every paper that leaves the unit, gets what module Disclosure leaves of it.
struct ShownCells: Sendable {
    private let figures: [String: Figure]

    /// - parameter parts: of a consolidated report, the figures that each sum was made of, by key.
    init(_ cells: [ReportCell], parts: [String: [Double]], to audience: Audience) {
        var figures: [String: Figure] = [:]
        for cell in cells { figures[cell.key] = cell.countsPeople ? Self.protected(cell, parts[cell.key] ?? [], audience) : cell.figure }
        self.figures = figures
    }

    func callAsFunction(_ cell: ReportCell) -> Figure { figures[cell.key] ?? .missing }

    private static func protected(_ cell: ReportCell, _ parts: [Double], _ audience: Audience) -> Figure {
        switch cell.figure {
        case .number(let value):
            guard value >= 0, value == value.rounded(), value < 1e9 else { return cell.figure }
            var table = CountTable()
            // Each part stands in its own unit's report already, so it is the sum that has to give way.
            let counts = parts.filter { $0 >= 0 && $0 < 1e9 }.map { table.add(Int($0), published: alone(Int($0), audience)) }
            let isSum = counts.count == parts.count && !counts.isEmpty && parts.reduce(0, +) == value
            let place = isSum ? table.add(sumOf: counts) : table.add(Int(value))
            return Self.figure(table.shown(to: audience)[place])
        case .share(let part, let whole):
            var table = CountTable()
            let n = table.add(part), rest = table.imply(max(0, whole - part)), all = table.add(whole)
            if part <= whole { table.relate(all, toSumOf: [n, rest]) }
            let shown = table.shown(to: audience)
            let isOpen = audience.percentage(of: part, in: whole, partShown: shown[n], baseShown: shown[all]) != nil
            return isOpen ? cell.figure : .hidden("\(word(shown[n]))/\(word(shown[all]))")
        case .unknown, .missing, .hidden: return cell.figure
        }
    }

    /// What that audience sees of a count that stands by itself.
    private static func alone(_ count: Int, _ audience: Audience) -> Shown {
        var table = CountTable()
        let place = table.add(count)
        return table.shown(to: audience)[place]
    }

    private static func figure(_ shown: Shown) -> Figure {
        if case .value(let value) = shown { return .number(Double(value)) }
        return .hidden(word(shown))
    }

    private static func word(_ shown: Shown) -> String {
        switch shown {
        case .value(let value): VietnameseNumber.text(value)
        case .fewer(let limit): "<\(limit)"
        case .suppressed: "…"
        }
    }
}

extension ReportCell {
    /// Exact.
    var figure: Figure {
        switch state {
        case .missing: .missing
        case .unknown: .unknown
        case .entered, .declaredZero, .computed:
            if let numerator, let denominator { .share(numerator, of: denominator) } else { value.map { .number($0) } ?? .missing }
        }
    }

    var reported: ReportedCell {
        ReportedCell(
            key: key, label: label, unit: unit, measure: ReportedCell.Measure(rawValue: measure.rawValue) ?? .alone, countsPeople: countsPeople,
            figure: figure)
    }
}

extension Figure {
    /// As tables print it.
    func text(unit: String?) -> String {
        let after = unit.map { $0 == "%" ? "%" : " " + $0 } ?? ""
        return switch self {
        case .number(let value): VietnameseNumber.text(value) + after
        case .share(let part, let whole):
            "\(VietnameseNumber.text(part))/\(VietnameseNumber.text(whole)) (\(VietnameseNumber.percent(part, of: whole)))"
        case .hidden(let shown): shown
        case .unknown, .missing: "Chưa có số liệu"
        }
    }
}
