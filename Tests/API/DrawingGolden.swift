import Testing

/// A text and the wide picture of it, with a line for each element.
struct DrawingGolden: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let svg: String

    var testDescription: String { name }

    static let all = [plan, risks, rollout, latency]
}

extension DrawingGolden {
    static let plan = DrawingGolden(
        name: "plan",
        text: """
            | Task | Duration | Owner | Depends on |
            |---|---|---|---|
            | API contract | 2 weeks | Dana | |
            | Client library | 4 weeks | | API contract |
            | Security review | 1 week | | API contract |
            """,
        svg: #"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" class="drawing d-plan d-wide" viewBox="0 0 720 177" aria-labelledby="drawing-plan-wide-title" aria-describedby="drawing-plan-wide-desc">
            <title id="drawing-plan-wide-title">Plan and critical path</title>
            <desc id="drawing-plan-wide-desc">3 tasks in 6 weeks. Critical path: API contract → Client library.</desc>
            <rect class="d-lane" x="0.0" y="75.0" width="720.0" height="47.0"/>
            <path class="d-grid" d="M232 28L232 169"/>
            <path class="d-grid" d="M310.7 28L310.7 169"/>
            <path class="d-grid" d="M389.3 28L389.3 169"/>
            <path class="d-grid" d="M468 28L468 169"/>
            <path class="d-grid" d="M546.7 28L546.7 169"/>
            <path class="d-grid" d="M625.3 28L625.3 169"/>
            <path class="d-grid" d="M704 28L704 169"/>
            <text class="d-tick" x="232.0" y="22.0">start</text>
            <text class="d-tick" x="310.67" y="22.0" text-anchor="middle">1 week</text>
            <text class="d-tick" x="389.33" y="22.0" text-anchor="middle">2 weeks</text>
            <text class="d-tick" x="468.0" y="22.0" text-anchor="middle">3 weeks</text>
            <text class="d-tick" x="546.67" y="22.0" text-anchor="middle">4 weeks</text>
            <text class="d-tick" x="625.33" y="22.0" text-anchor="middle">5 weeks</text>
            <text class="d-tick" x="704.0" y="22.0" text-anchor="end">6 weeks</text>
            <g class="d-edge">
            <title>Security review waits for API contract</title>
            <path class="d-line" d="M389.3 51.5H397.3V138.5"/>
            <path class="d-head" d="M397.3 138.5l-4 -6.4h8z"/>
            </g>
            <g class="d-edge d-critical">
            <title>Client library waits for API contract (critical)</title>
            <path class="d-line" d="M389.3 51.5H397.3V87.5"/>
            <path class="d-head" d="M397.3 87.5l-5 -8h10z"/>
            </g>
            <g class="d-task d-critical">
            <title>API contract: critical · 2 weeks · Dana</title>
            <rect class="d-bar" x="232.0" y="41.5" width="157.33" height="20.0" rx="2.0"/>
            <text class="d-name" x="8.0" y="48.0">API contract</text>
            <text class="d-facts d-strong" x="8.0" y="64.0">critical · 2 weeks · Dana</text>
            </g>
            <g class="d-task d-critical">
            <title>Client library: critical · 4 weeks</title>
            <rect class="d-bar" x="389.33" y="88.5" width="314.67" height="20.0" rx="2.0"/>
            <text class="d-name" x="8.0" y="95.0">Client library</text>
            <text class="d-facts d-strong" x="8.0" y="111.0">critical · 4 weeks</text>
            </g>
            <g class="d-task">
            <title>Security review: 1 week · 3 weeks slack</title>
            <path class="d-slack" d="M468 151.5L704 151.5"/>
            <path class="d-slack-end" d="M704 145.5L704 152.5"/>
            <rect class="d-bar" x="389.33" y="139.5" width="78.67" height="12.0" rx="2.0"/>
            <text class="d-name" x="8.0" y="142.0">Security review</text>
            <text class="d-facts" x="8.0" y="158.0">1 week · 3 weeks slack</text>
            </g>
            </svg>
            """#
    )
}

extension DrawingGolden {
    static let risks = DrawingGolden(
        name: "risks",
        text: """
            | ID | Risk | Probability | Impact |
            |---|---|---|---|
            | R1 | Carrier strike | 4 | 5 |
            | R2 | Late ruling | 2 | 3 |
            """,
        svg: #"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" class="drawing d-risks d-narrow" viewBox="0 0 312 354" aria-labelledby="drawing-risks-narrow-title" aria-describedby="drawing-risks-narrow-desc">
            <title id="drawing-risks-narrow-title">Risks by probability and impact</title>
            <desc id="drawing-risks-narrow-desc">2 risks: 1 severe and 1 medium.</desc>
            <pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" id="risks-hatch-sparse" width="8.0" height="8.0">
            <path class="d-hatch" d="M0 0V8"/>
            </pattern>
            <pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" id="risks-hatch-dense" width="4.0" height="4.0">
            <path class="d-hatch" d="M0 0V4"/>
            </pattern>
            <text class="d-axis" x="2.0" y="16.0">Probability</text>
            <text class="d-axis d-strong" x="12.0" y="53.0">5</text>
            <text class="d-axis" x="24.0" y="53.0">high</text>
            <g class="d-field d-empty">
            <title>Probability 5, impact 1, product 5, medium: no risk</title>
            <rect class="d-band d-b2" x="52.0" y="26.0" width="51.0" height="46.0"/>
            <text class="d-score" x="98.0" y="41.0" text-anchor="end">5</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 5, impact 2, product 10, high: no risk</title>
            <rect class="d-band d-b3" x="103.0" y="26.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-sparse)" x="103.0" y="26.0" width="51.0" height="46.0"/>
            <text class="d-score" x="149.0" y="41.0" text-anchor="end">10</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 5, impact 3, product 15, severe: no risk</title>
            <rect class="d-band d-b4" x="154.0" y="26.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="154.0" y="26.0" width="51.0" height="46.0"/>
            <text class="d-score" x="200.0" y="41.0" text-anchor="end">15</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 5, impact 4, product 20, severe: no risk</title>
            <rect class="d-band d-b4" x="205.0" y="26.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="205.0" y="26.0" width="51.0" height="46.0"/>
            <text class="d-score" x="251.0" y="41.0" text-anchor="end">20</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 5, impact 5, product 25, severe: no risk</title>
            <rect class="d-band d-b4" x="256.0" y="26.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="256.0" y="26.0" width="51.0" height="46.0"/>
            <text class="d-score" x="302.0" y="41.0" text-anchor="end">25</text>
            </g>
            <text class="d-axis d-strong" x="12.0" y="99.0">4</text>
            <g class="d-field d-empty">
            <title>Probability 4, impact 1, product 4, low: no risk</title>
            <rect class="d-band d-b1" x="52.0" y="72.0" width="51.0" height="46.0"/>
            <text class="d-score" x="98.0" y="87.0" text-anchor="end">4</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 4, impact 2, product 8, medium: no risk</title>
            <rect class="d-band d-b2" x="103.0" y="72.0" width="51.0" height="46.0"/>
            <text class="d-score" x="149.0" y="87.0" text-anchor="end">8</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 4, impact 3, product 12, high: no risk</title>
            <rect class="d-band d-b3" x="154.0" y="72.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-sparse)" x="154.0" y="72.0" width="51.0" height="46.0"/>
            <text class="d-score" x="200.0" y="87.0" text-anchor="end">12</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 4, impact 4, product 16, severe: no risk</title>
            <rect class="d-band d-b4" x="205.0" y="72.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="205.0" y="72.0" width="51.0" height="46.0"/>
            <text class="d-score" x="251.0" y="87.0" text-anchor="end">16</text>
            </g>
            <g class="d-field">
            <title>Probability 4, impact 5, product 20, severe: R1</title>
            <rect class="d-band d-b4" x="256.0" y="72.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="256.0" y="72.0" width="51.0" height="46.0"/>
            <text class="d-score" x="302.0" y="87.0" text-anchor="end">20</text>
            <text class="d-id" x="261.0" y="105.0">R1</text>
            </g>
            <text class="d-axis d-strong" x="12.0" y="145.0">3</text>
            <g class="d-field d-empty">
            <title>Probability 3, impact 1, product 3, low: no risk</title>
            <rect class="d-band d-b1" x="52.0" y="118.0" width="51.0" height="46.0"/>
            <text class="d-score" x="98.0" y="133.0" text-anchor="end">3</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 3, impact 2, product 6, medium: no risk</title>
            <rect class="d-band d-b2" x="103.0" y="118.0" width="51.0" height="46.0"/>
            <text class="d-score" x="149.0" y="133.0" text-anchor="end">6</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 3, impact 3, product 9, medium: no risk</title>
            <rect class="d-band d-b2" x="154.0" y="118.0" width="51.0" height="46.0"/>
            <text class="d-score" x="200.0" y="133.0" text-anchor="end">9</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 3, impact 4, product 12, high: no risk</title>
            <rect class="d-band d-b3" x="205.0" y="118.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-sparse)" x="205.0" y="118.0" width="51.0" height="46.0"/>
            <text class="d-score" x="251.0" y="133.0" text-anchor="end">12</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 3, impact 5, product 15, severe: no risk</title>
            <rect class="d-band d-b4" x="256.0" y="118.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-dense)" x="256.0" y="118.0" width="51.0" height="46.0"/>
            <text class="d-score" x="302.0" y="133.0" text-anchor="end">15</text>
            </g>
            <text class="d-axis d-strong" x="12.0" y="191.0">2</text>
            <g class="d-field d-empty">
            <title>Probability 2, impact 1, product 2, low: no risk</title>
            <rect class="d-band d-b1" x="52.0" y="164.0" width="51.0" height="46.0"/>
            <text class="d-score" x="98.0" y="179.0" text-anchor="end">2</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 2, impact 2, product 4, low: no risk</title>
            <rect class="d-band d-b1" x="103.0" y="164.0" width="51.0" height="46.0"/>
            <text class="d-score" x="149.0" y="179.0" text-anchor="end">4</text>
            </g>
            <g class="d-field">
            <title>Probability 2, impact 3, product 6, medium: R2</title>
            <rect class="d-band d-b2" x="154.0" y="164.0" width="51.0" height="46.0"/>
            <text class="d-score" x="200.0" y="179.0" text-anchor="end">6</text>
            <text class="d-id" x="159.0" y="197.0">R2</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 2, impact 4, product 8, medium: no risk</title>
            <rect class="d-band d-b2" x="205.0" y="164.0" width="51.0" height="46.0"/>
            <text class="d-score" x="251.0" y="179.0" text-anchor="end">8</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 2, impact 5, product 10, high: no risk</title>
            <rect class="d-band d-b3" x="256.0" y="164.0" width="51.0" height="46.0"/>
            <rect fill="url(#risks-hatch-sparse)" x="256.0" y="164.0" width="51.0" height="46.0"/>
            <text class="d-score" x="302.0" y="179.0" text-anchor="end">10</text>
            </g>
            <text class="d-axis d-strong" x="12.0" y="237.0">1</text>
            <text class="d-axis" x="24.0" y="237.0">low</text>
            <g class="d-field d-empty">
            <title>Probability 1, impact 1, product 1, low: no risk</title>
            <rect class="d-band d-b1" x="52.0" y="210.0" width="51.0" height="46.0"/>
            <text class="d-score" x="98.0" y="225.0" text-anchor="end">1</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 1, impact 2, product 2, low: no risk</title>
            <rect class="d-band d-b1" x="103.0" y="210.0" width="51.0" height="46.0"/>
            <text class="d-score" x="149.0" y="225.0" text-anchor="end">2</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 1, impact 3, product 3, low: no risk</title>
            <rect class="d-band d-b1" x="154.0" y="210.0" width="51.0" height="46.0"/>
            <text class="d-score" x="200.0" y="225.0" text-anchor="end">3</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 1, impact 4, product 4, low: no risk</title>
            <rect class="d-band d-b1" x="205.0" y="210.0" width="51.0" height="46.0"/>
            <text class="d-score" x="251.0" y="225.0" text-anchor="end">4</text>
            </g>
            <g class="d-field d-empty">
            <title>Probability 1, impact 5, product 5, medium: no risk</title>
            <rect class="d-band d-b2" x="256.0" y="210.0" width="51.0" height="46.0"/>
            <text class="d-score" x="302.0" y="225.0" text-anchor="end">5</text>
            </g>
            <text class="d-axis d-strong" x="77.5" y="274.0" text-anchor="middle">1</text>
            <text class="d-axis" x="77.5" y="290.0" text-anchor="middle">low</text>
            <text class="d-axis d-strong" x="128.5" y="274.0" text-anchor="middle">2</text>
            <text class="d-axis d-strong" x="179.5" y="274.0" text-anchor="middle">3</text>
            <text class="d-axis d-strong" x="230.5" y="274.0" text-anchor="middle">4</text>
            <text class="d-axis d-strong" x="281.5" y="274.0" text-anchor="middle">5</text>
            <text class="d-axis" x="281.5" y="290.0" text-anchor="middle">high</text>
            <text class="d-axis" x="44.0" y="274.0" text-anchor="end">Impact</text>
            <rect class="d-band d-b1" x="52.0" y="304.0" width="22.0" height="18.0"/>
            <text class="d-key" x="81.0" y="318.0">1–4 low</text>
            <rect class="d-band d-b2" x="182.0" y="304.0" width="22.0" height="18.0"/>
            <text class="d-key" x="211.0" y="318.0">5–9 medium</text>
            <rect class="d-band d-b3" x="52.0" y="328.0" width="22.0" height="18.0"/>
            <rect fill="url(#risks-hatch-sparse)" x="52.0" y="328.0" width="22.0" height="18.0"/>
            <text class="d-key" x="81.0" y="342.0">10–14 high</text>
            <rect class="d-band d-b4" x="182.0" y="328.0" width="22.0" height="18.0"/>
            <rect fill="url(#risks-hatch-dense)" x="182.0" y="328.0" width="22.0" height="18.0"/>
            <text class="d-key" x="211.0" y="342.0">15+ severe</text>
            </svg>
            """#
    )
}

extension DrawingGolden {
    static let rollout = DrawingGolden(
        name: "rollout",
        text: """
            | Phase | Dates | Exit | Gate |
            |---|---|---|---|
            | Pilot | 2–29 March 2026 | p90 under 5 days | Go/no-go, Mona |
            | Full | 30 March – 30 April 2026 | | |
            """,
        svg: #"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" class="drawing d-rollout d-wide" viewBox="0 0 720 174" aria-labelledby="drawing-rollout-wide-title" aria-describedby="drawing-rollout-wide-desc">
            <title id="drawing-rollout-wide-title">Rollout</title>
            <desc id="drawing-rollout-wide-desc">2 phases, 2 Mar – 30 Apr 2026.</desc>
            <text class="d-tick" x="224.0" y="22.0">2 Mar</text>
            <text class="d-tick" x="336.0" y="22.0" text-anchor="middle">16 Mar</text>
            <text class="d-tick" x="448.0" y="22.0" text-anchor="middle">30 Mar</text>
            <text class="d-tick" x="560.0" y="22.0" text-anchor="middle">13 Apr</text>
            <text class="d-tick" x="672.0" y="22.0" text-anchor="middle">27 Apr</text>
            <g class="d-phase">
            <title>Pilot; 2 Mar – 29 Mar 2026; Is over when: p90 under 5 days; Gate: Go/no-go, Mona</title>
            <text class="d-name" x="8.0" y="50.0">Pilot</text>
            <text class="d-facts" x="8.0" y="67.0">2 Mar – 29 Mar 2026</text>
            <path class="d-grid" d="M224 32L224 58"/>
            <path class="d-grid" d="M336 32L336 58"/>
            <path class="d-grid" d="M448 32L448 58"/>
            <path class="d-grid" d="M560 32L560 58"/>
            <path class="d-grid" d="M672 32L672 58"/>
            <rect class="d-bar" x="224.0" y="37.0" width="224.0" height="16.0" rx="2.0"/>
            <path class="d-gate" d="M448 35l10 10-10 10-10-10z"/>
            <text class="d-facts" x="224.0" y="73.0">Is over when: p90 under 5 days</text>
            <text class="d-facts" x="224.0" y="90.0">Gate: Go/no-go, Mona</text>
            </g>
            <g class="d-phase">
            <title>Full; 30 Mar – 30 Apr 2026</title>
            <path class="d-rule" d="M0 114L720 114"/>
            <text class="d-name" x="8.0" y="136.0">Full</text>
            <text class="d-facts" x="8.0" y="153.0">30 Mar – 30 Apr 2026</text>
            <path class="d-grid" d="M224 118L224 144"/>
            <path class="d-grid" d="M336 118L336 144"/>
            <path class="d-grid" d="M448 118L448 144"/>
            <path class="d-grid" d="M560 118L560 144"/>
            <path class="d-grid" d="M672 118L672 144"/>
            <rect class="d-bar" x="448.0" y="123.0" width="256.0" height="16.0" rx="2.0"/>
            </g>
            </svg>
            """#
    )
}

extension DrawingGolden {
    static let latency = DrawingGolden(
        name: "latency",
        text: """
            The latency limit is 100 ms.

            | Hop | Budget (ms) |
            |---|---|
            | Gateway | 20 |
            | Database | 90 |
            | Total | 100 |
            """,
        svg: #"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" class="drawing d-latency d-wide" viewBox="0 0 720 156" aria-labelledby="drawing-latency-wide-title" aria-describedby="drawing-latency-wide-desc">
            <title id="drawing-latency-wide-title">Latency budget</title>
            <desc id="drawing-latency-wide-desc">2 parts add up to 110 ms, 10 ms over the limit of 100 ms.</desc>
            <pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" id="latency-hatch-wide-sparse" width="8.0" height="8.0">
            <path class="d-hatch" d="M0 0V8"/>
            </pattern>
            <pattern patternUnits="userSpaceOnUse" patternTransform="rotate(45)" id="latency-hatch-wide-dense" width="4.0" height="4.0">
            <path class="d-hatch" d="M0 0V4"/>
            </pattern>
            <g class="d-part d-part">
            <title>Gateway: 20 ms</title>
            <text class="d-name" x="8.0" y="47.5">Gateway</text>
            <rect class="d-bar" x="210.0" y="35.0" width="77.45" height="16.0" rx="2.0"/>
            <text class="d-facts" x="293.45" y="47.5">20 ms</text>
            </g>
            <g class="d-part d-part">
            <title>Database: 90 ms</title>
            <text class="d-name" x="8.0" y="77.5">Database</text>
            <rect class="d-bar" x="287.45" y="65.0" width="348.55" height="16.0" rx="2.0"/>
            <rect class="d-over" x="597.27" y="65.0" width="38.73" height="16.0"/>
            <rect fill="url(#latency-hatch-wide-dense)" x="597.27" y="65.0" width="38.73" height="16.0"/>
            <text class="d-facts" x="642.0" y="77.5">90 ms</text>
            </g>
            <g class="d-part d-sum">
            <title>Sum of the parts: 110 ms</title>
            <path class="d-rule" d="M0 88L720 88"/>
            <text class="d-name" x="8.0" y="107.5">Sum of the parts</text>
            <rect class="d-bar" x="210.0" y="95.0" width="426.0" height="16.0" rx="2.0"/>
            <rect class="d-over" x="597.27" y="95.0" width="38.73" height="16.0"/>
            <rect fill="url(#latency-hatch-wide-dense)" x="597.27" y="95.0" width="38.73" height="16.0"/>
            <text class="d-facts d-strong" x="642.0" y="107.5">110 ms</text>
            </g>
            <g class="d-part d-stated">
            <title>Total as written: 100 ms</title>
            <text class="d-name" x="8.0" y="137.5">Total as written</text>
            <rect class="d-bar" x="210.0" y="125.0" width="387.27" height="16.0" rx="2.0"/>
            <text class="d-facts d-strong" x="603.27" y="137.5">100 ms</text>
            </g>
            <path class="d-limit" d="M597.3 22L597.3 148"/>
            <text class="d-limit-name" x="597.27" y="16.0" text-anchor="middle">limit 100 ms</text>
            </svg>
            """#
    )
}
