"""Words of the gate's own: letters that look like others, and names that are also words."""

from bot.gate.vocabulary import vocabulary


def _pairs(left: str, right: str) -> dict[str, str]:
    return dict(zip(left, right, strict=True))


PAIRS: dict[str, str] = {
    **_pairs("АВЕКМНОРСТУХІЈЅԌԚԜҮ", "ABEKMHOPCTYXIJSGQWY"),
    **_pairs("авекмнорстухіјѕԁһԛԝүӏ", "abekmhopctyxijsdhqwyl"),
    **_pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
    **_pairs("αβεικνορτυχγηωσς", "abeikvoptuxynwss"),
    **_pairs("ᴀʙᴄᴅᴇɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢꜰꜱ", "abcdeghijklmnoprtuvwyzfs"),
    **_pairs("øØłŁıđĐðÐħĦŋŊŧŦəƏƒȷɑɡɩɛɔʃ", "oOlLidDdDhHnNtTeEfjagieos"),
    "ß": "ss",
    "ẞ": "SS",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
    "þ": "th",
    "Þ": "Th",
    **_pairs("ٱىةیکہھڤپ", "ايهيكههفب"),
    "ء": "",
    "\u0640": "",
    **dict.fromkeys("\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u115f\u1160\u2800", ""),
}
"""Letters beside those that they stand for."""

PARTICLES = vocabulary(
    "el al ben bin ibn bint bent abu abou abd abdel abdul abdal abdoul de da do dos das du del"
    " della di la le les van von der den ten ter y e ould walad mc mac st saint san santa"
    " ال بن ابن ابو ابي بنت عبد ام ولد"
)
"""Parts of a name that are nobody's alone."""

BETWEEN = PARTICLES | vocabulary("the of and for a in l d des et en pour aux au à & و في من لل")
"""Words that may stand inside a name or an organisation, or be left out of it."""

HONORIFICS = vocabulary(
    "mr mrs ms miss mx dr prof professor sir madam madame mme mlle mademoiselle monsieur messrs"
    " docteur professeur maître maitre sr sra señor senora don dona sheikh cheikh hajj haj hon"
    " السيد السيده سيد سيده الدكتور الدكتوره دكتور دكتوره الاستاذ الاستاذه استاذ استاذه المهندس"
    " المهندسه الشيخ الانسه الحاج المحامي المحاميه"
)
"""Words after which a word is a name."""

NEVER_PARTS = HONORIFICS | vocabulary("jr sr phd md ii iii iv esq mba msc bsc")

CALENDAR = vocabulary(
    "january february march april may june july august september october november december"
    " monday tuesday wednesday thursday friday saturday sunday"
    " janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"
    " lundi mardi mercredi jeudi vendredi samedi dimanche"
)

COUNTRIES = vocabulary(
    "afghanistan albania algeria algerie andorra angola argentina armenia australia austria"
    " bahrain bangladesh belgium belgique benin bolivia bosnia botswana brazil bresil bulgaria"
    " burundi cambodia cameroon cameroun canada chad tchad chile china chine colombia comoros"
    " congo croatia cuba cyprus denmark djibouti ecuador egypt egypte eritrea estonia ethiopia"
    " finland france gabon gambia georgia germany allemagne ghana greece grece guatemala guinea"
    " haiti honduras hungary iceland india inde indonesia iran iraq ireland israel italy italie"
    " jamaica japan jordan jordanie kazakhstan kenya kosovo kuwait laos latvia lebanon liban"
    " lesotho liberia libya libye lithuania luxembourg madagascar malawi malaysia mali malta malte"
    " mauritania mauritanie mauritius mexico moldova monaco mongolia montenegro morocco maroc"
    " mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan"
    " palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda"
    " senegal serbia singapore slovakia slovenia somalia spain espagne sudan soudan sweden suede"
    " switzerland suisse syria syrie tanzania thailand togo tunisia tunisie turkey turkiye turquie"
    " uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe europe africa afrique asia"
    " america"
    " الجزائر البحرين مصر العراق الاردن الكويت لبنان ليبيا المغرب موريتانيا عمان فلسطين قطر"
    " السعوديه السودان سوريا تونس الامارات اليمن فرنسا اسبانيا ايطاليا البرتغال مالطا تركيا"
    " اليونان المانيا بنغلاديش"
)
"""Where people are from is not who they are: a country never counts on its own."""
