/// All names in the order of their keys, so that an exact name and the beginning of one are found by halving.
struct PlaceNames: Sendable {
    struct Entry: Sendable {
        let key: String
        /// Where the place stands in the index.
        let place: Int
    }

    private let entries: [Entry]

    init(of places: [Place]) {
        entries = places.indices.map { Entry(key: PlaceText.key(places[$0].shortName), place: $0) }
            .sorted { ($0.key, $0.place) < ($1.key, $1.place) }
    }

    /// The entries whose key begins so, in alphabetical order; those that are equal to it come first.
    func beginning(with start: String) -> ArraySlice<Entry> {
        let first = entries.firstIndexAfterHalving { $0.key < start }
        let tail = entries[first...]
        return tail.prefix { $0.key.utf8.starts(with: start.utf8) }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element is not `before`, given that all that are stand in front.
    func firstIndexAfterHalving(_ before: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if before(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
