public import Core

/// One look into a case file, as the record has it: who, when, which; never what stood there.
public struct Reading: Sendable, Equatable {
    /// The entry of the record.
    public let entry: String
    public let at: Instant
    public let reader: String
    public let file: String
    /// It was theirs at that moment: made by or given to them, their team's, or open to them in an emergency.
    public let isRelated: Bool
    /// They asked for it and were turned away.
    public let isRefused: Bool

    public init(entry: String, at: Instant, reader: String, file: String, isRelated: Bool, isRefused: Bool = false) {
        (self.entry, self.at, self.reader, self.file) = (entry, at, reader, file)
        (self.isRelated, self.isRefused) = (isRelated, isRefused)
    }
}

/// Something else that was done: a search by name, or an opening in an emergency.
///
/// What was typed into a search stands nowhere, so that the same name was searched again cannot be told; that many were, can.
public struct Deed: Sendable, Equatable {
    public let entry: String
    public let at: Instant
    public let reader: String

    public init(entry: String, at: Instant, reader: String) { (self.entry, self.at, self.reader) = (entry, at, reader) }
}
