import ArgumentParser
import Foundation
import Serving

struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "certificate", abstract: "Tạo chứng thư TLS cho một máy trong mạng nội bộ.")

    @Argument(help: ArgumentHelp("Tên máy hoặc địa chỉ IP mà mọi người gõ vào trình duyệt.", valueName: "tên"))
    var name: String

    @Option(name: .long, help: ArgumentHelp("Thư mục dữ liệu.", valueName: "thư mục"))
    var data = "data"

    func run() throws {
        let isName = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 58 }
        guard isName, (1...253).contains(name.utf8.count), !name.hasPrefix("."), !name.contains("..") else {
            throw Refused("Tên máy chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối, ví dụ tincay.phuong.local.")
        }
        let files = try telling { try LocalAuthority(in: data + "/tls", now: Date()).issue(for: name, now: Date()) }
        answer(
            """
            Chứng thư: \(files.certificate)
            Khóa:      \(files.key)

            Chạy máy chủ:
              ./tincay serve --listen 0.0.0.0 --port 8443 --certificate \(files.certificate) --key \(files.key)

            Cài chứng thư gốc \(data)/tls/root.pem một lần trên mỗi máy trong cơ quan:
              Windows: mở tệp (đổi đuôi thành .crt), chọn Install Certificate, Local Machine, Trusted Root Certification Authorities.
              Ubuntu, Debian: chép vào /usr/local/share/ca-certificates/tincay.crt rồi chạy sudo update-ca-certificates.
              Firefox: Cài đặt, Quyền riêng tư, Chứng thư, Nhập, đánh dấu tin cậy cho trang web.
            Giữ tệp \(data)/tls/root.key nơi chỉ người quản trị đọc được.
            """)
    }
}
