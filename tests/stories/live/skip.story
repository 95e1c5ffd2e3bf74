# A skip, and an undo

agenda: mc2cm-2020
day: 2020-06-15

    | 08:30 #announcements: Day 1 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:30  dario comes
    | 08:55 #announcements: In five minutes: Welcoming participants. It starts at 09:00 in #Plenary.
    | 09:00 #announcements: Welcoming participants has started in #Plenary. It ends at 09:15.
    | 09:10 #announcements: In five minutes: Opening and Welcome. It starts at 09:15 in #Plenary.
    | 09:15 #announcements: Opening and Welcome has started in #Plenary. It ends at 10:00.
09:20  dario: /run skip session=methodology
    > dario: This is what would change. Press the button to do it.
    > dario: Methodology of the Breakout session is left out.
    > dario: [Do it]
09:20  dario presses "Do it"
    > dario: Done. This changes, and everybody is told:
    > dario: Methodology of the Breakout session is left out.
    | 09:20 #announcements: Methodology of the Breakout session is left out.
09:21  dario: /run status
    > dario: Welcoming participants: planned 09:00, ran from 09:00, until 09:15.
    > dario: Opening and Welcome: planned 09:15, ran from 09:15, until 10:00.
    > dario: Building a common ground on Rebalancing the Narrative on migration to strengthen local governance: planned 10:00.
    > dario: Methodology of the Breakout session: left out.
    > dario: 1 of 7 people of the list is on this server.
09:22  dario: /run undo
    > dario: This is what would change. Press the button to do it.
    > dario: Taken back: leaving out Methodology of the Breakout session.
    > dario: Methodology of the Breakout session: at 11:15. In your own time: 11:15.
    > dario: [Do it]
09:22  dario presses "Do it"
    > dario: Taken back: leaving out Methodology of the Breakout session.
    > dario: Done. This changes, and everybody is told:
    > dario: Methodology of the Breakout session: at 11:15. In your own time: 11:15.
    | 09:22 #announcements: We take back the last change of times.
    | 09:22 #announcements: Methodology of the Breakout session: at 11:15. In your own time: 11:15.
09:23  dario: /run status
    > dario: Welcoming participants: planned 09:00, ran from 09:00, until 09:15.
    > dario: Opening and Welcome: planned 09:15, ran from 09:15, until 10:00.
    > dario: Building a common ground on Rebalancing the Narrative on migration to strengthen local governance: planned 10:00.
    > dario: Methodology of the Breakout session: planned 11:15.
    > dario: 1 of 7 people of the list is on this server.
09:24  dario: /run undo
    > dario: There is no decision to take back.
    | 09:55 #announcements: In five minutes: Building a common ground on Rebalancing the Narrative on migration to strengthen local governance. It starts at 10:00 in #Plenary.
    | 10:00 #announcements: Building a common ground on Rebalancing the Narrative on migration to strengthen local governance has started in #Plenary. It ends at 11:15.
    | 11:10 #announcements: In five minutes: Methodology of the Breakout session. It starts at 11:15 in #Plenary.
    | 11:15 #announcements: Methodology of the Breakout session has started in #Plenary. It ends at 11:30.
    | 11:30 #announcements: Day 1 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance is over. We go on Tuesday 16 June 2020 at 09:00 (Europe/Madrid). In your own time: 09:00.
12:10  time passes
