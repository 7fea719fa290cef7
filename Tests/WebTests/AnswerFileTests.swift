import Testing
import Web

@Suite struct `A file that goes out` {
    private static let names: [(name: String, header: String)] = [
        ("so-truc.pdf", "attachment; filename=\"so-truc.pdf\"; filename*=UTF-8''so-truc.pdf"),
        ("Sổ trực.pdf", "attachment; filename=\"S_ tr_c.pdf\"; filename*=UTF-8''S%E1%BB%95%20tr%E1%BB%B1c.pdf"),
        ("a\"; x=\"b\\c/d", "attachment; filename=\"a__ x=_b_c_d\"; filename*=UTF-8''a%22%3B%20x%3D%22b%5Cc%2Fd"),
        ("a\r\nset-cookie: x", "attachment; filename=\"a__set-cookie: x\"; filename*=UTF-8''a%0D%0Aset-cookie%3A%20x")
    ]

    @Test(arguments: names) func `is kept, never shown, under its own name`(name: String, header: String) {
        let answer = Answer.file([1, 2, 3], name: name, type: "application/pdf")
        #expect(answer.header("content-disposition") == header)
        #expect(answer.header("content-type") == "application/pdf")
        #expect(answer.body == [1, 2, 3])
    }
}
