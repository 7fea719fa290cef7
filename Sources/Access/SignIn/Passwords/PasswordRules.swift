import Core
import Organisations

/// Whether a new password will do: long enough, not among those that everybody tries, not made of what anybody knows about
/// its owner. No rules about kinds of signs (ASVS 5.0 6.2.5, NIST SP 800-63B §3.1.1).
struct PasswordRules {
    /// Folded words that anybody may know: the name to sign in with, the person, the unit.
    private let known: Set<String>
    private let common: CommonPasswords

    /// - parameter place: the code of the unit.
    init(login: String, name: String, place: String, common: CommonPasswords = .bundled) {
        let unit = (UnitName.official(place) ?? "").split(separator: ",").map(Self.withoutKind)
        known = Set(([login, name, "tin cậy"] + unit).map(Self.squeezed).filter { $0.count >= 4 })
        self.common = common
    }

    /// The error in words; nil when it will do.
    func objection(to typed: String) -> StaticString? {
        let password = VietnameseText.normal(typed)
        if password.count < Password.least { return "access.passwordTooShort" }
        if password.utf8.count > Password.most { return "access.passwordTooLong" }
        if Set(password).count < 5 { return "access.passwordTooSimple" }
        let bare = Self.squeezed(password)
        if known.contains(where: bare.contains) { return "access.passwordTooSimple" }
        return common.hold(anyFormOf: password) ? "access.passwordCommon" : nil
    }

    /// "tỉnh Hà Tĩnh" is "Hà Tĩnh" to whoever guesses.
    private static func withoutKind(_ part: Substring) -> String {
        let name = part.drop(while: \.isWhitespace)
        let kinds = ["phường ", "xã ", "đặc khu ", "tỉnh ", "thành phố "]
        return String(name.dropFirst(kinds.first { name.lowercased().hasPrefix($0) }?.count ?? 0))
    }

    static func squeezed(_ text: String) -> String { VietnameseText.folded(text).filter { $0.isLetter || $0.isNumber } }
}
