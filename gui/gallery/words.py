"""The labels of the gallery, as the window would hand them over: in the reader's language already."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("en", "he", "ar")

WORDS: Final[dict[str, tuple[str, str, str]]] = {
    "a": ("Shared services", "שירותים משותפים", "خدمات مشتركة"),
    "b": ("Today's policy", "המדיניות היום", "السياسة الحالية"),
    "third": ("Buy local", "רכש מקומי", "شراء محلي"),
    "fourth": ("My plan", "התוכנית שלי", "خطتي"),
    "gap": ("Service gap", "פער בשירותים", "فجوة الخدمات"),
    "gap_unit": ("Gini of service level", "מדד ג'יני לרמת השירות", "معامل جيني لمستوى الخدمة"),
    "income": ("Mean income", "הכנסה ממוצעת", "متوسط الدخل"),
    "income_unit": ("NIS a month", 'ש"ח לחודש', "شيكل في الشهر"),
    "employment": ("Employment 25-64", "תעסוקה בגילי 25-64", "التشغيل للأعمار 25-64"),
    "employment_unit": ("share of people aged 25 to 64", "חלק מבני 25 עד 64", "نسبة من أبناء 25 حتى 64"),
    "saving": ("Net saving", "חיסכון נטו", "التوفير الصافي"),
    "saving_unit": ("NIS a year per resident", 'ש"ח לתושב לשנה', "شيكل للفرد في السنة"),
    "money": ("Where the municipal shekel goes", "לאן הולך השקל העירוני", "أين يذهب شيكل البلدية"),
    "money_unit": ("NIS a year", 'ש"ח לשנה', "شيكل في السنة"),
    "why_title": ("Why does income grow?", "מדוע ההכנסה גדלה?", "لماذا ينمو الدخل؟"),
    "fragile_title": ("What is fragile?", "מה שביר?", "ما هو الهش؟"),
    "plane_title": ("What do we give up?", "על מה אנו מוותרים?", "عمّ نتنازل؟"),
    "lorenz_title": ("How income is shared", "כיצד מתחלקת ההכנסה", "كيف يتوزع الدخل"),
    "motion_title": ("How did it develop?", "כיצד זה התפתח?", "كيف تطور الأمر؟"),
    "members_title": ("Joint waste collection", "איסוף פסולת משותף", "جمع النفايات المشترك"),
    "message": (
        "The gap falls in 37 of 40 runs.",
        "הפער מצטמצם ב-37 מתוך 40 הרצות.",
        "تتقلص الفجوة في 37 من 40 محاكاة.",
    ),
    "fork": ("fork", "פיצול", "تفرع"),
    "closure": ("plant closure", "סגירת מפעל", "إغلاق مصنع"),
    "recession": ("recession", "מיתון", "ركود"),
    "horizon": ("horizon", "אופק", "أفق"),
    "target": ("target", "יעד", "هدف"),
    "procurement": ("Joint tenders", "מכרזים משותפים", "مناقصات مشتركة"),
    "transport": ("Pupil transport", "הסעות תלמידים", "نقل الطلاب"),
    "revenue": ("Revenue sharing", "חלוקת הכנסות", "تقاسم الإيرادات"),
    "coordination": ("Coordination", "תיאום", "تنسيق"),
    "together": ("Only together", "רק ביחד", "معا فقط"),
    "whole": ("A minus B", "א פחות ב", "أ ناقص ب"),
    "saving_rate": ("Saving rate of households", "שיעור חיסכון של משקי בית", "معدل ادخار الأسر"),
    "scale": ("Economies of scale", "יתרונות לגודל", "وفورات الحجم"),
    "autonomy": ("Loss of autonomy", "אובדן אוטונומיה", "فقدان الاستقلالية"),
    "search": ("Search distance for work", "מרחק חיפוש עבודה", "مسافة البحث عن عمل"),
    "wages": ("Wages", "שכר", "أجور"),
    "goods": ("Goods and services", "טובין ושירותים", "سلع وخدمات"),
    "interest": ("Interest", "ריבית", "فوائد"),
    "grants": ("State grants", "מענקי מדינה", "منح حكومية"),
    "arnona": ("Arnona", "ארנונה", "أرنونا"),
    "fees": ("Fees", "אגרות", "رسوم"),
    "here": ("Residents here", "תושבי המקום", "سكان المكان"),
    "region": ("Rest of the region", "שאר האזור", "باقي المنطقة"),
    "israel": ("Rest of Israel", "שאר ישראל", "باقي البلاد"),
}


def words(language: str) -> dict[str, str]:
    """Return the labels in one of `LANGUAGES`."""
    place = LANGUAGES.index(language)
    return {key: texts[place] for key, texts in WORDS.items()}
