/// Input that cannot be used: told in one sentence on standard error, exit 2, no trace of ours.
struct Refused: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
