# A hold of twenty minutes in the first round

agenda: mc2cm-2020
day: 2020-06-16

    | 08:30 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:30  dario comes
    | 08:55 #announcements: In five minutes: round 1 of Breakout sessions. The rooms open at 09:00. Press My room in #lobby to see yours.
    | 09:00 #announcements: Round 1 of Breakout sessions is open until 10:15. Press My room in #lobby to go to yours.
    | 09:00 #moderators: Round 1 of Breakout sessions: 2 rooms opened. Seated: 3. Not on this server: 3.
    = 09:00 room/breakouts-tuesday/r1/narrative opens
    = 09:00 room/breakouts-tuesday/r1/campaigns opens
09:20  dario: /run hold
    > dario: The programme stands still, and everybody is told. `/run resume` lets it go on.
    | 09:20 #announcements: We pause the programme for a moment. We will say here when it goes on.
09:25  dario: /run hold
    > dario: The programme stands still already.
09:26  dario: /run status
    > dario: The programme stands still.
    > dario: Breakout sessions: planned 09:00, runs since 09:00.
    > dario: Coffee Break: planned 10:15.
    > dario: Breakout sessions: planned 10:30.
    > dario: #1.1 Migration narrative: 0 people there of 2.
    > dario: #1.2 Effective campaigns: 0 people there of 1.
    > dario: 1 of 7 people of the list is on this server.
09:40  dario: /run resume
    > dario: This is what would change. Press the button to do it.
    > dario: Round 1 of Breakout sessions goes on until 10:35.
    > dario: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    > dario: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    > dario: [Do it]
09:40  dario presses "Do it"
    > dario: Done. This changes, and everybody is told:
    > dario: Round 1 of Breakout sessions goes on until 10:35.
    > dario: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    > dario: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    | 09:40 #announcements: The programme goes on.
    | 09:40 #announcements: Round 1 of Breakout sessions goes on until 10:35.
    | 09:40 #announcements: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    | 09:40 #announcements: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    | 09:40 #1.1 Migration narrative: This room closes at 10:35.
    | 09:40 #1.2 Effective campaigns: This room closes at 10:35.
09:41  dario: /now
    > dario: Now: round 1 of Breakout sessions, until 10:35.
    > dario: Next: Coffee Break, Tuesday 16 June 2020 at 10:35 (Europe/Madrid). In your own time: 10:35.
    | 10:30 #announcements: 5 minutes left in round 1. The rooms close at 10:35.
    | 10:33 #announcements: 2 minutes left in round 1. The rooms close at 10:35.
    | 10:35 #announcements: Coffee Break until 10:45. In your own time: 10:45.
    = 10:35 room/breakouts-tuesday/r1/narrative closes
    = 10:35 room/breakouts-tuesday/r1/campaigns closes
    | 10:40 #announcements: In five minutes: round 2 of Breakout sessions. The rooms open at 10:45. Press My room in #lobby to see yours.
    | 10:43 #announcements: The break ends in 2 minutes. Next, at 10:45: Breakout sessions.
    | 10:45 #announcements: Round 2 of Breakout sessions is open until 12:00. Press My room in #lobby to go to yours.
    | 10:45 #moderators: Round 2 of Breakout sessions: 2 rooms opened. Seated: 3. Not on this server: 3.
    = 10:45 room/breakouts-tuesday/r2/narrative opens
    = 10:45 room/breakouts-tuesday/r2/campaigns opens
    | 11:55 #announcements: 5 minutes left in round 2. The rooms close at 12:00.
    | 11:58 #announcements: 2 minutes left in round 2. The rooms close at 12:00.
    | 12:00 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance is over. We go on Wednesday 17 June 2020 at 09:00 (Europe/Madrid). In your own time: 09:00.
    = 12:00 room/breakouts-tuesday/r2/narrative closes
    = 12:00 room/breakouts-tuesday/r2/campaigns closes
12:10  time passes
