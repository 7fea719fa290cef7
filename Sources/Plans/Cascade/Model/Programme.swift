import Core

/// Which line of work a plan belongs to. All run on the same engine; each has its own content.
enum Programme: String, Sendable, Codable, CaseIterable {
    /// Phòng ngừa và ứng phó với bạo lực trên cơ sở giới
    case genderViolence
    /// Bình đẳng giới
    case equality
    /// Phòng, chống bạo lực gia đình
    case domesticViolence
    /// Trẻ em
    case children
    case other

    /// From a title, the line named first; `other` when it names none.
    ///
    /// The yearly "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới" is the month of the second.
    static func recognised(in title: String) -> Programme {
        let words = " " + VietnameseText.foldedWords(title).joined(separator: " ") + " "
        if words.contains(" thang hanh dong vi binh dang gioi "), words.contains(" bao luc tren co so gioi ") { return .genderViolence }
        return marks.compactMap { mark in words.firstRange(of: " \(mark.phrase) ").map { (place: $0.lowerBound, programme: mark.programme) } }
            .min { $0.place < $1.place }?.programme ?? .other
    }

    private static let marks: [(phrase: String, programme: Programme)] = [
        ("bao luc tren co so gioi", .genderViolence), ("bao luc gioi", .genderViolence), ("bao luc doi voi phu nu", .genderViolence),
        ("bao luc gia dinh", .domesticViolence), ("binh dang gioi", .equality), ("tien bo cua phu nu", .equality), ("tien bo phu nu", .equality),
        ("mat can bang gioi tinh", .equality), ("tre em", .children)
    ]
}
