import Web

/// What an authenticator application takes: `otpauth://totp/Tin Cậy:canbo?secret=…&issuer=Tin Cậy` (Key Uri Format).
struct EnrolmentURI: Sendable {
    let secret: [UInt8]
    let login: String
    /// The address that the person's own browser used.
    let site: String

    var text: String {
        let issuer: Path = "\(value: "Tin Cậy " + site)", account: Path = "\(value: login)"
        return "otpauth://totp/\(issuer.text):\(account.text)?secret=\(Base32.text(secret))&issuer=\(issuer.text)&algorithm=SHA1&digits=6&period=30"
    }

    /// In groups of four, for typing.
    var typed: String {
        let letters = Array(Base32.text(secret))
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: " ")
    }
}
