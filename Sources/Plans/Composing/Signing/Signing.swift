import Core
import Storage

/// A version of a plan that was signed: its place in the office's register, and the scan.
struct Signing: Sendable, Equatable {
    let id: ID<Signing>
    let plan: ID<Plan>
    let version: Int
    /// "46", "46a": as the register counts.
    let number: String
    /// "KH-UBND"
    let symbol: String
    let day: LocalDate
    let file: ID<StoredFile>
    /// Why it took the place of another; nil for the first.
    let reason: String?
    let enteredAt: Instant
    var enteredBy = ""
    /// Nil for the one that holds.
    var replacedAt: Instant?

    var numberAndSymbol: String { number + "/" + symbol }
}
