import Core
import Foundation
import Testing

@testable import Access

@Suite struct `A new password` {
    @Test(
        arguments: [
            ("một câu ngắn", nil), ("12 ký tự đúng"[...].prefix(12).description, nil), ("correct horse", nil),
            ("mười một ký", "access.passwordTooShort"), ("", "access.passwordTooShort"),
            ("aaaaaaaaaaaa", "access.passwordTooSimple"), ("abcdabcdabcd", "access.passwordTooSimple"), ("abcdeabcdeab", nil),
            ("tôi là vidu.nguyen đây", "access.passwordTooSimple"),
            ("TÔI LÀ VIDU.NGUYEN ĐÂY", "access.passwordTooSimple"), (String(repeating: "abcdefgh", count: 128), nil),
            (String(repeating: "abcdefgh", count: 128) + "i", "access.passwordTooLong"),
            (String(repeating: "ệ", count: 5) + "abcdefghij", nil)
        ] as [(String, String?)])
    func `is looked at`(password: String, objection: String?) {
        #expect(Password.objection(to: password, login: "vidu.nguyen").map { "\($0)" } == objection)
    }

    @Test func `is kept so that it can be compared and not read`() throws {
        let person = ID<User>.random()
        let record = try Password.record("một câu ngắn dễ nhớ", of: person, cost: .tests)
        #expect(try Password.matches("một câu ngắn dễ nhớ", record, of: person))
        #expect(try Password.matches("một câu ngắn dễ nhớ".decomposedStringWithCanonicalMapping, record, of: person))
        #expect(try !Password.matches("một câu ngắn dễ nhỡ", record, of: person))
        #expect(record.salt.count == 16 && record.verifier.count == 32)
    }

    @Test func `of one person opens no other account, and no two are kept alike`() throws {
        let person = ID<User>.random()
        let one = try Password.record("một câu ngắn dễ nhớ", of: person, cost: .tests),
            other = try Password.record("một câu ngắn dễ nhớ", of: person, cost: .tests)
        #expect(try !Password.matches("một câu ngắn dễ nhớ", one, of: .random()))
        #expect(one.salt != other.salt && one.verifier != other.verifier)
    }
}
