/** The weights of the models, made by `scripts/train-actions.mjs`; features.ts and governing.ts say what the labels mean. */
import type { Weights } from './feature.js'

/** Every word that a weight is for, in alphabetical order. */
export const WORDS = `
" $ ' 've + , - -ing . / 0 1 2 3 4 6 : ; <body> <company> <date> <fund> <law> <member> <minister> <money> <name>
<number> <paper> <state> <url> ^ a able about above abuse academia academic academic-year academy accelerate accept
accepted access accessibility accessible accessing accommodation accompanied according account accountability
accounts accuracy accurate accurately achiev achieve achieved acknowledg acknowledged across act action actions
activat active actively activities activity actors acute ad adaptation addition additional address addressed
addresses adequate adjustment adjustments administer administered administration administrative adopt adopted
adoption adult adults advance advanced advertised advice advis advised affect affected affordability affordable
after again against age aged agencies agenda agr agreed agreement agreements agricultural ahead aid aim aiming aims
air aircraft al alcohol align aligned all allegations allies allocat allocated allocation allocations allow
allowance allowing allows almost alone along alongside already also alternative always ambition amend among amount
amounts an analys analyse analysing analysis and animal animals announc announce announced announcement annual
answer anticipat any anyone appeal appeals appear applicable applicants application applications applied applies
apply applying appoint appointed appointment appointments appraisal apprenticeship apprenticeships approach
approaches appropriate appropriately approv approved approximately are area areas arise arms around arrangements as
ask asked asking aspect assess assessed assessing assessment assessments assist assistance associat associated
assurance assured at at-once attached attack attend attended audit authorities authority authority's autism
automatically available average aviation await awaiting award awarded awards aware awareness back backed background
backgrounds balance bank banking barriers bas base based baseline basic basis batteries be because become been
before began begin behind being believ believe below benefit benefits bespoke best better between beyond bilateral
bill bills boards bodies body book border both boxes brain brand breadth breakdown breakfast bring bringing brings
broad broadly broken budget budgets build building buildings built burden business businesses but buying by c cal
calculated call calls came campaign can cancer cannot cap capabilities capability capacity captured carbon care
career careful carers carried carry case cases cash caus caused caveats ceasefire cent central centrally centre
centres certain certainty certify challenges challenging chang change changes channels charged charges charitable
charities charity checks child children choice choose circumstances civil claim claimants claims clarify
classification classified clear climate clinical clinicians clos close closed closely closes closure coastal codes
cohorts collaboration collaboratively colleagues collect collected collection collective colleges com combination
come comes coming commenc commenced commencing comment comments commercial commission commissioned commit commitment
commitments commits committed committees communicat communicate communicated communication communications
communities community companies company compar compared compensation competition competitive complaints complet
complete completed completion complex compliance compliant comply component components comprehensive concern
concerns conclud conclude concluded condemn condition conditions conduct conducted conducting confidence confirm
confirmed conflict consent consider considerable consideration considerations considered considering considers
consistent consistently consortium constituency constituent construction consult consultation consultations
consulted consulting consumer consumers contact contain contained containing content context continu continue
continued continues continuing continuous continuously contract contracted contractors contracts contribution
control convene conversations convicted copula copy core correct cost costing costings costs could council councils
countries country course courses court courts cover coverage covering creat create creating creation crime criminal
criminality crisis criteria cross-government crucial cultural culture current currently curriculum customer
customers cyber data dataset date dates day day-to-day days deadline deal deaths decade decid decide decided
decision decision-making decisions decrease dedicated deemed deeply default defence definition delay delays deliver
delivered delivering delivers delivery demand democratic demonstrat demonstrate demonstrated dentists department
department's departmental departments depend dependent depending deploy deployed deployment deprivation deprived
design designat designated designed despite destination detail detailed details detected determin determination
determine determined develop developed developing development developments develops devices devolv devolved
diagnosis diagnostic dialogue did diesel different difficult digital diplomatic direct directed direction directly
disabilities disability disabled disadvantaged disclosure discuss discussed discussion discussions disease diseases
disrupt distribution diversity do doctors document documents does doing domestic donations done donors doubl
doubling down draft draw drawing drawn driv drive driven driver drivers driving drug due duration during duties duty
each earlier earliest early earned easier economic economy education educational effect effective effectively
effectiveness effects efficient efforts eight election elections electricity element eligibility eligible elsewhere
email emergency emerging emission emissions employer employers employment empower enabl enable enabling encourag
encourage end endoscopy enforcement enforcing engag engage engaged engagement engaging enhance enhanced enhancements
ensur ensure ensures ensuring entering entities entitl entitled entitlement environmental equality equipment
equitable equivalent error essential establish established establishing establishments estate estates estimat
estimate estimated estimates evaluat evaluated evaluating evaluation evaluations even event events every evidence
evolving example excluding exemptions exercise existing expand expanding expansion expect expectations expected
expects expenditure experience experienced experiences expert expertise experts expir expire explained explor
explore exploring exposure expression extend extended extending extension extensive external extra fac face
face-to-face facilitate facility facing factor factors fair fairer fal fall families far farmers farming faster
feasibility features fee feedback fees fewer fight figure figures final finalised finances financial financial-year
financing find findings firearms first fiscal fit five flexibility flexible flights floating flooded flooding focus
focused follow followed following follows food for fora force forces forecast forecasts foreign form formally forms
formula forthcoming forward found foundation four framework frameworks free freight from fronted frozen fuel full
fully functions fund fundamental funded funding funds furniture further future games gap gaps gas gave general
generat generation get getting girls giv give given giving globally go goal good gov.uk governance government
government's governments grant granted grants great greater green grounds group groups grow growth guidance
guidelines habitats had handling hard harm has hav have having he health healthcare healthier hear heard hearing
heating held help her here heritage high higher highest highlight highway him his historic hold holders holds home
homelessness homes hon hospices hospital hospitality hospitals host hosted hotels hours household households how
however hubs human humanitarian hydrogen i identified identify identifying identity if illegal immediate immigration
impact impacts implement implementation implemented implementing importance important improv improve improved
improvement improvements improving in incident includ include included includes including inclusive income increas
increase increased increases increasing incur incurred independent independently individual individuals industries
industry industry-led inform information informed infrastructure inherit inherited initial initially initiative
innovation innovative input insight inspection inspections inspectors installation installed instance institutions
integrat integrated intend intended intends intention interest interests interim internal international interpret
interpreted interventions into introduc introduce introduced introducing introduction invest invested investigat
investigate investigating investigation investing investment investments invit invited involv involve involving is
issu issue issued issues it its itself jobs joined joint just keep keeping keeps kept key know labelling laid land
landlords language large larger largest last late later latest launch launched law lay lead leaders leadership
leading learn learned learner learning leaseholders least leave led left legacy legal legislat legislate legislated
legislation legislative legitimate lenders less letter letters level levels levy liabilities licence licences
licensed licensing life lifesaving like likely limit limited line link linked links list live lived lives living
loans local long long-term longer longer-term look looked looking loot loss losses lower made main mainstream
maintain maintenance major majority mak make makes making manage managed management managers managing mandate
mandatory manifesto manual manufacturers many market mass material materials matter matters maximise maximum may
mean means measures mechanism mechanisms media medical medicine medicines meet meeting meetings meets member members
mental met methodology methods middling miles military million millions minimise minimum minister ministers mission
mitigate mobile modal model modelling models modern money monitor monitoring monitors month months more most move
moved moving much music must my national nationality nature near nearest nearly necessary need needed needs negative
negotiations network networks never new next nine no non-compliance non-executive none nor normal normally not note
noted notes notice now number numbers obesity objectives obligations obtain of off offence offenders offer offered
offering offers officers offices official officials offset often oil old on once one ongo ongoing online only
onwards open opened operat operate operating operation operational operations operator operators opportunities
opportunity optimal option options or order orders organisation organisations original other others our out outcomes
outlin outlined outlines output outside outstanding outturn over overall overflows overheating overse overseen
oversight own owned owners ownership pace package packaging paid panels parent parents parking parliament
parliamentary part participation participle particular parties partners partnership party pass passenger passengers
past past-copula past-passive pathway pathways patient patients pay paying payments peace penalties penalty pensions
people per percentage perfect perfect-passive perfect-progressive perform performance period periods permanent
permanently person person's personal personnel pharmacies pharmacy phase physical pilot pilots plac place placed
placements places plan planned planning plans platform platforms play played playing please plus point pointing
police policies policing policy political poor population portal position positive possible post potential poverty
power powers practical practice practices practitioners precise pregnant premiums preparation prepare prescribing
present present-passive presented press pressures prevent preventing prevention previous previously price prices
primary principle priorities prioritisation prioritised priority prison prisoners prisons private proactively
problems procedures proceed proceedings process processes processing procurement produc produce produced product
professionals programme programmes progress progresses progressing progressive progressive-passive project projected
projects promote promotes promoting properly properties property proportion proportionate propos proposal proposals
proposed protect protected protecting protection protections proven provid provide provided provider providers
provides providing provision provisional provisions public publication publications publish published publishes
publishing pupil pupils purposes put quality quarter question quickly rail railway rais raise raised ran range rate
rated rates reach reached readily readiness ready real reasonable reasons receipts receiv receive received receives
recent recently recipients recognis recognise recognised recognises recommend recommendation recommendations record
recorded recording records recover recruit recruited recruiting recruitment reduc reduce reducing reduction refer
reference referenced referred refine reflect reflecting reflects reform reformed reforms refresh refurbishment
regard regarding regardless regeneration regime region regional register registers regular regularly regulate
regulated regulation regulations regulators regulatory relat relate related relates relating relationship
relationships relative releas release released relevant relief reliefs religious remain remainder remained remains
remediation remove removed rented reoffending repair repayment repeatedly replacing report reported reporting
reports represent representatives represents request requested requests requir require required requirement
requirements requires research researchers reserve reset resilience resilient resolution resolve resources respect
respond responded response responses responsibilities responsibility responsible restoration restore restriction
restrictions result results retail retained retention retir retired retrospectively returned revaluation review
reviewed reviewing reviews revised right rights ris rising risk risks road roads robust rol role roles roll rolled
rolling rollout root rough round rounded roundtable route routine routinely rules run running runs rural safe
safeguarding safer safety said salary sales sanction sanctioned sanctions satisfaction say scale schedul scheduled
scheme schemes school schools science scope screened screening scrutiny se season second secondary section sector
sectors secure security see seek seeking seeks seen select selected selection selling send sensitive sent sentence
separate series serious seriously serv serve served service services serving session sessions set sets setting
settings settlement settlements several severe sex sexual shape shar share shared sharing short-term shortly should
show showed showing shown shows sign signed significant significantly similar simpler since single sit sites six
size skills small smaller so social society solely solution solutions some soon sought sources space speak special
specialist specialties specific specifically spectrum speed spend spending spent spoke spoken sport spread stability
staff staffing stage stages stakeholders stand standard standards start starting starts stat state-funded statement
statistics status statutory stay steps still stock stop storm strategic strategy streamlined strengthen strengthened
strong stronger structure student students study subject submit submitted subsequently success successful
successfully such sufficient suicide suitable summary suppliers supplies supply support supported supporting
supports survey surveys survival suspected sustainable sustained system systems table tables tackle tackling tak
take taken takes taking target targeted targets task taskforce tax taxpayer teachers teaching team teams technical
technologies technology temporary tenants tensions term terms terrorism terrorist test tested testing tests th than
that the their them then there therefore these they thing thing-of-public things third this those though thousands
threat threats three three-year threshold through throughout tier time timely times to tobacco together too took
toolkit top topics total totalling towards track trade traffic train trained training trains transfer transferred
transform transitional transparency transport travelled treated treating treatment treatments trend trends trial
trials trust trusts turn two types uk ultimately unable unacceptable under under-12 under-20 under-35 under-6
undergo undergoing underlying underpin underpinned underpinning understand understanding undertak undertake
undertaken undertaking undertook underway units unnecessary until up upcoming updat update updated updates updating
upgrades uphold uplift upskilling urg urgent urgently us use used users uses using usual valu valuable value values
variety various vary version versions via victims video views violations violence visa vision visit visited vital
volume volumes voluntary vulnerable waiting want was waste water way ways we website week weekly weight welcom
welcome welcomed welfare well wellbeing were what when where wherever whether which while whilst who whole why wide
widely wider will will-passive windows wish with withdraw within without women women's word work worked worker
workers workforce working works workshops worth would writ write written wrote year years yet you young youth –
`

/** Whether a sentence tells a deed. */
export const DEED_WEIGHTS: Weights = {
  actor: `
<fund> -9
<fund> be -16
<fund> copula -18
<fund> deliver 26
<fund> provid -26
<law> -20
<law> past -29
<law> will -36
<money> past -39
<money> past-passive -21
<money> perfect-passive 24
<name> agr -23
<name> be -9
<name> commit -26
<name> copula 24
<name> past -13
<name> past-passive 39
<name> perfect -13
<name> perfect-passive 30
<name> present -24
<name> produc 32
<name> provid 19
<name> recommend 28
<name> will 11
<number> -10
<number> be 26
<number> copula 27
<number> past -29
<paper> 15
<paper> announc 29
<paper> be 9
<paper> commit 30
<paper> copula -19
<paper> present -16
<paper> publish -38
<paper> set -30
<url> -12
<url>  -12
<url> none -12
pointing -6
pointing be 19
pointing copula 9
pointing do -17
pointing ensur -8
pointing fund 27
pointing includ -2
pointing mak 14
pointing modal -17
pointing past 21
pointing past-copula -12
pointing perfect 19
pointing present 25
pointing provid -12
pointing publish 36
pointing will -29
pointing will-passive -12
private -87
private  25
private be -12
private copula -8
private none 25
private past -51
private perfect -28
private present 7
private progressive -40
private receiv 18
public 57
public  -16
public act -32
public advis -19
public agr 42
public allocat 14
public analys 26
public announc 54
public ask 24
public be -39
public believ -11
public bring 18
public commission 12
public commit -24
public conduct 15
public consider -57
public consult 53
public continu -60
public copula 28
public decid 28
public deliver -25
public develop 19
public do -69
public engag -20
public ensur 12
public establish 29
public estimat -20
public expand 27
public expect -14
public explor -18
public hav -39
public hold 7
public implement 34
public increas 25
public inform 34
public inherit -39
public intend 28
public interpret -37
public introduc 47
public invest 58
public invit 32
public keep -50
public launch 36
public lead 41
public legislat 34
public look -20
public maintain -19
public mak 29
public meet 8
public modal -45
public monitor -34
public need -18
public none -16
public not -39
public past 127
public past-copula 21
public past-passive -56
public perfect 73
public perfect-passive -30
public perfect-progressive 12
public pilot 23
public plan 46
public play -28
public present -80
public present-passive -33
public produc 21
public progressive 11
public provid 58
public rais 60
public receiv -92
public recruit 32
public refer -52
public remain -18
public requir -12
public respond 14
public review 3
public se -38
public shar 11
public speak 27
public stand -30
public strengthen 33
public submit -25
public support 8
public tak -46
public undertak 56
public updat 35
public urg -29
public want 13
public welcom -32
public will 54
public work -30
public writ 32
thing -50
thing  9
thing affect -23
thing allocat 13
thing allow -18
thing announc -26
thing apply -23
thing approv 21
thing ask -20
thing assess -16
thing bas -33
thing be -1
thing begin 41
thing clos 49
thing com 10
thing commenc 49
thing commit 19
thing complet 28
thing conclud 37
thing confirm -17
thing continu 29
thing copula -41
thing cover -25
thing creat 28
thing deliver 13
thing depend -15
thing determin -16
thing develop 12
thing do 30
thing ensur -14
thing establish 15
thing find -21
thing follow 34
thing fund 22
thing hav 28
thing help -41
thing highlight -23
thing identify -36
thing implement 18
thing improv -18
thing includ -3
thing increas 21
thing inform -38
thing introduc 18
thing issu 44
thing keep -18
thing launch 21
thing mak -28
thing meet -24
thing modal -17
thing none 9
thing ongo 22
thing past -54
thing past-copula -24
thing past-passive 47
thing perfect -51
thing perfect-passive 29
thing plan -37
thing present 38
thing produc -27
thing progressive -29
thing progressive-passive 60
thing provid -63
thing rais -44
thing receiv 19
thing reduc 15
thing reflect -27
thing relat -11
thing remain -17
thing report 21
thing requir -25
thing round -16
thing run 15
thing show -18
thing tak 63
thing test 37
thing undergo 27
thing undertak -22
thing updat 28
thing us -18
thing will -30
thing will-passive 35
thing work 10
thing-of-public -24
thing-of-public agr 21
thing-of-public announc 12
thing-of-public be -11
thing-of-public commission 33
thing-of-public copula -20
thing-of-public do 22
thing-of-public engag 11
thing-of-public hav -10
thing-of-public includ -13
thing-of-public increas -32
thing-of-public keep 24
thing-of-public mak -23
thing-of-public modal -37
thing-of-public past 59
thing-of-public past-passive 15
thing-of-public perfect -21
thing-of-public perfect-passive -18
thing-of-public plan 20
thing-of-public present -11
thing-of-public present-passive -51
thing-of-public progressive 44
thing-of-public provid 19
thing-of-public publish 18
thing-of-public report -31
thing-of-public review 14
thing-of-public support -34
thing-of-public tak -27
thing-of-public will 5
thing-of-public will-passive 23
`,
  after: `
, -13
, for 31
: . -17
<body> -31
<date> -8
<money> 38
<money> to 12
<name> 13
<name> , 23
<name> and 32
<state> -20
a -13
a <money> -26
a <number> 14
a national 23
a priority 12
a public 24
a significant -24
able -19
able to -19
about -18
across 42
across government 25
action 26
additional -18
advice -26
against -25
against the -39
all 23
alongside -10
an -7
an assessment -15
and 44
any -10
as -20
as a -9
at -5
at : 25
at <name> -24
at a 26
at the -17
available 13
available at -11
available on 19
aware -22
aware that -13
by -44
by <body> 13
by <name> -29
by a 7
changes 28
changes to 28
clear -22
clear that -42
closely -4
closely with -9
complete 36
consistent -18
data -24
data for -23
data on -15
dependent -18
discussions 23
due 29
eligible -14
first 35
following 20
for -19
for the 19
from <date> 14
from the 23
funding 3
funding for 18
further 54
further details 17
good -23
guidance 28
guidance to 15
hard -31
here -12
here : -7
his -34
how -15
in 3
in <date> 17
in <name> -12
in addition -32
in due 14
in line -17
in progress 34
in the 5
independent -15
information 18
into 12
into account -11
it -31
its 15
measures 24
more 26
no -85
no plans -12
of -7
on -32
on <date> 11
on <name> -28
on a -15
on the -7
open 15
our 20
our intention 39
out 20
out further 18
out how -17
out in -26
out our 16
out the 17
over 5
over <money> 41
part -5
part of -14
place 35
regular -19
regularly -22
regularly with -13
research -25
responsible for -12
robust 22
shortly 24
significant 17
some -17
steps 18
subject 12
subject to 7
that -45
that a -21
that it 16
that the 13
that there -21
that we 16
the 31
the <fund> 17
the <paper> 19
the <state> -23
the following -30
the potential 14
the responsibility -6
the use 17
their 20
them -22
them to -17
these 29
this -14
this information 19
through the -19
to -9
to <name> 27
to all 16
to consider -16
to deliver -25
to engage -10
to ensure -17
to ensuring -14
to fund 34
to improving -15
to introducing 24
to invest 42
to keep -15
to make -45
to meet -16
to monitor -7
to provide 19
to raise -26
to see -28
to support 12
to the 11
to use -26
to work -30
together 29
two 33
unable -20
unable to -20
under 31
under way 53
underway 71
underway . 36
underway to 17
up 22
up to 14
us -20
valuable -35
via 33
via the 36
views 36
views on 19
when 16
where -17
why 30
why we 26
with 38
work 30
`,
  alone: `
57
`,
  any: `
copula -22
copula be -22
do 1
do comment 16
do publish -14
modal -22
modal access 15
modal be -23
modal benefit 21
modal confirm 19
modal continu 28
modal expect -12
modal find 4
modal get -13
modal hav 24
modal includ -17
modal meet -30
modal provid 11
modal tak 13
modal to -20
past 15
past achiev -21
past agr -22
past aim -20
past allocat 7
past announc 3
past award 16
past bas -19
past begin 18
past carry -26
past caus -20
past clos 22
past compar -15
past confirm -26
past consult 29
past deliver 26
past discuss 40
past engag 25
past find -23
past follow -21
past fund -35
past generat 25
past hav -25
past host 35
past identify -10
past includ -12
past increas -22
past inform -28
past integrat -15
past issu -19
past launch 12
past look 37
past mak -38
past meet 34
past need 10
past open 38
past outlin -40
past propos -28
past provid 7
past publish -29
past rais -18
past receiv 23
past recommend 21
past reduc -23
past refer -17
past register 29
past remain -31
past request 9
past review 20
past run 8
past say -22
past set -31
past sign 21
past spend -48
past tak 19
past undertak 42
past us 16
past visit 42
past-copula -34
past-copula be -34
past-passive 61
past-passive agr 25
past-passive appoint 33
past-passive assess 34
past-passive award 14
past-passive carry 21
past-passive complet 17
past-passive conduct 26
past-passive giv 34
past-passive implement -37
past-passive includ -28
past-passive introduc -21
past-passive publish 41
past-passive rais -37
past-passive spend -39
perfect 22
perfect advis -17
perfect agr 25
perfect announc 19
perfect apply -21
perfect ask 40
perfect be -57
perfect chang -20
perfect commission 12
perfect commit 45
perfect consult 26
perfect continu -20
perfect decid 21
perfect demonstrat -32
perfect hold 25
perfect implement 14
perfect includ 8
perfect interpret -37
perfect introduc 16
perfect invest 35
perfect launch 26
perfect mak -4
perfect meet 24
perfect not -37
perfect produc 23
perfect provid -6
perfect publish 8
perfect rais 27
perfect receiv -31
perfect report -25
perfect se -21
perfect set -25
perfect speak 24
perfect spend 25
perfect undertak 18
perfect work -18
perfect writ 23
perfect-passive 59
perfect-passive allocat 21
perfect-passive appoint 24
perfect-passive commission 22
perfect-passive design -21
perfect-passive establish 24
perfect-passive implement 32
perfect-passive mak 15
perfect-passive publish 29
perfect-passive round -16
perfect-passive select 35
perfect-progressive 18
plan -20
plan deliver -19
plan ensur -13
plan help -26
plan improv -20
plan introduc 26
plan publish 37
plan support -21
present -51
present allow -7
present apply -18
present assess -17
present believ -3
present benefit 20
present concern -31
present continu 32
present cost 34
present encourag -13
present engag -11
present estimat -9
present expect -30
present form -19
present hav -13
present hold -20
present includ -16
present intend 38
present issu 12
present keep 22
present meet -10
present monitor -13
present need 15
present offer 20
present operat -18
present outlin -17
present plac -27
present plan 26
present provid -35
present publish -42
present recognis 8
present refer -15
present reflect 24
present relat -17
present remain 18
present report 31
present represent -18
present requir -10
present review 5
present seek -19
present set -34
present show -17
present support 15
present target 22
present want 15
present work 5
present-passive -41
present-passive allocat -26
present-passive assess -17
present-passive commit -15
present-passive consider -8
present-passive design 19
present-passive determin 13
present-passive fund 8
present-passive hold -7
present-passive includ 27
present-passive mak -15
present-passive plan 24
present-passive provid -21
present-passive publish -49
present-passive requir 19
present-passive schedul 38
present-passive set -14
present-passive support -18
progressive 46
progressive assess 23
progressive await -49
progressive conduct 42
progressive consider 16
progressive consult 25
progressive continu -6
progressive develop 18
progressive engag -5
progressive expand 20
progressive fac -23
progressive fund 46
progressive investigat 33
progressive meet -32
progressive monitor -34
progressive ongo 21
progressive progress 23
progressive provid 21
progressive review 28
progressive rol 27
progressive support 14
progressive tak -28
progressive transform 22
progressive work -7
progressive-passive 36
progressive-passive deliver -25
progressive-passive develop 22
will -3
will act -18
will allow -36
will announc 12
will be -78
will benefit -21
will bring 11
will build -20
will confirm 18
will consider 13
will consult 39
will continu -41
will deliver 16
will depend -16
will develop 22
will enabl -25
will hav -37
will help -30
will hold 33
will improv -25
will includ 16
will introduc 30
will invest 20
will keep -22
will launch 19
will mak 19
will monitor 19
will need -2
will provid 11
will publish 49
will receiv 16
will remain -18
will report 25
will respond 14
will set 43
will strengthen -13
will support -17
will tak 20
will updat 23
will work -25
will writ 17
will-passive 30
will-passive allocat 28
will-passive announc 32
will-passive assess -28
will-passive confirm 30
will-passive develop 27
will-passive inform -28
will-passive introduc 24
will-passive mak 16
will-passive provid 31
will-passive publish 27
will-passive requir -32
will-passive set 42
will-passive tak -15
`,
  behind: `
 . -25
 . . -25
advis that -12
agr that 25
agr to -28
allocat <money> 28
announc a 11
announc an -21
announc in 11
announc on -30
announc on <date> -31
announc that 32
announc the 13
apply to -10
approv by 38
assess the 17
bas on -29
be <money> -18
be <number> -33
be a -11
be a new -26
be able -19
be able to -19
be an -30
be at -15
be available -21
be available at -11
be available on 20
be aware -22
be aware that -13
be clear -22
be clear that -25
be complete 37
be dependent -18
be due 37
be eligible -13
be first 30
be for -26
be for the -13
be in 35
be in addition -14
be in place -15
be in progress 34
be in the 74
be independent -14
be no -17
be open 22
be our 19
be part -12
be part of -12
be responsible -12
be responsible for -12
be subject 13
be subject to 8
be the -42
be unable -20
be unable to -20
be under 78
be under way 53
be underway 71
be underway . 36
be underway to 17
be why 30
be why we 26
bring forward 22
build on -33
carry out 16
clos on 33
clos on <date> 33
commit <money> 20
commit to 21
commit to ensuring -14
commit to improving -15
commit to introducing 24
confirm that 18
consider the -26
consult on 33
continu to -36
continu to engage -9
continu to fund 45
continu to invest 41
continu to keep -15
continu to monitor -7
continu to support -14
copula a -34
copula an -6
copula available -25
copula aware -21
copula clear 12
copula complete 39
copula due 37
copula for -17
copula important -8
copula in 64
copula independent -14
copula no -13
copula our 20
copula part -12
copula subject -30
copula the -15
copula unable -20
copula under 78
copula underway 71
copula why 30
deliver a 18
deliver in -24
depend on -15
design to -55
do the 17
do to -16
ensur that -21
entitl to -20
establish a 25
establish an 25
estimat that -17
find at 11
find at : 25
find in -11
focus on -26
hav <number> -23
hav a -26
hav no -15
hav the 19
hav to 15
help to -28
hold in -28
includ a -14
includ in -8
includ the -23
increas the 19
inform by -33
inform the -23
invest in 33
keep under -22
launch a 9
launch the 15
lead by -34
legislat to 21
mak a -10
mak available 30
mak clear -24
mak clear that -17
mak no -31
mak significant 34
mak to -22
meet the -46
meet the <name> -31
meet with 27
modal a -8
modal an -13
modal at 20
modal in -16
modal on -8
modal to -8
monitor the -44
need to -39
none . -25
not the -25
ongo . 30
ongo . . 30
past <date> -32
past <money> 28
past <name> 29
past a 3
past an 15
past and -19
past as -31
past by -12
past for 49
past from -20
past in -28
past on -38
past out -45
past over 33
past that 33
past the 61
past to -27
past with 84
past-copula <number> -23
past-copula first 30
past-copula the -22
past-passive as 37
past-passive at -63
past-passive from 39
past-passive in -8
past-passive on -14
past-passive to 17
past-passive up 28
perfect <money> 33
perfect <name> 19
perfect <number> 12
perfect a 9
perfect action 31
perfect an 24
perfect and 26
perfect by -20
perfect clear -50
perfect for -19
perfect funding 27
perfect guidance 18
perfect in -41
perfect its 15
perfect no -45
perfect on 19
perfect our 21
perfect out 33
perfect significant 23
perfect that -73
perfect the -3
perfect to 2
perfect with 31
perfect-passive , 30
perfect-passive and 22
perfect-passive of 21
perfect-passive so -28
perfect-passive to 9
plan for 27
plan further 26
plan on 22
play a -17
present , 46
present . 35
present <body> -14
present <name> -15
present a -47
present an -23
present and 34
present for 21
present guidance -15
present no -9
present on 19
present regular -8
present the -35
present to 60
present with -6
present-passive . 9
present-passive and 13
present-passive as -15
present-passive by -6
present-passive for 45
present-passive from -13
present-passive in -19
present-passive on -18
present-passive out -33
present-passive through -11
present-passive to 3
present-passive via 32
present-passive with -13
produc guidance 25
progressive <name> 44
progressive a 36
progressive and -23
progressive closely -19
progressive for -37
progressive steps 19
progressive the 48
progressive this -29
progressive views 25
progressive with -37
progressive-passive to 23
provid <money> 38
provid a -38
provid an 9
provid by -17
provid more 28
provid over 20
provid over <money> 22
provid the -38
provid to -26
publish <date> -23
publish by -16
publish guidance 7
publish in <date> 11
publish in the -20
publish its 29
publish on 5
publish the -17
put in 23
put in place 23
rais the 22
receiv <number> -35
receiv a -20
recognis the -15
reduc the 23
refer the -17
refer the hon -12
refer to the 22
reflect the -16
relat to -11
requir to -38
review the -23
rol out 32
round to -16
round to the -16
run a 32
schedul for 32
seek to -67
seek views 22
seek views on 18
set out -11
set out how -17
set out in -23
set out our 16
set out the 20
set up 35
support the <name> 23
tak into -18
tak into account -11
tak place 35
tak steps 14
undertak a 16
us in -25
us to 20
want to ensure 25
welcom the -10
will <money> 15
will <name> 15
will <number> 27
will a -9
will able -23
will an 19
will available 14
will from 15
will more 20
will our -31
will out 18
will place 27
will subject 12
will that 19
will the -6
will to -45
will-passive . -33
will-passive as 37
will-passive at 19
will-passive in 49
will-passive into -40
will-passive on -24
will-passive out 29
will-passive to -14
work closely with 4
work hard -31
work on 33
work to 36
work to ensure -31
work with -20
work with the 35
writ to 51
`,
  bias: `
-109
`,
  by: `
<date> plan 22
<date> will 14
<name> past-passive -46
<name> present-passive -12
other past -52
other perfect 23
other perfect-passive -27
other present 17
other progressive-passive 46
other will 25
other will-passive -30
public past -26
public past-passive 65
public perfect-passive 30
public present -21
public progressive-passive -24
`,
  closesTheAnswer: `
-14
`,
  comingDate: `
66
copula 12
modal -12
past -41
past-passive 33
perfect -37
plan 71
present-passive 9
progressive -13
will 33
will-passive 24
`,
  ends: `
 -42
. -9
: -94
; 17
`,
  first: `
<body> 22
<body> are -13
<body> continues to 16
<body> does -16
<body> has 43
<body> has not -26
<body> is -20
<body> is responsible 18
<body> will continue -20
<date> 24
<money> -9
<name> -12
<name> are -19
<name> has 69
<name> is -14
<name> is a 22
<name> will 20
<number> -23
<paper> 9
<state> -27
<url> -10
a 33
a <name> 20
across 27
after -31
all 11
alongside 21
an 45
an assessment 28
an assessment of 29
any -28
approximately 24
approximately <number> 28
as 8
as announced 35
as announced in 21
as of 20
as of <date> 21
as outlined 21
as outlined in 17
as part 33
as part of 33
as the -47
at <paper> 18
at <paper> the 16
at this -17
by -21
data -12
decisions -9
decisions on -10
defence 40
detailed 34
figures 14
following 14
following the -27
following the <paper> 23
for -34
further 39
further details 21
further information -26
further information is -13
government 26
he 20
however -14
however , -16
however , the -28
however , we -23
i -10
i can 22
i refer -15
i refer the -11
i will 14
if -34
in 19
in <date> 21
in <date> , 16
in <date> <number> -29
in <date> the 25
in the 13
in the <paper> 23
information on -17
it 9
it also -20
it has 49
it is our 25
it will -14
local -11
local authorities -8
more 26
more information 20
my 12
my department -17
my department has -20
no -22
of -22
of the -22
on 24
on <date> 38
on <date> , 38
on <date> the 15
once -34
our -22
people -18
please -16
research -28
since -11
since <date> 21
since <date> the -18
since the -30
that 36
that is 8
that is why 7
the -1
the <body> 11
the <body> , -16
the <body> are 36
the <body> does -10
the <body> has -5
the <body> will 2
the <fund> 21
the <fund> is 15
the <law> -28
the <name> 18
the <name> ' -17
the <name> <number> 39
the <name> in 32
the <name> is 15
the <name> programme -23
the <name> will -25
the <number> -14
the <number> - -24
the <paper> , -41
the <paper> is 10
the consultation 16
the contract -32
the department 32
the department's 41
the department is -9
the department will 18
the final 30
the government 43
the government's -16
the government <body> -34
the government has -15
the government intends 14
the government is 10
the government recognises 15
the government will 31
the guidance -19
the latest 17
the new -17
the number -15
the number of -15
the programme 10
the publication 20
the report -23
the review will 20
the uk 29
the uk has -27
the uk is 8
the uk remains 19
there 19
there are -17
there are no -9
there has 23
there has been 33
there is 14
there will 16
these -18
these are 15
these include -11
these were 35
they 11
they are 20
they will -12
this -50
this government 6
this guidance 20
this includes the -9
this is a 19
this is the -14
this is why 49
this will -18
this will be 30
through 24
through our -26
through the 42
to 46
to support 11
together 32
uk -24
under -28
under the <law> -16
we 54
we also 25
we are -6
we are also 35
we are aware -15
we are committed -10
we are continuing -32
we continue 10
we continue to 13
we expect 15
we expect to 23
we have 21
we have also 39
we have been -54
we have made 21
we have not -22
we have provided -32
we intend 21
we recognise -17
we remain 17
we want 19
we want to 24
we will also 16
we will continue -42
we will not -21
we will provide 35
when -30
where -18
where a -16
while -7
while the -9
whilst -32
with -26
work 39
work is 42
`,
  form: `
copula -27
do -27
modal -99
none -25
past 22
past-copula -3
past-passive 56
perfect -21
perfect-passive 45
perfect-progressive 19
plan 8
present -110
present-passive -76
progressive -26
progressive-passive 67
will -9
will-passive 58
`,
  fronted: `
across 32
after -30
alongside 16
as -10
by -23
following 19
for -29
from 28
however -38
if -32
in 12
of -20
on 14
once -14
since 19
this -22
through 27
to 37
under -29
when -19
where -15
while -21
`,
  frontedVerb: `
copula -43
do -5
modal -17
past 19
past-copula -22
past-passive -40
perfect -10
plan 47
present -10
present-passive -15
progressive 10
will -18
will-passive -51
`,
  groups: `
0 -46
1 -37
2 -29
3 -9
4 -18
6 10
`,
  item: `
-24
copula 10
none 41
past -32
perfect-passive -36
present 16
will 21
will-passive -37
`,
  itemFirst: `
-ing 69
<body> -14
<date> 32
<money> -22
the -10
this 14
`,
  joined: `
copula -15
copula be -15
do 31
modal 17
modal be 11
modal find 10
past 21
past associat -12
past-copula 22
past-copula be 22
past-passive 3
perfect 54
perfect be -17
perfect publish 26
perfect-passive 23
plan 22
present 24
present continu 21
present issu -17
present-passive 4
present-passive publish 13
progressive 72
progressive consider 29
progressive tak 28
progressive work -20
will 54
will be -43
will continu -17
will publish 28
will respond 20
will set 27
`,
  joinedSubject: `
<body> will 44
and copula -1
and modal 8
and past 29
and past-copula 27
and past-passive 22
and perfect 39
and present-passive 26
and progressive 27
and will 35
and will-passive -21
be past -22
government present -21
government will 38
guidance past -49
i perfect 54
they modal -23
they present 14
this present -18
we present-passive -17
we progressive 48
`,
  lead: `
 -37
includ 25
modal -18
none -37
past-passive 10
perfect 14
tak 48
`,
  leadHolds: `
: -25
<body> -13
<name> -34
are 22
available 34
be -15
below 18
by -11
caveats -12
following -1
has 16
in -27
include -9
includes 66
note 17
notes -8
that -25
the -17
this 48
to -35
`,
  leadItem: `
none past -27
none will 21
past none 21
perfect none 16
present none 18
`,
  leadItemFirst: `
present -ing 49
`,
  length: `
long -29
under-12 -34
under-20 -25
under-35 -29
under-6 -32
`,
  money: `
copula -26
past -36
past-copula -24
past-passive -24
perfect-passive 38
plan -16
present 42
present-passive 56
progressive 36
will -10
`,
  negated: `
-234
copula 62
do -23
modal 10
past-passive -38
perfect -147
perfect-passive -49
progressive -25
will -4
`,
  next: `
copula -18
copula be -18
do -24
do hav -13
do publish 50
modal -57
modal access 23
modal be -11
modal continu -16
modal find 35
modal requir 18
none -9
none  -9
past -4
past agr -34
past announc 15
past ask 27
past cal -27
past complet -33
past establish -23
past find -28
past hav -3
past host 25
past includ 43
past introduc -22
past involv 28
past lead -23
past meet -18
past provid 19
past publish 23
past rais 17
past receiv 25
past request -15
past seek 33
past set -8
past tak 26
past us -32
past-copula -10
past-copula be -10
past-passive announc 26
perfect -12
perfect be 15
perfect deliver 18
perfect establish -20
perfect hold -33
perfect includ 17
perfect increas 24
perfect introduc -17
perfect provid 38
perfect tak -34
perfect work -15
perfect writ 40
perfect-passive 12
perfect-passive allocat 18
perfect-passive publish 15
perfect-progressive -26
plan 28
plan ensur -24
plan provid 28
present -30
present apply -13
present believ -13
present continu -7
present engag -11
present estimat -16
present expect -4
present form -20
present hav 29
present help 44
present includ 39
present know -24
present mean -21
present meet 28
present need -22
present offer 41
present provid 16
present publish -16
present refer -11
present reflect -16
present remain 9
present report -15
present represent 13
present review -20
present seek 26
present show -33
present support -6
present tak 14
present undertak -20
present welcom -7
present work -25
present-passive -35
present-passive assess -13
present-passive bas 36
present-passive commit 18
present-passive design 18
present-passive pay -12
present-passive publish 35
present-passive requir 17
present-passive shar 25
present-passive support -35
present-passive tak -20
present-passive updat -35
progressive -13
progressive consider 8
progressive consult 21
progressive continu 16
progressive deliver -14
progressive develop 16
progressive explor 29
progressive monitor -27
progressive support 35
progressive undertak -15
will 27
will allow 35
will announc 27
will be -15
will benefit 52
will bring 28
will consult 36
will continu -18
will depend -35
will draw 28
will ensur 51
will hav -12
will includ 15
will look -20
will mak -27
will need 21
will provid 50
will publish -35
will receiv 27
will remain 20
will set 13
will work -21
will-passive 17
will-passive announc 18
will-passive inform 29
will-passive publish 33
`,
  noDate: `
copula -19
do -17
modal -98
none -51
past -31
past-copula -14
past-passive 30
perfect 21
perfect-passive 70
plan -63
present -85
present-passive -88
progressive 9
progressive-passive 51
will -59
will-passive -5
`,
  notFronted: `
-13
`,
  objectHolds: `
' 1
, -9
- -23
. -12
/ 47
: -19
; -13
<body> 18
<date> 40
<law> 20
<member> 10
<minister> 14
<money> -16
<number> -10
<paper> 37
<state> 36
<url> 17
a 38
able -27
about -5
above -25
accelerate 22
accessible 40
account -19
accountability -19
accurate -23
achieve -12
across 12
action -35
addition -34
additional 7
address -25
advice 6
affected 18
against -18
age 26
agreement 13
aid 34
alcohol 20
all 29
allocated -18
allows 23
alongside -17
ambition -30
amend 18
amounts -23
an -7
and -4
any -23
applications -24
approach -18
appropriate -23
approximately -29
are -6
areas 15
around 11
arrangements 16
as -31
assessment -35
at -4
available 14
aware -23
be -8
been 21
being 34
below -6
benefit 15
benefits -28
between 39
boards 10
bring -28
bringing 17
budget 14
build 14
building -28
buildings 21
business 11
by -4
calls -18
can -8
cancer -46
capacity 16
care 9
cases -61
central -12
challenges -31
change -20
changes 27
charities -26
checks 26
child -14
children -13
choice -18
claimants -18
claims -26
clear -16
clinical -20
closely -45
colleagues 16
collect 34
collective -24
come -21
coming 19
commission 18
committed 17
community 16
company 24
compared -21
compensation -9
complete 51
completion 21
complex 19
concerns -8
condition -12
confidence -22
confirm 23
consider -18
consideration -11
considering -23
consistent -31
constituent 30
consultation 37
consultations -13
context -24
continue -10
contract 13
control -31
core -9
cost 13
costs -26
course -16
create 25
creating 26
crime -24
cross-government -38
current -9
currently 31
customers -27
data -3
day 27
decisions -33
defence -31
definition 19
delivery 13
department -20
department's 4
departments 12
dependent -18
determine -12
develop 27
development 18
dialogue -20
difficult 16
digital -37
directly 11
discussions -10
domestic -21
draft 24
drive -9
duties -27
each 5
early 4
economic -22
education -27
effect 21
effective 9
effectiveness 17
efforts 8
eligibility 15
enable 11
end 23
engage -15
engagement -23
enhance 23
ensuring -18
established 29
establishing 21
estimate -17
event 18
every 15
existing 11
expectations 22
expected 26
experts 16
extra 19
factors -9
fair 15
farmers 13
feedback 36
final 15
financial 8
first 2
fiscal -23
five 29
flooding 19
food 26
for -1
force 27
forces -18
forward 18
framework -16
from 3
fully -22
functions 21
fund 9
funded 33
funding 40
further 10
future -16
general 14
good -16
gov.uk 22
government -25
government's -14
governments -16
greater -30
growth -13
guidance 22
had 18
hard -33
has -38
have -14
health -29
healthcare 21
heating -31
held -22
help -23
here -18
high 8
higher -17
highest -16
hold -16
home -23
homelessness 26
homes 25
hon 10
household 26
how -24
however 40
human -12
humanitarian 15
i 12
impact 9
impacts 12
implementation 27
importance 8
important 17
improve 7
improved 31
in -11
include -20
including -13
income 15
increase -36
increased -18
increasing 13
independent -14
individual -13
industry 36
information 15
initial 12
intention 36
internal -27
international -23
into 9
introducing 31
invest 21
investigation 24
investment 18
is -14
issue 28
it -11
its 22
land -19
landlords -19
largest 19
last 20
later 26
launch 22
launched -30
law 11
learning -11
legal 7
legislation 42
letters 24
licence -12
licences 31
limited 19
line -17
link -16
living -18
local 19
made 13
make -26
making 20
management 19
mandate -30
many -38
maximum 17
may -14
means -16
measures 26
media 18
meeting 26
meetings 19
member 14
minimum 24
model 29
months 12
more -24
most 20
move 26
national 26
nearest -16
nearly 25
need -28
needed 13
needs -11
network 19
new 24
next 17
no -52
non-compliance 19
not -20
notice -29
now 23
number -20
obligations -32
of -2
offence -15
officials 19
on 3
ongoing -22
online -21
only 13
open 23
opportunities -14
opportunity -21
options -8
or -22
organisations 19
other -44
our 6
out 10
over -10
oversight -27
own -9
ownership 10
package 19
parent 26
parliament 45
part -25
partners -10
patient 17
pay 30
payments 15
people -50
per 26
permanent 22
person -17
personnel 21
phase 13
pilot 16
place 30
places 28
plan 27
planning -25
plans 13
police 16
policies -41
policy -21
positive -19
poverty -27
power -17
powers 16
press -24
previous 10
primary 11
priorities -16
private -18
proactively -23
process 15
procurement 23
programme -17
progress 11
project -37
projects 69
properties -37
protections -31
provide -11
provided 22
providing -29
public 37
publication -12
publish 20
published 27
publishing 31
purposes -23
range -14
rates -9
readiness -30
reasonable 13
reasons -18
recommendation 12
record -17
recover -24
recruitment 20
reduce -42
reform 21
reforms 31
regarding -26
regular -27
regularly -44
regulations 24
related -15
relating -32
release -39
relevant 17
report 39
request 15
requested -19
require 20
research 31
respect -17
responses 16
responsibility -17
responsible -26
review 39
reviewing 26
reviews 36
revised -30
right -37
rights -31
risk -15
role -7
roll 24
rules 16
run -11
safe -19
schemes 6
schools 20
screening 21
sector -27
sectors -27
security -10
see -32
service -34
services -6
set -23
sets -12
settlement 38
several 35
shortly 14
should -28
since -18
sites 16
six 16
so 38
some -14
soon 44
specialist 48
specific -5
specifically -30
spend -16
staff -15
stakeholders 16
start 15
statistics -27
status -29
statutory -12
steps -38
stop 24
strategic 17
student -20
subject -9
support -4
supported -21
supporting -42
supports -27
surveys 36
systems 5
tackle -32
tackling -15
target -17
targeted 28
tax -34
team 17
technical 25
technology -23
terms 17
testing 18
than -12
that -42
the -13
their -37
them -20
there -8
therefore -21
they -14
this 21
those -25
threshold 29
through -4
time -12
to 10
together -31
toolkit 35
total 15
towards 24
training 11
trials 22
two 19
uk -14
unable -18
under -20
understand -30
underway 96
update 30
updated 22
us -31
use 30
used -14
valuable -38
value -26
various 20
via -16
victims -21
views 20
vital -28
waiting -13
was -18
waste 23
water -16
way -9
we 32
website 7
were 21
when 23
where -18
whether -21
who 3
why 21
wide 19
wider 17
will 35
with -16
within -20
without -18
women -26
work -22
workers 16
working -8
worth -17
year -19
years 17
young -27
`,
  opensTheAnswer: `
-38
`,
  pair: `
" . -20
" <name> 13
' , 28
' and -18
, ' 27
, <body> 38
, <company> -24
, <date> 18
, <fund> -28
, <money> 18
, <name> 9
, <number> -21
, an 15
, as -1
, at 34
, available -17
, based 28
, building -18
, but 54
, due -34
, enabling 30
, ensuring 38
, following 12
, for 28
, has 19
, i 15
, in 58
, including -10
, increasing 14
, is 20
, it -32
, led 27
, local 9
, more -9
, most 22
, my -23
, no 11
, of -21
, on 7
, or -34
, providing -30
, published -70
, set -14
, sets -29
, so 17
, some -32
, subject 18
, such -22
, supporting -29
, that -21
, the 19
, their -20
, there -22
, they -18
, this -6
, to 34
, training 10
, treatment -29
, uk 18
, via 27
, was 46
, we 48
, when -9
, where -11
, which -4
, while 19
, who 9
, will -19
, with -24
, working -11
- <name> -43
- <number> -40
- week 25
- year -20
. <member> -11
. <name> 14
/ <name> 8
/ or -18
: <body> -36
: <name> 14
: <paper> 12
: <url> 9
; and -23
<body> ' 22
<body> , -4
<body> . 27
<body> aims -28
<body> also 16
<body> and 28
<body> as 12
<body> can -28
<body> continues 22
<body> does -35
<body> for -20
<body> guidelines -14
<body> has 51
<body> have 5
<body> in 40
<body> is 11
<body> issued 23
<body> made 23
<body> organisations -16
<body> plans 35
<body> provides -13
<body> published 24
<body> report -11
<body> services 23
<body> set 31
<body> that -24
<body> to 13
<body> trusts 24
<body> will 15
<company> ' -32
<company> , -14
<company> and -22
<company> has 24
<company> is -17
<company> to 14
<date> , -21
<date> . 31
<date> : -11
<date> <body> 7
<date> <date> 19
<date> <law> -19
<date> <name> -28
<date> <number> -90
<date> <paper> 17
<date> and 7
<date> are -46
<date> as -17
<date> at 52
<date> by -52
<date> compared -17
<date> has 28
<date> i 21
<date> includes -31
<date> is -38
<date> on -19
<date> that 17
<date> the 29
<date> there -25
<date> this 19
<date> to 28
<date> up 31
<date> we 77
<date> which 18
<date> with -12
<fund> , -21
<fund> . 11
<fund> <number> 20
<fund> and -29
<fund> for -13
<fund> in 36
<fund> is 17
<fund> to 56
<fund> will 11
<law> . 19
<law> in 27
<law> to 57
<member> to -18
<minister> , -19
<minister> . 17
<minister> and -21
<minister> has 16
<minister> have 36
<minister> in 21
<minister> to -17
<money> , -20
<money> . 14
<money> <date> 27
<money> <fund> 15
<money> for -8
<money> from 21
<money> has 32
<money> in 2
<money> investment -32
<money> is 44
<money> of 28
<money> on 14
<money> per 14
<money> to 64
<money> was -18
<name> ' -27
<name> + -21
<name> , 32
<name> / 16
<name> : 30
<name> ; 19
<name> <number> 39
<name> across -26
<name> and 6
<name> announced -25
<name> are -21
<name> assessment -22
<name> delivery 24
<name> for -11
<name> funding 23
<name> has 6
<name> have -35
<name> in 32
<name> is 2
<name> launched -50
<name> level -13
<name> of -7
<name> or 13
<name> programme 10
<name> published 18
<name> report -9
<name> scheme 22
<name> service -9
<name> status -25
<name> system 23
<name> that 33
<name> time 23
<name> to 38
<name> under -16
<name> was -21
<name> website -25
<name> which 13
<name> who 32
<number> , 12
<number> - -6
<number> : 15
<number> <name> -33
<number> <paper> 21
<number> and 3
<number> are -18
<number> by 14
<number> days -28
<number> education 22
<number> for 20
<number> have -39
<number> homes 22
<number> in -38
<number> is 23
<number> million -22
<number> months -29
<number> new 9
<number> of -34
<number> or -18
<number> people -19
<number> per -22
<number> places 19
<number> schools 42
<number> to 11
<number> we -30
<number> were 18
<number> with -21
<number> years -5
<paper> , -16
<paper> . 7
<paper> and -18
<paper> as 26
<paper> committed 34
<paper> has 25
<paper> into 20
<paper> is -11
<paper> on -44
<paper> published -69
<paper> set -41
<paper> sets -36
<paper> the 41
<paper> to 10
<paper> was 29
<paper> which 19
<state> , 4
<state> . 14
<state> and 22
<state> is -38
a <body> -27
a <fund> 19
a <name> -1
a <number> 21
a clear -21
a comprehensive 14
a consultation 23
a copy 30
a cost 25
a decision -37
a devolved -14
a final -14
a first -24
a high 17
a higher 29
a joint 20
a key 13
a leading -24
a list -16
a long-term 17
a matter 18
a member -17
a minimum -16
a more -17
a national 14
a new 31
a number 36
a plan -35
a policy 21
a position 28
a priority 34
a programme 38
a public 51
a range -10
a record 19
a report 13
a result 13
a review 31
a revised -32
a robust 17
a roundtable 32
a series 24
a significant -10
a similar -28
a single -11
a small -21
a statutory -19
a strategic 20
a stronger -25
a total -25
a wide -22
a wider 24
able to 6
about this -35
abuse . 7
academy trusts -25
accepted all 38
access and -13
access for 19
according to 14
account of -17
achieve this 25
across <body> -14
across <name> 25
across government -10
action . -32
action on -20
actions to 20
addition to -12
additional <name> 56
additional funding -10
additional staff 30
administered by -19
adult and 26
advice and -17
advice from 24
advised that -15
after the 38
against <name> -29
against the -27
agencies , -23
agreed that 25
agreed to -22
ahead of 29
aid to 44
aim of -26
aim to 19
aiming to -19
aims to -41
align with -23
all <body> -12
all <name> 18
all of 15
all the 13
allegations of -32
allocated <money> 35
allocated to -35
allocation of 19
allocations for 31
allocations will 47
allows . 43
along with 18
alongside other 18
already in 19
also announced 18
also be -15
also have -22
also included -27
also provide 14
also providing -22
also published 20
also working -17
alternative provision 23
amount of -21
an <body> -19
an <name> 16
an annual -33
an assessment 11
an average -16
an effective -15
an impact -17
an increase -26
an independent 15
an individual 25
an open -19
an updated 24
analysis of 23
and , 12
and / -18
and <body> 53
and <date> 21
and <money> -11
and <name> 7
and <number> -64
and a -12
and access 30
and accountability -20
and advice -30
and all -46
and an 26
and any 10
and are 35
and business -15
and businesses -29
and can 57
and care -6
and colleges 10
and complex 26
and cultural -19
and delivery -19
and drive -27
and effective -14
and efficient 33
and ensure 17
and equality -23
and evidence 22
and for -13
and from -31
and gas -22
and girls -11
and government 25
and has 56
and have 29
and help -13
and his -50
and i 63
and improve 20
and improving 11
and in 3
and includes -24
and increased -29
and innovation -19
and integrated -18
and international -10
and is 30
and it -15
and its -11
and local -3
and make 19
and on -22
and other -18
and our -23
and over -13
and policy 24
and protect -16
and provide -13
and provided 23
and published 18
and quality -10
and recently 36
and reduce 11
and regional -19
and regulatory -23
and reporting -27
and research -21
and safety -23
and security 10
and skills 35
and staff -15
and stakeholders 11
and support -22
and supporting 30
and therefore -19
and those -16
and to -24
and transparency -26
and uk -15
and use -13
and was 12
and we 40
and were 30
and where 16
and whether 19
and wider -22
and will 15
and working 25
and young -16
animal welfare -23
announced a 10
announced at 15
announced in -21
announced on -61
announced that 56
announced the 25
announcement . 45
any changes -10
any further -13
any future 17
any new -19
any of -19
any other -19
any potential 14
application . -14
application for 14
applications , -10
applications on 24
applied in -22
apply to -6
appointed by 22
apprenticeships , 15
approach to -32
approaches to 17
appropriate , -29
appropriate and 19
appropriate to 13
approved by 37
approximately <number> 4
are <number> -13
are able 15
are already -46
are available -20
are aware -19
are being 48
are considering 15
are continuing -20
are currently 12
are due 17
are eligible -29
are expected -19
are investing 22
are meeting -27
are no 20
are not 19
are ongoing 15
are providing 26
are published -24
are required 13
are responsible -25
are set 13
are subject -14
are taking -19
are the -14
are unable -21
are under 22
are working 16
area , -21
area . -13
areas , -22
areas . 22
areas across 29
areas of -23
around <number> -21
around the -15
arrangements . -29
arrangements for 11
as <body> -15
as <name> -30
as announced 31
as appropriate 32
as outlined 31
as part 80
as quickly 23
as set -20
as soon 25
as the -34
as they -29
as this -15
as we -17
as well 10
aspect of 18
assess the -20
assessed as 16
assessment , -30
assessment . -16
assessment has -44
assessment in 51
assessments , -23
assessments of 24
associated with -16
at <body> 15
at <name> -14
at <paper> 56
at any -14
at its -46
at pace 22
at risk 3
at the -11
at this -37
at which 31
authorities . 16
authorities and 13
authorities are -21
authorities in 15
authorities to -38
authority for -17
authority to -21
available , 20
available . -16
available evidence -19
available for -14
available in 17
available on 16
available to -7
average , -27
aware that -14
back to 22
backed by -13
banking hubs 29
banking services -24
barriers to -16
based on -24
basis , -14
basis . -16
be <money> -18
be a -24
be able -10
be affected -21
be allocated 26
be an -19
be announced 32
be at -20
be available 11
be completed 26
be confirmed 26
be delivered 11
be developed 26
be eligible -13
be expected -20
be for -33
be found 4
be fully -11
be in 16
be informed -28
be introduced 25
be kept -19
be made 20
be provided 28
be published 38
be put 26
be required -35
be set 50
be subject 23
be taken -15
be updated 26
be used 6
because of -38
been allocated 17
been appointed 24
been clear -23
been commissioned 22
been designed -19
been established 24
been implemented 37
been in -68
been made 24
been published 30
been rounded -16
been selected 36
before <date> -20
before the 29
being delivered -34
being developed 19
being made 26
below . -25
benefit from 10
best practice 24
best to 9
better understand -14
between <name> -59
boards , -25
bodies to 16
breakdown of -18
bring forward 25
brings together -26
broad range 21
budget will 30
build on -27
burden on -12
business rates -11
businesses and 19
businesses to -16
but not 22
but the -27
but we -14
by <body> 39
by <date> -42
by <money> 30
by <name> -26
by <number> -31
by increasing 28
by the -33
by their -18
by working 26
c . 24
can also -13
can be 5
can confirm 21
can have 34
can make -14
can to -20
cannot be -22
capabilities and 23
capacity . 17
capacity to 33
care , -27
care . 21
care and 11
care for -16
care services -20
care systems -22
carry out -9
case . 21
cases . -8
cases where 25
central government -21
changes . -9
changes in 17
charities , -19
checks , -27
checks . 31
children . -21
children and 7
circumstances , -27
circumstances . -13
clarify the 47
clear and -25
clear that -9
clinical trials 13
closed on 16
closely with -16
collaboration with 37
collaboratively with -22
collect data 16
colleges to -35
coming months 6
commitments to 32
committed <money> 39
committed to 4
communities . -11
community . -34
community pharmacies 22
compared to -25
complete , 16
complete . 24
completed and 28
completed in 35
compliant with -23
comply with -14
concerns about 13
concluded . 34
condition of 13
conducted in 27
confirm that 58
confirmed at 44
consider the 23
consider what -20
consideration . -31
consideration of 9
considering the -13
consistent , -17
consistent with -44
constituency . -16
consult on 25
consultation , 26
consultation . 29
consultation and 24
consultation in -22
consultation on 28
consultation will 21
consulted on 3
consulting on 15
continue to -20
continued to -20
continues to 1
contract with -30
contribution to -18
cost . -29
cost of -13
costs . 15
costs for -21
costs of 5
could be 16
council tax -21
councils , 20
countries . -27
country , 14
course . 49
course of -22
cover the -17
current <name> 26
currently in 6
currently under 27
data , -18
data for 14
data has -10
data to 14
date , -22
decade . -15
decided , 28
decision on -20
decision to 54
decision-making . -22
decisions . -16
decisions on -12
decisions to -25
dedicated to 31
deliver the 42
delivered by 24
delivered in -33
delivered through -17
delivering the 7
delivery , -22
delivery . 10
delivery partners -20
demand for 20
demonstrate the 32
department , -18
department . -30
department and 18
department continues 21
department does -14
department for -4
department has 15
department is 13
department of -16
department will 63
departments , 18
depend on -16
dependent on -20
depending on -14
deployment of 20
design and 15
designed to -19
details on 14
determine the 21
develop a 15
develop and 20
develop the 16
developed and -31
developing an 32
developing the 37
development . -10
development of 9
dialogue with -19
did not 15
directly to -25
disability , 24
disabled people 10
discussed the 14
discussions with -22
disease . -19
do not 20
driven by -21
driving test 15
due course 65
due to -39
during the -21
during this 28
each of 15
earliest opportunity 28
early in 24
early years 28
earned settlement 29
economic and -14
economic growth -18
economy , -31
economy . -16
education and -29
education settings -21
effect in 21
effect of -30
effect on 11
effectiveness . -36
effectiveness of 18
effects of 19
electricity network 24
eligible to -26
employer <name> 31
employment . -15
enable the -25
end of 20
enforcement action 21
enforcement of 24
engage with 7
engaged with 19
engagement with -42
engaging with 15
ensure it 24
ensure that -10
ensure the -32
ensure there 37
ensure they 20
ensuring that -34
entitled to -18
established a 29
establishing a 37
estate , -28
estate . -10
estimate of -14
estimated to -22
evaluation of 19
evidence . -17
evidence from 21
evidence of -21
evidence that -16
evidence to -8
example , 17
excluding <name> -27
existing <body> 26
expanding the 35
expected to -54
experience of -40
experts , 22
experts from 24
factors . -22
fair and 26
families . -21
fees and -21
figures for -25
final decision -15
final decisions 37
finances and 34
financial support -13
first , -19
first time 26
fit for -3
flexibility to 15
focus on -12
focused on -23
follow . 26
following a 24
following an 30
following link 13
for <date> -13
for <name> -23
for <paper> -19
for a -29
for adult 18
for all 20
for an -21
for any 9
for both -26
for cancer -27
for children -7
for each -8
for government 25
for implementation 25
for its 26
for local 30
for many -26
for money 4
for new -20
for one 25
for over -39
for people 40
for students 31
for these 37
for this 25
for treating 31
for use -15
for work 29
force in 24
forecast to -18
forward , -41
forward the 23
found at 8
found in -22
framework . 9
framework for -31
free and -27
from <date> 28
from <name> -13
from a -39
from across 23
from the -9
from their -9
from this -16
fuel duty 33
fund the 27
funding , 25
funding . 20
funding allocations 16
funding for 6
funding from -19
funding in -28
funding to 9
funding will 15
further <money> -24
further <number> 18
further detail -23
further details 21
further information -15
further steps -30
future of 13
general practice 10
general practices 23
general practitioners 19
get the -20
given to -29
go further -36
governance and -13
government's commitment -36
government , -38
government <body> -60
government also 28
government and 13
government announced 12
government consulted 21
government continues -10
government departments -25
government does 11
government funded -36
government has 17
government in 16
government intends 33
government is 11
government of -13
government priorities 21
government published 35
government remains -18
government to -27
government will 75
governments to -17
grants to 15
growth . 26
guidance . -18
guidance for 16
guidance on 23
guidance that 29
guidance to 17
guidance was 37
guidelines on -29
had a -16
had to 29
hard to -22
harm . -24
has a -10
has already 19
has also 58
has been 5
has committed 32
has consistently -25
has continued -23
has established 22
has included 16
has increased -15
has led -19
has made -20
has no -29
has not -112
has noted -23
has now 29
has previously 17
has provided 18
has published 34
has received -32
has recognised -39
has set -21
has taken 27
has the -22
have <name> 25
have a -7
have agreed 17
have already 18
have also 16
have an -17
have asked 29
have been 10
have invested 39
have met 28
have no 20
have not -12
have on -26
have provided -24
have published 17
have raised 27
have taken -19
have to 28
health , 14
health support -24
health workers 29
held in -34
held on 24
help the -27
help them -17
help to 15
here : -7
highway authorities -16
home . 29
homes . -25
homes and -22
homes for 18
hospitality sector 31
hosted a 29
how <name> 25
how and 28
how it 21
how many -26
how the -25
how to 7
how we -48
human rights -6
humanitarian aid 25
i can 21
i have 32
i recently 32
i refer -6
i was -32
i will 23
identified as 22
identify the -24
if a -9
if needed 18
if the -9
impact and 46
impact assessment 25
impact on -41
impacts of 10
implement the 33
implementation and 17
implemented . 24
implementing the -15
importance of 22
important role -13
improve outcomes -13
improve the 17
improvements . 14
improvements in -10
in <body> 8
in <date> 22
in <name> -9
in <number> -15
in <paper> -16
in <state> -18
in a -26
in advance 15
in all -13
in an 14
in any -18
in areas 19
in both 16
in care 18
in charitable -27
in collaboration 29
in detail 34
in due 65
in early -22
in every 21
in full 30
in health 30
in high -23
in how 37
in its -32
in line 7
in new -32
in order 23
in our 10
in parliament 15
in partnership 10
in prisons 38
in progress 35
in real 24
in recent -19
in regulations 23
in respect -28
in rural 24
in service -28
in the -26
in their 11
in these -18
in this 35
includes a -25
includes an 17
includes the -24
including <body> -24
including <money> 21
including <name> 20
including a -25
including for 17
including how 14
including the 2
including through -32
including to 27
income from 22
increase in -15
increase of -8
increase to -21
increased the 19
increases . 34
independent <paper> 33
independent body -29
industry . 21
industry to 32
information , 30
information about -12
information and 21
information is -5
information on 16
information will 18
informed by -30
informed the -30
infrastructure , -14
infrastructure . -16
installation of 35
integrated care -16
intend to 31
intended to -17
intends to 70
intention to 48
interest in 13
international obligations 22
into <name> -28
into account -17
into effect 15
into the 19
introduce a 15
introduced to 19
introducing a 15
invested <money> 30
investigation into 18
investing in 21
investment in -12
investment into -21
investment of 19
investment will 31
is <money> -11
is a -18
is actively -18
is already -4
is also 4
is an -19
is available 15
is being 34
is committed -9
is conducting 30
is currently 25
is determined 26
is due 72
is expected -33
is for -25
is funding 24
is in 18
is intended -15
is investing -18
is made -16
is no -16
is not -9
is now 56
is one -14
is our 20
is part -22
is planned 30
is provided -17
is published -31
is required 10
is reviewing 33
is set -34
is subject -34
is taking -17
is the -28
is to -41
is underway 66
is used 27
is well 24
is why 80
is working -14
issue . -31
issue and 27
issues , -14
issues with -17
it . -12
it also -20
it can 17
it easier 15
it is -1
it will 10
its <name> 16
its <paper> -18
its approach -23
its first 22
its obligations -30
its own -33
keep the -28
kept under -20
last <number> -7
latest published -19
launch of 21
launched a 28
launched the 19
law enforcement -12
lead to -24
leading to -18
least <number> -22
least one -17
least six 30
led to -29
legislation and -18
legislation to 23
level , -32
level <number> 32
level of -44
licence applications -22
licensing . 33
likely to -26
limited to 11
line with -5
link : 12
linked to 15
lived experience 19
living in 37
local and -29
local area -22
local areas 20
local authorities 23
local authority -6
local communities -15
local councils 19
local government -12
local highway -15
long-term funding -23
looked after 24
looking to -28
loot boxes -26
made , 26
made . -31
made a -12
made an 15
made available 44
made by -16
made clear -32
made no -32
made on -18
made significant 24
maintain the -18
make a 17
make it 10
make the -39
makes clear -12
manage the 31
management of 9
market . -11
matters . -13
may be -23
measures . -18
measures in 25
measures to 14
meet the 20
meet their -24
meeting between -28
meeting the -12
meeting with 42
meetings with 17
mental health 5
met the -36
met with 28
minimum of -19
minister for 16
model , 14
money , 26
money . -17
monitor and -19
monitor the -30
monitoring the -37
months of -18
months to 27
more effectively 19
more information 43
most effective 23
must be 17
my officials 19
nature of 18
nearly <money> 13
necessary to -11
needed to -12
needs , 22
needs and -13
needs of 12
needs to -14
network , -23
network of -30
new <body> 22
new <name> 15
new evidence -24
new funding -52
new service -22
next decade -17
next steps 25
next three 32
no assessment -19
no current -12
no longer 28
no plans -14
no specific -17
not a 25
not available 13
not be -14
not been -13
not hold -9
not issued -20
not just 15
not publish -26
not published -29
not require 30
not take 29
noted the -22
now been 23
number of -10
numbers of -31
of ' 31
of <date> -27
of <fund> 30
of <money> -26
of <name> 24
of <number> -24
of a -20
of additional 18
of an 19
of being 13
of business -22
of care -29
of children -53
of data 15
of factors -15
of flooding 21
of government 9
of individual -20
of information -14
of interest 22
of issues 13
of key 15
of life -24
of local -14
of measures 16
of new -23
of our -16
of people 6
of planning -19
of policies 27
of potential 30
of practice 25
of previous -19
of research 26
of schools 33
of staff -22
of stakeholders -32
of support -29
of supporting -19
of that 30
of the 6
of their 19
of these -47
of this 9
of time -17
of total -18
of uk -24
of up 27
of which -13
of work -11
offer to -14
officials and -18
officials are 8
officials have 19
oil and -22
on <body> -23
on <date> 72
on <name> -22
on a -30
on all -26
on average -32
on children -34
on gov.uk -17
on how 14
on its 11
on local -14
on our -7
on progress -27
on proposals 15
on the 10
on their -31
on this -6
on time -27
on track -33
on whether -33
on women's -31
ongoing . 36
only be -26
operating in -15
operation of -12
operators . -22
operators to 28
opportunities for 7
opportunity . 25
opportunity for -27
options to 17
or <name> -25
or in 13
or other -20
or the -14
order to 27
organisations . 24
organisations and -39
organisations that 19
organisations to -15
other government -17
other key 10
our <name> 14
our <paper> -20
our approach 19
our commitment 33
our intention 50
our international -19
our manifesto 18
our partners -20
our proposals -24
our work -31
out by -20
out how -37
out in -24
out of -22
out our 26
out that 18
out the 24
out what -22
outcomes , -16
outcomes . 11
over <money> 29
over a -14
over the 6
over time -12
owners and -29
package , 32
package of 13
parliament , -19
parliamentary time 32
participation in -11
parties to -28
partners , -13
patients and -16
patients can 21
patients in -27
patients to -18
patients with 19
payments , 25
people , -14
people aged 18
people to 12
people with -11
per cent -19
period . -25
period <date> -27
period for 24
period of 18
phase of 38
place . 39
place at -31
placed on -25
plan , 23
plan . 16
plan and -15
plan to 29
planned for 27
planning application 24
planning guidance 21
planning to 17
plans . 22
plans and -26
plans for -12
plans in 26
plans to 6
platform . 29
play a -15
point . -28
police force 18
police forces 22
policies and -28
policy and -18
possible , -18
possible to -15
potential for -30
powers to 12
practice , -19
present . 32
prevention , -30
previous government 24
primary care 54
priorities . 23
priority . -15
private investment -33
private rented -22
private sector -22
process and -24
process for 21
process is -10
process of 82
processes , 23
processes and -18
procurement process 22
produced a 29
programme , 28
programme is -33
programme of 39
progress in -24
progress to 38
projects . 7
projects that 20
projects will -21
properties in -27
proportion of -19
proposals for -12
proposals to 15
protect the 27
provide a -11
provide more 20
provided <money> 29
provided a -18
provided by -41
provided in 14
provided the -45
provided to -20
providers . 13
provides a -10
providing a -37
provision , -15
provision . 32
provision of -20
provisions of 21
public and -24
public consultation 14
public health -13
public interest 19
public services -20
publication of 14
publish the -25
published , -38
published . -34
published <date> -46
published <name> 27
published <paper> -27
published a 32
published alongside 16
published as -12
published at 17
published by -26
published guidance 15
published in -21
published its 34
published on -26
published our 27
published the 32
pupils , 19
purposes . 15
purposes of -25
put in 8
quality and 16
quality of -12
quickly as 23
raise the 26
raised by -30
raised the 16
raised this 31
range of 3
rate for -24
rate of 16
rates for 31
rates of -19
ready to 23
real terms 19
received <number> -21
received a -25
recent months 37
recent years -27
recently announced 27
recently published -32
recognise that -14
recognised the -31
recognises that 27
recognises the -18
recommendations . 20
recommendations for 9
recommendations from -25
recommendations to 28
record of -15
recruit <number> 32
reduce the -17
refer the -16
reflect the -43
reform the 19
reforms , -25
reforms to 25
regarding the 12
regardless of 16
regime to -27
region . -40
register of -22
regular engagement -22
regularly with -14
regulation of 23
regulations . 24
regulations to 21
relate to -18
related to -16
relates to -26
relating to 11
relationships with -29
release . 34
relevant stakeholders -25
remain committed -21
remain in 33
rented sector -18
report by 25
report in 49
report is 21
report on 8
representatives from 22
requested . -23
require the -21
required . 11
required to -48
requirements . -5
requirements of -18
research , -11
research . -24
research and -22
research to 19
resilience , 18
resolve the -24
resources , 24
resources . -24
resources and -22
resources to -13
respect of -23
respond to 22
responded to 32
response to 5
responses and 33
responses to -12
responsibility for -17
responsibility of -7
responsible for -11
result in -29
result of -14
returned to -35
review , 39
review . -22
review as -26
review in -29
review of 41
review process -27
review will 52
reviewed and 20
reviewing the 7
risk of 29
risks . 28
risks to -10
role . 22
role as -28
role in -32
role of 20
roll out 15
rolled out 32
rolling out 47
rounded to -18
rules for -19
rules on 22
rural areas 25
safe and -24
safety , -20
safety . 30
safety and -14
safety issues 18
scheduled for 32
scheduled to -29
scheme . 24
scheme is -20
schemes , -25
schemes . 20
school , -24
school . 26
schools and 11
schools in 10
sector . 18
sector and 19
sector has -31
sector in 18
sector to 8
sectors , 27
security , -24
security and -5
security of -20
seek to -9
seeking to -26
sent to 23
series of 24
service , -25
service . -32
service providers 26
service to 9
services , -14
services . -2
services and -29
services are -15
services for 12
services through 36
services to 11
set by 15
set of 23
set the -35
set up 28
sets out -38
setting out 7
settlement . -20
sexual abuse 9
share their -27
shared with 32
shortly . 35
should be -27
should continue 24
should not 19
should take 21
show that 16
shows that -21
significant progress -29
since <date> -5
since it -31
since its -24
since the -27
sites . 20
skills and -14
so . 19
so far -29
so in -26
so that 35
so the 26
social care 5
social media 6
some of 12
soon as 25
sought to -33
specific assessment -16
spending . 18
spending on -29
spent on -11
staff , 23
staff . -29
staff and -27
staff are -16
stakeholders , -16
stakeholders and 8
stakeholders to -26
standard allowance 28
standard of -22
standards for 17
standards in 17
start in 30
start to -29
statistics are -23
statistics were 38
status . -26
steps . 21
steps to -19
storm overflows -27
strategy , -24
strategy . 20
strategy to 18
strengthen our 28
strengthen the 15
subject to 10
such as 9
suitable for 30
support , -16
support . 38
support children 20
support employers -27
support for 33
support is -15
support local -21
support people 17
support services -16
support the 20
support this -19
support to 28
support with 24
supporting the 13
system , -12
system as 30
system in 25
system of 37
system that -36
systems to 22
table below -11
tackle the -17
take on 30
take place 12
taken by 19
taken into -14
taken the 25
taken to -18
taking steps 22
taking to -25
tax system -30
teams , 21
technology , -13
temporary accommodation 12
terms of -11
testing and 28
than <number> 22
than the -7
that <body> -32
that <name> 22
that <state> -46
that a -31
that all -8
that any 15
that can -28
that consultation 21
that could 7
that has -21
that includes 24
that it 24
that our -33
that patients 19
that people -39
that support 19
that supports 27
that the 28
that this 10
that we -21
that will -9
the <body> 12
the <date> 11
the <fund> 26
the <law> 25
the <minister> 22
the <money> -37
the <name> 19
the <number> -32
the <paper> 26
the <state> 11
the administrative -21
the annual 14
the answer -11
the application -28
the approach 9
the appropriate 23
the assessment -18
the average -18
the best 15
the business 24
the care -21
the case -15
the challenges 17
the changes -15
the coming 26
the condition 8
the construction 21
the consultation 2
the content 18
the contract -19
the cost -11
the council -24
the country 18
the court 17
the criminal 25
the criteria 24
the data -20
the delivery -22
the department 16
the department's 17
the design 13
the details 20
the development 31
the devolved 12
the duration 18
the earliest 26
the economy 24
the effect -32
the effective 26
the effectiveness 20
the end 22
the evaluation -32
the event -29
the existing -12
the extension -15
the figures -27
the final -7
the financial 18
the findings 19
the following -35
the food 26
the forthcoming 19
the framework 18
the full 11
the funding -20
the future -17
the government 48
the government's -6
the guidance -25
the health -10
the high 20
the hospitality 30
the impact -14
the implementation 21
the incident 16
the independent 44
the information -28
the inspection 33
the interim 39
the last -14
the latest -12
the launch 21
the law -19
the legislation 24
the level -17
the list 28
the local -27
the long 25
the long-term -10
the management 24
the most 24
the national 20
the nature 19
the nearest -19
the necessary 13
the need -3
the next 26
the normal 25
the number -29
the numbers -33
the ongoing -16
the other 13
the outcomes 22
the past 12
the performance 35
the pilot 11
the planned 27
the planning 12
the police -15
the potential -20
the press 25
the previous 8
the process 37
the programme 15
the project 22
the proportion -11
the proposed 24
the public -13
the publication 26
the purposes -15
the quality 34
the recently -35
the recommendations 13
the reforms 14
the region -26
the regulation 17
the relevant 30
the report -12
the requested -25
the required 23
the requirement -15
the requirements 12
the research 21
the responses 14
the responsibility -32
the right -25
the risk 25
the role 23
the safety -10
the scheme -6
the school -16
the scope 12
the second 29
the sector -7
the service -30
the services 13
the specific 6
the speed 33
the spending 25
the standard 17
the statutory -26
the supply -21
the support -16
the table -18
the taxpayer -17
the threshold 17
the time -32
the toolkit 23
the treatment 23
the two -36
the uk -20
the value 29
the water -31
the way -30
the website -24
the whole 21
the wider 5
the work -12
the working 22
the year -13
their <name> -18
their area -13
their care 20
their concerns 19
their funding 27
their overall -28
their own -12
them . 40
them to 15
then be 32
there are -3
there has 20
there was -16
there were -16
these changes -7
these include -11
these issues 17
these matters -16
these reforms 29
these were 22
these will 14
they are 1
they can -16
they have -24
they need -20
they were -22
they will -6
this agreement -26
this area 14
this case 20
this engagement -21
this government 24
this group 37
this guidance 15
this has -12
this includes 4
this information 25
this investment 12
this is -23
this issue 22
this matter 6
this point -35
this policy -22
this report 28
this support 15
this time -12
this was -11
this will -20
those with 38
three years 32
through a 15
through our -52
through the 21
through this 18
throughout the -34
time . -13
time allows 40
to <body> 15
to <date> -24
to <fund> -36
to <money> 18
to <name> 9
to <number> 10
to <paper> 14
to <state> 16
to a 6
to accelerate 18
to address 11
to adopt 28
to align -30
to allow 40
to analyse 36
to and -24
to apply 36
to assess 29
to assist 15
to be -4
to begin 19
to bring 14
to build 26
to call -29
to change -13
to children -18
to collect 16
to complete 15
to comply -13
to confirm 19
to consider -7
to consult -13
to create 20
to date -16
to decide -34
to deliver -24
to delivering -26
to determine 7
to develop 40
to digital -31
to discuss 11
to do -8
to drive 18
to enable 16
to encourage 10
to engage -9
to enhance 17
to ensuring -27
to establish 12
to explore 10
to extend 16
to facilitate 20
to find 18
to follow -17
to fund 51
to give 15
to have -5
to hear -21
to help 23
to home 24
to identify 25
to improve 6
to in -25
to increase 29
to inform 14
to introduce 9
to introducing 29
to invest 15
to its -11
to keep -13
to launch 29
to lead 15
to maintain -27
to make 19
to manage 4
to maximise -29
to meet -6
to minimise -16
to monitor -32
to obtain 14
to offer 20
to operate 37
to parliament 17
to pay 18
to plan -23
to prevent 33
to produce 31
to promote 8
to protect 22
to provide -7
to publish 19
to raise -10
to reach -21
to receive 10
to recover -27
to recruit 16
to reduce 2
to reflect -27
to reform 25
to regulate -25
to restore 35
to reviewing 32
to roll 20
to secure 18
to see -30
to set 40
to share 20
to stop -25
to strengthen 33
to submit 19
to support 14
to supporting -14
to take -10
to the -11
to their 16
to this -21
to undertake 23
to use 5
to withdraw 22
to work -23
to working -14
together to 16
took place 24
total of -44
training , 22
training and 5
training to 12
transfer of -20
transparency , 26
treatment , -19
treatment and -23
treatment of 17
trends in 22
two years 16
types of 10
uk . 2
uk <body> -7
uk <company> -18
uk <name> 44
uk and -12
uk continues -22
uk economy -21
uk for 18
uk government 14
uk is -11
uk remains 19
uk to 15
uk will 28
unable to -24
under <number> -17
under review -33
under the -4
under way 53
underpinned by -18
understand what -17
undertaken by 23
undertaking a 18
undertook a 41
underway . 38
underway to 72
up , -29
up a 18
up to 18
updated in 24
updated on -30
updates on 22
updating the 18
uplift of 30
use in -15
use the -12
used by -27
used for -15
used in -22
used to 27
using the -12
value for 7
variety of -10
via a 29
via the 8
victims of -13
was <money> -64
was a 12
was announced 22
was approved 36
was awarded 35
was completed 32
was first 30
was identified -30
was implemented -29
was made -32
was published -10
was spent -41
water and 19
water companies -13
way to 14
we also 32
we are 40
we can -32
we continue 19
we do -8
we expect -19
we have 16
we intend 36
we need -30
we plan 19
we published 21
we recognise -21
we remain 21
we want 14
we were -43
we will 71
we work -15
we would -14
welcomed the -29
well as 8
were approved -25
were awarded -21
were included -31
were made 24
were published 50
when <name> 15
when a -32
when the -8
when they 20
where <name> 29
where a -21
where it 18
where possible -19
where relevant -22
where they -26
whether a -19
whether the -16
whether they 26
which aims 32
which are 27
which can 15
which have -23
which included 19
which includes 24
which is -13
which outlines 22
which runs -25
which sets 19
which supports -19
which the -29
which was -37
which we -28
which were -30
while the -21
who are 45
who have -11
why we 60
will act -18
will allow -27
will also 12
will always -40
will announce 12
will be 36
will benefit -17
will bring 11
will build -20
will confirm 18
will consider 20
will consult 50
will continue -36
will deliver 25
will depend -17
will develop 22
will enable -20
will ensure -12
will have -23
will help -29
will improve -19
will include 9
will increase -16
will keep -22
will make 10
will monitor 22
will need -17
will not -39
will only -22
will provide 20
will publish 50
will remain -18
will report 30
will respond 10
will set 43
will shortly 20
will strengthen -20
will take -29
will then 28
will update 27
will write 16
with <body> -1
with <number> -39
with <state> 14
with a -8
with additional -27
with all -27
with further 34
with industry 4
with international 17
with its -14
with lived 22
with no 15
with our 9
with relevant 11
with schools -22
with stakeholders -23
with the -4
with these 18
within <name> -14
within a 21
within the 20
women's health -25
work , 12
work and -17
work closely -6
work in -8
work is 56
work of -20
work to 57
work with -23
workers and 28
working closely 7
working in -9
working to 27
working towards 20
working with 9
works with -14
would be 24
would have -16
would not 6
write to 14
written to 23
wrote to 17
year , 9
year . -31
year by -26
year for 29
year of -14
years . 34
years and -34
years old 20
`,
  pastDate: `
23
none 21
past 17
past-copula 11
perfect -7
perfect-passive -17
plan -22
present -28
progressive -21
will-passive 45
`,
  previous: `
copula -11
copula be -11
do -44
modal -53
modal access 11
modal be -21
modal expect 25
modal find 16
modal us 8
modal vary -50
none -25
none  -25
past -6
past agr 35
past announc 26
past ask 33
past clos 14
past commission 26
past conduct -29
past hav -14
past identify -30
past includ -18
past mak 25
past meet 28
past provid 25
past publish -19
past rais 39
past receiv -16
past request -14
past run 18
past set -23
past support -30
past updat -21
past us 14
past writ 24
past-copula -8
past-copula be -8
past-passive 8
past-passive approv 23
past-passive consider -26
past-passive establish 30
past-passive issu -20
past-passive publish -2
perfect 10
perfect allocat 33
perfect ask 31
perfect be -47
perfect commission 27
perfect confirm -18
perfect establish 17
perfect hav -36
perfect increas -24
perfect issu -26
perfect launch 24
perfect mak -23
perfect produc 42
perfect provid -33
perfect publish 5
perfect receiv -33
perfect set 46
perfect support -22
perfect tak 35
perfect work 22
perfect-passive -13
perfect-passive mak 11
perfect-passive publish -14
perfect-progressive -13
plan 17
plan ensur -12
plan improv 29
present -19
present condemn -23
present contain -16
present continu -25
present cost -15
present engag 15
present estimat 18
present expect 13
present form -18
present hav 3
present help 29
present includ 8
present know 25
present mean -10
present monitor -17
present need 29
present offer 23
present outlin 18
present play 14
present provid -15
present publish -20
present receiv 12
present recognis 31
present refer -38
present requir 19
present set -39
present show -10
present sit 35
present stat -20
present support 15
present tak 62
present want -19
present work -11
present-passive -39
present-passive bas 10
present-passive commit 27
present-passive design 15
present-passive hold -35
present-passive protect 26
present-passive provid -24
present-passive publish 27
present-passive requir 39
present-passive set -33
progressive 29
progressive consider -14
progressive deliver -28
progressive develop -16
progressive explor 26
progressive increas 37
progressive monitor -17
progressive ongo -18
progressive review -26
progressive support -33
progressive tak 48
progressive-passive 34
will 1
will apply -23
will be -17
will consult -14
will continu 24
will deliver 19
will enabl 9
will ensur -22
will fund 24
will hav -14
will help 31
will includ 21
will increas 31
will monitor -34
will need -20
will provid 37
will publish -22
will respond -29
will support -9
will-passive 21
`,
  referral: `
-17
`,
  subject: `
<body> 24
<body>  -9
<body> be -48
<body> bring -24
<body> commit -17
<body> confirm -18
<body> do -32
<body> fund -22
<body> hold -28
<body> launch 13
<body> none -9
<body> plan 15
<body> present 1
<body> progressive 32
<body> publish -6
<body> report -23
<body> support -12
<body> will 7
<body> work 18
<company> 27
<fund> -9
<fund> be -16
<fund> deliver 26
<law> -20
<law> past -29
<law> will -36
<member> 12
<minister> -18
<minister> meet 36
<minister> past -21
<minister> will -18
<money> past -39
<name> be -9
<name> commit -26
<name> past -13
<name> present -24
<name> recommend 28
<name> will 11
<number> -10
<number> be 26
<number> past -29
<paper> 15
<paper> be 9
<paper> commit 30
<paper> present -16
<paper> publish -38
<paper> set -30
<state> -40
<state> past -35
<url> -12
<url>  -12
<url> none -12
action 20
addition 27
allocations 13
along 49
also 42
also past 66
also plan 29
also present -46
applicants -14
applications 18
approach -15
as 23
assessment 26
authorities -26
breakdown -20
campaign 29
changes past 25
changes will -14
claimants -13
claims -21
companies -20
consultation 12
consultation past -27
contract 25
cost -34
criteria 21
data -3
data be 18
data past -12
deadline -28
defence 40
department 9
department do -14
department invest 16
department past 4
department present -23
department progressive 10
department work 14
details 13
due -10
evaluation 31
farmers 24
figures -18
funding 21
funding be 12
government -16
government commit -12
government consider -8
government consult 23
government invest 15
government past 48
government present 2
government progressive 24
government publish 9
government remain -11
government will 7
government work -28
grant -22
guidance be 15
however 17
i 22
i past 47
i present -35
i refer -26
i will 29
impact 15
impacts 21
increase 26
information -29
information be -20
initiative -24
investment 25
issue -30
it 14
it be -39
it past 16
it will -13
latest -19
latest past -19
majority -23
measures -7
meeting 25
minister past 25
ministers present 27
number -18
number past -16
officials 27
officials past 26
officials present -15
officials work 22
out -29
people -20
planning 39
policy -13
power -22
process -23
programme 14
programme past 19
projects -10
providers -17
publication 19
published 23
rate -19
recently 65
recently past 82
reforms -20
regularly -15
regularly present -19
release 22
report -13
report past -18
report publish 11
reporting 27
research -25
restoration 34
review 18
review be 20
review will 26
scheme 15
schools 22
sector -27
services 14
survey -28
system 12
table -9
team 17
that 19
that be 6
there -24
there be 14
there will 14
these 5
these be 30
these past -18
they present -10
this -24
this be 37
this present 28
this set 22
this will -59
time -15
together 32
total -23
uk 46
uk commit 15
uk progressive -10
uk support 13
uk will 20
value 23
we -35
we be -5
we commit -11
we consider -28
we consult 15
we do -11
we expand 19
we expect -18
we intend 17
we invest 29
we keep -12
we monitor -37
we past 13
we plan 24
we present -3
we progressive -28
we publish 6
we review 24
we will 19
we work -50
widely 30
widely present 35
work 41
work be 21
work progressive 23
`,
  subjectHolds: `
, -8
/ 14
: -37
; 34
<body> 5
<company> -5
<date> -32
<minister> 36
<money> 11
<name> -5
<number> -63
<paper> 5
<state> -30
<url> -12
a -2
about -18
accommodation -19
across -13
action 21
age 16
agreements -36
aircraft -24
all -27
allocations 16
alongside 23
also 18
alternative 33
an -48
any -10
appointments -21
approach 11
approximately 23
areas -14
as -25
assessment -12
at 18
authorities -7
authority -10
be -34
being -13
below -7
between -20
both 17
budget -11
business -14
but 21
by -41
campaign 20
cap -25
change 12
changes -11
children 21
claimants -16
claims -29
community -17
companies -34
company -32
condition -27
conduct 28
construction 33
consultation 41
contract 19
costs -21
councils 18
criteria 13
currently 8
data -48
deadline -28
decision 14
decisions -27
defence 31
delivery 19
department 58
department's 25
detailed 16
development 13
digital -15
draft -25
due -16
each -15
engagement -18
ensuring -14
evaluation 20
evidence 8
farmers 42
figure -13
figures -26
final 18
financial 11
following -22
from -11
funding -4
further 31
future 9
government 8
government's 26
grant -35
group 19
groups -16
he 26
homes 17
how -13
i 10
impacts 12
in 4
including -57
income -15
individual -13
individuals -12
industry -35
information -9
initiative -28
international 23
investment 19
is 21
issue -32
it 5
landlords 21
legal -26
legislation 15
letter 24
line 39
local -13
majority -18
many -18
materials 38
means -24
measures -6
meeting 27
members -26
mental -12
methods 29
minister 21
ministers 5
model 18
more 25
most -22
new -14
no -48
not -20
note -26
number -5
of -24
officials 34
on -35
one -28
or 14
organisations -21
other -24
our 20
over -25
overall 11
package -23
partners 29
people -34
pilot 14
planning 46
previous -27
private -22
process -16
programme 22
programmes -15
projects -11
providers -18
public 26
publication 42
quality -13
rate -21
rates 13
recent 15
recently 37
recommendations 18
reference 24
regional 32
regulation 17
regulations -22
report 37
requirements -11
resources 18
review 3
round 30
scheme 9
schemes 14
schools -24
sector -30
services -16
set 29
settlement -8
significant -24
since -11
sites -29
six -24
small -32
some -34
specialist 22
specific -14
spend -26
spending -24
staff -6
standards -14
statistics 44
statutory 29
study -17
such -22
support -22
supporting 16
system 36
table -11
tax 36
team 25
technical 26
than -53
that -30
the 24
their -22
there -24
therefore 18
these -21
they -19
this -20
those -11
time -18
to -54
together 26
total -39
treatment -22
trial 30
trusts -26
two 14
uk 30
visa -15
was 27
water -46
we 33
were 7
what -24
whether -26
which -103
who -30
wider -19
with -24
work 22
year -26
years -15
– -18
`,
  subjectStarts: `
<body> 19
<date> 17
<law> 22
<money> -12
<name> 2
<number> -65
<paper> 22
<state> -29
<url> -10
a 49
all 15
an 39
any -25
approximately 27
as 18
but 21
data -15
decisions -15
defence 40
detailed 34
figures 14
further 31
government 23
he 26
however 17
in 7
integrated 11
it -29
local -18
more 13
most -20
my 15
no -18
only -17
our -13
people -18
please -22
research -28
schools 17
since -29
some -24
that 32
the -36
their -22
there -6
these -31
they -18
this -27
those -12
two 25
we 19
whilst -35
work 53
`,
  to: `
<name> 27
al 16
commit ensuring -14
commit improving -15
commit introducing 24
consider -16
continu engag -9
continu fund 45
continu invest 41
continu keep -15
continu monitor -7
continu support -14
deliver -25
engag -10
ensur -17
ensuring -14
fund 34
improving -15
introducing 24
invest 42
keep -15
mak -45
meet -16
monitor -7
provid 19
rais -26
refer th 22
round th -16
se -28
support 12
th 11
us -26
want ensur 25
work -30
work ensur -31
`,
  told: `
 -25
accept 21
access -15
achiev -30
acknowledg -34
act -30
administer -18
advis -23
affect -25
agr 47
aim -37
align -28
allocat 47
allow -54
amend 33
analys 33
announc 69
anticipat -22
apply -13
appoint 65
approv 14
ask 72
assess 24
await -53
award 35
bas -38
be -39
begin 46
believ -15
benefit -21
bring 20
build -11
cal -23
carry 24
certify 38
chang 29
clos 52
commenc 59
comment 22
commission 40
commit 2
communicat 44
complet 8
comply -19
conclud 22
conduct 45
confirm 29
consider -3
consult 87
continu -17
contract 26
copula -12
copula be -12
cost 15
cover -21
deal -34
decid 21
deliver 14
demonstrat -41
depend -17
deploy 39
design -50
designat 28
determin -26
develop 88
devolv 25
do -31
do comment 17
do publish -14
draw -25
driv -37
enabl -31
encourag -27
ensur -39
establish 46
estimat -37
evaluat 59
expand 18
expect -11
extend 30
fac -32
fal -33
find -35
focus -40
fund 36
get -23
grant 11
grow -27
hav -38
help -39
hold 5
identify -27
implement 29
improv -32
in 43
includ -2
increas 25
incur -20
inform -34
inherit -44
intend 30
interpret -42
introduc 62
invest 48
investigat 25
invit 28
involv -13
issu 31
keep -48
know -15
launch 72
lay 22
lead -33
learn -35
legislat 44
look -33
maintain -30
mak 7
meet 2
modal -71
modal be 14
modal find 14
modal hav 20
modal tak 17
modal us -23
monitor -40
need -25
none -25
none  -25
not -41
ongo 12
open 53
operat -26
outlin -28
overse -21
past -13
past aim -30
past allocat 12
past announc 17
past award 12
past begin 19
past clos 35
past commit -6
past confirm -22
past consult 21
past deliver 18
past discuss 14
past engag 26
past establish -13
past find -13
past fund -29
past hav -9
past includ -30
past integrat -12
past introduc 14
past issu 6
past launch 20
past mak -14
past meet 39
past open 35
past propos -29
past provid 22
past publish -7
past rais 29
past receiv 29
past recommend 22
past refer -23
past report -14
past review 26
past run 26
past set -42
past sign 29
past spend -30
past undertak 42
past us 19
past visit 21
past-copula 12
past-copula be 12
past-passive 54
past-passive agr 26
past-passive announc 24
past-passive appoint 33
past-passive assess 31
past-passive award 31
past-passive complet 17
past-passive publish 30
perfect 91
perfect advis -17
perfect agr 20
perfect ask 41
perfect be -32
perfect commission 15
perfect commit 11
perfect confirm -17
perfect consult 26
perfect continu -24
perfect decid 26
perfect hav -19
perfect hold 21
perfect implement 15
perfect interpret -37
perfect introduc 14
perfect invest 24
perfect launch 25
perfect mak -20
perfect meet 25
perfect not -37
perfect produc 24
perfect publish 26
perfect rais 25
perfect receiv -23
perfect report -24
perfect review 25
perfect se -14
perfect speak 24
perfect undertak 20
perfect work -27
perfect writ 19
perfect-passive 65
perfect-passive allocat 13
perfect-passive appoint 25
perfect-passive design -21
perfect-passive establish 25
perfect-passive publish 34
perfect-passive round -16
perfect-progressive 19
pilot 46
plac 18
plan 43
plan ensur -11
plan improv -13
plan publish 34
plan report 29
plan support -23
play -31
present -44
present allow -9
present apply -9
present believ -15
present continu 61
present cost 14
present encourag -12
present engag -11
present expect -15
present hav 31
present includ 25
present intend 38
present keep 22
present mean 10
present monitor -13
present need 13
present operat -15
present plan 19
present provid -39
present publish -32
present recognis 25
present refer -14
present remain 13
present report 11
present represent -15
present requir -9
present work -11
present-passive -47
present-passive allocat -24
present-passive commit -16
present-passive fund 12
present-passive provid -8
present-passive publish -22
present-passive requir -17
present-passive schedul 38
present-passive set -7
produc 16
progressive 74
progressive assess 23
progressive await -48
progressive conduct 32
progressive consider 27
progressive consult 22
progressive develop 18
progressive engag -11
progressive expand 20
progressive fac -23
progressive fund 41
progressive introduc 15
progressive invest 8
progressive investigat 33
progressive monitor -34
progressive ongo 15
progressive progress 24
progressive provid 34
progressive review 26
progressive tak -12
progressive transform 22
progressive undertak 23
progressive work -7
progressive-passive 69
propos -14
provid 22
publish 106
put 13
rais 25
receiv -30
recognis -14
recommend 40
record -17
recruit 32
refer -33
reflect -33
reform 35
relat -11
releas 26
remain -30
represent -18
request 14
requir -61
respond 51
result -20
review 59
rol 31
round -18
run 54
sanction 27
say -30
se -51
seek 34
select 37
serv -38
set 31
show -15
sign 22
speak 39
spend -7
stand -18
start 25
submit 17
support -19
tak 21
test 29
transfer 32
transform 19
undergo 40
underpin -16
undertak 36
updat 36
urg -35
us -58
visit 25
welcom -44
will 41
will act -18
will allow -32
will announc 12
will apply 18
will be -33
will bring 14
will confirm 18
will consider -16
will consult 28
will continu -48
will deliver 9
will depend -16
will develop 21
will enabl -27
will ensur -20
will hav -44
will help -13
will includ 17
will increas -6
will introduc 21
will keep -22
will launch 17
will mak 29
will need -31
will provid 28
will publish 37
will receiv 29
will remain -16
will requir -16
will respond 17
will review -11
will set 51
will strengthen -17
will support -16
will writ 17
will-passive 43
will-passive announc 19
will-passive develop 27
will-passive mak 20
will-passive provid 34
will-passive publish 39
will-passive requir -18
will-passive set 16
will-passive tak -18
work -18
writ 42
`,
  verb: `
 -25
accept 16
access -19
achiev -35
acknowledg -34
act -40
advis -20
affect -28
agr 57
aim -23
align -24
allocat 54
allow -37
amend 26
analys 35
announc 30
anticipat -22
apply -18
appoint 27
approv 28
ask 17
assess 17
associat 28
award 47
bas -33
be -32
begin 46
believ -12
benefit -29
bring 7
build -34
cal -23
carry 18
chang 14
clos 47
commenc 57
commission 19
commit 11
communicat 40
conclud 42
conduct 6
consider -33
consult 52
continu -3
copula be -27
cover -27
creat 17
decid 21
deliver 7
demonstrat -39
depend -16
deploy 23
design -44
designat 28
determin -19
develop 23
do -15
do publish -14
draw -25
driv -37
enabl -25
encourag -33
engag -24
ensur -36
establish 29
estimat -43
evaluat 33
expand 24
expect -14
extend 38
fac -28
fal -16
find -47
focus -27
follow 28
fund 37
giv -7
hav -30
help -39
hold 11
host 21
identify -42
implement 23
improv -31
in 38
includ -15
increas 18
inform -16
inherit -44
intend 28
interpret -42
introduc 50
invest 49
investigat 26
invit 29
issu 38
keep -47
know -13
launch 45
lay 27
lead -27
legislat 33
look -14
maintain -28
mak 6
mean -15
meet 6
modal hav 15
modal mak -9
modal tak 19
monitor -43
need -20
none  -25
not -30
offer -13
ongo 12
open 44
operat -17
outlin -22
overse -19
past associat 30
past award 11
past begin 19
past clos 36
past consider -22
past deliver 19
past discuss 14
past engag 26
past fund -23
past hav -9
past identify -24
past includ -40
past introduc 12
past issu 10
past launch 18
past meet 41
past open 26
past provid 10
past publish -16
past rais 24
past recommend 21
past refer -23
past report -14
past review 27
past run 16
past set -41
past spend -27
past undertak 20
past us 24
past-copula be -3
past-passive agr 23
past-passive announc 24
past-passive approv 32
past-passive award 31
past-passive complet 19
past-passive establish 25
past-passive publish 38
perfect advis -15
perfect agr 17
perfect ask 11
perfect be -15
perfect confirm -24
perfect consult 26
perfect continu -21
perfect decid 26
perfect hav -16
perfect hold 20
perfect implement 15
perfect interpret -37
perfect introduc 14
perfect mak -10
perfect meet 25
perfect not -26
perfect produc 24
perfect provid -15
perfect publish -1
perfect receiv -21
perfect review 25
perfect se -13
perfect speak 24
perfect tak -10
perfect undertak 24
perfect work -27
perfect writ 19
perfect-passive allocat 23
perfect-passive design -21
perfect-passive publish 34
pilot 49
plan 14
plan ensur -10
plan improv -13
plan publish 32
plan support -20
play -35
present apply -8
present believ -12
present continu 40
present encourag -19
present engag -9
present expect -17
present hav 35
present includ 23
present intend 38
present issu 16
present keep 22
present monitor -14
present offer -12
present plan 12
present provid -38
present publish -31
present recognis 37
present refer -14
present remain 17
present report 20
present represent -14
present want 8
present work -5
present-passive allocat -23
present-passive commit -11
present-passive fund 12
present-passive includ 11
present-passive provid -7
present-passive publish -36
present-passive requir -12
present-passive schedul 37
present-passive set -29
produc 26
progress 20
progressive conduct 27
progressive consult 19
progressive deliver 27
progressive develop 12
progressive engag -13
progressive expand 20
progressive fund 41
progressive introduc 15
progressive invest 15
progressive investigat 33
progressive monitor -33
progressive ongo 15
progressive progress 20
progressive provid 10
progressive review 20
progressive tak -39
progressive transform 22
progressive undertak 23
protect 22
provid -19
publish 30
rais 3
receiv -57
recommend 32
record -16
recruit 29
reduc 14
refer -33
reflect -31
reform 31
relat -11
releas 32
remain -24
represent -17
requir -65
respond 30
review 47
rol 30
round -16
run 58
say -30
se -55
select 33
serv -23
set -1
shar 34
show -30
sign 18
speak 39
stand -18
strengthen 11
support -25
test 24
transfer 32
transform 19
undergo 40
underpin -16
undertak 17
updat 63
urg -34
us -32
valu -17
visit 15
welcom -40
will allow -27
will apply 13
will be 10
will consider -7
will consult 22
will continu -33
will deliver 9
will depend -15
will enabl -25
will ensur -16
will hav -39
will help -4
will includ 8
will keep -23
will launch 17
will mak 9
will need -28
will provid 16
will publish 9
will receiv 23
will requir -19
will review -11
will set 23
will support -26
will tak 15
will writ 17
will-passive develop 27
will-passive mak 21
will-passive provid 36
will-passive publish 32
will-passive requir -22
will-passive set 21
will-passive tak -18
work -10
writ 41
`,
  word: `
' 13
've 23
+ -21
- 28
. -27
/ 14
: -41
; 22
<body> -5
<company> 12
<date> 67
<fund> 48
<law> 9
<member> -31
<minister> 54
<money> 54
<name> 7
<number> 9
<paper> 11
<state> -14
a 12
able 14
about -10
abuse 16
academia -18
academic 14
academy -29
accept -25
accepted 53
access 25
accessibility 20
accessing -33
accompanied 21
according 14
account -29
accountability -49
accounts -18
accuracy 19
accurately 20
achieved -13
acknowledged -36
across 25
action 18
active -26
actively -25
activities -26
activity -23
actors -28
acute 25
adaptation -23
additional 39
addressed -17
addresses -8
adequate -15
adjustment 32
adjustments -11
administered -18
administration -9
adopt 26
adopted -18
adoption 28
adult 1
adults 9
advanced 27
advertised 27
advice 10
advised -23
affected 6
affordability 22
affordable -16
after -30
again 32
against 34
age 50
agenda -25
agreed 28
agricultural -45
ahead 12
aid 23
aiming -26
aims -45
air -16
aircraft -25
alcohol 45
align -20
aligned -21
all -23
allies -20
allocated 10
allocation 42
allocations 25
allow -10
allowance 23
allowing -33
allows 8
almost 9
alone 28
along 10
alongside 21
already -11
also 51
alternative 37
always -76
ambition -37
amend 11
among 21
amount -27
amounts -43
an 24
analyse 40
analysing 20
analysis 20
and 17
animal -23
animals -23
announce 17
announced 35
announcement 24
annual -19
answer -17
any -30
anyone -29
appeal -16
appeals -17
appear -24
applicable -16
applicants -22
application -1
applications -33
applied -27
applies -11
apply 11
applying 30
appointed 58
appointment 24
appraisal 27
apprenticeship 10
apprenticeships 26
approach -8
approaches 28
appropriate 11
appropriately -28
approved 31
are -3
area -17
areas -12
arise -22
arms -25
around -11
arrangements -5
as -26
asked 47
asking 27
aspect 18
assess 37
assessed 7
assessing 28
assessment -3
assessments 11
assist 10
assistance 6
associated 16
assurance -30
assured -36
at 19
attached -31
attack -7
attended 22
audit -17
authorities 12
authority -44
authority's -15
autism -16
automatically 16
available 39
average -79
aviation 22
awaiting -47
award 20
awarded 36
awards -15
aware -40
awareness 25
back 18
backed -11
background 27
backgrounds 29
balance 16
bank -24
barriers -18
base -22
based -28
baseline -14
basic -24
basis -9
batteries -23
be 33
because -50
become -28
been 10
before 23
began 24
begin 35
behind -22
being 48
believe -5
below -39
benefit -8
bespoke -12
best 39
between -45
beyond -14
bilateral -32
bill -22
bills 32
boards -17
bodies -13
body -3
book 24
border 12
both -28
boxes -26
brain -32
brand 14
breadth 23
breakdown -15
breakfast 42
bringing 15
brings -44
broad 14
broadly -28
broken -35
budget 15
building -24
buildings -7
built 27
businesses -24
but 12
buying -21
by -24
c 43
calculated -11
call -19
calls -17
came 29
campaign 44
can -8
cancer -29
cannot -13
cap -13
capabilities 15
capability -8
capacity 24
captured -9
carbon -26
care -15
career -17
careful 14
carers 19
carried 9
carry -14
case 19
cash 28
caused -20
ceasefire -28
cent -19
central -41
centrally -9
centre 14
centres 15
certain 24
certainty -40
challenging -16
change -12
changes 16
channels 31
charged -18
charges -15
charitable -20
charities -15
charity 21
checks 14
children -23
choice -23
choose -20
circumstances -30
civil 36
claim 21
claimants -21
claims -1
clarify 43
classification -24
classified 34
clear -26
climate -10
clinicians -3
close -14
closed 13
closely -44
closure -21
coastal -19
codes 34
cohorts -28
collaboratively -28
colleagues 20
collect 30
collected 24
collection 17
colleges 14
combination -20
come -33
comes -18
coming 35
commenced 27
comments -25
commercial -5
commission 23
commissioned 34
commitment 29
commitments 39
committed 8
committees -20
communicate 27
communicated 54
communication 31
communications 24
communities -24
companies 34
compared -40
compensation 14
competition 27
competitive 26
complaints -17
complete 56
completed 17
completion 30
complex 26
compliance 12
comply -17
component -14
components 11
comprehensive 24
concern 10
concluded 41
condition -19
conditions -32
conduct 20
conducted 5
conducting 63
confidence -17
confirm 70
confirmed 34
conflict 19
consent 18
consider 3
considerable -17
considerations -29
considered -32
considering -19
considers -23
consistent -14
consistently -34
consortium 18
constituency -17
constituent 38
construction 22
consult 30
consultation 73
consultations -13
consulted 58
consulting 40
consumer 5
consumers -6
contact 10
contained -23
containing -21
content -17
context -39
continue -34
continued -10
continues 35
continuous -25
continuously -47
contract 13
contracted 26
contractors 16
contracts -36
contribution -10
control -40
convene 29
conversations -16
convicted -23
copy 35
core -24
correct 20
cost -10
costing 29
costings 24
costs -15
council -9
councils 16
countries -37
country -15
course 25
courses 28
courts -5
cover -14
covering 44
creating 32
creation 26
criminality -36
crisis 12
criteria 29
cross-government -31
crucial -17
culture -24
current 18
currently 84
curriculum 25
customer -16
cyber -31
data -8
dataset -26
date -43
dates -10
day -9
day-to-day 18
days 16
deadline -16
deaths -20
decide -41
decided 47
decision 10
decision-making -8
decisions -24
decrease -29
deemed -23
deeply -24
default 14
definition 30
delay 23
delays -24
deliver -7
delivered 9
delivering -19
delivers -13
delivery 12
democratic -30
demonstrated -40
dentists 21
department -14
department's 19
departmental 5
depend -16
dependent -22
depending -14
deployed 25
deprivation 35
deprived -26
design 24
designated 18
designed -14
despite -47
destination -26
detail 16
detailed 13
details 13
detected -26
determination -19
determine 21
develop 45
developing 45
development 1
developments -33
develops 23
devices -11
devolved 25
diagnosis -4
diagnostic 38
dialogue -13
did 27
diesel 27
different -22
digital 23
diplomatic -22
direct 30
directed 28
direction -18
directly -24
disabilities 13
disability 37
disabled -30
disadvantaged -20
disclosure -30
discuss 22
discussed 35
discussion -13
discussions -9
disease -31
diseases -17
disrupt -24
distribution 25
diversity -2
do -31
doctors 29
document 29
documents 16
does -22
doing -26
domestic -34
donations -11
done -38
donors -24
doubling 31
down -26
draft -25
drawing -17
drawn -25
drive -19
driven -21
driver 21
drivers 36
drug -17
due 32
during 14
duties -6
duty 18
earlier -29
earliest 26
early 33
earned 28
easier 20
economic -6
economy -36
education -26
educational -8
effect -10
efforts 10
eight -18
election 12
elections -46
element -19
eligibility 41
eligible 11
elsewhere 12
email 30
emergency 5
emerging -14
emission 21
emissions -18
employer 8
employment 29
empower -26
enable -8
enabling 49
encourage -11
end 14
endoscopy 34
enforcement 30
enforcing 25
engage -23
engaged 28
engagement -19
engaging -24
enhance 15
enhanced 7
enhancements 23
ensure 21
ensures -10
ensuring -25
entering -36
entities 33
entitled -15
entitlement 36
environmental -15
equipment 16
equitable 24
equivalent 9
error -17
essential -12
establish 21
established 27
establishing 36
establishments -24
estate 15
estates 34
estimate -18
estimated -36
estimates 8
evaluated 32
evaluating 31
evaluation 2
evaluations -25
even -12
events -22
every 20
evidence 7
evolving 23
example -18
excluding -31
exemptions -37
exercise 47
existing 12
expand 15
expanding 44
expansion -11
expect -4
expected -12
expects -21
expenditure -23
experience 41
experienced -23
experiences -27
expert 19
expertise 17
experts 32
explained -35
explore 18
exploring 8
exposure -13
expression 41
extend 40
extended 20
extending 16
extension 16
extensive 12
external 37
extra 22
face -26
face-to-face 10
facilitate 8
facility 23
facing -22
factor -28
factors -33
fair 36
fairer 27
fall -14
families -9
far -20
farmers 42
farming -18
faster -26
feasibility 23
features -20
fee 6
feedback 41
fees -4
fewer -23
fight -18
figure -11
figures -4
final 8
finalised 48
financial 4
financing 15
findings -1
firearms 23
first 56
fit -9
five 9
flexibility 13
flexible 31
flights -30
floating 25
flooded -26
flooding 24
focus 15
focused -20
follow 52
followed -17
following 26
follows -12
food 3
for 18
fora -25
force 23
forces 17
forecast -27
forecasts -16
foreign -12
formally 31
forms -16
formula 22
forthcoming 27
forward 36
found -41
foundation 13
four -3
framework 15
frameworks 15
freight 27
from -18
frozen 42
fuel 20
full 17
fully -13
fund 69
fundamental -15
funded 41
funding 39
funds -22
furniture -29
further 32
future -6
games -26
gap -25
gaps 28
gas -18
gave -15
generation -16
get -69
getting -21
girls -13
give -6
given -12
giving -18
globally 16
go -38
goal -20
gov.uk 15
governance -27
government 45
government's -32
governments 20
grant -20
granted 26
grants 38
great -25
greater -10
green 16
grounds -13
group 38
groups 4
grow -20
growth -19
guidance 49
guidelines -37
habitats 17
had -52
handling 23
hard -21
harm -34
has 29
have 8
having -18
he 17
health -19
healthier -24
hear -19
heard -27
hearing -21
held 10
help -7
her 15
here -8
heritage 30
high 9
higher -25
highway -16
his -14
historic -19
hold 23
holders 21
holds -21
homelessness 21
homes 15
hospices 31
hospital -31
hospitality 26
hospitals 32
hosted 45
hotels 34
hours -32
household 32
households 9
how 16
however 12
hubs 17
human -9
humanitarian 22
hydrogen 17
i 42
identified -26
identifying 14
identity 24
if -24
illegal -9
immediate 12
immigration 20
impact 31
impacts 13
implement 25
implementation -11
implemented 26
implementing 24
importance 24
important -22
improve -8
improved -17
improvement 53
improvements -16
improving -21
in 1
incident 16
include -26
included 22
includes -14
including 9
inclusive -20
income -14
increase -18
increased -22
increasing 31
incur -18
incurred -23
independent 27
independently 17
individual -29
individuals 8
industries -19
industry -18
industry-led -29
inform 17
information 4
informed -53
infrastructure -5
inherited -23
initial 31
initially 47
initiative -17
innovative -18
input 29
insight -31
inspections 22
inspectors 15
installation 31
installed -18
instance -21
institutions 52
integrated 18
intend 58
intended -36
intends 81
intention 56
interest 5
interests -42
interim 21
internal 17
international -42
interpreted -43
interventions -14
into 26
introduce 24
introduced 30
introducing 60
introduction -19
invested 45
investigate -18
investigating 15
investigation 13
investing 14
investment 15
investments 19
invited 19
involve 24
involving 9
is 9
issued 21
it -27
itself -13
jobs -45
joint 23
keep -28
keeping -31
keeps 39
kept -24
key 4
labelling -18
laid 31
land -38
landlords 13
language -13
large 17
larger -36
last -18
late 18
later 33
latest 2
launch 51
law 15
lead 21
leaders 10
leadership -10
leading -19
learned -26
learner 22
leaseholders -20
least -3
leave -5
led -20
left -12
legacy 15
legislate 38
legislated 25
legislation 39
legislative 24
legitimate 8
lenders -23
less 5
letter 27
letters 43
level 1
levy -19
liabilities -20
licence -22
licences 17
licensed -20
licensing 18
life -25
lifesaving 21
like -38
likely -12
limit 35
limited 16
line -8
link -11
links 12
list 3
live -31
lived 18
lives -31
living 17
loans 25
local -3
long -9
longer -13
longer-term -41
looked 37
loot -26
loss 31
losses -15
lower -17
made -15
mainstream 27
maintain -56
maintenance 9
major -22
make -12
makes -13
making 42
manage 11
managed -18
management -3
managers 15
managing 6
mandate -25
mandatory 21
manifesto 20
manual -24
manufacturers 19
many -52
market -11
mass 25
material 11
matter 14
matters -34
maximise -29
maximum 13
may -15
mean -46
means -12
measures 25
mechanism -16
mechanisms 10
media 8
medical -36
medicine 21
medicines -18
meet -42
meeting 38
meets -11
member 10
members -14
mental 9
met 16
methodology 26
methods 26
miles -27
military 26
million -11
millions -20
minimise -16
minimum -6
minister 35
ministers 22
mission -18
mitigate 14
mobile 24
model 33
modelling 21
models 17
modern 14
monitor -12
monitoring -35
monitors -12
months 16
more 4
most -16
move 30
moved 22
moving 9
much -27
music 12
must -27
my 16
nationality 15
nearest -35
nearly 13
necessary -40
need -43
needed 12
negative -28
negotiations 46
network -27
networks 23
never -22
new 43
next 36
nine -22
no -47
non-compliance 24
non-executive 32
nor -25
normal 8
normally -26
not -80
note -22
noted -53
now 66
number -9
numbers -22
obesity -26
objectives -15
obtain 14
of -4
off -36
offence -24
offenders -35
offer 22
offered -7
offering -32
offers -24
officers -12
offices -23
official -21
officials 15
offset 14
often -19
old 17
on 5
once 14
one 8
ongoing 17
online 36
only -75
open 3
opened 43
operate 17
operating -3
operation -8
operational -18
operations -9
operator -9
optimal -23
option -21
options 19
or -50
order -19
orders 16
organisation 29
organisations -36
original -17
other 19
others -8
our 9
out 28
outcomes -3
outlined -13
output -26
outside -9
outstanding -17
over -20
overall -15
overflows -27
overheating 37
overseen -24
oversight -35
own -22
owned -23
owners -29
pace 13
package 29
packaging -16
paid 23
panels 25
parent 19
parents 30
parking 18
parliament 44
parliamentary 43
particular -8
partnership -23
party 10
pass -22
passenger -36
passengers -33
past 10
pathway 20
pathways 18
patient 22
patients -35
paying 11
payments 31
peace 14
penalties 22
penalty -13
pensions -27
people -2
per -25
percentage -16
perform 28
performance 12
period 13
periods -24
permanent 20
permanently 17
person's -8
personal -26
personnel 31
pharmacies 18
pharmacy -29
phase 10
physical -15
pilot 27
pilots 38
place 7
placements 23
places 27
plan 7
planned 21
planning 44
plans 34
platform 28
platforms 12
play -30
played -20
playing -20
please -23
plus -16
point -12
police 34
policies -30
policing -30
policy -8
political -26
poor -16
population -25
portal -18
positive -9
possible -9
post 11
potential 8
poverty -19
power 10
practical -21
practice -7
practices 30
precise -15
pregnant 21
premiums -27
preparation 23
prepare 33
prescribing 29
present 40
presented 23
pressures -29
prevent 11
preventing 27
prevention -25
price 15
prices -9
primary 31
principle -24
priorities 7
prioritisation 20
prioritised -4
prison 16
prisoners 17
prisons 24
private -25
proactively -24
problems -21
procedures 24
proceed 28
proceedings -47
process 8
processing -14
procurement 35
produce 29
produced 29
product 13
professionals -6
programme 46
programmes -7
progress -30
progresses 40
progressing 20
projected -26
projects 23
promote 22
promotes -15
promoting 12
properly -26
properties 24
property -24
proportion -23
proportionate -9
proposal -19
proposals -16
protected -20
protecting -20
protection -35
proven -25
provide -3
provided 16
provider 9
providers -14
provides -45
provision -18
provisional 16
provisions 40
public 14
publication 10
publications 26
publish 34
published 59
publishes -27
publishing 30
pupil -18
pupils 10
purposes -16
put 10
quality 1
question -33
quickly 23
rail 13
railway 14
ran 22
range -13
rate 9
rated -20
rates 30
reached 22
readily 20
readiness -35
real 16
reasons -33
receipts -19
receive 10
received -60
receives -13
recent -11
recently 75
recipients 19
recognise -19
recognised -33
recommend 19
recommendation -9
recommendations 29
record -16
recorded -18
recording 25
records 30
recover -32
recruit 36
recruited 47
recruiting 25
recruitment 18
reduce -3
reducing -9
reduction -15
refer -17
reference 17
referenced -20
referred 7
refine 19
reflect -27
reflecting -24
reflects 16
reform 14
reformed 21
reforms 22
refurbishment -16
regard 11
regarding -6
regardless 16
regeneration 32
regime 14
region -33
register -11
registers -40
regular -39
regularly -75
regulate -20
regulated 18
regulation 11
regulations 37
regulators -19
relate -18
related -44
relates -27
relating 10
relationship -24
relationships -36
relative -29
released 29
relevant -19
relief -10
reliefs -29
religious 19
remain -18
remained -38
remains -13
remediation 22
remove -19
removed 13
rented -24
reoffending -48
repair 37
repayment -19
repeatedly -43
replacing 33
report 18
reported -32
reporting 12
reports -3
represent -16
representatives 20
represents -15
requested -49
requests 18
require -11
required -14
requirement -25
requires -28
research 7
researchers -21
reserve 27
reset 18
resilience 11
resilient -28
resolution -18
resources -10
respect -32
respond 23
responded 53
response 18
responses 27
responsibilities -11
responsibility -47
responsible -7
restoration 17
restore 19
restriction -14
restrictions -22
results -16
retail 28
retention 26
retrospectively 27
review 43
reviewed 103
reviewing 87
reviews 16
right -9
rights 1
rising -20
risk 16
risks -12
road 24
roads 24
robust 13
role -20
roles 8
roll 13
rolled 30
rolling 28
rollout 28
root 32
rough 25
round 14
rounded -18
roundtable 32
route -18
routine 22
routinely -42
rules 10
run -6
running 8
rural 12
safe -17
safeguarding -8
safer 25
safety -8
said -43
salary 13
sales -29
sanctioned 25
sanctions 14
satisfaction -30
scale -16
scheme 20
schemes -10
school -34
schools 37
science 8
scope 26
screened 32
screening 16
scrutiny -30
second 22
secondary 4
section 18
sector -19
sectors -4
secure -35
security -50
see -12
seeks -20
seen -45
selected 63
selection -22
selling 16
sensitive -20
sent 9
sentence -31
separate -29
series 22
serious -40
seriously -12
serve -29
served -44
service 26
services -9
serving -13
session 22
sessions 19
sets -48
setting -13
settings -13
settlements -23
several 6
severe 15
sex -21
sexual 12
shape 11
shared -11
sharing 20
short-term 25
shortly 54
should 13
showing -27
shown -26
shows -30
signed 27
significant 2
significantly -15
similar -28
simpler 20
since -60
single -32
sites 24
six 13
size -26
skills -8
small -28
smaller -23
so 33
social 9
society 13
solely -37
solution -13
solutions 23
some -15
soon 46
sought 28
sources -47
space 21
special 20
specialist 40
specialties -18
specific -12
specifically -36
spectrum -30
speed 19
spend -24
spending -19
spent -25
spoke 25
spoken 40
sport -17
spread 11
stability -30
staff -5
staffing 14
stage -33
stages -19
stakeholders 4
stand -24
standard 10
standards 19
start 37
starting -20
starts -15
state-funded 22
statement 27
statistics 15
status -32
statutory -39
stay -19
still 14
stock -16
stop 11
strategic -15
strategy 14
streamlined 26
strengthen 47
strengthened 45
strong -11
stronger -16
structure -14
students -5
subject 3
submit 22
submitted -27
subsequently 26
success -28
successful -43
successfully 19
such -15
sufficient -23
suicide 16
suitable 25
suppliers 23
supplies -15
supply -2
supported 8
supporting -23
supports 9
survey -32
surveys 42
survival -36
suspected 23
sustainable -21
sustained -13
system 12
systems 36
table -30
tables -13
tackle -29
tackling -44
taken -24
takes -21
taking -10
targeted 31
targets 26
task 19
taskforce 41
taxpayer -19
teachers -31
teaching -21
team 30
teams 5
technical 41
technologies -9
technology -27
temporary 12
tenants -16
tensions -37
term -21
terms 28
terrorism -20
terrorist -18
test 31
tested 14
testing 40
tests 8
than -42
that -23
the -12
their -11
them 26
then 32
there -27
therefore 17
these -25
they 34
things 34
third -49
this 4
those -20
though -35
thousands -11
threat -23
threats -10
three 32
three-year 27
threshold 28
through -10
throughout -29
tier 17
time -18
timely -20
times 9
to 26
tobacco -11
together -20
too -22
took 42
toolkit 34
top 18
topics 22
total -41
totalling 17
towards 23
track -21
trade 26
traffic 17
train 17
trained -11
training 40
trains 32
transferred 24
transitional 12
transparency 8
transport 15
travelled -33
treated -21
treating 32
treatment 11
treatments -12
trend -30
trial 20
trials 28
trust 22
trusts -18
turn 21
two 24
types 18
uk -15
ultimately -13
unable -24
unacceptable -11
under -28
undergoing 22
underlying -25
underpinned -21
underpinning -16
understand -21
understanding -10
undertake -8
undertaken 17
undertaking 18
undertook 42
underway 130
units 29
unnecessary -24
until -8
up -7
upcoming 13
update 31
updated 54
updates 12
updating 22
uphold -25
uplift 30
upskilling 33
urgent 5
urgently -17
use -26
used -16
users 27
uses -6
usual -28
value 8
variety -10
various 29
vary -19
version 20
versions 37
via 21
victims -35
video -24
violations -12
violence -18
vision -45
visit -20
visited 30
vital 3
volume 17
volumes 18
voluntary -17
vulnerable 13
waiting -19
want -18
was 33
waste 44
water -34
way 17
ways -8
we 35
website -9
week 11
weekly 22
weight 9
welcome -14
welcomed -46
welfare -11
well 7
wellbeing 7
were -7
what -33
when -50
where -5
wherever -13
whether 15
which -12
while -9
whilst -44
who 12
why 71
wide -26
widely 53
wider 24
will 53
windows 22
wish -27
with 13
withdraw 23
without -53
women -17
women's -28
work 23
worked 19
worker 19
workers 18
workforce 4
working -4
works 13
workshops 13
would -38
write 24
written 27
year -28
years -11
yet -13
you -14
young 24
youth 20
– 25
`,
}

/** Whether the deed is done, in progress or planned. */
export const STATUS_WEIGHTS: Readonly<Record<'done' | 'in-progress' | 'planned', Weights>> = {
  done: {
    actor: `
pointing -3
public announc 8
public commit -68
public past 178
public perfect 126
public perfect-progressive -53
public plan -109
public present -61
public present-passive 27
public progressive -26
public publish 38
public will -121
thing -43
thing copula -24
thing past -28
thing past-passive 48
thing perfect-passive 78
thing progressive-passive -31
thing publish -54
thing will-passive -50
thing-of-public past 4
`,
    after: `
<money> 37
a 12
an 58
in -51
on -52
the 46
to -1
`,
    any: `
modal -25
past 91
past announc 14
past commit -51
past launch 32
past-passive 153
past-passive publish 46
perfect 138
perfect announc 50
perfect commit -52
perfect-passive 111
perfect-progressive -163
plan -106
present -30
present continu -72
present-passive 22
present-passive commit 77
progressive -149
progressive-passive -72
will -74
will be 94
will provid -54
will-passive -33
`,
    behind: `
commit to -133
past a 47
past the 72
past-passive in 42
perfect a 46
perfect the 25
perfect to -139
perfect-passive to 57
present-passive to 86
progressive the -20
will the -35
`,
    bias: `
5
`,
    closesTheAnswer: `
-25
`,
    comingDate: `
-72
past 25
plan -48
will -2
`,
    ends: `
. -56
`,
    first: `
as -13
at 73
in -43
in <date> 37
on 56
on <date> 74
the 24
the government 43
we have 9
`,
    form: `
past 110
past-passive 97
perfect 41
perfect-passive 153
perfect-progressive -92
plan -90
present -23
progressive -108
progressive-passive -41
will -117
will-passive -114
`,
    fronted: `
as -16
in -28
on 54
`,
    frontedVerb: `
past 50
progressive -33
will -1
`,
    groups: `
2 -9
3 -12
`,
    item: `
-53
`,
    joined: `
perfect 111
present 76
progressive -5
will 31
`,
    joinedSubject: `
and past 40
and perfect 42
`,
    length: `
under-12 11
under-20 -7
under-35 4
`,
    money: `
perfect 41
progressive -37
`,
    negated: `
-87
`,
    next: `
past 91
past-passive 10
perfect -24
present -26
progressive -12
progressive work -54
will -5
will continu -82
will-passive -50
`,
    noDate: `
past -11
past-passive 42
perfect 25
perfect-passive 91
perfect-progressive -24
present 9
progressive -66
progressive-passive -25
will -84
will-passive -66
`,
    notFronted: `
-8
`,
    objectHolds: `
<money> 42
<name> 21
<number> 53
<paper> -56
and -25
are -28
at -24
be -51
being -88
from -29
government -45
in 10
of 7
our -90
review -65
that -30
the -16
these 49
will -66
`,
    opensTheAnswer: `
-23
`,
    pair: `
, in 78
, the 50
, to 16
, which 23
<body> is -52
<body> will -69
<date> and 56
<money> to 66
<name> . 12
<name> has 69
<name> to -26
<name> will -81
and a 55
and has 46
and is 60
and to -103
announced that 90
are currently -71
at <paper> 54
by the -57
committed to -166
consultation on 82
consulted on 58
department has 40
due course -37
ensure that -31
for the -36
from <date> -32
government announced 94
government has 53
government is -70
government will -51
has committed -12
in <date> 44
in due -37
in the -2
intends to -48
is being -70
is committed 98
is currently -60
is why 65
of the 34
on <date> 98
on the -22
out in -86
since <date> -27
that will 69
the <body> 13
the <fund> 17
the <minister> 39
the <money> -75
the <name> 50
the department -44
the government's -43
the new -54
through the -24
to the 29
we are -121
we have 78
we will -50
which is 35
which will 48
will also -49
will be -70
with a -33
with the 19
working with -23
`,
    pastDate: `
53
past 97
past-passive 79
perfect -8
progressive -55
will -37
`,
    previous: `
past 24
past-passive 15
perfect 47
present hav 33
present recognis -24
progressive -36
will -57
`,
    subject: `
<body> past 31
<body> progressive -12
<body> will -41
also past 114
government -33
government past 25
government will -33
we -17
we past 74
we progressive -47
we will 6
`,
    subjectHolds: `
, -30
<minister> 35
<name> 19
<paper> 48
also 36
department 53
of -21
the -19
this 18
we -6
`,
    subjectStarts: `
we -12
`,
    told: `
announc -17
commit -49
issu 87
mak -54
meet 76
past 104
past commit -39
past-passive 108
perfect 92
perfect commit -89
perfect-passive 148
perfect-progressive -89
plan -46
present-passive commit 88
progressive -110
progressive-passive -85
provid -42
publish -5
will -57
will-passive -12
work 43
`,
    verb: `
announc 40
commit -78
mak -50
past announc 41
past commit -66
perfect commit -88
present-passive commit 87
provid -26
receiv -89
`,
    word: `
, -11
: 55
<date> 12
<fund> 23
<minister> 55
<money> 27
<name> -17
<number> 34
<state> 23
a 17
about -62
across -24
agreed 83
all 18
already 24
and 15
announced 110
any -44
are -54
as -1
at -1
be -44
been -9
before -64
being -105
business 42
by -33
case 91
closely 74
commissioned 107
committed 6
complete 127
considering -16
consult -67
consulted 84
consulting -87
continues -89
course -80
currently -101
data -42
department -14
developing -105
due -13
final -16
for 20
forward -45
framework 59
from -14
funding -28
further 7
has 146
have 131
how 57
i 67
including 45
industry 55
information -27
initial 141
intend -90
intends -61
introduced 18
is -116
its 42
launched 58
local -14
met 80
more 77
most 26
new -48
next 78
not -38
now 68
on -24
opportunities -76
or 56
plan -120
plans -52
programme -45
projects -88
provide -29
provided 67
providers -123
publication -130
publish -79
published 43
received -74
recent 61
recently 157
reform -16
report -57
responses -99
reviewing -118
scheme 37
service -26
set 56
steps 59
support -48
that 68
the 6
their 67
they -46
this -15
through -14
to -4
uk 31
underway -145
was 187
we 19
well 41
were 96
when -34
which 44
why 26
will -134
within -56
work -65
working -49
`,
  },
  'in-progress': {
    actor: `
<name> -15
public -54
public past -107
public perfect -54
public perfect-progressive 80
public plan -122
public present 39
public progressive 6
public publish -50
public will -55
thing 9
thing be 22
thing copula 46
thing past-passive -14
thing perfect 122
thing perfect-passive -59
thing progressive-passive 45
thing will-passive -58
thing-of-public past 1
`,
    after: `
a -35
an -16
in the 35
on 43
on <date> -55
out -36
the -82
the <body> -82
to 13
underway 40
`,
    any: `
past -55
past publish -21
past-passive -98
perfect -133
perfect-passive -119
perfect-progressive 179
plan -54
present 23
present continu 42
present-passive -30
progressive 211
progressive-passive 133
will -69
will-passive -39
`,
    behind: `
be in 84
be in the 76
be underway 40
commit to -34
copula in 92
copula underway 40
past a -38
past the -41
perfect a -66
progressive a 64
progressive the 48
`,
    bias: `
-93
`,
    closesTheAnswer: `
-33
`,
    comingDate: `
-27
progressive 55
`,
    ends: `
. 2
`,
    first: `
the 25
the <body> is 47
the government -36
we are working -45
work 80
`,
    form: `
copula 29
past -53
past-passive -77
perfect -49
perfect-passive -89
perfect-progressive 130
plan -42
present 48
progressive 146
progressive-passive 93
will -55
will-passive -69
`,
    frontedVerb: `
past -31
perfect 8
progressive 50
will -36
`,
    groups: `
1 -44
2 -11
3 39
4 -7
`,
    item: `
93
`,
    joined: `
perfect -36
present -34
progressive 5
`,
    joinedSubject: `
and past -33
and perfect -34
`,
    length: `
under-20 -38
`,
    money: `
progressive 30
`,
    next: `
modal -53
past -59
past-passive -22
perfect 40
present 18
present continu 75
present includ -82
will 15
will continu 92
will-passive -12
`,
    noDate: `
past 1
past-passive -18
perfect 19
perfect-passive -86
perfect-progressive 42
plan -23
present 94
progressive 104
progressive-passive 51
will -47
will-passive -82
`,
    notFronted: `
1
`,
    objectHolds: `
, -28
<body> -56
<date> -44
<money> -19
<name> -5
<number> -41
<paper> -7
<state> -36
a -9
an -27
at -75
being 89
by 50
due -22
for -7
government 52
its -27
new 55
process 69
responses 80
support 32
that -29
these -113
through 51
to -37
underway 92
with 2
`,
    opensTheAnswer: `
43
`,
    pair: `
, to -32
, with 24
<body> , 34
<body> . 45
<body> and 84
<body> is 22
<date> . 3
<date> and -35
<date> to 31
<law> . 101
<name> , -27
<name> <number> 27
<name> has -58
<name> in -72
<name> will -36
<paper> . 20
a new 2
across the -12
and <name> 75
and has -45
and is -38
and the -3
and to 97
and will 25
are currently 127
at the 6
committed to -21
continue to 38
continues to 29
currently being 71
for <name> 22
funding for -41
government has -27
government is 77
government will -49
has been 45
have been 48
in <date> -20
in <name> 45
is being 122
is currently 59
new <name> 81
of <date> -59
of the -46
of this 67
on <date> -6
on the -21
since <date> 28
that will 96
the <body> 6
the <date> 36
the <fund> 21
the <minister> -45
the <name> 8
the consultation 35
the department 5
the uk -22
through the 21
to <name> -73
to ensure 13
to support 52
to the -30
until <date> 87
we are 89
we have -48
we will -63
which is -36
which will 92
will be -30
with the -38
work is 20
working with 38
`,
    pastDate: `
-8
past -46
past-passive -56
perfect -22
present 48
progressive 17
`,
    previous: `
past-passive -34
perfect -36
perfect commit -44
perfect-passive -68
present -6
present recognis 32
present-passive 84
progressive 36
progressive tak 90
progressive work 52
will-passive -45
`,
    subject: `
<body> past -32
<body> progressive 68
<name> -15
government 3
government progressive -3
we -33
we will -6
we work -28
work 94
`,
    subjectHolds: `
, 38
<body> 3
<paper> -35
consultation 19
department -30
for -46
government -37
in -35
work 86
`,
    subjectStarts: `
the 15
work 111
`,
    told: `
announc -40
be -1
commit -44
continu 71
copula 22
copula be 22
introduc -58
launch -69
mak 51
past -69
past-passive -104
perfect -73
perfect-passive -106
perfect-progressive 114
plan -152
present -10
present continu 33
progressive 138
progressive review 57
progressive-passive 93
publish -39
review 30
set -25
support 56
will -71
will-passive -16
work -8
`,
    verb: `
announc -30
be 1
commit -43
consider 36
continu 35
copula be 29
introduc -51
launch -60
mak 56
present continu 22
provid 39
publish -4
review 29
support 61
`,
    word: `
. -21
; 54
<date> -42
<minister> -39
<money> 47
<number> -34
<paper> -20
a 2
across 2
additional -25
advice 58
all -26
also -14
and -31
announced -84
are 40
as -25
be -46
been 11
being 108
by 77
case -77
committed -58
considering 43
consultation 29
consulted -50
consulting 82
continue 42
continues 71
currently 132
delivering 52
department 7
developing 93
development 65
established -71
findings -84
first -44
following -44
for -10
full -26
further 9
government -29
has -67
have -41
i -82
in 4
including -7
industry -33
information 85
into -17
investing 70
is 88
local -29
made -21
measures -78
meeting -107
most -42
new 25
next -47
of 29
on -15
open 55
outcomes 70
over 42
plans 41
process 39
programme 45
provided -120
providers 102
providing 36
published -35
raised -52
received 61
recently -121
report -34
responses 121
review -25
reviewing 107
scheme -49
services 37
set -54
significant 57
since 63
soon -67
such 40
supply 119
support 50
taking 6
the -15
their -17
those -15
three -70
through 15
to -15
uk -27
underway 163
until 89
up 23
update 63
was -91
were -43
which -11
will -140
with 8
work 52
working 19
years -17
`,
  },
  planned: {
    actor: `
pointing 32
pointing be 83
public -26
public announc -35
public commit 47
public past -157
public perfect -61
public plan 164
public present 59
public progressive 6
public will 137
thing 12
thing be 4
thing past 78
thing past-passive -42
thing perfect-passive -30
thing present-passive 126
thing progressive-passive 12
thing will-passive 49
thing-of-public -30
thing-of-public past -29
`,
    after: `
a -8
for 69
in 5
the 33
the <body> 80
to -3
underway -58
with -51
`,
    any: `
modal 41
past -61
past announc -60
past commit 60
past-passive -121
past-passive publish -43
perfect -94
perfect announc -58
perfect commit 89
perfect-passive -34
plan 124
present continu -16
present-passive 12
progressive -137
progressive-passive -122
will 101
will be -91
will provid 28
will-passive 37
`,
    behind: `
be in -81
be underway -58
commit to 118
continu to -47
copula underway -58
past a -44
past the -79
perfect the -10
perfect to 168
present-passive to -28
progressive a -22
will a 37
will the 52
will-passive in 55
`,
    bias: `
-58
`,
    closesTheAnswer: `
29
`,
    comingDate: `
76
past -1
plan 44
present 89
will 6
`,
    ends: `
. -21
`,
    first: `
as 7
at -88
on -50
on <date> -56
the <paper> 23
we have -13
`,
    form: `
past -81
past-passive -45
perfect -54
perfect-passive -114
plan 102
present 46
progressive -59
progressive-passive -52
will 138
will-passive 124
`,
    fronted: `
as 13
on -50
`,
    frontedVerb: `
past -23
progressive -67
will 28
`,
    groups: `
2 -31
3 -27
`,
    joined: `
past 34
perfect -84
progressive -31
will -26
will-passive -51
`,
    joinedSubject: `
and past -45
and perfect -50
`,
    length: `
long -43
under-12 -17
under-20 8
under-35 -37
`,
    money: `
perfect -29
`,
    negated: `
125
`,
    next: `
past -39
past-passive -2
perfect -34
present -8
will -15
will be 57
will-passive 61
`,
    noDate: `
copula -77
past-passive -34
perfect -39
perfect-passive -38
plan 12
present -36
progressive -97
progressive-passive -33
will 92
will-passive 111
`,
    notFronted: `
-27
`,
    objectHolds: `
, 28
<body> 21
<date> 30
<money> -46
<name> 2
<paper> 60
across -85
at 59
due 54
from 14
further -48
in -22
local -42
new -7
of -38
on -37
our 88
responses -89
support -34
through -56
to 45
underway -71
we -67
will 61
`,
    opensTheAnswer: `
-34
`,
    pair: `
, and -26
, in -70
, the -33
, to 15
, we -30
<body> , -46
<body> and -40
<body> will 58
<date> . -2
<date> and -42
<money> to -82
<name> , 9
<name> . -23
<name> in 67
<name> will 59
<number> - 67
<number> years -102
across the -25
and has -50
and is -52
and the 32
and we -46
and will -30
announced that -99
are currently -81
as part -69
as possible 70
as well -37
by the 16
committed to 179
consultation on -82
continue to -90
currently being -88
ensure that 33
for <name> -8
for the 23
from <date> 11
funding for 39
government is -11
government will 83
has been -23
has committed 14
have been -45
in <date> -39
in <name> -55
in the 8
intends to 48
is being -51
is currently -65
of <date> 31
of the 31
on <date> -61
on the 67
possible . 79
publish a 54
set out 41
that will -110
the <fund> -35
the <name> -43
the <paper> -38
the government -29
the new 41
to be 54
to support -45
until <date> -73
we are -12
we have -56
we will 101
well as -37
which will -93
will also 61
will be 64
will provide 38
work is -70
`,
    pastDate: `
-61
past -116
past-passive -46
perfect -48
progressive 80
will 47
`,
    previous: `
copula -13
copula be -13
none -49
none  -49
past -47
past-passive -10
present-passive -73
will 21
will-passive 58
`,
    subject: `
<body> past -18
<body> progressive -48
<body> will 34
<minister> -25
government 28
government past -22
government will 32
we 41
we past -37
we plan 150
we progressive 56
we will -11
work -66
`,
    subjectHolds: `
<minister> -45
<money> -81
<name> -18
a -23
for 49
government 20
in 48
of 26
on -56
this -46
work -65
`,
    subjectStarts: `
the -25
`,
    told: `
be -28
commit 87
continu -63
mak 41
past -53
past announc -23
past commit 44
past-passive -70
perfect -81
perfect commit 99
perfect-passive -76
plan 171
present -14
present continu -22
present-passive commit -95
progressive -86
progressive-passive -65
receiv 100
review -90
will 77
will-passive 72
`,
    verb: `
announc -29
be -22
commit 87
develop -51
past announc -36
past commit 58
perfect commit 72
present continu -10
present-passive commit -83
review -51
`,
    word: `
, 3
. -8
: -38
<body> -10
<fund> 8
<money> -53
<name> 18
<number> -39
<paper> 32
a -17
across 21
after 90
an -52
and -21
announced -34
any 49
approach 39
are 7
as 44
at -12
be 56
been -77
before 59
being -58
by -21
commissioned -78
commitment 98
committed 44
consult 87
consultation -49
continues -34
course 31
currently -95
deliver 39
due 5
early 72
end 70
final 21
findings 60
first 29
following 33
from 41
funding 26
government 14
has -121
have -68
how -54
inform -72
intend 89
intends 72
introduce 90
introduced -29
investment -41
is -7
its -50
launched -39
local 49
made 44
more -86
need -46
new 30
not 58
now -98
on 39
once 69
open -65
or -49
over -32
parliament 66
phase 54
plan 65
plans 24
process -37
projects 59
provide 72
publish 51
report 52
research -66
responses -108
review 44
schools 35
service 53
since -47
strategy 84
support -36
that -38
the -11
their -21
this 18
to 17
under -48
underway -54
until -90
was -108
we -47
well -64
were -77
when 61
which -70
will 227
with 4
within 51
work -27
working 40
`,
  },
}

/** Whether a date says when the deed is done. */
export const DATE_WEIGHTS: Weights = {
  after: `
$ 27
' -49
, 17
- 12
. 40
: -29
; 35
<body> -10
<date> 83
<name> -28
a -33
after -54
all 39
alongside 19
an -30
and 88
announced 35
as -32
at 17
awarded 39
but -31
by 45
commits -60
committed -51
compared 28
consultation 22
departmental 53
elections -34
ensuring -20
following 46
for 102
government -30
has -71
in -12
is 16
it 43
launched 24
meeting 19
my 27
of -56
on 14
onwards -28
our -24
outturn -50
over 23
police -26
process -31
revaluation -26
set 45
showed -35
so 18
that 81
the -45
this -61
through 42
to 58
up 17
visit 26
was -48
we 11
were -58
when 53
which 37
will -108
with 7
– -22
`,
  beforeANoun: `
-72
`,
  behind: `
after $ 25
at to -30
at were -25
before $ -16
between $ 28
beyond $ -47
by $ -16
by . 76
by through 28
for $ 10
for , 34
for . -10
for <name> 46
for and 49
for in -69
for is 24
for the -34
for to 27
for were -33
for with 31
from $ 22
from . 25
from and 27
from outturn -50
from revaluation -26
from the 16
from we 23
from when 29
from will -52
from with -36
in , -29
in . -66
in <body> -69
in <name> -31
in a -42
in and -38
in at 19
in by 13
in compared 25
in for 45
in in 24
in including 29
in on -17
in that 25
in the 28
in this -20
in to -5
in up 16
in was -59
in we -9
in which 59
in will 24
into . -49
none $ -19
none , 28
none - -36
none . 40
none <body> 17
none <name> -59
none and -21
none for 27
none has -17
none in 23
none police -26
none process -31
none the -13
none to 35
none visit 26
none was 20
none we -24
none which -20
none will -54
of all 38
of to -31
on $ -36
on , -12
on <body> 20
on <name> -18
on and 71
on as 15
on commits -32
on i -18
on in -45
on showed -35
on that 16
on the 9
on to 15
on we 22
over , -56
over and 18
over to 24
since and -61
since the 30
to . 25
under <name> 36
until $ 56
until . -17
`,
  behindAnotherDate: `
-76
`,
  betweenTheAndANoun: `
-179
`,
  bias: `
45
`,
  distance: `
far -42
middling 16
near 72
`,
  firstOfSeveral: `
-72
`,
  fronted: `
<date> 16
<date> , 16
as -82
as part 30
as set -37
at 22
between 13
between at-once 13
building -28
building on -28
following -115
following the -81
for -31
for at-once -52
for the -29
from 34
from at-once 20
in 16
in <date> 23
in addition -28
in at-once 41
in the 37
on 24
on at-once 43
since 77
since the 31
this 53
this government 24
when 53
when the 44
`,
  host: `
' 18
, 46
, from 11
, in 37
, none -32
, on -10
: -25
: none -25
<body> 15
<body> from -17
<body> in 11
<body> on -14
<company> 32
<date> 24
<date> in 33
<date> none 8
<date> on 24
<fund> -11
<fund> from -18
<fund> on 15
<law> -22
<law> in -34
<minister> -17
<minister> on -26
<money> 56
<money> for 11
<money> in -27
<money> none 20
<name> 6
<name> for 39
<name> from -21
<name> in 16
<name> none -30
<name> of -44
<name> on -7
<number> at -25
<number> by 13
<number> from 21
<number> in -19
<number> on -22
<paper> -13
<paper> for -48
<paper> on -16
<state> in -12
<state> on 24
^ 60
^ between 13
^ for -38
^ from 24
^ in 44
^ on 43
^ since 8
a 64
a none 64
advice -25
ahead 35
all -45
all none -45
allocated 28
allocation for 39
allocations -14
allocations for -30
allocations in 16
and 67
and none 65
announced -53
announced in -56
announced on 12
announcement -23
announcement on -35
apply -22
areas 31
as 15
as at -57
as of 72
authorities 30
available -19
available from -51
available none 30
awarded 22
budget -28
budget for -36
budgets -29
businesses -28
care in 25
cases -26
change -44
change in 18
change none -62
closed 50
closed none -22
closed on 37
closes 19
closes on 19
commenced in 42
commencing 20
commencing in 18
compared -56
compared to -56
complete 25
completed 35
completed in 19
conclude 17
concluded 27
confirmed in -23
consideration -37
consult 31
consult on 24
consultation 67
consultation in 16
consultation none 26
coverage 35
data -44
data from -43
delivered 35
demand -44
department 33
donors -35
due -20
due in -23
due none -32
early 40
early in 40
education -44
effect 24
effect from 22
effect in 14
effect on -15
established 12
expected 29
expected none 17
expire -43
expire in -43
final -54
final none -54
force 31
force in -21
force on 27
forward -26
framework -30
framework in -33
funding 39
funding for 32
funding from -26
funding in 23
government -17
government in -21
growth -61
growth for -45
guidance in 22
held -24
held on -24
him 21
his 26
his none 26
hospices 29
hospices for 29
implemented 48
implemented in 31
increase -30
introduced -20
introduced on -34
introduction -27
introduction in -27
later 15
later in 15
launch in -21
launched in -25
launched on 18
letter -26
letter of -26
levels 23
made -29
made in -24
meeting -21
meeting on -24
next 23
next none 23
offer 25
once -31
once none -31
open 30
open until 11
operational by -23
or 30
or after 28
out 20
parliament -31
parliament on -40
period -28
period none -17
period until 33
place by -19
place in 24
places 11
planning -34
planning for -34
prices -56
properties 34
provided -43
provided on -32
publication by 32
publish 23
published -15
published by 17
published on -35
ran from 46
received -30
recent 26
refresh -38
remainder 31
remainder of 31
report by -25
response 28
retired -34
retired in -34
review 12
roles -28
run 20
running 24
scheduled 16
scheduled for 38
scheme none 16
sector 21
service 57
settlement 28
settlement for 28
signed -22
so -26
starting 26
strategy 26
summary 29
support 38
support for 33
system in 25
systems 37
systems by 18
than -58
than none -23
that in -28
this 25
this none 18
three 42
three none 42
time 21
time in 22
training -66
training in -58
uk 23
up -31
up to -21
update -17
updated 26
updated in 25
upgrades -28
used -36
used from -36
values -50
values from -26
visit 26
visit to 26
was -33
year -52
year to 26
years from 19
`,
  hostIs: `
, 46
, from 11
, in 37
, none -32
, on -10
-ing -55
-ing in 26
-ing none -7
-ing on -21
<body> 15
<body> from -17
<body> in 11
<body> on -14
<company> 32
<date> 24
<date> in 33
<date> none 8
<date> on 24
<fund> -11
<fund> from -18
<fund> on 15
<law> -22
<law> in -34
<minister> -17
<minister> on -26
<money> 56
<money> for 11
<money> in -27
<money> none 20
<name> 6
<name> for 39
<name> from -21
<name> in 16
<name> none -30
<name> of -44
<name> on -7
<number> at -25
<number> by 13
<number> from 21
<number> in -19
<number> on -22
<paper> -13
<paper> for -48
<paper> on -16
<state> in -12
<state> on 24
^ 60
^ between 13
^ for -38
^ from 24
^ in 44
^ on 43
^ since 8
participle -45
participle between -28
participle by 30
participle for 16
participle in -33
participle none 8
participle on -26
participle since -31
participle to -39
word -32
word after 12
word at 20
word between 9
word beyond -64
word by -5
word during 36
word for -47
word from 23
word in 5
word into -25
word none 6
word of 15
word on -4
word over -60
word since 15
word to 4
word until 8
`,
  hostIsCited: `
-39
before 22
between 24
for -56
from -63
in 14
none 30
of -18
on -9
`,
  inABracket: `
35
`,
  inACitedSubject: `
-43
for -25
in 42
none -50
of 34
`,
  inAName: `
-27
`,
  inTheSubject: `
copula -27
none 53
past 23
past-passive -39
perfect 55
plan -31
present-passive 28
will 34
will-passive -78
`,
  ingBefore: `
after -26
beyond -35
by -35
for 12
from -17
in -15
none -10
of 28
on 28
over 51
to 8
until -35
`,
  participle: `
-ing 17
allocated 49
announced -45
closed 34
come 43
commenced 41
compared -40
disabled 21
estimated 28
given -29
implemented 35
launched -26
made -25
planned -21
published -5
rented -23
reported -52
requested -57
retained -27
set -43
updated 34
used -25
`,
  participleAt: `
behind -37
fronted -70
subject -56
`,
  participleOf: `
<body> behind 12
<body> fronted -33
<minister> behind -20
<name> behind 22
<name> subject -39
<number> fronted -29
participle subject -58
word behind -24
word fronted 13
word subject -15
`,
  place: `
behind -3
behind after -28
behind before 17
behind between 35
behind beyond -40
behind during 17
behind for -8
behind from 26
behind in 15
behind into -25
behind none -8
behind of -40
behind on 30
behind since 9
behind to -58
behind under 36
behind until 10
fronted 14
fronted at 37
fronted for -16
fronted from 25
fronted in -3
fronted none -18
fronted on -52
fronted since -12
fronted to 55
subject 34
subject at -24
subject for 14
subject from -17
subject in 36
subject none 32
subject of 12
subject on -4
subject since 17
`,
  plain: `
38
`,
  precision: `
academic-year 14
academic-year for -12
day 25
day after 38
day at -38
day before -45
day by -91
day for 20
day none 35
day of -47
day on 134
day since 18
day until 39
decade -65
decade by -25
decade in -16
financial-year across 28
financial-year beyond -31
financial-year by 46
financial-year during 23
financial-year for -19
financial-year from -14
financial-year in -23
financial-year none -25
financial-year on -60
financial-year over -18
financial-year to 36
month 49
month at 18
month before 45
month by 79
month for -64
month from 15
month in 2
month none -41
month of 37
month since -9
month until -60
quarter 25
range between 19
range during -30
range for 28
range from 25
range in -44
range none 30
range on -28
season 61
season by 28
season from 23
season in 111
season none -46
season over -20
year -51
year after -38
year before 43
year by -17
year for 15
year from -38
year in 15
year none 74
year of -16
year on -40
year to -61
`,
  preposition: `
after -21
between 26
beyond -54
by 25
during 19
for -11
from 34
in 47
into -25
none 6
of -14
on -26
since 13
to -19
under 36
until 11
with -35
`,
  relative: `
as -60
before 16
since 23
that 25
when 23
which -76
who -40
`,
  time: `
coming 49
coming across -24
coming at 31
coming between 15
coming beyond -27
coming copula 49
coming for -48
coming from 14
coming in 20
coming into -25
coming modal -26
coming none 24
coming of 26
coming on -9
coming past -15
coming past-passive 39
coming perfect -12
coming perfect-passive 16
coming present 23
coming present-passive -33
coming progressive -38
coming to 64
coming until 24
coming will 15
coming will-passive 12
past -47
past after -19
past at -35
past before 32
past between 51
past by -38
past from -21
past in 35
past modal 49
past none -12
past of -16
past on 34
past past 85
past past-copula 65
past past-passive 63
past perfect 47
past perfect-passive -34
past plan -51
past present 66
past present-passive 30
past progressive -111
past progressive-passive -34
past since 13
past to -52
past under 36
past until 18
past will -184
past will-passive -94
past with -35
present 43
present across 29
present before -16
present between -41
present by 69
present copula -17
present during 22
present for 46
present from 41
present in -8
present none 20
present of -23
present on -51
present over 16
present past 12
present past-passive -85
present perfect 21
present plan 29
present present-passive 64
present progressive -22
present progressive-passive -19
present to -31
present until -31
present will 85
present will-passive -14
`,
  verbBefore: `
activat in -19
ad in 25
agr in 20
allocat for 21
allocat in 48
allocat none 50
announc by -42
announc for 69
announc in -22
announc none -23
apply from -21
apply in -26
attend in 22
award in 24
be before -36
be between -22
be by -35
be for -33
be from -15
be in 50
be none -59
be on 33
be since -27
be to -34
be until 26
begin from 17
clos none -59
clos on 38
com in -43
com none -27
com on 26
commenc in 43
commit between -35
commit by 50
commit from 61
commit in 36
compar in -30
compar none -56
compar to -28
complet in 24
conclud in -13
confirm none -39
consider from -44
consider in -36
consider on -51
consult none 27
consult on 24
continu in 27
continu on -41
cost in -49
deliver by 17
deliver from 21
deliver in -43
develop from -20
develop in -26
discuss on 23
doubl in 25
enabl from -29
expect in 20
expect none 28
expir in -84
extend to 17
extend until -23
hav none -41
hold on -24
implement in -39
includ in -32
includ none 30
increas by 33
increas for 48
increas in 9
increas on -54
introduc from 21
introduc in 52
invest in 50
invest none 37
issu in 16
issu on 28
joined 42
joined copula -17
joined past -55
joined past-passive 28
joined present 24
joined progressive 44
joined will -20
joined will-passive -18
launch in 40
launch none 41
launch on 31
lead in -55
legislat from -34
main 79
main copula -38
main modal -40
main past -26
main past-copula 24
main past-passive 73
main perfect -18
main perfect-progressive 33
main plan 35
main present-passive 38
main progressive-passive -52
main will 28
main will-passive 24
mak in 18
mak none 38
mak of 37
mak since 27
mak to -22
meet none 22
none -25
open on -10
other -50
other copula -16
other do -39
other modal 24
other past -28
other perfect -14
other perfect-passive -27
other present -12
other present-passive 14
other progressive 42
other will -35
other will-passive 42
pay in 21
pay none -45
plan in 37
plan to 42
provid by -35
provid from -98
provid in 77
provid none 66
provid on 15
publish by -23
publish for -54
publish from -70
publish in 19
publish none -25
publish on 8
publish to -33
rais none 33
rais on 19
rais to 26
receiv for 14
receiv in -43
recruit since 23
releas none 21
remain none 24
report for -32
retir in -34
review from -20
ris from -35
run from 30
run in -26
run until 16
schedul for 33
send none -31
set by 48
set for -65
set on 38
sign in -44
sign none -35
sign on -34
spend in -19
spend none 29
start in 16
support in 31
tak in 46
tak on -57
undertak at 33
undertak in 39
updat in 34
us from -36
us in 50
work in 34
work none -36
work on -29
writ in -33
writ on -36
`,
}
