"""What the pages report. Every event, person and office is made up."""

from __future__ import annotations

from typing import NamedTuple


class Report(NamedTuple):
    """An account as its editors wrote it, and words of the site around it."""

    language: str
    headline: str
    lead: str
    date: str  # ISO 8601
    shown_date: str
    publisher: str
    address: str
    paragraphs: tuple[str, ...]
    heading: str  # above the list
    items: tuple[str, ...]
    quotation: str
    table: tuple[tuple[str, ...], ...]
    caption: str
    others: tuple[tuple[str, str], ...]  # other news: (headline, summary)
    menu: tuple[str, ...]
    share: tuple[str, ...]
    cookies: tuple[str, str]  # what the banner says, and its button
    newsletter: tuple[str, str]
    related: str  # the heading above other news
    contact: str
    rights: str


ENGLISH = Report(
    "en",
    "Prime Minister Adeline Marsh speaks with President Tomas Okafor of Verania",
    "The two leaders discussed the reopening of the northern ferry line and joint work against floods",
    "2026-03-14",
    "14 March 2026",
    "Government of Lorvale",
    "https://www.gov.lorvale.example/news/call-verania-march",
    (
        "Prime Minister Adeline Marsh spoke by telephone today with Tomas Okafor, President of the Republic of Verania.",
        "The Prime Minister thanked President Okafor for the help that Veranian engineers gave after the February "
        "floods. She said that 240 families had been able to return to their homes.",
        "President Okafor confirmed that the northern ferry line will reopen on 2 May. Both leaders agreed that safety "
        "inspections should be carried out jointly.",
        "“No passenger should have to wonder whether the other shore is still there,” the President said.",
        "On fisheries, the Prime Minister stressed that the present quota of 18,000 tonnes cannot be raised before the "
        "scientific council has reported. The President took note of this position.",
        "They agreed to meet in Port Helm in the autumn.",
    ),
    "Measures agreed",
    (
        "a joint inspection of both ferry terminals before the end of April;",
        "an exchange of water level data every six hours;",
        "a working group on fishing quotas, which will meet in June.",
    ),
    "We owe our neighbours more than thanks, and we intend to pay what we owe.",
    (
        ("Line", "Reopens", "Crossings a day"),
        ("Port Helm to Sira", "2 May", "6"),
        ("Kell to Old Sira", "15 May", "4"),
    ),
    "Prime Minister Marsh during the call in her office. Photo: Government of Lorvale",
    (
        ("Budget for coastal defences approved", "Parliament has passed the second reading of the bill on dykes."),
        ("New ambassador presents credentials", "The ambassador of Ostmark was received at Helm House on Tuesday."),
        ("Statement on the anniversary of the treaty", "The Prime Minister recalled the signing twenty years ago."),
        (
            "Visit of the trade minister to Brevia",
            "Talks will cover timber, insurance and the mutual recognition of skills.",
        ),
    ),
    ("Home", "The Prime Minister", "News", "Speeches", "Visits", "Contact"),
    ("Share", "Facebook", "Print", "Send by email"),
    (
        "We use cookies to make this site work and to count its visitors. You can change your choice at any time.",
        "Accept all",
    ),
    ("Get the news of the government once a week in your mailbox. We never pass your address on.", "Subscribe"),
    "Related news",
    "Press office, Helm House, 1 Quay Street, Port Helm. Telephone 00 555 0100",
    "© 2026 Government of Lorvale. All rights reserved.",
)

SPANISH = Report(
    "es",
    "La canciller Inés Duarte conversó con el ministro Pavel Lindqvist",
    "La llamada abordó el transporte de cereales y la situación de los marineros retenidos en Puerto Alto",
    "2026-04-07",
    "7 de abril de 2026",
    "Ministerio de Relaciones Exteriores de Caralia",
    "https://cancilleria.caralia.example/prensa/llamada-lindqvist",
    (
        "La ministra de Relaciones Exteriores, Inés Duarte, mantuvo hoy una conversación telefónica con su par de "
        "Nordmark, Pavel Lindqvist.",
        "La canciller agradeció la mediación de Nordmark en el caso de los once marineros retenidos en Puerto Alto y "
        "pidió que se les permita llamar a sus familias.",
        "El ministro Lindqvist informó que un equipo consular viajará el jueves. Señaló que las autoridades del puerto "
        "han garantizado el acceso.",
        "Ambos coincidieron en que el acuerdo sobre el transporte de cereales debe prorrogarse antes del 30 de junio.",
        "«No aceptaremos que el pan de millones dependa de una firma», afirmó la ministra.",
        "Las partes acordaron volver a hablar la próxima semana.",
    ),
    "Compromisos",
    (
        "una visita consular el jueves 9 de abril;",
        "la prórroga del acuerdo de cereales por doce meses;",
        "una línea directa entre las dos capitanías.",
    ),
    "El mar no separa a quienes cumplen su palabra.",
    (("Puerto", "Buques", "Toneladas"), ("Puerto Alto", "3", "41 000"), ("Bahía Clara", "5", "67 500")),
    "La canciller Duarte durante la llamada. Foto: Cancillería",
    (
        ("Caralia condena el ataque al faro", "El Gobierno expresó su solidaridad con los heridos y sus familias."),
        ("Nueva embajadora ante la Liga", "La diplomática de carrera presentó ayer sus cartas credenciales."),
        ("Convocatoria de becas de lengua", "El plazo para presentar solicitudes termina el último día de mayo."),
        ("Reunión del grupo de aguas", "Los expertos revisaron los niveles de los embalses de la frontera."),
    ),
    ("Inicio", "La ministra", "Prensa", "Embajadas", "Trámites", "Contacto"),
    ("Compartir", "Facebook", "Imprimir", "Enviar"),
    ("Este sitio utiliza cookies propias y de terceros para mejorar sus servicios.", "Aceptar"),
    ("Reciba cada semana las noticias del Ministerio en su correo electrónico.", "Suscribirse"),
    "Noticias relacionadas",
    "Dirección de Prensa, Avenida del Puerto 12, Caralia. Teléfono 555 0142",
    "© 2026 Ministerio de Relaciones Exteriores de Caralia. Todos los derechos reservados.",
)

RUSSIAN = Report(
    "ru",
    "Телефонный разговор с Президентом Веранской Республики Томасом Окафором",
    "Обсуждены восстановление северной паромной линии и совместная работа по предупреждению паводков",
    "2026-03-14",
    "14 марта 2026 года",
    "Администрация Президента Ореградской Федерации",
    "http://president.oregrad.example/events/7041",
    (
        "Состоялся телефонный разговор Президента Ореградской Федерации Игната Волошина с Президентом Веранской "
        "Республики Томасом Окафором.",
        "Президенты обсудили ход восстановления северной паромной линии. Отмечено, что движение возобновится 2 мая.",
        "Игнат Волошин подчеркнул, что квота на вылов рыбы в размере 18 тысяч тонн остаётся неизменной до доклада "
        "научного совета.",
        "«Безопасность пассажиров важнее любых сроков», — сказал Томас Окафор.",
        "Стороны договорились продолжить контакты на уровне министров транспорта.",
    ),
    "Договорённости",
    (
        "совместная проверка обоих терминалов до конца апреля;",
        "обмен данными об уровне воды каждые шесть часов;",
        "рабочая группа по квотам, которая соберётся в июне.",
    ),
    "Соседей не выбирают, но дружбу выбирают.",
    (("Линия", "Открытие", "Рейсов в день"), ("Порт Хелм — Сира", "2 мая", "6"), ("Келл — Старая Сира", "15 мая", "4")),
    "Президент во время разговора. Фото пресс-службы",
    (
        ("Заседание Совета по морской политике", "Члены Совета рассмотрели проект стратегии развития портов."),
        ("Вручение верительных грамот", "Глава государства принял послов семи иностранных государств."),
        ("Поздравление с Днём речника", "В поздравлении отмечен вклад работников отрасли в экономику страны."),
        ("Встреча с губернатором области", "Обсуждались дороги, школы и подготовка к отопительному сезону."),
    ),
    ("Главная", "Президент", "События", "Документы", "Поездки", "Контакты"),
    ("Поделиться", "Распечатать", "Отправить", "Сохранить"),
    ("Сайт использует файлы cookie. Продолжая работу с сайтом, вы соглашаетесь с этим.", "Согласен"),
    ("Подпишитесь на рассылку новостей, чтобы получать их каждую неделю на почту.", "Подписаться"),
    "Смотрите также",
    "Пресс-служба, Набережная улица, дом 4, Ореград. Телефон 555 0199",
    "© 2026 Администрация Президента Ореградской Федерации",
)

FRENCH = Report(
    "fr",
    "Entretien de la présidente Odile Garance avec le premier ministre de Lorvale",
    "La présidente a salué la réouverture de la ligne du Nord et proposé une conférence sur les crues",
    "2026-05-21",
    "21 mai 2026",
    "Présidence de la République de Montrésor",
    "https://presidence.montresor.example/actualites/entretien-lorvale",
    (
        "La présidente de la République, Odile Garance, s’est entretenue ce jour par téléphone avec Mme Adeline Marsh, "
        "première ministre de Lorvale.",
        "La présidente a salué la réouverture de la ligne du Nord. Elle a rappelé que 240 familles avaient pu rentrer "
        "chez elles.",
        "Mme Marsh a souhaité que les inspections soient menées en commun. Les deux dirigeantes sont convenues d’y "
        "associer les syndicats de marins.",
        "« Nous ne laisserons personne sur le quai », a déclaré la présidente.",
        "Elles se retrouveront à Port Helm à l’automne.",
    ),
    "Mesures décidées",
    (
        "une inspection commune des deux terminaux avant la fin du mois ;",
        "un échange de données sur le niveau des eaux toutes les six heures ;",
        "un groupe de travail sur les quotas de pêche, réuni en juin.",
    ),
    "La mer nous a donné des voisins, la raison en a fait des amis.",
    (
        ("Ligne", "Réouverture", "Traversées par jour"),
        ("Port Helm – Sira", "2 mai", "6"),
        ("Kell – Vieille-Sira", "15 mai", "4"),
    ),
    "La présidente lors de l’entretien. Crédit : Présidence",
    (
        ("Conseil des ministres du mercredi", "Le conseil a adopté trois projets de loi relatifs aux ports."),
        ("Hommage aux sauveteurs en mer", "Une cérémonie s’est tenue dans la cour d’honneur du palais."),
        ("Déplacement dans le massif du Sud", "La présidente visitera une école, une scierie et un refuge."),
        ("Nomination du préfet maritime", "Le nouveau préfet prendra ses fonctions le premier juillet."),
    ),
    ("Accueil", "La présidente", "Actualités", "Agenda", "Le palais", "Contact"),
    ("Partager", "Facebook", "Imprimer", "Envoyer"),
    (
        "Ce site utilise des cookies pour mesurer son audience. Vous pouvez changer d’avis à tout moment.",
        "Tout accepter",
    ),
    ("Recevez chaque semaine l’actualité de la présidence dans votre boîte aux lettres.", "S’abonner"),
    "À lire aussi",
    "Service de presse, 2 place du Palais, Montrésor. Téléphone 555 0177",
    "© 2026 Présidence de la République de Montrésor. Tous droits réservés.",
)

CHINESE = Report(
    "zh",
    "外交部长林致远同维拉尼亚外长通电话",
    "双方就北部渡轮航线恢复通航和防汛合作交换意见",
    "2026-03-14",
    "2026年3月14日",
    "洛瓦尔外交部",
    "https://www.mfa.lorvale.example/zh/20260314_call.html",
    (
        "3月14日，外交部长林致远同维拉尼亚共和国外长奥卡福通电话。",
        "林致远感谢维方工程师在二月洪灾后提供的帮助，表示240户家庭已重返家园。",
        "奥卡福表示，北部渡轮航线将于5月2日恢复通航。",
        "双方同意共同开展安全检查。",
        "关于渔业问题，林致远强调，在科学委员会提出报告之前，1.8万吨的配额不会提高。",
        "双方商定秋天在赫尔姆港会晤。",
    ),
    "商定措施",
    ("四月底前共同检查两个码头；", "每六小时交换一次水位数据；", "六月召开渔业配额工作组会议。"),
    "远亲不如近邻，守望才能相助。",
    (("航线", "恢复日期", "每日班次"), ("赫尔姆港至锡拉", "5月2日", "6"), ("凯尔至老锡拉", "5月15日", "4")),
    "林致远在办公室通话。",
    (
        ("海岸防护预算获得通过", "议会二读通过了堤坝法案。"),
        ("新任大使递交国书", "奥斯特马克大使星期二到任。"),
        ("条约签署周年声明", "总理回顾了二十年前的签字仪式。"),
        ("贸易部长访问布雷维亚", "会谈将涉及木材、保险和技能互认。"),
    ),
    ("首页", "外交部", "新闻", "讲话", "出访", "联系我们"),
    ("分享", "微博", "打印", "邮件"),
    ("本网站使用缓存文件以改进服务并统计访问人数，您可以随时更改选择。", "同意"),
    ("每周接收外交部新闻，我们不会泄露您的地址。", "订阅"),
    "相关新闻",
    "新闻司，码头路一号，赫尔姆港。电话：5550100",
    "© 2026 洛瓦尔外交部 版权所有",
)

ARABIC = Report(
    "ar",
    "وزير الخارجية سالم الرويدي يجري اتصالا هاتفيا بنظيره توماس أوكافور",
    "بحث الجانبان استئناف خط العبارات الشمالي والتعاون في مواجهة الفيضانات",
    "2026-03-14",
    "14 مارس 2026",
    "وزارة خارجية لورفال",
    "https://www.mofa.lorvale.example/ar/news/1422",
    (
        "أجرى وزير الخارجية سالم الرويدي اليوم اتصالا هاتفيا بوزير خارجية جمهورية فيرانيا توماس أوكافور.",
        "وشكر الوزير نظيره على المساعدة التي قدمها المهندسون الفيرانيون بعد فيضانات فبراير، وقال إن 240 أسرة تمكنت من العودة إلى منازلها.",
        "وأكد أوكافور أن خط العبارات الشمالي سيستأنف عمله في 2 مايو.",
        "وقال الوزير: «لا ينبغي لأي مسافر أن يتساءل عما إذا كان الشاطئ الآخر لا يزال هناك».",
        "وفيما يتعلق بمصايد الأسماك، شدد الوزير على أن الحصة البالغة 18 ألف طن لن ترفع قبل صدور تقرير المجلس العلمي.",
        "واتفق الجانبان على اللقاء في ميناء هيلم في الخريف.",
    ),
    "التدابير المتفق عليها",
    (
        "تفتيش مشترك للمحطتين قبل نهاية أبريل؛",
        "تبادل بيانات منسوب المياه كل ست ساعات؛",
        "فريق عمل معني بحصص الصيد يجتمع في يونيو.",
    ),
    "إننا مدينون لجيراننا بأكثر من الشكر، وسنفي بما علينا.",
    (
        ("الخط", "الاستئناف", "رحلات في اليوم"),
        ("ميناء هيلم إلى سيرا", "2 مايو", "6"),
        ("كيل إلى سيرا القديمة", "15 مايو", "4"),
    ),
    "الوزير خلال الاتصال في مكتبه",
    (
        ("إقرار ميزانية حماية السواحل", "أقر البرلمان في القراءة الثانية مشروع قانون السدود."),
        ("السفير الجديد يقدم أوراق اعتماده", "استقبل الوزير سفير أوستمارك يوم الثلاثاء في مقر الوزارة."),
        ("بيان في ذكرى توقيع المعاهدة", "استذكر رئيس الوزراء مراسم التوقيع قبل عشرين عاما."),
        ("وزير التجارة يزور بريفيا", "تتناول المحادثات الأخشاب والتأمين والاعتراف المتبادل بالمهارات."),
    ),
    ("الرئيسية", "الوزير", "الأخبار", "الخطابات", "الزيارات", "اتصل بنا"),
    ("مشاركة", "فيسبوك", "طباعة", "إرسال"),
    ("يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين الخدمة وإحصاء الزوار، ويمكنكم تغيير اختياركم في أي وقت.", "موافق"),
    ("تصلكم أخبار الوزارة مرة كل أسبوع، ولن نعطي عنوانكم لأحد.", "اشترك"),
    "أخبار ذات صلة",
    "المكتب الصحفي، شارع الرصيف رقم 1، ميناء هيلم. هاتف 5550100",
    "© 2026 وزارة خارجية لورفال. جميع الحقوق محفوظة.",
)

REPORTS = (ENGLISH, SPANISH, RUSSIAN, FRENCH)
FIVE = (*REPORTS, CHINESE)

SIX = (*FIVE, ARABIC)
"""With a report that is written from right to left."""
