# A moderator's mistake and its repair

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
09:40  dario: /run extend minutes=120
    > dario: This is what would change. Press the button to do it.
    > dario: Round 1 of Breakout sessions goes on until 12:15.
    > dario: Coffee Break: at 12:15 instead of 10:15. In your own time: 12:15.
    > dario: Breakout sessions, round 2: at 12:25 instead of 10:30. In your own time: 12:25.
    > dario: [Do it]
09:41  dario: /run extend minutes=20
    > dario: This is what would change. Press the button to do it.
    > dario: Round 1 of Breakout sessions goes on until 10:35.
    > dario: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    > dario: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    > dario: [Do it]
09:41  dario presses "Do it"
    > dario: Done. This changes, and everybody is told:
    > dario: Round 1 of Breakout sessions goes on until 10:35.
    > dario: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    > dario: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    | 09:41 #announcements: Round 1 of Breakout sessions goes on until 10:35.
    | 09:41 #announcements: Coffee Break: at 10:35 instead of 10:15. In your own time: 10:35.
    | 09:41 #announcements: Breakout sessions, round 2: at 10:45 instead of 10:30. In your own time: 10:45.
    | 09:41 #1.1 Migration narrative: This room closes at 10:35.
    | 09:41 #1.2 Effective campaigns: This room closes at 10:35.
09:42  dario presses "Do it"
    > dario: Something was decided meanwhile. This is what would change now.
    > dario: Round 1 of Breakout sessions goes on until 10:55.
    > dario: Coffee Break: at 10:55 instead of 10:35. In your own time: 10:55.
    > dario: Breakout sessions, round 2: at 11:05 instead of 10:45. In your own time: 11:05.
    > dario: [Do it]
09:43  dario: /run undo
    > dario: This is what would change. Press the button to do it.
    > dario: Taken back: 20 more minutes for Breakout sessions, round 1.
    > dario: Round 1 of Breakout sessions ends earlier, at 10:15.
    > dario: Coffee Break: at 10:15 instead of 10:35. In your own time: 10:15.
    > dario: Breakout sessions, round 2: at 10:30 instead of 10:45. In your own time: 10:30.
    > dario: [Do it]
09:43  dario presses "Do it"
    > dario: Taken back: 20 more minutes for Breakout sessions, round 1.
    > dario: Done. This changes, and everybody is told:
    > dario: Round 1 of Breakout sessions ends earlier, at 10:15.
    > dario: Coffee Break: at 10:15 instead of 10:35. In your own time: 10:15.
    > dario: Breakout sessions, round 2: at 10:30 instead of 10:45. In your own time: 10:30.
    | 09:43 #announcements: We take back the last change of times.
    | 09:43 #announcements: Round 1 of Breakout sessions ends earlier, at 10:15.
    | 09:43 #announcements: Coffee Break: at 10:15 instead of 10:35. In your own time: 10:15.
    | 09:43 #announcements: Breakout sessions, round 2: at 10:30 instead of 10:45. In your own time: 10:30.
    | 09:43 #1.1 Migration narrative: This room closes at 10:15.
    | 09:43 #1.2 Effective campaigns: This room closes at 10:15.
09:44  dario: /run undo
    > dario: There is no decision to take back.
09:45  amina: /run extend minutes=5
    > amina: This is for moderators only. If that is you, ask an organiser to check the list of people.
09:46  dario: /run extend minutes=5 session=closing
    > dario: Concluding remarks is not today. Only today's programme can be changed.
09:47  dario: /run extend minutes=-100
    > dario: Only 28 minutes are left of Breakout sessions. `/run skip` leaves it out.
09:48  the bot restarts
09:49  dario: /run extend minutes=2
    > dario: Done. This changes, and everybody is told:
    > dario: Round 1 of Breakout sessions goes on until 10:17.
    > dario: Coffee Break: at 10:17 instead of 10:15. In your own time: 10:17.
    | 09:49 #announcements: Round 1 of Breakout sessions goes on until 10:17.
    | 09:49 #announcements: Coffee Break: at 10:17 instead of 10:15. In your own time: 10:17.
    | 09:49 #1.1 Migration narrative: This room closes at 10:17.
    | 09:49 #1.2 Effective campaigns: This room closes at 10:17.
    | 10:12 #announcements: 5 minutes left in round 1. The rooms close at 10:17.
    | 10:15 #announcements: 2 minutes left in round 1. The rooms close at 10:17.
    | 10:17 #announcements: Coffee Break until 10:30. In your own time: 10:30.
    = 10:17 room/breakouts-tuesday/r1/campaigns closes
    = 10:17 room/breakouts-tuesday/r1/narrative closes
    | 10:20 #moderators: Before round 2 of Breakout sessions: 5 people were not found on this server: Bruno Ferrer, Clara Hessel, Elif Galanis, Fanny Delorme, Goran Arrieta.
10:20  dario: /run extend minutes=5 session=breakouts-tuesday/r1
    > dario: Breakout sessions: it ended at 10:17. `/run undo` takes back a decision.
    | 10:25 #announcements: In five minutes: round 2 of Breakout sessions. The rooms open at 10:30. Press My room in #lobby to see yours.
    | 10:28 #announcements: The break ends in 2 minutes. Next, at 10:30: Breakout sessions.
    | 10:30 #announcements: Round 2 of Breakout sessions is open until 11:45. Press My room in #lobby to go to yours.
    | 10:30 #moderators: Round 2 of Breakout sessions: 2 rooms opened. Seated: 3. Not on this server: 2.
    = 10:30 room/breakouts-tuesday/r2/narrative opens
    = 10:30 room/breakouts-tuesday/r2/campaigns opens
    | 11:40 #announcements: 5 minutes left in round 2. The rooms close at 11:45.
    | 11:43 #announcements: 2 minutes left in round 2. The rooms close at 11:45.
    | 11:45 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance is over. We go on Wednesday 17 June 2020 at 09:00 (Europe/Madrid). In your own time: 09:00.
    = 11:45 room/breakouts-tuesday/r2/narrative closes
    = 11:45 room/breakouts-tuesday/r2/campaigns closes
12:10  time passes
