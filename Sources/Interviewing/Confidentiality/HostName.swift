/// Tells hosts inside a company's network from public ones by their names.
enum HostName {
    private static let privateEnds: Set<Substring> = [
        "corp", "internal", "intranet", "local", "lan", "localdomain", "localhost", "home", "private", "intra", "priv",
    ]
    private static let privateParts: Set<Substring> = [
        "corp", "internal", "intranet", "wiki", "jira", "confluence", "sharepoint", "intra",
    ]
    private static let privateBeginnings = ["intranet", "jira", "confluence", "sharepoint"]

    /// Whether the host of a link is internal: one name only, an unknown end, or a telling part.
    static func isInternal(_ host: String) -> Bool {
        let labels = host.split(separator: ".")
        guard labels.count > 1, let top = labels.last else { return !host.isEmpty }
        return isTelling(labels) || top.allSatisfy(\.isNumber) && isPrivateNetwork(labels)
    }

    /// Whether words joined by dots are an internal host although no scheme says that they are a link.
    static func isInternal(bare host: String) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else { return false }
        if privateEnds.contains(top) { return labels.count > 2 || ["corp", "intranet", "lan", "local"].contains(top) }
        // "See the wiki.There" is a sentence typed without care, not a host.
        return labels.count > 2 && top.count >= 2 && top.allSatisfy(\.isLetter) && isTelling(labels)
    }

    private static func isTelling(_ labels: [Substring]) -> Bool {
        if let top = labels.last, privateEnds.contains(top) { return true }
        if labels.suffix(2).joined(separator: ".") == "atlassian.net" { return true }
        return labels.dropLast().contains { label in
            label.split(separator: "-").contains(where: privateParts.contains)
                || privateBeginnings.contains(where: label.hasPrefix)
        }
    }

    /// 10/8, 172.16/12, 192.168/16, 127/8 and 169.254/16.
    private static func isPrivateNetwork(_ labels: [Substring]) -> Bool {
        let numbers = labels.compactMap { Int($0) }
        guard numbers.count == 4 else { return true }
        switch (numbers[0], numbers[1]) {
        case (10, _), (127, _), (192, 168), (169, 254), (172, 16...31): return true
        default: return false
        }
    }
}
