import Core
import Foundation
import TestSupport
import Testing

@testable import Access

@Suite struct `A code of an authenticator` {
    private static let rfc = Array("12345678901234567890".utf8)

    @Test(
        arguments: zip(
            0...9,
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
    func `is that of RFC 4226, appendix D`(counter: Int, code: String) { #expect(TOTP.code(Self.rfc, step: counter) == code) }

    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"), (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130")
        ])
    func `is that of RFC 6238, appendix B`(seconds: Int, code: String) {
        #expect(TOTP.code(Self.rfc, step: TOTP.step(at: Instant(microseconds: seconds * 1_000_000)), digits: 8) == code)
    }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
    func `is good one step early and one late`(steps: Int, isGood: Bool) {
        let now = TestClock.morning, step = TOTP.step(at: now) + steps
        #expect(TOTP.step(of: TOTP.code(Self.rfc, step: step), Self.rfc, at: now) == (isGood ? step : nil))
    }

    @Test func `changes with the half minute, to the microsecond`() {
        let start = Instant(microseconds: 1_795_399_200_000_000)
        #expect(TOTP.step(at: start) == 59_846_640)
        #expect(TOTP.step(at: Instant(microseconds: start.microseconds - 1)) == 59_846_639)
        #expect(TOTP.step(at: Instant(microseconds: start.microseconds + 29_999_999)) == 59_846_640)
        #expect(TOTP.step(at: start.adding(seconds: 30)) == 59_846_641)
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "１２３４５６", " 755224"])
    func `is nothing else`(typed: String) { #expect(TOTP.step(of: typed, Self.rfc, at: Instant(microseconds: 0)) == nil) }

    /// RFC 4648, chapter 10, without its padding.
    @Test(
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI")
        ])
    func `has a secret that can be typed`(text: String, typed: String) { #expect(Base32.text(Array(text.utf8)) == typed) }

    @Test func `is set up by an address that applications know`() {
        let uri = EnrolmentURI(secret: Self.rfc, login: "canbo", site: "phuong.example")
        #expect(
            uri.text
                == "otpauth://totp/Tin%20C%E1%BA%ADy%20phuong.example:canbo?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tin%20C%E1%BA%ADy%20phuong.example&algorithm=SHA1&digits=6&period=30"
        )
        #expect(uri.typed == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }
}
