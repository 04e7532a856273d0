import TextAnalysis

/// Places sentences on the map of radius and nature.
struct MapReader {
    private let radii: [Int: Radius]
    private let natures: [Int: Nature]

    init(library: Library, ground: Ground) {
        var radii: [Int: Radius] = [:]
        var natures: [Int: (Nature, Double)] = [:]
        for hit in ground.hits {
            switch hit.use {
            case .radius(let index):
                let radius = library.radius[index].value
                radii[hit.match.sentence] = max(radii[hit.match.sentence] ?? radius, radius)
            case .nature(let index):
                let sign = library.natures[index]
                let weight = sign.signal.weight * hit.credit
                if weight > natures[hit.match.sentence]?.1 ?? 0 {
                    natures[hit.match.sentence] = (sign.value, weight)
                }
            default: break
            }
        }
        self.radii = radii
        self.natures = natures.mapValues(\.0)
    }

    /// The widest radius a sentence names.
    func radius(in sentence: Int) -> Radius? { radii[sentence] }

    /// The nature a sentence speaks of most.
    func nature(in sentence: Int) -> Nature? { natures[sentence] }
}
