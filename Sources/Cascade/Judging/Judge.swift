import Core

/// Holds an item against what it became.
struct Judge: Sendable {
    let parentYears: ClosedRange<Int>?
    let childYears: ClosedRange<Int>?
    /// A plan that names no product anywhere has left out a column, not weakened every task.
    let childNamesProducts: Bool

    func reasons(_ parent: Measure, _ children: [Measure], isMerged: Bool) -> [Reason] {
        guard let first = children.first else { return [] }
        let child = children.count > 1 ? first.joined(with: children.dropFirst()) : isMerged ? first.clause(nearest: parent) : first
        return goals(parent, child) + years(parent, child) + groups(parent, child) + restrictions(parent, child) + duty(parent, child)
            + times(parent, child) + product(parent, child)
    }

    private func product(_ parent: Measure, _ child: Measure) -> [Reason] {
        guard childNamesProducts, let product = parent.product, !product.isEmpty else { return [] }
        let missing = Product.all(product).filter { !$0.isNamed(in: "\(child.sentence) \(child.product ?? "")") }
        return missing.isEmpty ? [] : [.productMissing(missing.map(\.text).joined(separator: ", "))]
    }
}

/// One of the things that a cell of products lists: "Kế hoạch chiến dịch, báo cáo kết quả" lists two.
private struct Product {
    let text: String

    static func all(_ cell: String) -> [Product] {
        cell.split { ",;".contains($0) }.map { Product(text: $0.trimmed) }.filter { !$0.text.isEmpty }
    }

    private static let fillers: Set<String> = ["bo", "cac", "nhung", "he", "thong", "so", "ban"]

    /// By its head: "Quyết định thành lập mạng lưới" is a decision.
    func isNamed(in sentence: String) -> Bool {
        let words = VietnameseText.foldedWords(text)
        let head = Array((words.first.map(Self.fillers.contains) == true ? words.dropFirst() : words[...]).prefix(2))
        return VietnameseText.foldedWords(sentence).hasPhrase(head)
    }
}
