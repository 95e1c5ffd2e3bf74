# A new agenda is published at mid-day

agenda: noon.yaml
roster: noon.csv
day: 2020-06-16

    | 08:30 #announcements: Day 1 of A morning with interpreters starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:40  dario comes
08:41  organiser: /event diff agenda=noon-later.yaml
    > organiser: The agenda of A morning with interpreters changes in 6 places:
    > organiser: A morning with interpreters, changed: settings for organisers.
    > organiser: Moved: Reports is now Tuesday 16 June 2020, 10:15 to 11:10 (Europe/Madrid). It was planned for 10:15.
    > organiser: Another title: Questions and answers (it was Questions).
    > organiser: Moved: Questions and answers is now Tuesday 16 June 2020, 11:10 to 11:40 (Europe/Madrid). It was planned for 11:00.
    > organiser: Moved: The minister is now Tuesday 16 June 2020, 11:50 to 12:10 (Europe/Madrid). It was planned for 11:40.
    > organiser: New: A photo of all, Tuesday 16 June 2020, 12:10 to 12:20 (Europe/Madrid).
    | 08:55 #announcements: In five minutes: Opening. It starts at 09:00 in #Plenary.
    | 09:00 #announcements: Opening has started in #Plenary. It ends at 10:00.
    | 10:00 #announcements: Coffee break until 10:15. In your own time: 10:15.
    | 10:10 #announcements: In five minutes: Reports. It starts at 10:15 in #Plenary.
    | 10:13 #announcements: The break ends in 2 minutes. Next, at 10:15: Reports.
    | 10:15 #announcements: Reports has started in #Plenary. It ends at 11:00.
10:20  organiser: /event publish agenda=noon-later.yaml
    > organiser: Nothing has changed yet. Press the button to publish it; everybody is told of the changes.
    > organiser: The agenda of A morning with interpreters changes in 5 places:
    > organiser: A morning with interpreters, changed: settings for organisers.
    > organiser: Another title: Questions and answers (it was Questions).
    > organiser: Moved: Questions and answers is now Tuesday 16 June 2020, 11:10 to 11:40 (Europe/Madrid). It was planned for 11:00.
    > organiser: Moved: The minister is now Tuesday 16 June 2020, 11:50 to 12:10 (Europe/Madrid). It was planned for 11:40.
    > organiser: New: A photo of all, Tuesday 16 June 2020, 12:10 to 12:20 (Europe/Madrid).
    > organiser: 1 change is left out, as it is about what has begun:
    > organiser: Moved: Reports is now Tuesday 16 June 2020, 10:15 to 11:10 (Europe/Madrid). It was planned for 10:15.
    > organiser: [Publish]
10:20  organiser presses "Publish"
    > organiser: Version 2 of A morning with interpreters is published: 5 changes.
    > organiser: 1 change is left out, as it is about what has begun:
    > organiser: Moved: Reports is now Tuesday 16 June 2020, 10:15 to 11:10 (Europe/Madrid). It was planned for 10:15.
    | 10:20 #announcements: Another title: Questions and answers (it was Questions).
    | 10:20 #announcements: Moved: Questions and answers is now Tuesday 16 June 2020, 11:10 to 11:40 (Europe/Madrid). It was planned for 11:00.
    | 10:20 #announcements: Moved: The minister is now Tuesday 16 June 2020, 11:50 to 12:10 (Europe/Madrid). It was planned for 11:40.
    | 10:20 #announcements: New: A photo of all, Tuesday 16 June 2020, 12:10 to 12:20 (Europe/Madrid).
10:21  organiser: /event versions
    > organiser: **Versions of A morning with interpreters**
    > organiser: 1: Monday 15 June 2020 at 02:00, loaded.
    > organiser: 2: Tuesday 16 June 2020 at 10:20, 5 changes.
    > organiser: Version 2 is the one in use.
10:22  dario: /agenda
    > dario: **Day 1: Tuesday 16 June 2020**
    > dario: 09:00 to 10:00: Opening
    > dario: 10:00 to 10:15: Coffee break
    > dario: 10:15 to 11:00: Reports
    > dario: 11:10 to 11:40: Questions and answers
    > dario: 11:50 to 12:10: The minister
    > dario: 12:10 to 12:20: A photo of all
    > dario: All times: Europe/Madrid.
    | 11:05 #announcements: In five minutes: Questions and answers. It starts at 11:10 in #Plenary.
    | 11:10 #announcements: Questions and answers has started in #Plenary. It ends at 11:40.
    | 11:45 #announcements: In five minutes: The minister. It starts at 11:50 in #Plenary.
    | 11:50 #announcements: The minister has started in #Plenary. It ends at 12:10.
    | 12:05 #announcements: In five minutes: A photo of all. It starts at 12:10 in #Plenary.
    | 12:10 #announcements: A photo of all has started in #Plenary. It ends at 12:20.
    | 12:20 #announcements: A morning with interpreters is over. Thank you for taking part.
12:45  time passes
