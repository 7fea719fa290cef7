import Crypto
public import Foundation
import SwiftASN1
import X509

/// A certificate authority for one office without a certificate of its own: a root to install once on each computer, and
/// server certificates signed by it. Keys are P-256 and never leave the folder.
public struct LocalAuthority {
    private let folder: String
    private let certificate: Certificate
    private let key: P256.Signing.PrivateKey

    /// Ten years; a server certificate lasts 397 days, the most that browsers take.
    static let rootDays = 3650
    static let serverDays = 397

    /// The one in the folder, made first if there is none.
    /// - throws: `CertificateProblem.halfMissing` or `.unwritable`.
    public init(in folder: String, now: Date) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let (certificateFile, keyFile) = (folder + "/root.pem", folder + "/root.key")
        if let pem = try? String(contentsOfFile: certificateFile, encoding: .utf8), let secret = try? String(contentsOfFile: keyFile, encoding: .utf8)
        {
            certificate = try Certificate(pemEncoded: pem)
            key = try P256.Signing.PrivateKey(pemRepresentation: secret)
            return
        }
        // One of the two alone means that somebody moved the other: a new root would make every computer distrust the old one's.
        for file in [certificateFile, keyFile] where FileManager.default.fileExists(atPath: file) {
            throw CertificateProblem.halfMissing(left: file)
        }
        key = P256.Signing.PrivateKey()
        let name = try DistinguishedName {
            OrganizationName("Tin Cậy")
            CommonName("Tin Cậy, chứng thư gốc nội bộ")
        }
        certificate = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: .init(key.publicKey), notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: now.addingTimeInterval(Double(Self.rootDays) * 86_400), issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
            },
            issuerPrivateKey: .init(key))
        try Self.write(key.pemRepresentation, to: keyFile)
        try Self.write(try certificate.serializeAsPEM().pemString, to: certificateFile)
    }

    /// - parameter host: a name or an IP address, as people type it into the browser.
    /// - returns: the files of the certificate (with the root behind it) and of its key.
    public func issue(for host: String, now: Date) throws -> (certificate: String, key: String) {
        let serverKey = P256.Signing.PrivateKey()
        let server = try Certificate(
            version: .v3, serialNumber: .init(), publicKey: .init(serverKey.publicKey), notValidBefore: now.addingTimeInterval(-3600),
            notValidAfter: now.addingTimeInterval(Double(Self.serverDays) * 86_400), issuer: certificate.subject,
            subject: try DistinguishedName { CommonName(host) }, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames([Self.name(host), .dnsName("localhost")])
            },
            issuerPrivateKey: .init(key))
        let files = (certificate: folder + "/\(host).pem", key: folder + "/\(host).key")
        try Self.write(serverKey.pemRepresentation, to: files.key)
        try Self.write(try server.serializeAsPEM().pemString + "\n" + (try certificate.serializeAsPEM().pemString), to: files.certificate)
        return files
    }

    private static func name(_ host: String) -> GeneralName {
        var four = in_addr(), six = in6_addr()
        if inet_pton(AF_INET, host, &four) == 1 { return .ipAddress(ASN1OctetString(contentBytes: withUnsafeBytes(of: four) { ArraySlice($0) })) }
        if inet_pton(AF_INET6, host, &six) == 1 { return .ipAddress(ASN1OctetString(contentBytes: withUnsafeBytes(of: six) { ArraySlice($0) })) }
        return .dnsName(host)
    }

    private static func write(_ text: String, to file: String) throws {
        // The mode is set before there is anything to read.
        guard FileManager.default.createFile(atPath: file, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: file)
        else { throw CertificateProblem.unwritable(file) }
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(text.utf8))
    }
}
