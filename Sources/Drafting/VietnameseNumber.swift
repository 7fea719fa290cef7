import Foundation

/// Figures as Vietnamese papers write them: a dot between thousands, a comma before decimals.
public enum VietnameseNumber {
    public static func text(_ value: Int) -> String {
        let digits = Array(String(value.magnitude))
        var text = value < 0 ? "-" : ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += "." }
            text.append(digit)
        }
        return text
    }

    /// With as many decimals as it has, two at most: 86,6 · 12 · 1.234,25. Halves are rounded away from zero.
    public static func text(_ value: Double, most decimals: Int = 2) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "…" }
        let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
        let scaled = Int((value * scale).rounded(.toNearestOrAwayFromZero).magnitude)
        let whole = scaled / Int(scale), rest = scaled % Int(scale)
        var fraction = String(rest)
        fraction = String(repeating: "0", count: decimals - min(decimals, fraction.count)) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        return sign + text(whole) + (fraction.isEmpty || rest == 0 ? "" : "," + fraction)
    }

    /// "86,6%": one decimal at most, as reports have it.
    public static func percent(_ value: Double) -> String { text(value, most: 1) + "%" }

    /// Of a share: what is not all is never rounded to all, and what is not nothing never to nothing.
    public static func percent(_ part: Int, of whole: Int) -> String {
        var tenths = Int((Double(part) * 1000 / Double(whole)).rounded(.toNearestOrAwayFromZero))
        if part < whole { tenths = min(tenths, 999) }
        if part > 0 { tenths = max(tenths, 1) }
        return percent(Double(tenths) / 10)
    }

    /// "1.200.000 đồng".
    public static func money(_ đồng: Int) -> String { text(đồng) + " đồng" }
}
