import Core
import Glibc

/// Runs another program with bytes in and bytes out, and nothing else of ours: no environment, no open files, no sockets.
/// It cannot outlive us: the kernel kills it when we are gone.
///
/// It blocks, so it runs on a thread that may wait. Foundation's own way to start programs hands down whatever is open.
struct ChildProcess {
    enum Ending: Equatable {
        case exited(Int32)
        case signalled(Int32)
        case outOfTime
        /// It wrote more than it may.
        case overflowed
        case notStarted
    }

    struct Outcome {
        var output: [UInt8] = []
        var errors: [UInt8] = []
        var ending = Ending.notStarted
    }

    /// A path, or a name looked up in the system's usual folders.
    let program: String
    let arguments: [String]
    let longestOutput: Int
    let time: Duration

    private static let longestErrors = 64 << 10

    func run(input: [UInt8]) -> Outcome {
        guard let streams = Streams() else { return Outcome() }
        guard let process = streams.start(program, [program] + arguments) else {
            streams.closeAll()
            return Outcome()
        }
        var exchange = Exchange(streams, longestOutput: longestOutput, longestErrors: Self.longestErrors)
        let deadline = ContinuousClock.now + time
        let stopped = exchange.run(input, until: deadline)
        exchange.closeAll()
        var outcome = Outcome(output: exchange.output, errors: exchange.errors)
        if let stopped {
            Self.end(process)
            outcome.ending = stopped
        } else {
            outcome.ending = Self.wait(for: process, until: deadline)
        }
        return outcome
    }

    /// The process and whatever it started: it leads a group of its own.
    private static func end(_ process: pid_t) {
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    private static func wait(for process: pid_t, until deadline: ContinuousClock.Instant) -> Ending {
        var status: Int32 = 0
        while true {
            let found = waitpid(process, &status, WNOHANG)
            if found == process { break }
            if found < 0, errno != EINTR { return .notStarted }
            if ContinuousClock.now >= deadline {
                end(process)
                return .outOfTime
            }
            usleep(500)
        }
        // What it left behind in its group goes too.
        kill(-process, SIGKILL)
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }
}
