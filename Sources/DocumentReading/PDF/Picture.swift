/// One grey picture of several in a row: "P5", width, height, 255, and a byte for each point (PGM).
struct Picture {
    let width: Int
    let height: Int
    private let start: Int
    private let bytes: [UInt8]

    /// The first byte after it.
    var end: Int { start + width * height }

    private static let dark: UInt8 = 150
    private static let largest = 5000

    /// Nil at the end, and for anything that is no such picture.
    init?(_ bytes: [UInt8], at index: Int) {
        guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "P"), bytes[index + 1] == UInt8(ascii: "5") else { return nil }
        var place = index + 2
        guard let width = Self.number(bytes, &place), let height = Self.number(bytes, &place), Self.number(bytes, &place) == 255 else { return nil }
        guard (1...Self.largest).contains(width), (1...Self.largest).contains(height), place + 1 + width * height <= bytes.count else { return nil }
        (self.width, self.height, self.bytes) = (width, height, bytes)
        start = place + 1
    }

    private static func number(_ bytes: [UInt8], _ place: inout Int) -> Int? {
        while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
        var value: Int?
        while place < bytes.count, (48...57).contains(bytes[place]), (value ?? 0) <= largest {
            value = (value ?? 0) * 10 + Int(bytes[place] - 48)
            place += 1
        }
        return value
    }

    /// Unbroken dark stretches of a row of points.
    func runs(inRow y: Int, atLeast shortest: Int) -> [Range<Int>] { runs(from: start + y * width, step: 1, count: width, shortest) }

    /// Unbroken dark stretches of a column of points.
    func runs(inColumn x: Int, atLeast shortest: Int) -> [Range<Int>] { runs(from: start + x, step: width, count: height, shortest) }

    private func runs(from first: Int, step: Int, count: Int, _ shortest: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var length = 0
        bytes.withUnsafeBufferPointer { bytes in
            for place in 0...count {
                if place < count, bytes[first + place * step] < Self.dark {
                    length += 1
                } else {
                    if length >= shortest { found.append(place - length..<place) }
                    length = 0
                }
            }
        }
        return found
    }
}
