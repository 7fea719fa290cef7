import Core

/// What somebody typed to find a place: "xã Bắc Sơn", "xa bac son, lang son", "TP.HCM", "Q1".
///
/// A text may be read in more than one way ("quan hoa" is huyện Quan Hóa, or a quận named Hoa…), so all are tried.
struct PlaceQuery {
    /// One way to read a name: with the kinds its type word may mean, none when it has no type word.
    struct Reading: Equatable {
        let kinds: [PlaceKind]
        let key: String
        let accented: String

        init(kinds: [PlaceKind], words: [String]) {
            (self.kinds, key, accented) = (kinds, words.map(PlaceText.key).joined(separator: " "), PlaceText.accented(words))
        }
    }

    /// The readings of the name itself; empty when the text has neither letter nor digit.
    let name: [Reading]
    /// The readings of each wider unit named after a comma or in brackets.
    let areas: [[Reading]]

    /// Longer texts are no names; what comes after so many scalars is not looked at.
    private static let longest = 200

    init(_ text: String) {
        let parts = String(text.unicodeScalars.prefix(Self.longest)).split { ",;()\n".contains($0) }
        let readings = parts.map { Self.readings(of: Self.spelledOut(PlaceText.words(String($0)))) }.filter { !$0.isEmpty }
        (name, areas) = (readings.first ?? [], Array(readings.dropFirst()))
    }

    private static func readings(of words: [String]) -> [Reading] {
        guard !words.isEmpty else { return [] }
        let keys = words.map(PlaceText.key)
        let typed = typeWords.filter { keys.count > $0.words.count && keys.starts(with: $0.words) }
        return [Reading(kinds: [], words: words)] + typed.map { Reading(kinds: $0.kinds, words: Array(words.dropFirst($0.words.count))) }
    }

    /// "HCM" as people write it, and "Q1", "P5" taken apart.
    private static func spelledOut(_ words: [String]) -> [String] {
        words.flatMap { word -> [String] in
            let key = PlaceText.key(word)
            switch key {
            case "hcm": return ["Hồ", "Chí", "Minh"]
            case "tphcm": return ["Thành", "phố", "Hồ", "Chí", "Minh"]
            default: break
            }
            let number = key.dropFirst()
            guard let first = key.first, "qp".contains(first), !number.isEmpty, number.allSatisfy({ "0"..."9" ~= $0 }) else { return [word] }
            return [String(first)] + PlaceText.words(String(number))
        }
    }

    private static let typeWords: [(words: [String], kinds: [PlaceKind])] = {
        let abbreviations: [(String, [PlaceKind])] = [
            ("tp", [.centralCity, .provincialCity]), ("h", [.ruralDistrict]), ("huyện đảo", [.ruralDistrict]), ("q", [.urbanDistrict]),
            ("tx", [.town]), ("x", [.ruralCommune]), ("p", [.ward]), ("tt", [.township])
        ]
        let words = Dictionary(grouping: PlaceKind.allCases, by: \.word).sorted { $0.key < $1.key } + abbreviations.map { (key: $0.0, value: $0.1) }
        return words.map { (PlaceText.words($0.key).map(PlaceText.key), $0.value) }
    }()
}
