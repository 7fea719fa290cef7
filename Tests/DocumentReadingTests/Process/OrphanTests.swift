import Foundation
import Testing

@testable import DocumentReading

/// A reading in a process tree of its own: `plan read`, the reading child, and the program that opens PDF files.
@Suite(.enabled(if: Program.isBuilt, "the program tincay is not built beside the tests")) struct `A reading that is killed` {
    enum Victim: CaseIterable, Sendable { case command, child }

    @Test(arguments: Victim.allCases) func `leaves nothing running`(victim: Victim) throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).pdf")
        var pages = PDFFile()
        pages.pages = [[String]](repeating: [String](repeating: "Ke hoach phong ngua bao luc", count: 150), count: 480)
        try Data(pages.bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path
        // On a thread of its own: it waits, and the kernel watches the thread that started a program.
        let reading = Thread {
            _ = ChildProcess(program: Program.path ?? "", arguments: ["plan", "read", path], longestOutput: 1 << 20, time: .seconds(60)).run(input: []
            )
        }
        reading.start()
        let command = try #require(Processes.eventually { Processes.all.first { Processes.words(of: $0).contains(path) } })
        let child = try #require(Processes.eventually { Processes.children(of: command).first })
        let tool = try #require(Processes.eventually { Processes.children(of: child).first })
        // It cannot end by itself any more.
        kill(tool, SIGSTOP)
        defer { kill(tool, SIGKILL) }
        kill(victim == .command ? command : child, SIGKILL)
        #expect(Processes.eventually { Processes.isRunning(tool) || Processes.isRunning(child) ? nil : true } == true)
    }
}

enum Program {
    /// The program beside these tests.
    static let path = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        .map { URL(fileURLWithPath: $0).deletingLastPathComponent().appendingPathComponent("tincay").path }
    static let isBuilt = path.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false
}

/// What the kernel says of the processes of this machine.
private enum Processes {
    static var all: [pid_t] { (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { pid_t($0) } ?? [] }

    static func words(of process: pid_t) -> [String] {
        read("/proc/\(process)/cmdline").split(separator: "\0").map(String.init)
    }

    static func children(of process: pid_t) -> [pid_t] { all.filter { fields($0).dropFirst().first == String(process) } }

    /// One that is dead but has not been asked after does not run.
    static func isRunning(_ process: pid_t) -> Bool { fields(process).first.map { $0 != "Z" && $0 != "X" } ?? false }

    /// State, parent and so on; the name before them may hold anything but ends in a bracket.
    private static func fields(_ process: pid_t) -> [String] {
        read("/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ").map(String.init) ?? []
    }

    private static func read(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Asks again and again. It keeps its thread: the program has its time, and other tests may want theirs before we are asked again.
    static func eventually<Found>(_ find: () -> Found?) -> Found? {
        for _ in 0..<5000 {
            if let found = find() { return found }
            usleep(1000)
        }
        return nil
    }
}
