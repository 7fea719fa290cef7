extension CountTable {
    /// The cells as these readers see them, by position. Implied cells have an answer too: what can be known of them is no more.
    ///
    /// What everyone sees is never more than what offices see of the same table, so that nobody learns from both together.
    public func shown(to audience: Audience) -> [Shown] { protected(for: audience).shown }

    /// Cells that earlier publications give away, whatever is hidden now: to be told to whoever answers for the figures.
    public func exposed(to audience: Audience) -> [Cell] { protected(for: audience).exposed }

    private func protected(for audience: Audience) -> (shown: [Shown], exposed: [Cell]) {
        guard let threshold = audience.threshold else { return (counts.map { .value($0.value) }, []) }
        let nearer = audience.nearer.map(protected)?.shown
        var protection = Protection(self, threshold: threshold, atMost: nearer ?? counts.map { .value($0.value) })
        protection.hide()
        protection.showAgain()
        return (protection.shown, protection.exposed)
    }
}
