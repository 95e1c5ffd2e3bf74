"""What people study and teach, and what they are called for it."""

from typing import Final

from agenda.chatham.folding import fold
from agenda.chatham.lexicons.grammar import words

_SUBJECTS: Final = """
law droit legal حقوق قانون القانون|legal adviser
economics economie economy اقتصاد الاقتصاد|economist
geography geographie جغرافيا الجغرافيا|geographer
sociology sociologie اجتماع الاجتماع|sociologist
demography demographie population ديموغرافيا الديموغرافيا سكان السكان|demographer
statistics statistique statistiques إحصاء الإحصاء|statistician
hydrology hydrologie hydrogeology هيدرولوجيا المياه|hydrologist
history histoire تاريخ التاريخ|historian
anthropology anthropologie أنثروبولوجيا الأنثروبولوجيا|anthropologist
linguistics linguistique لسانيات اللسانيات|linguist
psychology psychologie النفس نفس|psychologist
planning urbanisme urbanism تخطيط التخطيط عمران العمران|urban planner
architecture معمار العمارة|architect
engineering ingenierie genie هندسة الهندسة|engineer
medicine medecine طب الطب|doctor
journalism journalisme صحافة الصحافة|journalist
geology geologie جيولوجيا الجيولوجيا|geologist
meteorology meteorologie climatology أرصاد الأرصاد|meteorologist
oceanography oceanographie محيطات المحيطات|oceanographer
biology biologie أحياء الأحياء|biologist
chemistry chimie كيمياء الكيمياء|chemist
physics physique فيزياء الفيزياء|physicist
mathematics mathematiques رياضيات الرياضيات|mathematician
epidemiology epidemiologie أوبئة الأوبئة|epidemiologist
cartography geodesy geodesie cartographie remote خرائط الخرائط|cartographer
"""
SUBJECTS: Final = {
    word: function
    for words_, function in (line.split("|") for line in _SUBJECTS.strip().splitlines())
    for word in (fold(one) for one in words_.split())
}
"""What those are called who study something: *Professor of geography*, a geographer."""

ACADEMIC: Final = words(
    """
    professor professors lecturer researcher fellow professeur professeure chercheur chercheuse
    maitre maitresse enseignant enseignante profesor profesora أستاذ أستاذة باحث باحثة محاضر
    محاضرة دكتور دكتورة
    """
)
