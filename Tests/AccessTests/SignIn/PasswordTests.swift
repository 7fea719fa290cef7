import Core
import Foundation
import Testing
import Vault

@testable import Access

@Suite struct `A new password` {
    @Test(
        arguments: [
            ("một câu ngắn", nil), ("12 ký tự đúng"[...].prefix(12).description, nil), ("correct horse", nil),
            ("mười một ký", "access.passwordTooShort"), ("", "access.passwordTooShort"),
            ("aaaaaaaaaaaa", "access.passwordTooSimple"), ("abcdabcdabcd", "access.passwordTooSimple"), ("abcdeabcdeab", nil),
            ("tôi là vidu.nguyen đây", "access.passwordTooSimple"),
            ("TÔI LÀ VIDU.NGUYEN ĐÂY", "access.passwordTooSimple"), (String(repeating: "abcdefgi", count: 128), nil),
            (String(repeating: "abcdefgh", count: 128), "access.passwordCommon"),
            (String(repeating: "abcdefgh", count: 128) + "i", "access.passwordTooLong"),
            (String(repeating: "ệ", count: 5) + "abcdefghij", nil)
        ] as [(String, String?)])
    func `is looked at`(password: String, objection: String?) {
        let rules = PasswordRules(login: "vidu.nguyen", name: "Nguyễn Thị Ví Dụ", place: "2025:18073")
        #expect(rules.objection(to: password).map { "\($0)" } == objection)
    }

    @Test func `is kept so that it can be compared and not read`() throws {
        let person = ID<User>.random()
        let chosen = try Password.choose("một câu ngắn dễ nhớ", of: person, cost: .tests), record = chosen.record
        #expect(try Password.open(record, with: "một câu ngắn dễ nhớ", of: person) != nil)
        #expect(try Password.open(record, with: "một câu ngắn dễ nhớ".decomposedStringWithCanonicalMapping, of: person) != nil)
        #expect(try Password.open(record, with: "một câu ngắn dễ nhỡ", of: person) == nil)
        #expect(record.salt.count == 16 && record.verifier.count == 32)
    }

    @Test func `of one person opens no other account, and no two are kept alike`() throws {
        let person = ID<User>.random()
        let one = try Password.choose("một câu ngắn dễ nhớ", of: person, cost: .tests).record,
            other = try Password.choose("một câu ngắn dễ nhớ", of: person, cost: .tests).record
        #expect(try Password.open(one, with: "một câu ngắn dễ nhớ", of: .random()) == nil)
        #expect(one.salt != other.salt && one.verifier != other.verifier)
    }

    /// One hash, two halves: what is stored tells nothing of what is opened, and both come from the same password and salt.
    @Test func `opens the same secret every time, and another after a change`() throws {
        let person = ID<User>.random()
        let chosen = try Password.choose("một câu ngắn dễ nhớ", of: person, cost: .tests)
        let opened = try #require(try Password.open(chosen.record, with: "một câu ngắn dễ nhớ", of: person))
        #expect(opened.bytes == chosen.secret.bytes && opened.bytes.count == 32 && opened.bytes != chosen.record.verifier)
        #expect(try Password.choose("một câu ngắn dễ nhớ", of: person, cost: .tests).secret.bytes != opened.bytes)
    }

    @Test(
        arguments: [
            ("Phường Thành Sen 2026", true), ("thanhsen ba lần", true), ("về quê Hà Tĩnh", true), ("chị Nguyễn Thị Ví Dụ", true),
            ("NGUYEN thi vi du!", true), ("tin cậy là tin cậy", true), ("một chuyến đò ngang", false), ("thành phố sen hồng", false)
        ])
    func `has nothing in it that anybody knows of its owner`(password: String, isRefused: Bool) {
        let rules = PasswordRules(login: "canbo", name: "Nguyễn Thị Ví Dụ", place: "2025:18073")
        #expect((rules.objection(to: password) == nil) == !isRefused)
    }

    @Test(
        arguments: [
            ("passwordpassword", true), ("Password123456", true), ("123456789012", true), ("qwertyuiopasdf", true), ("Mật khẩu của tôi", true),
            ("matkhau123456", true), ("Anh yêu em nhiều lắm", true), ("độc lập tự do hạnh phúc", true), ("iloveyouiloveyou", true),
            ("con mèo trèo cây cau", false), ("mùa gặt năm ấy mưa", false), ("ba quả cam một cân", false)
        ])
    func `is not one that everybody tries`(password: String, isCommon: Bool) {
        let rules = PasswordRules(login: "vidu.nguyen", name: "Trần Văn Mẫu", place: "2025:18073")
        #expect(rules.objection(to: password).map { "\($0)" } == (isCommon ? "access.passwordCommon" : nil))
        let decomposed = password.decomposedStringWithCanonicalMapping
        #expect(rules.objection(to: decomposed).map { "\($0)" } == (isCommon ? "access.passwordCommon" : nil))
    }

    /// The promise of the filter: one in a hundred thousand.
    @Test func `is seldom taken for a common one by mistake`() {
        var random = SystemRandomNumberGenerator()
        let letters = Array("abcdefghijklmnopqrstuvwxyz ")
        let mistaken = (0..<50_000).count { _ in
            CommonPasswords.bundled.hold(String((0..<16).map { _ in letters[Int.random(in: 0..<27, using: &random)] }))
        }
        #expect(mistaken <= 8)
    }

    @Test(arguments: [[], [1, 2, 3], Array(repeating: 0, count: 16), Array(repeating: 255, count: 64)] as [[UInt8]])
    func `is looked for in no broken list`(file: [UInt8]) { #expect(!CommonPasswords(file).hold("password")) }
}
