import Foundation
import NIOCore

/// Where and how the server listens.
enum Door {
    /// Plain HTTP on this machine only.
    case local(port: Int)
    /// Any address, with a certificate.
    case secured(address: String, port: Int, certificate: String, key: String)
    /// Plain HTTP for a proxy that ends TLS; only what that address forwards is believed.
    case behind(proxy: String, address: String, port: Int)

    /// - throws: `Refused` with the reason: browsers drop `__Host-` cookies, passkeys and Clear-Site-Data on plain HTTP.
    init(listen: String, port: Int, certificate: String?, key: String?, proxy: String?) throws {
        if let proxy {
            guard certificate == nil, key == nil else { throw Refused("Chỉ chọn một trong hai: --certificate và --key, hoặc --behind-proxy.") }
            guard (try? SocketAddress(ipAddress: proxy, port: 0)) != nil else {
                throw Refused("--behind-proxy cần địa chỉ IP của máy proxy, ví dụ 10.0.0.5.")
            }
            self = .behind(proxy: proxy, address: listen, port: port)
            return
        }
        switch (certificate, key) {
        case (let certificate?, let key?):
            for file in [certificate, key] where !FileManager.default.isReadableFile(atPath: file) {
                throw Refused("Không đọc được tệp “\(file)”. Hãy kiểm tra đường dẫn và quyền đọc.")
            }
            self = .secured(address: listen, port: port, certificate: certificate, key: key)
        case (nil, nil):
            guard ["127.0.0.1", "::1", "localhost"].contains(listen) else {
                throw Refused(
                    """
                    Từ chối mở cổng ra ngoài máy này mà không có TLS: trình duyệt sẽ bỏ cookie __Host- trên HTTP thường, nên không ai đăng nhập được.
                    Hãy thêm --certificate TỆP --key TỆP (tạo bằng: tincay certificate TÊN-MÁY), hoặc --behind-proxy ĐỊA-CHỈ nếu có proxy lo TLS.
                    """)
            }
            self = .local(port: port)
        default: throw Refused("Cần cả hai: --certificate TỆP và --key TỆP.")
        }
    }
}
