import Vault

/// Telephone numbers in running text, however they are set apart: "0912 345 678", "0912.345.678", "+84 912-345-678".
enum PhoneNumbers {
    static func find(in text: String) -> [String] {
        text.matches(of: #/\+?\d(?:[ .\-]?\d){8,12}/#).map { String($0.output) }.filter(PhoneMatch.isNumber)
    }
}
