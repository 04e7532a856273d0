import Interviewing
import Testing
import TextAnalysis

/// What must not leave is found; what only looks like it is left alone.
@Suite struct ConfidentialityTests {
    @Test(arguments: [
        ("Write to jane.doe+x@mail.acme.com today.", Secret.Kind.email, "jane.doe+x@mail.acme.com"),
        ("Mail (bob@example.co.uk), please", .email, "bob@example.co.uk"),
        ("Call +49 511 123456-78 now", .phone, "+49 511 123456-78"),
        ("Call 0511 / 123456", .phone, ""), ("Call 0511/1234567.", .phone, "0511/1234567"),
        ("Call (212) 555-0123 or mail", .phone, "(212) 555-0123"), ("Call 1-212-555-0123", .phone, "1-212-555-0123"),
        ("+44 (0)20 7946 0958", .phone, "+44 (0)20 7946 0958"), ("mobile 07911 123456", .phone, "07911 123456"),
        ("0049 171 2345678", .phone, "0049 171 2345678"), ("+33 1 23 45 67 89", .phone, "+33 1 23 45 67 89"),
        ("See https://wiki.acme.com/x/1.", .internalLink, "https://wiki.acme.com/x/1"),
        ("http://go/atlas", .internalLink, "http://go/atlas"),
        ("https://build.acme.corp:8443/job", .internalLink, "https://build.acme.corp:8443/job"),
        ("https://acme.atlassian.net/browse/AB-12", .internalLink, "https://acme.atlassian.net/browse/AB-12"),
        ("https://acme.sharepoint.com/sites/x", .internalLink, "https://acme.sharepoint.com/sites/x"),
        ("on jira.acme.com since", .internalLink, "jira.acme.com"),
        (#"at \\fileserver\plans\2024 now"#, .internalLink, #"\\fileserver\plans\2024"#),
        ("host 10.20.30.40 failed", .ipAddress, "10.20.30.40"), ("2001:db8::7334 failed", .ipAddress, "2001:db8::7334"),
        ("card 4111 1111 1111 1111", .account, "4111 1111 1111 1111"),
        ("card 4111111111111111!", .account, "4111111111111111"),
        ("to DE89 3704 0044 0532 0130 00 please", .account, "DE89 3704 0044 0532 0130 00"),
        ("GB82WEST12345698765432", .account, "GB82WEST12345698765432"), ("customer 8841273390", .account, "8841273390"),
        ("SSN 123-45-6789", .personalNumber, "123-45-6789"), ("NI QQ 12 34 56 C", .personalNumber, "QQ 12 34 56 C"),
        ("in PAY-1234 we", .ticket, "PAY-1234"),
    ])
    func `a secret is found by its shape`(text: String, kind: Secret.Kind, quote: String) {
        let found = SecretScanner().scan(text)
        guard !quote.isEmpty else { return #expect(found.isEmpty) }
        #expect(found.map(\.kind) == [kind], "\(text) \(found)")
        #expect(found.map(\.quote) == [quote])
    }

    @Test(arguments: [
        "from 2019-2023 and 2019 – 2023", "on 2023-04-15, 15.04.2023, 04/15/2023 and 01.02.2023",
        "$1,200,000 or 1 200 000",
        "+1 000 000 000 users and +40 %", "€2.500.000,00", "version 1.2.3.4 and v10.0.19041.1", "Swift 6.3.1",
        "ISO 9001:2015, ISO/IEC 27001:2013, ISO-27001, UTF-8, SHA-256, COVID-19, AUG-2023, RFC-2616",
        "at 09:30-17:00 and 12:30:45", "from 0800-1700", "2,100,000,000 rows, 2100000000 rows", "3.14159265358979",
        "https://www.python.org/downloads/", "https://en.wikipedia.org/wiki/Jira_(software)", "http://example.com:80/a",
        "Node.js, e.g. or i.e. and a.m.", "99.95 % of 1,140 ms", "20230415103000", "0.25 0.30 0.45", "100-200-300",
        "pages 10-12, 250 300 4000", "std::vector and a::b", "@channel, 5 @ 3", "1-2-3-4-5", "Q1-2023 and FY-2024",
        "In 2019 2020 2021 2022 we", "24/7 and 9/11", "10-15 engineers, 12x, 40ms, 10k", "the wiki.There we wrote",
    ])
    func `amounts, dates, versions, standards and public links are no secrets`(text: String) {
        #expect(SecretScanner().scan(text).isEmpty, "\(SecretScanner().scan(text).map { ($0.kind, $0.quote) })")
    }

    @Test(arguments: [
        ("Data Forge", "We used data forge there", ["data forge"]), ("Data Forge", "DATA-FORGE", ["DATA-FORGE"]),
        ("Data Forge", "a DataForge b", ["DataForge"]), ("DataForge", "a Data\nForge b", ["Data\nForge"]),
        ("data-forge", "data‑forge, data forge", ["data‑forge", "data forge"]), ("Data Forge", "data. Forge", []),
        ("Acme", "Acme's and Acme’s and ACMES", ["Acme", "Acme", "ACMES"]), ("Acme", "Acmeology, macme", []),
        ("O'Neil", "O’Neil and ONeil and O Neil", ["O’Neil", "ONeil", "O Neil"]), ("noon", "no on call", []),
        ("AI", "AI said ai, AIS", ["AI"]), ("Müller", "MÜLLER, Mu\u{308}ller, Muller", ["MÜLLER", "Mu\u{308}ller"]),
        ("Проект Заря", "о проект заря", ["проект заря"]), ("秘密社", "私は秘密社で働く", ["秘密社"]),
        ("Box", "Boxes of box", ["box"]), ("Atlas", "atlases", ["atlases"]), ("", "anything", []), (" - ", "a - b", []),
        ("AT&T", "at AT&T, AT & T", ["AT&T"]), ("K2", "K2 and k2", ["K2"]),
        ("Atlas 7", "Atlas7 atlas-7", ["Atlas7", "atlas-7"]),
        ("Acme", "acme_core at acme.com", ["acme", "acme"]), ("new york", "New\u{A0}York", ["New\u{A0}York"]),
    ])
    func `a term is found in all its spellings and nowhere else`(term: String, text: String, quotes: [String]) {
        let found = SecretScanner(terms: [term]).scan(text)
        #expect(found.map { Array($0.quote.utf8) } == quotes.map { Array($0.utf8) }, "\(term): \(found.map(\.quote))")
        #expect(found.allSatisfy { $0.kind == .term && $0.term == 1 })
    }

    @Test func `the longest term wins and keeps its number`() {
        let scanner = SecretScanner(terms: ["Data", "", "Data Forge Two", "Data Forge"])
        #expect(scanner.scan("Data Forge Two, data forge, Data Lake").map(\.term) == [3, 4, 1])
    }

    @Test func `overlapping secrets are covered once`() {
        let found = SecretScanner(terms: ["Acme"]).scan("jane@acme.com and https://wiki.acme.com/Acme")
        #expect(found.map(\.kind) == [.email, .internalLink])
    }

    @Test func `spans quote the text byte for byte and do not overlap`() {
        let text = "👩🏽‍💻 Müller’s Acme: +49 511 1234567, jane@acme.com — PAY-1234, 10.0.0.1 (http://go/x)"
        let document = Document(text)
        let found = SecretScanner(terms: ["Acme", "Müller"]).scan(text)
        #expect(found.count == 7)
        for secret in found { #expect(document.text(in: secret.span) == secret.quote) }
        for (left, right) in zip(found, found.dropFirst()) { #expect(left.span.end <= right.span.start) }
    }

    @Test func `a long text takes time in proportion to its length`() {
        // A quadratic scanner would need hours for these.
        let terms = (0..<500).map { "Project Name\($0)" }
        let scanner = SecretScanner(terms: terms)
        for piece in [
            "a", "@", "1", "1 ", "a.", "project ", "+1-", "A1", ":", "::1", "(", "[term", "\\", "é", "http://",
        ] {
            _ = scanner.scan(String(repeating: piece, count: 20_000))
        }
    }
}
