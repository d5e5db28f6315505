"""Axes of meaning with two ends, as English words and phrases in their plain form.

One axis a line: its name, the words of one end, the words of the other. Two words at one end say the same; words at two
ends are opposites; a negation turns an end into the other ("did not accept" is "rejected"). Written from general
knowledge of the language; each line is meant to be complete for its notion, beyond what any text at hand needs.
"""

from typing import Final

AXES: Final = """\
accept: accept,consent to,say yes to,acquiesce,take up the offer,agree to,come round to,come around to,go along with,fall in with,assent to,warm to,embrace,be won over to | reject,refuse,decline,turn down,rebuff,spurn,say no to,dismiss,repudiate,refusal,rejection,rule out,will have none of,throw out,set its face against,balk at,not hear of
support: support,back,favour,favor,in favour of,in favor of,be for,advocate,champion,endorse,stand behind,speak for,speak in favour of,supportive | oppose,object,objection,resist,be against,speak out against,come out against,against,opposed,opposition,contest,reject,disapprove
rise: more and more,ever more,rise,increase,grow,growth,go up,climb,surge,soar,jump,expand,expansion,gain,upward,raise,on the rise,on the increase,up by,multiply,upturn,mount,escalate,escalation,double,triple,swell,augment,scale up,step up,heighten,build up,buildup,build-up,ramp up | less and less,fewer and fewer,ever less,ever fewer,fall,decrease,decline,drop,shrink,go down,come down,diminish,lower,reduce,reduction,cut,plunge,slump,downward,on the decline,on the wane,down by,contract,contraction,dwindle,downturn,lessen,de-escalate,de-escalation,halve,slash,scale down,scale back,cut back,dip,shrinkage
faster: speed up,accelerate,acceleration,hasten,expedite,quicken,faster,quickly,sooner,fast-track,more quickly,more rapidly,rapid,swift,fast | slow down,slow,decelerate,delay,slower,slowly,more slowly,hold up,slowdown
open: open,reopen,re-open,opening,unlock,unseal,reopening,unblock | close,shut,closure,seal off,seal,shut down,lock,block
start: start,begin,commence,launch,initiate,set in motion,kick off,embark on,open,get under way,take effect,enter into force,come into force,inaugurate,onset,commencement | end,finish,stop,cease,halt,terminate,discontinue,conclude,expire,wind up,wind down,come to an end,bring to an end,for the last time,termination,cessation,put an end to
continue: continue,go on,keep,keep up,hold to,stick to,stand by,stay the course,persevere,maintain,carry on,persist,proceed,press on,pursue,sustain,retain,preserve,uphold,remain | stop,abandon,drop,give up,discontinue,break off,scrap,abolish,do away with,suspend,cease,interrupt,shelve,relinquish,a thing of the past,fall away
resume: resume,restart,relaunch,reinstate,restore,revive,renew,resumption,reactivate | dissolve,disband,suspend,pause,freeze,put on hold,suspension,halt,break off,interrupt,stay
allow: allow,permit,let,authorise,authorize,enable,give permission,licence,license,grant permission,legalise,legalize,permission,clear,entitle,lawful,legal,admissible | forbid,ban,prohibit,bar,outlaw,disallow,prohibition,prevent,veto,proscribe,off limits,out of bounds,unlawful,illegal,block
include: include,cover,apply to,contain,encompass,comprise,incorporate,extend to,inclusion,take in | exclude,leave out,omit,exempt,exclusion,exemption,leave aside,except,be outside,fall outside,lie outside
join: join,accede,accession,enter,become a member,sign up to,adhere to,take part,participate,attend | leave,withdraw,pull out,quit,exit,secede,withdrawal,walk out,boycott,stay away,stay out of,opt out,drop out
stay: stay,remain,keep to,stay put,stay in,be kept at | leave,depart,go away,move out,withdraw,pull out,quit,be moved,relocate,be relocated,be transferred,move away
impose: in force,in effect,stay in place,remain in place,keep in place,leave in place,stay in force,remain in force,maintain,impose,introduce,levy,enact,slap,put in place,tighten,institute | lift,remove,waive,abolish,scrap,repeal,revoke,rescind,abrogate,dispense with,ease,relax,do away with
build: build,construct,erect,set up,establish,found,create,install,assemble,construction | demolish,dismantle,tear down,dissolve,disband,disassemble,destroy,destruction,pull down
deploy: deploy,station,send in,dispatch,deployment,move in,base | withdraw,pull out,pull back,recall,withdrawal,pullback,remove,bring home
succeed: succeed,success,achieve,manage to,win,victory,prevail,accomplish,successful,successfully,triumph | fail,failure,lose,defeat,fall short,collapse,come to nothing,unsuccessful,founder,break down,fruitless
agree: agree,concur,see eye to eye,be of one mind,consensus,common ground,share the view,in agreement,unanimous,agreement,harmony,convergence,at one | disagree,differ,diverge,dispute,at odds,apart,poles apart,at variance,at loggerheads,in conflict,difference of opinion,disagreement,divergence,be divided,dissent,part ways,clash,discord
confirm: confirm,acknowledge,admit,affirm,corroborate,verify,recognise,recognize,concede | deny,refute,rebut,disavow,contradict,denial,disclaim,repudiate
trust: in no doubt,no doubt,without doubt,without a doubt,beyond doubt,beyond question,leave no doubt,convinced,convince,conviction,hardly any doubt,scarcely any doubt,little doubt,certainty,as good as certain,trust,confidence,be confident,be convinced,sure,certain,be certain,rely on,have faith,believe in,belief,believe | distrust,mistrust,doubt,question,suspect,suspicion,scepticism,skepticism,sceptical,skeptical,uncertain,unsure,call into question
possible: possible,feasible,achievable,viable,within reach,attainable,realistic | impossible,unfeasible,out of the question,infeasible,unrealistic,unachievable,ruled out,rule out,preclude
likely: likely,probable,probably | unlikely,improbable,doubtful
able: able,capable,in a position to,can | unable,incapable,powerless
willing: willing,ready,prepared,readiness,willingness,inclined,eager,keen | unwilling,reluctant,reluctance,unwillingness,hesitant,averse
improve: improve,improvement,better,get better,recover,recovery,progress,make headway,advance,strengthen,upgrade,enhance,ameliorate | worsen,deteriorate,deterioration,get worse,setback,regress,decay,weaken,degrade,backslide
strong: strong,strengthen,robust,powerful,solid,sturdy,firm,reinforce,bolster | weak,weaken,fragile,feeble,shaky,undermine,frail
safe: safe,safety,secure,security,protected | dangerous,danger,unsafe,insecure,peril,hazardous,insecurity,threatened,at risk
legal: legal,lawful,legitimate,valid,constitutional,legally | illegal,unlawful,illegitimate,invalid,null and void,unconstitutional,void
public: public,publish,made public,disclose,reveal,open to the public,transparent,declassify | secret,confidential,classified,private,keep secret,behind closed doors,undisclosed,closed to the press,withhold
permanent: permanent,lasting,indefinite,for good,unlimited,open-ended,durable,enduring | temporary,provisional,interim,for a time,short-lived,time-limited,transitional
binding: binding,mandatory,compulsory,obligatory | voluntary,optional,non-binding,nonbinding,discretionary
success-eval: adequate,sufficient,enough,satisfactory,satisfied | inadequate,insufficient,unsatisfactory,dissatisfied,lacking,too little
present: present,exist,existence,presence,available,availability,there be | absent,absence,lack,missing,unavailable,shortage,want of,without,devoid
early: early,bring forward,advance,ahead of schedule,ahead of time,sooner,prematurely | late,postpone,delay,defer,put off,behind schedule,later,overdue,push back,postponement
before: before,prior to,ahead of,in advance of,earlier than,precede | after,following,in the wake of,later than,once,subsequent to,follow
above: above,over,exceed,higher,beyond,more,surpass,top | below,under,beneath,lower,less,fewer,fall short of
extend: extend,prolong,lengthen,renew,extension,prolongation,renewal,remain valid,stay valid,remain in force,stay in force,continue to apply | run out,cease to apply,fall away,shorten,cut short,curtail,terminate early,lapse,expire
expensive: expensive,costly,dear | cheap,inexpensive,low-cost
rich: rich,wealthy,prosperous,developed,affluent | poor,impoverished,destitute,developing
large: large,big,huge,vast,great,major,massive,sizeable,considerable | small,little,tiny,minor,slight,minimal,modest,marginal
long: long,lengthy,extended,prolonged | short,brief
near: near,close to,next to,adjacent,nearby | far from,distant,remote
high: high,highest,top | low,lowest,bottom
release: release,free,set free,liberate,let go,liberation | detain,arrest,imprison,jail,hold captive,capture,detention,seize,hold
keep: keep,retain,hold on to,preserve,safeguard,maintain | give up,hand over,surrender,cede,lose,abandon,forgo,renounce,vacate,relinquish,evacuate,part with
arm: arm,rearm,militarise,militarize,armament | disarm,demilitarise,demilitarize,lay down arms,disarmament
attack: attack,strike,assault,offensive,invade,invasion,aggression,shell,bomb | defend,defence,defense,protect,repel
victory: win,victory,winner | lose,defeat,loser
friend: friend,ally,partner,friendly,allied | enemy,foe,adversary,hostile,rival
peace: peace,peaceful,ceasefire,truce,armistice,peacefully | war,hostilities,fighting,armed conflict,warfare
unite: unite,unity,together,reunite,unify,united,integrate,reunification | divide,split,separate,partition,division,fragment,disunity
praise: praise,commend,applaud,laud,hail,pay tribute,compliment,acclaim | criticise,criticize,condemn,denounce,blame,censure,rebuke,deplore,criticism,decry
optimistic: optimistic,hopeful,optimism,upbeat,encouraged,positive | pessimistic,gloomy,pessimism,discouraged,negative,bleak
happy: happy,glad,pleased,satisfaction,satisfied,delighted,gratified,content,pleasure,joy | unhappy,sad,displeased,dissatisfied,dissatisfaction,disappointed,disappointment,dismay,dismayed,displeasure,frustration
remember: remember,recall,keep in mind | forget,overlook,disregard,neglect
fulfil: fulfil,fulfill,comply,honour,honor,abide by,observe,respect,keep to,meet,compliance,adhere to,implement,carry out,obey | violate,break,breach,flout,infringe,contravene,violation,ignore,disobey,defy,non-compliance
arrive: arrive,arrival,come,land | depart,departure,leave,set off
invest: invest,investment | divest,disinvest
recognise: recognise,recognize,recognition | derecognise,derecognize,refuse recognition
freeze: freeze,block assets,frozen | unfreeze,unblock,thaw
ratify: ratify,ratification | denounce a treaty,revoke,withdraw from
fill: full,fill,complete | empty,drain,partial
import: import,imported | export,exported
inside: inside,within,internal,domestic,inland,at home | outside,external,foreign,abroad,overseas
major: majority,most | minority,few
surplus: surplus,excess,abundance | deficit,shortfall,shortage
profit: profit,gain,profitable | loss,unprofitable
visible: visible,overt,open | hidden,covert,concealed
easy: easy,simple,straightforward | difficult,hard,complicated,complex,tough
useful: useful,helpful,beneficial,productive,constructive,fruitful | useless,unhelpful,harmful,counterproductive,unproductive
fair: fair,just,equitable,balanced | unfair,unjust,one-sided,biased,inequitable
equal: equal,equally,same,identical,evenly | unequal,different,unequally,distinct
real: real,true,genuine,correct,accurate,right | false,fake,untrue,incorrect,wrong,fabricated,inaccurate
complete: complete,completed,finished,done,fully,in full,ready | incomplete,unfinished,pending,outstanding,partially,in part,partly,half-finished
north: north,northern | south,southern
east: east,eastern | west,western
land: land,onshore | sea,offshore,maritime
day: day,daytime | night,overnight,nighttime
old: old,existing,former,previous | new,novel,fresh
young: young,youth | old,elderly
urban: urban,city | rural,countryside
civil: civilian,civil | military
male: man,male,boy | woman,female,girl
teach: fast,quick | slow
first: first | last,final
begin-adv: already | not yet,yet to
necessary: necessary,needed,essential,indispensable,required | unnecessary,superfluous,redundant,dispensable
justified: justified,warranted,well-founded,legitimate | unjustified,unwarranted,unfounded,groundless,baseless
responsible: guilty,responsible,to blame,culpable | innocent,not responsible,blameless
active: active,operational,in operation,working,in service | inactive,idle,out of service,dormant,out of order
on-time: on schedule,on time,on track,punctual | behind schedule,late,delayed,off track
stable: stable,stability,steady | unstable,instability,volatile,unsteady
isolate: engage,engagement | isolate,isolation
escalate: escalate,inflame,exacerbate,aggravate,intensify | de-escalate,defuse,calm,ease,reduce tension
progress: progress,headway,make headway,breakthrough,move forward,advance | deadlock,stalemate,impasse,standstill,stall,bog down,stagnate,gridlock,stagnation
charge: charge,levy,impose a duty,liable,taxable,payable,subject to duty | exempt,spare,free from,release from,excuse,let off,exempt from,exemption,waive,waiver,free of charge,at no cost,free from duty,duty-free,relieve of
apply: apply to,affect,come under,be subject to,fall under,be covered by,fall within | exempt,exempt from,be spared,fall outside,be excluded from
relax: maintain,keep up,hold to,stand by,tighten,step up,stick to | relax,ease,slacken,let up,loosen,soften,wane,waver,scale back,water down
funded: adequately,adequate,sufficient,well funded,fully funded | short of,run short,underfunded,starve of,short of fund
interfere: interfere,meddle,intervene,interference,meddling,intervention | stay out,keep out,non-interference,noninterference,non-intervention
unhindered: unhindered,unimpeded,unrestricted,unobstructed,without hindrance,without obstruction,without restriction,freely | hindered,restricted,obstruct,impede,hamper
approve: approve,authorise,authorize,clear,give the green light,sign off on | reject,block,withhold approval,veto,turn down,refuse
encourage: encourage,promote,foster,incentivise | discourage,deter,dissuade
concede: give way,yield,concede,back down,compromise,make concession,relent | stand firm,hold out,stand its ground,hold firm,insist
admit: admit,let in,take in,give refuge | turn away,expel,deport,keep out,refuse entry
solved: solved,resolved,settled,closed | unsolved,unresolved,unsettled,open,pending,outstanding
limited: limited,restricted,capped | unlimited,unrestricted,without limit,open-ended,uncapped
direct: direct,directly,face to face | indirect,indirectly,through an intermediary,via a mediator
mutual: mutual,reciprocal | one-sided,unilateral
renewable: renewable | non-renewable,nonrenewable
known: known,identified | unknown,unidentified
voluntary: voluntarily,of its own accord | by force,under duress,forced,coerce
help: help,assist,aid,facilitate,contribute to,smooth the way,pave the way | hinder,hamper,obstruct,impede,stand in the way,be in the way,get in the way,bar the way,block the way
"""
"""name: one end | the other end."""

NEGATIVE: Final = (
    "fail to|fail|failure to|refuse to|decline to|deny|cease to|stop|refrain from|abstain from|avoid|prevent|lack|"
    "absence of|lack of|without|rule out|exclude|be far from|be unable to|unable to|incapable of|unwilling to|"
    "reluctant to|stay out of|neglect to|be free of|be short of|instead of|rather than|in no way|by no means|"
    "under no circumstances|on no account|no longer|not any more|nowhere near|nothing but|be no|impossible|"
    "neither|nor|no|not|never|none|nobody|nothing|nowhere|cannot|n't|no one|free from|hardly|scarcely|barely|"
    "devoid of|dispense with|drop|disclaim|be opposed to|far from"
)
"""Words that turn the claim they govern into its opposite."""
