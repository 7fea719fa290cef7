/// Text of the fonts before Unicode: TCVN3 (".VnTime") and VNI ("VNI-Times") draw Vietnamese letters over the places of other signs,
/// so that without the font "Kế hoạch" reads "KÕ ho¹ch" or "Keá hoaïch".
enum LegacyLetters {
    /// Signs at those places that Vietnamese itself has no use for. Quotation marks, degrees, "·" and "×" are left out: they occur in texts too.
    private static let foreign: Set<Unicode.Scalar> = Set("µ¸¶¹¨¾¼½Æ©ÇË®ÎÏÑª¬ÖØÜÞßäåæçëîïñöøûüþÿÄÅÛ".unicodeScalars)

    private static let fewest = 12

    /// In such text every third or fifth letter is one; a name of another language has one or two.
    static func fill(_ text: String) -> Bool {
        var letters = 0, strangers = 0
        for scalar in text.unicodeScalars {
            if foreign.contains(scalar) { strangers += 1 }
            if scalar.properties.isAlphabetic { letters += 1 }
        }
        return strangers >= fewest && strangers * 25 > letters
    }
}
