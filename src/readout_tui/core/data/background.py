"""In how many of 100 sentences of readouts a term stands (`python -m benchmarks.quality --fit`).

Counted over the texts of the gold pairs, without looking at their links; only terms of several documents, no names of
people or places. Keys as in alignment/terms.py, with "/" for the space in phrases.
"""

from typing import Final

_COUNTS: Final = """
+agree:6.8 +alliance:6.2 +approximately:5 +ask:2.7 +believe:3 +buy:2.3 +call:5.5 +candid:2.3 +challenge:5.2
+commission:3.1 +concern:1.8 +condemn:1.3 +consequence:4.5 +constructive:2.9 +continue:13.6 +cooperation:12.5
+country:13.7 +crisis:3.5 +decisive:3.6 +development:5.4 +dialogue:8.3 +discuss:9 +dollars:0.8 +early:1.8
+effort:10.4 +equality:2.1 +establish:3.9 +fair:2.2 +fast:1.5 +fight:8.2 +foreign-minister:1.1 +freedom:3
+friendly:0.5 +goal:4 +government:4.1 +head-of-state:18.9 +historic:1.3 +historical:1.2 +hope:1.4 +implement:2.5
+important:7 +impose:4.1 +improve:1.4 +increase:4.2 +influence:1.4 +inform:2.3 +instruct:3.5 +interest:3.9
+invite:2.1 +joint:8.1 +large:3.2 +level:1.1 +mechanism:4.5 +meeting:9.9 +model:1.5 +need:6.4 +new:11.7
+obstacle:2.2 +opportunity:1.8 +participate:2.7 +path:3.3 +people:7.2 +percent:1.5 +plan:7.5 +practical:0.8
+preserve:7.4 +prevent:6.8 +prime-minister:1.5 +progress:4.5 +promise:11 +promote:9.4 +provide:8.8 +readout:2.3
+reaffirm:11.6 +reduce:1.4 +regards:1.8 +region:5.7 +relation:3.9 +remove:5.1 +representative:3.4 +resolve:4.5
+respond:2.3 +responsible:2.7 +resume:1.5 +role:4.2 +safety:14.2 +show:1.6 +sign:2.4 +stability:3.7
+steadfast:1.2 +stop:2.5 +strengthen:11.6 +success:1.7 +support:14.3 +sustainable:5 +thank:4.3 +threaten:1.7
+transparent:2.1 +trust:1.4 +unity:15.4 +vision:1.5 +visit:0.7 +warn:0.6 +welcome:5 +willing:21.5 +world:15.6
+year:2.5 =5g:0.5 =aggression:4.7 =agriculture:2.3 =aircraft:2.4 =alliance:3.7 =anniversary:0.6 =arms-control:0.8
=artificial-intelligence:1.1 =bank:1.4 =bilateral-agenda:1 =border:1.4 =ceasefire:1.1 =civilian:6.6 =climate:3.1
=climate-change:2.4 =company:3.4 =confidence-building:0.5 =connectivity:1.9 =constructive:4.7 =corruption:1.3
=court:1.3 =covid-19:2.1 =crime:1 =critical-minerals:0.5 =culture:0.7 =cyber:2.4 =de-escalate:0.7 =debt:0.6
=defense:16.8 =destroy:1.4 =deterrence:1.7 =digital:2.5 =diplomacy:3.1 =disinformation:0.7 =donbas:1.8 =draft:1.9
=economic-assistance:0.8 =economic-measures:0.6 =economic-recovery:1.4 =economy:10.5 =education:0.4 =energy:5.9
=energy-security:1.7 =enlargement:1.5 =escalate:1.3 =evacuate:1 =exercise:0.8 =export-controls:1.1 =fairness:0.8
=follow-up:0.5 =food-security:0.5 =global-health:1.5 =health:1.8 =human-rights:3.1 =humanitarian:1.6
=humanitarian-assistance:0.6 =inflation:0.5 =information-security:1.4 =infrastructure:2.2 =intelligence:0.7
=interference:0.6 =internal-affairs:0.6 =international-law:1.6 =invest:3.8 =iran:0.5 =jcpoa:0.4 =kill:1.5
=labor:1.9 =manufacturing:2 =market:2.8 =media:0.6 =middle-east:1.3 =military-build-up:1.7 =minsk-agreements:0.8
=money:4.5 =multilateral:1.1 =multilateral-occasions:0.6 =multilateral-trading-system:0.7 =multipolar:0.5
=nato:1.1 =naval:1.6 =next-steps:0.5 =non-tariff:1 =non-tariff-barriers:1.5 =north-korea:1.1 =nuclear:2.7
=observer:0.6 =occupy:1 =overflight:0.5 =pandemic:2.8 =party:3.3 =peace:6.8 =peace-formula:1.1
=people-of-ukraine:0.6 =people-to-people:0.8 =poverty:0.4 =prisoner:1.3 =purchase:2.4 =put-pressure:1 =quad:1.6
=reconstruction:1.2 =recovery:2.1 =reform:1 =religion:0.5 =remains:2.3 =renewable:1.6 =resolution:1.3
=sanction:5.4 =security-assistance:1.1 =security-guarantees:0.7 =separatist:0.6 =socialism:1.5 =solidarity:1.7
=sovereignty:3.2 =space:1 =spirit:0.6 =steady-progress:0.5 =steel:0.4 =strategic-stability:1.8 =summit:3.6
=supply-chain:2.3 =supply-chain-resilience:2.3 =tariff:2.3 =technology:4.3 =territorial-integrity:1.8
=tourism:0.4 =trade:10 =trade-deficit:1.7 =treaty:7.4 =tribunal:1.1 =troops:6.4 =war:12.5 =weapon:5.5
=withdraw:0.6 =women:0.5 =xinjiang:1.5 _advanc/technolog:0.5 _agricultur/product:0.6 _ally/partn:1.3
_andr/yermak:0.6 _arm/forces:0.6 _biden/reaffirm:0.7 _biden/welcom:1.4 _bilat/multilat:0.5 _bilat/relat:0.4
_chain/resil:0.4 _clean/energ:1.3 _clim/chang:1.1 _com/week:0.4 _commit/strengthen:0.6 _commit/support:0.4
_commit/work:0.5 _continu/exist:0.4 _continu/provid:0.5 _continu/support:0.5 _continu/work:0.6 _conv/presid:0.4
_coop/field:0.5 _crit/miner:0.4 _defenc/capab:0.5 _diplom/effort:0.5 _econom/energ:0.5 _econom/secur:0.5
_econom/technolog:0.4 _econom/trad:0.7 _emphas/import:0.7 _end/war:0.4 _energ/secur:1.3 _export/control:0.5
_express/gratitud:0.5 _express/support:0.6 _fami/memb:0.4 _financ/institut:0.8 _financ/support:0.6
_financ/system:0.5 _food/agricultur:0.4 _foreign/minist:0.8 _furth/strengthen:0.5 _glob/econom:1.1
_glob/energ:0.6 _glob/food:0.4 _glob/health:0.4 _human/right:1.2 _humanitarian/aid:0.4 _import/continu:0.4
_import/preserv:0.4 _impos/sever:0.4 _intern/affair:0.4 _intern/commun:0.8 _intern/law:0.7 _intern/partn:0.6
_join/glob:0.4 _joseph/biden:0.6 _joseph/r:0.8 _lead/agre:1.1 _lead/discuss:0.4 _make/clear:0.4
_milit/aggress:0.5 _nation/secur:1 _normand/form:0.7 _nuclear/weapon:1 _part/discuss:0.6 _partn/glob:0.4
_peac/prosp:0.5 _peac/settl:0.6 _presid/biden:5.8 _presid/discuss:0.6 _presid/joseph:1 _presid/putin:1
_presid/trump:0.8 _presid/volodymyr:0.5 _presid/zelensk:0.7 _prim/minist:1.1 _priv/sect:0.5 _provid/assist:0.5
_r/biden:0.8 _reaffirm/commit:1.4 _reciproc/tariff:0.4 _secur/council:1 _secur/guar:0.4 _secur/stab:0.4
_set/forth:0.5 _side/welcom:0.5 _sovereignt/territ:1.4 _step/take:0.4 _strateg/partn:0.8 _stress/import:0.6
_stress/need:0.6 _supp/chain:1.8 _territ/integr:1.8 _thre/pos:0.6 _toda/presid:0.7 _trad/pract:0.4
_trad/relat:0.6 _ukrainian/peopl:0.5 _unfair/trad:0.4 _vladimir/putin:0.6 _volodymyr/zelensk:2.7 _work/intern:0.4
_work/togeth:2 a:22.1 ability:0.8 about:3.1 accelerat:0.8 access:1.4 accord:0.6 accordanc:0.5 achiev:0.7
across:0.8 act:0.4 action:4 activ:1.1 activity:1.5 addition:0.5 additional:1.2 address:3.6 administration:0.5
adopt:0.7 advanc:2.4 affair:0.6 affirm:2 after:1.3 against:4.8 agenda:0.8 aggression:2.4 aggressiv:0.4 agre:3.3
agreement:3.8 agricultural:0.6 aid:0.6 aim:1 align:0.6 all:8.3 ally:1.4 along:0.4 already:1.6 also:7.8
alternativ:0.4 alway:0.7 am:0.7 among:1 an:5.7 and:45.4 announc:1.2 announcement:0.4 any:2.9 approach:0.6
april:0.8 area:1.7 arm:1 around:1.6 arrangement:0.5 as:10.6 assessment:0.5 asset:1 assistanc:2.1 assur:0.5 at:4.8
attack:0.6 attention:0.5 authority:1.2 back:0.6 balanc:0.4 ban:0.8 bank:0.4 bas:0.6 basis:0.4 be:24 becaus:0.7
becom:0.8 befor:0.5 being:0.5 believ:1.6 benefit:1.2 between:3.7 beyond:0.6 bilateral:2.8 billion:0.8 block:0.5
border:1.4 both:5 bring:1.1 build:2.5 build-up:0.4 business:1.5 but:2.2 by:10.4 call:1.3 can:2.1 cannot:0.4
capability:1.4 capacity:1 case:0.5 caus:1.2 ceasefir:0.4 certain:0.4 certificat:0.6 chain:1.6 challeng:1.8
chang:1.7 city:1.2 civilian:0.4 clean:1.3 clear:1.5 climat:1.6 clos:0.8 closely:0.7 collectiv:0.5 com:0.8
combat:1 combin:1 commercial:0.4 commit:3.9 commitment:6.4 commodity:0.7 common:1.8 community:1.5 company:1.3
complet:0.6 comprehensiv:1 concern:1.8 condemn:0.5 condition:0.7 conduct:0.7 confidenc:0.4 confirm:0.5
conflict:0.6 connect:0.4 consequenc:1.3 consider:0.8 consistent:0.4 constructiv:0.5 consult:0.4 consultation:0.5
contact:0.4 context:0.5 continu:8.2 contribut:0.8 control:1.3 conversation:1.4 cooperat:0.7 cooperation:7.8
coordinat:0.5 coordination:1.1 cost:0.7 could:0.4 council:1.8 counter:0.7 country:8.8 cours:0.6 creat:0.6
crisis:1.3 critical:2.4 current:1.2 cut:0.5 cybersecurity:0.6 date:0.4 day:1.9 de-escalation:0.4 deal:1.1
decid:0.5 decision:0.7 deepen:1.4 defeat:0.4 defenc:2.3 defend:1.5 defensiv:0.4 defin:0.4 delegation:0.5
deliver:0.8 delivery:0.4 democracy:1.1 democratic:1 department:0.5 deployment:1 detail:0.4 deter:1 deterrenc:0.5
develop:1.8 development:3.9 devic:0.4 dialogu:1.8 digital:1.3 diplomacy:0.5 diplomatic:1.7 discuss:3.2
discussion:1.9 do:3.9 document:0.4 doing:0.4 domain:0.4 domestic:0.8 doubt:0.5 down:0.5 dur:1.4 duty:0.7 each:1.6
earlier:0.5 early:0.5 east:0.6 economic:6.6 economy:3.2 effectiv:1.4 effort:4.3 eliminat:0.7 emerg:0.6
emission:0.7 emphasiz:2.2 encourag:0.5 end:2 endors:0.4 energy:4.2 engag:0.4 enhanc:2.1 ensur:3.4 enter:0.4
entir:0.5 environment:0.4 equipment:0.4 escalation:0.7 essential:0.6 establish:1.2 even:1.1 event:0.7 everyon:0.5
everyth:0.6 exchang:1.4 exempt:0.5 exerciz:0.6 exist:1.3 expand:1.2 expert:0.8 exploration:0.4 export:2
exporter:0.4 express:2.7 extend:0.7 external:0.5 fac:0.4 face:0.4 facilitat:0.7 fact:0.4 fair:0.4 family:0.5
far:0.4 far-reach:0.4 feel:0.4 field:1.4 fight:1.9 final:0.5 finaliz:0.4 financ:0.4 financial:3.3 firmly:0.4
first:1.6 flow:0.8 focus:1 follow:1.4 food:1.5 for:23.6 forc:1.5 forces:1.5 foreign:2 format:1.2 forth:0.5
forward:1.1 foundation:0.6 framework:1.7 free:1.2 freedom:1.6 friend:0.5 from:6 fuel:0.6 full:1.4 fully:1.1
fund:0.7 further:4 futur:1.9 g:1 general:0.8 give:1 global:6.2 goal:1.2 good:2.3 government:1.4 grateful:0.7
gratitud:0.7 greater:0.8 group:1.1 grow:0.7 growth:0.7 guarante:0.6 hand:0.4 have:11 he:2.2 head:0.7 health:1
help:1.6 high:0.4 high-level:0.4 highest:0.4 him:0.7 his:2.4 historic:0.7 hold:2.2 home:0.4 host:0.7 how:1.3
human:1.8 humanitarian:1.5 i:4.3 identify:0.6 if:1 immediat:0.5 immediately:0.6 impact:1.1 implement:1.4
implementation:0.5 import:1 importanc:5 important:1.6 impos:1.8 improv:1.2 in:32.9 includ:9.5 increas:1.9
individual:0.4 industry:0.4 inform:1 information:2 infrastructur:1.6 initial:0.4 initiativ:1.8 institution:1.1
integrity:1.8 intend:0.5 intensify:0.8 interest:2.3 interferenc:0.6 internal:0.4 international:6 into:1.6
introduc:0.4 invad:0.5 invasion:1 invest:0.4 investment:2.7 invit:0.4 issu:3.5 it:7.2 its:9.3 itself:0.6 join:1.3
joint:1.9 jr:0.6 july:0.6 jurisdiction:0.5 just:1.4 key:0.8 land:0.5 larg:0.5 large-scal:0.4 largest:1 last:1
later:0.4 launch:0.5 law:1.5 lead:1.3 leader:5.3 leadership:0.8 learn:0.4 level:0.8 life:1 like:1.4 line:1
list:0.5 local:0.4 long:0.7 long-term:1.3 look:0.8 loss:0.4 maintain:0.8 major:0.5 make:2.3 manufactur:0.6
many:1.5 market:2.5 massiv:0.5 matter:0.6 may:1.3 means:0.6 measur:2.1 mechanism:0.5 medical:0.4 meet:4.3
member:1.7 military:3 million:0.7 mineral:0.4 minister:2.1 mission:0.4 more:2.5 most:1.4 multilateral:1.1
must:1.3 mutual:1.5 nation:0.8 national:2.8 navigation:0.4 near:0.4 necessary:1.1 need:2.8 negotiat:0.5
negotiation:1.3 network:0.7 never:0.5 new:3.5 next:0.7 no:1.7 non-tariff:0.5 north:0.4 not:7.3 november:0.4
now:1.2 nuclear:2.2 number:0.6 objectiv:0.5 obligation:0.4 of:39.3 off:0.5 offic:0.5 oil:0.5 on:19.8 one:1.5
ongo:0.7 only:1.7 open:1.6 opportunity:1.1 oppos:0.8 or:3.5 order:1.8 organization:0.4 other:5.5 our:15.3 out:1.4
outlin:0.4 outsid:0.4 over:2.2 overall:0.5 own:1 packag:0.8 pandemic:1.1 part:1.8 participat:0.5
participation:0.5 particular:1.5 particularly:0.5 partner:4.2 partnership:2.7 party:3 path:0.8 pay:0.6 peac:3.7
peaceful:2 people:5 percent:1.5 period:0.7 phon:0.4 plac:0.7 plan:1.3 play:0.6 pledg:1.2 point:1 policy:2
political:1.7 pos:0.7 position:1.6 possibl:0.5 potential:0.4 power:0.8 powerful:0.5 practic:0.8 prepar:0.8
present:0.4 preserv:1 president:16.1 press:0.4 prevent:2.4 previous:0.6 pric:0.4 prim:1.1 principl:1 prior:0.4
priority:0.7 privat:1 procedur:0.5 process:1.7 produc:0.4 product:1.5 production:0.4 program:0.6 progress:1.1
prohibit:1 project:0.8 promot:1.9 promotion:0.8 proposal:0.6 prosperity:0.8 prosperous:1.1 protect:1.5
protection:0.8 provid:4 provision:0.7 public:0.5 purpos:0.5 pursu:1.1 r:0.8 rais:0.6 rang:1 rate:0.4 reach:1.1
readiness:0.6 ready:1 reaffirm:3.3 reason:0.4 recent:1.3 reciprocal:0.5 recogniz:2.1 reconstruction:0.5
recovery:0.6 reduc:0.4 reduction:0.6 reflect:0.6 reform:1 regard:1.6 regim:1.1 region:3.1 regional:1.5
regulatory:0.7 reinforc:0.6 reiterat:1.5 relat:1.2 relation:1.4 relationship:1.8 relevant:0.5 reliabl:0.7
remain:1.8 remov:1.9 report:0.4 representativ:1.3 requirement:1.1 resolution:1.3 resolv:1.7 resourc:0.8
respect:1.7 respectiv:0.4 respond:0.8 respons:1 responsibility:0.7 responsibl:0.6 restor:0.6 restriction:1.2
result:0.8 return:1.4 review:0.6 right:2.1 risk:0.5 role:1.3 rule:0.6 rules-bas:0.8 s:1.2 safeguard:1 safety:0.5
same:0.4 sanction:3.5 say:3.9 secretary:0.5 sector:2.3 secur:1.9 security:10.9 see:0.4 seek:0.6 serious:0.5
serv:0.7 servic:1.4 set:0.8 settlement:1 sever:0.8 shar:3.5 should:1.6 show:0.4 side:3.8 sign:1.5 significant:0.8
sinc:0.8 sincer:0.6 situation:2.1 so:1.6 soldier:0.4 solidarity:0.5 solution:0.7 soon:0.4 sourc:0.6 sovereign:0.4
sovereignty:2.4 spac:0.7 spar:0.4 speak:1.5 special:1.2 specific:0.8 spread:0.5 stability:2.7 stabl:0.6 stand:1.1
standard:0.7 start:0.7 stat:4.2 statement:1.4 step:2.7 strategic:2.7 strengthen:5 stress:2.3 strong:1.5
successful:0.4 such:2.3 summit:2.2 supply:2.4 support:10.3 suspend:0.7 sustain:0.5 sustainabl:1.8 system:2.2
tak:1.5 take:3.9 talk:1.3 target:0.8 tariff:1.7 task:1.2 technological:0.4 technology:2.7 term:0.6
territorial:1.9 territory:1.2 th:0.5 than:0.8 thank:1.9 that:19.8 the:49 their:8.6 them:2 then:0.4 ther:1.1
therefor:0.5 thes:4.2 they:6.3 thing:0.4 think:0.4 this:14.4 thos:1.2 thousand:0.5 threat:2.7 threaten:0.7
through:2.8 tie:0.8 time:2.2 to:38.8 today:4.8 together:2.9 tool:0.4 total:0.4 tourism:0.4 toward:1.7 trad:4.8
transition:0.7 transparency:0.4 troop:0.8 two:6.4 ultimat:0.4 under:2.9 underlin:0.4 underscor:1.7 understand:1.4
unfair:0.5 unify:0.5 united:0.5 unity:0.4 unprovok:0.4 up:1 uphold:0.4 upon:0.4 us:1.5 use:1.7 used:0.4 using:1.2
valu:1.3 various:0.4 very:1.8 victory:0.5 view:0.8 vision:0.6 visit:0.7 voic:0.4 want:0.8 war:5.4 warn:0.6
way:1.3 we:12.7 weapon:2.4 week:0.8 welcom:4.6 well:2.5 what:1.6 when:0.7 wher:0.5 which:5.3 whil:1.1 who:2.9
whol:0.4 will:19.3 willingness:0.4 win:1 with:18.2 within:1.3 without:1.1 woman:0.4 work:5.8 worker:1.2 world:4.7
would:2.3 year:2.5 you:2.5 your:1.7 ~abil:0.8 ~accel:1 ~accept:0.6 ~access:1.4 ~accord:1.3 ~account:0.5
~achiev:1.2 ~acknowledg:0.5 ~action:4 ~activ:2.5 ~addit:1.2 ~address:3.6 ~administr:0.7 ~adopt:0.8 ~advanc:2.5
~affair:0.6 ~affirm:2 ~agenda:0.8 ~aggress:3 ~agre:6.7 ~agricultur:1.1 ~aircraft:0.4 ~align:0.6 ~alli:1 ~ally:2
~altern:0.5 ~andr:0.6 ~announc:1.7 ~anti:0.6 ~appl:0.6 ~apprec:0.6 ~approach:0.6 ~april:0.8 ~area:1.7 ~arrang:0.5
~articl:0.4 ~assess:0.6 ~asset:1 ~assist:2.1 ~assoc:0.4 ~assur:0.5 ~attack:0.7 ~attent:0.6 ~auth:1.7 ~avoid:0.5
~back:0.7 ~balanc:0.4 ~bank:1.1 ~basis:0.4 ~becom:0.8 ~believ:1.6 ~benefit:1.2 ~biden:7.4 ~bilat:2.9 ~bill:0.8
~block:0.5 ~bord:1.4 ~bring:1.1 ~bucha:0.4 ~build:3.3 ~build-up:0.4 ~busi:1.6 ~call:1.4 ~cannot:0.4 ~capab:1.4
~capac:1.1 ~care:0.4 ~carr:0.5 ~case:0.5 ~caus:1.2 ~ceasefir:0.4 ~centr:0.4 ~certif:0.8 ~chain:1.8 ~challeng:1.8
~chang:1.7 ~choos:0.4 ~city:1.2 ~civilian:0.5 ~clean:1.3 ~clear:1.7 ~clim:1.7 ~clos:1.8 ~collab:0.8 ~collect:0.6
~comb:1.1 ~combin:1 ~command:0.5 ~commerc:1.1 ~commiss:0.6 ~commit:9.3 ~commod:0.7 ~common:1.8 ~commun:2.4
~compan:1.3 ~complet:0.6 ~comprehens:1 ~cond:0.8 ~condemn:0.8 ~conduct:0.7 ~conf:0.6 ~confid:0.8 ~confirm:0.5
~conflict:0.6 ~confront:0.4 ~connect:0.6 ~cons:0.7 ~consequ:1.6 ~consid:1.1 ~construct:0.5 ~consult:1
~contact:0.4 ~context:0.5 ~continu:8.2 ~contribut:1.2 ~control:1.3 ~conv:2.1 ~coop:8.3 ~coordin:1.6 ~cost:0.7
~council:1.8 ~count:1 ~countr:8.9 ~cours:0.6 ~covid:0.8 ~covid-19:0.6 ~creat:0.6 ~crisis:1.3 ~crit:2.4 ~curr:1.6
~cybersecur:0.7 ~date:0.4 ~de-esc:0.7 ~deal:1.1 ~decid:0.5 ~decis:1.2 ~declar:1 ~deepen:1.4 ~defe:0.6 ~defenc:2.3
~defend:1.7 ~defens:0.4 ~defin:0.4 ~deleg:0.5 ~deliv:1.3 ~democr:2.1 ~demonstr:0.4 ~depart:0.6 ~depend:0.5
~deplo:1.2 ~destruct:0.6 ~detail:0.4 ~deter:1 ~determin:0.4 ~deterr:0.6 ~develop:5.6 ~devic:0.4 ~dialogu:1.8
~digit:1.6 ~diplom:2.3 ~direct:0.6 ~discuss:5.1 ~disrupt:0.6 ~docu:0.4 ~domain:0.4 ~domest:1 ~doubt:0.5 ~duty:0.7
~earl:1.1 ~east:0.7 ~econom:9.1 ~effect:2 ~effic:0.5 ~effort:4.3 ~elimin:0.8 ~emerg:1.1 ~emiss:0.7 ~emphas:2.2
~encourag:0.5 ~endors:0.5 ~energ:4.2 ~engag:0.7 ~enhanc:2.2 ~ensur:3.4 ~enter:0.4 ~entir:0.5 ~environ:0.7
~equip:0.4 ~escal:1.9 ~essent:0.6 ~establish:1.5 ~event:0.7 ~everyon:0.5 ~everyth:0.6 ~exchang:1.4 ~exempt:0.6
~exerc:0.6 ~exist:1.5 ~expand:1.2 ~expert:1 ~expl:0.6 ~export:2.8 ~express:2.7 ~extend:0.7 ~extern:0.5 ~face:0.4
~facilit:1.1 ~fact:0.4 ~fair:0.7 ~fami:0.5 ~far-reach:0.4 ~feder:0.4 ~feel:0.4 ~field:1.4 ~fight:2.2 ~final:1.1
~financ:3.9 ~firm:0.7 ~flow:0.8 ~focus:1 ~follow:1.4 ~food:1.5 ~forc:1.6 ~forces:1.5 ~foreign:2 ~form:1.7
~forth:0.5 ~forum:0.7 ~forward:1.2 ~found:1.2 ~framework:1.7 ~free:1.2 ~freedom:1.6 ~friend:1 ~fuel:0.6 ~full:2.5
~fund:0.7 ~furth:4 ~futur:1.9 ~gener:1.3 ~geneva:0.4 ~give:1 ~glob:6.5 ~goal:1.2 ~good:2.3 ~govern:1.9 ~grat:0.7
~gratitud:0.7 ~great:0.8 ~group:1.1 ~grow:0.7 ~growth:0.7 ~guar:0.7 ~hand:0.4 ~head:0.7 ~health:1 ~help:1.6
~high:1.5 ~high-level:0.4 ~highest:0.4 ~hist:1.5 ~hold:2.2 ~home:0.4 ~host:0.8 ~human:1.8 ~humanitarian:1.5
~identif:0.6 ~immed:0.5 ~immedi:0.6 ~impact:1.2 ~impl:1.4 ~imple:0.5 ~import:7.5 ~impos:1.8 ~improv:1.2
~increas:2.1 ~independ:0.5 ~indic:0.4 ~individu:0.4 ~industr:1 ~inform:3 ~infrastructur:1.6 ~init:2.3 ~innov:0.5
~institut:1.2 ~integr:2.8 ~intellig:0.4 ~intend:0.5 ~intensif:1.2 ~interest:2.3 ~interf:0.6 ~intern:6.9
~internet:0.5 ~introduc:0.4 ~invad:1.7 ~invas:1 ~invest:3 ~invit:0.6 ~island:0.4 ~issu:3.5 ~join:1.3 ~joint:2.3
~joseph:1.5 ~july:0.6 ~jurisdict:0.5 ~land:0.5 ~larg:1 ~large-sc:0.4 ~largest:1 ~later:0.4 ~launch:0.6 ~lead:7.1
~learn:0.4 ~leav:0.6 ~level:1.7 ~liber:0.4 ~life:1 ~line:1 ~list:0.5 ~local:0.4 ~long:2.3 ~long-term:1.3
~look:0.8 ~loss:0.4 ~maintain:0.8 ~major:0.5 ~make:2.3 ~manag:0.4 ~manufactur:0.8 ~market:2.5 ~mass:0.7 ~matt:0.6
~mean:0.5 ~means:0.6 ~measur:2.1 ~mechan:0.5 ~medic:0.6 ~meet:4.6 ~memb:1.7 ~memorandum:0.4 ~milit:3.1 ~mill:0.7
~miner:0.4 ~minist:2.7 ~ministr:0.4 ~miss:0.6 ~move:0.4 ~multilat:1.1 ~multin:0.4 ~mutu:1.8 ~nation:3.5
~natur:0.6 ~navig:0.4 ~necess:1.1 ~need:2.8 ~negot:1.8 ~network:1 ~non-tariff:0.7 ~norm:0.4 ~normand:0.8
~north:0.6 ~novemb:0.4 ~nuclear:2.8 ~numb:0.6 ~object:0.6 ~oblig:0.4 ~observ:0.5 ~offic:0.8 ~ongo:0.7 ~open:1.7
~oper:0.4 ~opportun:1.1 ~oppos:0.8 ~order:2 ~organ:0.6 ~origin:0.8 ~outlin:0.4 ~outsid:0.4 ~overall:0.5
~packag:1.1 ~pandem:1.4 ~part:4.9 ~particip:1.3 ~partn:6.9 ~path:1 ~peac:5.7 ~peopl:5.5 ~perc:1.5 ~period:0.7
~person:1 ~phon:0.4 ~plac:0.7 ~plan:1.3 ~play:0.6 ~pledg:1.2 ~point:1 ~polic:2.1 ~polit:2.1 ~posit:1.7 ~poss:0.5
~potent:0.4 ~power:1.4 ~pract:1.1 ~prepar:0.8 ~pres:0.5 ~preserv:1 ~presid:16.4 ~press:0.4 ~prev:3.4 ~pric:0.4
~prim:1.1 ~principl:1 ~prior:1.1 ~priv:1.1 ~procedur:0.5 ~process:1.7 ~produc:0.7 ~product:2.1 ~program:0.6
~progress:1.1 ~prohibit:1 ~project:0.8 ~prolif:0.5 ~promot:2.7 ~propos:0.8 ~prosp:1.9 ~protect:2.5 ~provid:4.2
~provis:0.7 ~publ:0.5 ~purpos:0.5 ~pursu:1.3 ~putin:2.3 ~qual:0.4 ~rais:0.6 ~rang:1.1 ~rate:0.4 ~reach:1.5
~read:1.6 ~reaffirm:3.3 ~real:0.6 ~reason:0.4 ~recent:1.3 ~reciproc:1.5 ~recogn:2.4 ~reconstruct:0.5 ~recov:0.6
~reduc:0.4 ~reduct:0.6 ~refer:0.4 ~reflect:0.6 ~reform:1 ~regim:1.1 ~region:4.6 ~regul:1.1 ~reinforc:0.6
~reit:1.5 ~relat:4.5 ~relev:0.5 ~reli:0.8 ~remain:1.8 ~remov:2 ~report:0.4 ~repres:1.5 ~requir:1.4 ~resil:1.2
~resolut:1.5 ~resolv:1.7 ~resourc:0.8 ~respect:0.6 ~respond:0.8 ~respons:1.7 ~responsib:0.7 ~rest:1.2
~restrict:1.4 ~result:0.8 ~return:1.4 ~review:0.6 ~right:2.1 ~risk:0.5 ~role:1.3 ~rule:1.5 ~rules-bas:0.8
~safeguard:1 ~safet:0.5 ~sanct:3.5 ~scal:0.8 ~secret:0.5 ~sect:2.4 ~secur:12.1 ~seek:0.6 ~seri:0.7 ~serv:2.1
~settl:1 ~sever:1.2 ~shar:3.5 ~ship:0.5 ~show:0.4 ~side:3.8 ~sign:1.6 ~signif:0.8 ~sinc:0.6 ~situ:2.1 ~soci:1.5
~sold:0.4 ~solidar:0.6 ~solut:0.7 ~soon:0.6 ~sourc:0.6 ~sovereign:0.4 ~sovereignt:2.4 ~spac:1 ~spar:0.4
~speak:1.7 ~spec:1.2 ~specif:1 ~spread:0.5 ~stab:2.7 ~stabl:0.6 ~stand:1.4 ~standard:0.7 ~start:0.7 ~stat:6.3
~steel:0.4 ~step:2.7 ~strateg:3.4 ~strengthen:5 ~stress:2.3 ~strict:0.4 ~strong:1.9 ~structur:0.4 ~success:1
~summit:2.2 ~supp:2.4 ~support:10.3 ~suspend:0.7 ~sustain:2.3 ~swift:0.4 ~system:2.3 ~take:3.9 ~talk:1.3
~target:0.8 ~tariff:2.2 ~task:1.2 ~technolog:3.1 ~term:1.9 ~terr:1.4 ~territ:3 ~thank:1.9 ~thing:0.4 ~think:0.4
~thousand:0.5 ~thre:2.7 ~threaten:0.7 ~time:2.4 ~toda:4.8 ~togeth:2.9 ~tool:0.4 ~total:0.4 ~tough:0.4 ~tour:0.4
~trad:5 ~trans:0.7 ~transf:0.4 ~transpar:0.6 ~treasur:0.4 ~treat:0.7 ~troop:0.8 ~trump:1.2 ~ukrainian:0.7
~ultim:0.4 ~underlin:0.4 ~undersc:1.7 ~understand:1.4 ~unfair:0.6 ~unif:0.5 ~unit:0.5 ~united:0.5 ~unprovok:0.4
~uphold:0.4 ~used:0.4 ~using:1.2 ~valu:1.5 ~vice:0.6 ~vict:0.5 ~view:0.8 ~viol:1 ~vision:0.6 ~visit:0.7
~vital:0.4 ~vladimir:0.6 ~voic:0.4 ~volodymyr:2.7 ~want:0.8 ~warn:0.6 ~weapon:2.7 ~week:0.8 ~welcom:4.6 ~whol:0.4
~will:0.4 ~woman:0.4 ~work:6.9 ~world:4.7 ~year:2.7 ~yermak:0.6 ~zelensk:3.6 ~zero:0.4
"""


def _read(entry: str) -> tuple[str, float]:
    key, _, number = entry.rpartition(":")
    return key.replace("/", " "), float(number)


SEEN: Final[dict[str, float]] = dict(_read(entry) for entry in _COUNTS.split())
