import Testing

@testable import Serving

@Suite struct `A crowd` {
    @Test func `admits until it is full, and then for one who waits`() {
        var crowd = Crowd(total: 3, perLine: 3)
        #expect(crowd.arrive(from: "a") == .admitted(1))
        #expect(crowd.arrive(from: "b") == .admitted(2))
        #expect(crowd.arrive(from: "c") == .admitted(3))
        #expect(crowd.arrive(from: "d") == .admittedFor(4, leaving: 1))
        #expect(crowd.count == 3)
    }

    @Test func `shows out who has waited longest, not who came first`() {
        var crowd = Crowd(total: 3, perLine: 3)
        for line in ["a", "b", "c"] { _ = crowd.arrive(from: line) }
        crowd.work(1)
        crowd.rest(1)
        #expect(crowd.arrive(from: "d") == .admittedFor(5, leaving: 2))
    }

    @Test func `takes the room from the line that has most`() {
        var crowd = Crowd(total: 4, perLine: 3)
        for line in ["a", "b", "b", "b"] { _ = crowd.arrive(from: line) }
        #expect(crowd.arrive(from: "c") == .admittedFor(5, leaving: 2))
    }

    @Test func `lets a line replace only its own when it has its share`() {
        var crowd = Crowd(total: 10, perLine: 2)
        for line in ["a", "b", "b"] { _ = crowd.arrive(from: line) }
        #expect(crowd.arrive(from: "b") == .admittedFor(4, leaving: 2))
        crowd.work(3)
        crowd.work(4)
        #expect(crowd.arrive(from: "b") == .refused)
        #expect(crowd.arrive(from: "a") == .admitted(5))
    }

    @Test func `of the busy, takes from the many for the few, and from nobody for the many`() {
        var crowd = Crowd(total: 4, perLine: 4)
        for line in ["a", "b", "b", "b"] { _ = crowd.arrive(from: line) }
        for id in 1...4 { crowd.work(id) }
        #expect(crowd.arrive(from: "b") == .refused)
        #expect(crowd.arrive(from: "c") == .admittedFor(5, leaving: 2))
        crowd.work(5)
        // a 1, b 2, c 1: one more of c would be as many as b.
        #expect(crowd.arrive(from: "c") == .refused)
    }

    @Test func `counts no share for the proxy`() {
        var crowd = Crowd(total: 4, perLine: 2, exempt: "proxy")
        for id in 1...4 {
            #expect(crowd.arrive(from: "proxy") == .admitted(id))
            crowd.work(id)
        }
        #expect(crowd.arrive(from: "proxy") == .refused)
        crowd.rest(3)
        #expect(crowd.arrive(from: "proxy") == .admittedFor(6, leaving: 3))
    }

    @Test func `has room again when somebody left, and knows those who left no more`() {
        var crowd = Crowd(total: 2, perLine: 2)
        for line in ["a", "a"] { _ = crowd.arrive(from: line) }
        for id in 1...2 { crowd.work(id) }
        crowd.leave(1)
        crowd.leave(1)
        crowd.rest(1)
        crowd.work(1)
        #expect(crowd.count == 1)
        #expect(crowd.arrive(from: "a") == .admitted(4))
    }

    /// Whatever one line does, others get in.
    @Test func `keeps a flood from one line out of the others' way`() {
        var crowd = Crowd(total: 50, perLine: 20), numbers = SystemRandomNumberGenerator(), ids: [Int] = []
        for _ in 0..<2000 {
            switch crowd.arrive(from: "flood") {
            case .admitted(let id), .admittedFor(let id, _): ids.append(id)
            case .refused: break
            }
            if let id = ids.randomElement(using: &numbers), Bool.random(using: &numbers) { crowd.work(id) }
            #expect(crowd.count <= 20)
        }
        for number in 0..<30 {
            guard case .admitted = crowd.arrive(from: "line \(number)") else { return #expect(Bool(false), "\(number) was not admitted at once") }
        }
        #expect(crowd.arrive(from: "one more") != .refused)
    }
}
