import Core

/// A person's whole name, looked for in running text: with its marks, or without where either side was written without any.
///
/// "Hồng" and "Hằng" are two people; "hong" typed in a hurry may be either. Names of one word are not looked for: half a village has them.
struct VietnameseName {
    private let plain: [String]
    private let exact: [String]

    init(_ name: String) { (plain, exact) = (VietnameseText.foldedWords(name), Self.words(name)) }

    /// Lower case, composed, the tone of "hoà" where "hòa" has it.
    static func words(_ text: String) -> [String] {
        VietnameseText.normal(text).lowercased().split { !($0.isLetter || $0.isNumber) }.map { toned(String($0)) }
    }

    func occurs(in text: (plain: [String], exact: [String])) -> Bool {
        guard plain.count >= 2, plain.count == exact.count, text.plain.count == text.exact.count, text.plain.count >= plain.count else {
            return false
        }
        return (0...(text.plain.count - plain.count)).contains { start in
            let end = start + plain.count
            guard text.plain[start..<end].elementsEqual(plain) else { return false }
            let written = text.exact[start..<end]
            return written.elementsEqual(exact) || written.elementsEqual(plain) || exact == plain
        }
    }

    private static func toned(_ word: String) -> String {
        tones.reduce(word) { word, pair in word.hasSuffix(pair.old) ? String(word.dropLast(2)) + pair.new : word }
    }

    /// Two ways of placing a tone at the end of a word.
    private static let tones: [(old: String, new: String)] = [
        ("oà", "òa"), ("oá", "óa"), ("oả", "ỏa"), ("oã", "õa"), ("oạ", "ọa"), ("oè", "òe"), ("oé", "óe"), ("oẻ", "ỏe"), ("oẽ", "õe"), ("oẹ", "ọe"),
        ("uỳ", "ùy"), ("uý", "úy"), ("uỷ", "ủy"), ("uỹ", "ũy"), ("uỵ", "ụy")
    ]
}
