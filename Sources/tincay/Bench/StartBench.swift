import Foundation

/// How long a start takes until the first answer, and what the idle server holds: our own executable, started anew.
struct StartBench {
    let folder: String

    func run() async throws {
        let port = Int.random(in: 20_000..<50_000)
        for label in ["start on empty data", "start on existing data"] {
            let began = ContinuousClock.now
            guard let child = Child(["serve", "--port", String(port), "--data", folder + "/start", "--empty"]) else {
                throw Refused("Không khởi động được tiến trình con.")
            }
            defer { child.end() }
            while !Loopback.answers(port) {
                if began.duration(to: .now) > .seconds(30) { throw Refused("Máy chủ không trả lời sau 30 giây.") }
                try await Task.sleep(for: .milliseconds(2))
            }
            answer("| \(label), ms to the first answer | \((began.duration(to: .now) / .milliseconds(1)).figure) |")
            try await Task.sleep(for: .seconds(1))
            if let kilobytes = child.memory { answer("| idle memory after it (VmRSS), MB | \((Double(kilobytes) / 1024).figure) |") }
        }
    }
}

/// Our own executable as a child that says nothing.
private struct Child {
    private let process: pid_t

    init?(_ arguments: [String]) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in Int32(0)...2 { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) }
        let words = (["tincay"] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        guard posix_spawn(&id, "/proc/self/exe", &actions, nil, words, environ) == 0 else { return nil }
        process = id
    }

    /// In kilobytes.
    var memory: Int? {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    }

    func end() {
        kill(process, SIGTERM)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }
}

private enum Loopback {
    /// Whether the health page of the server on that port says 200.
    static func answers(_ port: Int) -> Bool {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { return false }
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        guard connected == 0 else { return false }
        let request = Array("GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        guard send(socket, request, request.count, 0) == request.count else { return false }
        var head = [UInt8](repeating: 0, count: 12)
        return recv(socket, &head, head.count, Int32(MSG_WAITALL)) == 12 && head.elementsEqual("HTTP/1.1 200".utf8)
    }
}
