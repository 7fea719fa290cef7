import Access
import Core

/// A name to sign in with made from a person's name: the given name and the first letters of the others, as offices do ("dunt").
enum SuggestedLogin {
    /// - parameter taken: those in use; the new one is added.
    /// - returns: nil when the name has no letters to make one of.
    static func of(_ name: String, taken: inout Set<String>) -> String? {
        let words = VietnameseText.foldedWords(name).map { $0.filter { $0.isASCII && $0.isLetter } }.filter { !$0.isEmpty }
        guard let given = words.last else { return nil }
        var base = String((given + words.dropLast().map { String($0.prefix(1)) }.joined()).prefix(30))
        while base.count < 3 { base += "0" }
        for number in 1...(taken.count + 1) {
            let login = number == 1 ? base : "\(base)\(number)"
            if taken.insert(login).inserted { return login }
        }
        return nil
    }
}
