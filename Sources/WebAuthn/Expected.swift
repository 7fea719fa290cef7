/// What an answer must have been made for.
public struct Expected: Sendable {
    let site: Site
    let challenge: [UInt8]
    let isVerified: Bool

    /// - parameter isVerified: whether the authenticator must have checked who holds it, by finger, face or PIN.
    public init(site: Site, challenge: [UInt8], isVerified: Bool) { (self.site, self.challenge, self.isVerified) = (site, challenge, isVerified) }

    func check(_ data: AuthenticatorData) throws(Refusal) {
        guard data.site == site.hash else { throw .wrongSite }
        guard data.isPresent else { throw .absent }
        guard data.isVerified || !isVerified else { throw .unverified }
    }
}
