extension PublicKey {
    /// As it stands in the log.
    public var hex: String { bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined() }
}
