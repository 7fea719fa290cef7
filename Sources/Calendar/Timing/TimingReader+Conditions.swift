/// Work that is always there, waits for something, or comes with an event.
extension TimingReader {
    /// "Thường xuyên, liên tục", "thường xuyên hằng năm", "định kỳ hoặc đột xuất", "hằng tuần".
    mutating func standing() -> Timing? {
        guard
            take("thuong", "xuyen") || take("lien", "tuc") || take("hang", "ngay") || take("hang", "tuan") || take("moi", "tuan") || take("ca", "nam")
                || take("quanh", "nam") || take("dinh", "ky", "hoac", "dot", "xuat") || take("dinh", "ky", "va", "dot", "xuat")
                || take("dinh", "ky", ",", "dot", "xuat") || attempt({ $0.onceAWeek() }) != nil
        else { return nil }
        while attempt({ reader -> Bool? in
            _ = reader.take(",") || reader.take("va") || reader.take("hoac")
            return reader.take("lien", "tuc") || reader.take("dinh", "ky") || reader.take("dot", "xuat") || reader.take("thuong", "xuyen")
                ? true : nil
        }) != nil {}
        return .standing(yearsAfter())
    }

    private mutating func onceAWeek() -> Bool? {
        guard number(1...7) != nil, take("lan"), take("/") || take("moi") || take("mot") || take("hang"), take("tuan") || take("ngay") else {
            return nil
        }
        return true
    }

    /// "Sau khi có hướng dẫn của Trung ương" waits; "khi có thông tin về vụ việc" comes when it comes.
    func condition() -> Timing? {
        var reader = self
        while reader.take("thuc", "hien") || reader.take("trien", "khai") || reader.take("to", "chuc") || reader.take("ngay")
            || reader.take("ke", "tu")
            || reader.take(",")
        {}
        if reader.take("sau", "khi") {
            _ = reader.take("co")
            return reader.isAtEnd ? nil : .awaiting(reader.text(from: reader.index))
        }
        if reader.take("theo") {
            let start = reader.index
            if reader.take("huong", "dan") || reader.take("chi", "dao") { return .awaiting(reader.text(from: start)) }
            if reader.take("yeu", "cau") || reader.take("nhu", "cau") || reader.take("vu", "viec") || reader.take("tung", "vu") {
                return .onDemand(reader.text(from: start))
            }
            return nil
        }
        if reader.take("dot", "xuat") { return reader.isAtEnd || reader.next?.folded == "khi" ? .onDemand(reader.text(from: reader.index - 2)) : nil }
        guard reader.take("khi") || reader.take("neu") else { return nil }
        let start = reader.index
        _ = reader.take("nao")
        _ = reader.take("duoc") || reader.take("co")
        guard !reader.isAtEnd else { return nil }
        for paper in Self.papers where reader.words[reader.index...].starts(with: paper) { return .awaiting(reader.text(from: reader.index)) }
        return .onDemand(reader.text(from: start))
    }

    /// What an office waits for from above.
    private static let papers = [
        ["huong", "dan"], ["van", "ban"], ["chi", "dao"], ["kinh", "phi"], ["nguon"], ["chu", "truong"], ["quy", "dinh"], ["ke", "hoach"],
        ["cap", "kinh", "phi"], ["bo", "tri"], ["phan", "bo"], ["phe", "duyet"], ["thong", "tu"], ["nghi", "dinh"]
    ]
}
