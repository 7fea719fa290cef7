import Testing
import Web

@testable import Access

@Suite struct `A browser` {
    @Test(
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36",
                "Chrome trên Windows"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0",
                "Edge trên Windows"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130 Chrome/124.0 Safari/537.36",
                "Cốc Cốc trên Windows"
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox trên Linux"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1",
                "Safari trên iPhone"
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36",
                "Samsung Internet trên Android"
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
                "Safari trên Mac"
            ),
            ("curl/8.5", "trình duyệt khác trên máy khác"), ("", "trình duyệt khác trên máy khác"),
            ("<script>|Windows|", "trình duyệt khác trên Windows")
        ])
    func `is told in plain words`(userAgent: String, text: String) {
        let reading = Device.Reading(userAgent: userAgent)
        #expect(reading.text(Catalogue.bundled.words(in: .vi)) == text)
        #expect(Device.Reading(stored: reading.stored) == reading)
    }

    @Test func `keeps its cookie, and gets one when it has none of ours`() {
        let first = Visitor(client: .unknown)
        let again = Visitor(client: .unknown, cookie: first.cookie)
        #expect(again.cookie == first.cookie && again.mark == first.mark && first.mark != .none)
        for odd in ["", "x", String(repeating: "x", count: 64), String(repeating: "0", count: 62), nil] {
            let visitor = Visitor(client: .unknown, cookie: odd)
            #expect(visitor.cookie.utf8.count == 64 && visitor.cookie != odd)
        }
    }

    @Test func `is marked in the tables by a value that tells nothing of its cookie`() {
        let visitor = Visitor(client: .unknown)
        #expect(visitor.mark.bytes.count == 32 && visitor.mark.bytes.hex != visitor.cookie)
    }
}
