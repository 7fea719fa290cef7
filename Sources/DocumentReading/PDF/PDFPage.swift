/// A rectangle on a page, in points from its upper left corner.
struct Box: Sendable, Equatable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
    var centre: Double { (left + right) / 2 }

    func joined(with other: Box) -> Box {
        Box(left: min(left, other.left), top: min(top, other.top), right: max(right, other.right), bottom: max(bottom, other.bottom))
    }
}

struct PDFWord: Sendable, Equatable {
    var text: String
    var box: Box
}

struct PDFPage: Sendable {
    let number: Int
    let width: Double
    let height: Double
    var words: [PDFWord] = []
}
