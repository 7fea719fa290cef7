import Core

/// The cells of one sheet. Rows and columns that are left out in the file are empty here, so that each cell stands under its heading.
final class SheetReader: XMLListener {
    private(set) var rows: [[String]] = []
    private let strings: [String]
    private var number = 0
    private var column = 0
    private var kind = ""
    private var text = ""
    private var isInValue = false

    init(strings: [String]) { self.strings = strings }

    func start(_ name: String, _ attributes: XMLAttributes) throws {
        switch name {
        case "row":
            let next = attributes["r"].flatMap { Int($0) } ?? number + 1
            guard next > number else { throw Problem.documentTooComplex }
            (number, column) = (next, 0)
        case "c":
            if let place = attributes["r"] { column = try Self.column(of: place) }
            (kind, text) = (attributes["t"] ?? "n", "")
        case "v": isInValue = true
        case "t": isInValue = kind == "inlineStr"
        default: break
        }
    }

    func end(_ name: String) throws {
        switch name {
        case "v", "t": isInValue = false
        case "c":
            let value = SheetText.cell(value)
            // Styled cells without content reach to the edge of the sheet.
            if !value.isEmpty { try put(value) }
            column += 1
        default: break
        }
    }

    func text(_ text: String) { if isInValue { self.text += text } }

    private var value: String {
        switch kind {
        case "s": Int(text).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
        case "e": ""
        default: text
        }
    }

    private func put(_ value: String) throws {
        // Rows that are only drawn, without a word in them, reach to the end of the sheet as well.
        guard column < SheetDocument.mostColumns, (1...SheetDocument.mostRows).contains(number) else { throw Problem.documentTooComplex }
        while rows.count < number { rows.append([]) }
        while rows[rows.count - 1].count < column { rows[rows.count - 1].append("") }
        rows[rows.count - 1].append(value)
    }

    /// `C7` is 2.
    private static func column(of place: String) throws -> Int {
        var number = 0
        for letter in place.utf8.prefix(while: { (65...90).contains($0) }) {
            number = number * 26 + Int(letter - 64)
            guard number <= 16_384 else { throw Problem.documentDamaged }
        }
        guard number > 0 else { throw Problem.documentDamaged }
        return number - 1
    }
}
