import Web

/// The rule of the traffic light in words: what stands here is what `LightRule` does.
struct RuleView {
    let words: Words

    var html: HTML {
        let lights: [HTML] = TargetLight.allCases.map { light in
            "<div><dt>\(tag(words(.of("targets.light", light.rawValue)), light.tone))</dt><dd>\(words(.of("targets.means", light.rawValue)))</dd></div>"
        }
        return """
            <section class="block" id="rule"><h2>\(words("targets.ruleTitle"))</h2>
            <p>\(words("targets.rulePath"))</p><p>\(words("targets.ruleTolerance"))</p><dl class="summary">\(lights)</dl></section>
            """
    }
}
