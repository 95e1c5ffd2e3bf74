# The interpreters leave at noon

agenda: noon.yaml
roster: noon.csv
day: 2020-06-16

    | 08:30 #announcements: Day 1 of A morning with interpreters starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:40  dario comes
    | 08:55 #announcements: In five minutes: Opening. It starts at 09:00 in #Plenary.
    | 09:00 #announcements: Opening has started in #Plenary. It ends at 10:00.
09:50  dario: /run extend minutes=15
    > dario: This is what would change. Press the button to do it.
    > dario: Opening goes on until 10:15.
    > dario: Coffee break: at 10:15 instead of 10:00. In your own time: 10:15.
    > dario: Reports: at 10:25 instead of 10:15. In your own time: 10:25.
    > dario: Questions: at 11:10 instead of 11:00. In your own time: 11:10.
    > dario: Questions loses 10 minutes: what follows keeps its hour.
    > dario: You can cut something else instead:
    > dario: [Do it]
    > dario: [Cut Reports by 10 min]
09:50  dario presses "Cut Reports by 10 min"
    > dario: Done. This changes, and everybody is told:
    > dario: Opening goes on until 10:15.
    > dario: Coffee break: at 10:15 instead of 10:00. In your own time: 10:15.
    > dario: Reports: at 10:25 instead of 10:15. In your own time: 10:25.
    | 09:50 #announcements: Opening goes on until 10:15.
    | 09:50 #announcements: Coffee break: at 10:15 instead of 10:00. In your own time: 10:15.
    | 09:50 #announcements: Reports: at 10:25 instead of 10:15. In your own time: 10:25.
    | 10:15 #announcements: Coffee break until 10:25. In your own time: 10:25.
    | 10:20 #announcements: In five minutes: Reports. It starts at 10:25 in #Plenary.
    | 10:23 #announcements: The break ends in 2 minutes. Next, at 10:25: Reports.
    | 10:25 #announcements: Reports has started in #Plenary. It ends at 11:00.
10:50  dario: /run extend minutes=25
    > dario: This is what would change. Press the button to do it.
    > dario: Reports goes on until 11:25.
    > dario: Questions: at 11:25 instead of 11:00. In your own time: 11:25.
    > dario: Questions loses 25 minutes: what follows keeps its hour.
    > dario: [Do it]
10:50  dario presses "Do it"
    > dario: Done. This changes, and everybody is told:
    > dario: Reports goes on until 11:25.
    > dario: Questions: at 11:25 instead of 11:00. In your own time: 11:25.
    > dario: Questions loses 25 minutes: what follows keeps its hour.
    | 10:50 #announcements: Reports goes on until 11:25.
    | 10:50 #announcements: Questions: at 11:25 instead of 11:00. In your own time: 11:25.
    | 11:20 #announcements: In five minutes: Questions. It starts at 11:25 in #Plenary.
    | 11:25 #announcements: Questions has started in #Plenary. It ends at 11:40.
    | 11:35 #announcements: In five minutes: The minister. It starts at 11:40 in #Plenary.
    | 11:40 #announcements: The minister has started in #Plenary. It ends at 12:00.
    | 12:00 #announcements: A morning with interpreters is over. Thank you for taking part.
12:05  time passes
