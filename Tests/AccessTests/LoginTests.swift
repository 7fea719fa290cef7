import Access
import Testing

@Suite struct `A name to sign in with` {
    @Test(arguments: [
        ("quantri", "quantri"), ("Cán Bộ", "canbo"), ("ĐẶNG.hong-1", "dang.hong-1"), ("abc", "abc"),
        (String(repeating: "a", count: 40), String(repeating: "a", count: 40)),
        ("ab", nil), (String(repeating: "a", count: 41), nil), ("a/b/c", nil), ("", nil), ("<b>x</b>", nil)
    ])
    func `is folded, or refused`(typed: String, login: String?) { #expect(User.login(typed) == login) }
}
