import Interviewing
import Testing

@Suite struct ResumePropertyTests {
    private static let pieces = [
        "EXPERIENCE", "Education", "Skills: a, b", "Jan 2019 – Present", "2012-2014", "Senior Manager", "Acme Inc",
        "Company Name ï¼\u{200B} City , State", "- Led it", "• Größe 🙂", "\n", "\n", "\r\n", "\t", "   ", "é", "\u{A0}",
        "## Work History", "**Engineer**", "Since", "2018", ",", "|", "(", ")", "–", "\u{200B}", "1.", "'", "\u{2028}",
        "ACHIEVEMENTS", "Projects:", "Austin, TX", "to", "Current", "\u{FEFF}", "o", "\u{F0B7}", "12/2015", "&", "/",
    ]

    @Test(arguments: 0..<300)
    func `ranges are ordered, inside the text and cut no character`(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let text = (0..<Int.random(in: 0..<60, using: &random))
            .map { _ in Self.pieces.randomElement(using: &random) ?? "" }
            .joined(separator: Bool.random(using: &random) ? " " : "\n")
        expectSound(Resume.read(text), of: text)
    }

    @Test(arguments: 0..<100)
    func `random bytes never crash`(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
        let text = String(decoding: bytes, as: UTF8.self)
        expectSound(Resume.read(text), of: text)
    }

    @Test func `whole résumés keep the same promise`() {
        for text in [FictionalResumes.maya, FictionalResumes.maya.replacing("\n", with: "\r\n"), "", "\n", " "] {
            expectSound(Resume.read(text), of: text)
        }
    }

    @Test func `line ends do not matter`() {
        let windows = Resume.read(FictionalResumes.maya.replacing("\n", with: "\r\n"))
        let unix = Resume.read(FictionalResumes.maya)
        #expect(windows.roles.map(\.title) == unix.roles.map(\.title))
        #expect(windows.sections.map(\.kind) == unix.sections.map(\.kind))
    }

    @Test(.enabled(if: isOptimised, "Speed is only told of a release build."))
    func `a megabyte of résumés takes less than a tenth of a second`() {
        expectFast(FictionalResumes.maya, limit: .milliseconds(100))
    }

    @Test(
        .enabled(if: isOptimised, "Speed is only told of a release build."),
        arguments: [
            "Manager Jan 2019 - Present\n", "1 ", "Jan ", "\n- ", "C", "2019 - ", "Skills\n", " ", "City , State ",
            "Since 2018\nManager\n", "(", "a,", "– ", "\n", "Jan 2019\n\n", "Acme Inc\n- a\n",
        ]
    )
    func `time stays linear on hostile text`(piece: String) {
        expectFast(piece, limit: .milliseconds(400))
    }

    private func expectFast(_ piece: String, limit: Duration) {
        let text = "EXPERIENCE\n" + String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let clock = ContinuousClock()
        // The best of three, because other tests run at the same time.
        let times = (0..<3).map { _ in clock.measure { _ = Resume.read(text) } }
        #expect(times.contains { $0 < limit }, "\(times)")
    }

    private func expectSound(_ resume: Resume, of text: String) {
        let bytes = Array(text.utf8)
        var end = 0
        for section in resume.sections {
            #expect(section.range.lowerBound >= end)
            expectCut(section.range, of: bytes)
            expectCut(section.content, of: bytes)
            #expect(section.content.lowerBound >= section.range.lowerBound)
            #expect(section.content.upperBound <= section.range.upperBound)
            end = section.range.upperBound
        }
        end = 0
        for role in resume.roles {
            #expect(role.header.lowerBound >= end && !role.header.isEmpty)
            #expect(role.body.lowerBound >= role.header.upperBound)
            expectCut(role.header, of: bytes)
            expectCut(role.body, of: bytes)
            var last = role.body.lowerBound
            for bullet in role.bullets {
                #expect(bullet.lowerBound >= last && bullet.upperBound <= role.body.upperBound && !bullet.isEmpty)
                expectCut(bullet, of: bytes)
                last = bullet.upperBound
            }
            end = max(role.header.upperBound, role.body.upperBound)
        }
    }

    private func expectCut(_ range: Range<Int>, of bytes: [UInt8]) {
        #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
        for edge in [range.lowerBound, range.upperBound] where edge < bytes.count {
            #expect(bytes[edge] & 0xC0 != 0x80)
        }
    }
}

private var isOptimised: Bool {
    var isOptimised = true
    assert(
        {
            isOptimised = false
            return true
        }()
    )
    return isOptimised
}

/// A generator that repeats exactly.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
