import Foundation

extension Data {
    init(hex: String) {
        let digits = Array(hex)
        self.init(stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) })
    }

    var hex: String { map { String(format: "%02x", $0) }.joined() }
}
