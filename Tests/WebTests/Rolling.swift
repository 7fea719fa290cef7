/// The same "random" numbers in every run (SplitMix64), so that what fails once fails again.
struct Rolling: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A few bytes changed, taken out, put in, doubled, or the rest cut off.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &self) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert([13, 10, 45, 59, 61, 34, 37, 38][Int.random(in: 0..<8, using: &self)], at: place)
            case 3: bytes.insert(contentsOf: bytes[..<min(place, 12)], at: place)
            default: bytes = Array(bytes[..<place])
            }
        }
        return bytes
    }
}
