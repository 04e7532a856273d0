extension ArithmeticStatement {
    /// Statements with one figure that does not follow.
    static let wrong = table(
        """
        equation; 48; The pilot needs 12 × 4 = 46 labels.
        equation; 12; We counted 3 + 4 + 5 = 13 incidents.
        equation; 12; In words, 3 plus 4 plus 5 is 14.
        equation; 12; A batch of 3 x 4 is 16 boxes.
        equation; 4629.63; 400M requests/day / 86,400 = 46,300 requests/s
        equation; 4629.63; `400M / 86,400 = 463 requests/s`
        equation; 6; 200 GB × 30 days = 60 TB
        equation; 216; 2 KB × 400M × 90 × 3 = 21.6 TB
        equation; 100; 500 requests/s × 200 ms = 1,000 concurrent
        equation; 10800; $15/hour × 720 hours = $12,800
        equation; 35; (3 + 4) × 5 = 36
        equation; 540000; 12 people × 3 months × $15k = $450k
        equation; 95; 20 ms + 15 ms + 60 ms = 105 ms
        equation; 16; 20 − 4 = 15
        equation; 1024; 2^10 = 2,048
        equation; 4096; 64 * 64 = 4396
        equation; 1100000; 1M + 100k = 1.9M
        equation; 220; 200 + 10 % = 240
        equation; 12; probability 3 × impact 4 = 15
        equation; 350; rent $300 + power $50 = $400
        equation; 48; Two phases, 12 × 4 = **52** labels.
        share; 80; 40 % of 200 is 90.
        share; 80; 40 percent of 200 is 60.
        share; 80; 40 % of the 200 users (90 users) agreed.
        share; 30; A third of 90 is 45.
        share; 50; Half of 100 is 60.
        share; 60; Two thirds of 90 are 66.
        share; 60; Three quarters of 80 services are 70.
        share; 25; 3 of 12 teams (35 %) agreed.
        share; 25; Three of twelve teams (33 %) agreed.
        share; 33.33; 1,000 of 3,000 orders, or 43 %, were late.
        share; 15; 30 is 25 % of 200.
        share; 12.5; 2,300 of 18,400 patients (15.2%) got two.
        share; 12000; 0.1 % of 12 million is 120,000.
        share; 2000000; 5 % of $40M is $4M.
        change; 70; Lead time fell from 20 days to 6, a cut of 60 %.
        change; 70; Lead time fell from 20 days to 6 days (−80 %).
        change; 50; It rose from 1.2 % to 1.8 % (30 %).
        change; 0.6; It rose from 1.2 % to 1.8 %, up 0.9 percentage points.
        change; 3.25; Volume doubled from 40 to 130.
        change; 3; Lead time halved from 12 weeks to 4.
        change; 73.33; p99 went from 900 ms → 240 ms (−63 %).
        change; 50; Revenue went from $4.2M to $6.3M, an increase of 60 %.
        change; 14; Lead time fell from 20 days to 6, a saving of 16 days.
        change; 4; Deploys went from 5 to 20 a week, a factor of 5.
        change; 25; We cut the queue by 35 %, from 400 to 300 tickets.
        change; 9.09; Cost fell from $22 million to $20 million, down 12 %.
        conversion; 120000; $10k a month is $140k a year.
        conversion; 6; 6,000 GB is 60 TB.
        conversion; 80; 10 MB/s is 8 Mbit/s.
        conversion; 36; Three years are 30 months.
        rate; 4629.63; 400 million requests a day are 46,300 a second.
        rate; 4629.63; About 400 million requests a day, or 6,600 per second.
        rate; 4629.63; 400M requests per day ≈ 46k requests per second.
        rate; 4629.63; Traffic is 400 million requests a day. That is 4,030 a second on average.
        rate; 4629.63; - Requests: 400 million a day⏎- Average: 463 a second
        rate; 138.89; 12 million daily requests, or 1,390 per second.
        rate; 1.1416; 3 million orders a month are 11.6 orders a second.
        rate; 100; 6,000 writes a minute are 1,000 writes a second.
        rate; 10000000; 2 million users making 5 requests a day make 20 million requests a day.
        peak; 13890; Traffic is 400 million requests a day. That is 4,630 a second on average, 23,900 at a peak factor of three.
        peak; 13890; - Requests: 400 million a day⏎- Average: 4,630 a second⏎- Peak (3×): 18,890 a second
        peak; 600; We see 200 requests a second on average and a peak of 900 requests a second, 3x the average.
        concurrency; 200; 1,000 requests a second at 200 ms each are 2,000 in flight.
        concurrency; 50; 100 jobs a second of 500 ms each are 500 concurrent jobs.
        storage; 20; 10 million events of 2 KB each are 200 GB.
        storage; 0.0054; 20 GB a day kept for 90 days with 3 copies is 1.8 PB.
        storage; 1.8; 20 GB a day for 90 days is 18 TB.
        storage; 80; 40 million objects of 2 kilobytes are 8 gigabytes.
        bandwidth; 20; 10 million events a day of 2 KB each are 2 GB a day.
        bandwidth; 10; 5,000 requests a second at 2 KB each is 100 MB/s.
        instances; 24; At 12,000 requests a second and 500 requests a second each we need 34 instances.
        instances; 4.63; At 4,630 requests a second and 1,000 requests a second per instance we need 50 instances.
        availability; 525.6; 99.9 % availability allows 52 minutes of downtime a year.
        availability; 43.2; 99.9 % availability allows 4.3 minutes of downtime a month.
        availability; 0.8772; An availability of 99.99 % (8.8 hours of downtime per year).
        availability; 10.08; An SLO of 99.9 % leaves 60 minutes of downtime a week.
        availability; 99.9; Three nines (99.99 %) are enough.
        availability; 99.7; Three services of 99.9 % in series are 99.9 %.
        availability; 99.99; Two replicas of 99 % in parallel have 99.9 %.
        availability; 99.85; 99.9 % and 99.95 % in series are 99.95 %.
        sum; 95; gateway 20 ms, auth 15 ms, database 60 ms, total 85 ms
        sum; 95; p99: gateway 20 ms, auth 15 ms and database 60 ms add up to 105 ms.
        sum; 95; - Gateway: 20 ms⏎- Auth: 15 ms⏎- Database: 60 ms⏎- Total: 90 ms
        sum; 100000; Licences €60,000, training €25,000 and travel €15,000, in total €110,000.
        cost; 175200; 40 instances at $0.50 an hour are $17,520 a year.
        cost; 450000; 5 engineers for 6 months at $15k a month cost $540k.
        cost; 600000; 10,000 bells at 60 euros are 60,000 euros.
        payback; 12; The tool costs $120k and saves $10k a month, so it pays back in 8 months.
        returnOnInvestment; 50; The ROI is 80 %: $100k spent brings $150k.
        presentValue; 24342.6; At 10 % we invest $100k and get $50k a year for 3 years; the NPV is $44k.
        risk; 100000; A 20 % chance of losing $500k is an expected loss of $200k.
        risk; 20; Probability 4, impact 5, score 25.
        risk; 16; | Risk | Probability | Impact | Score |⏎|---|---|---|---|⏎| A | 3 | 4 | 12 |⏎| B | 2 | 5 | 10 |⏎| C | 4 | 4 | 20 |
        dates; 6; From 3 March to 14 April 2026 is eight weeks.
        dates; 42; From 2026-03-03 to 2026-04-14 is 52 days.
        dates; 20571; The pilot starts on 3 March 2026, runs for eight weeks and ends on 14 April 2026.
        dates; 20585; | Phase | Start | Duration | End |⏎|---|---|---|---|⏎| B | 14 April 2026 | 4 weeks | 2 June 2026 |
        weekday; 1; We launch on Wednesday 3 March 2026.
        weekday; 1; We launch on Friday, March 3rd, 2026.
        weekday; 3; The gate is on Wed 2026-03-05.
        total; 350; | Item | Cost |⏎|---|---|⏎| A | $100 |⏎| B | $250 |⏎| Total | $360 |
        total; 1750; | Item | Cost |⏎|---|---|⏎| A | 1,500 |⏎| B | – |⏎| C | 250 |⏎| **Total** | **1,850** |
        total; 9; | Team | Q1 | Q2 | Total |⏎|---|---|---|---|⏎| A | 10 | 4 | 14 |⏎| B | 3 | 5 | 8 |⏎| C | 3 | 6 | 10 |
        hundred; 90; | Who | Share |⏎|---|---|⏎| A | 40 % |⏎| B | 30 % |⏎| C | 20 % |⏎| Total | 100 % |
        hundred; 90; | Criterion | Weight |⏎|---|---|⏎| A | 40 % |⏎| B | 30 % |⏎| C | 20 % |
        average; 5; | Who | Days |⏎|---|---|⏎| A | 4 |⏎| B | 6 |⏎| Average | 7 |
        cost; 18; | Item | Units | Price | Total |⏎|---|---|---|---|⏎| A | 10 | $4 | $40 |⏎| B | 3 | $5 | $15 |⏎| C | 3 | $6 | $20 |
        """
    )
}
