import Access

extension CaseKeys {
    static func opener(for call: Call<Viewer>) -> Opener { { _ in nil } }
}
