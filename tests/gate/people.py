"""Made-up people whose names are hard to tell from words, or hard to write the same way twice."""

import re

from agenda.roster import Participant

_ROWS = (
    ("w-1041k", "Amina Haddad", "أمينة الحداد", "Association Tamkine", "ATK", "amina_h", "Dr."),
    ("q-2207m", "José Álvarez-Núñez", None, "McKinsey Global Institute", "MGI", "jalvarez88", None),
    ("r-3310x", "Rose Martin", "روز مارتان", "Open Harbour Foundation", "OHF", None, "Ms."),
    ("t-4821b", "Karim El Mansouri", "كريم المنصوري", "City of Oujda", "", "mansouri.k", "M."),
    ("v-5093c", "Jürgen Weißmüller", None, "Stadtwerk Ludwigsthal", "SWL", None, None),
    ("z-6174d", "Sinéad O'Rourke", None, "University of Galloway", "UNIGAL", "sineadq", None),
    ("k-7285e", "Hope Paris", None, "Ministry of Interior", "MoI", None, "Mrs."),
    ("l-8396f", "Abdelrahman Bensaïd", "عبد الرحمن بنسعيد", "Réseau Azimut", "RAZ", None, None),
    ("m-9407g", "Łukasz Żółkowski", None, "Fundacja Wisłok", "FWK", "lukaszz9", None),
    ("n-1518h", "Thị Ngọc Trần", None, "", "", "ngoctran", None),
    ("o-2629i", "Jean-Baptiste N'Diaye", "جان باتيست ندياي", "FORIM", "FRM", None, "M."),
    ("p-3730j", "Fatima Zahra Benjelloun", "فاطمة الزهراء بنجلون", "EU", "", "fzbenj", None),
    ("s-4841n", "Ana Sørensen", None, "Nordlys-Habitat", "NLH", None, None),
    ("u-5952o", "Will Grant", None, "Civil Society", "", "willgrant7", "Mr."),
    ("y-6063p", "Nour Hakim", "نور حكيم", "مؤسسة الأفق الأزرق", "", None, "السيدة"),
    ("a-7174q", "Maryam Al-Tahtawi", "مريم الطهطاوي", "جمعية بسمة", "Basma", "mtahtawi", "Dr."),
    ("b-8285r", "Marie-Claire Le Goff", None, "Ville de Concarneau", "", None, "Mme"),
    ("c-9396s", "Yusuf Çelik", None, "Anadolu Göç Merkezi", "AGMK", None, None),
    ("d-1407t", "Olga Petrova", None, "Freelance", "", "petrova_o", None),
    ("e-2518u", "Mark Hope", None, "Spain", "", None, None),
)

PEOPLE: tuple[Participant, ...] = tuple(
    Participant(
        id=number,
        name=name,
        name_ar=arabic,
        honorific=honorific,
        org=org or None,
        org_alt=tuple(alias for alias in (alias,) if alias),
        country="Spain",
        handle=handle,
        discord_id=402915563114102784 + 7919 * at,
    )
    for at, (number, name, arabic, org, alias, handle, honorific) in enumerate(_ROWS)
)

_GIVEN = re.findall(
    r"\w+", "Leila Omar Salma Youssef Tarek Rania Lucía Matteo Chiara Henrik Astrid"
)
_SYLLABLES = re.findall(r"\w+", "ba dri kou lem tas rif zer mou gan vol sten quin lo far jal")


def crowd(count: int) -> tuple[Participant, ...]:
    """Give so many people whose surnames are nobody's."""
    people = []
    for at in range(count):
        first, rest = divmod(at, len(_SYLLABLES))
        syllables = (_SYLLABLES[rest], _SYLLABLES[(first * 7 + 3) % 15], _SYLLABLES[first % 15])
        surname = "".join(syllables).capitalize() + "ek"
        people.append(
            Participant(
                id=f"x-{at:04}z",
                name=f"{_GIVEN[at % len(_GIVEN)]} {surname}",
                org=f"Atelier {surname}ine",
            )
        )
    return tuple(people)
