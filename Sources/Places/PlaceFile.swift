/// The lines of a place table, comments left out. What they mean is said in the first lines of the files themselves.
struct PlaceFile {
    /// Digits, tab, text; perhaps another tab and `=`.
    struct Line {
        let number: Int
        let code: ArraySlice<UInt8>
        let text: ArraySlice<UInt8>
        let isMarked: Bool
    }

    let name: String
    let lines: [Line]

    init(name: String, bytes: [UInt8]) {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 20)
        var start = bytes.startIndex
        var number = 0
        while start < bytes.endIndex {
            let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
            number += 1
            if let first = line.first, first != UInt8(ascii: "#") { lines.append(Line(number, line)) }
            start = line.endIndex + 1
        }
        (self.name, self.lines) = (name, lines)
    }

    func fault(_ line: Line, _ reason: PlaceFileFault.Reason) -> PlaceFileFault { PlaceFileFault(file: name, line: line.number, reason: reason) }
}

extension PlaceFile.Line {
    fileprivate init(_ number: Int, _ line: ArraySlice<UInt8>) {
        isMarked = line.suffix(2).elementsEqual("\t=".utf8)
        let unmarked = isMarked ? line.dropLast(2) : line
        code = unmarked.prefix { $0 != UInt8(ascii: "\t") }
        text = unmarked.dropFirst(code.count + 1)
        self.number = number
    }
}

/// A place table that cannot be read: a mistake in the file, found by the tests before anybody else.
struct PlaceFileFault: Error, Hashable {
    enum Reason: String {
        /// No official digits of that table.
        case code
        /// No name with a type word of its level, or not UTF-8.
        case name
        /// The code was there before.
        case repeated
        /// A district or commune with nothing above it.
        case orphan
        /// A succession of a unit that is in no table.
        case unknown
        /// A commune made of nothing.
        case empty
    }

    let file: String
    let line: Int
    let reason: Reason
}
