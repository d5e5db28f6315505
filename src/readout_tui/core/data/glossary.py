"""Terms of diplomacy in eight languages, written by hand: what dictionaries of frequent words do not have.

A line is a term; its parts are the languages in the order of `CODES`, and commas part what means the same. `terms` gives
the pairs of two languages, as a reader's own dictionary has them.
"""

from functools import cache
from itertools import product
from typing import Final

from readout_tui.core.model import Dictionary

CODES: Final = ("en", "es", "fr", "de", "ru", "uk", "zh", "ar")
TERMS: Final = """
pandemic|pandemia|pandémie|Pandemie|пандемия|пандемія|疫情,大流行|جائحة
epidemic|epidemia|épidémie|Epidemie,Seuche|эпидемия|епідемія|疫情,流行病|وباء
vaccine|vacuna|vaccin|Impfstoff|вакцина|вакцина|疫苗|لقاح
treaty|tratado|traité|Vertrag,Staatsvertrag|договор|договір|条约|معاهدة
ceasefire,cease-fire,truce|alto el fuego,cese del fuego,tregua|cessez-le-feu,trêve|Waffenruhe,Waffenstillstand,Feuerpause|прекращение огня,перемирие|припинення вогню,перемир'я|停火|وقف إطلاق النار,هدنة
memorandum|memorando,memorándum|mémorandum|Memorandum,Absichtserklärung|меморандум|меморандум|备忘录|مذكرة
sanction|sanción|sanction|Sanktion|санкция|санкція|制裁|عقوبة,عقوبات
embargo|embargo|embargo|Embargo|эмбарго|ембарго|禁运|حظر
tariff|arancel|droits de douane,tarif douanier|Zoll,Zölle,Strafzoll|тариф,пошлина|тариф,мито|关税|تعريفة جمركية,رسوم جمركية
ambassador|embajador,embajadora|ambassadeur,ambassadrice|Botschafter,Botschafterin|посол|посол|大使|سفير
embassy|embajada|ambassade|Botschaft|посольство|посольство|使馆,大使馆|سفارة
consulate|consulado|consulat|Konsulat|консульство|консульство|领事馆|قنصلية
summit|cumbre|sommet|Gipfel,Gipfeltreffen|саммит|саміт|峰会|قمة
foreign minister|ministro de Exteriores,ministro de Relaciones Exteriores,canciller|ministre des Affaires étrangères|Außenminister,Außenministerin|министр иностранных дел|міністр закордонних справ|外长,外交部长|وزير الخارجية
prime minister|primer ministro,primera ministra|premier ministre,première ministre|Premierminister,Ministerpräsident,Premierministerin|премьер-министр|прем'єр-міністр|总理,首相|رئيس الوزراء
defence minister,defense minister|ministro de Defensa|ministre de la Défense|Verteidigungsminister|министр обороны|міністр оборони|防长,国防部长|وزير الدفاع
head of state|jefe de Estado|chef d'État|Staatschef,Staatsoberhaupt|глава государства|глава держави|国家元首|رئيس الدولة
delegation|delegación|délégation|Delegation|делегация|делегація|代表团|وفد
spokesperson,spokesman,spokeswoman|portavoz|porte-parole|Sprecher,Sprecherin,Regierungssprecher|официальный представитель,пресс-секретарь|речник,речниця|发言人|متحدث
bilateral|bilateral|bilatéral|bilateral|двусторонний|двосторонній|双边|ثنائي
multilateral|multilateral|multilatéral|multilateral|многосторонний|багатосторонній|多边|متعدد الأطراف
negotiation|negociación|négociation|Verhandlung|переговоры|переговори|谈判|مفاوضات,مفاوضة
mediation|mediación|médiation|Vermittlung|посредничество|посередництво|斡旋,调解|وساطة
sovereignty|soberanía|souveraineté|Souveränität|суверенитет|суверенітет|主权|سيادة
territorial integrity|integridad territorial|intégrité territoriale|territoriale Integrität,territoriale Unversehrtheit|территориальная целостность|територіальна цілісність|领土完整|وحدة الأراضي,السلامة الإقليمية
interference|injerencia|ingérence|Einmischung|вмешательство|втручання|干涉,干预|تدخل
annexation|anexión|annexion|Annexion|аннексия|анексія|吞并|ضم الأراضي
occupation|ocupación|occupation|Besatzung,Besetzung|оккупация|окупація|占领|احتلال
withdrawal|retirada|retrait|Abzug,Rückzug|вывод войск,отвод|виведення військ,відведення|撤军,撤出|انسحاب
troops|tropas|troupes|Truppen|войска|війська|部队,军队|قوات
refugee|refugiado|réfugié|Flüchtling,Geflüchtete|беженец|біженець|难民|لاجئ,لاجئين
humanitarian aid,humanitarian assistance|ayuda humanitaria,asistencia humanitaria|aide humanitaire|humanitäre Hilfe|гуманитарная помощь|гуманітарна допомога|人道主义援助,人道援助|مساعدات إنسانية,مساعدة إنسانية
hostage|rehén|otage|Geisel|заложник|заручник|人质|رهينة,رهائن
prisoner of war|prisionero de guerra|prisonnier de guerre|Kriegsgefangener,Kriegsgefangene|военнопленный|військовополонений|战俘|أسير حرب,أسرى الحرب
missile|misil|missile|Rakete|ракета|ракета|导弹|صاروخ,صواريخ
drone,unmanned aerial vehicle|dron|drone|Drohne|беспилотник,дрон|безпілотник,дрон|无人机|طائرة مسيرة,مسيّرة
air defence,air defense|defensa aérea,defensa antiaérea|défense aérienne,défense antiaérienne|Luftverteidigung,Flugabwehr|противовоздушная оборона,ПВО|протиповітряна оборона,ППО|防空|دفاع جوي
nuclear weapon|arma nuclear|arme nucléaire|Atomwaffe,Nuklearwaffe,Kernwaffe|ядерное оружие|ядерна зброя|核武器|سلاح نووي,أسلحة نووية
non-proliferation|no proliferación|non-prolifération|Nichtverbreitung|нераспространение|нерозповсюдження|不扩散|عدم الانتشار,عدم انتشار
uranium|uranio|uranium|Uran|уран|уран|铀|يورانيوم
denuclearization,denuclearisation|desnuclearización|dénucléarisation|Denuklearisierung|денуклеаризация|денуклеаризація|无核化|نزع السلاح النووي
disarmament|desarme|désarmement|Abrüstung|разоружение|роззброєння|裁军|نزع السلاح
terrorism|terrorismo|terrorisme|Terrorismus|терроризм|тероризм|恐怖主义|إرهاب
cybersecurity|ciberseguridad|cybersécurité|Cybersicherheit|кибербезопасность|кібербезпека|网络安全|الأمن السيبراني
artificial intelligence|inteligencia artificial|intelligence artificielle|künstliche Intelligenz|искусственный интеллект|штучний інтелект|人工智能|الذكاء الاصطناعي
climate change|cambio climático|changement climatique,dérèglement climatique|Klimawandel|изменение климата|зміна клімату|气候变化|تغير المناخ
emissions|emisiones|émissions|Emissionen|выбросы|викиди|排放|انبعاثات
renewable energy,renewables|energías renovables,energía renovable|énergies renouvelables,énergie renouvelable|erneuerbare Energien,erneuerbare Energie|возобновляемая энергия,возобновляемые источники|відновлювана енергія,відновлювані джерела|可再生能源|الطاقة المتجددة
pipeline|gasoducto,oleoducto|gazoduc,oléoduc|Pipeline|трубопровод,газопровод,нефтепровод|трубопровід,газопровід,нафтопровід|管道|خط أنابيب
natural gas|gas natural|gaz naturel|Erdgas|природный газ|природний газ|天然气|الغاز الطبيعي
electricity|electricidad|électricité|Strom,Elektrizität|электроэнергия,электричество|електроенергія,електрика|电力|كهرباء
rare earths,rare earth|tierras raras|terres rares|Seltene Erden|редкоземельные металлы,редкоземельные элементы|рідкісноземельні метали|稀土|عناصر أرضية نادرة
critical minerals,critical mineral|minerales críticos|minerais critiques|kritische Mineralien,kritische Rohstoffe|критические минералы,критически важные минералы|критичні мінерали|关键矿产|معادن حرجة,المعادن الحرجة
lithium|litio|lithium|Lithium|литий|літій|锂|ليثيوم
cobalt|cobalto|cobalt|Kobalt|кобальт|кобальт|钴|كوبالت
semiconductor,chip|semiconductor|semi-conducteur|Halbleiter|полупроводник|напівпровідник|半导体,芯片|أشباه الموصلات
supply chain|cadena de suministro,cadenas de suministro|chaîne d'approvisionnement|Lieferkette|цепочка поставок|ланцюг постачання|供应链|سلسلة التوريد,سلاسل التوريد
export control|control de exportaciones,controles a la exportación|contrôle des exportations|Exportkontrolle,Ausfuhrkontrolle|экспортный контроль|експортний контроль|出口管制|ضوابط التصدير
trade deficit|déficit comercial|déficit commercial|Handelsdefizit|торговый дефицит|торговельний дефіцит|贸易逆差|عجز تجاري
free trade|libre comercio|libre-échange|Freihandel|свободная торговля|вільна торгівля|自由贸易|التجارة الحرة
investment|inversión|investissement|Investition|инвестиция|інвестиція|投资|استثمار
debt relief|alivio de la deuda|allègement de la dette|Schuldenerlass|облегчение долгового бремени,списание долга|списання боргу|债务减免,减债|تخفيف الديون
food security|seguridad alimentaria|sécurité alimentaire|Ernährungssicherheit|продовольственная безопасность|продовольча безпека|粮食安全|الأمن الغذائي
fertilizer,fertiliser|fertilizante|engrais|Düngemittel,Dünger|удобрение|добриво|化肥,肥料|أسمدة
fishery,fisheries|pesca,pesquería|pêche,pêcherie|Fischerei|рыболовство,рыбный промысел|рибальство|渔业|مصايد الأسماك,صيد الأسماك
drought|sequía|sécheresse|Dürre|засуха|посуха|干旱,旱灾|جفاف
flood|inundación|inondation|Überschwemmung,Hochwasser|наводнение|повінь|洪水,水灾|فيضان,فيضانات
earthquake|terremoto,seísmo,sismo|séisme,tremblement de terre|Erdbeben|землетрясение|землетрус|地震|زلزال
visa|visado,visa|visa|Visum|виза|віза|签证|تأشيرة
extradition|extradición|extradition|Auslieferung|экстрадиция,выдача|екстрадиція|引渡|تسليم المجرمين
human rights|derechos humanos|droits de l'homme,droits humains|Menschenrechte|права человека|права людини|人权|حقوق الإنسان
rule of law|Estado de derecho|État de droit|Rechtsstaatlichkeit|верховенство права|верховенство права|法治|سيادة القانون
human trafficking|trata de personas|traite des êtres humains|Menschenhandel|торговля людьми|торгівля людьми|人口贩运|الاتجار بالبشر
drug trafficking|narcotráfico,tráfico de drogas|trafic de drogue|Drogenhandel|наркоторговля,наркотрафик|наркоторгівля|贩毒|تهريب المخدرات
fentanyl|fentanilo|fentanyl|Fentanyl|фентанил|фентаніл|芬太尼|فنتانيل
migration|migración|migration|Migration|миграция|міграція|移民|هجرة
strait|estrecho|détroit|Meerenge|пролив|протока|海峡|مضيق
freedom of navigation|libertad de navegación|liberté de navigation|Freiheit der Schifffahrt|свобода судоходства|свобода судноплавства|航行自由|حرية الملاحة
airspace|espacio aéreo|espace aérien|Luftraum|воздушное пространство|повітряний простір|领空,空域|مجال جوي,المجال الجوي
genocide|genocidio|génocide|Völkermord|геноцид|геноцид|种族灭绝|إبادة جماعية
war crime|crimen de guerra,crímenes de guerra|crime de guerre|Kriegsverbrechen|военное преступление|воєнний злочин|战争罪|جريمة حرب,جرائم حرب
reconstruction|reconstrucción|reconstruction|Wiederaufbau|восстановление,реконструкция|відбудова,відновлення|重建|إعادة الإعمار
security guarantee|garantía de seguridad|garantie de sécurité|Sicherheitsgarantie|гарантия безопасности,гарантии безопасности|гарантія безпеки,гарантії безпеки|安全保障|ضمانات أمنية
strategic partnership|asociación estratégica|partenariat stratégique|strategische Partnerschaft|стратегическое партнёрство,стратегическое партнерство|стратегічне партнерство|战略伙伴关系,战略伙伴|شراكة استراتيجية
mutual respect|respeto mutuo|respect mutuel|gegenseitiger Respekt|взаимное уважение|взаємна повага|相互尊重|الاحترام المتبادل
two-state solution|solución de dos Estados|solution à deux États|Zweistaatenlösung|решение на основе сосуществования двух государств|рішення про дві держави|两国方案|حل الدولتين
Security Council|Consejo de Seguridad|Conseil de sécurité|Sicherheitsrat|Совет Безопасности,Совбез|Рада Безпеки,Радбез|安理会,安全理事会|مجلس الأمن
General Assembly|Asamblea General|Assemblée générale|Generalversammlung|Генеральная Ассамблея|Генеральна Асамблея|联合国大会,联大|الجمعية العامة
United Nations|Naciones Unidas|Nations unies|Vereinte Nationen|Организация Объединённых Наций,ООН|Організація Об'єднаних Націй,ООН|联合国|الأمم المتحدة
European Union|Unión Europea|Union européenne|Europäische Union|Европейский союз,Евросоюз|Європейський Союз,Євросоюз|欧盟|الاتحاد الأوروبي
NATO|OTAN|OTAN|NATO|НАТО|НАТО|北约|الناتو,حلف شمال الأطلسي
World Health Organization,World Health Organisation|Organización Mundial de la Salud,OMS|Organisation mondiale de la santé,OMS|Weltgesundheitsorganisation,WHO|Всемирная организация здравоохранения,ВОЗ|Всесвітня організація охорони здоров'я,ВООЗ|世界卫生组织,世卫组织|منظمة الصحة العالمية
coalition|coalición|coalition|Koalition|коалиция|коаліція|联盟|ائتلاف,تحالف
escalation|escalada|escalade|Eskalation|эскалация|ескалація|局势升级|تصعيد
de-escalation|desescalada,distensión|désescalade|Deeskalation|деэскалация|деескалація|缓和|خفض التصعيد
blockade|bloqueo|blocus|Blockade|блокада|блокада|封锁|حصار
invasion|invasión|invasion|Invasion|вторжение|вторгнення|入侵|غزو
aggression|agresión|agression|Aggression|агрессия|агресія|侵略|عدوان
coup,coup d'état|golpe de Estado|coup d'État|Putsch,Staatsstreich|переворот,госпереворот|переворот,держпереворот|政变|انقلاب
constitution|constitución|constitution|Verfassung|конституция|конституція|宪法|دستور
referendum|referéndum|référendum|Referendum,Volksabstimmung|референдум|референдум|公投|استفتاء
parliament|parlamento|parlement|Parlament|парламент|парламент|议会|برلمان
opposition leader|líder de la oposición|chef de l'opposition|Oppositionsführer|лидер оппозиции|лідер опозиції|反对派领导人|زعيم المعارضة
journalist|periodista|journaliste|Journalist,Journalistin|журналист|журналіст|记者|صحفي,صحافي
dam|presa,represa|barrage|Staudamm|плотина,дамба|гребля,дамба|大坝,水坝|السد,سدود
desalination|desalinización|dessalement|Entsalzung|опреснение|опріснення|海水淡化|تحلية المياه
canal|canal|canal|Kanal|канал|канал|运河|القناة
port,harbour,harbor|puerto|port|Hafen|порт|порт|港口|ميناء
railway,railroad|ferrocarril|chemin de fer|Eisenbahn|железная дорога|залізниця|铁路|سكة حديد
airline|aerolínea|compagnie aérienne|Fluggesellschaft|авиакомпания|авіакомпанія|航空公司|شركة طيران
tourism|turismo|tourisme|Tourismus|туризм|туризм|旅游|سياحة
scholarship|beca|bourse d'études|Stipendium|стипендия|стипендія|奖学金|منحة دراسية
"""


@cache
def terms(one: str, other: str) -> Dictionary:
    """The pairs of terms of two languages (ISO 639-1 codes); none if the glossary lacks one of them."""
    if one == other or not {one, other} <= set(CODES):
        return ()
    places = CODES.index(one), CODES.index(other)
    rows = (line.split("|") for line in TERMS.strip().splitlines())
    return tuple(pair for row in rows for pair in product(row[places[0]].split(","), row[places[1]].split(",")))
