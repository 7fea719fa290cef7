/// A cell that covers several rows: "Phòng Nội vụ" beside the tasks 1 to 3 leads all three.
enum MergedCells {
    /// A row with a first cell of its own is an entry, and what covers it is said of it too. A row without one goes on with the row
    /// above, where the same words stand already; so does the second row of a head.
    static func isRowOfItsOwn(first: String, isCovered: Bool) -> Bool { !isCovered && !first.isEmpty }
}
