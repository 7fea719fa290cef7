import Core
import Foundation

/// Reads documents of strangers: Word and PDF in a process of our own that can be lost without harm.
///
/// The process is this program started again with the hidden word `read-document`. It gets the bytes and gives the text; it has
/// bounded memory and time, no environment, no files and no sockets of ours. If it dies, the document is refused and nothing else happens.
public struct DocumentReader: Sendable {
    public struct Limits: Sendable {
        /// Bytes of address space.
        public var memory: Int
        public var cpuSeconds: Int
        public var wall: Duration
        /// Bytes of text.
        public var output: Int

        public init(memory: Int = 512 << 20, cpuSeconds: Int = 20, wall: Duration = .seconds(30), output: Int = 32 << 20) {
            (self.memory, self.cpuSeconds, self.wall, self.output) = (memory, cpuSeconds, wall, output)
        }
    }

    public static let subcommand = "read-document"

    private let executable: String
    private let limits: Limits

    /// - Parameter executable: a program that calls `child()`; nil: this one.
    public init(executable: String? = nil, limits: Limits = Limits()) {
        self.executable = executable ?? "/proc/self/exe"
        self.limits = limits
    }

    /// - throws: a `Problem` that says what to do; `Problem.busy` when too many documents wait.
    public func text(of bytes: [UInt8], named name: String) async throws -> String {
        guard bytes.count <= DocumentText.largest else { throw Problem.tooLarge }
        let kind = try DocumentKind(of: bytes, named: name)
        if kind == .text { return try DocumentText.text(of: bytes, as: kind) }
        return try await confined(bytes, as: kind)
    }

    /// The rows of the first visible sheet of an Excel file (.xlsx), each with its cells as text up to the last that is not empty.
    ///
    /// - throws: as `text`; `Problem.documentUnknownKind` for any other kind of file.
    public func rows(of bytes: [UInt8], named name: String) async throws -> [[String]] {
        guard bytes.count <= DocumentText.largest else { throw Problem.tooLarge }
        guard try DocumentKind(of: bytes, named: name) == .word else { throw Problem.documentUnknownKind }
        return SheetText.rows(of: try await confined(bytes, as: .sheet))
    }

    private func confined(_ bytes: [UInt8], as kind: DocumentKind) async throws -> String {
        let child = ChildProcess(
            program: executable, arguments: [Self.subcommand, kind.rawValue, String(limits.memory), String(limits.cpuSeconds)],
            longestOutput: limits.output, time: limits.wall)
        let outcome = try await ReadingTurns.shared.run { child.run(input: bytes) }
        return try ReadingAnswer.text(of: outcome)
    }
}

/// How the child tells what it found: text and exit 0, or the code of a problem on standard error and exit 3.
enum ReadingAnswer {
    static let refused: Int32 = 3

    static func text(of outcome: ChildProcess.Outcome) throws -> String {
        switch outcome.ending {
        case .exited(0):
            guard let text = String(validating: outcome.output, as: UTF8.self), !text.isEmpty else { throw Problem.documentCrashed }
            return text
        case .exited(refused):
            let code = String(decoding: outcome.errors, as: UTF8.self).split(separator: "\n").last.map(String.init)
            throw Problem.ofDocuments.first { $0.code == code } ?? .documentCrashed
        case .overflowed: throw Problem.documentTooComplex
        case .exited, .signalled, .outOfTime, .notStarted: throw Problem.documentCrashed
        }
    }
}

/// Only as many readings at once as the machine has memory for; the others wait their turn, and beyond a line of them people are told to come back.
final class ReadingTurns: Sendable {
    static let shared = ReadingTurns()

    private let queue = OperationQueue()
    private static let atOnce = 2
    private static let waitingAtMost = 50

    private init() { queue.maxConcurrentOperationCount = Self.atOnce }

    func run<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async throws -> Result {
        guard queue.operationCount < Self.waitingAtMost else { throw Problem.busy }
        return await withCheckedContinuation { continuation in
            queue.addOperation { continuation.resume(returning: work()) }
        }
    }
}
