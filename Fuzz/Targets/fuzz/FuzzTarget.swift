import Core
import Glibc

/// A reader of something that comes from outside, and what must hold whatever it is given.
struct FuzzTarget: Sendable {
    let name: String
    private let check: @Sendable ([UInt8]) throws -> Void

    init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws -> Void) { (self.name, self.check) = (name, check) }

    /// For readers of text, which is decoded before it reaches them.
    init(_ name: String, text check: @escaping @Sendable (String) throws -> Void) {
        self.init(name) { bytes in try check(String(decoding: bytes, as: UTF8.self)) }
    }

    /// A refusal is an answer; any other error is a finding, as a crash is.
    func take(_ bytes: [UInt8]) {
        do {
            try check(bytes)
        } catch is Problem {
            return
        } catch {
            fatalError("\(name) gave an error that nobody expects: \(error)")
        }
    }

    static let all: [FuzzTarget] = plans + documents + requests + passkeys + days + papers + keeping

    static let chosen: FuzzTarget? = getenv("FUZZ_TARGET").map { String(cString: $0) }.flatMap { name in all.first { $0.name == name } }
}

/// What must be true; libFuzzer keeps the input for which it is not.
func hold(_ isTrue: Bool, _ rule: StaticString) { if !isTrue { fatalError("\(rule)") } }

/// Several parts in one input, so that they can be changed together.
enum Parts {
    static func of(_ bytes: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
            if Array(line) == end { parts.append([]) } else { parts[parts.count - 1] += line + [10] }
        }
        return parts
    }

    private static let end = Array("%%".utf8)
}

extension [[UInt8]] {
    subscript(part number: Int) -> [UInt8] { indices.contains(number) ? self[number] : [] }
}
