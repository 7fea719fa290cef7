/// A paper could not be made for a reason that lies in the machine: no memory, no room for a temporary file.
/// Never carries words of the paper: these end up in logs.
public struct PaperFailure: Error, Equatable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
