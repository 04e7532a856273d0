import TextAnalysis

extension PayFile {
    /// The reports of several files together, in the order of the files.
    ///
    /// An export often holds an older one, so a report counts as often as the one file has it that has it most often.
    /// Two people whose reports are equal in everything, in two files, count as one: too few reports mislead less than
    /// too many.
    public static func joined(_ files: [PayFile]) -> [PayReport] {
        var counts: [PayReport: Int] = [:]
        var joined: [PayReport] = []
        for file in files {
            var own: [PayReport: Int] = [:]
            for report in file.reports {
                own[report, default: 0] += 1
                guard let count = own[report], count > counts[report, default: 0] else { continue }
                counts[report] = count
                joined.append(report)
            }
        }
        return joined
    }

    /// How many rows of several files are not counted because another file has them, in a sentence; nil for none.
    public static func overlapSentence(_ files: [PayFile]) -> String? {
        let twice = files.reduce(0) { $0 + $1.reports.count } - joined(files).count
        guard twice > 0 else { return nil }
        return twice == 1
            ? "1 row stands in more than one of your files and counts once."
            : "\(GroupedNumber.text(twice)) rows stand in more than one of your files and count once."
    }
}
