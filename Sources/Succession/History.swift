import Core

/// Everything that happened to units: when each existed, what it was called, under which unit it stood, and who took it over.
///
///     let history = try History([
///         Change(.found(Founding(a, name: "Xã A")), on: day1, basis: basis), …
///         Change(.merge([a, b], into: Founding(c, name: "Xã C")), on: day2, basis: basis)
///     ])
///     try Carrying(history, to: today).counts([Figure(a, may, 5), Figure(b, may, 7)])  // C: 12
///
/// Changes come in any order and are taken by their days, those of one day as they were entered.
/// Nothing is ever rewritten: a figure stays what the unit of its time reported, and is carried to other boundaries when asked.
public struct History: Sendable {
    /// By day.
    public let changes: [Change]
    /// In the order of their beginning: the eras that take over come after those they take over from.
    public let eras: [Era]
    let forwards: [Step]
    let backwards: [Step]
    let erasOfUnit: [UnitID: [Int]]
    let names: [UnitID: [Dated<String>]]
    let parents: [UnitID: [Dated<UnitID?>]]

    /// Throws `HistoryFault` for the first change that cannot have happened.
    public init(_ changes: [Change]) throws {
        let order = changes.indices.sorted { (changes[$0].day, $0) < (changes[$1].day, $1) }
        self.changes = order.map { changes[$0] }
        var builder = HistoryBuilder()
        for (number, change) in self.changes.enumerated() { try builder.apply(change, number) }
        (eras, forwards, backwards) = (builder.eras, builder.forwards, builder.backwards)
        (names, parents) = (builder.names, builder.parents)
        erasOfUnit = Dictionary(grouping: builder.eras.indices) { builder.eras[$0].unit }
    }
}

/// Something that holds from a day until the next of its kind.
struct Dated<Value: Sendable>: Sendable {
    let day: LocalDate
    let value: Value
}

extension [Dated<String>] {
    func value(on day: LocalDate) -> String? { last { $0.day <= day }?.value }
}

extension [Dated<UnitID?>] {
    func value(on day: LocalDate) -> UnitID? { last { $0.day <= day }?.value }
}
