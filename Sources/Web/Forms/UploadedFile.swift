/// A file that came with a form.
public struct UploadedFile: Sendable, Equatable {
    /// The name it had on the sender's computer, without folders; shown, never used as a path.
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        self.name = String(last.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.map(Character.init).prefix(200))
        self.bytes = bytes
    }
}
