/// Dividing whole numbers so that the parts add up.
enum Apportionment {
    /// The whole of a unit. Parts are counted in it, so that a chain of divisions needs no growing fractions.
    static let whole: UInt64 = 1 << 60

    /// By weights, by largest remainder; of equal remainders the earlier part gets the unit. Weights must not all be zero.
    static func divide(_ total: UInt64, by weights: [UInt64]) -> [UInt64] {
        let sum = weights.reduce(UInt128(0)) { $0 + UInt128($1) }
        return round(weights.map { UInt128(total) * UInt128($0) }, over: sum, to: total)
    }

    /// A count, by parts that add up to `whole`; a negative one (a correction) like its opposite.
    static func divide(_ count: Int, by parts: [UInt64]) -> [Int] {
        let signed = divide(UInt64(count.magnitude), by: parts)
        return signed.map { count < 0 ? -Int($0) : Int($0) }
    }

    /// Parts of parts: products of two parts of the whole, which add up to the whole's square.
    static func compose(_ products: [UInt128]) -> [UInt64] { round(products, over: UInt128(whole), to: whole) }

    private static func round(_ products: [UInt128], over sum: UInt128, to total: UInt64) -> [UInt64] {
        var parts = products.map { UInt64($0 / sum) }
        let missing = Int(total - parts.reduce(0, +))
        if missing == 0 { return parts }
        let byRemainder = products.indices.sorted { (products[$1] % sum, $0) < (products[$0] % sum, $1) }
        for place in byRemainder.prefix(missing) { parts[place] += 1 }
        return parts
    }
}
