import TextAnalysis

/// Decides what kind of telling a text is, by who acts in which mood.
enum StoryTypeReader {
    static func type(of ground: Ground) -> StoryType {
        var own = 0
        var shared = 0
        var unreal = 0
        var opinions = 0
        var descriptions = 0
        for notes in ground.reading.notes {
            own += notes.ownActs
            shared += notes.sharedActs
            unreal += notes.unrealActs
            opinions += notes.opinions
            descriptions += notes.selfDescriptions
        }
        let told = own + shared
        // Lines without any subject make a story only when there are several: a query or a list tells nothing.
        let hasTeller = ground.reading.notes.contains { $0.iCount + $0.weCount > 0 }
        if !hasTeller, told < 4 { return .none }
        if descriptions >= 3, descriptions >= told { return .selfDescription }
        if told >= 3, Double(told) >= Double(unreal) * 1.3 { return .story }
        if unreal >= 2, unreal * 2 > told { return .pseudoStory }
        if told >= 2, opinions + descriptions <= told { return .story }
        if opinions >= 2, opinions >= descriptions { return .opinion }
        if descriptions >= 2 { return .selfDescription }
        if unreal > 0 { return .pseudoStory }
        if opinions > 0 { return .opinion }
        if descriptions > 0 { return .selfDescription }
        return told > 0 ? .story : .none
    }
}
