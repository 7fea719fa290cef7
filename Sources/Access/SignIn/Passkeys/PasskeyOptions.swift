import Core
import Web
import WebAuthn

/// What the page hands to the browser (`PublicKeyCredentialCreationOptions` and `…RequestOptions`, Level 3 §5.4, §5.5), bytes in base 64.
enum PasskeyOptions {
    /// - parameter alone: whether it is to sign in without a password, and so must be found without being named.
    static func making(_ challenge: [UInt8], at site: Site, for user: User, alone: Bool, beside others: [Passkey]) -> JSON {
        [
            "challenge": .string(Base64URL.text(challenge)), "rp": ["id": .string(site.name), "name": "Tin Cậy"],
            "user": [
                "id": .string(Base64URL.text(Array(user.id.rawValue.utf8))), "name": .string(user.login), "displayName": .string(user.name)
            ],
            "pubKeyCredParams": .array(PublicKey.algorithms.map { ["type": "public-key", "alg": .integer($0)] }),
            "timeout": .integer(Challenges.lasting * 1000), "excludeCredentials": list(others),
            "authenticatorSelection": [
                "residentKey": alone ? "required" : "preferred", "requireResidentKey": .bool(alone),
                "userVerification": alone ? "required" : "preferred"
            ],
            "attestation": "none"
        ]
    }

    /// - parameter passkeys: those that may answer; none: whichever the browser finds.
    static func asking(_ challenge: [UInt8], at site: Site, verified: Bool, of passkeys: [Passkey] = []) -> JSON {
        [
            "challenge": .string(Base64URL.text(challenge)), "rpId": .string(site.name), "timeout": .integer(Challenges.lasting * 1000),
            "userVerification": verified ? "required" : "preferred", "allowCredentials": list(passkeys)
        ]
    }

    private static func list(_ passkeys: [Passkey]) -> JSON {
        .array(passkeys.map { ["type": "public-key", "id": .string(Base64URL.text($0.credential))] })
    }
}
