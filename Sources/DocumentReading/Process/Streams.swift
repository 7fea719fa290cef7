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

    /// Nil when the program is not there. Our copies of its ends are closed once it runs, so that its end shows.
    func start(_ program: String, _ arguments: [String]) -> pid_t? {
        var words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        let process = tincay_start(program, &words, theirs)
        guard process > 0 else { return nil }
        for open in theirs { Glibc.close(open) }
        return process
    }
}
