/// The number and symbol of a document: "46/KH-UBND", "13/2022/QH15", "1534/QĐ-LĐTBXH".
struct NumberSymbol: Sendable, Hashable {
    /// As written, without spaces; nil when the number is left blank ("Số: /KH-UBND").
    let number: String?
    /// What follows the stroke.
    let symbol: String
    /// Units of the passage.
    let range: Range<Int>

    /// Nil unless a number, a stroke and a symbol with letters stand there. `index` is a digit, or the stroke of a blank number.
    static func at(_ index: Int, in passage: Passage) -> NumberSymbol? {
        let fold = passage.fold
        var stroke = index
        while stroke < fold.count, Passage.isDigit(fold[stroke]) { stroke += 1 }
        if stroke < fold.count, (97...122).contains(fold[stroke]), stroke + 1 < fold.count, fold[stroke + 1] == UInt8(ascii: "/"), stroke > index {
            stroke += 1
        }
        let digits = index..<stroke
        while stroke < fold.count, fold[stroke] == 0x20 || digits.isEmpty && blanks.contains(fold[stroke]) { stroke += 1 }
        guard stroke < fold.count, fold[stroke] == UInt8(ascii: "/"), digits.count <= 6 else { return nil }
        var end = stroke + 1
        while end < fold.count, fold[end] == 0x20 { end += 1 }
        let start = end
        end = symbolEnd(from: start, passage)
        guard fold[start..<end].contains(where: { (97...122).contains($0) }), passage.isUpper(start) || Passage.isDigit(fold[start]), end - start >= 2
        else { return nil }
        let symbol = passage.text(start..<end).filter { $0 != " " }
        guard symbol.contains(where: \.isUppercase) else { return nil }
        let number = digits.isEmpty ? nil : "\(figures(digits, passage))/\(symbol)"
        return NumberSymbol(number: number, symbol: symbol, range: index..<end)
    }

    /// "1l/KH-UBND" is what a scanner makes of 11; "12a" is a number of its own.
    private static func figures(_ digits: Range<Int>, _ passage: Passage) -> String {
        let values = passage.fold[digits].compactMap(Passage.digit)
        return values.count == digits.count ? values.map(String.init).joined() : passage.text(digits)
    }

    private static let blanks: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-")]

    /// Letters, digits and `-&/.`; a space only after a dash ("KH- UBND") or before one.
    private static func symbolEnd(from start: Int, _ passage: Passage) -> Int {
        let fold = passage.fold
        var end = start
        while end < fold.count {
            let byte = fold[end]
            if Passage.isWord(byte) || byte == UInt8(ascii: "&") { end += 1; continue }
            guard [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), 0x20].contains(byte), end > start else { break }
            var next = end
            var signs = 0
            while next < fold.count, !Passage.isWord(fold[next]), next - end < 3 {
                if fold[next] == UInt8(ascii: "-") || fold[next] == UInt8(ascii: "/") || fold[next] == UInt8(ascii: "&") {
                    signs += 1
                } else if fold[next] != 0x20 {
                    break
                }
                next += 1
            }
            guard signs == 1, next < fold.count, passage.isUpper(next) || Passage.isDigit(fold[next]) else { break }
            end = next
        }
        return end
    }

    /// The kind that the symbol names: "KH-UBND" → Kế hoạch. A letter has no kind in its symbol.
    var type: DocumentType? {
        let parts = symbol.split { "-/".contains($0) }.map { VietnameseFold.fold(String($0)) }
        for part in parts { if let type = Self.types[part] { return type } }
        return nil
    }

    private static let types: [String: DocumentType] = [
        "kh": .plan, "qd": .decision, "bc": .report, "ct": .directive, "nq": .resolution, "tb": .notice, "hd": .guidance, "ttr": .submission,
        "ctr": .programme,
        "ctrhd": .programme, "da": .scheme, "tt": .circular, "nd": .decree, "qc": .regulation, "cthd": .programme
    ]
}

/// Folding of a text that is no longer a passage.
enum VietnameseFold {
    static func fold(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars where !LetterFold.isMark(scalar.value) { bytes.append(LetterFold.byte(scalar)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
