import Serving

/// Runs `work`, and says in Vietnamese what is wrong with a certificate.
func telling<T>(_ work: () throws -> T) throws -> T {
    do {
        return try work()
    } catch let problem as CertificateProblem {
        switch problem {
        case .noPair(let certificate, let key):
            throw Refused("Chứng thư “\(certificate)” và khóa “\(key)” không dùng được với nhau. Cả hai phải là tệp PEM của cùng một cặp.")
        case .halfMissing(let file):
            throw Refused("Chỉ còn “\(file)”, hoặc tệp không đọc được. Hãy trả lại đủ root.pem và root.key vào thư mục đó.")
        case .unwritable(let file): throw Refused("Không ghi được tệp “\(file)”.")
        }
    }
}
