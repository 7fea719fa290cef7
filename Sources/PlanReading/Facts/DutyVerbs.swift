/// Words with which somebody is told to do something. Noun phrases ("Kiến thức chung …", "Mô hình …") begin otherwise.
enum DutyVerbs {
    static func begins(_ passage: Passage, at word: Int) -> Bool { verbs.match(passage, at: word) != nil }

    private static let verbs = PhraseSet(of: [
        "ap dung", "ban hanh", "bao cao", "bao dam", "bao ve", "bien soan", "bo tri", "boi duong", "can cu", "can thiep", "chi dao", "chia se",
        "chiu trach nhiem",
        "chu dong", "chu tri", "chuan bi", "cung cap", "cung co", "cu the hoa", "dam bao", "dau tranh", "dao tao", "day manh", "day nhanh", "de xuat",
        "dinh huong", "dinh ky",
        "don doc", "doi moi", "dong thoi", "dua", "duy tri", "da dang", "da dang hoa", "dang tai", "dien tap", "dieu tra", "giam sat", "giai quyet",
        "giao duc", "giup",
        "gop phan", "gui", "hang nam", "ho tro", "hoan thanh", "hoan thien", "hinh thanh", "huong dan", "huong ung", "huy dong", "ke thua", "keu goi",
        "kiem tra", "kien toan",
        "kip thoi", "ket noi", "khao sat", "khai thac", "khen thuong", "khuyen khich", "kiem soat", "kien nghi", "la co quan", "la dau moi", "lap",
        "lan toa", "lap du toan",
        "lien ket", "long ghep", "lua chon", "mo cac", "mo lop", "mo rong", "thong tin tuyen truyen", "nang cao", "nghien cuu", "nam bat",
        "nam tinh hinh", "ngan chan", "nhan rong", "nhan dien", "on dinh", "pho bien",
        "phat dong", "phat hanh", "phat hien", "phat huy", "phat song", "phat trien", "phan bo", "phan cong", "phan loai", "phoi hop", "phong ngua",
        "quan ly", "quan tam",
        "quan triet", "quy dinh", "ra soat", "rut kinh nghiem", "san xuat", "sinh hoat", "so ket", "so hoa", "soan thao", "su dung", "tao",
        "tao dieu kien", "tang cuong",
        "tap huan", "tap trung", "tham dinh", "tham gia", "tham muu", "tham quan", "thanh lap", "thanh tra", "thay doi", "theo chuc nang", "theo doi",
        "thi diem", "thiet lap", "thong ke",
        "thong nhat", "thu hut", "thu thap", "thuc day", "thuc hien", "thuong xuyen", "tich cuc", "tich hop", "tiep can", "tiep nhan", "tiep tuc",
        "tim kiem", "to chuc",
        "ton vinh", "tong hop", "tong ket", "tranh thu", "tren co so", "treo", "trien khai", "trinh", "trang bi", "truyen thong", "tu van",
        "tuyen truyen", "ung dung", "ung pho",
        "uu tien", "van dong", "van hanh", "vinh danh", "xac dinh", "xac minh", "xay dung", "xem xet", "xoa bo", "xu ly", "xu phat", "yeu cau",
        "bieu duong", "cap nhat", "cap phat", "chi tra",
        "cham soc", "tro giup", "dieu phoi", "dieu chinh", "danh gia", "trien khai", "cong bo", "cong khai", "chuyen doi", "in an", "lam", "luu tru",
        "giao", "ngan ngua",
        "nhac nho", "phe duyet", "phuc vu", "tang", "giam", "thuc thi", "ky ket", "ky cam ket", "phan dau", "dat", "co giai phap", "co bien phap",
        "xay moi", "sua chua", "nang cap", "bo sung"
    ])
}
