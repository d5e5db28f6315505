"""Arabic names of countries -> their keys (data/countries.py).

From the Unicode Common Locale Data Repository (CLDR), Unicode License v3.
"""

from __future__ import annotations

from typing import Final

NAMES: Final[dict[str, str]] = {
    "أفغانستان": "Afghanistan", "ألبانيا": "Albania", "الجزائر": "Algeria", "أندورا": "Andorra", "أنغولا": "Angola",
    "أنتيغوا وبربودا": "Antigua and Barbuda", "الأرجنتين": "Argentina", "أرمينيا": "Armenia",
    "أستراليا": "Australia", "النمسا": "Austria", "أذربيجان": "Azerbaijan", "جزر البهاما": "Bahamas",
    "البحرين": "Bahrain", "بنغلاديش": "Bangladesh", "بربادوس": "Barbados", "بيلاروس": "Belarus", "بلجيكا": "Belgium",
    "بليز": "Belize", "بنين": "Benin", "بوتان": "Bhutan", "بوليفيا": "Bolivia",
    "البوسنة والهرسك": "Bosnia and Herzegovina", "بوتسوانا": "Botswana", "البرازيل": "Brazil", "بروناي": "Brunei",
    "بلغاريا": "Bulgaria", "بوركينا فاسو": "Burkina Faso", "بوروندي": "Burundi", "الرأس الأخضر": "Cabo Verde",
    "كمبوديا": "Cambodia", "الكاميرون": "Cameroon", "كندا": "Canada",
    "جمهورية أفريقيا الوسطى": "Central African Republic", "تشاد": "Chad", "تشيلي": "Chile", "الصين": "China",
    "كولومبيا": "Colombia", "جزر القمر": "Comoros", "الكونغو - برازافيل": "Congo", "كوستاريكا": "Costa Rica",
    "ساحل العاج": "Cote d'Ivoire", "كرواتيا": "Croatia", "كوبا": "Cuba", "قبرص": "Cyprus",
    "التشيك": "Czech Republic", "الكونغو - كينشاسا": "Democratic Republic of the Congo", "الدانمرك": "Denmark",
    "جيبوتي": "Djibouti", "دومينيكا": "Dominica", "جمهورية الدومينيكان": "Dominican Republic",
    "الإكوادور": "Ecuador", "مصر": "Egypt", "السلفادور": "El Salvador", "غينيا الاستوائية": "Equatorial Guinea",
    "إريتريا": "Eritrea", "إستونيا": "Estonia", "إسواتيني": "Eswatini", "إثيوبيا": "Ethiopia",
    "الاتحاد الأوروبي": "European Union", "فيجي": "Fiji", "فنلندا": "Finland", "فرنسا": "France", "الغابون": "Gabon",
    "غامبيا": "Gambia", "جورجيا": "Georgia", "ألمانيا": "Germany", "غانا": "Ghana", "اليونان": "Greece",
    "غرينادا": "Grenada", "غواتيمالا": "Guatemala", "غينيا": "Guinea", "غينيا بيساو": "Guinea-Bissau",
    "غيانا": "Guyana", "هايتي": "Haiti", "الفاتيكان": "Holy See", "هندوراس": "Honduras", "هنغاريا": "Hungary",
    "آيسلندا": "Iceland", "الهند": "India", "إندونيسيا": "Indonesia", "إيران": "Iran", "العراق": "Iraq",
    "أيرلندا": "Ireland", "إسرائيل": "Israel", "إيطاليا": "Italy", "جامايكا": "Jamaica", "اليابان": "Japan",
    "الأردن": "Jordan", "كازاخستان": "Kazakhstan", "كينيا": "Kenya", "كيريباتي": "Kiribati", "كوسوفو": "Kosovo",
    "الكويت": "Kuwait", "قيرغيزستان": "Kyrgyzstan", "لاوس": "Laos", "لاتفيا": "Latvia", "لبنان": "Lebanon",
    "ليسوتو": "Lesotho", "ليبيريا": "Liberia", "ليبيا": "Libya", "ليختنشتاين": "Liechtenstein",
    "ليتوانيا": "Lithuania", "لوكسمبورغ": "Luxembourg", "مدغشقر": "Madagascar", "ملاوي": "Malawi",
    "ماليزيا": "Malaysia", "جزر المالديف": "Maldives", "مالي": "Mali", "مالطا": "Malta",
    "جزر مارشال": "Marshall Islands", "موريتانيا": "Mauritania", "موريشيوس": "Mauritius", "المكسيك": "Mexico",
    "ميكرونيزيا": "Micronesia", "مولدوفا": "Moldova", "موناكو": "Monaco", "منغوليا": "Mongolia",
    "الجبل الأسود": "Montenegro", "المغرب": "Morocco", "موزمبيق": "Mozambique", "ميانمار": "Myanmar",
    "ناميبيا": "Namibia", "ناورو": "Nauru", "نيبال": "Nepal", "هولندا": "Netherlands", "نيوزيلندا": "New Zealand",
    "نيكاراغوا": "Nicaragua", "النيجر": "Niger", "نيجيريا": "Nigeria", "كوريا الشمالية": "North Korea",
    "مقدونيا الشمالية": "North Macedonia", "النرويج": "Norway", "عُمان": "Oman", "باكستان": "Pakistan",
    "بالاو": "Palau", "الأراضي الفلسطينية": "Palestine", "بنما": "Panama", "بابوا غينيا الجديدة": "Papua New Guinea",
    "باراغواي": "Paraguay", "بيرو": "Peru", "الفلبين": "Philippines", "بولندا": "Poland", "البرتغال": "Portugal",
    "قطر": "Qatar", "رومانيا": "Romania", "روسيا": "Russia", "رواندا": "Rwanda", "سانت لوسيا": "Saint Lucia",
    "ساموا": "Samoa", "سان مارينو": "San Marino", "المملكة العربية السعودية": "Saudi Arabia", "السنغال": "Senegal",
    "صربيا": "Serbia", "سيشل": "Seychelles", "سيراليون": "Sierra Leone", "سنغافورة": "Singapore",
    "سلوفاكيا": "Slovakia", "سلوفينيا": "Slovenia", "جزر سليمان": "Solomon Islands", "الصومال": "Somalia",
    "جنوب أفريقيا": "South Africa", "كوريا الجنوبية": "South Korea", "جنوب السودان": "South Sudan",
    "إسبانيا": "Spain", "سريلانكا": "Sri Lanka", "السودان": "Sudan", "سورينام": "Suriname", "السويد": "Sweden",
    "سويسرا": "Switzerland", "سوريا": "Syria", "تايوان": "Taiwan", "طاجيكستان": "Tajikistan", "تنزانيا": "Tanzania",
    "تايلاند": "Thailand", "تيمور - ليشتي": "Timor-Leste", "توغو": "Togo", "تونغا": "Tonga",
    "ترينيداد وتوباغو": "Trinidad and Tobago", "تونس": "Tunisia", "تركيا": "Turkey", "تركمانستان": "Turkmenistan",
    "توفالو": "Tuvalu", "أوغندا": "Uganda", "أوكرانيا": "Ukraine",
    "الإمارات العربية المتحدة": "United Arab Emirates", "المملكة المتحدة": "United Kingdom",
    "الأمم المتحدة": "United Nations", "الولايات المتحدة": "United States", "أورغواي": "Uruguay",
    "أوزبكستان": "Uzbekistan", "فانواتو": "Vanuatu", "فنزويلا": "Venezuela", "فيتنام": "Vietnam", "اليمن": "Yemen",
    "زامبيا": "Zambia", "زيمبابوي": "Zimbabwe",
}  # fmt: skip
