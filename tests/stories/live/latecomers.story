# Twenty latecomers in one minute

agenda: mc2cm-2020
roster: late.csv
day: 2020-06-16

    | 08:30 #announcements: Day 2 of Communication on Migration: Rebalancing the Narrative to Strengthen Local Governance starts at 09:00 (Europe/Madrid). In your own time: 09:00.
08:40  dario comes
    | 08:50 #moderators: Before round 1 of Breakout sessions: 24 people were not found on this server: Late 01, Late 02, Late 03, Late 04, Late 05, Late 06, Late 07, Late 08, Late 09, Late 10, Late 11, Late 12, Late 13, Late 14, Late 15, Late 16, Late 17, Late 18, Late 19, Late 20, Late 21, Late 22, Late 23, Late 24.
    | 08:55 #announcements: In five minutes: round 1 of Breakout sessions. The rooms open at 09:00. Press My room in #lobby to see yours.
    | 09:00 #announcements: Round 1 of Breakout sessions is open until 10:15. Press My room in #lobby to go to yours.
    | 09:00 #moderators: Round 1 of Breakout sessions: 2 rooms opened. Seated: 24. Not on this server: 24.
    = 09:00 room/breakouts-tuesday/r1/narrative opens
    = 09:00 room/breakouts-tuesday/r1/campaigns opens
09:12  20 latecomers press "My room"
    > late01: Votre salle est #1.2 Effective campaigns : Mener des campagnes efficaces. Elle est ouverte jusqu’à 10:15.
    > late01: Votre groupe : Groupe « Expatriés ».
    > late02: قاعتكم هي #1.1 Migration narrative: إعادة التوازن إلى سردية الهجرة من أجل تعزيز الحكومات المحلية. وهي مفتوحة حتى الساعة 10:15.
    > late02: مجموعتكم: مجموعة المهاجرين.
    > late03: Your room is #1.2 Effective campaigns: Running effective campaigns. It is open until 10:15.
    > late03: Your group: Expat group.
    > late04: Votre salle est #1.1 Migration narrative : Rééquilibrer le récit sur la migration pour renforcer les gouvernements locaux. Elle est ouverte jusqu’à 10:15.
    > late04: Votre groupe : Groupe « Migrants ».
    > late05: قاعتكم هي #1.2 Effective campaigns: إدارة حملات فعّالة. وهي مفتوحة حتى الساعة 10:15.
    > late05: مجموعتكم: مجموعة المغتربين.
    > late06: Your room is #1.1 Migration narrative: Rebalancing the Migration Narrative to Strengthen Local Governments. It is open until 10:15.
    > late06: Your group: Migrant group.
    > late07: Votre salle est #1.2 Effective campaigns : Mener des campagnes efficaces. Elle est ouverte jusqu’à 10:15.
    > late07: Votre groupe : Groupe « Expatriés ».
    > late08: قاعتكم هي #1.1 Migration narrative: إعادة التوازن إلى سردية الهجرة من أجل تعزيز الحكومات المحلية. وهي مفتوحة حتى الساعة 10:15.
    > late08: مجموعتكم: مجموعة المهاجرين.
    > late09: Your room is #1.2 Effective campaigns: Running effective campaigns. It is open until 10:15.
    > late09: Your group: Expat group.
    > late10: Votre salle est #1.1 Migration narrative : Rééquilibrer le récit sur la migration pour renforcer les gouvernements locaux. Elle est ouverte jusqu’à 10:15.
    > late10: Votre groupe : Groupe « Migrants ».
    > late11: قاعتكم هي #1.2 Effective campaigns: إدارة حملات فعّالة. وهي مفتوحة حتى الساعة 10:15.
    > late11: مجموعتكم: مجموعة المغتربين.
    > late12: Your room is #1.1 Migration narrative: Rebalancing the Migration Narrative to Strengthen Local Governments. It is open until 10:15.
    > late12: Your group: Migrant group.
    > late13: Votre salle est #1.2 Effective campaigns : Mener des campagnes efficaces. Elle est ouverte jusqu’à 10:15.
    > late13: Votre groupe : Groupe « Expatriés ».
    > late14: قاعتكم هي #1.1 Migration narrative: إعادة التوازن إلى سردية الهجرة من أجل تعزيز الحكومات المحلية. وهي مفتوحة حتى الساعة 10:15.
    > late14: مجموعتكم: مجموعة المهاجرين.
    > late15: Your room is #1.2 Effective campaigns: Running effective campaigns. It is open until 10:15.
    > late15: Your group: Expat group.
    > late16: Votre salle est #1.1 Migration narrative : Rééquilibrer le récit sur la migration pour renforcer les gouvernements locaux. Elle est ouverte jusqu’à 10:15.
    > late16: Votre groupe : Groupe « Migrants ».
    > late17: قاعتكم هي #1.2 Effective campaigns: إدارة حملات فعّالة. وهي مفتوحة حتى الساعة 10:15.
    > late17: مجموعتكم: مجموعة المغتربين.
    > late18: Your room is #1.1 Migration narrative: Rebalancing the Migration Narrative to Strengthen Local Governments. It is open until 10:15.
    > late18: Your group: Migrant group.
    > late19: Votre salle est #1.2 Effective campaigns : Mener des campagnes efficaces. Elle est ouverte jusqu’à 10:15.
    > late19: Votre groupe : Groupe « Expatriés ».
    > late20: قاعتكم هي #1.1 Migration narrative: إعادة التوازن إلى سردية الهجرة من أجل تعزيز الحكومات المحلية. وهي مفتوحة حتى الساعة 10:15.
    > late20: مجموعتكم: مجموعة المهاجرين.
09:13  dario: /rooms status
    > dario: **Rebalancing the Migration Narrative to Strengthen Local Governments**: 0 people there of 12, until 10:15.
    > dario: **Running effective campaigns**: 0 people there of 12, until 10:15.
    > dario: No note yet from #1.1 Migration narrative, #1.2 Effective campaigns.
