# Eight posters of four minutes in thirty minutes, and one overruns

agenda: posters.yaml
roster: noon.csv
day: 2020-06-16

    | 08:30 #announcements: Day 1 of A morning of posters starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:50  dario comes
    | 08:55 #announcements: In five minutes: Posters. It starts at 09:00 in #Plenary.
    | 09:00 #announcements: Posters has started in #Plenary. It ends at 09:30.
09:00  dario: /posters start
    > dario: The posters begin in #Plenary: 8 posters, 3 min 44 s each at most.
    > dario: Poster 1 has its turn in #Plenary, until 09:03 (09:03).
    > dario: 7 posters wait: 2, 3, 4, 5, 6, 7, 8. Each has 3 min 44 s then.
    | 09:00 #Plenary: Poster 1: 3 min 44 s, until 09:03 (09:03).
    | 09:03 #Plenary: Poster 1: 30 seconds left.
    | 09:03 #Plenary: Poster 1: the time is up.
09:04  dario: /posters next
    > dario: Poster 2 has its turn in #Plenary, until 09:07 (09:07).
    > dario: 6 posters wait: 3, 4, 5, 6, 7, 8. Each has 3 min 43 s then.
    | 09:04 #Plenary: Poster 2: 3 min 42 s, until 09:07 (09:07).
    | 09:07 #Plenary: Poster 2: 30 seconds left.
    | 09:07 #Plenary: Poster 2: the time is up.
09:10  dario: /posters next
    > dario: Poster 3 has its turn in #Plenary, until 09:13 (09:13).
    > dario: 5 posters wait: 4, 5, 6, 7, 8. Each has 3 min 20 s then.
    | 09:10 #Plenary: Poster 3: 3 min 20 s, until 09:13 (09:13).
09:11  dario: /posters status
    > dario: Poster 3 has its turn in #Plenary, until 09:13 (09:13).
    > dario: 5 posters wait: 4, 5, 6, 7, 8. Each has 3 min 20 s then.
    | 09:12 #Plenary: Poster 3: 30 seconds left.
    | 09:13 #Plenary: Poster 3: the time is up.
09:13  dario: /posters skip
    > dario: Poster 4 has its turn in #Plenary, until 09:16 (09:16).
    > dario: 5 posters wait: 5, 6, 7, 8, 3. Each has 3 min then.
    > dario: They do not fit until 09:30: 1 min 20 s more is needed, even with 3 min each.
    | 09:13 #Plenary: Poster 4: 3 min, until 09:16 (09:16).
09:14  dario: /posters late
    > dario: Poster 9 is added at the end.
    > dario: Poster 4 has its turn in #Plenary, until 09:16 (09:16).
    > dario: 6 posters wait: 5, 6, 7, 8, 3, 9. Each has 3 min then.
    > dario: They do not fit until 09:30: 4 min 20 s more is needed, even with 3 min each.
    | 09:15 #Plenary: Poster 4: 30 seconds left.
    | 09:16 #Plenary: Poster 4: the time is up.
09:15  dario: /posters status
    > dario: Poster 4 has its turn in #Plenary, until 09:16 (09:16).
    > dario: 6 posters wait: 5, 6, 7, 8, 3, 9. Each has 3 min then.
    > dario: They do not fit until 09:30: 4 min 20 s more is needed, even with 3 min each.
09:16  the bot restarts
09:17  dario: /posters next
    > dario: Poster 5 has its turn in #Plenary, until 09:20 (09:20).
    > dario: 5 posters wait: 6, 7, 8, 3, 9. Each has 3 min then.
    > dario: They do not fit until 09:30: 5 min more is needed, even with 3 min each.
    | 09:17 #Plenary: Poster 5: 3 min, until 09:20 (09:20).
    | 09:19 #Plenary: Poster 5: 30 seconds left.
    | 09:20 #Plenary: Poster 5: the time is up.
    | 09:25 #announcements: In five minutes: Questions. It starts at 09:30 in #Plenary.
09:28  dario: /posters status
    > dario: Poster 5 has its turn in #Plenary, until 09:20 (09:20).
    > dario: 5 posters wait: 6, 7, 8, 3, 9. Each has 3 min then.
    > dario: They do not fit until 09:30: 13 min more is needed, even with 3 min each.
    | 09:30 #announcements: Questions has started in #Plenary. It ends at 10:00.
09:35  time passes
