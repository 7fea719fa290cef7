/// A line that only says where something stands: "Chi tiết tại Phụ lục kèm theo", "(Kèm theo Kế hoạch số …)".
enum AnnexPointer {
    private static let longest = 16

    static func matches(_ passage: Passage) -> Bool {
        if passage.fold.first == UInt8(ascii: "("), BodyStart.isAttachment(passage) { return true }
        guard passage.words.count < longest, passage.find("phu luc") != nil else { return false }
        return ["kem theo", "theo phu luc", "tai phu luc", "chi tiet"].contains { (phrase: Phrase) in passage.find(phrase) != nil }
    }
}
