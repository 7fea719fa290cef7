import Foundation
import NIOSSL
import Serving

/// A certificate of an authority made for the test, in a folder of its own.
struct Pair {
    let folder: String
    let certificate: String
    let key: String
    private let authority: LocalAuthority

    static func use(_ body: (Pair) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pair-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let authority = try LocalAuthority(in: folder, now: Date())
        let files = try authority.issue(for: "localhost", now: Date())
        try await body(Pair(folder: folder, certificate: files.certificate, key: files.key, authority: authority))
    }

    /// Another certificate and key, in the same files.
    func renew() throws { _ = try authority.issue(for: "localhost", now: Date()) }

    /// What the file holds now.
    var present: NIOSSLCertificate? { get throws { try NIOSSLCertificate.fromPEMFile(certificate).first } }

    static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    static func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
}
