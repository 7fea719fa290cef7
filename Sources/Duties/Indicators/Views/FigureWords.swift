import Core
import Disclosure
import Reporting
import Web

/// How a figure is said: a rate as n/N in words and per cent, what is hidden as such, what is unknown by its name.
struct FigureWords {
    let definition: IndicatorDefinition
    let words: Words

    func text(_ said: Said) -> String { words.language == .vi ? said.vietnamese : said.english }

    func text(_ figure: ShownFigures.Figure?) -> String {
        switch figure {
        case .count(let shown): text(shown)
        case .share(let part, let whole, let percent):
            words("indicators.share", ["n": text(part), "of": text(whole), "percent": percent.map(self.percent) ?? words("indicators.noPercent")])
        case .amount(let amount): number(amount)
        case .unknown: words("indicators.unknown")
        case nil: words("indicators.notEntered")
        }
    }

    func text(_ shown: Shown) -> String {
        switch shown {
        case .value(let count): words.number(count)
        case .fewer(let limit): "<\(limit)"
        case .suppressed: "…"
        }
    }

    /// What a chart may draw; nil where it is hidden.
    func value(_ figure: ShownFigures.Figure?) -> Double? {
        switch figure {
        case .count(.value(let count)): Double(count)
        case .share(_, _, let percent): percent
        case .amount(let amount): amount
        default: nil
        }
    }

    func percent(_ value: Double) -> String { number((value * 10).rounded() / 10) + "%" }

    func number(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return words.number(Int(value)) }
        let text = String((value * 100).rounded() / 100)
        return words.language == .vi ? text.replacing(".", with: ",") : text
    }
}
