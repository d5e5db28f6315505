"""Countries: how a text names them, their people and their seat of government.

One line a country: name | other names | adjectives and peoples | capitals. States of the past century are listed, too. International bodies that act
like a country in talks are there too. Plain reference facts, no politics: a name is listed where texts use it.
"""

from typing import Final, NamedTuple

_TABLE: Final = """\
Afghanistan||Afghan|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|
Angola||Angolan|Luanda
Antigua and Barbuda||Antiguan|
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia|Commonwealth of Australia|Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Byelorussia|Belarusian,Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Cotonou
Bhutan||Bhutanese|Thimphu
Bolivia|Plurinational State of Bolivia|Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,BiH|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil|Brasil|Brazilian|Brasilia,Brasília
Brunei|Brunei Darussalam|Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Gitega
Cabo Verde|Cape Verde|Cabo Verdean|Praia
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia||Colombian|Bogota,Bogotá
Comoros||Comorian|Moroni
Congo|Republic of the Congo|Congolese|Brazzaville
Costa Rica||Costa Rican|San Jose
Cote d'Ivoire|Côte d'Ivoire,Ivory Coast|Ivorian|Abidjan
Croatia||Croatian|Zagreb
Cuba|Republic of Cuba|Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|DRC,DR Congo||Kinshasa
Denmark||Danish|Copenhagen
Djibouti||Djiboutian|
Dominica|||
Dominican Republic||Dominican|Santo Domingo
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt|Arab Republic of Egypt|Egyptian|Cairo
El Salvador||Salvadoran|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish|Helsinki
France|French Republic|French|Paris
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece|Hellenic Republic|Greek,Hellenic|Athens
Grenada||Grenadian|
Guatemala||Guatemalan|
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Holy See|Vatican||
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavik
India|Republic of India,Bharat|Indian|New Delhi,Delhi
Indonesia|Republic of Indonesia|Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland||Irish|Dublin
Israel|State of Israel|Israeli|Jerusalem,Tel Aviv
Italy|Italian Republic|Italian|Rome
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|
Kyrgyzstan|Kyrgyz Republic|Kyrgyz|Bishkek
Laos|Lao PDR|Lao,Laotian|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives||Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico|México|Mexican|Mexico City
Micronesia|Federated States of Micronesia|Micronesian|Palikir
Moldova|Republic of Moldova|Moldovan|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco|Kingdom of Morocco|Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch|The Hague,Amsterdam
New Zealand|Aotearoa New Zealand|New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia||Macedonian|Skopje
Norway||Norwegian|Oslo
Oman|Sultanate of Oman|Omani|Muscat
Pakistan|Islamic Republic of Pakistan|Pakistani|Islamabad
Palau||Palauan|
Palestine|State of Palestine,Palestinian Authority|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines|The Philippines|Philippine,Filipino|Manila
Poland|Republic of Poland|Polish|Warsaw
Portugal|Portuguese Republic|Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Lucia|St. Lucia|Saint Lucian|Castries
Samoa||Samoan|Apia
San Marino||Sammarinese|
Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia|Slovak Republic|Slovak|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK,R.O.K.,Korea|South Korean,Korean|Seoul
South Sudan||South Sudanese|Juba
Spain|Kingdom of Spain|Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden|Kingdom of Sweden|Swedish|Stockholm
Switzerland|Swiss Confederation|Swiss|Bern
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand|Kingdom of Thailand|Thai|Bangkok
Timor-Leste|East Timor|Timorese|Dili
Togo||Togolese|Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago||Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye,Republic of Türkiye|Turkish|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,U.A.E.|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Great Britain,Britain|British|London
United States|United States of America,US,U.S.,USA,U.S.A.,America|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Vanuatuan|
Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Caracas
Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi,Ha Noi
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet|
Yugoslavia||Yugoslav,Yugoslavian|
Czechoslovakia||Czechoslovak,Czechoslovakian|
East Germany|German Democratic Republic,GDR|East German|East Berlin
West Germany||West German|Bonn
North Vietnam||North Vietnamese|
South Vietnam||South Vietnamese|Saigon
Zaire||Zairian|
Rhodesia||Rhodesian|
Ceylon||Ceylonese|
European Union|EU,E.U.,Europe|European|
African Union|AU||
United Nations|UN,U.N.||
NATO|North Atlantic Alliance||
ASEAN|||
G7|Group of Seven,G-7||
G20|Group of Twenty,G-20||
Arab League|League of Arab States||
Gulf Cooperation Council|GCC||
Organization of American States|OAS||
World Bank|||
International Monetary Fund|IMF||
European Commission|||
European Council|||
"""


class Country(NamedTuple):
    """A country or an international body. `name` is its key everywhere."""

    name: str
    others: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[str, ...]


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(",")) if cell else ()


def _row(line: str) -> Country:
    name, others, adjectives, capitals = line.split("|")
    return Country(name, _split(others), _split(adjectives), _split(capitals))


COUNTRIES: Final[tuple[Country, ...]] = tuple(_row(line) for line in _TABLE.splitlines())

NAMES: Final[dict[str, str]] = {form: c.name for c in COUNTRIES for form in (c.name, *c.others)}
"""A name as texts write it -> the country's key. Case matters: "US" is not "us"."""

ADJECTIVES: Final[dict[str, str]] = {form: c.name for c in COUNTRIES for form in c.adjectives} | {
    "US": "United States",
    "U.S.": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "EU": "European Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "ROK": "South Korea",
    "DPRK": "North Korea",
    "UAE": "United Arab Emirates",
    "NATO": "NATO",
}
"""An adjective or a people's name -> the country's key ("Chinese" -> "China")."""

CAPITALS: Final[dict[str, str]] = {form: c.name for c in COUNTRIES for form in c.capitals}
"""A seat of government -> the country's key ("Beijing" -> "China")."""

BODIES: Final[frozenset[str]] = frozenset(c.name for c in COUNTRIES[-14:])
"""The keys that are international bodies."""

INSTITUTIONS: Final[dict[str, str]] = {
    "White House": "United States",
    "State Department": "United States",
    "Pentagon": "United States",
    "Kremlin": "Russia",
    "Élysée": "France",
    "Elysee": "France",
    "Elysée": "France",
    "Downing Street": "United Kingdom",
    "Foreign Office": "United Kingdom",
    "Ministry of External Affairs": "India",
    "Blue House": "South Korea",
    "North Atlantic Alliance": "NATO",
    "Security Council": "United Nations",
    "General Assembly": "United Nations",
    "Economic and Social Council": "United Nations",
    "Trusteeship Council": "United Nations",
    "Human Rights Council": "United Nations",
}
"""Institution that speaks in its own name -> the key of its country, if the name alone says which."""
