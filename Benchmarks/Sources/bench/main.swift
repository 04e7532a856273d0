import Content
import Foundation
import Interviewing
import TextAnalysis

// Measures the engine on the samples: one 300-word answer, throughput on one core, how both grow, whole loops, reviews,
// plans and rehearsal.
// Usage: bench CONTENT-FOLDER SAMPLES-FOLDER. Prints one `name value unit` a line, medians of several rounds; exits with 1
// when something is over its budget.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: bench CONTENT SAMPLES\n".utf8))
    exit(2)
}
let (library, errors) = ContentFolder(path: arguments[1]).read()
if let first = errors.first {
    FileHandle.standardError.write(Data("\(first)\n".utf8))
    exit(2)
}
let assessor = try CompactContent.assessor(library)
let names = (try? FileManager.default.subpathsOfDirectory(atPath: arguments[2]))?.sorted() ?? []
let stories = names.filter { $0.hasSuffix(".md") && $0.contains("/stories/") }.compactMap { name in
    FileManager.default.contents(atPath: arguments[2] + "/" + name).map { String(decoding: $0, as: UTF8.self) }
}
guard !stories.isEmpty else {
    FileHandle.standardError.write(Data("no stories in \(arguments[2])\n".utf8))
    exit(2)
}

var report = Report()

/// The first `count` words of the stories, again and again until there are enough.
func text(words count: Int) -> String {
    let all = stories.joined(separator: "\n\n").split(separator: " ")
    return (0..<count).map { String(all[$0 % all.count]) }.joined(separator: " ")
}

func assess(_ text: String) { _ = assessor.assess(Submission(kind: .story, text: text, target: .tpm)) }

let answer = text(words: 300)
for _ in 0..<50 { assess(answer) }
report.add("answer-300-words", median(rounds: 200) { assess(answer) } * 1e6, "µs")

let words = stories.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
let pass = median(rounds: 15) { for story in stories { assess(story) } }
report.add("words-per-second-one-core", Double(words) / pass, "words/s")

let lexicon = assessor.lexicon
let reader = Reader(lexicon: lexicon)
let documents = stories.map { Document($0) }
let reading = median(rounds: 15) { for document in documents { _ = reader.read(document) } }
report.add("reading-only-words-per-second", Double(words) / reading, "words/s")

// Linear growth: ten times the text must cost about ten times the time.
let short = text(words: 10_000)
let long = text(words: 100_000)
let shortTime = median(rounds: 5) { assess(short) }
let longTime = median(rounds: 3) { assess(long) }
report.add("growth-10x-text", longTime / shortTime, "x")
report.add("lexicon-nodes", Double(lexicon.size.nodes), "nodes")

LoopBench(assessor: assessor, samples: arguments[2]).run(into: &report)
WorkshopBench(assessor: assessor, samples: arguments[2]).run(into: &report)
PreparationBench().run(into: &report)
exit(report.isOver ? 1 : 0)
