/// Amounts as Vietnamese papers write them: a comma before the decimals, dots between thousands.
enum Amount {
    static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value).replacing(".", with: ",")
    }

    /// `1,7` · `90` · `1.250` · `1.250,5`; nil for anything else, `1.25` included, which could mean either.
    static func value(_ text: String) -> Double? {
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first else { return nil }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
            groups.count == 1 || (groups[0].first != "0" && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        if halves.count == 2, halves[1].isEmpty || !halves[1].utf8.allSatisfy({ (48...57).contains($0) }) { return nil }
        // Beyond these Swift would write it back as a power of ten, and no plan means them.
        guard let value = Double(groups.joined() + (halves.count == 2 ? "." + halves[1] : "")), value == 0 || (0.0001..<1e15).contains(value) else {
            return nil
        }
        return value
    }
}
