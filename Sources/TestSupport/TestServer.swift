import Dispatch
import Foundation

/// A PostgreSQL server of one test's own, for tests that crash it: the common one has other tests as its guests.
public struct TestServer: Sendable {
    /// Empty when new; the schema `public`.
    public let conninfo: String
    private let folder: String

    /// Runs `body` with a fresh server, and takes the server away again.
    public static func run<T: Sendable>(_ body: (TestServer) async throws -> T) async throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("pg-\(UInt64.random(in: 0...UInt64.max))").path
        let answer = folder + ".conninfo"
        do {
            try await control("start", folder, answer: answer)
            let conninfo = try String(contentsOfFile: answer, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
            let result = try await body(TestServer(conninfo: conninfo, folder: folder))
            try await control("remove", folder, answer: answer)
            return result
        } catch {
            try? await control("remove", folder, answer: answer)
            throw error
        }
    }

    /// As after a power cut: no checkpoint, every session dies; then it comes back at the same address.
    public func crashAndComeBack() async throws { try await Self.control("crash", folder, answer: "/dev/null") }

    /// By `system`, not Foundation's `Process`: that one waits until every descendant has closed a socket it
    /// inherits, and the server we start never does. On a thread that may block.
    private static func control(_ command: String, _ folder: String, answer: String) async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../scripts/postgres").path
        let status = await withCheckedContinuation { done in
            DispatchQueue.global().async {
                done.resume(returning: system("'\(script)' \(command) '\(folder)' </dev/null >'\(answer)' 2>/dev/null"))
            }
        }
        guard status == 0 else { throw Failed(command: command) }
    }

    public struct Failed: Error { public let command: String }
}
