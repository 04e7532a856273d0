import Documents
import Interviewing
import Testing

@Suite struct RandomBytesTests {
    @Test(arguments: 0..<40)
    func `random bytes are read or refused, and never crash`(seed: Int) async {
        var random = SeededRandom(seed: UInt64(seed))
        let starts: [[UInt8]] = [[], Array("%PDF-1.4\n".utf8), [0x50, 0x4B, 3, 4], [0xFF, 0xFE], Array("---\n".utf8)]
        let names = ["a.txt", "a.pdf", "a.docx", "a", "a.md"]
        let choice = seed % starts.count
        let count = Int.random(in: 0..<600, using: &random)
        let isText = Bool.random(using: &random)
        let noise = (0..<count).map { _ in UInt8.random(in: isText ? 9...126 : 0...255, using: &random) }
        do {
            let document = try await DocumentReader().read(bytes: starts[choice] + noise, name: names[choice])
            _ = Resume.read(document.text)
        } catch {
            #expect(error is DocumentError)
        }
    }

    @Test(arguments: 0..<20)
    func `damaged PDF files are read or refused, and never crash`(seed: Int) async {
        var random = SeededRandom(seed: UInt64(seed))
        var bytes = TinyPDF(columns: [(40, 60, 14, ["EXPERIENCE", "Analyst, Acme Inc", "2010 - 2012"])]).bytes
        for _ in 0..<12 {
            bytes[Int.random(in: 9..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        do {
            _ = try await DocumentReader().read(bytes: bytes, name: "a.pdf")
        } catch {
            #expect(error is DocumentError)
        }
    }
}

/// A generator that repeats exactly (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
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
