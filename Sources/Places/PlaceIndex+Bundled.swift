import CResources

extension PlaceIndex {
    /// The tables inside the binary, read when first asked for.
    public static let bundled: PlaceIndex = {
        do {
            return try PlaceIndex(
                from2025: PlaceFile(name: "2025.tsv", bytes: bytes(of: tincay_places_2025())),
                before2025: PlaceFile(name: "before-2025.tsv", bytes: bytes(of: tincay_places_before_2025())),
                succession: PlaceFile(name: "succession.tsv", bytes: bytes(of: tincay_places_succession())))
        } catch {
            preconditionFailure("a place table inside the program is damaged: \(error)")
        }
    }()

    private static func bytes(of text: tincay_text) -> [UInt8] { Array(UnsafeBufferPointer(start: text.bytes, count: text.count)) }
}
