/// A PDF of plain letters, a line each; enough for poppler, and small enough to read.
struct PDFFile {
    /// Pages of lines.
    var pages: [[String]]
    /// Drawn before the words of each page.
    var drawing = ""
    var trailer = ""

    init(_ lines: [String]...) { pages = lines }

    private func content(_ lines: [String]) -> String {
        let texts = lines.enumerated().map { "BT /F1 12 Tf 70 \(760 - $0 * 16) Td (\($1)) Tj ET" }
        return ([drawing] + texts).joined(separator: "\n")
    }

    var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count \(pages.count) /Kids [\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        ]
        for (place, lines) in pages.enumerated() {
            let content = content(lines)
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * place) 0 R >>")
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        let table = places.map { String(repeating: "0", count: 10 - String($0).count) + "\($0) 00000 n \n" }.joined()
        text +=
            "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(table)trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }
}
