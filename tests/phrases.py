"""What people type in the journeys, as they would say it in another language.

Names, numbers and what an association writes of itself stay as they are.
"""

PHRASES: dict[str, dict[str, str]] = {
    "sì": {"en": "yes", "ar": "نعم"},
    "si": {"en": "yeah", "ar": "أيوة"},
    "va bene": {"en": "all right", "ar": "موافق"},
    "no": {"en": "no thanks", "ar": "لا"},
    "forse sì": {"en": "maybe", "ar": "ربما"},
    "boh": {"en": "dunno", "ar": "لست متأكدا"},
    "grazie": {"en": "thanks", "ar": "شكرا"},
    "ciao": {"en": "hello", "ar": "مرحبا"},
    "aiuto": {"en": "help", "ar": "مساعدة"},
    "menu": {"en": "main menu", "ar": "القائمة"},
    "lingua": {"en": "language", "ar": "اللغة"},
    "stop": {"en": "stop", "ar": "توقف"},
    "come va?": {"en": "how are you?", "ar": "كيف حالك؟"},
    "vorrei aiutare": {"en": "I want to help", "ar": "أريد أن أساعد"},
    "ho due ore domenica": {"en": "I have two hours on Sunday", "ar": "عندي ساعتان يوم الأحد"},
    "ho due ore domenica mattina": {
        "en": "I have two hours on Sunday morning",
        "ar": "عندي ساعتان صباح يوم الأحد",
    },
    "sabato 28 novembre 9-12": {"en": "Saturday 28 November 9-12", "ar": "السبت 28 نوفمبر 9-12"},
    "domani dalle 10 alle 12": {"en": "tomorrow from 10 to 12", "ar": "غدا من 10 إلى 12"},
    "martedì 15-19": {"en": "Tuesday 15-19", "ar": "الثلاثاء 15-19"},
    "mercoledì 15-19": {"en": "Wednesday 15-19", "ar": "الأربعاء 15-19"},
    "domenica dalle 15 alle 18": {"en": "Sunday from 15 to 18", "ar": "الأحد من 15 إلى 18"},
    "8 ore": {"en": "8 hours", "ar": "8 ساعات"},
    "voglio morire": {"en": "I want to die", "ar": "أريد أن أموت"},
}
