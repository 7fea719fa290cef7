import TestSupport
import Testing

/// The checker of pages is a test too: each page here has one thing wrong.
@Suite struct `The checks of a page` {
    static func page(_ main: String, head: String = "<title>Thử</title>", html: String = "<html lang=\"vi\">") -> String {
        "<!doctype html>\(html)<head>\(head)</head><body><main><h1>Thử</h1>\(main)</main></body></html>"
    }

    @Test func `find nothing wrong with a good page`() {
        let good = """
            <h2>Một</h2><h3>Hai</h3><h2>Ba</h2><p>a &lt; b<br>c</p><!-- chú thích <p> -->
            <form method="post" action="/x"><input type="hidden" name="_token" value="abc"><label for="a">Tên</label><input id="a" name="a" required>
            <textarea id="t" aria-label="Ghi chú" name="t"><p></textarea><button type="submit">Lưu</button></form>
            <a href="/x?a=1&amp;b=2">Xem</a><img src="/i.svg" alt="">
            """
        #expect(HTMLChecks.faults(in: Self.page(good)) == [])
    }

    @Test(arguments: [
        ("<p>a", "is never closed"), ("<div><p>a</div></p>", "where <p> is open"), ("<p><ul></ul></p>", "<ul> inside <p>"),
        ("<a href=\"/\">a<a href=\"/\">b</a></a>", "<a> inside <a>"),
        ("<p id=\"a\">1</p><p id=\"a\">2</p>", "stands twice"), ("<h3>Ba</h3>", "<h3> follows <h1>"), ("<h1>Hai</h1>", "one <h1>"),
        ("<h2> </h2>", "an empty <h2>"),
        ("<input name=\"a\">", "has no label"), ("<label for=\"a\">Tên</label><input name=\"b\" id=\"b\">", "for names a"),
        ("<label for=\"a\"></label><input name=\"a\" id=\"a\">", "has no label"),
        ("<fieldset><p>x</p></fieldset>", "without a <legend>"), ("<a href=\"/\"></a>", "says nothing"),
        ("<button type=\"submit\"></button>", "says nothing"),
        ("<a href=\"\">x</a>", "leads nowhere"), ("<a href=\"#x\">x</a>", "which is not there"), ("<img src=\"/a\">", "no alt"),
        ("<p style=\"color:red\">x</p>", "inline style"),
        ("<script>1</script>", "inline script"), ("<p onclick=\"x()\">x</p>", "onclick"), ("<a href=\"javascript:x\">x</a>", "leads outside"),
        ("<a href=\"https://x.example\">x</a>", "leads outside"),
        ("<form method=\"post\" action=\"/x\"><button type=\"submit\">a</button></form>", "no token"),
        ("<form method=\"get\" action=\"/x\"><label for=\"a\">b</label><input id=\"a\" type=\"search\"></form>", "no button"),
        ("<p class=a>x</p>", "not quoted"), ("<p class=\"a\" class=\"b\">x</p>", "twice"), ("a < b", "a bare <"),
        ("<p>Xin chào {name}</p>", "a placeholder was left"),
        ("<p>access.notThere</p>", "no words for access.notThere"), ("<p aria-describedby=\"z\">x</p>", "aria-describedby names z")
    ]) func `find`(main: String, fault: String) {
        let faults = HTMLChecks.faults(in: Self.page(main))
        #expect(faults.contains { $0.contains(fault) }, "\(faults)")
    }

    @Test func `miss neither language nor title`() {
        #expect(HTMLChecks.faults(in: Self.page("", html: "<html>")) == ["<html> has no lang"])
        #expect(HTMLChecks.faults(in: Self.page("", head: "")) == ["there is not one <title> with text"])
    }
}
