import CChild
import Glibc

/// The three ends of a child that we hold, and the three that it gets.
///
/// Socket pairs instead of pipes: writing to a child that is gone then gives an error, and never the signal that would end us.
struct Streams {
    let input: Int32
    let output: Int32
    let errors: Int32
    private let theirs: [Int32]

    init?() {
        var ours: [Int32] = [], theirs: [Int32] = []
        for _ in 0..<3 {
            var pair: [Int32] = [-1, -1]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) == 0 else {
                for open in ours + theirs { Glibc.close(open) }
                return nil
            }
            ours.append(pair[0])
            theirs.append(pair[1])
        }
        (input, output, errors) = (ours[0], ours[1], ours[2])
        self.theirs = theirs
    }

    func closeAll() { for open in [input, output, errors] + theirs { Glibc.close(open) } }

    /// Nil when the program is not there. Our copies of its ends are closed either way, so that its end shows.
    func spawn(_ program: String, _ arguments: [String]) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, open) in theirs.enumerated() { posix_spawn_file_actions_adddup2(&actions, open, Int32(number)) }
        tincay_close_from(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)

        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [nil]
        var process: pid_t = 0
        guard posix_spawnp(&process, program, &actions, &attributes, &words, &environment) == 0 else { return nil }
        for open in theirs { Glibc.close(open) }
        return process
    }
}
