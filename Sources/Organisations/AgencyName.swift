import Core

/// What a name by itself tells.
public enum AgencyName {
    /// A group ("các cơ quan, đơn vị có liên quan", "UBND các xã, thị trấn") rather than one office that can sign for work.
    public static func isGroup(_ name: String) -> Bool {
        let words = VietnameseText.foldedWords(name)
        return words.isEmpty || words.contains("cac") || (words.contains("lien") && words.contains("quan"))
    }
}
