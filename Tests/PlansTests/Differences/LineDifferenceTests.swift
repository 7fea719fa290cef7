import Testing

@testable import Plans

@Suite struct `The difference of two texts` {
    /// The lines as they are told: " same", "-removed", "+added", "~count" of a gap.
    private static func told(_ lines: [LineDifference.Line]) -> [String] {
        lines.map { line in
            switch line {
            case .part(.same(let text)): " " + text
            case .part(.removed(let text)): "-" + text
            case .part(.added(let text)): "+" + text
            case .gap(let count): "~\(count)"
            }
        }
    }

    private static func told(_ parts: [Difference.Part]) -> [String] { told(parts.map(LineDifference.Line.part)) }

    private static let texts: [(old: String, new: String, told: [String])] = [
        ("", "", []), ("a", "a", [" a"]), ("", "a", ["+a"]), ("a", "", ["-a"]), ("a", "b", ["-a", "+b"]),
        ("a\nb\nc", "a\nc", [" a", "-b", " c"]), ("a\nc", "a\nb\nc", [" a", "+b", " c"]),
        ("a\nb\nc", "a\nB\nc", [" a", "-b", "+B", " c"]), ("a\nb", "b\na", ["-a", " b", "+a"]),
        // A repeated line, where head and tail overlap.
        ("a\na", "a", [" a", "-a"]), ("a", "a\na", [" a", "+a"]), ("a\nb\na", "a", [" a", "-b", "-a"]),
        // Line ends of every system, blank lines and a last line end do not count.
        ("a\r\nb\r\n", "a\n\nb", [" a", " b"]), ("a\n  \nb", "a\nb\n", [" a", " b"]),
        ("Điều 1\nĐiều 2\nĐiều 3\nĐiều 4", "Điều 2\nĐiều 2a\nĐiều 4", ["-Điều 1", " Điều 2", "-Điều 3", "+Điều 2a", " Điều 4"])
    ]

    @Test(arguments: texts.indices) func `tells as little as it can`(index: Int) {
        let (old, new, told) = Self.texts[index], diff = LineDifference(from: old, to: new)
        #expect(Self.told(diff.lines) == told)
        #expect(diff.isEmpty == told.allSatisfy { $0.hasPrefix(" ") })
    }

    @Test(arguments: texts.indices) func `loses nothing of either`(index: Int) {
        let (old, new, _) = Self.texts[index], lines = Self.told(LineDifference(from: old, to: new).lines)
        func written(_ text: String) -> [String] {
            text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }
        }
        #expect(lines.filter { !$0.hasPrefix("+") }.map { String($0.dropFirst()) } == written(old))
        #expect(lines.filter { !$0.hasPrefix("-") }.map { String($0.dropFirst()) } == written(new))
    }

    private static let long: [(old: String, new: String, told: [String])] = [
        ("1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\n6!", ["~4", " 5", "-6", "+6!"]), ("1\n2\n3", "0\n1\n2\n3", ["+0", " 1", "~2"]),
        ("1\n2\n3\n4\n5", "1!\n2\n3\n4\n5!", ["-1", "+1!", " 2", "~1", " 4", "-5", "+5!"]), ("1\n2", "1\n2", ["~2"])
    ]

    @Test(arguments: long.indices) func `leaves out what is far from a change`(index: Int) {
        let (old, new, told) = Self.long[index]
        #expect(Self.told(LineDifference(from: old, to: new).shortened) == told)
    }

    @Test func `gives up comparing what is too much, between the same head and tail`() {
        #expect(Self.told(LineDifference(from: "a\n1\n2\nz", to: "a\n2\n1\nz", mostPairs: 3).lines) == [" a", "-1", "-2", "+2", "+1", " z"])
        #expect(Self.told(LineDifference(from: "a\n1\n2\nz", to: "a\n2\n1\nz", mostPairs: 4).lines) == [" a", "-1", " 2", "+1", " z"])
    }
}
