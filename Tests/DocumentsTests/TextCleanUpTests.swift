import Documents
import Testing

@Suite struct TextCleanUpTests {
    @Test(arguments: [
        ("e\u{FB03}cient work\u{FB02}ow of the \u{FB01}rst", "efficient workflow of the first"),
        ("co\u{AD}operate", "cooperate"),
        ("a\u{A0}b\u{2009}c\u{200B}d\u{FEFF}", "a b cd"),
        ("2015 â€“ 2019, Iâ€™m â€œsureâ€\u{9D}", "2015 – 2019, I’m “sure”"),
        ("CafÃ©, MÃ¼nchen, â‚¬5, naÃ¯ve", "Café, München, €5, naïve"),
        ("Company Name ï¼\u{200B} City , State", "Company Name – City , State"),
        ("Funds.Â Â \u{C2}\u{A0}Â", "Funds."),
        ("Âge of Ãrva and ï stay", "Âge of Ãrva and ï stay"),
        ("R.F.I.&rsquo;s &amp; R&D 1986&ndash;1997", "R.F.I.’s & R&D 1986–1997"),
        ("\u{F0B7} Led", "- Led"), ("•Led", "- Led"), ("▪\tLed", "- Led"), ("o Led", "- Led"), ("– Led", "- Led"),
        ("â€¢ Led", "- Led"), ("→ not a bullet", "→ not a bullet"), ("off we go", "off we go"),
        ("a\u{1}b\u{7F}c", "abc"), ("a  b   c\td", "a b\tc\td"), ("    indented  ", "    indented"),
        ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"), ("a\n\n\n\nb", "a\n\nb"), ("\u{FFFD}x", "x"),
    ])
    func `cleans`(raw: String, clean: String) {
        #expect(TextCleanUp.cleaned(raw) == clean + "\n")
    }

    @Test(arguments: [
        "Led 14 services – “all” of them…", "- A bullet\n\n    indented\tcell", "Größe, Ñandú, ŁÓDŹ, 東京, 🙂", "",
    ])
    func `clean text stays as it is`(text: String) {
        let once = TextCleanUp.cleaned(text)
        #expect(once == (text.isEmpty ? "" : text + "\n"))
        #expect(TextCleanUp.cleaned(once) == once)
    }

    @Test(arguments: [
        ("the manage-", "ment of it", "the management of it"),
        ("a cross-", "functional team", "a cross-functional team"),
        ("man\u{AD}", "age", "manage"), ("from 2010 -", "now", "from 2010 - now"), ("led the", "team", "led the team"),
        ("vendor-", "Managed", "vendor-Managed"),
    ])
    func `divided words are joined`(first: String, second: String, joined: String) {
        #expect(Hyphenation(words: [String]()).join(first, second) == joined)
    }

    @Test func `a compound that the document writes elsewhere keeps its hyphen`() {
        #expect(Hyphenation(words: ["a launch-ready plan"]).join("a launch-", "ready date") == "a launch-ready date")
        #expect(Hyphenation(words: ["an online form"]).join("the on-", "line form") == "the online form")
    }
}
