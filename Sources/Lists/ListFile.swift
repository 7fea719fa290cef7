public import Access
import Audit
import Core
public import Papers
import Storage
public import Web

/// A list as an Excel file: the rows of the page with its filters, all of them.
public enum ListFile {
    /// More than that no office prints or counts by hand.
    public static let most = 40_000

    /// - parameter list: which list, for the record of who took what away.
    /// - parameter name: of the file, without day and ending.
    public static func answer(
        _ sheet: Sheet, named name: String, of list: StaticString, count: Int, _ call: Call<Viewer>
    ) async throws -> Answer {
        let bytes = try Workbook([sheet]).xlsx()
        let (viewer, now) = (call.viewer, call.now)
        try await call.services.database.write { tx in
            try AuditLog(tx).record(.listExported, "list", code: "\(list)", by: viewer.user, at: now, detail: "\(count) rows")
        }
        return .file(bytes, name: "\(name) \(LocalDate(now).text).xlsx", type: Self.type)
    }

    /// The way to it, beside the list.
    public static func link(to path: Path, _ words: Words) -> HTML {
        "<p class=\"row take-away\"><a class=\"button quiet\" href=\"\(path)\" download>\(words("list.excel"))</a></p>"
    }

    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}

extension AuditAct {
    static let listExported = AuditAct("lists.exported")
}
