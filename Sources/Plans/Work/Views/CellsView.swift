import Core
import Web

/// The four official cells and those without a last day; each opens its list, and each percentage says what it is a share of.
struct CellsView {
    let counts: CellCounts
    let carriedOver: Int
    let year: Int
    /// A list's address that takes one more choice.
    let path: Path
    let words: Words

    var html: HTML {
        let shown: [Cell] =
            [.doneInTime, .doneLate, .runningInTime, .overdue] + [.doneUndated, .runningUndated].filter { counts[$0] > 0 }
        return """
            <section class="block" id="figures"><h2>\(words("work.figures", ["year": String(year)]))</h2>
            <div class="figures">\(shown.map(figure))</div><p class="hint">\(shares)</p>\(carried)</section>
            """
    }

    private func figure(_ cell: Cell) -> HTML {
        let late: HTML = HTML.when(cell == .overdue && counts[cell] > 0, " overdue")
        let list: Path = "\(path)&year=\(year)&cell=\(value: cell.rawValue)"
        return """
            <div class="figure\(late)"><a href="\(list)"><strong>\(counts[cell])</strong> <span>\(words(.of("work.cell", cell.rawValue)))</span></a></div>
            """
    }

    /// Both percentages that offices publish, with their denominators written out.
    private var shares: String {
        if counts.total == 0 { return words("work.nothingCounted") }
        var parts = [words("work.shareOfAll", share(counts.done, of: counts.total))]
        let dueDone = counts[.doneInTime] + counts[.doneLate]
        if counts.fallenDue > 0 { parts.append(words("work.shareOfDue", share(dueDone, of: counts.fallenDue))) }
        return parts.joined(separator: " ")
    }

    private func share(_ part: Int, of whole: Int) -> [String: String] {
        ["part": words.number(part), "whole": words.number(whole), "percent": Percent.text(part, of: whole, words)]
    }

    private var carried: HTML? {
        carriedOver == 0 ? nil : "<p class=\"hint\">\(words("work.carriedOver", count: carriedOver, ["year": String(year)]))</p>"
    }
}

/// A share in per cent with one decimal, in the language's own point.
enum Percent {
    static func text(_ part: Int, of whole: Int, _ words: Words) -> String {
        guard whole > 0 else { return "–" }
        let tenths = (part * 2000 + whole) / (2 * whole)
        let (units, rest) = tenths.quotientAndRemainder(dividingBy: 10)
        return rest == 0 ? "\(units)%" : "\(units)\(words.language == .vi ? "," : ".")\(rest)%"
    }
}
