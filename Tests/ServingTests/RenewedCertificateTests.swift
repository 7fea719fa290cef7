import Foundation
import NIOCore
import NIOSSL
import Serving
import Testing

@Suite(.timeLimit(.minutes(2))) struct `A renewed certificate` {
    @Test func `is shown at the next handshake, and by no restart`() async throws {
        try await Pair.use { pair in
            try await serve(pair.certificate, pair.key) { port in
                let first = try pair.present
                #expect(try await shown(port) == first)
                try pair.renew()
                let second = try pair.present
                #expect(second != first)
                #expect(try await shown(port) == second)
            }
        }
    }

    @Test func `leaves connections alone that are open`() async throws {
        try await Pair.use { pair in
            try await serve(pair.certificate, pair.key) { port in
                let caller = try await greeted(port)
                try pair.renew()
                _ = try await shown(port)
                await caller.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
                #expect(try await caller.waits { $0.text.ranges(of: "xin chào").count == 2 })
            }
        }
    }

    @Test func `is not taken while it is half written or does not fit its key, and then is`() async throws {
        try await Pair.use { pair in
            try await serve(pair.certificate, pair.key) { port in
                let (first, oldKey) = (try pair.present, try Pair.text(pair.key))
                try pair.renew()
                let (second, certificate, key) = (try pair.present, try Pair.text(pair.certificate), try Pair.text(pair.key))
                try Pair.write(oldKey, to: pair.key)
                #expect(try await shown(port) == first, "a key of another pair")
                for broken in [
                    "", String(certificate.prefix(certificate.count / 4)), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"
                ] {
                    try Pair.write(broken, to: pair.certificate)
                    try Pair.write(key, to: pair.key)
                    #expect(try await shown(port) == first, "\(broken.count) characters")
                }
                try FileManager.default.removeItem(atPath: pair.certificate)
                #expect(try await shown(port) == first, "no file")
                try Pair.write(certificate, to: pair.certificate)
                #expect(try await shown(port) == second)
            }
        }
    }

    /// certbot's names are links; others copy over the file that a link of theirs points to.
    @Test func `is seen through a link, moved or not`() async throws {
        try await Pair.use { pair in
            let (link, keyLink) = (pair.folder + "/live.pem", pair.folder + "/live.key")
            let files = FileManager.default
            try files.createSymbolicLink(atPath: link, withDestinationPath: pair.certificate)
            try files.createSymbolicLink(atPath: keyLink, withDestinationPath: pair.key)
            try await serve(link, keyLink) { port in
                #expect(try await shown(port) == pair.present)
                try pair.renew()
                let second = try pair.present
                #expect(try await shown(port) == second, "written in place")

                try files.copyItem(atPath: pair.certificate, toPath: pair.folder + "/second.pem")
                try files.copyItem(atPath: pair.key, toPath: pair.folder + "/second.key")
                try pair.renew()
                _ = try await shown(port)
                try files.removeItem(atPath: link)
                try files.removeItem(atPath: keyLink)
                try files.createSymbolicLink(atPath: link, withDestinationPath: pair.folder + "/second.pem")
                try files.createSymbolicLink(atPath: keyLink, withDestinationPath: pair.folder + "/second.key")
                #expect(try await shown(port) == second, "the link moved")
            }
        }
    }

    @Test func `is looked for no more often than it should be`() async throws {
        try await Pair.use { pair in
            try await serve(pair.certificate, pair.key, pause: .seconds(3600)) { port in
                let first = try pair.present
                try pair.renew()
                #expect(try await shown(port) == first)
            }
        }
    }

    @Test func `must be a pair from the beginning`() async throws {
        try await Pair.use { pair in
            let key = try Pair.text(pair.key)
            try pair.renew()
            try Pair.write(key, to: pair.key)
            #expect(throws: CertificateProblem.noPair(certificate: pair.certificate, key: pair.key)) {
                _ = try ReloadingCertificate(certificate: pair.certificate, key: pair.key)
            }
            #expect(throws: CertificateProblem.noPair(certificate: "/nowhere", key: pair.key)) {
                _ = try ReloadingCertificate(certificate: "/nowhere", key: pair.key)
            }
        }
    }

    @Test(arguments: ["root.pem", "root.key"]) func `comes from no new authority when half of the old one is gone`(gone: String) async throws {
        try await Pair.use { pair in
            try FileManager.default.removeItem(atPath: pair.folder + "/" + gone)
            let left = pair.folder + (gone == "root.pem" ? "/root.key" : "/root.pem")
            #expect(throws: CertificateProblem.halfMissing(left: left)) { _ = try LocalAuthority(in: pair.folder, now: Date()) }
        }
    }

    private func serve(_ certificate: String, _ key: String, pause: Duration = .zero, _ body: (Int) async throws -> Void) async throws {
        let certificate = try ReloadingCertificate(certificate: certificate, key: key, pause: pause)
        try await Host.run(.secured(by: certificate)) { host in try await body(host.port) }
    }

    private func greeted(_ port: Int) async throws -> Caller {
        let caller = try await Caller.call(port, tls: ["http/1.1"])
        await caller.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try await caller.hears("xin chào"))
        return caller
    }

    /// What a new visitor is shown.
    private func shown(_ port: Int) async throws -> NIOSSLCertificate? {
        let caller = try await greeted(port)
        let certificate = try await caller.channel.nioSSL_peerCertificate().get()
        await caller.hangUp()
        return certificate
    }
}
