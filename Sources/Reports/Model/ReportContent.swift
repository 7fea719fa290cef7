import Core
import Crypto
import Foundation
import Web

/// What a report says, in one canonical text: the same words and figures give the same text, and the same hash.
struct ReportContent: Sendable {
    let report: Report
    let lines: [ReportLine]
    let cells: [ReportCell]

    /// What is said: nothing that was struck out.
    var spoken: [ReportLine] { lines.filter { !$0.isStruck } }

    var canonical: String {
        JSON.object([
            .init("format", "tincay/report/1"), .init("unit", .string(report.unit)), .init("unitName", .string(report.unitName)),
            .init("title", .string(report.title)),
            .init(
                "lines",
                .array(
                    spoken.map { line in
                        ["section": .string(line.section), "group": .optional(line.group), "text": .string(line.text), "isItem": .bool(line.isItem)]
                    })),
            .init("cells", .array(cells.map(Self.json)))
        ]).text
    }

    private static func json(_ cell: ReportCell) -> JSON {
        [
            "key": .string(cell.key), "label": .string(cell.label), "unit": .optional(cell.unit), "measure": .string(cell.measure.rawValue),
            "countsPeople": .bool(cell.countsPeople), "state": .string(cell.state.rawValue), "value": cell.value.map(JSON.number) ?? .null,
            "numerator": .optional(cell.numerator), "denominator": .optional(cell.denominator)
        ]
    }

    var hash: String { Self.hash(canonical) }

    static func hash(_ text: String) -> String { hash(bytes: Array(text.utf8)) }

    static func hash(bytes: [UInt8]) -> String {
        SHA256.hash(data: Data(bytes)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
