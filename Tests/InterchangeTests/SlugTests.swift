import Interchange
import Testing

struct SlugTests {
    @Test("Slugs are short plain names")
    func slugs() {
        #expect(Slug.make("The retry storm!") == "the-retry-storm")
        #expect(Slug.make("  Über–Straße: l’été ") == "uber-strasse-lete")
        #expect(Slug.make("日本語") == "untitled" && Slug.make("") == "untitled")
        #expect(Slug.make("../../etc/passwd") == "etc-passwd")
        #expect(
            Slug.make("Keeping the claims program on the track of time") == "keeping-the-claims-program-on-the-track"
        )
        #expect(Slug.make(String(repeating: "x", count: 99)).count == 40)
    }

    @Test("Every slug keeps to its alphabet and length")
    func anyTitle() {
        var nasty = Nasty(seed: 4)
        for _ in 0..<2000 {
            let slug = Slug.make(nasty.text(pieces: 12, bytes: 200))
            #expect((1...40).contains(slug.utf8.count))
            #expect(slug.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
            #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
        }
    }
}
