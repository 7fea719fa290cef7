import CSodium
import Core
import Crypto
import Foundation

/// How much work one guess at a password costs.
public struct Argon2Cost: Sendable, Hashable {
    /// In bytes.
    public let memory: Int
    public let passes: Int

    public init(memory: Int, passes: Int) { (self.memory, self.passes) = (memory, passes) }

    /// A person's password: 64 MiB, 2 passes (above OWASP's 19 MiB minimum; about 60–120 ms here).
    public static let signIn = Argon2Cost(memory: 64 << 20, passes: 2)
    /// For tests only: the least libsodium takes.
    public static let tests = Argon2Cost(memory: 8 << 10, passes: 1)
}

/// Argon2id version 1.3 (RFC 9106) by libsodium, one lane.
enum Argon2 {
    static let saltLength = 16
    private static let ready: Bool = sodium_init() >= 0

    /// - throws: `Problem.busy` when the system would not give the memory.
    static func stretch(_ secret: [UInt8], salt: [UInt8], cost: Argon2Cost) throws -> SymmetricKey {
        // libsodium takes no empty secret and only salts of 16 bytes; callers check, this holds.
        guard ready, salt.count == saltLength, !secret.isEmpty else { throw Problem.badRequest }
        var output = [UInt8](repeating: 0, count: 32)
        defer { for index in output.indices { output[index] = 0 } }
        let status = secret.withUnsafeBytes { secret in
            guard let start = secret.bindMemory(to: CChar.self).baseAddress else { return Int32(-1) }
            return crypto_pwhash(
                &output, UInt64(output.count), start, UInt64(secret.count), salt, UInt64(cost.passes), cost.memory, crypto_pwhash_ALG_ARGON2ID13)
        }
        guard status == 0 else { throw Problem.busy }
        return SymmetricKey(data: output)
    }
}
