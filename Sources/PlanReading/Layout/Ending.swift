/// Where a document ends: "Nơi nhận" and the signature, in either order.
enum Ending {
    private static let signing = PhraseSet(of: ["tm", "kt", "tl", "tuq", "q"])
    private static let posts = PhraseSet(of: [
        "chu tich", "pho chu tich", "giam doc", "pho giam doc", "truong phong", "pho truong phong", "bo truong", "thu truong", "truong ban",
        "cuc truong", "vien truong"
    ])

    static func begins(_ line: ScannedLine) -> Bool {
        let passage = line.passage
        if line.isTableRow {
            return passage.find("noi nhan", in: 0..<min(passage.words.count, 4)) != nil || passage.find("noi nhan") != nil && isSigning(passage)
        }
        guard line.marker == .none || line.marker == .dash else { return false }
        if passage.has("noi nhan", at: 0) { return passage.words.count <= 3 || passage.gap(after: 1, has: ":-") || passage.gap(after: 1).count > 3 }
        return isSignatureStart(line)
    }

    /// "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", or a bare "CHỦ TỊCH".
    static func isSignatureStart(_ line: ScannedLine) -> Bool {
        guard line.isUpper, line.passage.words.count <= 14 else { return false }
        if signing.match(line.passage, at: 0) != nil, line.passage.words.count > 1, line.passage.gap(after: 0, has: ". ") { return true }
        guard let post = posts.match(line.passage, at: 0) else { return false }
        return post.end == line.passage.words.count && line.last != UInt8(ascii: ":")
    }

    private static func isSigning(_ passage: Passage) -> Bool {
        passage.find("tm") != nil || passage.find("chu tich") != nil || passage.find("kt") != nil || passage.find("giam doc") != nil
    }
}
