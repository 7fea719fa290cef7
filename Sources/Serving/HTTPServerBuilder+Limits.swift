public import HummingbirdCore
import NIOHTTP2
import NIOSSL
public import Web

extension HTTPServerBuilder {
    /// Plain HTTP, for this machine or for a proxy.
    /// - parameter proxy: all of whose visitors come from its one address, so that it has no limit of its own.
    public static func plain(_ limits: Limits = Limits(), proxy: ClientAddress? = nil) -> HTTPServerBuilder {
        let doorkeeper = Doorkeeper(limits, exempt: proxy?.line)
        return HTTPServerBuilder { responder in
            GuestChannel(limits: limits, doorkeeper: doorkeeper, context: nil, http1: .init(responder: responder, configuration: limits.http1))
        }
    }

    /// HTTP/2, or HTTP/1.1 for those who know no other, over TLS.
    public static func secured(by certificate: ReloadingCertificate, _ limits: Limits = Limits()) throws -> HTTPServerBuilder {
        let doorkeeper = Doorkeeper(limits, exempt: nil)
        var configuration = certificate.configuration
        configuration.applicationProtocols = NIOHTTP2SupportedALPNProtocols
        let context = try NIOSSLContext(configuration: configuration)
        return HTTPServerBuilder { responder in
            GuestChannel(limits: limits, doorkeeper: doorkeeper, context: context, http1: .init(responder: responder, configuration: limits.http1))
        }
    }
}

extension Limits {
    fileprivate var http1: HTTP1Channel.Configuration {
        let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: fieldSize, maxHeaderListSize: headSize, maxHeaderFieldCount: fieldCount)
        return .init(additionalChannelHandlers: [RequestCount(self), SteadyBody(self)], httpDecoderConfiguration: decoder)
    }
}
