import Testing

@testable import DocumentReading

@Suite struct `Another program` {
    private func run(_ program: String, _ arguments: String..., input: [UInt8] = [], longest: Int = 1 << 20, time: Duration = .seconds(20))
        -> ChildProcess.Outcome
    {
        ChildProcess(program: program, arguments: arguments, longestOutput: longest, time: time).run(input: input)
    }

    @Test func `gets what it is given and gives it back, however long`() {
        let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let outcome = run("cat", input: bytes, longest: 4 << 20)
        #expect(outcome.ending == .exited(0))
        #expect(outcome.output == bytes)
    }

    @Test func `tells how it ended, and what went wrong`() {
        #expect(run("false").ending == .exited(1))
        let outcome = run("sh", "-c", "echo sai >&2; exit 3")
        #expect(outcome.ending == .exited(3))
        #expect(outcome.errors == Array("sai\n".utf8))
        #expect(run("sh", "-c", "kill -SEGV $$").ending == .signalled(11))
        #expect(run("khong-co-chuong-trinh-nay").ending == .notStarted)
    }

    @Test func `may stop listening before it has heard everything`() {
        let outcome = run("head", "-c", "3", input: [UInt8](repeating: 65, count: 5 << 20))
        #expect(outcome.ending == .exited(0))
        #expect(outcome.output == [65, 65, 65])
    }

    @Test func `is ended when it takes too long, with whatever it started`() {
        let begun = ContinuousClock.now
        #expect(run("sh", "-c", "sleep 600 & sleep 600", time: .milliseconds(200)).ending == .outOfTime)
        #expect(run("sh", "-c", "exec >&- 2>&-; sleep 600", time: .milliseconds(200)).ending == .outOfTime)
        #expect(ContinuousClock.now - begun < .seconds(300))
    }

    @Test func `is ended when it never stops writing`() {
        #expect(run("yes").ending == .overflowed)
    }

    @Test func `may complain at length without waiting for us`() {
        let outcome = run("sh", "-c", "yes sai | head -c 1000000 >&2; echo xong")
        #expect(outcome.ending == .exited(0))
        #expect(outcome.output == Array("xong\n".utf8))
        #expect(outcome.errors.count == 64 << 10)
    }

    @Test func `inherits no file and no environment of ours`() {
        // 3 is the folder that `ls` itself is reading.
        #expect(run("ls", "/proc/self/fd").output == Array("0\n1\n2\n3\n".utf8))
        #expect(run("env").output.isEmpty)
    }
}
