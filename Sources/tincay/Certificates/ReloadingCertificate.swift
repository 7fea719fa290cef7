import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate in force, read anew when its files change, so that a renewal needs no restart.
///
/// Asked at each handshake; the files' times are looked at no more than once in five seconds. A renewal that cannot be
/// read (half written, key and certificate of different pairs) leaves the old one in force.
final class ReloadingCertificate: Sendable {
    private struct State {
        var chain: [NIOSSLCertificateSource]
        var key: NIOSSLPrivateKeySource
        var changed: [Date?]
        var looked: ContinuousClock.Instant
    }

    private let certificate: String
    private let key: String
    private let state: Mutex<State>

    init(certificate: String, key: String) throws {
        (self.certificate, self.key) = (certificate, key)
        let (chain, source) = try Self.read(certificate, key)
        state = Mutex(State(chain: chain, key: source, changed: Self.times(certificate, key), looked: .now))
    }

    /// TLS 1.2 and later, HTTP/2 offered by the server library.
    var configuration: TLSConfiguration {
        let (chain, key) = state.withLock { ($0.chain, $0.key) }
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.sslContextCallback = { [self] _, promise in promise.succeed(current()) }
        return configuration
    }

    func current() -> NIOSSLContextConfigurationOverride {
        state.withLock { state in
            if state.looked.duration(to: .now) > .seconds(5) {
                state.looked = .now
                let times = Self.times(certificate, key)
                if times != state.changed, let (chain, source) = try? Self.read(certificate, key) {
                    (state.chain, state.key, state.changed) = (chain, source, times)
                }
            }
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = state.chain
            override.privateKey = state.key
            return override
        }
    }

    /// Making a context checks that the key belongs to the certificate.
    private static func read(_ certificate: String, _ key: String) throws -> ([NIOSSLCertificateSource], NIOSSLPrivateKeySource) {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
            let source = NIOSSLPrivateKeySource.privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
            _ = try NIOSSLContext(configuration: .makeServerConfiguration(certificateChain: chain, privateKey: source))
            return (chain, source)
        } catch {
            throw Refused("Chứng thư “\(certificate)” và khóa “\(key)” không dùng được với nhau. Cả hai phải là tệp PEM của cùng một cặp.")
        }
    }

    private static func times(_ files: String...) -> [Date?] {
        files.map { try? FileManager.default.attributesOfItem(atPath: $0)[.modificationDate] as? Date }
    }
}
