public import Foundation

extension CompartmentWrap {
    /// A wrap as it comes from a row. Nothing in it is believed: what does not fit together does not open.
    /// - throws: `Refusal.malformed`.
    public init(of caseID: UUID, _ compartment: Compartment, version: UInt32, unit: Data, from: Data, envelope: Data) throws {
        self.init(
            caseID: caseID, compartment: compartment, version: version, unit: try PublicKey(bytes: unit), from: try PublicKey(bytes: from),
            envelope: try Envelope(bytes: envelope))
    }
}
