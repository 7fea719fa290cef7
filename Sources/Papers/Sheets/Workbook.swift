import Core

/// Sheets in one file.
///
///     let bytes = try Workbook([sheet]).xlsx()
///
/// The same sheets always give the same bytes: the file names no author, and its day of making is a fixed one.
public struct Workbook {
    public var sheets: [Sheet]

    public init(_ sheets: [Sheet]) { self.sheets = sheets }

    /// The file that Excel and LibreOffice open. It is put together in memory, never under a name on a disk.
    /// - throws: `Problem.tooLarge` for more rows or columns than a sheet can have; `PaperFailure`.
    public func xlsx() throws -> [UInt8] {
        let file = try MemoryFile()
        var writer = try WorkbookWriter(path: file.path)
        for (sheet, name) in zip(sheets, SheetName.all(sheets.map(\.title))) { try writer.add(sheet, named: name) }
        try writer.finish()
        return try file.bytes()
    }
}
