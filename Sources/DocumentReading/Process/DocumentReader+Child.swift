import CChild
import Core
import Glibc

extension DocumentReader {
    /// The other side: what the program does when it is started with `subcommand`. Reads a document from standard input and ends.
    public static func child() -> Never {
        let words = CommandLine.arguments.dropFirst(2).map { $0 }
        guard words.count == 3, let kind = DocumentKind(rawValue: words[0]), let memory = UInt(words[1]), let seconds = UInt(words[2]) else {
            exit(64)
        }
        Confinement.enter(memory: memory, cpuSeconds: seconds)
        do {
            let text = try DocumentText.text(of: StandardInput.all(), as: kind)
            StandardInput.answer(Array(text.utf8), on: STDOUT_FILENO)
            exit(0)
        } catch let problem as Problem {
            StandardInput.answer(Array(problem.code.utf8), on: STDERR_FILENO)
            exit(ReadingAnswer.refused)
        } catch {
            exit(70)
        }
    }
}

/// What a reading process may use of the machine. Programs that it starts inherit it.
private enum Confinement {
    static func enter(memory: UInt, cpuSeconds: UInt) {
        let parent = getppid()
        limit(__rlimit_resource_t(RLIMIT_AS.rawValue), memory, memory)
        // The soft limit ends it; the hard one, a second later, ends also what ignores that.
        limit(__rlimit_resource_t(RLIMIT_CPU.rawValue), cpuSeconds, cpuSeconds + 1)
        // Nothing is written anywhere, and a crash leaves no copy of the document on the disk.
        limit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), 0, 0)
        limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), 0, 0)
        limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), 48, 48)
        signal(SIGPIPE, SIG_IGN)
        // A network of its own with nobody in it, where the kernel grants one; there is nothing here that would use any.
        _ = tincay_leave_network()
        _ = tincay_drop_privileges()
        tincay_end_with(parent)
    }

    private static func limit(_ resource: __rlimit_resource_t, _ soft: UInt, _ hard: UInt) {
        var limits = rlimit(rlim_cur: soft, rlim_max: hard)
        setrlimit(resource, &limits)
    }
}

private enum StandardInput {
    static func all() throws -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: buffer[..<count])
            guard bytes.count <= DocumentText.largest else { throw Problem.tooLarge }
        }
    }

    static func answer(_ bytes: [UInt8], on end: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { write(end, $0.baseAddress.map { $0 + sent }, $0.count - sent) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }
}
