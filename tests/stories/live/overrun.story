# The first round of 16 June 2020 needs twelve minutes more

agenda: mc2cm-2020
day: 2020-06-16

    | 08:30 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:30  dario comes
08:31  amina comes
    | 08:50 #moderators: Before round 1 of Breakout sessions: 5 people were not found on this server: Bruno Ferrer, Clara Hessel, Elif Galanis, Fanny Delorme, Goran Arrieta.
    | 08:55 #announcements: In five minutes: round 1 of Breakout sessions. The rooms open at 09:00. Press My room in #lobby to see yours.
    | 09:00 #announcements: Round 1 of Breakout sessions is open until 10:15. Press My room in #lobby to go to yours.
    | 09:00 #moderators: Round 1 of Breakout sessions: 2 rooms opened. Seated: 3. Not on this server: 2.
    = 09:00 room/breakouts-tuesday/r1/campaigns opens
    = 09:00 room/breakouts-tuesday/r1/narrative opens
10:05  dario in 1.1 Migration narrative: /run extend minutes=12
    > dario: This is what would change. Press the button to do it.
    > dario: Round 1 of Breakout sessions goes on until 10:27.
    > dario: Rebalancing the Migration Narrative to Strengthen Local Governments: until 10:27.
    > dario: Coffee Break: at 10:27 instead of 10:15. In your own time: 10:27.
    > dario: Breakout sessions, round 2: at 10:37 instead of 10:30. In your own time: 10:37.
    > dario: [Do it]
10:05  dario presses "Do it"
    > dario: Done. This changes, and everybody is told:
    > dario: Round 1 of Breakout sessions goes on until 10:27.
    > dario: Rebalancing the Migration Narrative to Strengthen Local Governments: until 10:27.
    > dario: Coffee Break: at 10:27 instead of 10:15. In your own time: 10:27.
    > dario: Breakout sessions, round 2: at 10:37 instead of 10:30. In your own time: 10:37.
    | 10:05 #announcements: Round 1 of Breakout sessions goes on until 10:27.
    | 10:05 #announcements: Coffee Break: at 10:27 instead of 10:15. In your own time: 10:27.
    | 10:05 #announcements: Breakout sessions, round 2: at 10:37 instead of 10:30. In your own time: 10:37.
    | 10:05 #1.1 Migration narrative: This room closes at 10:27.
10:06  dario: /run status
    > dario: Breakout sessions: planned 09:00, ran from 09:00, until 10:27.
    > dario: Coffee Break: planned 10:15, now expected at 10:27.
    > dario: Breakout sessions: planned 10:30, now expected at 10:37.
    > dario: #1.1 Migration narrative: 0 people there of 2.
    > dario: #1.2 Effective campaigns: 0 people there of 1.
    > dario: 2 of 7 people of the list are on this server.
    | 10:10 #1.2 Effective campaigns: 5 minutes left in round 1. The rooms close at 10:15.
    | 10:13 #1.2 Effective campaigns: 2 minutes left in round 1. The rooms close at 10:15.
    = 10:15 room/breakouts-tuesday/r1/campaigns closes
    | 10:22 #announcements: 5 minutes left in round 1. The rooms close at 10:27.
    | 10:25 #announcements: 2 minutes left in round 1. The rooms close at 10:27.
    | 10:27 #announcements: Coffee Break until 10:37. In your own time: 10:37.
    | 10:27 #moderators: Before round 2 of Breakout sessions: 5 people were not found on this server: Bruno Ferrer, Clara Hessel, Elif Galanis, Fanny Delorme, Goran Arrieta.
    = 10:27 room/breakouts-tuesday/r1/narrative closes
10:28  amina presses "My room"
    > amina: Round 2 of Breakout sessions starts Tuesday 16 June 2020 at 10:37 (Europe/Madrid). You will be in: Running effective campaigns.
    > amina: Your group: Migrant group.
    | 10:32 #announcements: In five minutes: round 2 of Breakout sessions. The rooms open at 10:37. Press My room in #lobby to see yours.
    | 10:35 #announcements: The break ends in 2 minutes. Next, at 10:37: Breakout sessions.
    | 10:37 #announcements: Round 2 of Breakout sessions is open until 11:52. Press My room in #lobby to go to yours.
    | 10:37 #moderators: Round 2 of Breakout sessions: 2 rooms opened. Seated: 3. Not on this server: 2.
    = 10:37 room/breakouts-tuesday/r2/narrative opens
    = 10:37 room/breakouts-tuesday/r2/campaigns opens
10:40  amina presses "My room"
    > amina: Your room is #2.2 Effective campaigns: Running effective campaigns. It is open until 11:52.
    > amina: Your group: Migrant group.
    | 11:47 #announcements: 5 minutes left in round 2. The rooms close at 11:52.
    | 11:50 #announcements: 2 minutes left in round 2. The rooms close at 11:52.
    | 11:52 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance is over. We go on Wednesday 17 June 2020 at 09:00 (Europe/Madrid). In your own time: 09:00.
    = 11:52 room/breakouts-tuesday/r2/narrative closes
    = 11:52 room/breakouts-tuesday/r2/campaigns closes
12:00  time passes
