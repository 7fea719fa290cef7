public import Access
import Core
import Places
public import Storage
public import Succession

/// Everything that happened to units: the tables of places, the weights that were counted, and the changes recorded here.
///
/// It holds nothing about people, so reading needs no viewer.
public struct HistoryStore {
    let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// Kept by this server until somebody records a change; reading the tables anew takes a moment.
    public func history(_ kept: Kept) throws -> History {
        guard let mark = try mark() else { return Self.bundled }
        return try kept.value(mark: mark, make: read)
    }

    /// A word that is drawn anew with every change; nil while nothing was recorded.
    func mark() throws -> String? { try tx.first("SELECT mark FROM place_mark WHERE one = 1")?.get("mark") }

    /// A history with these rows and one more change: throws `HistoryFault` when it cannot have happened.
    func read() throws -> History { try History(weighed(Change.reform(of: PlaceIndex.bundled) + recorded().map(\.change))) }

    func drawMark() throws {
        let mark = ID<HistoryStore>.random()
        try tx.run("INSERT INTO place_mark (one, mark) VALUES (1, \(mark)) ON CONFLICT (one) DO UPDATE SET mark = excluded.mark")
    }

    /// The country as its tables have it; they are read once for the life of the process.
    public static let bundled: History = {
        do { return try History(PlaceIndex.bundled) } catch { preconditionFailure("the tables of places contradict themselves: \(error)") }
    }()

    func weighed(_ changes: [Change]) throws -> [Change] {
        var weights: [UnitID: [UnitID: Int]] = [:]
        for row in try tx.run("SELECT from_id, to_id, weight FROM place_weight") {
            weights[UnitID(try row.get("from_id")), default: [:]][UnitID(try row.get("to_id"))] = try row.get("weight", as: Int.self)
        }
        if weights.isEmpty { return changes }
        return changes.map { change in
            guard case .regroup(let links, _) = change.act else { return change }
            let act = Set(links.map(\.from)).reduce(change.act) { act, unit in weights[unit].map { act.weighed(unit, $0) } ?? act }
            return Change(act, on: change.day, basis: change.basis)
        }
    }
}
