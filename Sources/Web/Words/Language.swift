/// A language of the screens. Vietnamese comes first; English is complete beside it.
public enum Language: String, Sendable, CaseIterable {
    case vi, en

    /// Its name in itself, for the switch at the foot of a page.
    public var endonym: String {
        switch self {
        case .vi: "Tiếng Việt"
        case .en: "English"
        }
    }

    /// Which of a word's forms goes with a number; Vietnamese has one.
    func form(for count: Int) -> String {
        switch self {
        case .vi: "other"
        case .en: count == 1 ? "one" : "other"
        }
    }
}
