/** The weights of the models, made by `scripts/train-actions.mjs`; features.ts and governing.ts say what the labels mean. */
import type { Weights } from './feature.js'

/** Every word that a weight is for, in alphabetical order. */
export const WORDS = `
" $ ' 've + , - -ing . / 0 1 2 3 4 6 : ; <body> <company> <date> <fund> <law> <member> <minister> <money> <name>
<number> <paper> <state> <url> ^ a able about above abuse academia academic academic-year academy accelerate accept
accepted access accessibility accessible accessing accommodation accompanied according account accountability
accounts accuracy accurate accurately achiev achieve achieved acknowledg acknowledged across act acting action
actions activat active actively activities activity actors acute ad adaptation addition additional address addressed
addresses adequate adjustment adjustments administer administered administration administrative adopted adoption
adult advanced advertised advice advis advised affect affected affordable after again against age aged agencies
agenda agr agreed agreement agreements agricultural ahead aid aim aiming aims air aircraft al alcohol align aligned
all allegations allies allocat allocated allocation allocations allow allowance allowing allows almost alone along
alongside already also alternative although always ambition amend among amount amounts an analys analyse analysing
analysis and animal animals annex announc announce announced announcement annual answer anticipat any anyone appeal
appeals appear applicable applicants application applications applied applies apply applying appoint appointed
appointment appointments appraisal apprenticeships approach approaches appropriate appropriately approv approval
approve approved approximately are area areas arise arms around arrangements as ask asked asking aspect assess
assessed assessing assessment assessments assist associat associated assurance assured asylum at at-once attached
attack attacks attend attended audit authorities authority authority's autism automatically available average
aviation await awaiting award awarded awards aware awareness back backed background backgrounds balance bank banking
barriers bas base based basic basis batteries be because become been before began begin behind being believ believe
below benefit benefits bespoke best better between beyond bilateral bill bills boards bodies body book border both
boxes brain brand breadth breakdown breakfast bring bringing brings broad broadly broken budget budgets build
building buildings built burden business businesses but buying by c cal calculated call calls campaign can cancer
cannot cap capabilities capability capacity captured carbon care career careful carers carry case cases cash caus
caused caveats ceasefire cent central centrally centre centres certain certainty certificate certify challenges
challenging chang change changes channels charged charges charitable charities charity checks chief child children
choice choose chosen circumstances civil claim claimants claims clarify clarity classification classified clear
climate clinical clinicians clos close closed closely closes closure coastal codes cohorts collaboration
collaboratively colleagues collect collected collection collective colleges com combination come comes coming
commenc commenced commencing comment commercial commission commissioned commit commitment commitments committed
committees common communicat communicate communicated communication communications communities community companies
company compar compared compensation competition competitive complaints complet complete completed completion
complex compliance compliant comply component components comprehensive concern concerns conclud conclude concluded
condemn condition conditions conduct conducted conducting confidence confirm confirmed conflict consent consider
consideration considerations considered considering considers consistent consistently consortium constituency
constituent construction consult consultation consultations consulted consulting consumer consumers contact contain
contained containing content context continu continue continued continues continuing continuous continuously
contract contracted contracts contribution control controls convene conversations convicted copula copy core correct
correspondence cost costing costings costs could council councils countries country course courses cover coverage
covering creat create creating creation crime criminal criminality criteria cross-government crucial cultural
culture current currently curriculum customer customers cut cyber data dataset date dates day day-to-day days
deadline deal deaths decade decid decide decided decision decision-making decisions decrease dedicated deemed deeply
default defence definition delay delays deliver delivered delivering delivery demand democratic demonstrat
demonstrate demonstrated dental dentists department department's departmental departments depend dependent depending
deploy deployed deployment deprivation deprived design designat designated designed despite destination detail
detailed details detected determin determination determine determined develop developed developing development
developments develops devolved diagnosis diagnostic dialogue did diesel different digital diplomatic direct directed
direction directly disabilities disability disabled disadvantage disadvantaged disclosure discuss discussed
discussion discussions disease disorder disrupt distribution diversity do doctors document documents does doing
domestic donations done donors doubl doubling down draft draw drawing drawn driv drive driven driver drivers driving
drug due duration during duties duty each earlier earliest early earned easier economic economy education
educational effect effective effectively effectiveness efficient efforts eight election elections electric
electricity element eligibility eligible elsewhere email emergency emerging emission emissions employer employers
employment empower enabl enable enabling encourag encourage end ended endoscopy energy enforcement enforcing engag
engage engaged engagement engaging enhance enhanced enhancements ensur ensure ensures ensuring entering entities
entitl entitled entitlement environmental equality equipment equitable equivalent error essential establish
established establishing establishments estate estates estimat estimate estimated estimates evaluat evaluated
evaluating evaluation evaluations even event events every evidence evolving example excluding exemptions exercise
existing expand expanded expanding expect expectations expected expects expenditure experience experienced
experiences expert expertise experts expir expire explained explor explore exploring exposure expression extend
extended extending extension extensive external extra fac face face-to-face facilitate facility facing factor
factors failed fair fairer fal families far farmers farming faster feasibility features fee feedback fees fewer
fight figure figures final finalised finances financial financial-year financing find findings firearms first fiscal
fit five flexibility flexible flights floating flooded flooding focus focused follow followed following follows food
for fora force forces forecast forecasts foreign form formally former forms formula forthcoming forward found
foundation four framework frameworks free freight from fronted frozen fuel full fully fund fundamental funded
funding funds furniture further future games gap gaps gas general generat generation get girls giv give given giving
globally go goal good gov.uk governance government government's governments grant granted grants great greater green
grounds group groups grow growth guidance guidelines habitats had handling hard harm has hav have having he health
healthcare healthier hear heard hearing heating held help her here heritage high higher highest highlight highway
him his historic hold holders holds home homelessness homes hon hospices hospital hospitality hospitals host hosted
hotels hours household households how however hubs human humanitarian hydrogen i identified identify identifying
identity if illegal immediate immigration impact impacts implement implementation implemented implementing
importance important improv improve improved improvement improvements improving in incident includ include included
includes including inclusive income increas increase increased increases increasing incur incurred independent
independently individual individuals industries industry industry-led inform information informed infrastructure
inherit inherited initial initially initiative innovation innovative input inquiry insight inspection inspections
inspectors installation installed instance institutions integrat integrated intend intended intends intention
interest interests interim internal international interpret interpreted interventions into introduc introduce
introduced introducing introduction invest invested investigat investigate investigating investigation investing
investment investments invit invited involv involve involving is issu issue issued issues it its jobs join joined
joint keep keeping keeps kept key know labelling laid land landlords language large larger largest last lasting late
later latest launch launched law lay lead leaders leadership leading learn learned learner learning leaseholders
least leav leave led left legacy legal legislat legislate legislated legislation legislative lenders less letter
letters level levels levy liabilities licence licences licensed licensing life lifesaving like likely limit limited
limits line link linked links list live lived lives living loans local long long-standing long-term longer
longer-term look looked looking loot loss low-carbon lower made main mainstream maintain maintenance major majority
mak make makes making manage managed management managers managing mandate mandatory manifesto manual manufacturers
many market mass material materials matter matters maximise maximum may mean meaning means measures mechanisms media
medical medicine medicines meet meeting meetings meets member members mental met methodology methods middling miles
military million millions minimise minimum minister ministerial ministers mission mitigate mobile modal model
modelling models modern money monitor monitoring month months more most move moving much music must my national
nationality nature near nearest nearly necessary need needed needs negative negotiations neither network networks
never new newly next no non-compliance non-executive none nor normal normally not note noted notes notice now number
numbers obesity objectives obligations obtain of off offence offenders offer offered offering offers officers
offices official officials offset often oil old on once one ongo ongoing online only onwards open opened operat
operate operating operation operational operations operator operators opportunities opportunity optimal option
options or oral order orders organisation organisational organisations other others our out outcomes outlin outlined
output outstanding outturn over overall overflows overheating overs overseen oversight own owned owners ownership
pace package packaging paid panels paper parent parents parking parliament parliamentary part participation
participle particular parties partners partnership party pass passenger passengers past past-copula past-passive
pathway pathways patient patients pay paying payments peace penalties pensions people per percentage perfect
perfect-passive perfect-progressive perform performance period periods permanent permanently person person's
personal personnel pharmacies pharmacy phase physical pilot pilots plac place placed placements places plan planned
planning plans platform platforms play playing please plus point pointing police policies policing policy political
poor population portal position positive possible potential poverty power powers practical practice practices
practitioners pregnant premiums preparation prepare prescribing present present-passive presented press pressures
prevent preventing prevention previous previously price prices primary principle priorities prioritisation
prioritised priority prison prisoners prisons private proactively problems procedures proceed proceedings process
processes processing procurement produc produce produced product professionals profile programme programme's
programmes progress progresses progressing progressive progressive-passive project projected projects promote
promotes promoting properly properties property proportion proportionate propos proposal proposals proposed protect
protected protecting protection protections proven provid provide provided provider providers provides providing
provision provisional provisions public publication publications publish published publishes publishing pupil pupils
purposes put quality quarter question questions quickly rail railway rais raise raised ran range rapidly rate rates
reach reached readily readiness ready real reasonable reasons receipts receiv receive received receives recent
recently recipients recognis recognise recognised recognises recommend recommendation recommendations record
recorded recording records recover recovery recruit recruited recruiting recruitment reduc reduce reducing reduction
refer reference referenced referred refine reflect reflecting reflects reform reformed reforms refresh refurbishment
regard regarding regardless regeneration regime region regional register registers regular regularly regulate
regulated regulation regulations regulators regulatory relat relate related relates relating relationship
relationships relative releas release released relevant reliefs religious remain remainder remained remains
remediation remove removed rented reoffending repair repayment repeatedly replacing report reported reporting
reports represent representations representatives represents request requested requests requir require required
requirement requirements requires research researchers reset residential residents resilience resilient resolve
resource resources respect respond responded response responses responsibilities responsibility responsible
restoration restore restriction restrictions result results retail retain retained retention retir retired
retrospectively returned revaluation review reviewed reviewing reviews revised right rights ris rising risk risks
road roads robust rol role roles roll rolled rolling rollout root rough round rounded roundtable route routes
routine routinely rules run running runs rural s safe safeguarding safer safety said salary sales sanction
sanctioned sanctions satisfaction say scale schedul scheduled scheme schemes school schools science scope screened
screening scrutiny season second secondary section sector sectors secure security see seek seeking seeks seen select
selected selection selling send sensitive sent sentence separate series serious seriously serv serve served service
services serving session sessions set sets setting settings settlement settlements several severe sex sexual shape
shar share shared sharing short-term shortly should show showed showing shown shows sign signed significant
significantly similar simpler since single sit site sites six size skills small smaller so social society solely
solution solutions some soon sought sources space speak special specialist specialties specific specifically
spectrum speed spend spending spent spoke spoken spread stability staff staffing stage stages stakeholders stand
standard standards start starting starts stat state-funded stated statement statistics status statutory stay steps
still stock stop storm strategic strategy strengthen strengthened strong stronger student students study subject
submit submitted subsequently success successful successfully such sufficient suicide suitable summary suppliers
supplies supply support supported supporting supports survey surveys survival suspected sustainable sustained system
systems table tables tackle tackling tak take taken takes taking target targeted targets task taskforce tax taxpayer
teachers teaching team teams technical technology temporary tenants tensions term terms terrorism terrorist test
tested testing tests th than that the their them then there therefore these they thing thing-of-public things third
this those though thousands threat threats three three-year threshold through throughout tier time timely times to
tobacco together took tool toolkit top topics total totalling towards track trade traffic train trained training
trains transfer transferred transform transitional transparency transparent transport travelled treated treating
treatment treatments trend trends trial trials trust trusts turn two types uk ultimately unable unacceptable under
under-12 under-20 under-35 under-6 undergo undergoing underlying underpin underpinned understand understanding
undertak undertake undertaken undertaking undertook underway union units unnecessary until up upcoming updat update
updated updates updating upgrades uphold uplift upskilling urg urgent urgently us use used users uses using usual
valu valuable value values variety various vary version versions very via victim victims video view views violations
violence visa vision visit visited vital volume volumes voluntary vulnerable waiting want was waste water way we
website week weekly weight welcom welcome welcomed welfare well wellbeing were what when where wherever whether
which while whilst who whole why wide widely wider will will-passive windows wish with withdraw within without women
women's word work worked worker workers workforce working works workshops worth would writ write written wrote year
years yet you young youth –
`

/** Whether a sentence tells a deed. */
export const DEED_WEIGHTS: Weights = {
  actor: `
<fund> be -17
<fund> copula -20
<fund> deliver 33
<fund> present -10
<fund> provid -22
<law> -21
<law> past -20
<law> present 9
<law> will -34
<money> past -40
<money> past-passive -23
<money> perfect-passive 23
<name> be -11
<name> commit -24
<name> copula 21
<name> past -16
<name> past-passive 41
<name> perfect -15
<name> perfect-passive 31
<name> present -23
<name> produc 31
<name> provid 16
<name> recommend 28
<name> will 13
<number> -2
<number> be 22
<number> copula 25
<number> past -45
<paper> 15
<paper> announc 29
<paper> commit 29
<paper> copula -16
<paper> present -14
<paper> publish -46
<paper> set -28
<url> -10
<url>  -10
<url> none -10
pointing -10
pointing be 16
pointing copula 14
pointing ensur -8
pointing fund 26
pointing includ 6
pointing mak 13
pointing modal -17
pointing past 20
pointing past-copula -17
pointing perfect 12
pointing present 16
pointing present-passive 6
pointing provid -12
pointing publish 38
pointing support -9
pointing will -29
pointing will-passive -11
private -101
private  26
private be -12
private copula -8
private modal 8
private none 26
private past -53
private perfect -22
private progressive -39
private receiv 13
public 60
public  -18
public act -37
public advis -19
public agr 46
public allocat 16
public analys 25
public announc 58
public ask 25
public be -37
public believ -11
public bring 18
public commission 12
public commit -21
public complet -22
public conduct 14
public consider -55
public consult 52
public continu -59
public copula 28
public decid 31
public deliver -22
public develop 19
public do -71
public engag -21
public ensur 12
public establish 30
public estimat -21
public expand 31
public expect -15
public explor -18
public hav -38
public hold 10
public implement 41
public increas 23
public inform 36
public inherit -39
public intend 30
public interpret -36
public introduc 46
public invest 60
public invit 36
public keep -51
public launch 38
public lead 45
public legislat 34
public look -20
public maintain -19
public mak 29
public meet 8
public modal -57
public monitor -34
public need -18
public none -18
public not -39
public past 137
public past-passive -62
public perfect 67
public perfect-passive -33
public pilot 24
public plan 53
public play -33
public present -77
public present-passive -34
public produc 21
public progressive 18
public provid 60
public rais 61
public receiv -92
public recruit 31
public refer -52
public remain -19
public respond 16
public review 4
public s -39
public shar 13
public speak 12
public stand -30
public strengthen 28
public submit -26
public tak -47
public undertak 52
public updat 36
public urg -29
public want 12
public welcom -34
public will 58
public work -30
public writ 34
thing -53
thing  11
thing affect -25
thing allocat 14
thing allow -22
thing announc -33
thing apply -22
thing approv 21
thing assess -16
thing award 13
thing bas -32
thing begin 43
thing clos 53
thing com 14
thing commenc 53
thing complet 29
thing conclud 36
thing confirm -17
thing continu 29
thing copula -41
thing cover -21
thing creat 30
thing deliver 9
thing depend -16
thing determin -15
thing develop 11
thing do 29
thing ensur -15
thing find -22
thing follow 33
thing fund 25
thing hav 36
thing help -42
thing highlight -23
thing identify -35
thing implement 19
thing improv -17
thing includ -7
thing increas 21
thing inform -40
thing introduc 29
thing issu 41
thing keep -18
thing launch 22
thing mak -31
thing meet -21
thing modal -20
thing none 11
thing ongo 22
thing past -52
thing past-copula -26
thing past-passive 60
thing perfect -60
thing perfect-passive 35
thing plan -46
thing present 38
thing present-passive -2
thing produc -28
thing progressive -35
thing progressive-passive 62
thing provid -68
thing publish -9
thing rais -44
thing receiv 22
thing reduc 15
thing reflect -27
thing relat -11
thing remain -19
thing report 25
thing requir -25
thing round -15
thing run 15
thing set 9
thing show -19
thing support -7
thing tak 62
thing test 36
thing undergo 27
thing undertak -21
thing updat 25
thing us -19
thing will -25
thing will-passive 35
thing work 12
thing-of-public -25
thing-of-public announc 13
thing-of-public be -10
thing-of-public commission 40
thing-of-public continu 13
thing-of-public copula -20
thing-of-public do 22
thing-of-public hav -19
thing-of-public includ -14
thing-of-public increas -31
thing-of-public keep 24
thing-of-public mak -23
thing-of-public modal -31
thing-of-public past 62
thing-of-public perfect -39
thing-of-public perfect-passive -21
thing-of-public plan 24
thing-of-public present -10
thing-of-public present-passive -48
thing-of-public progressive 36
thing-of-public provid 20
thing-of-public publish 23
thing-of-public report -30
thing-of-public requir -14
thing-of-public review 10
thing-of-public set 12
thing-of-public support -33
thing-of-public tak -25
thing-of-public will-passive 21
thing-of-public work 19
`,
  after: `
, -20
, for 31
, in 23
, including 18
. -2
: . -17
<body> -38
<money> 35
<money> to 13
<name> 14
<name> , 21
<name> and 33
<state> -24
a -12
a <money> -27
a <number> 14
a further -21
a national 22
a priority 12
a public 24
a series 16
a significant -24
able -19
able to -19
about -19
across 41
across government 25
action 25
additional -22
advice -25
against -27
against the -41
all 18
alongside -12
an -5
and 50
any -9
as -22
as a -15
at -2
at : 26
at <name> -24
at a 25
at the -18
available 13
available at -11
available on 19
aware -22
aware that -14
by -38
by <body> 7
by <name> -29
by a 8
by the 5
changes 29
changes to 29
clear -24
clear that -41
closely -5
closely with -8
complete 35
data -24
data on -15
dependent -18
discussions 23
due 30
eligible -13
first 36
following 21
for -15
for the 19
from -4
from the 24
funding 6
funding for 19
further 58
further details 17
guidance 30
guidance to 15
hard -31
here -12
here : -7
his -35
how -14
in 2
in <date> 18
in <name> -13
in addition -31
in due 13
in line -18
in progress 33
in the 8
independent -16
information 18
into account -11
it -32
its 10
measures 23
more 23
nearly 19
no -86
no plans -13
of -5
on -31
on <date> 12
on <name> -24
on a -14
on the -8
open 17
our 22
our intention 37
out 15
out further 20
out how -16
out in -31
out the 6
over 6
over <money> 42
over <number> -9
part -4
part of -13
place 34
regular -20
regularly -27
regularly with -12
research -25
responsible for -8
robust 20
shortly 24
significant 17
some -16
steps 20
subject 12
subject to 7
that -41
that a -23
that it 12
that the 12
that there -23
that we 16
the 31
the <fund> 18
the <name> 7
the <paper> 20
the <state> -22
the following -29
the potential 15
the responsibility -6
their 20
them -25
them to -19
these 28
this -14
this information 17
through 16
through the -22
to -9
to <name> 17
to all 17
to consider -16
to deliver -26
to engage -9
to ensure -18
to ensuring -15
to fund 32
to improving -15
to introducing 24
to invest 42
to keep -16
to make -44
to monitor -8
to provide 23
to raise -23
to see -27
to support 10
to the 7
to use -25
to work -34
together 30
two 30
unable -20
unable to -20
under 29
under way 52
underway 70
underway . 36
underway to 16
up 9
us -21
valuable -34
via 33
via the 36
views 33
views on 20
when 16
where -17
why 29
why we 27
with 36
work 31
`,
  alone: `
77
`,
  any: `
copula -22
copula be -22
do 1
do publish -15
modal -25
modal access 14
modal be -17
modal benefit 22
modal confirm 19
modal continu 23
modal expect -13
modal find 6
modal get -13
modal hav 28
modal includ -15
modal meet -30
modal provid 13
modal tak 12
modal to -20
past 8
past accept 17
past achiev -21
past agr -18
past aim -20
past announc -9
past award 15
past bas -18
past begin 20
past carry -25
past caus -19
past clos 21
past compar -12
past confirm -24
past consult 29
past deliver 24
past discuss 38
past engag 26
past expect -16
past find -21
past follow -22
past fund -33
past generat 25
past hav -28
past host 36
past implement 16
past increas -32
past inform -24
past integrat -17
past issu -19
past launch 12
past leav -20
past look 39
past mak -44
past meet 33
past need 10
past open 36
past outlin -39
past propos -30
past provid 11
past publish -30
past rais -23
past receiv 21
past recommend 19
past reduc -22
past refer -15
past register 28
past remain -32
past request 8
past review 22
past run 9
past say -22
past set -27
past sign 20
past speak 18
past spend -50
past tak 17
past undertak 41
past us 16
past visit 46
past-copula -31
past-copula be -31
past-passive 67
past-passive agr 24
past-passive announc 10
past-passive appoint 35
past-passive assess 34
past-passive award 13
past-passive clos 23
past-passive giv 33
past-passive implement -37
past-passive includ -27
past-passive introduc -21
past-passive launch -18
past-passive publish 43
past-passive rais -38
past-passive spend -39
perfect 22
perfect advis -18
perfect agr 25
perfect announc 21
perfect ask 39
perfect be -59
perfect chang -20
perfect commission 10
perfect commit 46
perfect consult 26
perfect continu -21
perfect decid 22
perfect demonstrat -33
perfect hold 24
perfect includ 10
perfect interpret -36
perfect introduc 15
perfect invest 34
perfect launch 28
perfect mak -4
perfect meet 24
perfect not -38
perfect produc 23
perfect provid -8
perfect publish 10
perfect rais 28
perfect receiv -26
perfect report -25
perfect s -20
perfect set -21
perfect speak 26
perfect spend 24
perfect undertak 14
perfect work -17
perfect writ 22
perfect-passive 59
perfect-passive allocat 21
perfect-passive appoint 27
perfect-passive commission 20
perfect-passive design -22
perfect-passive establish 26
perfect-passive implement 31
perfect-passive mak 15
perfect-passive publish 30
perfect-passive round -14
perfect-passive select 33
perfect-progressive 19
plan -21
plan deliver -15
plan ensur -12
plan help -25
plan improv -19
plan introduc 21
plan publish 33
plan support -19
present -48
present allow -9
present apply -12
present assess -15
present benefit 21
present concern -32
present continu 31
present cost 31
present encourag -11
present engag -11
present estimat -11
present expect -28
present form -17
present hav -16
present hold -22
present includ -16
present intend 39
present issu 11
present keep 22
present meet -10
present monitor -14
present need 12
present offer 20
present operat -17
present outlin -17
present plac -28
present plan 25
present provid -36
present publish -43
present receiv 6
present recognis 7
present refer -14
present reflect 23
present relat -16
present remain 24
present report 31
present represent -19
present requir -9
present review 6
present seek -13
present set -36
present show -16
present support 28
present target 23
present valu 18
present want 14
present-passive -45
present-passive allocat -27
present-passive assess -19
present-passive commit -15
present-passive consider -8
present-passive design 19
present-passive determin 14
present-passive fund 9
present-passive includ 30
present-passive mak -16
present-passive plan 24
present-passive provid -19
present-passive publish -48
present-passive requir 20
present-passive schedul 32
present-passive set -18
present-passive support -18
progressive 46
progressive assess 23
progressive await -50
progressive conduct 41
progressive consider 15
progressive consult 26
progressive continu -7
progressive develop 18
progressive engag -7
progressive expand 24
progressive fac -23
progressive fund 45
progressive investigat 37
progressive meet -33
progressive monitor -34
progressive ongo 22
progressive progress 25
progressive provid 21
progressive review 26
progressive rol 31
progressive support 18
progressive tak -31
progressive transform 24
progressive work -9
progressive-passive 36
progressive-passive deliver -25
progressive-passive develop 22
will -4
will act -19
will allow -40
will be -76
will benefit -21
will build -21
will confirm 18
will consider 12
will consult 42
will continu -42
will deliver 16
will depend -16
will develop 20
will enabl -25
will hav -39
will help -30
will hold 34
will improv -26
will includ 16
will introduc 29
will invest 20
will keep -23
will launch 21
will mak 18
will monitor 19
will need 1
will provid 12
will publish 45
will receiv 18
will remain -18
will report 26
will respond 13
will set 45
will support -16
will tak 21
will updat 24
will work -26
will writ 21
will-passive 25
will-passive allocat 27
will-passive announc 33
will-passive assess -26
will-passive confirm 30
will-passive develop 25
will-passive inform -28
will-passive introduc 24
will-passive mak 16
will-passive provid 31
will-passive publish 28
will-passive requir -31
will-passive set 43
`,
  behind: `
 . -26
 . . -26
advis that -12
agr that 28
agr to -32
allocat <money> 31
analys the 19
announc a 11
announc an -21
announc in 9
announc its -23
announc on -31
announc on <date> -32
announc that 37
announc the 15
apply to -10
approv by 34
assess the 17
bas on -28
be <money> -20
be <number> -34
be a -13
be a new -25
be able -19
be able to -19
be an -32
be at -14
be available -20
be available at -11
be available on 19
be aware -22
be aware that -14
be clear -23
be clear that -25
be complete 36
be dependent -18
be due 37
be eligible -13
be first 31
be for -27
be for the -14
be in 36
be in addition -14
be in place -11
be in progress 33
be in the 71
be independent -15
be no -16
be open 23
be our 17
be part -12
be part of -12
be responsible -8
be responsible for -8
be subject 12
be subject to 8
be the -42
be unable -20
be unable to -20
be under 77
be under way 52
be underway 70
be underway . 36
be underway to 16
be why 29
be why we 27
bring forward 22
build on -33
carry out 14
clos on 31
clos on <date> 32
commit <money> 19
commit to 24
commit to ensuring -15
commit to improving -15
commit to introducing 24
confirm that 17
consider the -26
consult on 32
continu to -37
continu to engage -9
continu to fund 44
continu to invest 41
continu to keep -16
continu to monitor -8
continu to support -13
copula a -31
copula an -7
copula available -27
copula aware -22
copula clear 12
copula complete 38
copula due 37
copula for -18
copula important -7
copula in 64
copula independent -15
copula no -13
copula our 17
copula part -12
copula subject -31
copula the -15
copula unable -20
copula under 78
copula underway 70
copula why 29
decid to 24
deliver a 18
depend on -16
design to -55
do the 15
do to -15
ensur that -21
entitl to -20
establish a 25
establish an 24
estimat that -18
find at 13
find at : 26
find in -11
focus on -26
hav <number> -25
hav a -25
hav no -16
hav the 16
help to -28
hold in -29
includ a -14
includ the -22
increas the 21
inform by -34
inform the -22
invest in 33
keep under -23
launch the 14
lead by -35
legislat to 22
mak a -11
mak available 29
mak clear -24
mak clear that -15
mak in 14
mak no -32
mak on -15
mak significant 35
mak to -12
meet the -47
meet the <name> -29
meet with 26
modal a -8
modal at 21
modal in -16
modal on -8
modal to -14
monitor the -44
need to -40
none . -26
not the -26
ongo . 28
ongo . . 28
past <date> -37
past <money> 31
past <name> 24
past a 3
past an 19
past and -20
past as -35
past by -15
past for 45
past from -18
past in -30
past its -17
past on -29
past out -45
past over 33
past that 31
past the 64
past to -25
past with 84
past-copula <money> -17
past-copula <number> -24
past-copula first 31
past-copula the -22
past-passive as 41
past-passive at -64
past-passive by 15
past-passive from 43
past-passive in -14
past-passive on -18
past-passive to 23
past-passive up 30
perfect , -28
perfect <money> 38
perfect <name> 19
perfect <number> 14
perfect a 6
perfect action 30
perfect an 21
perfect and 25
perfect by -19
perfect clear -51
perfect for -19
perfect funding 25
perfect guidance 18
perfect in -39
perfect its 15
perfect no -45
perfect on 17
perfect our 21
perfect out 44
perfect significant 23
perfect that -72
perfect the -5
perfect to -2
perfect with 30
perfect-passive , 31
perfect-passive and 24
perfect-passive by -16
perfect-passive of 20
perfect-passive on -11
perfect-passive so -29
perfect-passive to 13
plan for 27
plan further 27
plan in 9
plan on 20
play a -19
present , 46
present . 35
present <body> -14
present <name> -14
present a -46
present an -22
present and 41
present for 20
present guidance -15
present no -10
present on 21
present out -8
present regular -9
present the -36
present to 60
present with -8
present-passive . 10
present-passive and 13
present-passive as -15
present-passive by -8
present-passive for 42
present-passive from -12
present-passive in -18
present-passive on -18
present-passive out -31
present-passive through -12
present-passive to 3
present-passive via 33
present-passive with -13
produc guidance 25
progressive <name> 45
progressive a 31
progressive and -25
progressive closely -20
progressive for -39
progressive steps 20
progressive the 50
progressive this -34
progressive views 21
progressive with -36
progressive-passive to 23
provid <money> 37
provid a -35
provid an 8
provid by -18
provid more 26
provid over 18
provid over <money> 20
provid the -36
provid to -23
publish by -15
publish in the -24
publish its 33
publish on 13
publish the -16
put in 23
put in place 23
rais the 23
receiv <number> -36
receiv a -20
recognis the -14
reduc the 24
refer the -16
refer the hon -11
refer to the 22
reflect the -18
relat to -11
requir to -39
review the -23
rol out 31
round to -15
round to the -15
run a 32
schedul for 26
seek to -68
seek views 24
seek views on 20
set out -15
set out how -16
set out in -30
set out the 7
set up 37
stat that -14
support the <name> 20
tak a -17
tak effect 30
tak into -18
tak into account -11
tak place 34
tak steps 16
undertak a 16
us in -24
us to 17
want to ensure 25
welcom the -12
will <money> 15
will <name> 19
will <number> 28
will a -8
will able -25
will all 20
will an 17
will available 15
will from 14
will more 18
will our -31
will out 20
will place 29
will subject 12
will the -7
will to -45
will-passive . -33
will-passive as 37
will-passive at 20
will-passive in 49
will-passive into -37
will-passive on -22
will-passive out 33
work closely with 6
work hard -31
work on 32
work to 37
work to ensure -31
work with -18
work with the 36
writ to 52
writ to all 18
writ to the 14
`,
  bias: `
-131
`,
  by: `
<date> will 12
<name> past-passive -50
<name> present-passive -12
other past -52
other perfect 27
other perfect-passive -26
other present 18
other progressive-passive 46
other will 26
other will-passive -30
public past -26
public past-passive 88
public perfect-passive 33
public present -21
public present-passive -6
public progressive-passive -26
`,
  closesTheAnswer: `
-12
`,
  comingDate: `
64
copula 16
modal -16
past -45
past-passive 28
perfect -34
plan 71
present -11
present-passive 11
progressive -14
will 29
will-passive 25
`,
  ends: `
 -38
. -25
: -96
; 19
`,
  first: `
<body> 20
<body> , -20
<body> are -17
<body> continues to 17
<body> does -15
<body> has 43
<body> has not -25
<body> have 15
<body> is -20
<body> is responsible 17
<body> will continue -20
<date> 29
<money> -12
<name> -13
<name> are -17
<name> has 69
<name> is -12
<name> is a 23
<name> will 20
<number> -23
<paper> 10
<state> -35
<url> -9
a 33
a <name> 20
across 27
after -30
all 12
alongside 19
an 40
an assessment 27
an assessment of 27
any -29
approximately 25
approximately <number> 29
as 3
as a 9
as announced 28
as announced in 25
as outlined 22
as outlined in 18
as part 29
as part of 29
as the -31
at <paper> 13
at this -15
by -20
currently , 21
data -13
decisions -10
decisions on -11
defence 39
detailed 33
figures 13
following 14
following the -28
for -31
from 12
further 41
further details 24
further information -25
government 26
he 24
however -15
however , -17
however , the -30
however , we -24
i -9
i can 21
i refer -16
i refer the -12
i will 16
if -33
in 19
in <date> 20
in <date> , 34
in addition 14
in addition , 7
in the 7
information on -17
it 8
it also -20
it has 47
it is our 24
it will -13
local -13
local authorities -10
more 25
more information 20
my 16
my department -18
my department has -19
my officials 15
no -14
of -21
of the -24
on 30
on <date> 42
on <date> , 27
once -31
our -25
people -16
please -17
research -28
since -12
since <date> 12
since <date> , 27
since the -19
that 32
that is 5
the -16
the <body> 10
the <body> are 37
the <body> does -11
the <body> has -1
the <body> will 5
the <fund> 19
the <fund> is 14
the <law> -29
the <minister> 8
the <name> 17
the <name> ' -17
the <name> <number> 38
the <name> in 31
the <name> is 13
the <name> programme -22
the <name> will -25
the <number> -14
the <number> - -24
the <paper> 7
the <paper> , -26
the consultation 19
the contract -33
the department 28
the department's 41
the department also 16
the department does -7
the department for 8
the department is -7
the department will 15
the final 29
the government 44
the government's -12
the government <body> -34
the government has -10
the government is 9
the government recognises 14
the government will 32
the guidance -21
the latest 18
the new -8
the number -15
the number of -15
the pilot 27
the programme 8
the publication 25
the report -22
the review will 19
the uk 29
the uk continues -13
the uk has -29
the uk is 6
the uk remains 19
there 22
there are -17
there are no -9
there has 23
there has been 33
there is 15
there will 16
these -20
these are 14
these include -11
these were 34
they 8
they are 18
this -51
this guidance 17
this includes 4
this includes the -9
this is a 18
this is the -14
this is why 51
this will -17
this will be 28
through 22
through our -27
through the 38
through the <law> 23
to 44
to ensure 16
to support 8
together 32
uk -20
under -30
under the -12
we 42
we also 29
we are also 36
we are aware -16
we are committed -12
we are continuing -32
we are working -11
we continue 13
we continue to 15
we expect 18
we expect to 24
we have 32
we have also 38
we have been -53
we have made 21
we have not -22
we have provided -30
we intend 23
we recognise -15
we remain 18
we want 18
we want to 23
we will 3
we will also 18
we will continue -40
we will not -23
we will provide 34
when -28
where -16
where a -16
while -8
while the -10
whilst -27
with -20
work 37
work is 43
`,
  form: `
copula -27
do -25
modal -105
none -26
past 21
past-copula -3
past-passive 48
perfect -24
perfect-passive 47
perfect-progressive 19
plan 6
present -112
present-passive -73
progressive -25
progressive-passive 67
will -8
will-passive 59
`,
  fronted: `
across 32
after -29
alongside 20
as -6
at -10
by -22
currently 21
following 22
for -23
from 12
however -41
if -33
in 6
of -20
on 10
once -17
since 6
this -18
through 32
to 35
under -23
when -20
where -13
while -20
with -18
`,
  frontedVerb: `
copula -22
modal -40
past 31
past-copula -30
past-passive -42
perfect -3
perfect-passive -21
plan 55
present -21
present-passive -14
will -23
will-passive -50
`,
  groups: `
0 -49
1 -42
2 -32
3 -11
4 -15
6 11
`,
  item: `
-20
copula 9
none 44
past -33
perfect-passive -35
present 23
will 21
will-passive -39
`,
  itemFirst: `
-ing 70
<body> -13
<date> 36
<money> -24
the -9
this 14
`,
  joined: `
copula -17
copula be -17
do 30
modal 19
modal be 17
modal find 11
past 26
past associat -14
past-copula 21
past-copula be 21
past-passive 6
perfect 48
perfect be -17
perfect publish 29
perfect-passive 24
plan 19
present 21
present continu 20
present issu -15
present need 7
present-passive 3
progressive 68
progressive consider 29
progressive tak 27
progressive work -19
will 53
will be -43
will continu -17
will publish 29
will respond 20
will set 26
`,
  joinedSubject: `
<body> will 42
and modal 7
and past 30
and past-copula 28
and past-passive 22
and perfect 40
and present-passive 25
and progressive 27
and will 35
and will-passive -22
be past -22
government present -19
government will 40
guidance past -49
i perfect 53
they modal -23
they present 13
this present -17
we present-passive -18
we progressive 50
`,
  lead: `
 -37
includ 26
modal -18
none -37
past-passive 10
perfect 12
tak 50
`,
  leadHolds: `
: -28
<body> -15
<name> -34
are 21
available 32
be -16
below 15
by -11
caveats -12
following -1
has 16
in -27
includes 66
note 17
notes -8
that -27
the -20
this 53
to -32
`,
  leadItem: `
none past -28
none will 20
past none 21
perfect none 16
present none 19
`,
  leadItemFirst: `
present -ing 51
`,
  length: `
long -31
under-12 -25
under-20 -23
under-35 -30
under-6 -52
`,
  money: `
copula -25
modal -11
past -38
past-copula -24
past-passive -19
perfect 5
perfect-passive 39
plan -22
present 48
present-passive 54
progressive 36
will -9
`,
  negated: `
-241
copula 65
do -20
modal 10
past-passive -38
perfect -145
perfect-passive -67
progressive -24
will -3
`,
  next: `
copula -17
copula be -17
do -21
do hav -14
do publish 49
modal -54
modal access 25
modal be -10
modal continu -16
modal find 35
modal requir 20
none -8
none  -8
past -1
past agr -36
past announc 17
past ask 25
past award -18
past cal -27
past establish -24
past find -28
past includ 38
past introduc -24
past involv 28
past lead -23
past provid 23
past publish 24
past rais 16
past receiv 24
past request -14
past seek 33
past set -9
past tak 29
past us -34
past-copula -11
past-copula be -11
past-passive 1
past-passive announc 21
past-passive publish 7
past-passive send 26
perfect -13
perfect announc -12
perfect be 12
perfect deliver 19
perfect establish -25
perfect hold -29
perfect includ 18
perfect increas 25
perfect introduc -18
perfect provid 40
perfect tak -32
perfect work -13
perfect writ 40
perfect-passive 14
perfect-passive allocat 17
perfect-passive mak -12
perfect-passive publish 19
perfect-progressive -24
plan 29
plan ensur -22
plan provid 29
present -29
present apply -15
present believ -13
present continu -3
present expect -5
present form -18
present hav 28
present help 46
present includ 36
present know -23
present meet 29
present need -23
present offer 41
present provid 19
present publish -13
present recognis -6
present refer -10
present reflect -11
present remain 10
present report -15
present represent 12
present review -23
present seek 26
present show -35
present tak 15
present undertak -21
present welcom -8
present work -23
present-passive -32
present-passive assess -14
present-passive bas 33
present-passive commit 20
present-passive design 19
present-passive pay -13
present-passive publish 33
present-passive requir 14
present-passive shar 25
present-passive support -35
present-passive tak -21
present-passive updat -34
progressive -12
progressive consult 19
progressive continu 15
progressive deliver -14
progressive develop 14
progressive explor 29
progressive monitor -24
progressive review -17
progressive support 33
progressive work 2
will 27
will allow 35
will announc 26
will be -11
will benefit 53
will bring 26
will consult 35
will continu -18
will depend -35
will draw 28
will ensur 50
will hav -13
will includ 18
will look -22
will mak -26
will need 22
will provid 50
will publish -31
will receiv 29
will remain 18
will set 14
will work -20
will-passive 17
will-passive announc 17
will-passive inform 33
will-passive publish 33
`,
  noDate: `
copula -19
do -20
modal -87
none -46
past -27
past-copula -15
past-passive 26
perfect 25
perfect-passive 65
plan -61
present -86
present-passive -91
progressive 7
progressive-passive 51
will -62
will-passive -7
`,
  notFronted: `
-6
`,
  objectHolds: `
, -5
- -21
. -15
/ 47
: -19
; -15
<body> 19
<date> 48
<fund> 1
<law> 21
<member> 10
<minister> 11
<money> -22
<name> -5
<number> -14
<paper> 37
<state> 38
<url> 16
a 38
able -26
about -4
above -25
accelerate 23
accessible 43
account -19
accountability -18
accurate -24
achieve -13
across 14
action -35
addition -26
additional 6
address -26
advice 7
affected 18
after -9
against -19
age 26
agreement 17
aid 35
all 30
allocated -20
allocations -17
allows 24
ambition -30
amend 19
amounts -24
an -11
and -5
annual 13
any -21
applications -28
approach -26
appropriate -24
approval -14
approximately -33
are -7
areas 17
around 11
arrangements 15
as -36
assessment -38
at -8
authorities 1
available 15
aware -23
balance -16
be -10
been 9
being 30
benefits -30
best -2
between 37
boards 13
bring -29
bringing 15
budget 13
build 16
building -28
buildings 22
business 10
businesses -1
by -6
calls -18
can -8
cancer -47
capacity 18
care 8
cases -64
central -12
challenges -31
change -18
changes 24
charities -27
checks 26
child -14
children -24
claims -28
clear -15
clinical -19
closely -46
colleagues 16
collect 34
collective -24
coming 18
commission 18
committed 13
community 18
company 24
compared -20
compensation -9
complete 52
complex 18
concerns -6
confidence -23
confirm 23
consider -17
consideration -14
considering -22
consistent -33
constituent 30
consultation 36
context -24
continue -13
contract 16
control -32
core -9
cost 11
costs -23
course -17
create 24
creating 27
crime -25
cross-government -38
current -11
currently 32
customers -26
data -7
day 27
decisions -33
defence -32
definition 18
delivery 6
departmental 20
dependent -18
design 6
determine -12
develop 29
development 10
dialogue -19
digital -36
directly 10
discussions -10
domestic -18
draft 21
drive -7
duties -25
each 5
early 9
economic -21
education -26
effect 21
effective 10
effectiveness 18
efforts 9
eligibility 14
enable 12
end 29
engage -13
engagement -26
enhance 22
ensuring -19
established 24
establishing 22
estimate -16
event 17
every 14
existing 11
expectations 22
expected 26
experts 15
extra 18
factors -8
fair 16
farmers 14
feedback 37
figures 13
final 12
financial 9
fiscal -21
five 29
food 18
for -2
force 27
forces -16
formula 24
forward 19
framework -19
fully -19
fund 12
funded 27
funding 41
further 9
future -13
general 11
good -17
gov.uk 24
government -19
government's -27
greater -30
growth -13
guidance 19
had 19
hard -33
has -36
have -13
health -34
healthcare 20
heating -31
held -19
help -21
here -23
high 11
higher -20
highest -16
hold -16
home -21
homelessness 24
homes 20
hon 9
household 25
how -23
however 39
human -12
humanitarian 16
i 16
if -1
impacts 13
implementation 25
importance 8
important 18
improve 7
improved 31
in -11
include -22
including -16
increase -37
increased -21
increasing 7
independent -13
individual -14
industry 39
information 17
initial 13
intention 39
internal -27
international -20
into 16
introducing 29
invest 19
investigation 24
investment 17
is -11
issue 32
it -13
its 25
land -18
landlords -18
largest 16
last 23
later 23
launch 22
launched -30
learning -9
legal 7
legislation 41
letters 25
level 12
licences 30
limited 21
line -18
link -17
living -18
local 21
looking 27
made 13
make -27
making 21
management 18
mandate -28
many -38
maximum 16
may -8
means -16
measures 27
media 16
meeting 27
meetings 17
member 17
minimum 30
ministerial -12
model 29
months 10
more -23
most 20
move 25
national 25
nearest -16
nearly 24
need -27
needed 12
needs -10
network 21
new 17
next 19
no -55
non-compliance 20
not -23
notice -29
now 21
number -19
obligations -31
of -2
offence -18
officials 19
on 3
ongoing -21
online -20
only 14
open 25
operational 16
opportunities -12
opportunity -21
or -30
organisations 20
other -44
our 5
out 7
over -15
oversight -26
own -9
ownership 12
package 18
parent 25
parliament 44
part -26
partners -10
patient 18
pay 29
payments 17
people -46
per 21
performance -3
permanent 24
person -15
personnel 20
phase 18
pilot 18
place 30
places 28
plan 28
planning -24
plans 10
police 14
policies -40
policy -18
positive -22
potential -12
poverty -28
power -15
powers 15
press -26
previous 9
primary 10
priorities -14
private -19
proactively -22
process 18
procurement 23
programme -15
progress 10
project -35
projects 69
properties -37
protections -32
provide -11
provided 25
providing -33
provision -12
public 35
publication -12
publish 22
published 27
publishing 30
purposes -24
quickly 19
range -18
readiness -30
reasonable 15
reasons -17
receive 2
recently -16
recommendation 10
record -17
recover -25
recruitment 19
reduce -43
reform 19
reforms 33
regarding -25
regular -27
regularly -50
regulations 23
related -16
relating -25
release -37
relevant 19
report 40
requested -21
requirements 13
requires -32
research 25
respect -17
response 2
responses 18
responsibility -19
responsible -25
review 37
reviewing 26
reviews 36
revised -30
right -36
rights -28
risk -12
role -8
roll 24
rules 20
run -11
safe -16
schemes 6
schools 20
screening 19
sector -25
sectors -28
see -31
service -31
services -10
set -23
settlement 41
several 35
shortly 15
should -35
since -11
sites 16
six 17
small -22
so 37
some -15
soon 56
specialist 47
specific -5
specifically -31
spend -15
staff -19
stakeholders 16
start 16
statistics -25
status -29
statutory -12
steps -51
stop 23
strategic 17
student -18
subject -9
such 2
support -1
supporting -43
supports -49
surveys 36
systems 3
tackle -32
tackling -16
target -15
targeted 15
tax -33
teachers -12
team 18
technical 25
technology -22
terms 17
testing 20
than -12
that -37
the -14
their -35
them -19
there -6
therefore -21
they -16
this 22
those -23
threshold 29
through -6
time -15
to 9
together -28
tool -20
toolkit 36
total 11
towards 19
training 13
trials 21
two 15
uk -22
unable -18
under -20
understand -30
underway 97
update 31
updated 24
us -31
use 32
used -14
valuable -37
value -23
various 20
via -18
victims -21
views 19
vital -29
waiting -13
was -27
waste 24
water -16
way -8
we 34
were 16
when 21
where -17
whether -23
which -8
who 3
why 20
wide 21
wider 18
will 37
with -16
within -22
without -18
women -28
work -25
workers 17
working -12
worth -15
year -25
years 19
young -27
`,
  opensTheAnswer: `
-36
`,
  pair: `
" . -19
" <name> 13
' , 32
' . 4
' <name> -16
' and -16
, <body> 43
, <company> -23
, <date> 32
, <fund> -20
, <minister> -20
, <name> 4
, <number> -58
, all 18
, an 13
, are -1
, as 2
, at 52
, available -18
, based 30
, building -21
, but 57
, can -10
, compared -14
, due -37
, enabling 29
, ensuring 38
, following 17
, for 28
, has 19
, however 10
, i 28
, in 51
, including -7
, increasing 15
, it -35
, led 28
, meaning -16
, more -8
, most 23
, my -20
, of -22
, officials 20
, on 4
, one -22
, or -32
, over -14
, providing -29
, published -71
, sets -41
, so 16
, some -30
, subject 19
, such -21
, supporting -15
, supports -27
, taking -12
, that -30
, the 16
, their -19
, there -30
, they -17
, through 5
, to 40
, training 12
, treatment -30
, up 23
, via 28
, was 47
, we 56
, when -15
, where -10
, which -6
, will -20
, with -31
, working -9
- <name> -43
- <number> -33
- week 25
- year -21
. <member> -9
. <name> 17
/ <name> 11
/ or -17
: <body> -37
: <name> 16
: <paper> 11
: <url> 9
; and -27
<body> ' 25
<body> , -4
<body> . 23
<body> aims -30
<body> also 13
<body> and 29
<body> as 9
<body> can -27
<body> continues 25
<body> does -35
<body> for -19
<body> guidelines -14
<body> has 58
<body> have 4
<body> in 38
<body> is 10
<body> issued 23
<body> made 23
<body> organisations -18
<body> plans 36
<body> provides -13
<body> published 25
<body> report -11
<body> services 22
<body> set 31
<body> that -25
<body> to 15
<body> trusts 26
<body> will 12
<company> ' -30
<company> , -15
<company> and -23
<company> has 25
<company> is -18
<company> to 14
<date> , -11
<date> . 38
<date> : -11
<date> <law> -22
<date> <name> -23
<date> <paper> 16
<date> are -41
<date> as -29
<date> at 29
<date> by -49
<date> has 33
<date> in -9
<date> includes -27
<date> is -16
<date> on -12
<date> that 25
<date> the 8
<date> to 22
<date> was -13
<date> we 41
<date> which 31
<fund> , -13
<fund> . 12
<fund> <number> 19
<fund> and -30
<fund> for -15
<fund> in 39
<fund> is 16
<fund> to 54
<fund> will 10
<law> . 16
<law> and -17
<law> in 31
<law> to 50
<member> to -19
<minister> , -21
<minister> . 16
<minister> and -20
<minister> announced 8
<minister> has 13
<minister> have 36
<minister> in 19
<minister> to -18
<money> , -9
<money> . -10
<money> <date> 28
<money> <fund> 15
<money> and 20
<money> from 15
<money> has 32
<money> in -5
<money> investment -30
<money> is 42
<money> of 30
<money> per 15
<money> to 62
<money> was -14
<name> ' -20
<name> + -21
<name> , 26
<name> . -5
<name> / 16
<name> : 37
<name> ; 21
<name> <number> 33
<name> across -23
<name> and 6
<name> announced -26
<name> are -23
<name> as 6
<name> assessment -21
<name> delivery 24
<name> for -14
<name> funding 23
<name> has 6
<name> have -38
<name> in 35
<name> is 3
<name> launched -47
<name> level -13
<name> on -7
<name> or 12
<name> programme 9
<name> published 17
<name> report -9
<name> scheme 20
<name> sector 16
<name> status -23
<name> system 22
<name> technology -21
<name> that 32
<name> time 23
<name> to 38
<name> under -18
<name> was -25
<name> website -25
<name> were -11
<name> which 9
<name> who 31
<name> will -3
<number> , -26
<number> - -6
<number> : 15
<number> <name> -26
<number> <paper> 20
<number> and 8
<number> are -16
<number> by 12
<number> days -26
<number> have -33
<number> homes 18
<number> in -40
<number> is 21
<number> million -26
<number> months -35
<number> new 11
<number> of -34
<number> on -3
<number> people -22
<number> per -25
<number> places 19
<number> schools 47
<number> to 16
<number> were 19
<number> years -9
<paper> , -5
<paper> . 12
<paper> and -17
<paper> as 31
<paper> committed 33
<paper> has 27
<paper> in 9
<paper> into 18
<paper> is -10
<paper> on -42
<paper> published -73
<paper> set -39
<paper> sets -31
<paper> that 22
<paper> the 34
<paper> to 15
<paper> was 30
<paper> which 16
<paper> will 4
<state> , 6
<state> . 16
<state> and 26
<state> is -36
<url> . 8
a <body> -26
a <fund> 20
a <number> 17
a central -14
a clear -22
a comprehensive 14
a consultation 23
a copy 30
a cost 24
a decision -36
a devolved -14
a final -17
a first -23
a high 18
a higher 35
a joint 20
a list -17
a long-term 15
a matter 22
a member -17
a minimum -19
a more -14
a national 12
a new 34
a number 37
a plan -35
a policy 20
a position 27
a priority 34
a programme 39
a public 54
a range -9
a record 17
a result 16
a review 28
a revised -31
a robust 17
a roundtable 32
a series 20
a significant -11
a similar -29
a single -11
a small -18
a statutory -19
a strategic 19
a stronger -24
a total -26
a wide -23
a wider 24
able to 9
about this -34
above . 27
abuse . 9
academy trusts -23
accepted all 37
access and -12
access for 21
access to 6
according to 17
account of -13
achieve this 27
across <body> -16
across <name> 24
across government -11
action . -30
action on -20
actions to 22
addition , 6
addition to -16
additional <name> 56
additional funding -11
additional staff 28
advice and -16
advice from 23
advised that -15
after the 33
against <name> -27
against the -30
agencies , -22
agreed that 29
agreed to -25
ahead of 29
aid to 43
aim of -26
aim to 22
aiming to -18
aims to -41
align with -23
all <name> 21
all of 18
allegations of -32
allocated <money> 43
allocated to -35
allocation of 23
allocations for 29
allocations will 46
allows . 44
along with 17
alongside other 19
already in 16
also announced 18
also be -13
also have -21
also included -27
also provide 15
also published 18
also working -17
alternative provision 23
amount of -20
an <body> -23
an <name> 16
an additional -17
an annual -31
an assessment 9
an average -18
an effective -14
an increase -25
an independent 16
an individual 24
an open -21
an updated 21
and , 13
and / -17
and <body> 51
and <date> 27
and <money> -14
and <name> 11
and <number> -63
and <state> -14
and a -13
and access 29
and accountability -19
and advice -33
and all -44
and an 19
and any 11
and are 35
and business -14
and businesses -28
and can 58
and care -7
and colleges 12
and complex 26
and cultural -20
and delivery -18
and drive -28
and effective -12
and efficient 27
and ensure 14
and equality -22
and evidence 19
and for -13
and from -30
and funding 19
and gas -24
and girls -10
and government 26
and has 59
and have 30
and help -12
and his -51
and i 63
and improve 21
and improving 12
and in 4
and includes -22
and increased -28
and innovation -18
and integrated -21
and international -12
and is 32
and it -16
and its -13
and local -3
and make 19
and on -19
and other -18
and our -24
and over -16
and protect -18
and provide -10
and provided 22
and published 19
and quality -8
and recently 37
and reduce 10
and regional -25
and regulatory -22
and reporting -27
and research -18
and safety -23
and security 11
and skills 32
and staff -14
and stakeholders 10
and support -21
and supporting 30
and the -4
and therefore -18
and those -13
and to -25
and transparency -24
and transparent -17
and uk -15
and use -13
and was 15
and we 43
and were 29
and where 15
and whether 18
and wider -24
and will 13
and working 24
and young -14
animal welfare -23
announced a 11
announced at 12
announced in -21
announced its -23
announced on -56
announced that 44
announced the 27
announcement . 45
any changes -10
any further -10
any future 15
any new -18
any of -19
any other -18
any potential 19
application . -8
application for 15
applications on 22
applied in -22
apply to -9
apprenticeships , 16
approach to -34
approaches to 18
appropriate , -29
appropriate and 20
approved by 36
approximately <number> 5
are able 16
are already -46
are available -19
are aware -18
are being 45
are considering 17
are continuing -19
are currently 12
are due 15
are eligible -27
are expected -20
are investing 22
are meeting -28
are no 19
are not 17
are ongoing 17
are providing 26
are published -24
are required 14
are responsible -26
are subject -13
are taking -21
are the -13
are unable -21
are under 20
are working 20
area , -19
area . -13
areas , -22
areas . 23
areas across 31
areas of -27
around <number> -23
around the -15
arrangements . -33
as <body> -15
as <name> -31
as a -11
as announced 27
as appropriate 32
as outlined 32
as part 79
as quickly 22
as set -32
as soon 21
as the -28
as they -30
as this -12
as we -18
as well 8
aspect of 18
assess the -24
assessed as 16
assessment , -30
assessment . -17
assessment has -42
assessment in 51
assessments , -23
assessments of 24
associated with -15
at <body> 17
at <name> -11
at <paper> 47
at any -14
at its -45
at pace 23
at risk 3
at the -11
at this -35
at which 30
authorities , -7
authorities . 19
authorities and 13
authorities are -22
authorities in 15
authorities to -38
authority for -19
authority to -21
available , 19
available . -16
available evidence -20
available for -15
available in 18
available on 15
average , -25
aware that -15
back to 21
backed by -15
banking hubs 30
banking services -23
barriers to -16
based on -24
basis , -12
basis . -15
be <money> -13
be a -23
be able -7
be affected -17
be allocated 26
be an -22
be announced 33
be at -19
be available 12
be completed 26
be confirmed 26
be delivered 9
be designed -24
be developed 25
be eligible -13
be for -32
be found 6
be fully -12
be in 13
be informed -28
be introduced 25
be made 22
be provided 27
be published 36
be put 27
be required -34
be set 52
be subject 23
be taken -17
be updated 26
be used 8
because of -32
been allocated 17
been appointed 26
been clear -23
been commissioned 20
been established 26
been implemented 36
been in -68
been made 24
been published 31
been rounded -14
been selected 33
before <date> -19
before the 32
being delivered -34
being developed 17
being made 27
below . -26
benefit from 11
best practice 22
best to 9
better understand -16
between <name> -57
between the 1
boards , -25
bodies to 13
breakdown of -23
bring forward 23
brings together -26
broad range 21
budget will 30
build on -26
burden on -13
business , 16
business rates -20
businesses and 18
businesses to -15
but not 21
but the -27
but we -14
by <body> 39
by <date> -44
by <money> 31
by <name> -27
by <number> -29
by increasing 26
by the -29
by their -17
by working 25
c . 25
can also -12
can be 7
can confirm 21
can have 33
can make -14
can to -20
cancer patients -18
cannot be -23
capabilities and 22
capacity . 15
capacity to 32
care , -27
care . 22
care and 12
care for -16
care services -21
case . 21
cases where 24
central government -21
challenges . 17
changes . -9
changes in 16
charities , -21
checks , -27
checks . 30
children . -26
children and 10
circumstances , -26
circumstances . -13
clarify the 46
clear and -23
clear that -9
clinical trials 10
closed on 16
closely with -15
collaboration with 36
collaboratively with -21
collect data 16
colleges to -35
coming months 8
commitment to 7
commitments to 32
committed <money> 39
committed to 6
communities . -10
community . -34
community pharmacies 24
compared to -22
compared with -15
complete , 16
complete . 23
completed and 27
completed in 36
completion of 12
compliant with -23
comply with -15
concerns about 12
concluded . 34
condition of 12
conducted in 30
confirm that 60
confirmed at 48
consider the 24
consideration . -32
consideration of 7
considering the -17
consistent , -18
consistent with -44
constituency . -20
consult on 24
consultation , 24
consultation . 30
consultation and 21
consultation in -22
consultation on 29
consultation will 20
consulting on 17
continue to -21
continued to -20
continues to 3
contract with -29
contribution to -19
cost . -29
cost of -16
costs . 13
costs and 10
costs for -27
costs of 6
could be 18
council tax -20
councils , 18
countries . -27
country , 16
course . 48
course of -22
cover the -16
current <name> 19
currently in 7
currently under 26
data , -17
data for 12
data has -11
data to 15
date , -20
decided , 27
decision on -22
decision to 51
decision-making . -22
decisions . -14
decisions on -14
decisions to -27
dedicated to 31
deliver a -6
deliver the 45
delivered by 24
delivered in -33
delivered through -17
delivering the 7
delivery , -20
delivery . 10
demonstrate the 31
department , -22
department and 14
department continues 19
department does -15
department for -12
department has 15
department in 35
department is 10
department of -18
department will 59
departmental officials -19
departments , 16
depend on -16
dependent on -20
depending on -14
deployment of 22
design and 15
designed to -20
details on 11
determine the 20
develop a 13
develop and 19
develop the 16
developed and -30
developing an 32
developing the 39
development . -9
development of 8
dialogue with -19
did not 14
different groups -24
directly to -23
disability , 19
discussed the 14
discussions with -23
disease . -23
do not 20
driven by -21
driving test 15
due course 65
due to -36
during the -18
during this 29
each of 12
each year -9
earliest opportunity 28
early in 24
early years 28
earned settlement 31
economic and -14
economic growth -20
economy , -29
economy . -16
education and -27
education settings -21
effect of -34
effect on 17
effectiveness . -32
effectiveness of 20
electricity network 22
eligible to -26
employer <name> 31
employment . -16
enable the -25
end of 19
enforcement action 21
enforcement of 23
engage with 6
engaged with 18
engagement with -45
engaging with 14
ensure it 23
ensure that -5
ensure the -31
ensure there 34
ensure they 20
ensuring that -32
entitled to -19
established a 30
establishing a 39
estate , -29
estimate of -13
evaluation of 19
evidence . -16
evidence base -10
evidence from 20
evidence of -21
evidence that -15
evidence to -8
example , 19
excluding <name> -26
existing <body> 26
expanding the 32
expected to -57
experience of -39
experts , 22
experts from 24
factors . -21
fair and 23
families . -20
fees and -20
figures for -24
final decision -18
final decisions 36
finances and 34
financial support -13
first , -20
first time 28
fit for -4
flexibility to 15
focus on -10
focused on -21
follow . 26
following a 25
following an 27
following link 15
following the 6
for <date> -9
for <name> -23
for a -33
for all 21
for an -24
for and -22
for any 12
for both -22
for cancer -28
for children -6
for each -8
for financial -27
for government 26
for implementation 23
for its 33
for local 31
for many -24
for money 3
for new -19
for one 25
for over -41
for people 36
for students 27
for the 2
for their -11
for these 34
for this 23
for treating 30
for use -12
for work 28
force in 28
forecast to -18
forward , -40
forward the 23
found at 10
found in -20
four years 15
framework . 13
framework for -29
free and -27
from <date> 30
from <name> -11
from <number> 10
from a -42
from across 20
from the -16
from their -9
from this -16
fuel duty 34
fund , -29
fund the 37
funding , 20
funding . 19
funding allocations 16
funding for 7
funding from -18
funding in -26
funding through 17
funding will 19
further <money> -23
further <number> 18
further detail -21
further details 23
further information -14
further steps -30
further to -25
future of 13
general practice 9
general practices 24
general practitioners 16
generation of -16
get the -23
given to -28
go further -35
governance and -14
government's commitment -35
government , -38
government <body> -59
government also 29
government and 15
government consulted 23
government continues -10
government departments -24
government funded -35
government has 19
government intends 35
government is 14
government of -12
government priorities 21
government published 12
government remains -17
government to -30
government will 76
growth . 26
guidance . -16
guidance for 20
guidance on 22
guidance that 28
guidance to 16
guidance was 34
had a -15
had to 30
hard to -22
harm . -23
has a -10
has already 19
has also 58
has committed 34
has consistently -26
has continued -24
has established 24
has included 17
has increased -19
has led -21
has made -21
has no -30
has not -111
has now 27
has previously 18
has provided 13
has published 34
has received -33
has recognised -38
has set -20
has taken 24
has the -24
have <name> 24
have a -7
have agreed 14
have already 16
have also 17
have an -17
have asked 29
have been 12
have introduced 16
have invested 41
have met 28
have no 21
have not -13
have on -25
have provided -17
have published 17
have raised 26
have taken -15
have to 27
health , 16
health support -23
health workers 27
healthier lives -27
held in -35
held on 23
help the -29
help them -18
help to 17
here : -8
highway authorities -15
home . 28
homes . -23
homes and -21
hon . 4
hospitality sector 29
hosted a 29
how <name> 24
how and 27
how it 20
how many -27
how the -25
how to 5
how we -47
however , 8
human rights -6
humanitarian aid 26
i can 18
i have 34
i recently 31
i refer -6
i was -34
i will 23
identified as 23
identify the -26
if a -9
if needed 19
if the -10
impact and 46
impact assessment 33
impact on -43
impacts of 9
implement the 31
implementation and 16
implemented . 23
implementing the -16
importance of 23
important role -12
improve outcomes -14
improve the 16
in <body> 7
in <date> 24
in <name> -13
in <number> -15
in <paper> -18
in <state> -17
in a -33
in addition -8
in all -11
in an 13
in any -18
in areas 24
in both 18
in charitable -27
in collaboration 28
in detail 35
in due 65
in early -21
in every 20
in full 31
in health 30
in high -22
in how 41
in its -29
in line 7
in new -29
in order 29
in our 12
in parliament 13
in partnership 9
in prisons 39
in progress 34
in real 24
in recent -20
in regulations 23
in respect -28
in rural 25
in schools -18
in service -29
in the -26
in their 11
in these -21
in this 36
includes a -23
includes an 17
includes the -23
including <body> -22
including <money> 27
including <name> 20
including a -25
including for 17
including through -34
including to 26
increase in -13
increase of -9
increase to -20
increased the 18
increases . 34
independent <paper> 35
independent body -29
industry . 21
industry to 31
information , 32
information about -13
information and 20
information is -4
information on 13
information will 18
informed by -31
informed the -31
infrastructure , -12
infrastructure . -15
infrastructure and 17
installation of 37
integrated care -16
intend to 27
intended to -19
intends to 66
intention to 50
interest in 10
international obligations 21
into <body> -19
into <name> -27
into account -20
into effect 14
into the 14
introduce a 13
introduced to 18
introducing a 23
invested <money> 30
investigation into 18
investing in 22
investment in -10
investment into -14
investment of 18
investment will 30
is a -17
is already -6
is also 2
is an -21
is available 13
is being 33
is committed -9
is conducting 29
is currently 26
is determined 27
is developing 11
is due 73
is expected -33
is for -25
is funding 25
is in 19
is intended -15
is investing -18
is made -17
is no -15
is not -8
is now 56
is one -14
is our 17
is part -21
is planned 31
is provided -16
is published -29
is required 10
is reviewing 33
is set -31
is subject -33
is taking -19
is the -29
is to -41
is underway 67
is used 26
is well 27
is why 79
is working -18
issue . -31
issue and 27
issued on 25
issues , -15
issues with -18
it . -14
it also -20
it can 19
it easier 12
it has 10
it will 11
its <name> 18
its approach -23
its first 24
its obligations -29
its own -33
keep the -29
kept under -22
last three 16
later in 15
latest published -19
launch of 22
launched a 21
launched the 18
law enforcement -12
lead to -23
leading to -17
least <number> -30
least one -15
least six 31
led to -30
legislation and -18
legislation to 20
letter of 22
level , -30
level <number> 29
level of -45
licence applications -23
likely to -21
link : 13
linked to 16
lived experience 19
living in 35
local and -33
local area -24
local areas 21
local authorities 22
local authority -5
local communities -14
local councils 18
local government -9
local highway -15
long-term funding -24
looked after 27
looking to -29
loot boxes -26
made , 25
made . -33
made a -11
made available 44
made by -25
made clear -31
made no -33
made on -15
made significant 25
maintain the -17
make a 19
make it 18
make the -40
manage the 28
management of 5
market . -11
materials for -33
matters . -13
may be -16
measures . -19
measures in 24
measures to 15
meet the 19
meet their -24
meeting between -28
meeting of 19
meeting the -13
meeting with 43
meetings with 17
mental health 4
met the -35
met with 28
minimum of -20
minister for 18
model , 17
model . -23
model of -11
money , 25
money . -18
monitor and -19
monitor the -29
monitoring the -38
months to 23
more effectively 19
more information 42
most effective 23
must be 14
my officials 23
national offenders -22
nature of 19
nearly <money> 12
necessary to -13
needs , 22
needs and -15
needs of 12
needs to -15
network , -22
network of -31
new <body> 22
new <name> 14
new and -10
new evidence -23
new funding -49
new service -24
next steps 24
next three 31
no assessment -21
no current -12
no longer 30
no plans -16
no specific -15
not a 24
not available 13
not be -8
not been -13
not hold -10
not issued -20
not publish -25
not published -28
not require 30
not take 31
noted the -23
now been 21
number of -9
numbers of -30
of ' 32
of <date> -34
of <fund> 29
of <money> -27
of <name> 28
of <number> -24
of a -17
of additional 15
of an 20
of being 14
of business -20
of care -25
of children -53
of data 16
of disabled -16
of each 10
of factors -16
of flooding 23
of future 16
of government 12
of individual -22
of information -13
of interest 21
of issues 11
of key 14
of life -25
of local -12
of measures 16
of new -22
of our -17
of planning -22
of policies 29
of potential 30
of practice 25
of previous -19
of research 27
of schools 32
of staff -20
of stakeholders -33
of support -31
of supporting -23
of that 32
of the 7
of their 22
of these -43
of this 10
of time -17
of total -17
of uk -25
of up 27
of which -14
of work -11
offer to -16
officials and -17
officials are 13
officials have 11
oil and -24
on <body> -21
on <date> 70
on <name> -21
on a -29
on all -25
on average -30
on children -33
on gov.uk -19
on how 10
on its 10
on local -15
on our -8
on progress -25
on proposals 15
on the 12
on their -30
on these -3
on this -5
on time -28
on track -34
on whether -33
on women's -36
ongoing . 34
only be -28
operating in -15
operation of -12
operators . -22
operators to 29
opportunities for 8
opportunity . 24
opportunity for -27
options to 16
or <name> -26
or in 12
or other -20
or the -14
order to 33
organisations . 24
organisations and -39
organisations that 19
organisations to -14
other government -16
other key 13
our <name> 14
our <paper> -19
our approach 19
our commitment 32
our intention 47
our international -20
our manifesto 18
our partners -20
our proposals -24
our work -30
out how -37
out in -21
out next 22
out of -25
out our 32
out that 18
out the 20
out what -22
outcomes , -17
outcomes . 14
over <money> 26
over a -17
over the 4
over time -12
owners and -29
package , 32
package of 14
parliament , -18
parliamentary time 33
part of 2
participation in -13
parties to -27
partners , -18
patients and -16
patients can 22
patients in -23
patients to -17
patients with 19
payments , 25
payments to 9
people , -13
people aged 18
people have -15
people to 12
people with -10
per cent -20
per year -7
performance of 18
period . -27
period <date> -25
period for 23
period of 16
phase of 37
place . 44
place at -26
placed on -23
plan , 23
plan . 17
plan and -15
plan to 30
planned for 28
planning application 24
planning guidance 20
planning to 16
plans . 22
plans and -26
plans for -12
plans in 26
plans to 10
platform . 28
play a -21
point . -27
police force 17
police forces 21
policies and -27
policy and -16
possible , -18
possible to -16
potential for -29
powers to 12
practice , -20
present . 31
prevention , -30
previous government 16
primary care 54
priorities . 21
private investment -32
private rented -23
private sector -21
process and -24
process for 24
process is -10
process of 79
processes , 22
processes and -18
procurement process 22
produced a 28
programme , 28
programme is -34
programme of 39
progress in -22
progress to 37
projects . 8
projects that 20
projects will -21
properties in -29
proportion of -18
proposals for -10
proposals to 14
protect the 27
provide a -11
provide more 20
provided <money> 27
provided a -15
provided by -43
provided in 15
provided the -44
provided to -17
providers . 11
providers are -14
provides a -8
providing a -36
provision , -15
provision . 34
provision of -18
provisions of 20
public and -23
public consultation 16
public health -14
public interest 18
public services -19
publication of 13
publish the -22
published , -38
published . -36
published <date> -49
published <name> 26
published <paper> -27
published a 27
published alongside 16
published as -12
published at 19
published by -24
published guidance 17
published in -20
published its 40
published on -18
published our 28
published the 32
pupils , 18
purposes . 16
purposes of -24
put in 8
quality and 15
quality of -14
quickly as 21
raise the 22
raised by -35
raised the 18
raised this 31
range of 2
rate of 14
rates for 37
rates of -19
ready to 21
real terms 20
received <number> -22
received a -26
recent years -28
recently announced 29
recently published -29
recognise that -15
recognised the -31
recognises that 24
recognises the -16
recommendations . 20
recommendations for 9
recommendations from -25
recommendations to 26
record of -16
recovery from -33
recruit <number> 31
reduce the -17
refer the -14
reflect the -44
reforms , -21
reforms to 25
regarding the 13
regardless of 17
regime to -27
region . -42
regular engagement -23
regularly with -13
regulation of 24
regulations . 23
regulations to 21
relate to -19
related to -13
relates to -25
relating to 10
relationships with -28
release . 33
relevant stakeholders -22
remain committed -22
remain in 32
rented sector -19
report by 25
report in 53
report is 20
report on 8
representatives from 20
requested . -23
require the -22
required . 12
required to -49
requirements . -4
requirements of -19
research , -10
research . -23
research and -32
research to 19
resilience , 18
resolve the -24
resources , 23
resources . -23
resources and -23
resources to -16
respect of -24
respond to 24
responded to 33
response to 1
responses and 32
responses to -10
responsibility for -17
responsibility of -7
responsible for -12
result in -26
result of -9
results of -13
returned to -29
review , 40
review . -24
review as -26
review in -30
review of 48
review process -27
review will 50
reviewing the 7
risk of 28
risks . 32
risks to -12
role . 23
role as -26
role in -38
role of 21
roll out 15
rolled out 30
rolling out 50
rounded to -17
rules for -18
rules on 21
rural areas 26
safe and -24
safety , -19
safety . 30
safety and -15
safety issues 18
scheduled for 25
scheduled to -25
scheme . 25
scheme and -14
scheme is -21
schemes , -25
schemes . 23
school , -23
school . 25
schools and 13
schools in 11
secondary legislation 19
sector . 19
sector and 21
sector has -30
sector in 17
sector to 9
sectors , 26
security , -24
security and -4
security of -21
seek to -13
seeking to -24
sent to 20
series of 20
service , -27
service . -31
service providers 25
service to 9
services , -13
services and -29
services are -17
services for 12
services that -17
services through 36
services to 12
set by 14
set of 21
set the -35
set up 29
sets out -45
setting out 10
settlement . -21
share their -26
shared with 32
shortly . 34
should be -31
should continue 20
should not 18
should take 22
show that 17
shows that -20
significant progress -29
since <date> -4
since it -32
since its -25
since the -20
sites . 18
skills and -16
so . 20
so far -29
so in -25
so that 39
so the 24
social care 7
social media 4
some of 12
soon as 21
sought to -32
specific assessment -15
spending . 19
spending on -29
spent on -11
staff , 25
staff . -28
staff and -26
staff are -15
stakeholders , -17
stakeholders and 9
stakeholders to -26
standard allowance 29
standard of -18
standards for 14
standards in 18
start in 32
start to -30
statistics are -19
statistics were 40
status . -26
steps . 22
steps to -29
storm overflows -29
strategy , -23
strategy . 18
strategy to 19
strengthen our 27
strengthen the 19
subject to 10
such as 9
suitable for 29
support , -15
support . 40
support children 20
support employers -27
support for 35
support is -14
support local -21
support people 17
support services -15
support the 18
support this -18
support to 30
support with 25
supporting the 13
supports the 12
system , -14
system . -12
system as 31
system in 24
system of 36
system that -34
systems to 23
table below -12
tackle the -16
take on 25
taken by 18
taken into -13
taken the 25
taken to -17
taking steps 24
taking to -27
tax system -29
teams , 24
technology , -14
temporary accommodation 14
terms of -11
testing and 28
than <number> 18
than the -6
that <body> -32
that <name> 25
that <state> -44
that a -31
that all -5
that any 16
that can -28
that consultation 21
that could 8
that has -24
that it 17
that our -33
that patients 18
that people -37
that support 20
that supports 28
that the 25
that this 10
that we -19
the ' 7
the <body> 13
the <date> 16
the <fund> 24
the <law> 24
the <minister> 24
the <money> -36
the <name> 19
the <number> -29
the <paper> 24
the <state> 13
the administrative -19
the answer -14
the application -29
the approach 14
the appropriate 21
the assessment -18
the attached -20
the average -21
the best 16
the care -22
the case -14
the challenges 17
the changes -17
the coming 28
the condition 9
the construction 22
the consultation 1
the content 17
the contract -19
the cost -10
the council -26
the country 16
the criminal 25
the criteria 22
the data -20
the decision 15
the delivery -16
the department 20
the department's 17
the design 11
the details 21
the development 35
the devolved 13
the duration 19
the earliest 31
the economy 21
the effect -35
the effective 28
the effectiveness 20
the end 21
the evaluation -29
the event -27
the extension -15
the figures -28
the financial 18
the findings 18
the first 8
the following -36
the food 28
the forthcoming 20
the framework 17
the full 6
the fund -22
the funding -20
the future -14
the government 45
the government's -10
the guidance -26
the health -9
the high 21
the hospitality 28
the impact -14
the implementation 22
the incident 19
the independent 45
the information -30
the inspection 34
the interim 36
the introduction -8
the last -18
the launch 21
the law -19
the legal 14
the legislation 23
the level -18
the list 27
the local -25
the long 23
the long-term -13
the management 27
the maximum 13
the most 26
the national 18
the nature 21
the nearest -18
the necessary 13
the need -5
the next 26
the normal 26
the number -36
the numbers -34
the ongoing -14
the other 13
the outcomes 21
the past 12
the performance 37
the pilot 13
the planned 28
the planning 12
the police -14
the policy -1
the potential -15
the press 24
the previous 10
the private -15
the process 35
the programme 19
the project 18
the proportion -9
the proposed 23
the public -15
the publication 31
the purposes -15
the quality 31
the recently -32
the recommendations 10
the reforms 13
the region -23
the regulation 19
the relevant 30
the report -14
the requested -20
the required 24
the requirement -17
the requirements 10
the research 26
the responses 15
the responsibility -31
the right -28
the rights 13
the risk 24
the role 25
the safety -9
the scheme -3
the school -13
the scope 12
the second 30
the sector -6
the service -31
the services 16
the speed 32
the spending 25
the statutory -26
the subject -21
the supply -22
the support -17
the system 12
the table -19
the taxpayer -18
the time -21
the toolkit 23
the treatment 24
the two -39
the uk -20
the use -11
the usual -6
the value 29
the water -32
the way -29
the website -24
the whole 20
the wider 9
the work -12
the working 21
the year -14
their <name> -19
their area -13
their care 22
their concerns 20
their funding 26
their overall -29
their own -13
them . 41
them to 12
then be 32
there are -3
there has 21
there was -16
there were -15
these changes -12
these include -11
these issues 15
these matters -16
these reforms 29
these schemes 16
these were 19
these will 16
they are 6
they can -18
they have -25
they need -21
they were -27
they will -7
this , 6
this agreement -23
this case 19
this engagement -21
this government 23
this group 39
this guidance 13
this has -10
this includes 9
this information 25
this investment 14
this is -25
this issue 21
this matter 6
this period 11
this point -34
this policy -24
this report 27
this support 14
this time -12
this will -19
those with 33
three years 33
through a 15
through our -50
through the 23
through this 21
throughout the -33
time . -15
time allows 42
to <body> 22
to <date> -19
to <fund> -32
to <money> 20
to <name> 8
to <number> 9
to <paper> 15
to <state> 16
to a 1
to accelerate 18
to address 9
to align -30
to allow 40
to analyse 36
to and -23
to apply 37
to assess 29
to assist 14
to begin 21
to bring 16
to build 24
to call -29
to change -14
to children -18
to collect 17
to complete 18
to comply -16
to confirm 18
to consider -7
to consult -15
to continue -2
to create 22
to date -16
to decide -33
to deliver -24
to delivering -26
to determine 7
to develop 40
to digital -30
to discuss 11
to do -8
to drive 20
to enable 16
to encourage 9
to engage -11
to enhance 17
to ensure -1
to ensuring -28
to establish 15
to explore 10
to extend 15
to facilitate 18
to find 19
to follow -17
to fund 54
to give 16
to have -4
to hear -21
to help 21
to home 22
to identify 28
to implement 2
to improve 9
to in -24
to increase 28
to inform 13
to introduce 7
to introducing 29
to invest 16
to its -13
to keep -14
to launch 29
to live -15
to maintain -27
to make 13
to manage 4
to maximise -29
to meet -8
to minimise -17
to monitor -32
to obtain 14
to offer 22
to operate 37
to parliament 17
to pay 17
to plan -25
to prepare 12
to prevent 33
to produce 30
to protect 21
to provide -10
to publish 19
to raise -10
to reach -23
to recover -27
to recruit 17
to reflect -28
to reform 13
to regulate -26
to report 8
to restore 33
to review 5
to reviewing 32
to roll 20
to secure 18
to see -29
to set 41
to share 24
to stay -17
to stop -25
to strengthen 34
to submit 17
to support 14
to supporting -12
to the -16
to their 15
to this -16
to undertake 21
to use 6
to work -24
to working -16
together to 17
took place 23
total of -48
training , 22
training to 11
transfer of -17
transparency , 26
treatment , -19
treatment and -22
treatment of 18
trends in 22
two years 18
types of 10
uk . 5
uk <body> -5
uk <company> -17
uk <name> 45
uk and -18
uk continues -19
uk economy -22
uk government 15
uk is -15
uk remains 19
uk to 15
uk will 28
unable to -24
under <number> -19
under review -36
under the -6
under way 52
underpinned by -18
understand what -17
understanding of -13
undertaken by 25
undertaking a 18
undertook a 39
underway . 38
underway to 73
up , -28
up a 17
up to 13
updated in 21
updated on -30
updates on 19
uplift of 31
use in -14
use the -10
used by -26
used for -13
used in -22
used to 25
using the -11
value for 7
variety of -11
via a 29
via the 10
victims of -14
was <money> -61
was a 11
was announced 22
was approved 33
was awarded 37
was completed 32
was first 31
was identified -29
was implemented -29
was made -25
was published -8
was spent -41
water and 19
water companies -13
way to 12
we also 36
we are 39
we can -30
we continue 21
we do -6
we expect -16
we have 16
we intend 33
we need -28
we plan 18
we published 21
we recognise -19
we remain 19
we want 13
we were -42
we will 75
we work -15
welcomed the -31
well as 7
were approved -27
were awarded -24
were included -29
were made 20
were published 50
when <name> 15
when a -32
when the -13
when they 18
where <name> 29
where a -24
where it 17
where possible -19
where relevant -19
where they -19
whether a -20
whether the -18
whether they 27
which aims 35
which are 29
which can 15
which have -27
which included 18
which includes 28
which is -15
which runs -25
which sets 21
which the -30
which was -61
which we -30
which were -27
while the -30
whilst we -19
who are 45
who have -12
why we 63
will act -19
will allow -31
will also 11
will always -39
will be 40
will benefit -17
will bring 11
will build -21
will confirm 18
will consider 19
will consult 51
will continue -37
will deliver 26
will depend -18
will develop 20
will enable -21
will ensure -10
will have -25
will help -28
will improve -19
will include 9
will increase -19
will keep -23
will make 8
will monitor 22
will need -16
will not -35
will only -22
will provide 19
will publish 46
will receive 8
will remain -18
will report 32
will respond 9
will set 44
will shortly 21
will strengthen -22
will take -29
will then 28
will update 28
will write 20
with <body> -2
with <name> 9
with <number> -37
with <state> 13
with a -9
with additional -24
with all -23
with further 34
with international 13
with its -11
with lived 22
with no 14
with our 9
with schools -23
with stakeholders -22
with the -5
with these 18
within <name> -12
within a 25
within the 22
women's health -23
work , 13
work and -16
work closely -7
work in -5
work is 56
work of -19
work to 57
work with -22
workers and 28
working closely 7
working in -7
working to 26
working towards 20
working with 13
works with -13
would be 16
would have -12
would not 10
write to 18
written to 22
wrote to 15
year , 11
year . -31
year by -36
year for 31
year in 13
year of -13
years . 34
years and -36
years old 20
`,
  pastDate: `
18
copula 5
none 15
past 17
past-copula 14
perfect -14
perfect-passive -21
plan -21
present -21
progressive -17
will-passive 46
`,
  previous: `
copula -10
copula be -10
do -46
modal -54
modal access 10
modal be -20
modal expect 24
modal find 17
modal provid -12
modal us 7
modal vary -49
none -23
none  -23
past -9
past agr 18
past announc 34
past ask 35
past clos 17
past commission 31
past conduct -27
past hav -19
past identify -31
past includ -16
past mak 25
past meet 31
past provid 26
past rais 39
past receiv -16
past request -16
past run 18
past set -17
past support -29
past updat -18
past us 17
past writ 28
past-copula -4
past-copula be -4
past-passive 6
past-passive approv 22
past-passive award 20
past-passive consider -26
past-passive establish 29
past-passive issu -19
past-passive publish -17
perfect 10
perfect allocat 33
perfect ask 31
perfect be -44
perfect commission 28
perfect confirm -19
perfect establish 16
perfect hav -36
perfect increas -26
perfect issu -24
perfect launch 24
perfect mak -23
perfect produc 40
perfect provid -37
perfect publish 4
perfect receiv -34
perfect set 49
perfect support -34
perfect tak 39
perfect work 24
perfect-passive -12
perfect-passive mak 13
perfect-passive publish -15
perfect-progressive -16
plan 18
plan ensur -17
plan improv 30
plan publish -18
present -17
present benefit -15
present condemn -25
present contain -16
present continu -19
present cost -15
present engag 14
present estimat 19
present expect 11
present form -18
present help 27
present includ 11
present know 24
present mean -7
present monitor -18
present need 28
present offer 22
present outlin 21
present play 10
present provid -18
present publish -21
present receiv 13
present recognis 36
present refer -38
present requir 16
present set -39
present show -8
present sit 35
present stat -20
present support 12
present tak 60
present want -18
present work -13
present-passive -40
present-passive bas 10
present-passive commit 24
present-passive design 16
present-passive hold -35
present-passive protect 26
present-passive provid -25
present-passive publish 25
present-passive requir 36
present-passive set -28
progressive 28
progressive conduct 16
progressive consider -16
progressive deliver -26
progressive develop -16
progressive explor 21
progressive increas 37
progressive monitor -17
progressive ongo -20
progressive review -24
progressive support -31
progressive tak 49
progressive-passive 26
will 1
will apply -21
will be -18
will consult -13
will continu 23
will deliver 18
will enabl 15
will ensur -22
will fund 25
will hav -12
will help 33
will includ 20
will increas 29
will monitor -32
will need -21
will provid 37
will publish -25
will respond -31
will support -8
will-passive 17
`,
  referral: `
-16
`,
  subject: `
 -13
<body> 13
<body>  -7
<body> be -52
<body> bring -25
<body> commit -18
<body> confirm -17
<body> do -31
<body> fund -22
<body> hold -23
<body> launch 13
<body> none -7
<body> past -9
<body> plan 23
<body> present 1
<body> progressive 35
<body> publish -7
<body> report -23
<body> support -12
<body> will 10
<body> work 16
<company> 36
<fund> be -17
<fund> deliver 33
<fund> present -10
<law> -21
<law> past -20
<law> present 9
<law> will -34
<member> 10
<minister> -26
<minister> meet 36
<minister> past -23
<minister> will -20
<money> past -40
<name> be -11
<name> commit -24
<name> past -16
<name> present -23
<name> recommend 28
<name> will 13
<number> -2
<number> be 22
<number> past -45
<paper> 15
<paper> commit 29
<paper> present -14
<paper> publish -46
<paper> set -28
<state> -41
<state> past -41
<url> -10
<url>  -10
<url> none -10
action 20
allocations 12
also 42
also past 66
also plan 29
also present -46
announced -15
applications 14
approach -16
assessment 26
authorities -27
breakdown -20
campaign 30
changes past 23
changes will -15
claimants -21
claims -23
companies -30
consultation 9
consultation past -29
cost -36
criteria 20
data -4
data be 18
data past -13
deadline -30
defence 39
department 13
department do -17
department fund 15
department invest 18
department past 2
department present -22
department progressive 6
department will 8
department work 13
details 13
due -11
evaluation 31
farmers 25
figures -19
funding 27
government -16
government commit -13
government confirm 15
government consider -8
government consult 22
government invest 15
government past 55
government present -5
government progressive 24
government publish 12
government remain -11
government will 4
government work -30
guidance be 14
however 20
i 21
i past 48
i present -37
i refer -25
i will 29
impact 15
impacts 21
information -29
information be -19
initiative -26
investment 28
issue -28
it 12
it be -39
it past 15
it will -12
latest -20
latest past -20
latest publish -18
majority -22
measures -9
meeting 24
minister past 26
ministers present 25
number -15
number past -19
officials 23
officials past 22
officials work 24
people -19
pilot 17
pilot past 33
planning 38
policy -16
power -21
process -22
programme 16
programme past 20
progress -18
projects -14
providers -16
publication 24
published 21
rate -19
recently 63
recently past 83
reforms -21
regularly -15
regularly present -18
release 22
report past -19
report publish 12
research -26
restoration 34
review 21
review will 24
scheme 17
schools 25
sector -26
services 11
survey -28
system 14
table -9
team 17
that 24
that be 9
there -25
there be 9
there will 16
these 6
these be 29
these past -19
they -1
they present -10
this -26
this be 37
this present 16
this will -56
time -18
together 32
total -32
uk 46
uk commit 15
uk present -7
uk progressive -13
uk support 13
uk will 17
value 23
we -32
we consider -26
we consult 14
we do -10
we expand 15
we expect -18
we intend 18
we invest 29
we keep -12
we monitor -35
we past 16
we plan 27
we progressive -22
we publish 7
we review 23
we support -13
we want 15
we will 18
we work -49
widely 28
widely present 35
work 38
work be 20
work progressive 26
`,
  subjectHolds: `
' -3
, -8
/ 16
: -37
; 36
<body> 10
<company> -5
<date> -29
<fund> -6
<law> -10
<minister> 32
<money> 11
<name> -3
<number> -65
<paper> 10
<state> -41
<url> -10
about -18
accommodation -18
across -14
action 22
age 19
agreements -40
all -25
allocations 16
alongside 20
also 18
alternative 33
an -47
and 2
any -9
appointments -21
approach 11
approximately 23
areas -13
as -29
assessment -11
authorities -7
authority -11
be -37
being -16
below -9
between -19
both 17
budget -12
business -12
but 22
by -41
campaign 22
cap -26
care -8
change 11
changes -11
children 22
claimants -27
claims -32
community -16
companies -34
company -42
condition -27
conduct 29
construction 32
consultation 40
contract 23
costs -21
criteria 13
currently 10
data -48
deadline -30
decision 18
decisions -23
defence 30
delivery 19
department 50
department's 25
detailed 16
development 12
digital -14
draft -24
due -18
each -16
enforcement 19
engagement -18
ensuring -13
evaluation 21
evidence 7
farmers 42
figure -12
figures -24
final 17
financial 11
following -22
from -6
further 14
future 6
government 10
government's 21
grant -27
group 18
groups -14
guidance 17
he 22
health 12
homes 16
how -13
i 8
impacts 11
in 7
including -53
individual -13
individuals -5
industry -34
information -7
initial 14
initiative -30
inquiry 32
investment 19
is 21
issue -29
it 7
landlords 20
last 21
legal -27
legislation 15
letter 25
line 40
local -11
majority -17
many -21
materials 38
means -25
measures -7
meeting 29
members -24
mental -12
methods 28
minister 24
model 14
more 23
most -14
new -17
no -56
not -21
note -25
number -2
of -26
offenders -21
officials 27
on -34
one -27
or 19
organisations -21
other -26
our 16
over -16
overall 11
package -24
parliament -26
partners 21
payments 18
people -33
pilot 13
planning 47
previous -26
private -16
process -13
programme 24
projects -13
providers -17
public 23
publication 43
published 19
quality -13
rate -19
rates 19
recent 18
recently 39
reference 26
regional 33
regulation 18
reoffending -32
report 30
requirements -15
resources 20
response 13
review 7
round 32
scheme 10
schools -20
sector -30
services -16
sets -20
settlement -9
sites -29
six -25
small -30
some -32
specialist 23
specific -15
spend -27
spending -24
staff -7
standards -14
statistics 20
statutory 30
study -17
such -18
suppliers -17
support -23
supporting 19
system 31
table -10
tax 30
team 24
technical 26
than -54
that -29
the 29
their -21
there -22
these -20
they -13
this -18
those -9
time -19
to -44
together 26
total -39
treatment -22
trial 29
trusts -26
uk 30
visa -15
water -48
we 27
were 27
what -25
whether -28
which -121
who -24
widely 22
wider -19
with -27
work 25
year -24
years -19
`,
  subjectStarts: `
<body> 21
<date> 14
<law> 21
<name> -3
<number> -59
<paper> 24
<state> -36
<url> -9
a 48
all 13
an 37
any -25
approximately 27
as 9
but 22
data -17
decisions -16
defence 39
detailed 33
due -11
figures 13
further 34
government 21
he 22
however 20
in 13
information -9
integrated 9
it -31
local -23
many -13
ministers 8
more 11
my 19
no -24
officials 16
only -17
our -5
people -16
please -24
published 18
research -28
schools 20
some -23
that 37
the -27
their -20
there -11
these -32
they -18
this -21
those -12
two 23
we 24
work 53
`,
  to: `
<name> 17
al 17
commit ensuring -15
commit improving -15
commit introducing 24
consider -16
continu engag -9
continu fund 44
continu invest 41
continu keep -16
continu monitor -8
continu support -13
deliver -26
engag -9
ensur -18
ensuring -15
fund 32
improving -15
introducing 24
invest 42
keep -16
mak -44
monitor -8
provid 23
rais -23
refer th 22
round th -15
s -37
support 10
th 7
us -25
want ensur 25
work -34
work ensur -31
writ al 18
writ th 14
`,
  told: `
 -26
accept 22
access -16
achiev -30
acknowledg -36
act -33
administer -19
advis -22
affect -25
agr 43
aim -37
align -32
allocat 47
allow -40
amend 33
analys 32
announc 73
anticipat -24
apply -16
appoint 68
approv 18
ask 71
assess 25
await -54
award 37
bas -38
be -37
begin 47
believ -15
benefit -21
bring 23
build -10
cal -27
carry 22
certify 41
chang 30
clos 54
commenc 60
comment 23
commission 39
commit 1
communicat 46
complet 18
comply -21
conclud 22
conduct 48
confirm 29
consider -5
consult 89
continu -18
contract 26
copula -14
copula be -14
cost 15
cover -21
deal -34
decid 20
deliver 13
demonstrat -41
depend -18
deploy 40
design -50
designat 26
determin -25
develop 84
do -30
do publish -14
draw -24
driv -36
enabl -33
encourag -30
ensur -38
establish 47
estimat -35
evaluat 59
expand 24
expect -8
extend 29
fac -32
fal -35
find -35
focus -39
fund 39
get -26
grant 12
grow -26
hav -38
help -36
hold 11
identify -28
implement 29
improv -34
in 43
includ -2
increas 26
incur -19
inform -34
inherit -45
intend 32
interpret -41
introduc 64
invest 48
investigat 28
invit 27
involv -9
issu 34
join -25
keep -51
know -22
launch 72
lay 22
lead -35
learn -34
legislat 45
look -32
maintain -30
mak 10
meet 2
modal -75
modal be 19
modal confirm 17
modal find 17
modal hav 24
modal tak 20
modal us -23
monitor -41
need -25
none -26
none  -26
not -44
ongo 13
open 57
operat -28
outlin -27
overs -21
past -15
past aim -29
past announc 19
past award 10
past begin 20
past clos 33
past commission 14
past commit -4
past confirm -24
past consult 21
past discuss 13
past engag 27
past find -12
past fund -27
past hav -14
past includ -32
past integrat -15
past introduc 13
past issu 6
past launch 21
past mak -12
past meet 38
past open 33
past propos -31
past provid 20
past rais 32
past receiv 26
past recommend 20
past refer -23
past report -14
past review 27
past run 26
past set -39
past sign 26
past speak 18
past spend -32
past undertak 41
past us 18
past visit 24
past-copula 11
past-copula be 11
past-passive 49
past-passive agr 26
past-passive announc 23
past-passive appoint 35
past-passive assess 31
past-passive award 29
past-passive clos 29
past-passive publish 28
perfect 88
perfect advis -18
perfect agr 18
perfect ask 40
perfect be -29
perfect commission 15
perfect commit 12
perfect confirm -16
perfect consult 26
perfect continu -24
perfect decid 28
perfect hav -18
perfect hold 20
perfect increas 12
perfect interpret -36
perfect introduc 15
perfect invest 23
perfect launch 27
perfect mak -19
perfect meet 25
perfect not -38
perfect produc 24
perfect publish 26
perfect rais 27
perfect receiv -23
perfect report -22
perfect review 23
perfect s -14
perfect speak 26
perfect undertak 16
perfect work -26
perfect writ 18
perfect-passive 64
perfect-passive allocat 13
perfect-passive appoint 23
perfect-passive commission 20
perfect-passive design -22
perfect-passive establish 27
perfect-passive publish 35
perfect-passive round -14
perfect-progressive 19
pilot 46
plac 19
plan 40
plan ensur -11
plan improv -14
plan publish 30
plan report 32
plan support -21
play -32
present -45
present allow -11
present apply -9
present believ -15
present continu 60
present cost 14
present encourag -10
present engag -10
present expect -16
present hav 33
present includ 21
present intend 39
present keep 22
present mean 11
present monitor -14
present need 13
present operat -15
present plan 20
present provid -38
present publish -33
present recognis 24
present refer -14
present remain 12
present represent -15
present requir -9
present set -4
present work -10
present-passive -45
present-passive allocat -25
present-passive commit -15
present-passive fund 12
present-passive provid -8
present-passive publish -22
present-passive requir -16
present-passive schedul 31
present-passive set -5
produc 16
progressive 71
progressive assess 23
progressive await -49
progressive conduct 31
progressive consider 27
progressive consult 23
progressive develop 19
progressive engag -11
progressive expand 24
progressive fac -23
progressive fund 40
progressive introduc 14
progressive invest 10
progressive investigat 37
progressive monitor -34
progressive ongo 16
progressive progress 26
progressive provid 33
progressive review 25
progressive tak -10
progressive transform 24
progressive undertak 24
progressive work -9
progressive-passive 66
propos -14
provid 20
publish 110
put 15
rais 25
receiv -31
recognis -15
recommend 42
record -20
recruit 39
refer -32
reflect -33
reform 37
relat -11
releas 26
remain -33
represent -16
request 13
requir -62
respond 54
result -19
retain -16
review 59
rol 30
round -17
run 55
s -48
sanction 27
say -28
schedul 22
seek 34
select 37
serv -43
set 26
shar -1
show -14
sign 25
speak 30
stand -18
start 22
submit 21
support -18
tak 21
test 27
transfer 31
undergo 41
underpin -17
undertak 36
updat 39
urg -35
us -57
visit 12
welcom -43
will 44
will allow -37
will apply 17
will be -35
will bring 14
will confirm 18
will consider -14
will consult 28
will continu -48
will deliver 8
will depend -16
will develop 20
will enabl -28
will ensur -21
will hav -45
will help -11
will includ 17
will introduc 24
will keep -22
will launch 18
will mak 28
will need -30
will provid 28
will publish 40
will receiv 27
will remain -17
will requir -18
will respond 16
will review -12
will set 52
will strengthen -19
will support -14
will writ 21
will-passive 46
will-passive announc 19
will-passive develop 25
will-passive mak 20
will-passive provid 33
will-passive publish 40
will-passive requir -18
will-passive set 18
will-passive tak -19
work -17
writ 42
`,
  verb: `
 -26
accept 17
access -19
achiev -34
acknowledg -36
act -42
advis -19
affect -29
agr 54
aim -24
align -27
allocat 54
allow -21
amend 26
analys 33
announc 30
anticipat -23
apply -19
appoint 30
approv 33
ask 18
assess 17
associat 27
award 48
bas -33
be -32
begin 48
believ -12
benefit -19
bring 9
build -34
cal -27
carry 16
chang 17
clos 50
commenc 59
commission 19
commit 9
communicat 42
conclud 40
conduct 7
consider -38
consult 50
continu -4
copula be -27
cover -26
decid 20
deliver 5
demonstrat -39
depend -16
deploy 25
design -44
designat 26
determin -18
develop 23
do -18
do publish -14
draw -25
driv -36
enabl -26
encourag -36
engag -24
ensur -35
establish 28
estimat -41
evaluat 33
expand 29
expect -15
extend 39
fac -28
fal -17
find -48
focus -27
follow 24
fund 40
hav -31
help -36
hold 12
host 20
identify -43
implement 23
improv -31
in 36
includ -15
increas 18
inform -17
inherit -45
intend 30
interpret -41
introduc 51
invest 49
investigat 29
invit 27
issu 39
keep -49
know -20
launch 43
lay 26
lead -26
legislat 34
look -14
maintain -28
mak 6
mean -14
meet 8
modal hav 21
modal mak -8
modal tak 22
monitor -44
need -22
none  -26
not -32
offer -14
ongo 13
open 46
operat -17
outlin -21
overs -20
past associat 30
past award 11
past begin 20
past clos 34
past consider -25
past discuss 14
past engag 27
past find -12
past fund -22
past hav -15
past identify -26
past includ -41
past introduc 11
past issu 9
past launch 19
past meet 40
past open 22
past provid 11
past publish -11
past rais 26
past recommend 19
past review 29
past run 17
past set -37
past speak 18
past spend -29
past undertak 19
past us 23
past-copula be -3
past-passive agr 23
past-passive announc 23
past-passive approv 27
past-passive award 29
past-passive clos 34
past-passive complet 20
past-passive establish 24
past-passive publish 36
perfect advis -17
perfect agr 15
perfect ask 11
perfect be -12
perfect confirm -23
perfect consult 26
perfect continu -22
perfect decid 28
perfect hav -15
perfect hold 19
perfect interpret -36
perfect introduc 14
perfect invest 15
perfect mak -9
perfect meet 25
perfect not -27
perfect produc 24
perfect provid -15
perfect receiv -21
perfect review 23
perfect s -12
perfect speak 26
perfect undertak 20
perfect work -26
perfect writ 18
perfect-passive allocat 25
perfect-passive commission 20
perfect-passive design -22
perfect-passive publish 35
pilot 49
plan 17
plan ensur -10
plan improv -14
plan publish 28
plan support -18
play -37
present apply -8
present believ -12
present continu 40
present encourag -18
present engag -9
present expect -17
present hav 35
present includ 20
present intend 39
present issu 16
present keep 22
present monitor -15
present offer -12
present plan 14
present provid -37
present publish -32
present recognis 35
present refer -14
present remain 15
present report 22
present represent -15
present set -6
present support 1
present want 8
present work -5
present-passive allocat -24
present-passive commit -11
present-passive fund 12
present-passive provid -7
present-passive publish -35
present-passive requir -11
present-passive schedul 31
present-passive set -27
produc 26
progressive conduct 26
progressive consult 19
progressive deliver 24
progressive develop 11
progressive engag -14
progressive expand 24
progressive fund 40
progressive introduc 14
progressive invest 16
progressive investigat 37
progressive monitor -34
progressive ongo 16
progressive progress 23
progressive provid 8
progressive review 19
progressive tak -37
progressive transform 24
progressive undertak 24
protect 22
provid -19
publish 31
rais 3
receiv -57
recommend 33
record -19
recruit 37
reduc 18
refer -31
reflect -30
reform 32
relat -11
releas 31
remain -27
represent -15
requir -66
respond 35
review 46
rol 29
round -15
run 60
s -53
sanction 27
say -28
schedul 23
select 32
serv -28
set -3
shar 34
show -31
sign 22
speak 30
stand -18
strengthen 10
support -24
test 24
transfer 31
undergo 41
underpin -17
undertak 17
updat 65
urg -34
us -32
welcom -40
will allow -31
will apply 13
will be 8
will consider -6
will consult 20
will continu -33
will deliver 8
will depend -15
will enabl -27
will ensur -16
will hav -39
will help -2
will includ 7
will keep -23
will launch 18
will mak 9
will need -27
will provid 15
will publish 11
will receiv 22
will requir -20
will review -12
will set 26
will support -24
will tak 18
will writ 21
will-passive develop 25
will-passive mak 18
will-passive provid 35
will-passive publish 33
will-passive requir -22
will-passive set 23
will-passive tak -19
work -11
writ 41
`,
  word: `
" -5
' 10
've 22
+ -22
, -1
- 26
. -7
/ 18
: -35
; 16
<body> -6
<company> 13
<date> 65
<fund> 45
<law> 13
<member> -35
<minister> 56
<money> 60
<name> 9
<number> 13
<paper> 8
<state> -15
a 14
able 16
about -9
abuse 18
academia -19
academic 14
academy -27
accept -25
accepted 51
access 21
accessibility 19
accessing -33
accompanied 21
according 17
account -29
accountability -48
accounts -20
accuracy 18
accurately 21
achieved -14
acknowledged -37
across 25
acting -18
action 15
active -27
actively -29
activities -25
activity -22
actors -29
acute 25
adaptation -22
addition -8
additional 39
addressed -16
addresses -10
adequate -15
adjustment 32
adjustments -11
administered -19
administration -8
adopted -20
adoption 26
adult 3
advanced 26
advertised 27
advice 9
advised -22
affected 8
affordable -17
after -27
again 34
against 38
age 55
agenda -27
agreed 29
agricultural -45
ahead 16
aid 25
aiming -26
aims -45
air -16
aircraft -28
alcohol 44
align -22
aligned -22
all -26
allies -19
allocated 13
allocation 50
allocations 26
allow -11
allowance 23
allowing -33
allows 9
almost 9
alone 28
along 9
alongside 14
already -12
also 54
alternative 37
always -78
ambition -36
amend 10
among 21
amount -25
amounts -44
an 30
analyse 39
analysing 20
analysis 22
and 20
animal -23
animals -21
annex -19
announce 19
announced 31
announcement 25
annual -29
answer -23
any -29
anyone -29
appeal -16
appeals -16
appear -26
applicable -16
applicants -23
application -1
applications -34
applied -24
applies -8
apply 13
applying 31
appointed 58
appointment 25
appraisal 24
apprenticeships 29
approach -6
approaches 30
appropriate 11
appropriately -30
approve 17
approved 19
area -16
areas -13
arise -23
arms -24
around -12
arrangements -7
as -24
asked 46
asking 26
aspect 18
assess 36
assessed 8
assessing 27
assessments 10
assist 9
associated 17
assurance -27
assured -33
asylum 5
at 18
attached -31
attack -13
attacks 17
attended 21
audit -16
authorities 12
authority -44
authority's -15
autism -20
automatically 14
available 37
average -78
aviation 21
awaiting -49
award 21
awarded 37
awards -18
aware -41
awareness 24
back 15
backed -12
background 28
backgrounds 27
balance 17
bank -23
barriers -20
base -24
based -30
basic -22
basis -11
batteries -22
be 31
because -48
become -27
been 10
before 21
began 25
begin 37
behind -22
being 48
believe -6
below -36
benefit -9
bespoke -11
best 42
between -38
beyond -25
bilateral -29
bill -20
bills 34
boards -14
bodies -8
book 24
border 14
both -29
boxes -26
brain -27
brand 14
breadth 23
breakdown -20
breakfast 31
bringing 14
brings -42
broad 15
broadly -29
broken -34
budget 14
building -14
buildings -14
built 25
business -3
businesses -23
but 11
buying -22
by -25
c 43
calculated -10
call -18
calls -16
campaign 47
can -5
cancer -28
cannot -14
cap -16
capabilities 16
capability -9
capacity 27
captured -10
carbon -23
care -14
career -16
careful 14
carers 21
carry -13
case 19
cash 25
caused -19
ceasefire -28
cent -20
central -41
centrally -9
centre 14
centres 17
certain 21
certainty -38
certificate -12
challenges -6
challenging -16
change -11
changes 18
channels 31
charged -21
charges -16
charitable -15
charities -15
charity 26
checks 14
chief 24
children -22
choice -24
choose -18
chosen 26
circumstances -28
civil 38
claim 7
claimants -30
clarify 40
clarity 15
classification -23
classified 35
clear -28
climate -7
clinicians -7
close -14
closed 18
closely -45
closure -28
coastal -20
codes 36
cohorts -27
collaboratively -28
colleagues 21
collect 32
collected 24
collection 16
colleges 15
combination -17
come -37
comes -18
coming 35
commenced 25
commercial -3
commission 23
commissioned 29
commitment 32
commitments 40
committed 7
committees -19
common -9
communicate 26
communicated 55
communication 32
communications 28
communities -24
companies 34
compared -37
compensation 17
competition 27
competitive 22
complaints -19
complete 54
completed 21
completion 34
complex 30
compliance 11
comply -19
component -15
components 11
comprehensive 22
concern 9
concluded 39
condition -17
conditions -31
conduct 20
conducted 11
conducting 55
confidence -17
confirm 70
confirmed 34
conflict 21
consent 16
consider 3
considerations -31
considered -31
considering -16
considers -24
consistent -12
consistently -33
consortium 19
constituency -18
constituent 37
construction 23
consult 30
consultation 74
consultations -15
consulted 58
consulting 42
consumer 6
consumers -4
contact 9
contained -23
containing -22
content -19
context -42
continue -34
continued -8
continues 36
continuous -22
continuously -47
contract 16
contracted 26
contracts -34
contribution -11
control -27
controls -17
convene 27
conversations -16
convicted -23
copy 33
core -23
correct 21
correspondence -22
cost -11
costing 30
costings 25
costs -18
could -1
councils 13
countries -41
country -15
course 28
courses 28
cover -13
covering 46
creating 26
creation 26
crime -9
criminality -35
criteria 29
cross-government -31
crucial -18
culture -24
current 20
currently 84
curriculum 25
customer -14
cut 17
cyber -32
data -6
dataset -22
date -41
dates -10
day -9
day-to-day 18
days 18
deaths -20
decide -39
decided 43
decision 12
decisions -25
decrease -30
deemed -21
deeply -26
default 15
definition 32
delay 22
delays -25
deliver -6
delivered 9
delivering -21
delivery 9
democratic -30
demonstrated -39
dental 9
dentists 22
department -12
department's 18
departmental 7
depend -16
dependent -22
depending -14
deployed 25
deprivation 35
deprived -27
design 23
designated 18
designed -17
despite -44
destination -26
detail 17
detailed 11
details 15
detected -28
determination -20
determine 19
develop 43
developing 47
developments -33
develops 23
devolved 28
diagnosis -4
diagnostic 38
dialogue -13
did 27
diesel 26
different -22
digital 23
diplomatic -21
direct 29
directed 30
direction -19
directly -25
disabilities 14
disability 34
disabled -27
disadvantage 15
disadvantaged -23
disclosure -31
discuss 21
discussed 36
discussion -12
discussions -10
disease -34
disorder 15
disrupt -22
distribution 30
diversity -5
do -30
doctors 30
document 31
documents 16
does -22
doing -26
domestic -34
donations -11
done -36
donors -26
doubling 30
down -25
draft -25
drawing -17
drawn -24
drive -19
driven -21
driver 22
drivers 37
driving -13
drug -19
due 33
during 12
duties -9
duty 22
earlier -30
earliest 31
early 24
earned 30
easier 18
economic -5
economy -37
education -24
educational -8
effect -12
effective -13
efforts 11
eight -20
election 12
elections -47
electric 19
element -20
eligibility 41
eligible 12
elsewhere 10
email 30
emergency 6
emerging -15
emission 23
emissions -18
employer 7
employment 29
empower -25
enable -6
enabling 47
encourage -11
end 18
endoscopy 37
energy -2
enforcement 30
enforcing 29
engage -23
engaged 27
engagement -19
engaging -23
enhance 17
enhanced 10
enhancements 20
ensure 20
ensures -9
ensuring -27
entering -34
entities 33
entitled -12
entitlement 37
environmental -15
equipment 14
equitable 24
equivalent 15
error -19
essential -12
establish 25
established 21
establishing 38
establishments -23
estate 8
estates 34
estimate -18
estimated -32
estimates 8
evaluated 32
evaluating 31
evaluations -24
even -12
events -22
every 23
evidence 6
evolving 23
example -17
excluding -30
exemptions -38
exercise 45
existing 8
expand 15
expanding 46
expect -2
expected -13
expects -19
expenditure -23
experience 40
experienced -22
experiences -26
expert 17
expertise 17
experts 29
explained -32
explore 18
exploring 10
exposure -10
expression 41
extend 39
extended 20
extending 15
extension 16
extensive 13
external 36
extra 22
face -26
face-to-face 11
facilitate 9
facility 28
facing -22
factor -27
factors -35
failed -20
fair 40
fairer 27
families -9
far -23
farmers 45
farming -18
faster -29
feasibility 22
features -22
fee 6
feedback 40
fees -5
fewer -23
fight -17
figure -8
figures -4
final 5
finalised 48
financing 15
firearms 24
first 49
fit -10
five 8
flexibility 13
flexible 31
flights -27
floating 26
flooded -25
flooding 25
focus 16
focused -20
follow 54
followed -26
following 25
follows -10
food 3
for 18
fora -26
force 23
forces 15
forecast -27
forecasts -16
foreign -8
formally 31
former -18
forms -14
formula 21
forthcoming 28
forward 37
found -40
foundation 12
four -4
framework 14
frameworks 16
freight 27
from -15
frozen 41
fuel 20
full 20
fully -12
fund 61
fundamental -15
funded 29
funding 40
funds -26
furniture -27
further 33
future -5
games -26
gap -24
gaps 31
gas -20
generation -16
get -63
girls -13
give -9
given -23
giving -20
globally 15
go -36
goal -20
gov.uk 13
governance -28
government 42
government's -32
governments 14
grant -15
granted 27
grants 38
great -25
greater -12
green 16
grounds -16
group 41
groups 4
grow -20
growth -20
guidance 48
guidelines -37
habitats 18
had -46
handling 23
hard -22
harm -36
has 33
have 13
having -18
he 13
health -20
healthier -29
hear -19
heard -26
hearing -22
held 8
help -3
her 16
here -9
heritage 27
high 9
higher -18
highway -15
his -10
historic -20
hold 22
holders 19
holds -22
homelessness 22
homes 17
hospices 36
hospital -30
hospitality 27
hospitals 33
hosted 47
hotels 30
hours -30
household 29
households 5
how 15
however 9
hubs 17
human -12
humanitarian 27
hydrogen 18
i 43
identified -26
identify 4
identifying 16
identity 26
if -25
illegal -12
immediate 10
immigration 19
impact 36
impacts 16
implement 25
implementation -7
implemented 27
implementing 23
importance 24
important -20
improve -7
improved -14
improvement 54
improvements -15
improving -20
in 2
incident 19
include -24
included 20
includes -13
including 9
inclusive -19
income -22
increase -18
increased -19
increasing 29
incur -17
incurred -21
independent 27
independently 17
individual -31
individuals 10
industries -17
industry -16
industry-led -29
inform 18
information 6
informed -54
infrastructure -6
inherited -27
initial 32
initially 46
initiative -18
innovative -16
input 31
insight -31
inspections 25
inspectors 32
installation 33
installed -17
instance -21
institutions 53
integrated 18
intend 54
intended -37
intends 79
intention 57
interest 5
interests -39
interim 27
internal 18
international -44
interpreted -42
interventions -13
into 26
introduce 20
introduced 26
introducing 65
introduction -17
invested 45
investigate -13
investigating 20
investigation 11
investing 13
investment 16
investments 22
invited 21
involve 23
involving 9
is 12
issued 16
it -23
its -2
jobs -42
joint 26
keep -30
keeping -32
keeps 36
kept -26
key 4
labelling -19
laid 33
land -35
landlords 17
language -12
large 20
larger -35
last -23
lasting -12
late 16
later 31
launch 50
law 16
lead 19
leaders 9
leadership -11
leading -19
learned -27
learner 22
leaseholders -19
least -5
leave -5
led -18
left -11
legacy 17
legislate 37
legislated 26
legislation 41
legislative 21
lenders -22
less 5
letter 22
letters 44
levy -18
liabilities -21
licence -22
licences 18
licensed -19
licensing 20
life -26
lifesaving 20
like -36
likely -9
limit 34
limited 15
limits -27
line -10
link -9
links 12
list 4
live -27
lived 18
lives -34
living 15
loans 25
local -3
long-standing -24
long-term 7
longer -16
longer-term -37
looked 39
loot -26
loss 30
low-carbon -19
lower -17
made -17
mainstream 27
maintain -55
maintenance 9
major -20
make -6
makes -17
making 40
manage 12
managed -16
management -4
managers 17
managing 6
mandate -23
mandatory 26
manifesto 20
manual -21
manufacturers 20
many -52
market -9
mass 26
material 12
matter 10
matters -34
maximise -30
maximum 10
may -20
mean -43
means -14
measures 26
mechanisms 10
media 3
medical -36
medicine 20
medicines -19
meet -40
meeting 38
meets -12
member 10
members -16
mental 6
met 17
methodology 25
methods 26
miles -26
military 30
million -13
millions -21
minimise -18
minimum -4
minister 37
ministers 16
mission -18
mitigate 12
mobile 25
model 34
modelling 21
models 19
modern 16
monitor -12
monitoring -37
months 12
more 4
most -19
move 28
moving 11
much -27
music 12
must -23
my 10
nationality 14
nearest -34
nearly 11
necessary -43
need -42
needed 11
negative -27
negotiations 46
neither -22
network -22
networks 20
never -21
new 46
newly 15
next 37
no -47
non-compliance 25
non-executive 33
nor -24
normal 7
normally -24
not -79
note -24
noted -53
now 68
number -7
numbers -26
obesity -23
objectives -13
obtain 14
of -3
off -37
offence -16
offenders -34
offer 18
offered -7
offering -30
offers -23
officers -13
offices -23
official -17
officials 12
offset 13
often -19
old 16
on 5
once 12
one 9
ongoing 17
online 35
only -74
open 6
opened 42
operate 15
operating -2
operation -8
operational -20
operations -7
operator -11
optimal -23
option -21
options 18
or -48
oral -26
order -14
orders 15
organisation 27
organisational 19
organisations -39
other 18
others -7
our 8
out 29
outcomes -4
outlined -12
output -25
outstanding -16
over -16
overall -15
overflows -30
overheating 38
overseen -24
oversight -34
own -23
owned -21
owners -28
pace 14
package 27
packaging -12
paid 25
panels 27
paper 4
parent 18
parents 30
parking 18
parliament 46
parliamentary 41
particular -6
partnership -25
party 10
pass -22
passenger -36
passengers -34
past 12
pathway 16
pathways 18
patient 19
patients -34
paying 14
payments 29
peace 16
penalties 24
pensions -27
per -23
percentage -14
perform 27
period 15
periods -26
permanent 24
permanently 20
person's -12
personal -28
personnel 34
pharmacies 20
pharmacy -29
phase 9
physical -11
pilot 29
pilots 40
place 5
placements 24
places 29
plan 9
planned 20
planning 44
plans 38
platform 27
platforms 13
play -34
playing -17
please -25
plus -13
point -12
police 34
policies -31
policing -32
policy -10
political -27
poor -15
population -22
portal -17
positive -12
possible -10
potential 5
poverty -21
power 9
practical -19
practice -8
practices 32
pregnant 23
premiums -26
preparation 22
prepare 30
prescribing 31
present 41
presented 25
pressures -27
prevent 10
preventing 27
prevention -31
previous -11
price 19
prices -12
primary 32
principle -23
priorities 9
prioritisation 21
prioritised -4
prison 11
prisoners 17
prisons 25
private -18
proactively -23
problems -18
procedures 26
proceed 28
proceedings -47
process 7
processing -13
procurement 34
produce 28
produced 31
product 14
professionals -6
profile -18
programme 45
programme's 21
programmes -13
progress -27
progresses 38
progressing 23
projected -27
projects 21
promote 22
promotes -15
promoting 15
properly -25
properties 23
property -28
proportion -22
proportionate -10
proposal -19
proposals -15
proposed 9
protected -8
protecting -19
protection -36
proven -24
provide -3
provided 17
provider 9
providers -13
provides -47
providing 2
provision -18
provisional 15
provisions 36
public 16
publication 11
publications 25
publish 30
published 54
publishes -27
publishing 31
pupil -19
pupils 10
purposes -17
put 11
quality 2
question -37
questions -10
quickly 20
rail 13
railway 14
raise 10
raised -2
ran 25
range -12
rapidly -18
rate 16
rates 30
reached 21
readily 21
readiness -33
real 20
reasons -32
receipts -17
receive 14
received -56
receives -12
recent -11
recently 78
recipients 18
recognise -19
recognised -32
recommend 19
recommendation -8
recommendations 33
record -20
recorded -21
recording 26
records 28
recover -32
recruit 36
recruited 54
recruiting 24
recruitment 15
reduce -3
reducing -11
reduction -7
refer -16
reference 17
referenced -20
referred 8
refine 19
reflect -28
reflecting -25
reflects 15
reform 7
reformed 24
reforms 24
refurbishment -17
regard 12
regarding -3
regardless 17
regeneration 28
regime 26
region -34
register -15
registers -41
regular -39
regularly -77
regulate -21
regulated 18
regulation 13
regulations 38
regulators -18
relate -19
related -42
relates -26
relating 9
relationship -22
relationships -33
relative -31
released 28
relevant -14
reliefs -29
religious 20
remain -11
remained -38
remains -14
remediation 23
remove -19
removed 15
rented -26
reoffending -49
repair 37
repayment -16
repeatedly -41
replacing 34
report 17
reported -28
reporting 14
reports -4
represent -11
representations -13
representatives 20
represents -15
requested -46
requests 19
require -8
required -11
requirement -24
requirements -3
requires -38
research 8
researchers -20
reset 17
residential -13
residents 10
resilience 13
resilient -27
resource 3
resources -8
respect -33
respond 23
responded 55
response 15
responses 28
responsibilities -10
responsibility -47
responsible -10
restoration 16
restore 18
restriction -14
restrictions -23
results -15
retail 31
retain -15
retention 28
retrospectively 26
review 43
reviewed 104
reviewing 87
reviews 17
right -10
rights 1
rising -20
risk 15
risks -10
road 25
roads 20
robust 14
role -22
roles 7
roll 14
rolled 29
rolling 31
rollout 27
root 31
rough 22
round 19
rounded -17
roundtable 32
route -11
routes -5
routine 22
routinely -49
rules 16
run -7
safe -13
safeguarding -10
safer 23
safety -4
said -42
salary 13
sales -30
sanctioned 25
sanctions 15
satisfaction -29
scale -15
scheme 16
schemes -12
school -30
schools 38
science 7
scope 26
screened 33
screening 16
scrutiny -33
second 24
secondary 2
section 15
sector -19
sectors -5
secure -35
security -52
see -9
seek 11
seeks -22
seen -43
selected 61
selection -20
selling 15
sensitive -18
sent 8
sentence -33
separate -27
series 19
serious -40
seriously -12
serve -29
served -52
service 24
services -9
serving -12
session 24
sessions 21
set -1
sets -55
setting -11
settings -16
settlements -23
several 7
severe 13
sex -20
sexual 10
shape 9
shared -11
sharing 21
short-term 26
shortly 55
should 11
showing -27
shown -26
shows -30
signed 30
significantly -14
similar -35
simpler 19
since -57
single -35
site -10
sites 27
six 12
size -30
small -43
smaller -24
so 36
social 8
society 15
solely -36
solution -17
solutions 23
some -17
soon 56
sought 29
sources -47
space 21
special 17
specialist 40
specialties -20
specific -11
specifically -35
spectrum -30
speed 19
spend -23
spending -20
spent -22
spoke 21
spoken 40
spread 10
stability -29
staff -4
staffing 14
stage -35
stages -17
stakeholders 3
stand -24
standard 17
standards 21
start 40
starting -19
starts -15
state-funded 22
stated -14
statement 29
statistics 20
status -32
statutory -41
stay -22
still 13
stock -16
stop 9
strategic -18
strategy 16
strengthen 48
strengthened 50
strong -11
stronger -14
subject 5
submit 20
submitted -22
subsequently 32
success -28
successful -43
successfully 15
such -12
sufficient -20
suicide 17
suitable 27
suppliers 23
supplies -14
supply -3
support 1
supported 13
supporting -26
supports -8
survey -32
surveys 41
survival -36
suspected 27
sustainable -22
sustained -13
system 10
systems 32
table -29
tables -14
tackle -28
tackling -42
take 5
taken -27
takes -9
taking -6
targeted 33
targets 29
task 17
taskforce 42
taxpayer -19
teachers -32
teaching -20
team 31
teams 4
technical 42
technology -26
temporary 16
tenants -15
tensions -37
term -20
terms 26
terrorism -20
terrorist -17
test 33
tested 15
testing 43
tests 11
than -40
that -31
the -7
their -10
them 27
then 34
there -23
therefore 18
these -25
they 31
things 33
third -51
this 1
those -25
though -37
thousands -13
threat -22
threats -9
three 35
three-year 26
threshold 31
through -11
throughout -28
tier 17
time -15
timely -23
times 10
to 27
tobacco -11
together -22
took 39
toolkit 36
top 19
topics 20
total -39
totalling 18
towards 22
track -22
trade 28
traffic 18
train 17
trained -12
training 36
trains 35
transferred 26
transitional 14
transparency 9
transport 15
travelled -31
treated -20
treating 29
treatment 15
treatments -10
trend -29
trial 20
trials 26
trust 26
trusts -20
turn 19
two 26
types 20
uk -13
ultimately -12
unable -24
unacceptable -12
under -19
undergoing 21
underlying -23
underpinned -21
understand -20
understanding -8
undertake -7
undertaken 15
undertaking 16
undertook 41
underway 133
union -26
units 34
unnecessary -23
until -14
up -8
upcoming 15
update 30
updated 55
updates 12
updating 21
uphold -25
uplift 32
upskilling 30
urgent 3
urgently -18
use -23
used -16
users 28
uses -8
using 1
usual -25
value 9
variety -11
various 27
vary -20
version 20
versions 37
very -14
via 20
victim -14
victims -35
video -24
view 9
views 1
violations -12
violence -19
vision -44
visit -21
visited 35
vital 2
volume 16
volumes 17
voluntary -18
vulnerable 13
waiting -20
want -17
was 32
waste 43
water -34
way 19
we 28
website -10
week 13
weekly 23
weight 9
welcome -14
welcomed -45
welfare -13
well 9
wellbeing 9
were 3
what -38
when -51
where -9
wherever -13
whether 12
which -9
while -7
whilst -40
who 10
why 73
wide -24
widely 53
wider 26
will 50
windows 22
wish -28
with 15
withdraw 27
without -51
women -33
women's -32
work 24
worked 15
worker 20
workers 17
workforce 4
working -5
works 10
workshops 14
would -35
write 27
written 25
year -28
years -11
yet -9
you -13
young 22
youth 16
– 22
`,
}

/** Whether the deed is done, in progress or planned. */
export const STATUS_WEIGHTS: Readonly<Record<'done' | 'in-progress' | 'planned', Weights>> = {
  done: {
    actor: `
pointing 1
public commit -71
public past 190
public perfect 134
public perfect-progressive -55
public plan -109
public present -53
public present-passive 28
public progressive -22
public publish 41
public will -118
thing -35
thing copula -24
thing past -22
thing past-passive 48
thing perfect-passive 72
thing progressive-passive -28
thing publish -44
thing will-passive -62
thing-of-public 31
thing-of-public past 15
`,
    after: `
<money> 38
a 9
an 59
in -60
in <date> 47
on -58
the 47
to -6
`,
    any: `
modal -28
past 80
past announc 14
past commit -59
past launch 25
past-passive 157
past-passive publish 45
perfect 136
perfect announc 55
perfect commit -53
perfect-passive 105
perfect-progressive -165
plan -100
present -21
present continu -73
present-passive 16
present-passive commit 78
progressive -154
progressive-passive -74
will -68
will be 87
will provid -54
will-passive -37
`,
    behind: `
announc that 50
commit to -139
past a 46
past that 58
past the 70
past-passive in 34
perfect a 45
perfect to -135
perfect-passive to 63
present-passive to 89
progressive the -28
will the -38
`,
    bias: `
2
`,
    closesTheAnswer: `
-21
`,
    comingDate: `
-77
past 37
plan -45
will 7
`,
    ends: `
. -69
`,
    first: `
as -2
in -43
on 48
on <date> 61
on <date> , 61
the 26
the government 40
we -8
we have -1
`,
    form: `
past 109
past-passive 97
perfect 39
perfect-passive 154
perfect-progressive -95
plan -89
present -26
progressive -106
progressive-passive -37
will -111
will-passive -115
`,
    fronted: `
as -23
in -32
on 46
`,
    frontedVerb: `
past 69
progressive -31
will -11
`,
    groups: `
2 -11
3 -7
`,
    item: `
-59
`,
    joined: `
perfect 113
present 79
progressive -7
will 22
`,
    joinedSubject: `
and past 39
and perfect 42
`,
    length: `
long -8
under-12 8
`,
    money: `
perfect 41
progressive -36
`,
    negated: `
-84
`,
    next: `
past 95
past-passive 11
present -29
present-passive -23
progressive -17
progressive work -56
will -2
will continu -79
will-passive -53
`,
    noDate: `
past -14
past-passive 41
perfect 27
perfect-passive 86
progressive -63
progressive-passive -23
will -83
will-passive -51
`,
    notFronted: `
-1
`,
    objectHolds: `
, -15
<money> 44
<name> 17
<number> 48
and -25
are -25
at -28
being -93
from -39
government -58
in 6
of 6
our -93
review -64
that -30
the -16
these 47
will -76
`,
    opensTheAnswer: `
-27
`,
    pair: `
, in 75
, the 46
, which 38
<body> . -28
<body> is -47
<body> will -63
<date> , 4
<date> . -13
<date> and 73
<money> to 73
<name> , -3
<name> . 14
<name> has 71
<name> will -71
<paper> , 5
and a 59
and has 44
and is 50
and to -104
announced in -77
announced that 51
are currently -68
at <paper> 42
by the -54
committed to -164
consultation on 92
consulted on 57
department has 43
due course -35
ensure that -28
for the -48
government has 55
government is -67
government will -50
has committed -13
in <date> 46
in due -35
intends to -49
is being -75
is committed 97
is currently -60
is why 70
of the 27
on <date> 99
on the -23
out in -92
published in 44
since <date> -26
that will 75
the <body> 20
the <fund> 22
the <minister> 42
the <name> 61
the department -41
the government's -44
the new -62
through the -26
to the 17
we are -124
we have 84
we will -48
which is 32
which will 45
will also -44
will be -76
with the 16
working with -22
`,
    pastDate: `
55
past 98
past-passive 82
perfect -10
progressive -53
will -41
`,
    previous: `
past 21
past-passive 15
perfect 50
present hav 27
present recognis -24
present-passive 9
progressive -36
will -56
will-passive -42
`,
    subject: `
<body> -6
<body> past 19
<body> progressive -11
<body> will -42
also past 119
government -31
government past 31
government will -33
we past 83
we progressive -46
we will 10
`,
    subjectHolds: `
, -39
<minister> 30
<name> 28
<paper> 51
department 52
of -28
the -20
this 15
we -13
`,
    subjectStarts: `
we -14
`,
    told: `
announc -20
commit -44
issu 89
mak -70
meet 77
past 106
past commit -43
past-passive 108
perfect 91
perfect commit -92
perfect-passive 146
perfect-progressive -93
plan -46
present-passive commit 88
progressive -110
progressive-passive -93
provid -40
publish -6
will -59
will-passive -22
`,
    verb: `
announc 22
commit -71
past announc 25
past commit -68
perfect commit -91
present-passive commit 87
provid -25
receiv -87
`,
    word: `
, -12
. 9
: 50
<date> 12
<fund> 21
<minister> 60
<money> 20
<name> -23
<number> 33
<state> 25
a 18
about -67
across -17
agreed 85
all 22
alongside -38
already 38
and 21
announced 123
any -36
are -52
as 2
at 2
be -51
before -59
being -104
by -32
case 102
closely 74
commissioned 105
committed 10
complete 128
considering -15
consult -70
consulted 78
consulting -87
continues -77
course -76
currently -98
data -39
department -17
developing -101
due -13
final -19
for 27
forward -50
framework 61
from -21
funding -29
further 8
has 152
have 125
how 52
i 75
including 41
industry 53
information -33
initial 143
intend -87
intends -62
introduce -60
introduced 25
is -115
its 44
launched 48
local -18
met 80
more 59
most 21
new -46
next 78
not -26
now 69
of 15
on -23
opportunities -76
or 57
plan -120
plans -54
programme -38
projects -93
provide -30
provided 61
providers -121
publication -124
publish -82
published 36
received -80
recent 64
recently 148
reform -33
report -54
responses -97
reviewing -117
scheme 33
service -26
set 56
steps 53
supply -52
support -47
that 54
the -2
their 69
they -35
this -14
through -16
to -8
uk 35
underway -151
was 182
we 24
well 35
were 101
which 39
why 23
will -131
within -60
work -68
working -34
`,
  },
  'in-progress': {
    actor: `
<name> -15
public -50
public past -104
public perfect -61
public perfect-progressive 83
public plan -111
public present 34
public progressive 19
public publish -53
public will -56
thing 13
thing be 20
thing copula 46
thing past-passive -6
thing perfect 115
thing perfect-passive -54
thing progressive-passive 46
thing will-passive -62
thing-of-public past -3
`,
    after: `
a -28
an -21
in the 39
on 31
on <date> -56
out -24
the -78
the <body> -84
to 13
underway 42
`,
    any: `
past -41
past publish -26
past-passive -101
perfect -131
perfect-passive -119
perfect-progressive 178
plan -52
present 19
present continu 44
present-passive -28
progressive 215
progressive-passive 127
will -73
will-passive -39
`,
    behind: `
be in 82
be in the 79
be underway 42
commit to -35
continu to -1
copula in 89
copula underway 42
past a -35
past the -40
perfect a -66
progressive a 68
progressive the 50
`,
    bias: `
-80
`,
    closesTheAnswer: `
-30
`,
    comingDate: `
-14
`,
    ends: `
. 9
`,
    first: `
the 13
the <body> is 49
the government -41
we are working -49
`,
    form: `
copula 26
past -61
past-passive -80
perfect -49
perfect-passive -86
perfect-progressive 132
plan -40
present 52
progressive 149
progressive-passive 93
will -56
will-passive -71
`,
    frontedVerb: `
past -37
perfect 6
progressive 56
will -36
`,
    groups: `
1 -38
2 -10
3 46
4 -20
`,
    item: `
93
`,
    joined: `
perfect -39
present -29
progressive 2
`,
    joinedSubject: `
and past -36
and perfect -37
`,
    length: `
under-20 -28
under-35 -3
`,
    money: `
progressive 34
`,
    next: `
modal -45
past -61
past-passive -16
perfect 36
present 24
present continu 73
present includ -81
will 11
will continu 87
will-passive -14
`,
    noDate: `
past -4
past-passive -12
perfect 18
perfect-passive -84
perfect-progressive 41
plan -22
present 96
progressive 88
progressive-passive 53
will -49
will-passive -82
`,
    notFronted: `
-4
`,
    objectHolds: `
, -28
<body> -60
<date> -45
<money> -14
<name> -5
<number> -40
<paper> -12
<state> -34
a -19
an -40
at -78
being 93
by 49
due -21
for -5
government 52
its -28
new 51
on 14
process 71
responses 78
support 30
that -30
these -100
through 46
to -35
underway 93
with 4
`,
    opensTheAnswer: `
38
`,
    pair: `
, <body> -5
, the -30
, to -33
, with 27
<body> , 32
<body> . 49
<body> and 80
<body> is 23
<date> , -34
<date> . -6
<date> to 27
<name> , -22
<name> <number> 28
<name> has -54
<name> in -70
<name> will -28
a new 7
across the -6
and <name> 70
and has -44
and is -40
and the -5
and to 95
and will 27
are currently 127
at the 5
committed to -23
continue to 41
continues to 24
currently being 67
funding for -45
government has -27
government is 75
government will -45
has been 40
have been 48
in <date> -18
in <name> 44
is being 131
is currently 60
new <name> 75
of <date> -54
of the -44
of this 61
on <date> -2
on the -21
since <date> 33
that will 92
the <date> 28
the <fund> 20
the <minister> -46
the <name> 7
the consultation 32
the department 13
the uk -20
through the 24
to <name> -73
to ensure 14
to support 56
to the -25
until <date> 80
we are 88
we have -50
we will -66
which is -44
which will 84
will be -34
with the -38
working with 32
`,
    pastDate: `
-10
past -49
past-passive -64
perfect -15
present 49
progressive 11
`,
    previous: `
modal -78
past-passive -33
perfect -41
perfect commit -45
perfect-passive -68
present -6
present recognis 31
present-passive 79
progressive 30
progressive tak 92
progressive work 51
will-passive -50
`,
    subject: `
<body> past -32
<body> progressive 73
<name> -15
government 9
government progressive 1
we -31
we plan -92
we will -3
we work -29
work 94
`,
    subjectHolds: `
, 45
<body> 6
<paper> -34
consultation 23
department -33
for -45
government -43
in -39
work 85
`,
    subjectStarts: `
the 27
work 109
`,
    told: `
announc -51
commit -43
continu 67
copula 23
copula be 23
introduc -58
launch -68
mak 50
past -79
past-passive -104
perfect -73
perfect-passive -101
perfect-progressive 112
plan -143
present -11
present continu 33
progressive 138
progressive review 53
progressive-passive 94
publish -25
review 31
set -24
support 52
will -69
will-passive -17
`,
    verb: `
announc -37
be -2
commit -42
consider 33
continu 33
copula be 26
introduc -50
launch -62
mak 53
present continu 25
publish -4
review 31
support 58
`,
    word: `
, 15
. -50
<date> -30
<minister> -42
<money> 46
<number> -34
<paper> -14
a 6
across 1
additional -26
advice 59
all -26
also -15
an 24
and -30
announced -76
are 38
as -26
be -43
been 9
being 109
bringing 111
by 75
case -75
closely -67
committed -60
considering 42
consultation 26
consulted -54
consulting 79
continue 44
continues 68
currently 139
delivering 46
department 9
developing 97
development 61
established -75
findings -89
first -47
following -51
for -7
full -25
further 10
government -26
has -70
have -42
i -79
in 2
including -12
industry -27
information 79
into -10
investing 65
is 88
local -23
made -20
measures -72
meeting -100
most -51
new 27
next -49
of 31
on -20
open 52
outcomes 72
over 39
plans 38
process 32
programme 43
provided -119
providers 114
providing 40
publish -44
published -41
raised -41
received 67
recently -120
report -37
responses 126
review -30
reviewing 106
scheme -51
set -48
significant 56
since 69
soon -71
such 41
supply 120
support 49
taking 5
the -10
their -15
those -16
three -62
through 13
to -11
uk -28
underway 164
until 89
up 25
update 63
was -90
were -51
which -6
will -135
with 13
work 55
working 19
years -22
`,
  },
  planned: {
    actor: `
pointing 20
pointing be 74
public -22
public announc -9
public commit 40
public past -171
public perfect -57
public plan 164
public present 57
public progressive 5
public will 136
thing be 1
thing past 67
thing past-passive -46
thing perfect-passive -31
thing present-passive 120
thing progressive-passive 8
thing will-passive 63
thing-of-public -41
thing-of-public past -41
`,
    after: `
a -8
for 72
in 12
the 35
the <body> 88
to 7
underway -56
with -68
`,
    any: `
modal 47
past -52
past announc -53
past commit 52
past-passive -118
past-passive publish -47
perfect -92
perfect announc -58
perfect commit 92
perfect-passive -29
plan 125
present continu -23
present-passive 17
present-passive commit -58
progressive -139
progressive-passive -123
will 101
will be -85
will provid 26
will-passive 33
`,
    behind: `
announc that -47
be in -50
be underway -56
commit to 120
continu to -58
copula in -52
copula underway -56
past a -40
past in 42
past the -79
perfect the -5
perfect to 158
perfect-passive to -52
present-passive to -33
progressive a -27
will a 44
will the 49
will-passive in 41
`,
    bias: `
-52
`,
    closesTheAnswer: `
32
`,
    comingDate: `
74
past -22
plan 39
present 81
will 1
`,
    ends: `
. -16
`,
    first: `
as -8
on -49
on <date> -52
on <date> , -53
the -19
the <paper> 20
the government -13
we 9
we have -11
`,
    form: `
past -77
past-passive -46
perfect -52
perfect-passive -119
plan 109
present 19
progressive -59
progressive-passive -51
will 138
will-passive 136
`,
    fronted: `
as 8
on -48
`,
    frontedVerb: `
past -35
present 62
progressive -73
will 39
`,
    groups: `
2 -31
3 -37
`,
    joined: `
past 32
perfect -89
progressive -35
will -13
will-passive -55
`,
    joinedSubject: `
and past -45
and perfect -51
`,
    length: `
long -26
under-35 -15
`,
    money: `
perfect -35
`,
    negated: `
121
`,
    next: `
past -41
past-passive -3
perfect -36
will -18
will be 66
will-passive 76
`,
    noDate: `
copula -79
past-passive -37
perfect -41
perfect-passive -36
plan 12
present -32
progressive -92
progressive-passive -35
will 94
will-passive 102
`,
    notFronted: `
-31
`,
    objectHolds: `
, 37
<body> 27
<date> 39
<money> -39
<name> 4
<paper> 57
across -78
and -11
at 55
by -31
due 47
from 12
further -51
in -23
local -43
new -14
of -28
on -24
our 92
responses -76
support -41
the -3
through -56
to 52
underway -66
we -68
will 62
with 20
`,
    opensTheAnswer: `
-28
`,
    pair: `
, in -74
, the -57
, to 31
, which -23
<body> , -51
<body> and -39
<body> will 44
<date> , 7
<date> . 10
<date> and -58
<money> to -80
<name> , 34
<name> . -22
<name> in 70
<name> will 52
<number> - 67
<number> years -99
across the -27
and has -51
and is -50
and the 31
and we -58
and will -22
announced in 69
announced that -57
are currently -86
as possible 78
by the 14
committed to 174
consultation on -79
continue to -70
currently being -83
ensure that 29
for <name> -11
for the 29
funding for 39
government has -53
government is -20
government will 81
has been -19
has committed 24
have been -43
in <date> -40
in <name> -65
in the 9
intends to 48
is being -52
is currently -59
of the 30
on <date> -60
on the 66
possible . 81
that will -104
the <fund> -36
the <name> -43
the <paper> -33
the government -10
the new 36
the process -61
to be 52
to support -47
under the -37
until <date> -55
we are -5
we have -57
we will 91
which will -78
will also 63
will be 70
will provide 34
work is -72
`,
    pastDate: `
-70
past -121
past-passive -51
perfect -43
progressive 92
will 52
`,
    previous: `
copula -15
copula be -15
none -46
none  -46
past -42
past-passive -11
present-passive -76
will 22
will-passive 54
`,
    subject: `
<body> progressive -45
<body> will 34
<minister> -30
government 22
government past -43
government will 25
we past -40
we plan 148
we progressive 59
we will 1
work -71
`,
    subjectHolds: `
<minister> -44
<money> -75
<name> -27
for 52
government 17
in 35
of 37
on -59
work -69
`,
    subjectStarts: `
the -9
`,
    told: `
be -22
commit 81
continu -67
mak 40
past -52
past commit 42
past-passive -66
perfect -81
perfect commit 96
perfect-passive -70
plan 162
present continu -31
present-passive commit -80
progressive -89
progressive-passive -64
review -93
will 78
will-passive 81
`,
    verb: `
announc -20
be -20
commit 81
consider -79
develop -51
past announc -27
past commit 57
perfect commit 72
present continu -19
present-passive commit -71
review -58
`,
    word: `
, -19
. -10
: -39
<body> -13
<fund> 3
<money> -51
<name> 18
<number> -31
<paper> 29
a -21
across 22
after 76
an -46
and -20
announced -36
any 38
approach 39
are 12
as 22
at -6
be 53
been -76
before 63
being -59
care -52
commissioned -84
commitment 89
committed 54
consult 83
consultation -56
continue -39
course 37
currently -96
deliver 41
due 5
early 72
end 75
final 27
findings 73
first 34
following 31
for -4
from 42
fund -49
funding 31
government 31
has -123
have -66
how -53
inform -68
intend 89
intends 66
introduce 89
introduced -25
investment -44
is -3
its -47
launched -40
local 56
made 40
more -80
need -45
new 30
not 56
now -96
of -17
on 37
once 71
open -72
or -48
over -31
parliament 64
phase 48
plan 67
plans 16
projects 63
provide 68
publish 57
recently -39
report 51
research -65
responses -100
review 45
schools 39
service 49
since -53
strategy 88
support -34
that -33
the -10
their -24
this 4
to 15
under -43
underway -50
until -77
was -106
we -39
well -77
were -70
which -58
will 226
with -2
within 56
work -31
working 24
`,
  },
}

/** Whether a date says when the deed is done. */
export const DATE_WEIGHTS: Weights = {
  after: `
$ 21
' -49
, 29
- 26
. 44
: -26
; 34
<body> -18
<money> -38
<name> -55
and 98
as -12
at 18
awarded 40
by 51
committed -50
compared 28
elections -30
expanded -25
following 33
for 100
has -47
in -5
is 21
it 34
launched 24
meeting 24
of -58
on 27
onwards -24
our -21
outturn -47
process -30
revaluation -23
setting 25
showed -38
that 75
the -34
this -24
through 32
to 64
visit 26
was -43
we 15
were -20
when 42
where 13
which 53
whilst 22
will -100
with 20
– -21
`,
  beforeANoun: `
-74
`,
  behind: `
after . 23
at to -27
between . 24
beyond . -44
by , 20
by . 19
during . 21
for , 44
for <name> 28
for and 35
for in -70
for is 29
for to 31
for were -29
from , 18
from . 28
from and 15
from as -27
from outturn -47
from revaluation -23
from when 27
from will -49
in , 5
in - 23
in . -32
in <body> -24
in <name> -50
in and -59
in as 14
in at 15
in by 20
in compared 25
in for 48
in on -20
in that 27
in the -15
in this -26
in to -4
in was -61
in we 23
in which 30
in with -17
into . -47
none $ 16
none , -9
none - -38
none <name> -50
none and 16
none for 27
none has -17
none in 20
none process -30
none the -19
none to 30
none visit 26
none we -32
none will -58
of , 81
of to -29
on , -11
on . -15
on and 69
on i -24
on in -32
on on 22
on showed -38
on that 19
on the 29
on to 16
over , -56
over and 16
over to 24
since and -40
to . 21
under <name> 41
until , -62
until . 34
`,
  behindAnotherDate: `
-70
`,
  betweenTheAndANoun: `
-186
`,
  bias: `
41
`,
  distance: `
far -42
middling 18
near 66
`,
  firstOfSeveral: `
-67
`,
  fronted: `
<date> 29
<date> , 29
alongside -29
although 28
as -56
as of 14
as part 57
as per -24
as set -59
as the -25
between 13
between at-once 13
building -37
building on -37
following -114
following the -74
for -30
for at-once -39
from 30
from at-once 18
in addition -22
in at-once 51
in the 30
on 19
on at-once 46
since 87
since the 22
this 66
to -25
to deliver -24
when 51
when the 39
`,
  host: `
, 45
, from 16
, in 51
, none -33
: -28
: none -28
<body> 19
<body> by -17
<body> from -15
<body> in 9
<body> on -7
<company> 32
<date> 28
<fund> from -21
<fund> on 13
<law> -25
<law> in -38
<law> on 12
<minister> -15
<minister> on -22
<money> 55
<money> for 16
<money> in -25
<money> none 21
<money> over 17
<name> 5
<name> for 28
<name> from -19
<name> in 16
<name> none -28
<name> of -45
<number> -9
<number> at -25
<number> by 14
<number> from 23
<number> in -16
<number> none 19
<number> on -30
<paper> -17
<paper> for -48
<paper> on -24
<state> 5
<state> in -13
<state> on 24
^ 59
^ between 13
^ for -39
^ from 18
^ in 52
^ on 46
^ since 5
a 62
a none 62
advice -27
ahead 35
ahead of 26
all -43
all none -43
allocated 18
allocation for 35
allocations -10
allocations for -27
and 59
and none 50
announced -63
announced in -68
announced on 10
announcement -22
announcement on -33
apply -25
areas 40
areas for 30
as 11
as at -57
as of 68
authorities 35
authorities in 19
available -21
available from -54
available none 29
awarded 21
budget -29
budget for -35
budgets -28
care in 25
cases -27
change -37
change none -56
closed 51
closed none -24
closed on 38
closes 18
closes on 18
commenced in 39
commencing 22
commencing in 20
compared -57
compared to -57
complete 29
completed 35
completed in 20
conclude 18
concluded 24
consideration -34
consult 31
consult on 26
consultation 63
consultation in 14
consultation none 25
contract -27
contract in -27
coverage 30
data -42
data from -42
delivered 39
demand -44
department 36
donors -38
due -22
due in -23
due none -34
early 35
early in 35
education -46
effect 24
effect from 22
effect in 14
effect on -15
end -16
end in -16
established 11
expected 28
expected none 18
expire -46
expire in -46
final -52
final none -52
force 26
force in -18
force on 19
forward -25
framework -27
framework in -30
fund -25
fund none -27
funding 43
funding for 34
funding from -26
funding in 25
government -19
government in -24
growth -62
growth for -46
guidance 14
guidance in 22
held -22
held on -23
him 18
his 26
his none 26
hospices 29
hospices for 29
implemented 45
implemented in 29
increase -30
introduced -22
introduced on -35
introduction -26
introduction in -26
later 15
later in 15
launch in -20
launched in -26
launched on 23
letter -35
letter of -35
levels 26
made -26
made in -23
meeting -24
meeting on -20
months -25
next 23
next none 23
offer 23
once -30
once none -30
open 30
open until 12
or 30
or after 28
out 13
outturn -20
outturn to -20
parliament -31
parliament on -41
period -27
period none -27
period until 42
place by -22
place in 26
places 22
places by -23
places in 27
planned 12
planning -32
planning for -32
practice 21
prices -55
properties 30
provided -41
provided on -30
publication -15
publication by 36
publish 29
published -17
published by 20
published in 9
published none -9
published on -47
ran from 45
received -31
recent 29
refresh -41
remainder 29
remainder of 29
report by -27
response 28
retired -32
retired in -32
roles -27
run 19
running 26
scheduled 17
scheduled for 35
scheme none 15
sector 23
service 52
service from 20
settlement 22
settlement for 22
so -25
starting 23
starting in 15
strategy 28
summary 29
support 35
support for 30
system in 26
systems 57
systems by 25
than -67
than none -31
that in -32
this 28
this none 23
three 38
three none 38
time 19
time in 21
training -62
training in -54
uk 30
up -39
up to -29
updated 26
updated in 26
upgrades -31
used -36
used from -36
values -44
values from -23
visit 27
visit to 27
was -33
year -54
year to 27
years from 21
`,
  hostIs: `
, 45
, from 16
, in 51
, none -33
-ing -47
-ing in 27
-ing none -9
-ing on -16
<body> 19
<body> by -17
<body> from -15
<body> in 9
<body> on -7
<company> 32
<date> 28
<fund> from -21
<fund> on 13
<law> -25
<law> in -38
<law> on 12
<minister> -15
<minister> on -22
<money> 55
<money> for 16
<money> in -25
<money> none 21
<money> over 17
<name> 5
<name> for 28
<name> from -19
<name> in 16
<name> none -28
<name> of -45
<number> -9
<number> at -25
<number> by 14
<number> from 23
<number> in -16
<number> none 19
<number> on -30
<paper> -17
<paper> for -48
<paper> on -24
<state> 5
<state> in -13
<state> on 24
^ 59
^ between 13
^ for -39
^ from 18
^ in 52
^ on 46
^ since 5
participle -43
participle between -28
participle by 32
participle for 11
participle from 11
participle in -32
participle none 10
participle on -29
participle since -32
participle to -34
word -29
word at 19
word between 7
word beyond -61
word by -7
word during 41
word for -46
word from 23
word into -24
word none 13
word of 10
word over -60
word since 14
word until 17
`,
  hostIsCited: `
-41
before 22
between 23
for -54
from -62
in 17
none 23
of -22
on -10
`,
  inABracket: `
31
`,
  inACitedSubject: `
-55
at -20
for -45
in 43
none -43
of 44
`,
  inAName: `
-30
`,
  inTheSubject: `
modal 28
none 53
past 50
past-copula 28
past-passive -42
perfect 19
perfect-passive -55
plan -34
present 33
present-passive 27
will 28
will-passive -75
`,
  ingBefore: `
after -27
beyond -35
by -35
for 7
from -14
in -15
of 26
on 26
over 49
since 15
to 10
until -30
`,
  participle: `
-ing 12
allocated 35
announced -21
closed 33
come 42
compared -53
confirmed -21
disabled 21
ended 34
estimated 31
given -28
implemented 33
launched -26
made -9
planned -22
published -13
reported -52
requested -57
retained -25
revised 16
said -24
set -43
updated 31
used -26
`,
  participleAt: `
behind -40
fronted -55
subject -69
`,
  participleOf: `
<body> fronted -42
<minister> behind -22
<name> behind 26
<name> subject -34
<number> fronted -27
<paper> behind 16
participle fronted -24
participle subject -46
word behind -23
word fronted 9
word subject 19
`,
  place: `
behind -12
behind after -20
behind before 16
behind between 35
behind beyond -37
behind during 20
behind for -3
behind from 20
behind in 35
behind into -24
behind none -8
behind of -52
behind on 27
behind since 7
behind to -56
behind under 41
behind until -14
fronted 7
fronted between -12
fronted for -9
fronted from 47
fronted in -18
fronted none -28
fronted of 24
fronted on -45
fronted to 54
subject 46
subject from -37
subject in 22
subject none 47
subject of 11
`,
  plain: `
41
`,
  precision: `
academic-year 9
academic-year for -11
academic-year none -22
day 21
day after 37
day at -37
day before -45
day by -94
day for 20
day none 37
day of -44
day on 122
day since 21
day until 38
decade -65
decade in -23
financial-year -5
financial-year across 29
financial-year beyond -31
financial-year by 46
financial-year during 23
financial-year for -23
financial-year from -12
financial-year in -18
financial-year none -26
financial-year on -63
financial-year over -20
financial-year to 37
financial-year until 21
month 48
month at 27
month before 39
month by 77
month for -64
month from 16
month in -3
month none -37
month of 39
month since -12
month until -55
quarter 23
range between 17
range during -30
range for 30
range from 24
range in -43
range none 23
range on -26
season 65
season by 31
season from 21
season in 105
season none -38
season over -20
year -50
year after -43
year before 41
year by -17
year for 13
year from -34
year in 20
year none 74
year of -20
year on -26
year to -64
`,
  preposition: `
after -14
between 24
beyond -53
by 27
during 22
for -13
from 30
in 39
into -24
none 11
of -17
on -24
since 9
to -20
under 41
until 21
with -37
`,
  relative: `
as -52
before 17
since 16
that 19
when 23
which -69
who -38
`,
  time: `
coming 49
coming across -24
coming at 28
coming before -17
coming between 15
coming beyond -28
coming by -10
coming copula 50
coming for -49
coming from 9
coming in 15
coming into -24
coming none 24
coming of 24
coming on -3
coming past -22
coming past-passive 39
coming perfect -12
coming perfect-passive 17
coming present 22
coming present-passive -35
coming progressive -41
coming to 64
coming until 36
coming will 14
coming will-passive 17
past -49
past at -32
past before 25
past between 49
past by -36
past do 21
past for -7
past from -18
past in 31
past modal 45
past none -14
past of -21
past on 38
past past 85
past past-copula 63
past past-passive 65
past perfect 44
past perfect-passive -16
past plan -51
past present 63
past present-passive 26
past progressive -119
past progressive-passive -38
past since 9
past to -55
past under 41
past until 18
past will -191
past will-passive -75
past with -37
present 41
present across 30
present before -17
present between -41
present beyond -25
present by 73
present copula -16
present during 27
present for 42
present from 39
present in -8
present none 26
present of -19
present on -59
present over 15
present past 20
present past-passive -99
present perfect 21
present plan 38
present present -9
present present-passive 62
present progressive -18
present to -30
present until -33
present will 85
`,
  verbBefore: `
activat in -15
ad in 25
agr in 23
allocat in 50
allocat none 42
announc by -41
announc for 68
announc in -28
announc none -17
announc of 15
apply from -23
apply in -23
attend in 18
award in 26
be before -36
be between -22
be by -33
be for -29
be from -12
be in 53
be none -53
be on 19
be since -26
be to -33
be until 27
begin from 18
build by -23
clos none -61
clos on 37
com in -44
com none -24
com on 26
commenc in 39
commenc none -24
commit between -34
commit by 54
commit from 57
commit in 34
compar none -61
compar to -33
complet in 29
conclud in -11
confirm for 13
confirm none -38
confirm on -15
consider from -43
consider in -36
consider on -55
consult none 29
consult on 26
continu in 29
continu on -41
continu until -28
cost in -58
deliver from 21
deliver in -45
develop from -22
develop in -27
discuss on 24
doubl in 25
enabl from -29
end in -17
expect in 18
expect none 25
expir in -86
extend to 17
extend until -19
hav none -47
hold on -23
implement in -41
includ in -34
includ none 31
increas by 32
increas for 51
increas from 17
increas in -16
increas on -46
introduc from 19
introduc in 49
invest in 59
invest none 37
issu in 15
issu on 31
joined 46
joined copula -9
joined past -55
joined past-copula 21
joined past-passive 30
joined present 27
joined progressive 44
joined will -24
joined will-passive -17
launch in 36
launch none 42
launch on 34
lead in -61
legislat from -35
main 82
main copula -45
main modal -33
main past -29
main past-copula 27
main past-passive 82
main perfect -16
main perfect-passive -7
main perfect-progressive 33
main plan 34
main present -5
main present-passive 39
main progressive 4
main progressive-passive -55
main will 26
main will-passive 19
mak in 22
mak none 32
mak of 37
mak on -25
mak since 29
mak to -20
meet none 23
none -41
open on -15
other -46
other copula -19
other do -38
other modal 17
other past -16
other past-passive 7
other perfect -11
other perfect-passive -26
other present -14
other present-passive 16
other progressive 46
other will -37
other will-passive 47
pay in 19
pay none -43
plan in 36
plan to 39
provid by -38
provid from -103
provid in 73
provid none 69
provid on 14
publish by -18
publish for -52
publish from -72
publish in 25
publish none -18
publish on 12
publish to -35
rais none 35
rais on 21
rais to 27
receiv for 12
receiv in -37
recruit since 23
releas none 25
remain for 30
remain none 23
report for -32
retir in -32
review from -19
ris from -33
rol from 25
run from 31
run in -26
run until 17
say on -24
schedul for 30
send none -30
set by 50
set for -63
set on 60
sign in -42
sign none -32
sign on -34
spend in -19
spend none 25
start from 13
support in 30
tak from -12
tak in 39
tak on -60
undertak at 35
undertak in 42
updat in 36
us from -36
us in 47
welcom on 20
work in 33
work none -34
work on -28
writ in -34
writ on -34
`,
}
