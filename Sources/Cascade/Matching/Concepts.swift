import Core

/// Different words that officials use for the same thing, as one token; and words that say nothing about the matter.
enum Concepts {
    /// Token → the phrases that stand for it, folded. The longest phrase wins wherever several begin.
    private static let table: [String: [String]] = [
        "=violence": ["bao luc tren co so gioi", "bao luc gioi", "bao luc", "bao hanh"],
        "=domestic": ["bao luc gia dinh"],
        "=victim": [
            "nguoi bi bao luc tren co so gioi", "nguoi bi bao luc gioi", "nguoi bi bao luc", "nan nhan bi bao luc tren co so gioi",
            "nan nhan bao luc tren co so gioi", "nan nhan bi bao luc", "nan nhan cua bao luc tren co so gioi", "nan nhan bao luc", "nan nhan",
            "nguoi bi bao hanh", "truong hop bi bao hanh"
        ],
        "=perpetrator": [
            "nguoi gay bao luc tren co so gioi", "nguoi gay bao luc", "nguoi co hanh vi bao luc", "nguoi co hanh vi gay bao luc",
            "doi tuong gay bao luc"
        ],
        "=prevent": ["phong ngua", "phong chong", "phong tranh", "ngan ngua"],
        "=inform": ["truyen thong", "tuyen truyen", "pho bien", "cung cap thong tin", "van dong nhan dan"],
        "=broadcast": ["phat thanh", "truyen thanh", "loa phat thanh", "loa truyen thanh", "phat ban tin"],
        "=train": ["tap huan", "boi duong", "dao tao", "nang cao nang luc", "trang bi"],
        "=school": ["truong hoc", "co so giao duc", "nha truong", "cac truong", "truong pho thong"],
        "=casework": ["quan ly ca", "quan ly truong hop"],
        "=shelter": ["noi tam lanh", "nha tam lanh", "co so tam lanh", "nha an toan"],
        "=legalaid": ["tro giup phap ly", "ho tro phap ly"],
        "=help": ["ho tro", "tro giup", "giup do"],
        "=digital": ["cong nghe thong tin", "chuyen doi so", "so hoa", "cong nghe so"],
        "=online": ["khong gian mang", "moi truong mang", "tren mang", "len mang", "internet", "mang xa hoi"],
        "=inspect": ["kiem tra", "giam sat", "thanh tra"],
        "=village": ["to dan pho", "khu pho", "thon", "thon ban", "khu dan cu"],
        "=villagehead": ["truong thon", "to truong to dan pho", "truong ban", "truong khu pho"],
        "=mobilise": ["huy dong", "keu goi", "van dong"],
        "=enterprise": ["doanh nghiep", "nguoi su dung lao dong", "don vi su dung lao dong"],
        "=hotline": ["duong day nong", "tong dai"],
        "=data": ["so lieu", "du lieu"],
        "=database": ["co so du lieu"],
        "=disaster": ["thien tai", "tham hoa"],
        "=epidemic": ["dich benh", "vung dich"],
        "=sexual": ["tinh duc"],
        "=harass": ["quay roi", "quay roi tinh duc"],
        "=refer": ["chuyen tuyen", "chuyen gui", "ket noi dich vu"],
        "=law": ["phap luat", "phap ly"],
        "=psychology": ["tam ly"],
        "=health": ["y te", "cham soc y te", "cham soc suc khoe"],
        "=men": ["nam gioi"],
        "=equality": ["binh dang gioi"],
        "=police": ["cong an"],
        "=collaborator": ["cong tac vien"],
        "=official": ["cong chuc"],
        "=employee": ["vien chuc"],
        "=socialwork": ["cong tac xa hoi"],
        "=trusted": ["dia chi tin cay"],
        "=youth": ["thanh nien", "thanh thieu nien"],
        "=advise": ["tu van"],
        "=counsel": ["tham van"],
        "=justice": ["tu phap"],
        "=workplace": ["noi lam viec"],
        "=rules": ["noi quy"],
        "=mechanism": ["co che"],
        "=coordination": ["phoi hop lien nganh", "co che phoi hop", "lien nganh"],
        "=procedure": ["quy trinh"],
        "=halfway": ["so ket"],
        "=review": ["tong ket"],
        "=ethnic": ["dan toc thieu so"],
        "=material": ["tai lieu", "to roi", "an pham"],
        "=fund": ["tai tro", "vien tro", "ung ho"],
        "=relapse": ["tai dien", "tai pham"],
        "=scheme": ["phuong an"],
        "=model": ["mo hinh"],
        "=community": ["cong dong"],
        "=mediation": ["hoa giai"],
        "=mediator": ["hoa giai vien"],
        "=leader": ["nguoi co uy tin", "nguoi co anh huong", "nguoi uy tin"]
    ]

    /// Words of administration, of place and of grammar.
    private static let stopWords: Set<String> = [
        "va", "hoac", "cac", "nhung", "cua", "cho", "tai", "trong", "tren", "voi", "ve", "theo", "tu", "den", "de", "nham", "duoc", "bi", "co", "la",
        "khi", "thi", "deu", "mot", "moi", "so", "nguoi", "viec", "cong", "tac", "thuc", "hien", "trien", "khai", "to", "chuc", "xay", "dung",
        "thiet", "lap", "thanh", "ban", "hanh", "tang", "cuong", "day", "manh", "tiep", "tuc", "dia", "ban", "tinh", "huyen", "xa", "phuong", "toan",
        "bang", "nay", "ke", "hoach", "hoat", "dong", "noi", "dung", "cong", "hang", "nam", "quy", "thang", "ngay", "truoc", "lan", "it", "nhat",
        "toi", "thieu", "dat", "bao", "dam", "phan", "dau", "khuyen", "khich", "xem", "xet", "nghien", "cuu", "hoan", "thanh", "vao", "dam", "phai",
        "gioi", "do", "nhu", "giua", "o", "cap", "ung", "pho"
    ]

    /// First word → phrases, the longest first.
    private static let phrases: [String: [(words: [String], token: String)]] = {
        var phrases: [String: [(words: [String], token: String)]] = [:]
        for (token, alternatives) in table {
            for alternative in alternatives {
                let words = alternative.split(separator: " ").map(String.init)
                phrases[words[0], default: []].append((words, token))
            }
        }
        return phrases.mapValues { $0.sorted { ($1.words.count, $0.token) < ($0.words.count, $1.token) } }
    }()

    /// The matter of a sentence: concepts, and the words that are left, in their order. Numbers are no matter.
    static func tokens(_ sentence: String) -> [String] {
        let words = VietnameseText.foldedWords(sentence)
        var tokens: [String] = []
        var index = 0
        while index < words.count {
            if let match = phrases[words[index]]?.first(where: { words[index...].starts(with: $0.words) }) {
                tokens.append(match.token)
                index += match.words.count
            } else {
                if !stopWords.contains(words[index]), !words[index].contains(where: \.isNumber) { tokens.append(words[index]) }
                index += 1
            }
        }
        return tokens
    }
}
