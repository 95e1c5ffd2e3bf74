# A new agenda is published at mid-day, with six kinds of change

agenda: morning.yaml
roster: noon.csv
day: 2020-06-16

    | 08:30 #announcements: Day 1 of A morning that changes starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:40  dario comes
08:41  organiser: /event diff agenda=morning-later.yaml
    > organiser: The agenda of A morning that changes changes in 6 places:
    > organiser: Cancelled: Posters, planned for Tuesday 16 June 2020 at 11:30.
    > organiser: Another title: Questions and answers (it was Questions).
    > organiser: Questions and answers, new: Speaker: **Cai Delorme**. No longer: **Ben Caruso**.
    > organiser: Questions and answers, changed: links.
    > organiser: New: A photo of all, Tuesday 16 June 2020, 11:30 to 11:40 (Europe/Madrid). In your own time: 11:30.
    > organiser: Moved: Closing is now Tuesday 16 June 2020, 11:40 to 11:55 (Europe/Madrid). In your own time: 11:40. It was planned for 11:45.
    | 08:55 #announcements: In five minutes: Opening. It starts at 09:00 in #Plenary.
    | 09:00 #announcements: Opening has started in #Plenary. It ends at 10:00.
    | 10:00 #announcements: Coffee break until 10:15. In your own time: 10:15.
    | 10:10 #announcements: In five minutes: Reports. It starts at 10:15 in #Plenary.
    | 10:13 #announcements: The break ends in 2 minutes. Next, at 10:15: Reports.
    | 10:15 #announcements: Reports has started in #Plenary. It ends at 11:00.
10:20  organiser: /event publish agenda=morning-later.yaml
    > organiser: Nothing has changed yet. Press the button to publish it; everybody is told of the changes.
    > organiser: The agenda of A morning that changes changes in 6 places:
    > organiser: Cancelled: Posters, planned for Tuesday 16 June 2020 at 11:30.
    > organiser: Another title: Questions and answers (it was Questions).
    > organiser: Questions and answers, new: Speaker: **Cai Delorme**. No longer: **Ben Caruso**.
    > organiser: Questions and answers, changed: links.
    > organiser: New: A photo of all, Tuesday 16 June 2020, 11:30 to 11:40 (Europe/Madrid). In your own time: 11:30.
    > organiser: Moved: Closing is now Tuesday 16 June 2020, 11:40 to 11:55 (Europe/Madrid). In your own time: 11:40. It was planned for 11:45.
    > organiser: [Publish]
10:20  organiser presses "Publish"
    > organiser: Version 2 of A morning that changes is published: 6 changes.
    | 10:20 #announcements: Cancelled: Posters, planned for Tuesday 16 June 2020 at 11:30.
    | 10:20 #announcements: Another title: Questions and answers (it was Questions).
    | 10:20 #announcements: Questions and answers, new: Speaker: **Cai Delorme**. No longer: **Ben Caruso**.
    | 10:20 #announcements: Questions and answers, changed: links.
    | 10:20 #announcements: New: A photo of all, Tuesday 16 June 2020, 11:30 to 11:40 (Europe/Madrid). In your own time: 11:30.
    | 10:20 #announcements: Moved: Closing is now Tuesday 16 June 2020, 11:40 to 11:55 (Europe/Madrid). In your own time: 11:40. It was planned for 11:45.
10:21  organiser presses "Publish"
    > organiser: This agenda of A morning that changes is published already.
10:22  organiser: /event versions
    > organiser: **Versions of A morning that changes**
    > organiser: 1: Monday 15 June 2020 at 02:00, loaded.
    > organiser: 2: Tuesday 16 June 2020 at 10:20, 6 changes.
    > organiser: Version 2 is the one in use.
10:23  dario: /agenda
    > dario: **Day 1: Tuesday 16 June 2020**
    > dario: 09:00 to 10:00: Opening
    > dario: 10:00 to 10:15: Coffee break
    > dario: 10:15 to 11:00: Reports
    > dario: 11:00 to 11:30: Questions and answers
    > dario: 11:30 to 11:40: A photo of all
    > dario: 11:40 to 11:55: Closing
    > dario: All times: Europe/Madrid.
10:24  the bot restarts
    | 10:55 #announcements: In five minutes: Questions and answers. It starts at 11:00 in #Plenary.
    | 11:00 #announcements: Questions and answers has started in #Plenary. It ends at 11:30.
    | 11:25 #announcements: In five minutes: A photo of all. It starts at 11:30 in #Plenary.
    | 11:30 #announcements: A photo of all has started in #Plenary. It ends at 11:40.
    | 11:35 #announcements: In five minutes: Closing. It starts at 11:40 in #Plenary.
    | 11:40 #announcements: Closing has started in #Plenary. It ends at 11:55.
    | 11:55 #announcements: A morning that changes is over. Thank you for taking part.
12:45  time passes
