public import Core

/// Why a document was not read. Each says in its words what the person can do about it.
extension Problem {
    public static let documentEmpty = Problem("documents.empty", .invalid)
    public static let documentNotText = Problem("documents.notText", .invalid)
    /// .doc of Word 97, and what old programs save under that name.
    public static let documentOldWord = Problem("documents.oldWord", .unsupported)
    public static let documentOpenDocument = Problem("documents.openDocument", .unsupported)
    /// Letters of TCVN3 or VNI fonts, which are no text without them.
    public static let documentOldFont = Problem("documents.oldFont", .unsupported)
    /// Needs a password to be opened.
    public static let documentLocked = Problem("documents.locked", .invalid)
    /// Pictures of pages instead of letters.
    public static let documentScanned = Problem("documents.scanned", .invalid)
    /// Cut off, or not what it says it is.
    public static let documentDamaged = Problem("documents.damaged", .invalid)
    /// Would unpack to more than a plan can be: a mistake or an attack.
    public static let documentTooComplex = Problem("documents.tooComplex", .tooLarge)
    public static let documentUnknownKind = Problem("documents.unknownKind", .unsupported)
    /// The reading process died or took too long.
    public static let documentCrashed = Problem("documents.crashed", .invalid)
    /// The program that opens PDF files is not on this machine.
    public static let documentToolMissing = Problem("documents.toolMissing", .unsupported)

    static let ofDocuments: [Problem] = [
        .documentEmpty, .documentNotText, .documentOldWord, .documentOpenDocument, .documentOldFont, .documentLocked, .documentScanned,
        .documentDamaged,
        .documentTooComplex, .documentUnknownKind, .documentCrashed, .documentToolMissing, .tooLarge
    ]
}
