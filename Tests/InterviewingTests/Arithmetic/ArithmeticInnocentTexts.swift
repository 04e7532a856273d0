extension ArithmeticStatement {
    /// Texts with numbers that claim nothing which could be computed.
    static let innocent = texts(
        """
        We support the platform 24/7 with 12 engineers.
        The split was 50/40 in the first vote and 60/30 in the second.
        Call +49 30 1234567 or 555-0199 before 9.
        Version 2.3.1 replaced 2.2 in 2024.
        See section 4.2, page 12, and figure 3.
        RFC 2119 and RFC 8174 define the words.
        ISO 9001 and ISO 27001 apply to 3 sites.
        Ticket #4711 blocks ABC-123 and DEF-456.
        The review takes 3-5 days, the fix 4–6 weeks.
        Between 10 and 20 % of orders are late.
        In 2023 we had 40 services; in 2024 we had 52.
        The team grew from 8 to 12 people.
        It fell from 20 days to 6.
        The p99 is 240 ms and the p50 is 40 ms.
        We spent €40,000 and $30,000 last year.
        40 % of the 200 users are 30 or older.
        10 % of 200 services are 5 years old.
        25 % of our 12 teams are 3 months behind.
        We store 2 KB for each of 10 million users, which takes 45 GB with indexes.
        400 million requests a day and 9,000 a second at peak.
        Traffic was 400 million requests a day, and 12,000 a second during the sale.
        The meeting is at 10:30 on 3/4/2026.
        On 12.05.2026 we moved 3 clusters.
        The score was 3:1 after 90 minutes.
        He ran 5 of the 12 workshops and left in 2021.
        3 of 12 sites (50 % of the volume) were down.
        3 of 12 teams (20 % more than last year) agreed.
        1,5 + 1,5 = 3
        Der Anteil stieg von 1,2 % auf 1,8 %.
        f(3) = 5 and g(4) = 9
        let x = y + 4 = z
        a = 3; b = 4; c = 12
        users × 4 × 2 = 8,000
        The ratio of 4:3 is older than 16:9.
        Python 3.12 needs 64 MB, and Java 21 needs 512 MB.
        We rejected option 2 and kept options 1 and 3.
        Phase 1 takes 6 weeks and phase 2 takes 4.
        Step 4 costs $200, step 5 costs $300.
        99.9 % availability; last year we had 4 hours of downtime.
        Availability was 99.95 %, and 3 incidents took 12 hours to fix.
        The budget is $120k, and we asked for $40k more in May.
        At $32 an hour, 5 hours for each technician, that is $7,360 a week.
        They cost $292,000 a year, and training costs $18,000 a year.
        Three engineers for ten weeks cost $105,000. The service then costs $12,000 a year.
        84 times five is seven hours.
        30 minutes, or 2 hours with questions.
        The talk is 30 minutes (2 hours with questions).
        Growth was 20 % a year for 3 years, from 100 to 200.
        It rose from 40 % to 60 %, which is 20 %.
        From 100 to 150 %, that is 50 points of load.
        We need 3 of 5 votes, a quorum of 60 people.
        12 nodes of 4 cores and 8 GB each, in total 6 racks.
        Latency was 20 ms, 15 ms and 60 ms on three days.
        Some parts run in parallel: 20 ms, 15 ms and 60 ms, total 60 ms.
        The list: 1, 2, 3, 5, 8, 13.
        HTTP 404 and 503 errors fell; 200 is the rest.
        Route 66, gate 12, room 4.
        The mobile plan has 20 GB a month for $15.
        Mean 5, median 4, maximum 12.
        Q3 2026 ends in 2 weeks.
        We launched on 3 March and again on 14 April 2026.
        The top 10 of 500 customers bring 40 %.
        Two of the three risks came from 1 vendor.
        | Name | Age |⏎|---|---|⏎| A | 30 |⏎| B | 40 |
        | Service | p99 | Rate |⏎|---|---|---|⏎| A | 20 ms | 40 % |⏎| B | 30 ms | 50 % |⏎| Total | 40 ms | 45 % |
        | Metric | 2024 | 2025 |⏎|---|---|---|⏎| Users | 100 | 150 |⏎| Orders | 20 | 30 |
        | Who | Channels |⏎|---|---|⏎| A | 40 % |⏎| B | 80 % |⏎| C | 30 % |
        | Risk | Probability | Impact | Score |⏎|---|---|---|---|⏎| A | 3 | 4 | High |
        ```swift⏎let total = 3 + 4 + 5 // = 13⏎```
        """
    )
}
