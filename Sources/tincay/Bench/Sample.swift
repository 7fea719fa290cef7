import Foundation

/// Times of one thing done many times.
struct Sample {
    private var times: [Double] = []

    /// In milliseconds.
    mutating func add(_ duration: Duration) { times.append(duration / .milliseconds(1)) }

    /// The time that a share of the tries did not exceed (nearest rank).
    func percentile(_ share: Double) -> Double {
        let sorted = times.sorted()
        if sorted.isEmpty { return .nan }
        return sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
    }

    var count: Int { times.count }
    var perSecond: Double { times.isEmpty ? .nan : 1000 * Double(times.count) / times.reduce(0, +) }

    /// Again and again until the time is over, once at the least.
    static func of(_ seconds: Double, _ work: () async throws -> Void) async rethrows -> Sample {
        var sample = Sample()
        let end = ContinuousClock.now + .seconds(seconds)
        repeat {
            let began = ContinuousClock.now
            try await work()
            sample.add(began.duration(to: .now))
        } while ContinuousClock.now < end
        return sample
    }
}

extension Double {
    /// Two figures after the point below 10, one below 100, none above.
    var figure: String { String(format: self < 10 ? "%.2f" : self < 100 ? "%.1f" : "%.0f", self) }
}
