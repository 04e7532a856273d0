extension ArithmeticStatement {
    /// Statements that hold; none of them may be called wrong.
    static let right = table(
        """
        equation; 48; The pilot needs 12 × 4 = 48 labels.
        equation; 12; We counted 3 + 4 + 5 = 12 incidents.
        equation; 12; In words, 3 plus 4 plus 5 is 12.
        equation; 12; A batch of 3 x 4 is 12 boxes.
        equation; 4629.63; 400M requests/day / 86,400 = 4,630 requests/s
        equation; 4629.63; `400M / 86,400 = 4,630 requests/s`
        equation; 6; 200 GB × 30 days = 6 TB
        equation; 216; 2 KB × 400M × 90 × 3 = 216 TB
        equation; 100; 500 requests/s × 200 ms = 100 concurrent
        equation; 10800; $15/hour × 720 hours = $10,800
        equation; 35; (3 + 4) × 5 = 35
        equation; 99.85; 99.9% × 99.95% = 99.85%
        equation; 540000; 12 people × 3 months × $15k = $540k
        equation; 95; 20 ms + 15 ms + 60 ms = 95 ms
        equation; 5.785; 1,157 / 200 = 6 instances
        equation; 16; 20 − 4 = 16
        equation; 1024; 2^10 = 1,024
        equation; 33.333; 1/3 = 33 %
        equation; 3.3333; 10 ÷ 3 = 3.33
        equation; 3600; 60 × 60 ≈ 3,600
        equation; 4096; 64 * 64 = 4096
        equation; 7; 100 divided by 14.3 is 7.
        equation; 1100000; 1M + 100k = 1.1M
        equation; 220; 200 + 10 % = 220
        equation; 160; 200 - 20 % = 160
        equation; 12000; 12 × 1 000 = 12 000
        equation; 48; Two phases, 12 × 4 = **48** days.
        equation; 12; probability 3 × impact 4 = 12
        equation; 350; rent $300 + power $50 = $350
        share; 80; 40 % of 200 is 80.
        share; 80; 40 percent of 200 is 80.
        share; 80; 40 % of the 200 users (80 users) agreed.
        share; 30; A third of 90 is 30.
        share; 50; Half of 100 is 50.
        share; 60; Two thirds of 90 are 60.
        share; 60; Three quarters of 80 services are 60.
        share; 25; 3 of 12 teams (25 %) agreed.
        share; 25; Three of twelve teams (25 %) agreed.
        share; 66.67; 2 of 3 (67 %) passed.
        share; 66.67; 2 of 3 (66 %) passed.
        share; 33.33; 1,000 of 3,000 orders, or 33 %, were late.
        share; 15; 30 is 15 % of 200.
        share; 12.5; 2,300 of 18,400 patients (12.5%) got two.
        share; 12000; 0.1 % of 12 million is 12,000.
        share; 2000000; 5 % of $40M is $2M.
        share; 80; 40 % of 200 is about 84.
        change; 70; Lead time fell from 20 days to 6, a cut of 70 %.
        change; 70; Lead time fell from 20 days to 6 days (−70 %).
        change; 50; It rose from 1.2 % to 1.8 % (50 %, 0.6 points).
        change; 0.6; It rose from 1.2 % to 1.8 %, up 0.6 percentage points.
        change; 2; We grew 2x from 40 to 80.
        change; 2; Volume doubled from 40 to 80.
        change; 2; Lead time halved from 12 weeks to 6.
        change; 3; Orders tripled from 100 to 300 a day.
        change; 73.33; p99 went from 900 ms → 240 ms (−73 %).
        change; 50; Revenue went from $4.2M to $6.3M, an increase of 50 %.
        change; 14; Lead time fell from 20 days to 6, a saving of 14 days.
        change; 233.33; From 20 minutes to 6, 233 % faster.
        change; 4; Deploys went from 5 to 20 a week, a factor of 4.
        change; 25; We cut the queue by 25 %, from 400 to 300 tickets.
        change; 9.09; Cost fell from $22 million to $20 million, down 9 %.
        conversion; 1.5; 90 minutes (1.5 hours)
        conversion; 6; 6,000 GB (6 TB)
        conversion; 120000; $10k a month is $120k a year.
        conversion; 1.024; The limit is 1,024 MB, which is 1 GB.
        conversion; 80; 10 MB/s is 80 Mbit/s.
        conversion; 3; The work takes 15 days (3 weeks).
        conversion; 36; Three years are 36 months.
        rate; 4629.63; 400 million requests a day are 4,630 a second.
        rate; 4629.63; About 400 million requests a day, or 4,600 per second.
        rate; 4629.63; 400M requests per day ≈ 4.6k requests per second.
        rate; 4629.63; Traffic is 400 million requests a day. That is 4,630 a second on average.
        rate; 4629.63; - Requests: 400 million a day⏎- Average: 4,630 a second
        rate; 138.89; 12 million daily requests, or 139 per second.
        rate; 1.157; 3 million orders a month are 1.16 orders a second.
        rate; 100; 6,000 writes a minute are 100 writes a second.
        rate; 10000000; 2 million users making 5 requests a day make 10 million requests a day.
        peak; 13888.9; Traffic is 400 million requests a day. That is 4,630 a second on average, 13,900 at a peak factor of three.
        peak; 13890; - Requests: 400 million a day⏎- Average: 4,630 a second⏎- Peak (3×): 13,890 a second
        peak; 600; We see 200 requests a second on average and a peak of 600 requests a second, 3x the average.
        concurrency; 200; 1,000 requests a second at 200 ms each are 200 in flight.
        concurrency; 50; 100 jobs a second of 500 ms each are 50 concurrent jobs.
        storage; 20; 10 million events of 2 KB each are 20 GB.
        storage; 5.4; 20 GB a day kept for 90 days with 3 copies is 5.4 TB.
        storage; 1.8; 20 GB a day for 90 days is 1.8 TB.
        storage; 80; 40 million objects of 2 kilobytes are 80 gigabytes.
        storage; 31.1; 86,400 labels a day of 2 KB, kept for 90 days in 2 copies, are 31 GB.
        bandwidth; 20; 10 million events a day of 2 KB each are 20 GB a day.
        bandwidth; 10; 5,000 requests a second at 2 KB each is 10 MB/s.
        bandwidth; 7.3; 10 million events a day of 2 KB each are 20 GB a day, 7.3 TB a year.
        instances; 24; At 12,000 requests a second and 500 requests a second each we need 24 instances.
        instances; 4.63; At 4,630 requests a second and 1,000 requests a second per instance we need 5 instances.
        availability; 8.78; 99.9 % availability allows 8.8 hours of downtime a year.
        availability; 43; 99.9 % availability allows 43 minutes of downtime a month.
        availability; 52.6; An availability of 99.99 % (52.6 minutes of downtime per year).
        availability; 10.08; An SLO of 99.9 % leaves 10 minutes of downtime a week.
        availability; 99.9; Three nines (99.9 %) are enough.
        availability; 99.7; Three services of 99.9 % in series are 99.7 %.
        availability; 99.99; Two replicas of 99 % in parallel have 99.99 %.
        availability; 99.85; 99.9 % and 99.95 % in series are 99.85 %.
        sum; 95; gateway 20 ms, auth 15 ms, database 60 ms, total 95 ms
        sum; 95; p99: gateway 20 ms, auth 15 ms and database 60 ms add up to 95 ms.
        sum; 95; - Gateway: 20 ms⏎- Auth: 15 ms⏎- Database: 60 ms⏎- Total: 95 ms
        sum; 12; 5 weeks of build, 4 weeks of test, 3 weeks of pilot, 12 weeks in total.
        sum; 100000; Licences €60,000, training €25,000 and travel €15,000, in total €100,000.
        cost; 175200; 40 instances at $0.50 an hour are $175,200 a year.
        cost; 450000; 5 engineers for 6 months at $15k a month cost $450k.
        cost; 600000; 10,000 bells at 60 euros are 600,000 euros.
        cost; 8000; The rent is $96,000 for one year, or $8,000 a month.
        cost; 1870000; We save 7,800 visits at $240 each, that is $1.87 million.
        payback; 12; The tool costs $120k and saves $10k a month, so it pays back in 12 months.
        payback; 1; It costs €240,000, saves €20,000 a month, and the payback is one year.
        returnOnInvestment; 50; The ROI is 50 %: $100k spent brings $150k.
        presentValue; 24342.6; At 10 % we invest $100k and get $50k a year for 3 years; the NPV is $24k.
        presentValue; 24342.6; The NPV at 10 % of $100k now against $50k, $50k and $50k is $24k.
        risk; 100000; A 20 % chance of losing $500k is an expected loss of $100k.
        risk; 20; Probability 4, impact 5, score 20.
        risk; 12; | Risk | Probability | Impact | Score |⏎|---|---|---|---|⏎| A | 3 | 4 | 12 |⏎| B | 2 | 5 | 10 |
        risk; 9; | Risk | Likelihood (1-5) | Severity | P×I |⏎|---|---|---|---|⏎| A | Medium (3) | High (3) | 9 |
        dates; 6; From 3 March to 14 April 2026 is six weeks.
        dates; 6; The pilot runs from 3 March to 14 April 2026, six weeks.
        dates; 5.5714; The pilot runs from Monday 2 March to Friday 10 April 2026 (6 weeks).
        dates; 42; From 2026-03-03 to 2026-04-14 is 42 days.
        dates; 2.9566; From 1 April to 30 June 2026 is three months.
        dates; 20557; The pilot starts on 3 March 2026, runs for six weeks and ends on 14 April 2026.
        dates; 20557; | Phase | Start | Duration | End |⏎|---|---|---|---|⏎| A | 3 March 2026 | 6 weeks | 14 April 2026 |
        weekday; 1; We launch on Tuesday 3 March 2026.
        weekday; 1; We launch on Tuesday, March 3rd, 2026.
        weekday; 3; The gate is on Thu 2026-03-05.
        weekday; 5; Leap day, Saturday 29 February 2020, was quiet.
        total; 350; | Item | Cost |⏎|---|---|⏎| A | $100 |⏎| B | $250 |⏎| Total | $350 |
        total; 1750; | Item | Cost |⏎|---|---|⏎| A | 1,500 |⏎| B | – |⏎| C | 250 |⏎| **Total** | **1,750** |
        total; 14; | Team | Q1 | Q2 | Total |⏎|---|---|---|---|⏎| A | 10 | 4 | 14 |⏎| B | 3 | 5 | 8 |
        total; 8; | Step | Weeks |⏎|---|---|⏎| A | 4–6 |⏎| B | 2–4 |⏎| Total | 6–10 |
        hundred; 99; | Who | Share |⏎|---|---|⏎| A | 33 % |⏎| B | 33 % |⏎| C | 33 % |⏎| Total | 100 % |
        hundred; 100; | Criterion | Weight |⏎|---|---|⏎| A | 50 % |⏎| B | 30 % |⏎| C | 20 % |
        average; 5; | Who | Days |⏎|---|---|⏎| A | 4 |⏎| B | 6 |⏎| Average | 5 |
        cost; 40; | Item | Units | Price | Total |⏎|---|---|---|---|⏎| A | 10 | $4 | $40 |⏎| B | 3 | $5 | $15 |
        """
    )
}
