import Interviewing
import Testing

@Suite("Reports of several files are counted once")
struct PayJoiningTests {
    static func file(_ number: Int, _ totals: [Int]) -> PayFile {
        let reports = totals.map { PayReport(track: .tpm, level: .l6, year: 2025, total: $0 * 1000) }
        return PayFile(number: number, name: "\(number).csv", added: Timestamp(milliseconds: 0), reports: reports)
    }

    @Test("An export that holds an older one adds only what is new; equal rows of one file are different people")
    func overlap() {
        let (old, new) = (Self.file(1, [200, 210, 210]), Self.file(2, [200, 210, 220, 210, 200]))
        for files in [[old, new], [new, old], [old, new, old]] {
            #expect(PayFile.joined(files).map(\.total).sorted() == [200, 200, 210, 210, 220].map { $0 * 1000 })
        }
        #expect(PayTable.all(of: [old, new]).last?.count(.tpm) == 5)
        #expect(PayTable.all(of: [new]) == PayTable.all(of: [old, new]))
        #expect(PayFile.overlapSentence([old, new]) == "3 rows stand in more than one of your files and count once.")
        #expect(PayFile.overlapSentence([new]) == nil && PayFile.joined([]).isEmpty)
    }

    @Test("The same reports under another name are the same file; other reports or another order are another")
    func same() {
        let file = Self.file(1, [200, 210])
        let renamed = PayFile(number: 9, name: "copy (1).csv", added: Timestamp(milliseconds: 5), reports: file.reports)
        #expect(file.isSame(as: renamed))
        #expect(!file.isSame(as: Self.file(1, [210, 200])) && !file.isSame(as: Self.file(1, [200])))
    }

    @Test("Files together never hold fewer of a report than the file that has most, nor more", arguments: 0..<20)
    func joined(_ seed: Int) {
        var dice = PayDice(seed: UInt64(seed))
        let files = (1...4).map { number in
            let count = Int.random(in: 0...12, using: &dice)
            return Self.file(number, (0..<count).map { _ in Int.random(in: 1...5, using: &dice) })
        }
        let joined = PayFile.joined(files)
        for total in 1...5 {
            func count(_ reports: [PayReport]) -> Int { reports.count { $0.total == total * 1000 } }
            #expect(count(joined) == files.map { count($0.reports) }.max())
        }
    }
}
