/// "Từ năm 2017 - 2019: áp dụng thí điểm …; Từ năm 2020: nhân rộng …".
extension TimingReader {
    /// Stretches of years with what is done in each; nil when years stand there alone.
    func phases() -> Timing? {
        var phases: [Phase] = []
        var start = 0
        for (index, word) in words.enumerated() where isBreak(index, word) {
            guard phases.add(phase(start..<index), text(start..<index)) else { return nil }
            start = index + 1
        }
        guard phases.add(phase(start..<words.count), text(start..<words.count)), phases.contains(where: { !$0.text.isEmpty }) else { return nil }
        return .phases(phases.map(\.closed))
    }

    /// A phase ends at a semicolon, or at a comma before the years of the next.
    private func isBreak(_ index: Int, _ word: Word) -> Bool {
        if word.folded == ";" { return true }
        guard word.folded == "," || word.folded == "va" else { return false }
        return phase(index + 1..<words.count) != nil
    }

    private func phase(_ range: Range<Int>) -> Phase? {
        var reader = Self(source, Array(words[range]))
        let before = reader.kindWords()
        _ = reader.take("trong")
        guard let span = reader.span(), span.from != nil || span.to != nil else { return nil }
        let hasColon = reader.take(":")
        let rest = reader.index
        let after = hasColon || before == nil ? reader.kindWords() : nil
        if let before, !hasColon {
            return reader.isAtEnd ? Phase(from: span.from, to: span.to, kind: before, text: text(range)) : nil
        }
        guard hasColon || after != nil, rest < reader.words.count else { return nil }
        return Phase(from: span.from, to: span.to, text: reader.text(from: rest))
    }

    /// Words that say what kind of phase it is.
    private mutating func kindWords() -> Phase.Kind? {
        if take("thuc", "hien") || take("trien", "khai") || take("to", "chuc") || take("ap", "dung") {
            return kindWords() ?? .plain
        }
        if take("thi", "diem") || take("lam", "thu") { return .pilot }
        if take("nhan", "rong") || take("mo", "rong") { return .rollOut }
        return take("duy", "tri") ? .upkeep : nil
    }

    private func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(source[words[first].range.lowerBound..<words[last].range.upperBound])
    }
}

extension [Phase] {
    /// A phase of its own, or more words of the one before; false when there is none before.
    fileprivate mutating func add(_ phase: Phase?, _ text: String) -> Bool {
        if let phase { append(phase); return true }
        guard let last = popLast() else { return text.isEmpty }
        append(Phase(from: last.from, to: last.to, kind: last.kind, text: text.isEmpty ? last.text : "\(last.text); \(text)"))
        return true
    }
}

extension Phase {
    /// With its kind and what it waits for, once all its words are known.
    fileprivate var closed: Phase {
        let words = TimingWords(text).words
        func place(_ folded: String...) -> Int? { words.indices.first { words[$0...].starts(with: folded) } }
        let kind: Kind =
            if place("thi", "diem") != nil || place("lam", "thu") != nil {
                .pilot
            } else if place("nhan", "rong") != nil || place("mo", "rong") != nil || place("pham", "vi", "toan") != nil {
                .rollOut
            } else {
                place("duy", "tri") != nil ? .upkeep : self.kind
            }
        var awaits: String?
        if let start = place("sau", "khi", "co"), start + 3 < words.count {
            let end = words[(start + 3)...].firstIndex { [".", ";", ","].contains($0.folded) } ?? words.count
            if end > start + 3 { awaits = String(text[words[start + 3].range.lowerBound..<words[end - 1].range.upperBound]) }
        }
        return Phase(from: from, to: to, kind: kind, text: text.trimmedEnd, awaits: awaits)
    }
}

extension String {
    fileprivate var trimmedEnd: String { String(reversed().drop { ". ;,".contains($0) }.reversed()) }
}
