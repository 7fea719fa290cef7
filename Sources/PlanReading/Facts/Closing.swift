/// The last words of a plan, which ask everybody to carry it out: no duty of anyone, no task.
enum Closing {
    private static let beginnings = PhraseSet(of: [
        "tren day la", "can cu noi dung ke hoach", "can cu ke hoach nay", "can cu vao ke hoach nay", "can cu cac noi dung",
        "trong qua trinh thuc hien", "trong qua trinh to chuc", "trong qua trinh trien khai", "yeu cau cac", "yeu cau thu truong",
        "de nghi cac co quan don vi", "ke hoach nay", "nhan duoc ke hoach", "can cu noi dung ke hoach nay", "uy ban nhan dan yeu cau",
        "de nghi cac don vi", "de nghi cac so", "noi nhan"
    ])

    static func matches(_ passage: Passage) -> Bool {
        if beginnings.match(passage, at: 0) != nil { return true }
        let end = passage.fold.filter { $0 != 0x20 }.suffix(3)
        if end.elementsEqual([UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ".")])
            || end.suffix(2).elementsEqual([UInt8(ascii: "."), UInt8(ascii: "/")])
        {
            return true
        }
        guard passage.has("uy ban nhan dan", at: 0) || passage.has("ubnd", at: 0) else { return false }
        return passage.find("yeu cau") != nil || passage.find("de nghi") != nil
    }
}
