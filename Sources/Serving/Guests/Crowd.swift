/// Who is connected from where, and who has to go when it gets too crowded. Pure: it knows no sockets and no clock.
///
/// Whoever waits between requests goes first, those of the line with the most connections before others; so nobody keeps
/// others out by coming often.
struct Crowd {
    private struct Guest {
        let line: String
        /// Nil while a request is under way.
        var waitsSince: Int?
        let arrived: Int
    }

    private let total: Int
    private let perLine: Int
    private let exempt: String?
    private var guests: [Int: Guest] = [:]
    private var counts: [String: Int] = [:]
    /// Counts arrivals and rests: an order, not a time.
    private var turn = 0

    /// - parameter exempt: the line to which `perLine` does not apply.
    init(total: Int, perLine: Int, exempt: String? = nil) { (self.total, self.perLine, self.exempt) = (total, perLine, exempt) }

    var count: Int { guests.count }

    enum Answer: Equatable {
        case admitted(Int)
        case admittedFor(Int, leaving: Int)
        case refused
    }

    mutating func arrive(from line: String) -> Answer {
        let own = counts[line] ?? 0
        if line != exempt, own >= perLine {
            guard let oldest = oldestWaiting(where: { $0 == line }) else { return .refused }
            return replace(oldest, by: line)
        }
        guard guests.count >= total else { return .admitted(enter(line)) }
        if let oldest = oldestWaiting() { return replace(oldest, by: line) }
        // All are busy. One of those who are many makes room for one of those who are few.
        guard let most = counts.values.max(), most > own + 1 else { return .refused }
        let oldest = guests.filter { counts[$0.value.line] == most }.min { $0.value.arrived < $1.value.arrived }
        return oldest.map { replace($0.key, by: line) } ?? .refused
    }

    mutating func leave(_ id: Int) {
        guard let guest = guests.removeValue(forKey: id) else { return }
        let left = (counts[guest.line] ?? 0) - 1
        counts[guest.line] = left > 0 ? left : nil
    }

    /// A request has come.
    mutating func work(_ id: Int) { guests[id]?.waitsSince = nil }

    /// All requests are answered.
    mutating func rest(_ id: Int) {
        turn += 1
        guests[id]?.waitsSince = turn
    }

    private mutating func enter(_ line: String) -> Int {
        turn += 1
        guests[turn] = Guest(line: line, waitsSince: turn, arrived: turn)
        counts[line, default: 0] += 1
        return turn
    }

    private mutating func replace(_ leaving: Int, by line: String) -> Answer {
        leave(leaving)
        return .admittedFor(enter(line), leaving: leaving)
    }

    private func oldestWaiting(where isMeant: (String) -> Bool = { _ in true }) -> Int? {
        guests.filter { $0.value.waitsSince != nil && isMeant($0.value.line) }.min { one, two in
            let (first, second) = (counts[one.value.line] ?? 0, counts[two.value.line] ?? 0)
            return first == second ? (one.value.waitsSince ?? 0) < (two.value.waitsSince ?? 0) : first > second
        }?.key
    }
}
