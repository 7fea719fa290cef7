import Core
public import Storage

/// The places whose committees work in this installation: one ward, or a province with its communes.
public struct UnitStore {
    private let tx: any Transaction

    public init(_ tx: any Transaction) { self.tx = tx }

    /// The unit of an installation that has not said yet which place it serves.
    public static let unnamed = "new"
    /// The fictitious ward of the example programme; everybody signed in may look at it.
    public static let example = "example"

    /// Place codes, the first entered first.
    public func list() throws -> [String] {
        try tx.run("SELECT place_code FROM unit ORDER BY position").map { try $0.get("place_code") }
    }

    public func add(_ place: String) throws {
        let next: Int = try tx.run("SELECT coalesce(max(position) + 1, 0) AS n FROM unit")[0].get("n")
        try tx.run("INSERT INTO unit (place_code, position) VALUES (\(place), \(next))")
    }

    /// The unnamed unit becomes that place; whatever refers to it follows (`ON UPDATE CASCADE`).
    /// - throws: `Problem.unitNamedAlready`, `Problem.unitTaken`.
    public func nameUnnamed(_ place: String) throws {
        let all = try list()
        guard all.contains(Self.unnamed) else { throw Problem.unitNamedAlready }
        guard !all.contains(place) else { throw Problem.unitTaken }
        try tx.run("UPDATE unit SET place_code = \(place) WHERE place_code = \(Self.unnamed)")
    }
}
