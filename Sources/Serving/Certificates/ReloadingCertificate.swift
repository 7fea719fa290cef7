import Foundation
import NIOCore
import NIOSSL
import Synchronization

/// The certificate in force, read anew when its files change, so that a renewal needs no restart.
///
/// Asked at each handshake; the files are looked at no more than once in `pause`. A renewal that cannot be read (half written,
/// key and certificate of different pairs) leaves the old one in force.
public final class ReloadingCertificate: Sendable {
    private struct State {
        var chain: [NIOSSLCertificateSource]
        var key: NIOSSLPrivateKeySource
        var marks: [FileMark?]
        var looked: ContinuousClock.Instant
    }

    private let certificate: String
    private let key: String
    private let pause: Duration
    private let state: Mutex<State>

    /// - parameter certificate: the path of a PEM file, the server's own certificate first.
    /// - parameter key: the path of its private key, PEM.
    /// - throws: `CertificateProblem.noPair`.
    public init(certificate: String, key: String, pause: Duration = .seconds(5)) throws {
        (self.certificate, self.key, self.pause) = (certificate, key, pause)
        // Before they are read: a change in between is then seen as one.
        let marks = FileMark.of(certificate, key)
        let (chain, source) = try Self.read(certificate, key)
        state = Mutex(State(chain: chain, key: source, marks: marks, looked: .now))
    }

    /// TLS 1.2 and later.
    var configuration: TLSConfiguration {
        let (chain, key) = state.withLock { ($0.chain, $0.key) }
        var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
        configuration.minimumTLSVersion = .tlsv12
        configuration.sslContextCallback = { [self] _, promise in
            guard let marks = changed() else { return promise.succeed(inForce) }
            // Not on this thread: BoringSSL keeps what went wrong for its thread, and would find it again in this handshake.
            Thread.detachNewThread { [self] in
                renew(marks)
                promise.succeed(inForce)
            }
        }
        return configuration
    }

    private var inForce: NIOSSLContextConfigurationOverride {
        state.withLock { state in
            var override = NIOSSLContextConfigurationOverride()
            override.certificateChain = state.chain
            override.privateKey = state.key
            return override
        }
    }

    /// How the files look now, when it was time to look and they are not those in force.
    private func changed() -> [FileMark?]? {
        state.withLock { state in
            guard state.looked.duration(to: .now) >= pause else { return nil }
            state.looked = .now
            let marks = FileMark.of(certificate, key)
            return marks == state.marks ? nil : marks
        }
    }

    private func renew(_ marks: [FileMark?]) {
        guard let (chain, source) = try? Self.read(certificate, key) else { return }
        state.withLock { ($0.chain, $0.key, $0.marks) = (chain, source, marks) }
    }

    /// Making a context checks that the key belongs to the certificate.
    private static func read(_ certificate: String, _ key: String) throws -> ([NIOSSLCertificateSource], NIOSSLPrivateKeySource) {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
            // A file that is just being written may be empty, which is no error to the library: every handshake would fail.
            guard !chain.isEmpty else { throw CertificateProblem.noPair(certificate: certificate, key: key) }
            let source = NIOSSLPrivateKeySource.privateKey(try NIOSSLPrivateKey(file: key, format: .pem))
            _ = try NIOSSLContext(configuration: .makeServerConfiguration(certificateChain: chain, privateKey: source))
            return (chain, source)
        } catch {
            throw CertificateProblem.noPair(certificate: certificate, key: key)
        }
    }
}
