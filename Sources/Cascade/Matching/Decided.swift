/// Pairs of items that a person put together or took apart, by their ids. They outweigh what the wordings say.
public struct Decided: Sendable, Hashable {
    public struct Pair: Sendable, Hashable {
        public let parent: String
        public let child: String

        public init(_ parent: String, _ child: String) { (self.parent, self.child) = (parent, child) }
    }

    public let joined: Set<Pair>
    public let parted: Set<Pair>

    public init(joined: Set<Pair> = [], parted: Set<Pair> = []) { (self.joined, self.parted) = (joined, parted) }

    /// - parameter found: for each parent the positions of its children, as the wordings have it.
    func applied(to found: [[Int]], _ parents: [Measure], _ children: [Measure]) -> [[Int]] {
        if joined.isEmpty, parted.isEmpty { return found }
        return zip(parents, found).map { parent, places in
            let kept = places.filter { !parted.contains(Pair(parent.id, children[$0].id)) }
            return kept + children.indices.filter { joined.contains(Pair(parent.id, children[$0].id)) && !kept.contains($0) }
        }
    }
}
