import Access
import Core

/// A list of people as an office keeps it in Excel: a line of headings somewhere at the top, then one person a line.
///
/// Headings are known in any order, with or without accents; other columns (STT, date of birth) are not even kept.
enum PeopleList {
    struct Line: Sendable, Equatable {
        /// The row in the file, counted as Excel does.
        let row: Int
        let name: String
        /// Empty: made from the name.
        let login: String
        let agency: String
        /// Empty: those who carry out tasks.
        let roles: String
    }

    static let most = 1000

    private enum Heading: CaseIterable {
        case name, login, agency, roles

        var names: [String] {
            switch self {
            case .name: ["ho va ten", "ho ten", "full name"]
            case .login: ["ten dang nhap", "tai khoan", "login", "user name"]
            case .agency: ["co quan", "don vi", "co quan don vi", "phong ban", "noi cong tac", "agency"]
            case .roles: ["vai tro", "roles", "role"]
            }
        }
    }

    /// - throws: `Problem.peopleFileColumns`, `.peopleFileTooLong`, `.peopleFileEmpty`.
    static func lines(of rows: [[String]]) throws -> [Line] {
        guard let (top, columns) = heading(in: rows), let name = columns[.name], let agency = columns[.agency] else {
            throw Problem.peopleFileColumns
        }
        var lines: [Line] = []
        for (index, row) in rows.enumerated().dropFirst(top + 1) {
            func cell(_ column: Int?) -> String { column.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
            // "Họ và tên" often stands over two columns: the given name is then in the second, which has no heading.
            let isSplit = name + 1 < row.count && (name + 1 >= rows[top].count || rows[top][name + 1].isEmpty)
            let whole = isSplit ? [cell(name), cell(name + 1)].filter { !$0.isEmpty }.joined(separator: " ") : cell(name)
            let line = Line(
                row: index + 1, name: whole, login: cell(columns[.login]), agency: cell(agency), roles: cell(columns[.roles]))
            // Below a list stand totals and signatures; a line without a name and an agency is none of ours.
            if line.name.isEmpty && line.agency.isEmpty && line.login.isEmpty { continue }
            guard lines.count < most else { throw Problem.peopleFileTooLong }
            lines.append(line)
        }
        guard !lines.isEmpty else { throw Problem.peopleFileEmpty }
        return lines
    }

    /// A title of several lines may stand above.
    private static func heading(in rows: [[String]]) -> (row: Int, columns: [Heading: Int])? {
        for (index, row) in rows.prefix(15).enumerated() {
            var columns: [Heading: Int] = [:]
            for (column, cell) in row.enumerated() {
                let words = VietnameseText.foldedWords(cell).joined(separator: " ")
                if let heading = Heading.allCases.first(where: { $0.names.contains(words) }), columns[heading] == nil { columns[heading] = column }
            }
            if columns[.name] != nil, columns[.agency] != nil { return (index, columns) }
        }
        return nil
    }
}

extension Problem {
    static let peopleFileColumns = Problem("people.fileColumns", .invalid)
    static let peopleFileTooLong = Problem("people.fileTooLong", .invalid)
    static let peopleFileEmpty = Problem("people.fileEmpty", .invalid)
}
