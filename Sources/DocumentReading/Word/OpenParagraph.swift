/// A paragraph while its runs are still being read.
struct OpenParagraph {
    var text = ""
    var style: String?
    var numbering: WordNumbering.Reference?
    var alignment: String?
    var isNumberingTaken = false
    /// The end of the paragraph was deleted: it runs on into the next one.
    var isRunOn = false
    /// Text boxes that hang on it.
    var boxes: [Piece] = []
}

/// What a run shows of its text.
struct OpenRun {
    var isHidden: Bool?
    var isCapitals: Bool?
    var style: String?
}

/// Fields hold an instruction ("PAGEREF …") and the result that was last seen; only the result is read.
struct OpenFields {
    private var isInstruction: [Bool] = []

    mutating func take(_ kind: String?) {
        switch kind {
        case "begin": isInstruction.append(true)
        case "separate": if !isInstruction.isEmpty { isInstruction[isInstruction.count - 1] = false }
        case "end": _ = isInstruction.popLast()
        default: break
        }
    }

    var isInInstruction: Bool { isInstruction.contains(true) }

    /// An instruction that is still open at the end of a paragraph was never closed.
    mutating func endParagraph() { isInstruction.removeAll { $0 } }
}
