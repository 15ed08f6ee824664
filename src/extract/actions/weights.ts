/** The weights of the models, made by `scripts/train-actions.mjs`; features.ts and governing.ts say what the labels mean. */
import type { Weights } from './feature.js'

/** Every word that a weight is for, in alphabetical order. */
export const WORDS = `
" $ ' 're , - -ing . / 0 1 2 3 4 5 6 : ; <body> <company> <date> <fund> <law> <member> <minister> <money> <name>
<number> <paper> <state> <url> ^ a ability able about above abroad abuses academic-year academics academy accelerate
accept accepted access accessible accessing accommodation accompanied accompanying accordance account accountability
accountable accounts accredited accurate achiev achieve achieving acknowledg acknowledged across act action actions
active actively activities activity ad adapt adapted adding addition additional additionally address addressing
adequately adjustment administered administration adopt adopted adoption adult adults advance advantage adverse
advertising advice advis advised advisers affect affected affordability affordable after again against age aged
agencies agency agenda agr agree agreed agreement agreements agricultural ahead aid aided aim aiming aims air
aircraft al alcohol align aligned aligns all allegations allocat allocated allocation allocations allow allowance
allows almost alone alongside already also alternative although always am ambition ambitions ambitious amend amended
amending amendment amendments among amongst amount amounts an analys analyse analysing analysis and animal annex
announc announce announced announcement announcements annual annually answer anticipat anticipate anticipated
anticipates any appal appeal appeals applicable applicants application applications applies apply applying appoint
appointed appointment appointments apprenticeships approach approaches appropriate appropriately approv approval
approved approximately are area areas armed around arrangement arrangements as ask asked aspects assess assessed
assessing assessment assessments asset assets assistance associat associated assumptions assurance asylum at at-once
attached attack attacks attempts attend attendance attended attract attractive audit audits authorisation authorised
authorities authority automated autonomous availability available average await awaiting award awarded awards aware
awareness away b back backed background backgrounds backlog balanc balance balanced ban bands barriers bas base
based basic basis be because become becomes been before began begin beginning begun behalf behaviour behind being
believ believe below beneficial benefit benefits benefitting best better between beyond bids biggest bilateral bills
board boards bodies body bold book booking boost boosting both brain brand breadth break breakdown breakfast
bridging bring bringing brings broad broadband broader broadly broken brought budget budgets build building
buildings builds burden business businesses but by byelaws c cal calculat call called calls came campaign campaigns
can cancer cancers candidate candidates cannot cap capabilities capability capacity capita capital caps car carbon
care career careers careful carefully carers carried carry cars case case-by-case cases categories category causes
cent central centrally centre centres certain certainty certify chain chains chair challenge challenges challenging
chang change changes changing channels characteristics charges charging charitable charities charity checks child
children children's choice choos choose chosen chronic churches circa circular circumstances citizens civil cladding
claim claimants claims clarify clarity class classified clean clear clearance climate clinical clinicians clos close
closed closely closes closure cloud club clubs coastal code codes cohesion collaboration collaboratively colleagues
collect collected collection collective collectively collects college colleges com combination come comes coming
commenc commence commenced commencing comment comments commercial commission commissioned commissioning commissions
commit commitment commitments commits committed committee common communicat communicate communicated communication
communications communities community companies company compar compared competition competitive complaints complement
complet complete completed completing completion complex compliance comply comprehensive compromise concept concern
concerned concerns conclud conclude concluded conclusion conclusions condition conditions conduct conducted
conducting confidence confident confirm confirmed confirms conflict connection connections consent consider
consideration considerations considered considering considers consistency consistent consistently constituency
constituent construction constructively consult consultancy consultation consultations consulted consulting consumer
consumers contact contacted contain contained content context contingency continu continually continuation continue
continued continues continuing continuity continuous continuously contract contracting contractors contracts
contribut contribute contributing contribution contributions control controlled controls conven convened
conversation convicted cooperation coordinat coordinate copula copy copyright core correct correspondence cost
costing costs could council councillors councils counterparts countries country course court courts cover coverage
covering creat create created creating creation creative crime crimes criminal crisis criteria critical cross
cross-government crossings cultural culture current currently curriculum customer customers cutting damp dat data
dataset datasets date day day-to-day days deadline deal deals death deaths decade decid decide decided decision
decision-making decisions dedicated deemed deepfakes deeply default defence definition delay delayed delays delegat
deliver delivered delivering delivers delivery demand democracy democratic demographic demonstrat demonstrate
demonstrator dental dentists department department's departmental departments depend dependent depending deploy
deployed deployment deposit deposited deprivation describes deserves design designat designated designation designed
despite destination detail detailed details detect detected detection determin determine determined develop
developed developer developers developing development developments develops device devices devolution devolv
devolved diagnosis diagnostic diagnostics dialogue did different difficult difficulties digital digitally direct
directed direction directly disabilities disability disabled disadvantaged disclosure discretion discrimination
discuss discussed discussion discussions disease disorder disparities display disposal dispose disproportionate
disrupt disruption distribut distribution diverse diversity do doctors document documents does doing domestic
donations done donors doubled down draft draw drawn drink drinks driv drive driven drivers driving drones drug due
duration during duties duty dwellings each earlier earliest early earned earnings easier economic economy ecosystem
education educational effect effective effectively effectiveness effects efficacy efficiency efficient efficiently
effort efforts elected elections electoral electricity electronic element eligibility eligible elsewhere email embed
embedded emergency emerging emission emphasis employ employed employees employer employers employment empower enabl
enable enables enabling encourag encourage encourages end ended ending endors endorsed ends energy enforced
enforcement engag engage engaged engagement engagements engages engaging engineering enhanc enhance enhanced
enhancements enquiries ensur ensure ensures ensuring enter enterprises entirety entitl entitled entitlements entry
envelope environment environmental environments equality equipment equitable equivalent error essential establish
established establishing establishment establishments estate estimat estimate estimated estimates ethics ethnic
ethnicity evaluat evaluate evaluated evaluating evaluation evaluations even event events every everyone everything
evidence evidence-based evolving exact examin examination examine examined examiner examining example examples
excellent excluding exempt exemption exemptions exercise exist existing exit expand expanded expanding expansion
expect expectation expectations expected expecting expects expedite expenditure experienc experience experiencing
expert expertise experts expir expire expiring explain explained explicit exploitation explor explore exploring
export exposed exposure express extend extended extension extensive extensively external extra fac face faced
facilitate facilities facing factor factors fail failure fair fal fall fallen families family fans far farmers
farming faster feasibility featur features fee feedback fees fewer field fight fighting figure figures fill film
final finalis finalise finalised finance finances financial financial-year financially find findings firearms firm
firms first fiscal fisheries fishing fit fits five fix fixed flagship fleet flexibility flexible flights floating
flood flooding flow focus focused focussing follow follow-up followed following follows food for force forced forces
forecast forecasts forefront foreign form formal formally format former formula forthcoming forum forward found
foundation foundations four framework frameworks fraudulent free freedom freight from fronted frontline frozen fuel
full full-time fully function functional functions fund fundamental funded funding funds furniture further future
gain gap gaps gathered gave general generally generat generate generation get getting girls giv give given gives
giving global go goals good goods gov.uk governance government government's governments gradually grant granted
grants great greater greener grounds group groups grow growing growth guarantees guid guidance guided guidelines
habitats had half halve handling happen hard hardship harm harmonised has hav have having he headcount health
healthcare healthier hear heard hearing heart heat heating held help helping helpline helps her here high high-risk
higher highest highlight highlighted highlighting highway him his historic historically hold holders holding holds
holistic home homelessness homes hon hope hospices hospital hospitality hospitals host hostages hosted hosts hotels
hours household households housing how however hub hubs human humanitarian hundreds hydrogen i identified identify
identifying identity if illegal immediate immediately immigration impact impacted impacts implement implementation
implemented implementing implications importance important imports imposed improv improve improved improvement
improvements improving in inaugural incident incidents includ include included includes including inclusion income
incorporat incorporated incorporating increas increase increased increases increasing incur incurred independence
independent independently indicat indicated indication indicators individual individuals industries industry
industry-led inequalities infant inflation inform information informed informing infrastructure inherit inheritance
inherited initial initially initiat initiated initiative initiatives injury innovation innovative input inquiry
insight inspection inspections inspectors installation instance instrument insufficient insulation integrat
integrate integrated integration intelligence intend intended intends intensive intention interest interests interim
internal international internationally interpret interpreted interventions into introduc introduce introduced
introducing introduction invaluable invest invested investigat investigate investigating investigation
investigations investing investment investments invit invited inviting invoice involv involved involvement is issu
issue issued issues it items its itself jobs join joined joined-up joint jointly judged judgement judgment judiciary
justice justification keep keeping kept key kinship know knowledge known labelling labour laid land landline
landlords landscape language large largely larger largest last lasting late later latest launch launched launches
law laws lay lead leader leaders leadership leading leads learn learned learners learning learnings leaseholders
leases least leav leave leavers led left legal legally legislat legislate legislated legislation legislative lenders
length less lessons lets letter letters level levels levers liability licence licences licens licensed licensing
life life-long lifesaving light likely limit limited limits line lines link links list listed listen listened lists
live lived lives living loans local locally locations long long-standing long-term longer look looked looking loop
losses lost low low-income lower made main mainstream maintain maintained maintenance majority mak make makes making
male manag manage managed management managers managing mandate manifesto manner manual manufacturers manufacturing
many maritime mark market markets marking material materials matter matters maximise maximum may mean meaning means
means-tested measur measure measures media medical medicines meet meeting meetings member members membership mental
merits mesh messaging met methods metrics middling might migrants migration milestones military million millions
mind minimise minimum minister ministerial ministers minutes mission mitigate mitigated mitigating modal model
modelling models modern modernise money monitor monitored monitoring month monthly months more most mov move moved
much multi-year multilateral multiple multipliers music must my national nations nationwide nature near nearest
nearly necessary need needed needing needs negative negotiations neighbourhood neighbourhoods neighbouring net
network networks new next nine no non-compliance non-domestic none nor normal normally north not note noted notes
notice notification notified now number numbers nutrition objectives obligations obliged obtain occasions occupied
occur of off offence offences offenders offer offered office officers offices official officials offshore old older
on onboarding once one ongo ongoing online only onwards open opened operat operate operated operating operation
operational operations operators opportunities opportunity opt-out option options or order orders organis
organisation organisations organised original other others our out outcome outcomes outlin outline outlined outlines
outlining output outside outstanding outturn over overall overarching overflows overs overseas oversee oversight own
owners ownership pace package packages packaging paid pain pancreatic pandemic panels paper paragraph parents
parliament parliamentary part partially participants participate participating participation participle particular
particularly parties partner partners partnership parts party passage passenger past past-copula past-passive
pathways patient patients paus pause paused pavement pay payment payments peace peak peatland peer penalties penalty
pension people people's pepr per percentage perfect perfect-passive perfect-progressive perform performance period
permanently permission permit permits permitted perpetrators persistent person personal personnel persons
perspective pharmacies pharmacy phase phased pillars pilot piloted piloting pilots pioneering pipeline plac place
placed placements places plan planned planning plans platform play playing pleas please pleased plus point pointing
police policies policing policy political pollution population populations portal portfolio ports position positive
possible post postpon postpone posts potential potentially poultry poverty power powers practical practice practices
practitioners premises premiums prepar prepare prepared preparing presence present present-passive presented press
pressures prevent preventing prevention previous previously price prices pricing primary principal principle
principles prior priorities prioritis prioritise prioritised prioritising priority prison private proactive problems
procedure proceed proceedings process processes processing procur procured procurement produc produce produced
producers product production productivity products profession professional professionals profile programme
programme's programmes progress progresses progressing progressive progressive-passive project projected projects
promote promoting proper properties property proportion proportionate propos proposal proposals proposed prosecution
prospective prostate protect protected protecting protection protections proven provid provide provided provider
providers provides providing provision provisions public publication publicly publish published publishes publishing
pupils purchase purpose purposes put putting qualifications qualifying qualitative quality quarter question
questions quickly rail rais raise raised raises raising ran range rapidly rare rate rates rather ratio reach
reaching readiness ready real realised reasonable reasons receipt receipts receiv receive received receiving recent
recently recognis recognise recognised recognises recognising recognition recommend recommendation recommendations
record recorded recording records recover recovered recovery recruit recruited recruiting recruitment recycling
reduc reduce reduced reducing reduction refer reference referral referrals referred refine reflect reflected
reflects reform reformed reforms refresh refugee refugees regard regarding regards regime region regional register
registers regular regularly regulate regulated regulation regulations regulator regulators regulatory reiterat
reiterated rejected relat related relates relating relation relationships relative relatively releas release
released relevant relief reliefs religious relocate remain remained remaining remains remediation remit remov
removal remove removed removing renewal rent reoffending reopen reopened repeatedly replace replacement replacing
reply report reported reporting reports represent representations representative representatives represented
represents request requested requests requir require required requirement requirements requires requiring rescue
research researchers reserve reset resettlement residential residents resilience resilient resolution resolv resolve
resource resources respect respective respectively respiratory respond responded respondents responding response
responses responsibilities responsibility responsible rest restor restore restrict restricted restricting
restriction restrictions rests result resulting results resume retail retailers retention retired retrospectively
return revaluation revenue review reviewed reviewing reviews revised revising right rights rising risk risks road
roadmap roads robust rol role roles roll rolled rolling rollout root round roundtable route routes routine routinely
rule rules ruling run running runs rural s safe safeguard safety said salary sale same sanction sanctioned
sanctioning sanctions sav save savings say scale scanners scans schedul scheduled scheme schemes school schools
scientific scope scoping screening scrutiny sea season second secondary section sector sectors secur secure secured
securing security see seek seekers seeking seeks seen select selected selection self-harm send senior sensitive sent
sentence sentencing separately series serious seriously serv servants serve served service services serving session
sessions set sets setting settings settlement seven several severe sexual shape shaping shar share shared sharing
she shifts shingles short-term shorter shortly should show showed showing shown shows sign signatories signed
significant significantly signposting similar since single sit site sites sits sitting situation six size skilled
skills small smaller smoking so social society software solar solely solution solutions some someone soon sought
source sources sovereignty space speak special specialis specialised specialist specialists specific specifically
spectrum speed spend spending spent spoke spoken stability staff staffing stage stages stakeholder stakeholders
stand standalone standard standardised standards standing start started starting stat state stated statement states
stations statistical statistics status statutory stay steel step steps still stock stop storm strategic strategies
strategy streamline streamlining street strengthen strengthened strong stronger strongly structure structured
structures struggling student students studies study subject submissions submit submitted submitting subsequent
substantial success successful successive such sufficient suitability suitable summary supplier suppliers supply
support supported supporting supportive supports sure surgical surplus surveillance survey surveyed surveying
surveys survival survivors suspend sustainable sustainably switch-off syndrome system systems table tackle tackling
tailor tak take taken takes taking talent talks target targeted targeting task taskforce tax taxpayer teacher
teachers team teams technical technologies technology telecoms temporarily temporary ten tender term terms test
testing tests text th than that the theatre their them themselves then therapy there therefore these they thing
thing-of-public third this those though thousands threat threats three threshold thresholds thrive thriving through
throughout thus time timeliness timely times timescales title to together toilets too took tool toolkit tools top
topic total towards track tracked trade traders traffic train trained trainees training transfer transferred
transform transformation transition transitional transparency transparent transparently transport travel travelling
treat treating treatment treatments trebling triage trial trials trust trusted trusts twelve two type types
typically uk ultimately unable unacceptable uncertainty unchanged under under-12 under-20 under-35 under-6 underlin
underlined underlying underpin underpinned underpinning understand understanding undertak undertaken undertaking
undertook underway unemployment unfunded union unions unique unitary units universities unnecessary unprecedented
until up upcoming updat update updated updates updating uphold uplift uplifted upon urg urge urged urgent urgently
us usage use used user users using usual vacancies vaccination vaccine vaccines valid validated validation valu
valuable value values vans vapes vaping variety vary vehicles verification version versions very vessel vessels
veterans veterinary via viability viable victims video view views violence virus visa visas vision visit visited
visits vital volume volumes voluntary volunteers vouchers waiting want warning warnings was waste water way ways we
webinars website week weekly weeks welcom welcome welcomed welcomes welfare well well-established wellbeing went
were what when where whether which while whilst who whole whose why wide wide-ranging widely wider will will-passive
windows wish wishes with withdraw withdrawing withdrawn within without women women's word work worked worker workers
workforce working workload workplace works workshops world world-leading worldwide worth would writ write written
wrong wrote year years yet you young youth –
`

/** Whether a sentence tells a deed. */
export const DEED_WEIGHTS: Weights = {
  actor: `
<date> present -51
<fund> 19
<fund> copula -32
<fund> deliver 35
<fund> past -12
<fund> perfect -37
<fund> present 13
<fund> progressive 39
<fund> progressive-passive 52
<fund> provid -16
<law> be 37
<law> introduc -22
<law> past -31
<law> past-passive 42
<law> will -29
<money> past -42
<money> past-passive 24
<money> perfect-passive 47
<money> will -38
<money> will-passive 36
<name> 5
<name> be -19
<name> build -39
<name> commit -36
<name> copula 19
<name> design -33
<name> develop 26
<name> hav 60
<name> introduc -47
<name> issu -39
<name> launch -41
<name> lead -48
<name> modal -16
<name> past-passive 27
<name> perfect -33
<name> perfect-passive -16
<name> perfect-progressive 35
<name> present -9
<name> progressive -18
<name> progressive-passive 30
<name> provid 8
<name> publish -42
<name> remain 24
<name> seek -28
<name> set -41
<name> tak -74
<name> undertak 39
<name> us 42
<name> work 18
<number> -16
<number> award -50
<number> be 27
<number> copula 24
<number> past -34
<number> past-passive -29
<number> will 65
<paper> announc 70
<paper> be -6
<paper> commit 54
<paper> confirm 21
<paper> copula -39
<paper> mak 25
<paper> modal 50
<paper> past 15
<paper> past-passive 33
<paper> present -19
<paper> publish -34
<paper> recommend -46
<paper> set -43
<paper> will -35
<paper> will-passive -37
<url> -11
<url>  -18
<url> none -18
pointing -22
pointing announc 47
pointing be 50
pointing build -25
pointing consider -31
pointing creat -53
pointing deliver 25
pointing do -7
pointing enabl -23
pointing hav -16
pointing help -17
pointing includ 37
pointing mak 29
pointing modal -7
pointing past 19
pointing past-passive -21
pointing perfect 31
pointing perfect-passive 29
pointing present 15
pointing present-passive 23
pointing progressive-passive -60
pointing provid -25
pointing publish 16
pointing receiv -39
pointing review 26
pointing set -43
pointing support 14
pointing tak 48
pointing will -9
pointing will-passive -19
private -106
private develop -52
private past -77
private past-passive 17
private perfect -59
private present -19
private progressive -18
private provid 35
private receiv 57
private will 2
public 25
public advis -38
public allocat 26
public analys 22
public announc 48
public apply 43
public ask 17
public assess 28
public await -49
public ban 64
public be -85
public begin 28
public bring 25
public cal -27
public commission 36
public commit -26
public communicat 29
public confirm 38
public consider -34
public consult 56
public contact 40
public continu -71
public contribut 30
public coordinat 29
public copula 47
public decid 25
public deliver -28
public develop 33
public do -51
public enabl 36
public engag -31
public estimat -49
public examin 31
public expand 34
public expect -67
public explor 19
public extend 34
public follow -107
public giv 41
public go -28
public hav -40
public hear -54
public help 60
public hold -12
public implement 53
public improv 39
public includ 40
public increas 83
public inherit -65
public intend 22
public introduc 63
public invest 30
public involv -55
public keep -80
public launch 55
public lead 54
public legislat 65
public listen -25
public look -19
public mak -10
public modal -82
public monitor -53
public need -44
public not -73
public operat -40
public past 168
public past-copula 19
public past-passive -104
public paus 41
public perfect 100
public perfect-passive -124
public perfect-progressive 16
public pilot 30
public plac 37
public plan 70
public play -57
public present -50
public present-passive -59
public prioritis -54
public produc 57
public progressive 39
public provid 59
public publish 2
public rais 92
public receiv -207
public recognis -54
public record -32
public recruit 30
public refer -70
public reform 41
public remain -4
public report -36
public review 19
public s -80
public say -34
public secur 37
public select 45
public set 44
public spend -14
public stand -75
public stat -42
public strengthen 59
public tak -71
public undertak 49
public updat 55
public us -5
public visit 44
public welcom -53
public will 87
public will-passive -36
public work -76
public writ 57
thing -47
thing  15
thing allocat 31
thing allow -59
thing announc -61
thing apply -34
thing approv 62
thing bas -35
thing be 29
thing begin 57
thing bring -31
thing build 17
thing clos 28
thing collect -34
thing commenc 52
thing complet 39
thing conclud 27
thing confirm -50
thing consider -12
thing continu 54
thing copula -28
thing cost 31
thing creat 32
thing decid -43
thing depend -20
thing develop 25
thing do 50
thing driv -32
thing enabl -44
thing enter 55
thing establish 32
thing expect 24
thing finalis 45
thing find -42
thing follow 57
thing fund 64
thing giv -12
thing hav 15
thing help -44
thing highlight -58
thing identify -14
thing implement 80
thing improv -37
thing includ -55
thing inform -69
thing introduc 13
thing issu 45
thing keep -18
thing launch 36
thing lead -17
thing mak -44
thing manag -36
thing meet -55
thing modal -16
thing need 23
thing none 15
thing open 70
thing operat 35
thing past -55
thing past-copula -46
thing past-passive 41
thing perfect -69
thing perfect-passive 34
thing perfect-progressive -30
thing plan -11
thing present 46
thing present-passive 17
thing produc -41
thing progressive -61
thing progressive-passive 57
thing provid -88
thing publish 19
thing put -27
thing rais -66
thing receiv 80
thing reduc -18
thing reflect -25
thing releas 28
thing remain -25
thing remov 34
thing represent -27
thing requir -14
thing review -30
thing run 17
thing seek 60
thing set -14
thing shar 21
thing show -25
thing start 36
thing submit -68
thing support -33
thing tailor -51
thing tak 86
thing test 59
thing undertak 7
thing updat -27
thing us -50
thing will -26
thing will-passive 54
thing work 48
thing-of-public -41
thing-of-public  -22
thing-of-public be -29
thing-of-public copula -7
thing-of-public do 39
thing-of-public engag 9
thing-of-public hav -39
thing-of-public increas -66
thing-of-public mak -44
thing-of-public modal -22
thing-of-public none -22
thing-of-public past 59
thing-of-public past-passive 18
thing-of-public perfect -32
thing-of-public perfect-passive 50
thing-of-public plan 20
thing-of-public present -20
thing-of-public present-passive -70
thing-of-public progressive 44
thing-of-public provid 35
thing-of-public publish 43
thing-of-public recognis 40
thing-of-public requir -23
thing-of-public set 39
thing-of-public show -22
thing-of-public spend -47
thing-of-public support 26
thing-of-public will -16
`,
  after: `
, 10
, and -34
, as -24
, in 58
: 62
: . -25
<body> on -40
<body> to -23
<law> 49
<minister> 33
<money> 9
<money> in -1
<money> to 34
<name> <number> 45
<name> and 59
<state> 36
a -15
a <number> 8
a consultation 12
a duty -21
a formal -27
a full 55
a further -42
a key 38
a national 44
a number 35
a priority 14
a public 39
a range -11
a series 24
a significant -66
a statutory -21
a total -13
able -17
able to -17
about -67
across 68
across government 14
action 45
action to 17
additional -35
advice -8
against 44
against the -50
all 11
alongside -9
an independent -22
an ongoing 46
an update 27
and 18
and a -53
and is 35
and no -46
and the 26
and will -15
annually -24
approximately <money> 45
around -49
around <money> -35
as -51
as <name> -58
as part 44
at : 21
at <paper> 34
at a 29
at the -22
available -36
available at -4
available for -45
available on 32
available to -20
aware -41
aware of -10
aware that -18
back 53
best 31
by -49
by <body> 10
by <name> -82
by a -36
by the -8
care -29
clear -45
clear that -16
closely -26
closely with -20
committed -12
committed to -12
complete 56
councils 36
data -8
data on -26
dependent -26
dependent on -24
details 24
discussions 35
discussions with 39
due 35
during the 35
effect 34
engagement 6
extensively -22
financial 41
first 48
following 71
following the 44
for -24
for a 36
for local -29
for the 34
forward to -59
from -70
from <date> 64
from the 25
frozen 69
full -16
funding for 52
further 59
good -84
guidance 29
guidance for 29
hard -36
here -23
here : -15
how to -41
if -56
improvements 34
in -9
in <date> 44
in <name> -32
in a 12
in accordance -30
in addition -52
in contact 43
in early 28
in its -65
in line -32
in place 12
in progress 53
in response 37
in the -9
in their -56
information 79
into account -28
into force 23
it -78
its 17
limited 21
local authorities -19
long-term -45
more 31
more than 36
multiple -36
new 10
next -28
next steps -28
no -118
no current -22
no plans -25
no such -33
of -40
of the 47
on 9
on <name> -35
on a -16
on gov.uk 43
on how 42
on the -71
on this -41
online 24
open 79
open to -31
operational 21
options 30
or 28
our 9
our intention 38
out 39
out by -43
out in -52
out its 24
out to 37
over 5
over <money> 52
over <number> -16
parliament 70
part -25
part of -25
place 67
projects -32
public 19
recommendations 51
regular -47
regular discussions -25
regularly -80
regularly with -37
responsible for -13
several 15
significant 23
since <date> -52
six -37
so 43
standard -45
statutory 46
steps 38
support -15
support for -22
targeted 55
technical 35
that -34
that , -25
that <body> 34
that a -21
that they -21
that this 39
that we 30
the 23
the <body> 7
the <company> 43
the <fund> -46
the <law> -23
the <minister> -14
the <name> 18
the <paper> -12
the best 60
the case 24
the consultation 30
the decision 55
the delivery 41
the department -72
the development 15
the effectiveness 23
the following -81
the government 15
the importance 12
the largest 26
the most -41
the next -39
the number 29
the potential 26
the responsibility -16
the right -49
the way -29
their 19
them -34
they 25
this 22
those 60
through 14
through the -22
to -23
to <body> -35
to <name> 37
to a -14
to all 29
to assess 23
to be -25
to date 43
to deliver -51
to develop 40
to enable 29
to engage -31
to enhance 37
to ensure 16
to fund 31
to improve -25
to increase 32
to inform -57
to invest 63
to keep -44
to make -34
to monitor -9
to publishing 39
to see -44
to strengthen -34
to supporting -11
to the 4
to use -52
to work -26
together 63
together to 57
towards -20
two 28
uk 54
unable -37
unable to -33
unacceptable -25
under 7
under development 46
under review 41
under way 59
underway 84
underway . 47
underway to 33
up 12
up to 32
us -23
valuable -62
views 14
why 26
why we 18
with 48
with <body> -17
with <name> 14
with a -13
with local 40
within 24
within the -22
work 51
work to 16
`,
  alone: `
46
`,
  any: `
copula -16
copula be -16
do -16
do . -33
do hold -19
do includ 23
do provid -18
do publish -17
modal -21
modal access 9
modal act 49
modal apply -18
modal be -41
modal benefit 50
modal chang -34
modal consider -10
modal continu 75
modal deliver 14
modal expect 24
modal fac 40
modal find -13
modal get -28
modal hav 24
modal identify 41
modal improv 23
modal incur -29
modal mak -16
modal meet -31
modal publish -35
modal receiv 14
modal requir 15
modal set -31
modal support -45
modal tak 1
modal to -31
modal us -15
modal work 48
past 28
past accept 49
past ad -22
past adopt -35
past advis 25
past affect 22
past agr 9
past aim -18
past allocat -24
past announc -24
past ask 28
past attend 29
past bas 37
past bring -38
past cal 11
past clos 35
past com 25
past commenc 12
past commit 37
past compar -19
past consider 47
past consult 60
past continu -44
past decid 54
past design 43
past devolv 45
past discuss 64
past employ -34
past engag 40
past enhanc -76
past establish -35
past estimat -26
past express 28
past find -28
past follow -45
past fund -42
past giv -35
past grant 32
past hav -9
past highlight -31
past hold 14
past host 54
past identify -26
past impact 65
past implement 28
past includ -1
past increas -26
past inform 23
past inherit -31
past integrat -22
past introduc -20
past launch 14
past lead 41
past leav -51
past licens 33
past look 39
past manag 27
past meet 63
past not -34
past open 37
past organis -31
past outlin -26
past pay -36
past prioritis -15
past provid 8
past publish -40
past put -17
past reach 52
past receiv 30
past refer -34
past reiterat 37
past rent 36
past request 39
past run 8
past say -29
past set -62
past speak 26
past spend -42
past stat -36
past strengthen -34
past submit 41
past support -27
past suspend -41
past tak 44
past underlin 29
past undertak 52
past us 40
past visit 56
past welcom -14
past writ 17
past-copula -13
past-copula be -13
past-passive 94
past-passive agr 31
past-passive allocat 22
past-passive assess 25
past-passive bas -47
past-passive carry 29
past-passive commission 45
past-passive complet 46
past-passive conduct 46
past-passive consult 37
past-passive design -36
past-passive discuss 37
past-passive establish 26
past-passive giv 35
past-passive identify -54
past-passive implement -44
past-passive includ -66
past-passive introduc -24
past-passive launch -19
past-passive mak 27
past-passive publish 67
past-passive requir -53
past-passive send 41
past-passive spend -67
past-passive support -76
past-passive updat 30
past-passive us -38
perfect 5
perfect act -56
perfect advis -37
perfect agr 30
perfect appoint 46
perfect ask 52
perfect assess -25
perfect be -74
perfect begin 27
perfect cal -22
perfect choos 56
perfect commenc 38
perfect commission 32
perfect commit 61
perfect complet -39
perfect conclud -57
perfect confirm -56
perfect consider -40
perfect continu -29
perfect decid 17
perfect do -42
perfect establish 7
perfect fal -36
perfect hav 19
perfect hear -44
perfect hold 39
perfect identify -26
perfect implement 19
perfect increas -27
perfect introduc 33
perfect invest 48
perfect issu 39
perfect launch 12
perfect listen -38
perfect mak -10
perfect meet 19
perfect not -54
perfect open 47
perfect play -37
perfect produc 53
perfect provid -21
perfect publish 9
perfect rais 25
perfect receiv -28
perfect recognis -27
perfect s -28
perfect sanction 57
perfect say -28
perfect set -28
perfect shar -43
perfect speak 42
perfect support 10
perfect undertak 31
perfect work -13
perfect writ 53
perfect-passive 39
perfect-passive allocat 48
perfect-passive appoint 50
perfect-passive carry -36
perfect-passive complet 24
perfect-passive design -34
perfect-passive identify -19
perfect-passive mak 45
perfect-passive publish 28
perfect-passive receiv -32
perfect-passive select 64
perfect-passive undertak -41
perfect-passive updat 63
perfect-progressive 41
perfect-progressive consider 39
perfect-progressive engag -44
plan -52
plan deliver -17
plan help -39
plan improv -36
plan mak 66
plan publish 19
plan reduc 25
plan support -22
present -21
present answer -42
present apply -12
present assess -16
present believ -44
present benefit 34
present bring -24
present cal -29
present commit 51
present consider -37
present continu 12
present cost 36
present develop -36
present end -32
present engag -3
present ensur -25
present estimat 19
present expect -54
present focus -19
present form -28
present get 19
present hav -52
present hold 2
present includ -39
present increas 49
present intend 46
present issu 1
present know 28
present maintain 36
present mak 23
present mean -29
present meet -26
present need 27
present offer 34
present outlin -34
present plac 19
present plan 20
present provid -35
present publish -61
present rais 37
present receiv -13
present recommend -59
present refer -22
present remain 2
present represent -21
present requir -29
present review 29
present seek -14
present set -53
present shar -40
present show -31
present sit 9
present support 29
present tak 31
present understand -62
present undertak -39
present updat 26
present us 8
present valu 24
present want 38
present work -6
present-passive -25
present-passive allocat -37
present-passive apply 33
present-passive assess -28
present-passive commit -21
present-passive concern -21
present-passive consider 52
present-passive design 11
present-passive develop -31
present-passive establish 37
present-passive expect 6
present-passive finalis 48
present-passive includ 40
present-passive mak -37
present-passive plan 65
present-passive provid -69
present-passive publish -50
present-passive requir 43
present-passive schedul 40
present-passive set -4
present-passive support -18
present-passive treat -22
present-passive us -35
progressive 41
progressive assess 13
progressive await -70
progressive build 33
progressive conduct 44
progressive consult 31
progressive develop 42
progressive engag -16
progressive establish 42
progressive explor 27
progressive fac -37
progressive focus -47
progressive follow -38
progressive fund 41
progressive hav -45
progressive introduc 36
progressive invest 38
progressive investigat 42
progressive keep -29
progressive lead 27
progressive meet -51
progressive monitor -44
progressive ongo 45
progressive operat -62
progressive plan -44
progressive progress 28
progressive provid 33
progressive put 44
progressive review 56
progressive seek 39
progressive tak -15
progressive undertak 31
progressive work -6
progressive-passive 64
progressive-passive develop 64
progressive-passive lead -28
will -34
will act -52
will address 31
will allow -17
will announc 25
will apply -12
will assess 19
will be -78
will benefit -50
will build -34
will communicat 26
will confirm 54
will consider 12
will consult 75
will continu -35
will deliver 15
will depend -33
will deploy 40
will develop 47
will driv -31
will enabl -21
will engag 15
will ensur -35
will evaluat 51
will explor 37
will finalis 41
will form -26
will fund 48
will giv -42
will hav -58
will help -63
will includ 14
will inform -28
will introduc 44
will invest 48
will keep -17
will launch 19
will lead 41
will mak 40
will meet 45
will need -12
will prioritis -34
will provid 11
will publish 66
will receiv 21
will remain -34
will report 26
will respond 48
will set 33
will shar 27
will strengthen -28
will support 14
will updat 30
will work -11
will writ 21
will-passive 7
will-passive allocat 31
will-passive announc 58
will-passive bas -13
will-passive bring 45
will-passive communicat 27
will-passive confirm 66
will-passive consider -5
will-passive develop 21
will-passive guid -50
will-passive includ 24
will-passive inform -35
will-passive introduc 24
will-passive issu 35
will-passive know -48
will-passive mak 27
will-passive manag -44
will-passive provid 57
will-passive publish 41
will-passive requir -58
will-passive set 28
will-passive tak -14
`,
  behind: `
 . -19
 . . -19
agr a 21
agr that 43
agr to 13
allocat <money> 36
allocat to -40
announc a 29
announc in 24
announc that 73
announc that the 26
apply for -26
apply to -24
approv by 38
assess the 25
award to 24
bas on -33
be , 50
be <money> -69
be <number> -41
be a -37
be a key 40
be a priority 16
be able -17
be able to -16
be an -26
be an independent -26
be at -14
be available -57
be available at -4
be available in -19
be aware -13
be aware that -13
be clear -17
be clear that -2
be complete 60
be consistent -26
be dependent -26
be dependent on -24
be due 47
be eligible -17
be first 42
be for -43
be important -20
be in 32
be in addition -38
be in place -8
be in progress 53
be in the 135
be independent -28
be no -5
be no plans -12
be one -5
be open 48
be our 17
be our intention 38
be part -11
be part of -21
be responsible -18
be responsible for -18
be that 5
be the case 30
be the responsibility -15
be unable -32
be unable to -28
be under 109
be under development 46
be under review 73
be under way 59
be underway 83
be underway . 47
be underway to 33
be up -34
be up to -33
be why 29
be why we 20
begin in 24
begin in <date> 24
benefit from -15
benefit from the -26
bring forward 19
build on -16
build on the -21
carry out by -37
clos on 48
clos on <date> 40
com into 18
com into force 20
commit <money> 30
commit to -7
commit to publishing 39
commit to supporting -11
complet by 62
conduct a 37
confirm at 31
confirm that 23
confirm that the 44
confirm the 25
consider any -40
consider as -7
consider as part -12
consider by 44
consider the recommendations 20
consult on 24
continu to -47
continu to encourage -32
continu to engage -29
continu to fund 48
continu to increase 40
continu to invest 62
continu to keep -39
continu to provide 45
continu to review -24
continu to support -13
continu to work -14
continu with 65
contribut to -39
copula , 54
copula <number> -16
copula a -20
copula an -10
copula available -60
copula aware -26
copula complete 63
copula due 47
copula for -17
copula important -16
copula in 83
copula independent -27
copula no -9
copula on 40
copula one -23
copula our 19
copula subject -49
copula that 7
copula the -22
copula unable -29
copula under 113
copula underway 81
copula why 29
deal with -47
deliver a 18
deliver in -52
depend on -20
design to -95
determin by -39
develop in 33
develop to -45
do the 49
do this 35
do to -28
engag extensively -34
engag extensively with -30
engag in 69
engag regularly -11
engag regularly with -11
engag with all 58
engag with local -41
engag with the -29
ensur that -25
ensur that the -34
entitl to -36
establish a 37
establish an 33
establish the 46
estimat that -15
expect the 47
find at : 23
find here -10
find in -16
find on 34
find on gov.uk 37
focus on -47
follow the -50
fund by 25
fund the 10
giv the -29
go further -44
hav , 47
hav <number> -53
hav a -93
hav access 18
hav an -10
hav no -43
hav no plans -13
hav on 26
hav regular -46
hav so 45
hav so far 45
hav the 27
hav their 35
help to -49
hold a 25
hold in -28
hold regular -39
identify the -35
includ the -6
increas by 40
increas the 45
increas the number 32
inform by -62
inform the -55
inherit a -39
introduc in -28
introduc new 17
invest <money> -37
invit to 33
issu a 31
issu to 34
keep the -27
keep under -37
keep under review -32
launch a 8
launch on 38
launch the 49
lay in 40
lead by -16
lead to -18
legislat to 46
link to -30
listen to -38
look at 49
look forward -60
look forward to -60
mak . -15
mak . . -15
mak a commitment 37
mak an 23
mak an assessment 32
mak available 27
mak by 36
mak clear -61
mak clear that -15
mak in <date> 45
mak it -17
mak no -43
mak of -43
mak progress -46
mak significant 55
meet the -66
meet the <name> -61
meet with 40
meet with the 34
modal a -18
modal at 14
modal here -11
modal in -40
modal that 35
modal the -19
modal to -33
monitor the -27
need to -67
none . -19
not the -25
ongo . 28
ongo . . 28
ongo and -57
past <body> -27
past <date> -92
past <money> 17
past <number> -15
past <state> 50
past a 49
past all 26
past an 59
past as -71
past by -34
past care -24
past for 20
past from -15
past further -43
past guidance 48
past in -52
past it -27
past its 57
past new 28
past on -7
past out 14
past over 44
past place 23
past that 11
past the 52
past this 53
past through -50
past to -3
past views 5
past with 33
past-copula <money> -37
past-copula <number> -39
past-copula an -29
past-copula first 42
past-passive , -26
past-passive at -38
past-passive by 20
past-passive from 33
past-passive to 45
past-passive under -26
past-passive with 39
perfect <money> 56
perfect <name> 70
perfect <number> 87
perfect <state> -23
perfect a 8
perfect action 62
perfect all 29
perfect and 41
perfect by -39
perfect clear -51
perfect for -39
perfect from -65
perfect guidance 11
perfect in -83
perfect information 38
perfect it -37
perfect its 15
perfect no -57
perfect our 37
perfect out 31
perfect over 38
perfect progress -50
perfect regular -63
perfect several 33
perfect significant 30
perfect that -57
perfect the 21
perfect their 26
perfect these 44
perfect this -76
perfect to -42
perfect together 55
perfect with 37
perfect-passive , 20
perfect-passive . -36
perfect-passive for 33
perfect-passive in -5
perfect-passive into 28
perfect-passive of -25
perfect-passive on -11
perfect-passive to 13
perfect-passive within 42
perfect-progressive with -17
plac in 25
plan , -13
plan <date> 42
plan <number> -37
plan for 33
plan further 39
plan in 83
plan that -34
plan the -18
plan this 36
plan to -28
plan with 35
play a -12
play an -30
pleas to 28
present , 58
present . 76
present : 29
present <body> -15
present <name> -30
present <number> -28
present <state> -38
present a -78
present an -56
present and 70
present for 23
present funding -29
present guidance -37
present no -35
present of 36
present on 40
present out -16
present regularly 28
present so 45
present that -10
present the -46
present to 60
present-passive , 31
present-passive . 16
present-passive and 30
present-passive as -18
present-passive at 32
present-passive by -26
present-passive from -23
present-passive in -29
present-passive on 21
present-passive out -40
present-passive through -21
present-passive to -6
present-passive with -25
progressive , -65
progressive <number> 48
progressive a 20
progressive all -49
progressive and -85
progressive at 31
progressive closely -2
progressive for -35
progressive forward 44
progressive funding 36
progressive further 27
progressive in -14
progressive its -38
progressive new 35
progressive on 1
progressive our -33
progressive the 57
progressive this -38
progressive to -46
progressive together -33
progressive views 28
progressive with -58
progressive work 34
progressive-passive . 46
progressive-passive as 28
progressive-passive on -57
progressive-passive to 36
propos to 35
provid <money> 67
provid a -64
provid advice -33
provid an -38
provid by -46
provid funding 30
provid more 46
provid over <money> 21
provid the -86
provid up 25
provid up to 25
provid with 21
publish . -22
publish . . -22
publish a 4
publish alongside 22
publish alongside the 23
publish and 30
publish by -36
publish by the -25
publish guidance 29
publish guidance for 45
publish guidance on -24
publish in -23
publish in the -29
publish its 25
publish on 21
publish on <date> -41
publish the 70
publish the <name> 17
put in 42
put in place 42
rais the 17
receiv <money> 71
receiv <number> -45
receiv a -29
receiv funding 39
receiv over -41
receiv the -18
recognis that 27
recognis the -11
reduc the 32
refer the -11
refer the hon -12
reflect in -40
reflect in the -40
reflect the -23
relat to -28
remain a -30
remain committed -12
remain committed to -12
remain in 17
remain open 42
requir to -18
respond to the 30
result in -33
review and -39
review the -20
rol out 36
run a 34
seek to -114
seek views 35
seek views on 11
send to 29
set out -16
set out a 19
set out in -8
set out its 25
shar with 37
sign up -47
speak to 25
start in 51
start in <date> 51
stat that -31
support a 29
support the -18
support this -43
tak a -57
tak action 15
tak action to 26
tak effect 36
tak forward 32
tak into -48
tak into account -28
tak on 31
tak place 70
tak steps 37
tak the decision 32
tak to -20
updat its 30
updat on 32
us a -40
us the -33
us this 36
us to inform -37
want to 17
welcom the -22
welcom the <body> -24
will a 18
will able -37
will advice -43
will an 15
will and -18
will by 25
will forward 25
will further 36
will into -38
will its 28
will local -25
will more 29
will on 52
will over -20
will recommendations 65
will the -21
will these -51
will this 28
will those 40
will to -29
will with 18
will-passive , -36
will-passive alongside 36
will-passive as 54
will-passive before 55
will-passive by -34
will-passive following 24
will-passive in 40
will-passive of -67
will-passive on -35
will-passive out 53
will-passive the -58
will-passive to -15
will-passive when 36
work closely 5
work hard -36
work in -35
work on 107
work on a 36
work through 23
work through the 49
work to 26
work to ensure -79
work with industry -34
work with local 45
work with the 24
writ to 43
writ to the -24
`,
  bias: `
-171
`,
  by: `
<date> plan 39
<date> will 22
<name> past-passive -78
<name> present-passive -14
<name> progressive 38
<name> progressive-passive -59
<name> will -51
<number> past -27
<number> perfect -25
other copula 28
other modal 14
other past -42
other past-passive -49
other perfect 42
other perfect-passive -73
other plan 46
other present 33
other progressive 35
other progressive-passive 47
other will 44
public past -27
public past-passive 106
public perfect-passive 74
public plan 47
public present -3
public present-passive -25
public progressive -24
public will-passive 34
`,
  closesTheAnswer: `
-11
`,
  comingDate: `
60
copula 18
modal -31
past -29
perfect -58
perfect-passive 10
plan 24
present -11
present-passive 43
progressive -5
will 35
will-passive 47
`,
  ends: `
 -36
, 46
. -38
: -153
`,
  first: `
<body> 23
<body> also -23
<body> are -33
<body> does -21
<body> has 66
<body> has not -24
<body> is 19
<body> is also -58
<body> is currently -20
<body> published -42
<body> recognises 41
<body> will continue -30
<date> 35
<date> , 18
<date> , the 27
<date> : -23
<fund> -11
<law> 28
<minister> -13
<name> -2
<name> , 21
<name> <number> 9
<name> are 24
<name> have -32
<name> is -25
<name> was 28
<number> <name> 88
<paper> -27
<paper> for -38
<paper> on 22
<state> -9
<url> -16
a 32
a <name> 15
a <paper> -41
a final -32
a further 26
a key -33
a new 33
a number 36
a number of 36
additionally 28
additionally , 22
after 37
all of -36
an 33
an <name> 44
an assessment of 34
and 42
announcements 48
any -58
approximately <number> 40
as a 19
as a result -22
as announced 70
as announced in 45
as at -50
as of <date> -9
as outlined 40
as outlined in 33
as part 41
as part of 41
as set 43
as set out 43
as such 29
as such , 21
as the -67
as the <minister> -25
as this -38
as we -11
at 18
at <paper> 12
at the 3
between -29
between <date> , -36
by -51
by the 45
currently , 26
decisions -37
defence 43
despite -17
detailed 36
details 15
discussions 34
during the -30
engagement 30
figures 29
following 8
following the -23
for -28
for example 11
for example , 15
for the 25
for those 26
from 9
from <date> 25
from <date> , 23
further 46
further information -18
further information on -18
future -21
future funding -38
given -28
given the -21
government 37
he 39
his 30
however -2
however , -2
however , as 32
however , in 36
however , we -45
i 32
i have been -60
i refer -16
i refer the -29
i was -67
i will 29
if -85
if the -30
in 10
in <body> 24
in <date> 55
in <date> , 37
in <name> 16
in addition , 15
in line 31
in line with 31
in the 10
in the <date> 29
individual 26
information on -17
initial 46
it has 6
it is 36
it is a -20
it is also 36
it is currently 40
it is important 13
it is our 30
it is the -13
it will -14
it will be -12
local authorities 18
many -22
more 18
more broadly , 17
most -20
my 14
my officials are 26
new -62
of -37
of the -10
officials 2
officials are -25
officials are working -28
officials will 56
on 15
on <date> 80
on <date> , 58
on the -44
our -38
over 34
over <number> of -45
over the 22
people -34
phase 51
prior -33
prior to -33
recently -58
recognising 35
regarding 52
research -40
should -28
significant -32
since -34
since <date> 15
since <date> , 27
since the -28
since then -18
that 32
that is 13
that is why 13
the 13
the <body> 33
the <body> , -33
the <body> also 28
the <body> and -46
the <body> does -10
the <body> has -9
the <body> is 14
the <body> plans 52
the <date> -45
the <fund> -23
the <fund> has 28
the <fund> is 25
the <fund> was -47
the <fund> will 46
the <law> -31
the <law> will 25
the <minister> 23
the <minister> has -14
the <minister> will 56
the <money> 37
the <name> ' -29
the <name> <number> 77
the <name> consultation -47
the <name> has -19
the <name> in 44
the <name> is 25
the <name> to -14
the <name> will -42
the <number> - -12
the <paper> 11
the <paper> , -40
the <paper> announced 37
the <paper> is 49
the <paper> published 37
the <paper> will 22
the <state> -43
the consultation 4
the contract -44
the cost of -45
the current -27
the decision to 49
the department 38
the department's 18
the department continues 13
the department for -23
the department is -21
the department recognises -23
the final 38
the first 38
the following 23
the government 37
the government's 15
the government <body> -43
the government does -17
the government has 43
the government is 28
the government published 28
the government recognises 24
the government set 34
the government welcomes 36
the government will 3
the guidance -34
the independent 46
the latest 30
the letter -35
the minister 15
the national 54
the new -2
the new <name> -32
the next 34
the number -31
the number of -31
the overall 62
the plan 26
the previous government -23
the programme 34
the published -38
the reforms -26
the remaining 45
the report 30
the review is 48
the revised -28
the scheme -27
the specific -37
the table -18
the taskforce 17
the team 42
the team is 37
the total -28
the uk 50
the uk <body> 41
the uk government -29
the uk has -34
the uk is 50
the uk will -17
there are -29
there are no -13
there has 20
there has been 38
there is 10
there is an 62
therefore -32
therefore , -32
these -53
these include -17
these were 41
they 43
they are 43
they will be -53
this -53
this funding 34
this funding will 32
this government 71
this government has 37
this government is 30
this guidance 26
this included -26
this includes -24
this includes the -18
this is -10
this is a 59
this is due 46
this is in -43
this is the -19
this is why 49
this was 14
this will 2
this will be 31
this will include 54
this will provide -15
this work is -31
those -22
through 13
through our -23
through the 21
through the <law> 28
through this -25
to 67
to date -38
to date , -41
to ensure 61
to help 31
to support 19
uk 15
under -5
under the -54
until -30
we 90
we are 37
we are also 33
we are aware -29
we are committed 16
we are continuing -12
we are currently 21
we are exploring -31
we are in 35
we are not -30
we are taking -38
we are working -16
we continue 25
we continue to 29
we do 18
we expect 34
we expect to 42
we have 52
we have also 46
we have been -54
we have committed 46
we have consistently -55
we have made 37
we have not -35
we have taken -22
we intend 39
we intend to 19
we plan 38
we plan to 38
we recently 31
we recognise -28
we welcome 32
we will 22
we will also 35
we will be 34
we will consider -35
we will continue -17
we will not -33
we will provide 65
we will set 15
we will work -30
when the 45
where -51
where a -27
where there -24
while -15
while the -11
whilst -36
with -28
work 43
work is 67
work is ongoing 28
`,
  form: `
copula -33
do -5
modal -104
none -19
past 42
past-copula -18
past-passive 36
perfect -63
perfect-passive 60
perfect-progressive 4
present -122
present-passive -61
progressive -9
progressive-passive 68
will 3
will-passive 56
`,
  fronted: `
<date> 19
additionally 19
after 33
as -21
at -15
by -48
currently 26
despite -17
during 33
following 42
for 6
from 10
given -28
however -14
if -69
in -20
of -29
once -47
over 23
prior -33
recognising 35
should -28
therefore -32
this -69
through 36
to 21
under -8
when -12
where -39
while -14
whilst -2
with -29
working 40
`,
  frontedVerb: `
copula -28
do -18
modal -58
none 29
past 34
past-passive -12
perfect -6
perfect-passive -25
perfect-progressive 49
present -55
present-passive -3
progressive 12
will-passive -51
`,
  groups: `
0 -48
1 -13
2 -2
3 -11
4 -32
5 -26
6 -34
`,
  item: `
-44
none 132
past -4
past-passive -26
perfect -59
perfect-passive -53
present 59
progressive -41
`,
  itemFirst: `
-ing 78
<body> -58
<date> 32
<name> 17
for -37
`,
  joined: `
do -29
modal 45
modal find 23
past 43
past bas 35
past commit -23
past identify 41
past includ 37
past mak -24
past provid 4
past set 20
past updat -38
past-passive 5
perfect 28
perfect be -54
perfect commit 47
perfect mak -55
perfect publish 50
perfect-passive 8
perfect-passive publish -59
plan 82
present -1
present hav -21
present issu -46
present need 3
present receiv 27
present remain -26
present-passive -1
present-passive publish 28
progressive 62
progressive consider 16
progressive develop 38
progressive review 36
will 80
will announc 26
will be -54
will consider -6
will consult 28
will continu -14
will mak 76
will provid 52
will publish 78
will set 45
will-passive 33
will-passive publish 14
`,
  joinedSubject: `
, past -25
<body> progressive 104
<body> will 109
<name> past 44
<name> present -12
and copula -27
and modal 6
and past 38
and perfect 70
and perfect-passive 7
and present-passive -13
and progressive 70
and will 40
and will-passive -41
be past -37
but present -40
but will -23
deliver past 51
government perfect 72
government will 56
guidance past -45
i perfect 66
it present -25
it will -39
they present 29
they present-passive -47
this present -58
we copula -39
we past 47
we plan 36
we present -63
we progressive 59
we will -2
`,
  lead: `
 -51
be 21
copula 22
deliver 66
establish 64
includ 20
modal -28
none -51
past -42
past-passive -33
perfect 91
progressive 72
provid -17
tak 68
`,
  leadHolds: `
: 44
<body> -48
<date> -36
across 81
and -83
are 9
as 38
be -20
by -25
following -53
for -27
government -41
have 29
in -75
include -35
includes 87
including 22
is 12
its 95
notes -19
of 56
on -46
schemes 34
steps 42
that -50
the -59
this 27
to 70
we 86
with -49
`,
  leadItem: `
copula none -15
none none 48
none past -65
perfect none 59
present none 4
progressive none 39
`,
  leadItemFirst: `
present -ing 63
present <body> 27
present the -22
`,
  length: `
long -17
under-12 -17
under-20 -35
under-35 -29
under-6 -67
`,
  money: `
copula -57
past -16
past-passive -51
perfect 31
perfect-passive 81
plan -40
present 24
present-passive 7
progressive 9
progressive-passive 31
will -18
`,
  negated: `
-306
copula 150
do -19
modal 62
past-copula 33
past-passive -75
perfect -217
perfect-passive -129
present-passive 27
progressive -93
will 4
will-passive -37
`,
  next: `
copula -21
copula be -21
do -41
do hav -47
do provid -30
do publish 64
modal -40
modal find 39
modal hav -34
modal provid -30
modal tak 55
modal us 31
none -20
none  -20
past -11
past agr -74
past announc 35
past ask 29
past associat 36
past award -31
past commit -37
past conclud 25
past consider 42
past discuss -23
past engag -26
past establish -50
past find -29
past follow 43
past identify -58
past includ 37
past invest -26
past issu -28
past mak 20
past meet -32
past provid 3
past publish 39
past rais 43
past receiv 67
past recommend 81
past secur 40
past seek 52
past set -4
past specialis -50
past spend -29
past tak 56
past underlin 36
past visit -28
past-copula -11
past-copula be -11
past-passive 8
past-passive agr 31
past-passive allocat -27
past-passive complet -25
past-passive consult 32
past-passive giv -44
past-passive provid 26
past-passive publish 17
past-passive undertak -45
perfect -26
perfect agr -3
perfect begin 25
perfect commit -29
perfect consult 16
perfect deliver 20
perfect discuss 30
perfect establish -37
perfect hav 35
perfect includ 18
perfect increas 51
perfect mak -10
perfect meet 1
perfect produc -14
perfect publish 10
perfect receiv -3
perfect seek -51
perfect show 59
perfect support 37
perfect tak -54
perfect work -26
perfect writ 63
perfect-passive -6
perfect-passive complet 35
perfect-passive develop 42
perfect-passive establish -36
perfect-passive issu -44
perfect-progressive -30
perfect-progressive engag 26
plan 13
plan ensur -20
plan provid 40
plan publish 37
present -21
present allow 24
present anticipat 37
present apply -8
present believ -23
present benefit -18
present bring 32
present contain 11
present continu -9
present deliver 37
present encourag 7
present engag -24
present expect -1
present help 8
present includ 31
present know -42
present look 53
present meet 52
present offer 53
present outlin -40
present plan 59
present play -29
present receiv -22
present recognis -7
present recommend 31
present refer -23
present remain -16
present represent 37
present review -42
present set -12
present show -60
present sit 39
present support -66
present tak 17
present undertak -38
present urg -52
present us 17
present want -32
present work -35
present-passive -31
present-passive assess -26
present-passive bas 17
present-passive commit -51
present-passive design 51
present-passive devolv -36
present-passive expect 56
present-passive fund 59
present-passive plan 39
present-passive pleas 39
present-passive publish 22
present-passive requir 31
present-passive set 18
present-passive support -31
present-passive tak -22
progressive 1
progressive address 59
progressive analys 33
progressive conduct 48
progressive consider -31
progressive deliver -49
progressive develop 15
progressive explor 13
progressive follow -45
progressive introduc -37
progressive invest -54
progressive lead -46
progressive mak 27
progressive monitor -22
progressive plan -49
progressive propos -36
progressive provid 40
progressive review -24
progressive support 36
progressive tak -14
progressive work -1
progressive-passive 22
progressive-passive consider 41
progressive-passive develop -51
will 20
will allow 31
will announc 38
will apply -16
will benefit 22
will build 24
will consider 1
will consult 64
will continu -23
will creat -40
will decid -54
will explor 41
will fund -18
will giv 15
will hav -66
will help 9
will includ 25
will inform 27
will introduc 36
will launch 44
will look 21
will provid 45
will remain 23
will requir -9
will review -16
will seek -22
will updat 20
will work -21
will writ 32
will-passive 41
will-passive announc -36
will-passive bas 11
will-passive confirm -21
will-passive consider 9
will-passive fund -27
will-passive giv -35
will-passive requir -31
will-passive set 20
will-passive tak -25
`,
  noDate: `
copula -36
do -19
modal -101
none -48
past -25
past-copula -52
past-passive 19
perfect 8
perfect-passive 94
plan -44
present -92
present-passive -112
progressive 8
progressive-passive 80
will -63
will-passive -25
`,
  notFronted: `
-34
`,
  objectHolds: `
' 11
, -8
- -33
. -12
/ 59
: -25
; 21
<body> 21
<company> 32
<date> 90
<fund> 20
<law> 54
<member> 15
<minister> 3
<name> 8
<number> -17
<paper> 66
<state> 3
<url> 25
a 28
able -37
about -46
above -51
accepted 35
access -47
accessible 17
accommodation 32
accordance -18
account -31
accurate -31
achieve -32
across -16
action -19
actions 8
active -25
activity -18
addition -43
additional 29
address -60
addressing -45
administration 35
adoption -44
advice 25
affected 33
after -34
against -42
aged -22
agreed 33
agreements 28
ahead -51
aid 47
aim -49
aims 15
air -17
alcohol 48
all 14
allocated -14
allow -37
alongside -14
already -11
also 19
alternative 17
ambition -32
ambitions -55
amend 27
among 46
amount -33
analysis 31
and -5
announced 23
announcement 20
any -32
application -21
applications -12
appointment 35
approach -20
appropriate -17
approximately -47
are 6
area 42
around 28
as -10
aspects 67
assess 3
assessing 33
assessment -30
assessments 11
associated -41
assurance 25
asylum -9
at -10
audit 29
audits 28
authorities 32
authority -15
available 47
average -12
aware -63
awareness 33
basis -65
because -15
been 49
before 40
being 28
benefits -63
best 17
better 8
between 8
biggest 38
boards 34
bodies 12
both -14
breakdown -20
build 49
building -23
buildings 31
business 17
businesses 6
but -27
c -26
campaigns 42
can -42
cancer -48
capabilities 38
capability 32
capacity -22
capital 65
carbon -37
careful -31
case 29
case-by-case -21
cases -39
centrally -14
certain 33
challenge -48
challenges -58
challenging -38
changes 20
charging 32
charities -12
child -30
children -10
children's -37
civil -23
claims -21
clear -12
climate 25
close -21
closely -54
closure -44
collaboration -13
colleagues -15
collection 22
collective -33
colleges -21
coming 19
comment -20
commission 26
commissioning -14
commitment -47
commitments -38
communication -23
communications 26
companies 11
compared -26
competition 35
complete 87
completed -59
completion 46
compliance 23
comply -32
concerns -2
conclude 38
conditions -13
confirm 29
consider -21
consideration -83
considering -36
consistent -58
consultation 81
consultations -21
consumers 24
content -26
continue -9
continues -22
contract 34
contribute -38
contribution -25
control -64
coordinate 51
core -49
cost 22
costs -6
council -4
country 21
course 8
court -28
cover 49
coverage -33
covering 30
creating 33
crisis -61
critical 17
cross -55
cross-government -35
current 7
currently 11
customers -20
damp -67
data 21
decide -20
decision 24
decisions -28
deliver 26
delivered 47
delivering -28
delivery -36
demand -36
department 2
department's 41
departments 35
dependent -26
designed -34
detail 54
detailed -8
details 30
determine -37
develop 40
developers 32
developing -35
developments -26
develops 27
devolved 28
digital -19
direct -21
directly 41
disabled 24
discuss -19
discussion 38
discussions -28
do 9
draft 74
drive -37
driving -25
due -7
during -29
duties -37
early 42
easier -19
economic -38
ecosystem -51
effect 50
effective 30
effectiveness 7
efficient -69
effort -32
efforts -7
elections -43
eligibility 32
emergency -4
employers -23
enabling 22
encourage -31
end 9
energy -32
enforcement 13
engage -11
engagement 12
enhanced 25
ensure -56
ensuring -46
establish 45
established 64
establishing 38
estimates 31
evaluate 22
even -28
every 21
evidence -24
evidence-based -34
example -18
excluding -56
exercise 75
expect -31
expectations 16
expected 24
expert 4
expertise -19
experts 54
explore 31
export 31
extensive 12
external 16
extra 35
fair 20
families -21
feedback 49
fees 37
figures 26
final 85
finalise 38
financial 61
findings 45
first -25
focus -34
follow -78
for -9
force 55
forecast 13
forefront -36
foreign 18
formal -43
formally -33
former -29
formula 40
forward 10
foundations -38
four 28
framework -42
free 16
from -21
frozen 66
fuel 30
full-time -31
fully -29
fund 59
fundamental -21
funded 27
funding 30
funds -24
future -10
getting 39
girls -24
give -65
given -18
giving -30
go 42
good -43
gov.uk 48
governance -34
government's -12
governments -25
grant 35
grants 19
groups 25
grow -60
growth -65
guidance 21
guidelines 16
had 39
hard -40
has -46
have -44
having -78
healthcare 68
hear -46
heart -15
help -6
her -32
here -15
high 38
higher -39
highest -36
hold -52
holding 30
homelessness 38
homes 22
hon 33
housing -38
humanitarian -19
i 26
identified -33
identifying -17
if -52
illegal -7
immediate 37
impact -21
impacts 39
implement 15
implemented 71
implementing -40
importance -24
important -6
improve 21
improvement 27
incident 43
include -55
included -27
including 9
inclusion 57
increase -17
increased -44
independent -43
independently -29
individual -14
individuals 14
industry 19
inform 35
information -35
infrastructure 43
initial 63
innovation -16
input 43
inspection 18
inspections 45
integrated 19
intelligence -46
intend 30
intention 41
interim 30
internal -34
international -46
interventions 45
into 32
introduced 26
introducing 15
invest 12
investigation 47
investigations 10
investing 23
investment 49
is -38
issues 9
its 12
keep -17
key -8
land -47
landlords -17
largest 51
last 34
late 29
later 19
latest 45
launch 33
law 25
lead 25
led 28
legal -81
legislation 56
less -34
lessons -34
level 59
levels -16
licences 47
licensing -35
life -31
limited 48
line -46
live 17
lives -39
locally -26
long -54
long-term -8
looking 35
made 25
making -26
management 30
mandate -46
manifesto -57
many -48
market -22
matter -19
matters 24
maximise -30
maximum -2
may -13
measure 36
measures 39
media -21
meet 25
meetings 6
member 16
members 18
mission -51
model 41
models 28
modern 44
modernise 45
monitor -65
months 11
more -38
most -18
move 40
much -54
my 40
national -13
nature -20
needed 49
neighbourhood 30
net -11
networks 53
new 14
next 69
no -75
normal -38
notice -35
number -34
numbers -51
objectives -31
obligations -33
occasions 38
offence -24
offer -25
on -4
ongoing 1
online 9
only 49
open 76
operation -2
operational 37
operators 8
opportunity -50
options 36
or -16
order -48
organisations 33
other -28
our 16
out 26
outcomes -40
outside -30
outstanding -28
over 13
overseas 20
oversight -25
own -42
package 33
paid -37
panels 48
paper 37
parliament 70
parliamentary 32
part -22
parties 23
partners -15
partnership 25
patient 44
people -18
performance -20
period 41
permission -36
person -25
personal -34
personnel 25
phase 35
phased 35
place 24
places 9
plan 4
planning -47
plans -15
policy 4
population -38
positive -38
potential -46
poverty -31
power -39
powers -25
practical -44
practice 63
practices 37
press -38
prevention -30
previous 21
primary 29
principle -42
prior 40
priorities 38
prioritise 31
priority 47
proactive -40
process 5
procurement 44
produce 34
product 15
products -26
profession 50
professional 35
professionals -28
programme -32
project -24
projects 42
promote -38
properties -32
proportion -28
proportionate -42
proposals -12
protect -30
protecting -22
protection 41
protections -44
provide -31
provided 48
providers -20
providing -16
public 44
publication 18
publish 33
published 33
publishing 90
pupils -27
purchase 46
purpose -30
put 44
qualifying 51
quality 23
questions -23
quickly 68
rail 30
range 17
rapidly -46
rate -25
rates -11
reaching -40
ready -33
reasons -24
receiving -25
recent 13
recommendations 47
records 34
recruit 31
recruiting 34
recruitment 31
reduce -41
reduced 40
reflect -8
reform 23
regard -26
regarding -8
regime -32
regional 34
register -52
regular -29
regularly -55
regulatory 7
related -33
relating -18
relation -67
relationships -33
relevant 6
remain -31
remediation 41
remove 29
removing 38
report 17
request 49
required -68
requirement -30
requirements -23
requires -26
research 3
resilience -32
resolution 52
respective 40
response -19
responses 2
responsibilities 21
responsibility -2
responsible -39
return 48
revenue -42
review 67
reviewing 13
reviews 60
rights -70
risk 21
risks 18
road 44
robust -43
role -27
roles 27
roll 41
safety -38
scale 26
scheme -32
schemes -11
school 7
schools 30
scientific -60
scope 2
screening 20
scrutiny 66
second -37
sector -28
sectors -46
secure 34
security 8
see -38
seek -31
selection -36
senior 29
series 38
serious -47
seriously -44
servants -40
service -34
services -8
sessions -37
set -15
sets 12
settings 29
settlement 34
several 22
share 27
sharing 18
short-term 23
shortly 62
should -38
significant -26
significantly -27
since -54
single -31
sites 33
six -18
skills 18
small -25
so 17
solutions -38
some 8
soon 55
sources -30
specialist 51
spent -30
staff -44
staffing -36
stages 32
stakeholders 24
standard -20
start 52
state 33
stations 31
statutory 37
steps -79
strategic 12
strategy 16
strengthen -22
strong 17
student -31
students -19
subject 18
substantial 15
success -38
such -10
supply 21
support -6
supporting -68
supportive -40
supports -67
sure -36
survey 37
surveys 42
system -15
tackle -47
tackling -31
take -16
target -19
targeted -26
tax -39
team 24
technical 31
technology -24
testing 11
tests -28
than -19
that -12
the -2
their -35
them -10
therefore -65
these 20
they -28
this -6
threat -34
three 31
threshold 49
through 27
timely -41
to 14
together -34
toolkit 48
tools -54
total 47
towards 14
track -18
trade 37
train 19
transition 26
transitional 28
transparency -38
transparent 32
travel 17
trial 28
two -22
uk -25
unacceptable -34
under -14
understand -22
undertaken 61
underway 90
unique -22
until -32
up 9
update 32
updated 67
updates 4
updating 36
upon 11
us -22
user 20
using -12
usual -21
valuable -59
value -76
very -45
vital -13
volume -40
volumes 36
voluntary -37
waiting -18
was 14
water -16
way -53
we 18
week -23
welfare 32
well 29
wellbeing -26
what 1
where -29
which 8
whose 36
why 4
wide-ranging 41
wider -11
will 12
with -17
within -14
women -33
work -25
workforce -11
working -36
works 32
workshops 34
world-leading -39
worth -14
would -46
written 21
year -52
years 18
yet 33
you -10
young -29
youth 51
– -30
`,
  opensTheAnswer: `
-18
`,
  pair: `
" . -65
" <name> 16
' , -1
' . -27
' <body> -45
' <name> 22
' <paper> 17
' and -20
, <body> 9
, <company> -22
, <minister> -46
, <money> -30
, <name> -42
, <number> -89
, a -28
, accessible -42
, across -41
, additional 31
, aligned 36
, all 41
, also -69
, and 9
, as -22
, at 19
, available -56
, based 32
, between -47
, both 7
, bringing 42
, building -29
, but 76
, charities 25
, compared 34
, considering -43
, due -21
, each 46
, enabling 12
, ensuring 54
, following 33
, for 16
, from -9
, funding -23
, government 44
, has 26
, having -25
, however -36
, i 36
, if 3
, in 22
, including -11
, informed 29
, is 11
, it -26
, led 11
, life-long 38
, long-term -49
, many 31
, meaning -12
, more -29
, most 32
, my 19
, officials 34
, on 59
, or -23
, our -55
, over -29
, prioritising 29
, provided -47
, provides -43
, providing -4
, public -24
, published -104
, rather 31
, receive 20
, reducing 32
, reporting 40
, respectively 46
, running 36
, set -53
, sets -91
, skills 23
, so 31
, some -52
, such -37
, support -29
, supports -49
, that -49
, the 12
, their -42
, then -56
, there -38
, therefore 17
, these -7
, they -5
, through 28
, to 28
, together 37
, treatment -36
, two -37
, uk -25
, using 19
, was 84
, water 25
, we 105
, when -14
, where -37
, whether -39
, which -17
, while -36
, whilst -1
, who -9
, will -16
, with 7
, work 8
, working 63
, worth 41
, would 33
- <money> -76
- <name> -65
- <paper> 6
- year -46
. <member> 3
. <name> 38
/ <number> -34
/ or -17
: <body> -41
: <number> 21
: <paper> 29
: <url> -9
: the 21
; <name> -27
; and -24
; the -39
<body> ' 8
<body> - 24
<body> . 26
<body> <number> 33
<body> a -48
<body> about -38
<body> advice -45
<body> aims -46
<body> and 29
<body> announced 17
<body> annual -33
<body> are 21
<body> as 11
<body> at -26
<body> based -51
<body> can -24
<body> conducted 30
<body> considered 36
<body> continues 38
<body> delivery -43
<body> does -46
<body> estate -22
<body> first 36
<body> fit -34
<body> from 51
<body> guidance 20
<body> had -29
<body> has 16
<body> have 53
<body> in 29
<body> is 9
<body> issued 36
<body> judgment 33
<body> of -15
<body> officials 8
<body> on 18
<body> or -29
<body> organisations -20
<body> personnel -9
<body> plans 76
<body> programme 22
<body> published 26
<body> recognises 32
<body> report -34
<body> set 43
<body> team 58
<body> that -66
<body> through -28
<body> to 35
<body> trusts 34
<body> were 28
<body> which 44
<body> will 28
<body> with 46
<company> ' -33
<company> . 27
<company> and -34
<company> has 63
<company> is 15
<company> on 40
<company> to 48
<date> , -5
<date> - -11
<date> . 39
<date> ; -32
<date> <body> 62
<date> <fund> -44
<date> <law> -29
<date> <name> -60
<date> <number> -59
<date> <paper> -41
<date> and 8
<date> are -51
<date> at 35
<date> but -35
<date> compared -22
<date> consultation -76
<date> following 16
<date> for -13
<date> has 54
<date> includes -27
<date> is -35
<date> meeting -34
<date> report -50
<date> that -26
<date> the 79
<date> to 31
<date> was -34
<date> we 99
<date> which 38
<date> will -42
<date> – 19
<fund> ' -40
<fund> , 12
<fund> . 44
<fund> : 39
<fund> and -57
<fund> as 45
<fund> funding 33
<fund> has 48
<fund> to 70
<fund> was -43
<fund> will 16
<law> , 10
<law> . 53
<law> and 16
<law> are 23
<law> has 37
<law> introduced -32
<law> is 28
<law> on -56
<law> to 45
<law> will -4
<member> of 34
<member> on 28
<member> the -31
<member> to -28
<minister> , -17
<minister> also 39
<minister> and -32
<minister> announced 27
<minister> has 26
<minister> have 66
<minister> in 58
<minister> on 14
<minister> raised 51
<minister> set 41
<minister> to -32
<minister> will 41
<money> , -24
<money> . -38
<money> <fund> 7
<money> compared -38
<money> for 32
<money> funding 48
<money> has 55
<money> in -11
<money> investment -27
<money> is 22
<money> of 28
<money> over 20
<money> per 11
<money> to 88
<money> was 24
<name> " 19
<name> ' -25
<name> , 24
<name> . 4
<name> / 12
<name> : 24
<name> ; 45
<name> <number> 2
<name> across -19
<name> alongside 46
<name> also 19
<name> and -6
<name> announced -60
<name> are -30
<name> areas -25
<name> as 26
<name> at -36
<name> before 38
<name> being 37
<name> between 56
<name> by -32
<name> citizens -29
<name> community 36
<name> constituency -17
<name> consultation -25
<name> contributions 25
<name> core -37
<name> customers -32
<name> disease -35
<name> during -62
<name> elections -51
<name> evaluation -48
<name> family 57
<name> for 10
<name> framework -35
<name> from -35
<name> government 20
<name> had 36
<name> has 10
<name> have -38
<name> in -11
<name> increase -45
<name> initiative 42
<name> is 30
<name> issued -62
<name> launched -27
<name> measures -22
<name> negotiations 69
<name> networks -58
<name> of 1
<name> offer 25
<name> officials -42
<name> on 3
<name> or -18
<name> over -28
<name> process -18
<name> products 12
<name> programme 27
<name> project 9
<name> providers -29
<name> raised -52
<name> recommendations 23
<name> remains 44
<name> reports -57
<name> response 18
<name> scheme 32
<name> schemes 54
<name> signed -38
<name> site 29
<name> so 24
<name> status -34
<name> support -43
<name> system -22
<name> technology -42
<name> that 77
<name> through 32
<name> throughout 32
<name> time 29
<name> to 31
<name> under -46
<name> was 7
<name> website -18
<name> were 12
<name> which -20
<name> will -10
<name> with 36
<number> , 13
<number> - 34
<number> : 55
<number> <company> 36
<number> <law> -33
<number> <name> -10
<number> <paper> 64
<number> additional 17
<number> and 39
<number> apprenticeships 37
<number> are -39
<number> businesses -34
<number> cases -43
<number> community 38
<number> compared -44
<number> countries -27
<number> days -61
<number> for 9
<number> has 17
<number> have -38
<number> homes 69
<number> hours 17
<number> is 36
<number> million -16
<number> more -39
<number> new 33
<number> of -18
<number> on -43
<number> per -22
<number> projects 46
<number> recommendations 45
<number> responses -46
<number> schools 58
<number> to -19
<number> vaccination -57
<number> was 19
<number> – -22
<paper> , 15
<paper> . 19
<paper> : -13
<paper> announced 29
<paper> as 52
<paper> committed 52
<paper> consultation -74
<paper> has 28
<paper> in 16
<paper> is 19
<paper> launched -46
<paper> on -19
<paper> process -36
<paper> published -72
<paper> set -30
<paper> sets -29
<paper> the 67
<paper> to 25
<paper> which 57
<paper> will -17
<state> ' -32
<state> and 17
<state> counterparts 44
<state> has -36
<state> in 67
<state> is -56
<state> on 52
<state> scheme -28
<state> to 35
<state> will 47
<state> with 48
<url> . 17
a <body> -26
a <fund> 60
a <money> 64
a <number> 14
a <paper> 38
a <state> 60
a better 33
a breakdown -21
a broader 33
a budget 46
a case-by-case -17
a central -34
a circular -38
a clear 18
a clinical 43
a combination -31
a commitment -35
a competitive 34
a comprehensive 18
a consultation 80
a copy 31
a cross-government 35
a decade -37
a detailed 44
a duty -31
a first 47
a full 49
a further 16
a future 24
a government -20
a holistic -41
a joint 27
a key -39
a large -48
a later 49
a leading -27
a limited -40
a local -25
a long-term 50
a meeting 43
a member -34
a minimum -19
a more -20
a national 19
a new 28
a number 27
a package 22
a period -39
a plan -55
a potential -19
a priority 15
a programme 72
a proposal -23
a public 62
a range -28
a recent -35
a regular -19
a report 18
a request -32
a result 21
a review 40
a risk -27
a roadmap 38
a roundtable 55
a school -26
a share 38
a shared -61
a significant -13
a small 29
a standard 54
a statement 31
a statutory -25
a strategic 40
a strong -30
a stronger -36
a summary 28
a thriving -44
a total -30
a variety -15
a view 37
a voluntary -28
a way -24
a wide 1
a wider 27
a year -8
able to 20
about the 9
accelerate the 44
accepted all 56
access , 23
access and -40
access the 13
access to -31
accessible versions 45
accommodation , -54
accommodation . -15
accountability . -12
accounts . 27
accounts for -31
achieve this 7
across <body> -50
across <date> -29
across <name> 34
across a -51
across all 27
across government -7
across the 12
across their 29
action . -54
action against 30
action is -22
action on -56
action plan 64
action plans 28
actions and -41
actions to 19
activity in 21
addition , 31
addition to -3
additional <name> 38
additional <number> 36
additional funding -41
additional investment -35
additional staff 39
additionally , 22
address the -10
adoption and 18
adult social 31
advance of 23
advantage of -31
advice , -28
advice and -34
advice from 10
advice on 26
advice to -22
affected by -35
after <date> -36
after the 25
against <state> -21
against the 7
agencies , -50
agencies . 27
agencies and 41
agreed a 14
agreed in -84
agreed that 39
agreed to 37
agreed with -15
agreement with 48
ahead of 30
aid to 63
aim of -36
aim to 23
aims to -89
air quality -42
align with -34
all <body> 13
all <number> 13
all children -38
all eligible 25
all its -39
all levels -43
all local 29
all of -62
all options -21
all our -41
all relevant 49
all those -21
allegations of -36
allocated <money> 54
allocation , 56
allocation of 21
allocations , 24
allocations for 34
allocations of -44
allocations will 42
allow the -30
allows . 56
alongside <name> -29
alongside the -40
already been 23
already made -56
already underway -39
also agreed -51
also be 25
also been -58
also being 36
also committed -17
also continue 19
also continuing 29
also engaged 33
also has -30
also have -20
also included -60
also published 39
also set -70
also supported 31
also working -79
ambition to 16
ambitions to -35
amendment to 43
amendments to 32
among the 58
amount of -27
amount to -36
an <body> -24
an <name> 16
an <paper> -29
an active -38
an additional -14
an ambitious 11
an announcement 29
an annual -69
an application -26
an assessment 12
an average -26
an effective -24
an equality 25
an estimated -22
an evaluation 26
an expected 52
an expert 35
an extensive 42
an important -7
an increase -50
an independent 46
an investigation -91
an investment 43
an ongoing 50
an update 19
an updated 14
analyse the 30
analysing the 28
analysis is -41
analysis of 41
and , 13
and / -17
and <body> 28
and <date> 19
and <money> 13
and <number> -71
and <paper> -40
and a -11
and access 32
and accounts 33
and address -41
and advice -20
and aims 31
and air 42
and announced 56
and any 20
and appropriate 15
and are 7
and as 42
and associated -4
and be -25
and better -8
and build 10
and building -15
and businesses -47
and by -24
and can 91
and care -4
and carers 23
and children 32
and closed 56
and coastal 31
and communities -20
and community 12
and control -35
and costs -43
and create -25
and creating 19
and cultural -22
and defence -29
and deliver -14
and delivery -28
and department 29
and disabilities 29
and disability -23
and drink 31
and early 51
and economic 33
and emergency -19
and energy 23
and ensuring 20
and environmental 25
and equality -30
and equitable 23
and evaluation -34
and evidence 11
and expand 14
and expect -52
and families 17
and food -34
and from -55
and further -22
and girls -22
and government 24
and guidance -12
and has 82
and have 51
and health 56
and his -41
and how 16
and i 108
and impact 23
and in -24
and increased -34
and increasing 49
and independent 46
and industry 46
and innovation -25
and integrated -42
and international 31
and investment 63
and is 67
and it -39
and its -13
and key 23
and less 35
and local -23
and long-term 29
and making 67
and mitigate -46
and more 2
and must -45
and my 35
and national -40
and no -24
and ongoing -34
and open -56
and opportunities 25
and organisations -37
and other -1
and others 16
and over -59
and planning -46
and policy 29
and powers -46
and priorities -49
and prioritise 55
and productivity 12
and provide 38
and provided 40
and providing 32
and public 21
and publish 30
and quality 18
and reduce 14
and reducing -19
and regional -44
and research -48
and resilience -24
and safety -27
and secondary 28
and setting 42
and skills 27
and so 27
and social -16
and some -39
and special -32
and staff -61
and stakeholders 48
and supply 25
and support -17
and supporting 50
and supports -16
and sustainable -20
and tackling -32
and technology 24
and that -29
and the 7
and their -36
and there -29
and therefore -15
and these -58
and this 7
and those -12
and timely 31
and to -7
and training -25
and transparent 8
and transport -16
and uk -11
and up -26
and updated -38
and updates -44
and value 72
and was -43
and waste 27
and we 60
and where 21
and wider -33
and will 23
and with -35
and work 18
and working 49
and young -15
animal welfare -35
announced a 68
announced an 22
announced at -23
announced by -43
announced in -4
announced on -53
announced that 84
announced the 56
announcement , 22
announcement . 75
announcement of -46
annual <name> -33
annual report 20
annually . -36
answer i -41
answer of -22
anticipate that -29
any , 38
any changes -12
any decision -29
any decisions -34
any further -11
any future 37
any necessary 37
any new -13
any of -35
any potential 23
applicable to 53
application . -29
application process 39
applications , -19
applications . 13
applications are -33
applications for -32
applications have 53
applications on 33
applications were -43
apply for -21
apply in -34
appointed by 21
appointments , 81
appointments were -36
apprenticeships , 35
approach , -37
approach and 35
approach for -22
approach in 13
approach to -11
appropriate . -12
appropriate and 40
approved by 43
are <number> -20
are actively 33
are already -62
are also 5
are at -21
are aware -18
are based 18
are being 73
are carefully -44
are considered 31
are considering 19
are continuing -23
are currently 42
are delivering 50
are developing 30
are eligible -32
are expected -21
are expecting -45
are facing -24
are for -42
are in -25
are making -3
are meeting -46
are met 21
are no 30
are not 8
are now -32
are ongoing -19
are planning -41
are progressing -47
are provided -24
are providing 22
are published -64
are putting 61
are responsible -41
are set 30
are still -76
are subject -58
are supported -23
are taking -16
are the -25
are therefore 20
are unable -20
are under 44
are underway 40
area , -61
areas , -51
areas . 50
areas across 52
areas such 27
armed forces -49
around <money> -47
around <number> -33
around the -24
arrangements , 29
arrangements . -5
arrangements will -26
as <body> -74
as <name> -36
as a -16
as an -19
as announced 68
as appropriate 30
as follows -27
as i -42
as it -18
as necessary -39
as of -38
as outlined 41
as part 77
as possible 15
as published -58
as set 18
as soon 29
as stated 32
as such 51
as the -13
as they -19
as we -40
as well 25
as with 11
asked the 32
asked to -25
aspects of -38
assess the 4
assess their -43
assessing the 35
assessment , -25
assessment . -31
assessment has -34
assessment in 39
assessment is -30
assessment of 30
assessment was 86
assessments , -16
assessments . 6
assessments are 45
assessments of 52
assets , -36
associated with 35
assurance and 46
asylum seekers -30
at : 20
at <body> 34
at <name> -31
at <number> 65
at <paper> 57
at a -1
at all -40
at both -23
at every -37
at how 21
at its -45
at least -10
at our 67
at pace 37
at the 30
at this -63
attacks against -54
attempts to -37
attended by -51
authorities , -32
authorities have -41
authorities on -28
authorities to -21
authorities with 56
authority for -41
available . -19
available at 23
available evidence -24
available for -16
available here -43
available on 16
available to 50
average of -25
aware that -14
backed by -40
backlog of 20
balance between 30
barriers and 36
barriers to -6
based on -38
basis . -26
basis and -20
basis to -35
be <money> -30
be a -25
be able -21
be affected -42
be agreed 36
be allocated 39
be announced 56
be available 38
be based -14
be brought 39
be carried 52
be communicated 28
be complete 47
be completed 54
be confirmed 47
be considered -48
be delivered -53
be designed -31
be developed 11
be done -38
be eligible -33
be expected -46
be finalised -42
be followed 45
be for -55
be found -9
be given 12
be guided -54
be identified 61
be implemented 18
be in 37
be included 45
be informed -36
be introduced 26
be known -49
be laid 28
be launched 49
be made 25
be managed -37
be needed -30
be offered 38
be published 83
be put 45
be required -38
be set 68
be taking -58
be updated 33
be used 40
because of -28
becomes available -35
been a -29
been allocated 46
been appointed 50
been carried -36
been clear -51
been completed 24
been considering 39
been designed -24
been established 29
been identified -17
been in -19
been made 49
been provided 34
been published 28
been received -32
been selected 64
been subject 53
been undertaken -41
before <date> -53
before and -23
before the 41
before they 22
began in 39
behalf of -26
being developed 50
being led -29
being reviewed 58
being taken -23
below . -31
beneficial ownership -30
benefit . -24
benefit from 26
benefits and 49
benefits for -31
benefits of -21
benefits to 54
best outcomes -40
best to 31
best way 30
between <body> -35
between <date> -17
between <name> -36
between the 21
beyond <date> -32
beyond the 23
boards , 22
boards to -27
bodies . -21
bodies to 29
body , -35
body . -47
both <name> 18
both the -42
breadth of -25
breakdown of -28
bring forward 15
bring together 23
bringing forward 44
brings together -36
broad range 27
broken down -23
budget for 35
budgets for 24
build on -23
building owners 32
building the 43
buildings , 35
builds on -32
burden on -33
business . -25
business case 31
business rates -44
businesses , 20
businesses . -28
businesses and 3
but it -18
but the 26
but this 27
but will -28
by <body> 10
by <date> -21
by <name> -24
by <number> 8
by a -40
by increasing 47
by introducing 35
by law 30
by other -29
by our -49
by the -41
by their -26
by this -47
by uk -55
call for 20
call on -32
called on 65
came into -6
campaign to 29
can also -21
can be -3
can better 43
can confirm 58
can continue 15
can get -30
can have 29
can to -31
can use -37
cancer . 24
cancers , 42
capabilities in 30
capability . 44
capability and -50
capacity . 20
capacity and 26
capital funding 21
capital investment 60
car practical -36
care . 41
care boards 23
care for -23
care in 52
care needs 20
care services -46
care systems -44
care to -26
carefully considering -25
carry out 22
case . -10
case and 22
case with 22
case-by-case basis -17
cases , 26
cases where 25
causes of -25
cent of -38
central government -23
central to -20
centre of -50
centres , 32
change , -51
change in -2
change the -16
change to -21
changes , 23
changes are -29
changes in -45
changes were 33
charities , -46
checks , -34
checks . 29
children and 5
children in 21
children with -19
choice for -41
choose to -40
circular economy -39
circumstances , -42
citizens to -32
civil servants -33
claim . 32
claims . 32
clarify the 53
clean energy -78
clear , -40
clear and -44
clear the 40
clinical research -42
clinical trials 23
clinicians , 43
closed in -40
closed on 62
closely together 41
closely with -27
closure of 39
code of 32
cohesion and -58
collaboration with 73
collect data 17
colleges to -49
combination of -34
come to -27
coming months 19
coming weeks 26
commenced in 49
commissioning and -13
commissioning responsibility 35
commitments . -29
commits to 33
committed to 12
communicated to 35
communities , -29
communities . -31
communities across -36
communities and 55
community cohesion -46
community diagnostic 24
community pharmacies 41
companies , 21
companies are -45
companies to 32
compared to -23
complement the -38
complete . 47
completed by 75
completed in 68
completion . 29
completion of 40
comply with -32
concerns . -20
conclude in 28
concluded . 31
conclusion of 25
condition of 11
conditions , 62
conducted in 30
conducted with -48
conducting a 24
confident that -35
confirm that 74
confirmed at 74
consent of 44
consider any -31
consider how 29
consider its 37
consider the 21
consider these 30
consider this -24
consideration to 31
considered . 19
considered by 26
considered in -23
considered to -64
considering the 12
considers the -18
consistent , -37
consistent with -86
consistently called -47
constituency . -12
constructively with -36
consult on 64
consultation , 37
consultation . 48
consultation closed -23
consultation document 34
consultation has -23
consultation in 40
consultation on 5
consultations on 31
consulted on -10
consulting on 43
consumers and -20
consumers to 38
contact with -28
continuation of 37
continue to -35
continue with 32
continue working -34
continued to -29
continues to -5
continuing to -34
continuous improvement -23
contract , -26
contract . -57
contract management -53
contract was 57
contract with -52
contributing to -31
contributions . 30
contributions to -21
copy of 28
cost of -25
costs . 8
costs and 36
costs for -13
costs in -19
costs of 11
costs to 25
council tax -43
councils , 36
councils in -10
countries . -25
country , -13
country . -30
country and -35
country to 41
course . 1
cover a -41
covering the 36
create a -31
create the -10
creating a 16
crimes . -38
crisis , -30
crisis . 35
crisis in -59
criteria for 38
cross government -20
current <name> -26
current and -38
currently has -32
currently in 18
currently reviewing 24
currently subject 36
currently under 77
currently working 56
customers , -23
customers . -11
customers to 25
data , -51
data and 46
data from -26
data in 19
data is 23
data on -24
data to 55
data will 38
days and 41
days of 25
decade , -23
decade . 31
decide how -39
decided to 52
decision . 28
decision making -23
decision to 24
decision was 21
decision-making . -31
decisions . 6
decisions are -20
decisions have 27
decisions regarding -41
defence spending 53
delays in 56
deliver a -33
deliver for -22
deliver the 25
deliver these -30
delivered <number> 32
delivered across -52
delivered by 62
delivered in -57
delivered through -20
delivering <number> 46
delivering a 29
delivering an 47
delivering on -21
delivery , -28
delivery . -34
delivery and 36
delivery of -13
demand for 46
democracy . -43
dental care -28
department's <name> 23
department's <paper> -29
department , -61
department and -25
department announced 55
department continues 26
department does -31
department have -30
department in 39
department of -28
department on -27
department published 34
department recognises -23
department was -51
department will 31
departments , 46
departments . -41
departments have 35
depend on -34
dependent on -14
depending on -19
deposited in 44
deserves . -38
design , -33
design . 36
design and 16
design of 23
designed to -50
detail on -39
detail the 36
detailed in -29
details in 17
details of 16
details will 48
determine the 54
determined by -69
develop a 18
develop plans 55
develop the -23
developed , -50
developed and -31
developed in 24
developed to -19
developing a 12
developing an 50
developing plans 38
development , -16
development . 17
develops . 51
devices , -38
diagnosis and 26
diagnostic centres 37
dialogue with -35
did not 22
different groups -29
different types -28
difficult decision 46
digital <name> -45
digital infrastructure -37
digital markets 35
digital services 30
directly with 55
disability , 50
disabled people 13
discuss a -37
discuss the 46
discuss this 34
discussed the 25
discussions with 24
dispose of 59
diversity and -39
do . -27
do not 32
do so -43
doctors and 48
does not 33
doing so -34
done by 49
down by -32
draft <law> 51
draw on -29
drive and 44
driven by -33
due course 93
due for 30
due to -36
during this 20
duties . -55
duty to 21
each <name> -31
each of 16
each year -14
earliest opportunity 56
early in 29
early to -49
early years 28
earned settlement 41
economic and -16
economic growth -13
economy , -15
economy . -32
education , -16
education sector -27
educational needs 15
effect of -55
effective use -54
effectiveness of 13
efficiency and -24
elections . 31
elections in -28
eligibility criteria 9
eligible . -37
eligible for -22
eligible to -48
employer <name> 43
employers , -15
employment support 22
enable the -28
enable them -33
enabling the -30
encourage them 50
end of 31
energy . -41
energy bills 29
energy efficiency 23
energy suppliers -74
enforcement agencies 35
engage with -37
engaged with 19
engagement events 40
engagement with -88
engages regularly 35
engages with -14
engaging with 21
ensure <name> -8
ensure all -37
ensure an -42
ensure compliance 73
ensure it 32
ensure that 29
ensure the -10
ensure those 47
ensure we -17
ensuring that 23
entitled to -50
environments . 27
equality impact -28
equipment to 35
equitable access 26
error in -33
establish an 40
established . -27
established a 58
established an 27
established the 45
establishing a 24
establishing the 41
establishment of 15
estate , -39
estimate of -25
estimated that -26
estimates of 16
evaluating the 32
evaluation . 47
evaluation of 14
every young 31
everything we -38
evidence , -37
evidence . -54
evidence and -30
evidence base 32
evidence for 22
evidence from 35
evidence of -22
evidence on 44
evidence that -30
examine the 37
excluding <name> -72
exercise . 55
existing <body> -18
expanding the 17
expansion of 20
expect the 10
expect to 41
expected to -57
expert group 38
expertise to 27
explore the 37
exploring options 28
exploring the 26
exposure to -37
fail to 33
failure of -64
fair and 12
families . -39
far , -44
figures for -13
figures have -46
final decisions 37
final model -24
final report -27
finalise the 53
finalised . 24
finance , -33
finance and -39
financial support -43
financial year 64
findings . -31
findings and 30
findings from 16
findings of -34
firearms licensing -39
first , -50
first <body> 51
first <name> 34
first time 24
flagship <name> 43
flexibility to -29
flood risk -40
focus on 15
focused on -26
follow . 36
follow the -35
followed by 42
following a -26
following an 51
following link 38
follows : -26
food , 22
food and 27
food businesses 65
for , 34
for <body> -27
for <name> -30
for <number> -9
for <paper> -23
for a -30
for all 19
for an -19
for assessing -39
for both -27
for care 22
for children -29
for clinical -44
for commissioning -41
for consideration 46
for councils -31
for critical 51
for each -20
for eligible 29
for every 43
for example 18
for financial -31
for funding -30
for further 16
for future 33
for government 66
for high 30
for how -71
for improvement 37
for in -53
for inclusion 56
for individuals -33
for its 19
for local 30
for longer -36
for many -29
for money 3
for new -40
for one 47
for operators -47
for over -58
for patients 38
for people -23
for providing -29
for public -5
for publication 39
for purpose 34
for reform -13
for research 24
for responses 62
for scrutiny 32
for small -64
for some -22
for students 41
for that -25
for the -12
for their 61
for these 33
for this 29
for those 20
for treating 42
for uk -20
for urgent -49
for women 58
force , -34
force in 24
forces , 37
forecast to -62
forefront of -33
foreign national -39
form part -39
formal response -27
former <name> -23
forward . -57
forward a 51
forward the 38
forward to -57
found here 33
found in -43
found on -7
framework , 26
framework for -22
frameworks , 18
free and -28
free school -33
freedom of -32
from <date> 19
from <money> -15
from <name> -32
from <number> -13
from <state> 38
from a -32
from across 22
from all 13
from being -34
from both 33
from local 20
from other -56
from our 35
from the -20
from these 6
from this -24
fuel and 25
fuel duty 36
full <name> -32
full range -44
functions , 23
functions to 39
fund , -66
funded <number> 41
funding , 30
funding . 34
funding allocated -26
funding announced -44
funding applications -51
funding arrangements -32
funding as -45
funding for 22
funding formula 30
funding from 25
funding has 44
funding is -41
funding of 38
funding offer -42
funding rates 29
funding that -67
funding the 42
funding to 4
funding will 49
further , -7
further <money> -27
further <number> 33
further and 43
further detail -19
further details 33
further engagement 40
further information -35
further to -55
further update 55
further updates 27
future . 32
future <name> 29
future and 43
future funding -28
future of 30
future policy -29
future years -8
gave on -41
general practitioners 32
generation of -37
get the -20
given the -36
given to -57
global supply 35
good practice 42
gov.uk . 25
government's <name> 47
government's <paper> -28
government's mission -35
government's response 19
government , -17
government . 9
government also 34
government and -5
government announced 52
government buildings 41
government confirmed 36
government consulted 37
government departments -39
government funded -46
government funding -29
government has 17
government inherited -19
government intends 29
government is 25
government of -36
government policy -47
government priorities 49
government published 43
government recently 42
government recognises -12
government remains -23
government set 39
government to -58
government was -38
government welcomes 34
government will 97
grant funding -10
grants , 25
grounds of 19
group has 34
group of -36
group to 42
groups . 47
groups in -34
grow . -43
growth . 31
growth in -38
growth of -21
guidance , -43
guidance . -43
guidance and 11
guidance for -30
guidance is 21
guidance on 21
guidance that 29
guidance to 23
guidance was 68
guidance will -15
guided by -29
guidelines on -46
had been -59
had their 30
had to 46
hard to -23
has a -31
has access 27
has agreed 6
has already 10
has also 42
has an -23
has asked 46
has commissioned 37
has committed 66
has concluded -31
has consistently -120
has continued -17
has delivered 75
has established 22
has included 3
has increased -23
has issued 22
has led -39
has made 12
has no -66
has not -88
has now 44
has provided 52
has published 43
has received -58
has recognised -48
has regularly -49
has the -14
has undertaken 40
has yet -31
have , 44
have <name> 67
have a -50
have access 6
have agreed 47
have already 22
have also -11
have an -46
have announced -21
have asked 45
have been 19
have committed 40
have conducted 44
have consistently -53
have engaged 22
have had 24
have introduced 19
have issued 32
have listened -38
have met 18
have not -34
have now 13
have provided -49
have published 24
have raised 43
have received 39
have recently 47
have supported 21
have the 20
have their -35
having a -40
he will 45
health , -31
health inequalities -48
health workers 36
heart of -23
held in -32
help ensure 28
help the -29
help them -53
help to 39
help us -21
here . -16
here : 41
here in -39
high levels 69
high quality -62
highest level 37
highlighted the -65
home . 26
homelessness services -53
homes , 19
hospital to 21
hospitality sector 37
hosted a 33
housing . 18
how and 58
how best 21
how it 64
how many -25
how the -51
how they -15
how this -29
how to 8
how we -47
hubs . 42
hubs across 35
hubs by -58
human rights 15
humanitarian aid 9
i also 27
i am -19
i gave -44
i have 46
i recently 41
i refer -4
i was -60
i will 61
identified and 33
identify the -44
identity verification 42
if needed 33
if the -42
if there 38
if they 31
immediate action 32
impact and 55
impact assessment 56
impact on -60
impacts . -17
implement the 40
implementation of 13
implemented . 22
implementing the 19
implications for 18
implications of 23
importance of 12
important role -34
important to 45
important work -57
improve access 10
improve the 16
improvement in -38
improvements . 38
improvements to 9
improving the -22
in ' 29
in <body> -8
in <date> 17
in <fund> 30
in <law> 46
in <name> -16
in <number> -39
in <paper> -55
in <state> -41
in a -1
in additional -27
in advance 27
in all -35
in an -29
in any -26
in areas 30
in certain -44
in charitable -40
in children -32
in close -33
in collaboration 90
in communities 36
in contact 44
in defence 19
in delivering -15
in detail 56
in developing -53
in discussions 27
in due 93
in early 35
in employment 36
in every -6
in full 28
in further -33
in future 24
in high -51
in how 51
in its -48
in light 18
in line 17
in local -25
in mainstream -40
in making 23
in my -37
in need -19
in new -38
in order 10
in part -41
in particular -37
in partnership 16
in previous -26
in progress 48
in real 20
in receipt -18
in recognition 51
in regulations 30
in relation -11
in schools -29
in some -34
in the -17
in their 18
in these -13
in this 26
in three 54
in use -31
in which 18
in work 34
include a 9
include the 22
included a -12
included an 31
included in 15
included the -29
included within 57
includes a -60
includes information -28
including : -22
including <body> -30
including <money> 39
including <name> -42
including <number> -43
including a 11
including an -37
including at 41
including for 24
including from 20
including in -2
including its 15
including on 4
including the -30
including through -30
inclusion . -33
inclusion in 56
incorporated into 40
increase by 39
increase capacity 38
increase in 20
increase the 5
increase to -33
increased the 42
increasing access -58
independent <body> -19
independent <paper> 25
independent body -28
independent from -26
independent regulator -28
independent research 35
independent review 12
independently of -34
individuals . -36
individuals from 35
individuals in -45
industry , 19
industry . 20
industry and -18
industry to 20
inform the 30
information . 35
information about -25
information from 23
information has -34
informed by -34
infrastructure . -22
infrastructure and 41
inherited a -39
input from 33
inspections . 41
installation of 34
instance , -33
integrated care 32
intelligence , -37
intend to 65
intended to -18
intends to 96
intention is 27
intention to 26
interest , -45
interest . -31
interest in 26
interests . -27
interests of 24
international obligations 38
international standards 39
interventions . -29
into <name> -49
into <number> 42
into a -25
into force 40
into the -25
introduce a 22
introduced new 53
introduced the 23
introducing a 22
introducing new 21
introducing the 22
introduction of -11
invest in 18
invested <money> 51
investigate and -21
investigation , -41
investigation . -44
investigation into 32
investing in 42
investment , -56
investment in -53
investment of 43
investment to -24
investments in 39
is <money> -45
is a -42
is already 8
is also 40
is an -3
is available 53
is based -18
is being 89
is clear -23
is complete 31
is conducting 54
is considered 29
is currently 58
is due 57
is engaging 45
is exploring 21
is finalised 59
is for -42
is fully 21
is funded -20
is funding 36
is important 20
is in 35
is intended -41
is introducing 51
is investing 22
is looking 41
is made -10
is no 60
is now 56
is of 34
is on 66
is one -27
is ongoing 43
is only -25
is our 20
is part -22
is planned 57
is planning 30
is provided -48
is providing 40
is required 26
is responsible -25
is safe -20
is seeking 34
is set -30
is still -21
is subject -41
is supporting 9
is taking -15
is the -72
is to -59
is unable 31
is undertaking 45
is underway 120
is well 36
is why 106
is working -57
issue , -33
issue and 28
issue of 9
issued a 19
issued by -25
issued in -22
issued to 56
issued under -55
issues have -40
issues relating -36
issues that 51
it . -10
it can -17
it deserves -38
it has 9
it is 40
it remains -24
it to 38
it was -30
it will 35
it would -15
its <paper> 28
its own -37
its position -40
its publication -36
its report 31
its response 63
its statutory -61
its use 54
its work -17
jobs in -27
keep the -38
known as 27
laid before -41
laid in 38
land , 46
last updated 48
later in 29
launch a 14
launch of 37
launched a 39
launched on 26
launched the 58
law . -35
lead to -42
leader in -31
leaders , -37
leaders and -36
leaders to -11
leading a 48
leading the -66
learn from 36
learning from -46
least <number> -22
least one -17
led by -16
led to -48
legal and -34
legal obligations 34
legislation , 11
legislation . 49
legislation and -33
letter of 67
letter was 40
level , -20
level <number> 37
level of -35
level to -56
levels , 17
levels of 48
licence . -30
licence applications -29
licensed for -38
life and -28
life care 24
light of 38
likely to -17
line with -10
link : 19
list of 24
listed in -31
lived experience 29
lives . 24
local and -45
local areas 33
local authorities -11
local authority -22
local communities -27
local government -38
local leaders -27
local level -27
local partners -20
local planning 9
local services -56
local systems 54
long term 25
long-term funding -38
longer . -44
looking to -69
low-income households 30
made a -20
made an 14
made as 36
made at -29
made available 73
made aware -34
made by -36
made clear -60
made no -43
made of -41
made on -9
made progress -47
mainstream schools -40
maintain the -30
make a 75
make an -14
make any 31
make further -33
make it 27
make sure 25
make the -59
manage the 28
manage their -18
management , -50
management . -44
manner . -31
market . -26
market and 24
market for -45
markets . -37
materials for -44
matter for -27
matter of 57
matter with 52
matters relating 47
may be 22
may not 33
means of 43
measures announced -40
measures are 34
measures for -35
measures have 52
measures in 51
measures to 27
media and 43
medicines , 22
medicines for -37
meet the 21
meeting , 32
meeting on 36
meeting with 56
member of 19
members . 16
members in -24
mental health 42
merits of -17
met the -59
met with 40
methods . -35
methods and 38
migration , -55
milestones , -40
millions of -21
minister <name> 38
ministerial <paper> 33
ministerial department -66
ministers . 25
mission to -13
model , 28
model for 21
model will -33
modern and 72
money . -28
money and -36
money for -36
monitor and -35
monitor the -6
monitoring of -56
monitoring the -69
month . 28
months . 22
months of -23
months to 80
more broadly 36
more consistent 58
more details 20
more effectively 65
more efficient -19
more in -40
more information 31
more resilient -36
more than 27
more to -33
most affected 54
most recently 14
most severe 40
move to 3
must be 5
my <name> -35
my officials 12
my right -33
national conversation 27
national interest -22
national level 25
national offenders -47
near future 40
need , 27
need . -8
need and -45
need for 18
need to -11
needed to -13
needing to 40
needs and 4
needs of 36
needs to -43
neighbourhoods . -61
networks , 29
new <law> 22
new <name> 25
new funding -46
new national -24
new powers 28
new scheme -50
new service -25
new statutory 39
new unitary -17
next <name> -43
next phase -22
next stage 42
next steps 14
next three 34
no . 41
no assessment -26
no current -31
no decisions 26
no further -42
no longer 90
no plans -35
no specific -20
no such -28
normal way 34
not a 23
not be -54
not have -21
not hold -34
not include 18
not included 26
not issued -32
not made -24
not need 62
not possible -14
not publish -23
not published -37
not require 39
not the 23
not to -12
not yet 53
noted the -52
now and -47
now be 35
now been 45
now in -20
now working 33
number of 1
objectives . -38
obligations . 23
obligations under -21
of ' 29
of , 45
of <date> -8
of <fund> -25
of <money> 22
of <name> 12
of <number> -16
of <state> -12
of a -52
of access 11
of aid -24
of all -33
of an 37
of any -27
of being 57
of bringing -62
of businesses 30
of capital 57
of care -33
of cases 58
of changes -13
of children -50
of communities 24
of compliance -34
of customers 30
of data 79
of delivering 40
of development -23
of digital -49
of discussions 39
of domestic 25
of existing 46
of external -26
of factors -26
of flood -18
of flooding 18
of goods -37
of government 37
of high 15
of hotels -49
of human -24
of increasing -31
of individual -33
of individuals 26
of issues -51
of its 55
of key -31
of legal 50
of licensing -39
of measures -22
of ministers -28
of modern -16
of more -14
of national 23
of non-compliance 51
of other 33
of our -48
of over 11
of parliament -41
of people -38
of planning -26
of plans -36
of police -18
of policies 29
of policy 43
of potential 27
of practice 59
of private -45
of projects -69
of protecting -50
of providing 15
of public -47
of reducing 54
of religious 36
of responses 21
of risk 46
of services 34
of staff 27
of stakeholders -66
of students 43
of study 49
of such -39
of targeted 41
of temporary 54
of tests -47
of that 21
of the 1
of their 34
of them -34
of these -14
of this 24
of thousands -42
of time -55
of uk -35
of value 44
of views -46
of waste 28
of work 26
of young -32
offer , -8
offer a -33
offer to -34
office , 44
office in -54
officials , -39
officials and -42
officials are 51
officials have 19
officials to 64
officials will 61
older people -30
on <date> 71
on <name> 1
on <state> 11
on a -4
on all -37
on an -35
on and -29
on average -52
on behalf -26
on children -36
on children's 38
on defence -22
on existing -40
on how -12
on improving 49
on its -12
on local -31
on proposals 1
on proposed -40
on supporting -29
on the 18
on their -39
on these 35
on this -18
on time -54
on to 34
on top -18
on track -12
on whether -31
on which -16
once the 33
one of -7
one year 43
ongoing . 30
ongoing and -61
ongoing engagement -49
ongoing investigation 54
ongoing to 58
only , 65
only . -31
open and -29
open competition -36
open to -32
opened on 34
operating in -37
operation of -23
operational planning 43
operators . -26
operators to 20
opportunities , -29
opportunities for 23
opportunity . 43
opportunity for -51
options for 36
or <name> -28
or <number> 18
or more -26
or not 53
or the -66
or where 43
order to 13
organisation , -28
organisations , 31
organisations and -15
organisations on -27
organisations such 48
organisations to 27
other conditions -37
other departments -43
other government -27
other key 20
other partners 34
other stakeholders 24
other ways -46
our <fund> 63
our <name> 43
our <paper> -42
our approach 6
our engagement -49
our focus -41
our intention 53
our international -13
our manifesto 58
our new -41
our own 48
our partners -20
our plans -45
our reforms -36
our support 36
out , -41
out <name> 36
out by -39
out how -33
out in -59
out its 31
out of -43
out our 54
out their -16
out to 24
outcomes . 44
outcomes for -14
outcomes of 21
outlined in -9
over <name> -54
over a -29
over the -14
over three -30
over two 27
oversight of -56
pace on 43
pace to 37
package , 41
package of 22
pandemic , -46
pandemic . 26
parents and 29
parliament , -9
parliament and -25
parliamentary time 39
part of -1
participating in -30
participation in -27
particularly in 25
partners , -39
partners across 16
partners to 23
partnership with -14
pathways for 35
patient access 31
patient safety 24
patients ' -36
patients , -24
patients and -32
patients can 44
patients have -44
patients with 23
pay and -41
payments , 58
payments . 45
pension scheme -21
people . -55
people and 14
people at 45
people can -25
people living -27
people of -38
people on 30
people who 52
people with -39
per the 23
per year -8
performance and -10
period . -8
period for 28
period from -29
period in 40
period of 22
period to 48
permanently lower 17
personal data -22
personal imports 35
personnel , -62
phase . -16
phase <number> 31
pilot to 39
pipeline of -25
place a 19
place at -47
place in 24
place on -46
placed in 34
placed on -33
placed to -35
places , 52
places . -54
places for -48
places in 29
plan , 21
plan . 42
plan and -16
plan is 25
plan to 55
plan will -54
planned , -35
planned to 74
planning application 31
planning to 51
plans , -50
plans . 33
plans as 55
plans to 50
platform . 52
play a -22
pleased that -52
pleased to 42
police and -46
police forces 40
police officers 21
policies , 44
policies . -26
policing and -42
policy , 29
policy . 6
policy and -50
policy changes 24
policy in -18
political parties -39
population . 25
positive impact -39
potential for -49
potential impacts -23
potential options -43
powers . 46
powers in -40
powers to 9
practical driving -35
practice and -47
pressures . 29
previous administration 61
previous government 22
pricing . 38
primary and 28
primary care 20
principles of -39
priorities and 29
priorities for 20
prioritised the 52
priority . -62
priority for -27
priority is -34
private investment -65
private sector -24
proactive action -47
process , -24
process . -10
process and -40
process as 32
process is -35
process of 120
process to 54
processes , 20
processes and 39
processes to 8
processing of 43
produced a 55
produced by -56
productivity . 18
products , -2
products . 16
products to -42
programme , 48
programme . 11
programme and -17
programme has 87
programme is -13
programme of 40
programmes , -33
programmes . -20
programmes and -44
programmes of 50
programmes to 19
progress against 29
progress and 25
progress has -54
progress is -22
progress to 9
progress with -49
progresses . 37
project . 47
project and 38
project has -41
project to 20
projects . 34
projects across 31
projects and -47
projects in 30
projects will -16
promote the 32
promoting a 54
properties . 31
properties in -36
proportion of -29
proposal . -23
proposal for -31
proposals , 17
proposals . -32
proposals in -18
proposals to 21
prostate cancer 28
protect children 40
protect the 17
protected . -42
protecting the -21
protection . 63
protections for -28
provide a -41
provide advice -25
provide an 15
provide further 49
provide more 46
provide up 35
provided . 19
provided <money> 60
provided a -50
provided an 25
provided by -51
provided in -28
provided the -61
provided to 1
provided with 30
providers , -50
providers . 31
providers are -48
provides a 20
providing <money> 44
providing a -22
providing the 49
provision . 33
provision of 24
provisions in -38
provisions of 29
public . 25
public and -10
public bodies -28
public consultation 27
public finances 23
public funds 30
public health -27
public interest 37
public sector 39
public services 17
public to -28
publication , 25
publication . -31
publication of 20
publish a 63
publish an 21
publish in -71
publish the -20
published , -57
published . -62
published <date> -35
published <paper> -51
published a 90
published alongside 16
published and 49
published at 58
published by 23
published data -44
published guidance 39
published in -24
published its 31
published on -35
published our 40
published the 78
publishing a 35
pupils , 48
pupils in -12
purpose . 44
purposes of -55
put in 37
quality . -25
quality assurance 20
quality of -23
question . -20
questions . -29
raise the 52
raised <name> 37
raised by -55
raised the 51
raised this 59
raising the 23
range of 10
rate . -41
rate for -25
rates for 7
rates in -43
rates of -50
reasons for -12
receipt of -31
receive . -40
receive an 29
receive the -30
received , 38
received <money> 64
received <number> -38
received funding 39
recent <paper> 46
recent visit 33
recent years -54
recently published -29
recognise the 11
recognises the 29
recognising the -16
recommendations , 38
recommendations . 14
recommendations for 34
recommendations in 28
recommendations of 44
recommendations on -36
recommendations set -43
recovery from -45
recovery of 51
recruitment and -57
reduction in -21
refer the -28
reflect the -41
reflected in -19
reform the 36
reforms , -41
reforms to 17
regards to -27
regime . 23
region . -26
regular basis -19
regular discussions -45
regular engagement -2
regular updates 35
regularly with -14
regulations . 53
regulations to 19
regulator , 28
regulatory and -76
regulatory framework -29
related to -20
relates to -39
relating to -10
relation to -26
relationships with -32
release . 65
relevant information -17
relevant legislation -41
relevant stakeholders -58
remain committed -30
remain in 15
remains committed -63
remains in 43
remit of 21
removal of 25
removing the 67
report . 36
report and 72
report as -60
report in 74
report is 51
report on 44
report was -46
represent the 34
representations made 49
representative organisations 31
representatives , -47
representatives from 37
representatives to 35
request . -38
requested . -42
require a -63
require the -28
required , -21
required for -41
required to -51
requirements , 63
requirements . 38
requirements for -26
requirements of -54
research into 50
research is -37
research on 25
research to 52
residential buildings 38
residents and -32
resilience , 20
resilience of 20
resources . -29
resources and -28
resources to 11
respect of -25
respect to 36
respond in 19
respond to 11
response , 62
response . -15
response to 23
responses . 10
responses and 22
responses received 19
responses to 8
responses until 44
responsibility for -21
responsibility of -23
responsibility to 32
responsible for 7
restrictions on -20
rests with -46
result in -44
result of -27
results from 43
review . -70
review and -20
review into -26
review is 82
review of 60
review process -33
review the -46
review these 49
review will 41
reviewed and -35
reviewed by 71
reviewed the 33
reviews , -29
right hon -27
right support -22
right to -20
rights , 17
rights of -23
risk . 43
risk and 31
risk assessment -28
risk assessments -33
risk management -44
risk of 4
risks , -37
risks associated 33
risks to -24
robust and -32
role as -43
role in -13
role of 41
roll out 34
rolled out 41
rolling out 74
rollout of 30
round of 77
route . 24
rules for -23
rules on 52
running until 36
safety , -33
safety . 27
safety and -43
safety risks -44
same period -33
savings and -35
scale , -29
scheduled for 30
scheme , -17
scheme . 52
scheme is -44
scheme on -30
scheme to 30
schemes , -10
school , -43
school . 47
school and -35
schools , -16
schools . 18
schools and -8
schools in 31
scope of -28
screening programme -37
sea and 48
section <number> 21
sector and 47
sector employers 28
sector has -39
sectors , 30
sectors . -55
sectors to 43
secure , -37
security . -43
security and -10
security risks -45
seek to -14
seeking views 45
seeks views -20
selected for 41
selection process -64
sensitive information -37
sent to 41
series of 12
seriously and -22
service , -55
service . -45
service for 14
service in 32
service providers 27
service to 43
services , -26
services . 13
services and -10
services are -25
services for -4
services in -16
services through 59
services will -24
session on -32
set at -29
set by 32
set of 42
set out -5
set the -44
set up 62
sets out -50
setting out 20
setting up 28
settings , -35
settings . -33
settlement . -42
settlement for 37
settlement model 20
sexual violence 36
shape the -30
shared with 57
short-term lets 34
shortly , -23
shortly . 63
should be -25
should not 43
shows that -23
significant increases 63
significant progress -45
since <date> 11
since <name> -37
since it -56
since its -50
since the -50
site . -38
sites . 58
sits with -28
situation . -42
situation in 40
skills and -22
skills needed 31
skills needs -30
skills they -49
small businesses -23
so , -42
so . 31
so far -31
so in -40
so that 43
so they 54
so we 55
social and 29
social care 56
social media 18
society and 30
society to -28
solar panels 39
solution . 24
some of 49
soon . 11
soon as 29
sought to -58
source of -24
special educational 17
specific assessment -15
spend in 49
spend is -47
spending on -32
spending review 11
spending to 42
spent on -15
staff and -16
staff in -13
staff that -42
stage and -65
stage of 66
stages of 29
stakeholder engagement 50
stakeholders across -22
stakeholders in -39
stakeholders on -27
stakeholders to 14
standard , -38
standard allowance 47
standard of -48
standards , -43
standards in 44
start to -49
started in 41
starting in -23
stated in 33
stated that -37
statement made -25
statement on -52
states that -46
statistics are -27
statistics on 42
statistics were 37
status . -44
statutory duty -18
statutory guidance 15
statutory powers 55
stay in 29
steps , 25
steps . -32
steps and 37
steps to -52
still being -36
storm overflows -44
strategic approach -15
strategic oversight -74
strategy , 18
strategy and -25
strategy for -45
strategy in -36
strategy to 69
strengthen our 58
struggling with -39
students from 47
study , 39
subject to -15
submitted by -51
such a 35
suppliers . -40
supply chains 19
support . -20
support <body> 37
support <name> -19
support and 11
support children 42
support for 42
support is -43
support local 33
support more -25
support our -37
support that -49
support them 14
support they 20
support this -37
support to 64
support with 50
supported by -24
supported housing 26
supported the 46
supported to -35
supporting the 24
survival rates -40
survivors of 37
sustainable , -31
system , 36
system . -34
system of 28
system to -18
systems , 17
systems . -56
systems and -32
systems to 54
table below -20
take action -32
take decisions 59
take effect 26
take forward 30
take on 62
take the -14
take this -35
taken . -40
taken action 32
taken forward -31
taken in 29
taken into -22
taken on 49
taken place 43
taken steps 31
taken to -35
taking a -74
taking forward 43
taking into 19
taking place 27
taking steps 43
taking to -46
targeted support 24
taskforce is 40
tax on 43
tax rates 16
tax system -38
team . -29
teams and 35
teams in -44
teams to 48
technology , -32
technology to 43
terms and -30
than a 29
than doubled 54
than the -40
that <body> -32
that <name> -58
that <state> -57
that a -82
that all -17
that any 38
that appropriate -53
that are 26
that can 17
that could 53
that has -16
that in -18
that is 3
that it 2
that need 22
that no 24
that our -32
that over 48
that patients 50
that people -40
that set 54
that some -18
that the -7
that these 13
that they -31
that this 23
that those -28
that uk 21
that was -67
that we 40
that were -64
that work -11
the ' -18
the <body> 1
the <company> -22
the <date> -3
the <law> 22
the <member> 5
the <minister> 62
the <money> -38
the <name> -6
the <number> -44
the <paper> -5
the <state> 4
the ability -32
the adoption 31
the adult -28
the age -40
the agreement -39
the allocation 39
the announcement -60
the annual 36
the answer -37
the application -42
the approach 21
the appropriate 29
the areas 30
the assessment -12
the associated -39
the asylum 40
the attached -39
the available -12
the average -21
the ban 42
the base -31
the basis 36
the benefits 2
the biggest -14
the business 23
the capability -45
the care -54
the closure 75
the coming 32
the commissioning -28
the commitment -6
the committee 35
the community -10
the completion 24
the concerns -18
the conclusion 23
the conditions 30
the conflict 25
the consent 48
the consultation -35
the content 43
the cost 36
the costs -30
the country 41
the courts -24
the criminal 38
the current -23
the data -20
the deadline 42
the decision 50
the delivery -35
the department 61
the department's 7
the details 22
the draft -16
the duration 34
the duty 50
the earliest 42
the early -31
the earned 19
the effect -77
the effectiveness 49
the end -18
the environment -28
the establishment 16
the evaluation -24
the event -41
the evidence 45
the exact -58
the expectation -31
the extension 42
the figures -21
the final -34
the financial 18
the findings 16
the flow -38
the focus -32
the following -27
the force -23
the forefront -33
the foundation -36
the foundations -20
the framework 32
the full 28
the funding -58
the future -36
the global -25
the government 64
the grant 19
the growth -34
the guidance 17
the health 51
the heart -20
the high 17
the highest -8
the historic 30
the hon 3
the impacts -25
the implementation 46
the implications -37
the importance -28
the inaugural 28
the increase 26
the independent 80
the industry -24
the initial -32
the inspection 48
the integrated 32
the intention 37
the introduction -9
the issues 39
the joint 35
the latest -35
the launch 20
the law -39
the lead -55
the legal 34
the lessons -62
the letter -15
the level -47
the link -30
the list 53
the local -74
the long-term -15
the main -29
the maintenance -34
the majority 27
the management 25
the market -26
the matter 38
the maximum 34
the meeting -42
the merits -19
the ministerial 25
the national -1
the near 49
the nearest -50
the necessary 11
the need -18
the needs -24
the new -22
the next 33
the normal 28
the number 15
the ongoing 29
the original 36
the other -41
the parties 54
the patient -24
the performance 51
the period -36
the pilot 11
the plan 31
the planning -3
the police -24
the policy -37
the power -53
the press 22
the previous 20
the primary -25
the process 45
the progress 26
the project 34
the projects -29
the proposals 62
the proposed 12
the prosecution 42
the protection 47
the provisions -26
the public -30
the publication -20
the published 1
the purpose -5
the quality 29
the question -22
the rail 32
the range 34
the recent 27
the recommendation -28
the recovery 48
the recruitment 55
the reform -26
the regulatory -42
the removal 28
the report -34
the representations 51
the requested -31
the required 18
the requirement -35
the requirements 14
the research 35
the resources 49
the response -26
the responses 53
the responsibility -65
the restrictions 40
the review 23
the right -48
the risk -30
the role 23
the roll 32
the round 22
the rules 47
the safe 22
the safety -18
the same 15
the savings -45
the scheme -15
the school 13
the scope -1
the second 45
the security 15
the selection -51
the service 38
the services 38
the situation -28
the skills -41
the social -25
the speed 29
the spending 66
the standards 19
the statutory -50
the structure -19
the success -29
the supply -30
the support -19
the system -25
the table -23
the taskforce 8
the tax -29
the taxpayer -6
the team 37
the temporary -33
the terms 17
the threat -27
the time -42
the two -34
the uk -3
the updated -61
the value 14
the views -23
the vital 30
the volume -36
the water -86
the wider -31
the workforce 37
the workplace -36
the years -26
their ability 26
their area -42
their background -37
their current 30
their families -14
their health -33
their investment -37
their local 30
their members 39
their needs -42
their own -44
their public -43
their pupils -32
their statutory 21
their website 34
them . 40
them and -17
them from 32
them in 21
them with -20
there is 13
there were -57
therefore not -31
these , -41
these are -50
these areas 42
these changes -19
these costs -47
these include -17
these issues 41
these new -35
these powers 54
these products -40
these systems 69
these will -17
they are -22
they have -12
they meet -19
they need -39
they should -34
they were -50
third sector 38
this . -1
this <body> 37
this <name> 32
this area 32
this case 79
this commitment 29
this data 51
this does 26
this government 10
this group 42
this guidance 35
this has -58
this important 29
this in 27
this included -26
this includes 27
this increase -27
this information 17
this investment 34
this is -13
this issue 16
this legislation -21
this matter 10
this means -25
this money -57
this new -32
this parliament 3
this policy -49
this report 48
this review 42
this support 15
this through -47
this time -39
this was 12
this way -50
this we 32
this work -27
those affected -24
those in 24
those that 47
those who -26
those with -25
threats . -36
three years 52
through <name> 13
through an 49
through funding 63
through ongoing -46
through our 5
through the 33
through this -12
throughout the -49
time , -37
time . -10
time allows 54
time and -33
time in 67
times . 70
times and -33
to , -32
to : -31
to <body> -19
to <date> -45
to <minister> 44
to <money> 62
to <name> 16
to <number> 20
to <paper> 16
to <state> 19
to a -4
to accelerate 20
to access 14
to account -27
to achieve -3
to achieving -54
to act 30
to address 20
to advance -23
to agree 41
to allow 64
to amend 32
to an -34
to analyse 37
to and -10
to announce 41
to apply 28
to approximately -34
to assess 20
to attract -28
to ban -27
to be -40
to begin 56
to book 30
to boost 31
to both -30
to break 25
to bring 10
to build -8
to care 31
to change 9
to children -58
to collect 38
to commission -23
to comply -21
to conclude 26
to confirm 27
to consider 7
to consult -9
to contribute -19
to cover -18
to create 52
to decide -32
to deliver -6
to demonstrate -40
to design 39
to determine 25
to develop 76
to digital -27
to discuss 11
to display 38
to do 21
to drive 48
to economic -22
to eligible 38
to enable 59
to end -33
to engage -6
to enhance 31
to ensure 31
to ensuring -14
to establish 15
to exempt 59
to explore 11
to extend 15
to fill 36
to finalise 47
to find 42
to fund 21
to funding -28
to further 33
to generate -39
to give 37
to government -26
to grow -13
to have -26
to health -21
to hear -43
to help 13
to home 49
to identify 31
to improving -50
to include 14
to inform 12
to information 24
to invest 29
to investigate -15
to issue 30
to keep -19
to leave 25
to legislate 38
to local -9
to manage -11
to market -58
to measure 27
to meet -29
to meeting -44
to minimise -23
to mitigate 25
to monitor -17
to more 34
to move -24
to my 23
to obtain 33
to offer 18
to ongoing -60
to open -10
to other 35
to our -21
to outline -65
to oversee 31
to participate 29
to pay 32
to place -43
to plan -31
to postpone 41
to prevent 31
to proceed 39
to produce 69
to progress 38
to promote -14
to protect 36
to provide 34
to public 40
to publish -20
to publishing 50
to purchase 36
to raise -29
to reach -37
to recognise 41
to recruit 34
to reduce 17
to reducing -26
to refine 36
to reform 23
to regulate -44
to report 15
to resolve 31
to restore 21
to restrict -42
to reviewing 46
to safeguard -15
to secure 42
to see -32
to services 42
to set 24
to shape 18
to share 15
to spend 34
to stop -38
to strengthen 23
to submit 21
to support 23
to supporting 27
to tackle 4
to tackling -17
to take -28
to that -34
to the -12
to their -31
to them -29
to these 30
to this -21
to train 20
to treatment 41
to update 17
to use 20
to visit -67
to water 36
to which 16
to work 5
together the 21
together to 23
together with 24
took place 35
tools and -30
tools to -28
top of -54
total funding -31
total number 13
total of -60
towards the 17
trade bodies 55
trade unions 27
training . 16
training in -39
training providers -34
transfer of -26
transitional arrangements 8
transparency , 36
transparency . 68
treatment . 18
treatment and -20
trusts . 24
trusts and -30
twelve months -47
two new 45
type . 54
uk , 29
uk . 12
uk <company> -53
uk <name> 72
uk <paper> -17
uk also 36
uk and 14
uk at 45
uk economy -62
uk government 25
uk is -59
uk will 52
uk with 35
unable to -11
under <body> 30
under <name> -18
under a -47
under development 45
under review -48
under way 58
underlined the 18
underpinned by -40
understand how 24
understand the 22
understand what -29
understanding and 33
understanding of -60
undertaken , -36
undertaken in 31
undertaking a 23
undertook a 42
underway . 97
underway to 78
until the -24
up , -33
up a 39
up and -27
up in 60
up to -28
upcoming <paper> 35
updated in 67
updated its 27
updated on 24
updates on 40
us to -24
use <name> 26
use a 40
use by 35
use of 22
use the -18
use this 21
used , -35
used by -77
used for -14
used in -33
used to 29
users , 45
using a -35
using the -28
usual way 28
vaccination programme -25
value for 35
value of -11
variety of -31
vehicles . -15
version of 37
veterans and -48
via a 45
victims of -13
view to 39
views . 27
views and 38
views on -26
violence and -34
visit to 5
visits , -33
vital role -31
voluntary and 40
waiting list -17
want to -9
was <money> -90
was <number> -46
was allocated 43
was an -31
was announced 25
was appointed 42
was awarded 18
was based -41
was commissioned 41
was implemented -44
was in -58
was issued 26
was last 52
was made 9
was not 12
was open 40
was published -20
was spent -70
was taken 44
was the -26
was to -50
was used -25
water , 31
water and 23
water companies -3
way . -52
way of -57
way to 27
ways . -45
we also 22
we announced 18
we anticipate -25
we are 44
we cannot -25
we committed -36
we continue -35
we develop 22
we do -2
we have 42
we hope -36
we intend 39
we know 33
we need -37
we plan 33
we provide -21
we published 62
we recently 36
we recognise -39
we remain 24
we set 29
we support -26
we understand -26
we want -18
we welcome 21
we were -66
we will 90
we work -46
website . 7
weeks . 53
welcome the -27
welcomed the -32
welfare and 19
well underway 52
were <number> -30
were able 48
were also 31
were announced -33
were assessed 44
were consulted 41
were included -52
were invited 53
were provided 40
were published 75
were selected 65
what is 42
what support -25
what to 40
when considering -44
when it 28
when parliamentary 22
when they 44
where a -21
where an -32
where it 29
where possible -28
where required -52
where the 2
where they -43
where this 21
where we -64
whether a -66
whether there 33
whether to -7
which , 56
which aims 87
which can 5
which could 43
which has -47
which have -32
which include 22
which included 47
which includes 92
which provides 18
which received -41
which set 37
which sets 53
which the -102
which they -25
which was -93
which we -72
which were -39
which will -19
while the -14
whilst also -51
who are 66
who have -14
who may 1
who were 23
who will -10
why the 28
why we 90
will act -45
will aim 27
will also 24
will always -75
will announce 24
will apply -16
will be 23
will benefit -27
will bring -3
will carefully 8
will communicate 26
will confirm 54
will consider 31
will consult 80
will continue -77
will deliver 19
will depend -34
will deploy 35
will drive -33
will enable -38
will engage 37
will ensure -34
will explore 41
will form -25
will fund 23
will further -24
will give -36
will have -33
will help -50
will include 30
will increase -36
will inform -36
will initially 42
will invest 28
will launch 30
will lead 40
will look 23
will need -22
will not -100
will now 58
will only -85
will provide 21
will publish 85
will remain -32
will report 32
will require -20
will respond 36
will review 38
will set 14
will shortly 51
will start 27
will support -5
will then 55
will update 34
will work -20
will write 18
wish to -18
wishes to -50
with <name> 17
with <number> -59
with <state> -2
with a 10
with all -27
with an 40
with any 28
with both 35
with businesses -22
with colleagues -47
with communities -21
with departments 50
with details -46
with disabled 36
with government 48
with greater 43
with industry 13
with inflation 43
with international 48
with its -46
with key 23
with lived 17
with ministers 37
with no 42
with other 15
with our -34
with potential -29
with previous 45
with regards -28
with relevant -22
with representatives 37
with specific 31
with stakeholders -37
with those -34
with uk -30
with wider -37
within <name> -3
within existing -35
within the 8
women's health -48
work across -31
work and -30
work closely 2
work in 16
work is 38
work of -50
work through -32
work to 33
work together -49
work towards 18
work with -25
worked closely 33
worked with 58
workers . -30
workers and 27
workers to 37
workforce . -48
working across -19
working and -35
working group 44
working hard -41
working in -14
working on 94
working through 40
working to 72
working together -36
working with 26
works with -55
world . 28
world leading -40
would be 43
written to 38
wrote to 21
year , -30
year . -44
year by -22
year for 34
years and -48
years old 39
years will 28
yet been -18
yet to -32
young people's -17
young person 18
– <name> 23
– <number> -55
– including 51
`,
  pastDate: `
30
past -25
past-copula 45
past-passive -7
perfect -40
perfect-passive -27
perfect-progressive 14
plan 54
present -28
progressive -23
progressive-passive -30
will 10
will-passive 38
`,
  previous: `
copula -13
copula be -13
do -50
do hav -46
modal -41
modal consider 31
modal continu 25
modal find 33
modal hav -18
modal includ -26
modal mak -15
modal provid -30
modal receiv 48
modal vary -62
none -21
none  -21
past 14
past agr 46
past announc -28
past associat -21
past award 38
past carry 17
past com 35
past commit 10
past confirm -30
past consult 31
past deliver 24
past establish -27
past estimat -39
past find -30
past giv -28
past hav -14
past highlight 37
past hold 35
past increas -20
past inherit -37
past issu 32
past launch -42
past provid -5
past publish -15
past rais 46
past report -33
past request -64
past run 71
past set -9
past spend -64
past support -40
past tak -38
past us -30
past writ 81
past-copula -16
past-copula be -16
past-passive 10
past-passive agr 32
past-passive award 37
past-passive complet 63
past-passive develop -25
past-passive introduc -11
past-passive publish -5
past-passive tak 27
perfect 18
perfect act -44
perfect agr 42
perfect allocat 27
perfect announc 15
perfect ask 29
perfect cal 40
perfect commission 19
perfect commit -35
perfect conclud 36
perfect confirm -22
perfect consider 38
perfect decid 40
perfect deliver 30
perfect engag -39
perfect ensur 42
perfect establish 16
perfect focus 71
perfect fund -32
perfect hav -51
perfect identify 34
perfect implement 37
perfect introduc 22
perfect invest 24
perfect mak -26
perfect produc 27
perfect provid -56
perfect publish -39
perfect rais 30
perfect receiv -13
perfect tak 22
perfect work 28
perfect-passive -13
perfect-passive commission -39
perfect-passive develop -28
perfect-passive mak 35
perfect-passive set 26
perfect-progressive 8
perfect-progressive engag -29
plan ensur -34
present -19
present acknowledg 29
present allow 35
present apply 11
present assess -45
present confirm 38
present continu 6
present cost 41
present deliver -37
present enabl -28
present engag -27
present ensur -13
present expect -1
present form -28
present giv -20
present includ 22
present keep -19
present know 27
present meet -22
present need -23
present not 38
present offer 15
present outlin 23
present play 69
present provid -6
present publish -30
present rais 42
present recognis 21
present refer -13
present remain -10
present requir 16
present review 46
present seek -43
present set -46
present show -51
present stat -34
present support -23
present tak 48
present target 26
present us -56
present welcom -16
present work -41
present-passive -28
present-passive appal 45
present-passive back 36
present-passive bas 26
present-passive commit 10
present-passive concern 42
present-passive consider -27
present-passive design 11
present-passive determin 18
present-passive hold -35
present-passive mak 26
present-passive provid -1
present-passive publish 28
present-passive requir 42
present-passive set -42
progressive 12
progressive consider 10
progressive continu -16
progressive develop 43
progressive explor 24
progressive increas 43
progressive invest 42
progressive lead -30
progressive monitor -35
progressive ongo -32
progressive provid 28
progressive receiv 33
progressive reform 38
progressive review 10
progressive seek 33
progressive support -23
progressive tak 43
progressive work -28
will 5
will allow -19
will apply -43
will assess 24
will be 37
will build -42
will conduct -83
will consult -22
will continu -11
will deliver 13
will depend -44
will enabl 7
will ensur -26
will establish 30
will get -31
will hav -59
will help 12
will improv 47
will includ 33
will introduc 27
will invest 57
will launch 20
will look 29
will monitor -49
will provid 21
will publish -34
will put -42
will receiv -20
will requir 56
will set -14
will tak 29
will updat 33
will work 35
will-passive -10
will-passive bas -54
will-passive conduct 45
will-passive consider -27
will-passive deliver -46
will-passive determin -32
will-passive mak -13
will-passive requir 32
will-passive updat 50
`,
  referral: `
-22
`,
  subject: `
 20
<body> 26
<body> ask 24
<body> be -31
<body> bring -50
<body> commit -16
<body> conduct 20
<body> confirm -5
<body> consider 22
<body> consult 24
<body> develop -20
<body> do -33
<body> establish -56
<body> hold -50
<body> launch 22
<body> modal -22
<body> past -27
<body> plan 43
<body> progressive 55
<body> publish -19
<body> review -39
<body> set 26
<body> us -27
<body> will -7
<body> work -16
<company> 61
<date> present -51
<fund> 19
<fund> deliver 35
<fund> past -12
<fund> present 13
<fund> progressive 39
<law> be 37
<law> past -31
<law> will -29
<member> 26
<member> will 49
<minister> 11
<minister> meet 18
<minister> past -8
<minister> progressive 46
<minister> say -45
<minister> will -29
<money> past -42
<money> will -38
<name> 5
<name> be -19
<name> build -39
<name> commit -36
<name> design -33
<name> develop 26
<name> launch -41
<name> lead -48
<name> modal -16
<name> present -9
<name> progressive -18
<name> publish -42
<name> remain 24
<name> seek -28
<name> set -41
<name> us 42
<name> work 18
<number> -16
<number> award -50
<number> be 27
<number> past -34
<number> will 65
<paper> be -6
<paper> commit 54
<paper> confirm 21
<paper> modal 50
<paper> past 15
<paper> present -19
<paper> publish -34
<paper> recommend -46
<paper> set -43
<paper> will -35
<state> -38
<state> past -36
<url> -11
<url>  -18
<url> none -18
action 22
addition 31
ahead 34
allocations 11
already -30
also 64
also past 121
also plan 47
also present -96
announcements 37
applications 44
approach -42
arrangements 7
assessment -20
assessment publish 31
authorities -6
authorities be -34
broadly 19
campaign 39
cases -33
changes past 52
changes will -28
claimants -22
companies -59
consideration -29
consultation 44
consultation be 44
consultation modal 35
consultation present 23
consultation run 67
contract -29
cost -9
criteria 18
data past -24
data publish 27
deadline -35
defence 46
department 15
department commit -22
department consider -53
department deliver -29
department develop 25
department do -10
department fund 13
department monitor 38
department plan -17
department present -56
department progressive 30
department review -43
department will 54
department work 27
departments 30
details 21
details follow 35
details past -62
details set 47
details will 34
document -23
due -34
duty -35
evaluation 21
figure -27
figures -21
focus -30
framework 36
fund 28
funding 22
funding will -59
government -9
government assess 30
government be -28
government bring 35
government commit -13
government confirm 17
government consider -25
government consult 22
government follow -59
government invest 11
government past 78
government present 7
government publish 19
government review 28
government set 8
government support -48
government will 37
government work -18
governments 68
group 59
guidance be 31
guidance past -59
i ask -39
i meet 37
i past 50
i present 4
i refer -39
i will 40
impact 41
impacts 20
information -20
information find -10
information modal -15
initiative -38
inquiry 59
issue -50
issues -19
it -24
it be -39
it plan -37
it present -17
it publish 30
it will -13
letter -32
levels -44
list -37
majority -31
measures -28
meeting 50
members 20
minister past 80
model will -41
negotiations 36
now -37
number -41
officers -35
officials 16
officials past 37
officials present -23
officials progressive -28
officials will 54
officials work 30
one 41
one be 46
organisations -35
out -51
parliament -75
part 58
part will 52
people -26
performance -47
phase 53
pilot 13
pilot past 34
plan will -39
planning 68
planning be 77
police -52
policy -55
priority -21
priority plan -27
process -14
process be 33
programme 49
programme past 49
programme present -30
progress -52
project 39
project past 37
projects 26
proposal -28
providers -12
publication 23
published 63
published past 37
range -17
recently 52
recently past 58
recently publish -35
recommendations -23
recruitment 48
reforms -36
regularly -30
regularly present -28
regulations 31
release 31
report 19
report be 38
report past -49
requests -32
research -56
response 8
responsibility -28
review 40
review past -30
review progressive 49
round 52
savings 37
scheme -12
schools will 28
sector -41
service -41
services 33
spend -17
spending -31
staff 36
steps 36
strategy 38
strategy commit 55
strategy present 41
strongly 30
such past -26
support -10
taskforce 34
teams 31
that 39
that be 17
there -13
there be 45
there progressive -39
there will 34
these 16
these be 20
they -10
they be -33
they past 36
they progressive 65
this -42
this be 63
this past -37
this plan 27
this present 29
this will -55
time -34
total -40
trust 52
uk 33
uk be -25
uk past 52
uk play -32
uk present -41
uk progressive -21
uk remain -26
uk support 48
uk work -31
update -40
updates 42
use -30
value 77
views 34
we -35
we be -17
we bring 45
we commit 5
we consider -47
we consult 21
we develop 25
we do 19
we establish 38
we expect -26
we focus -34
we help 32
we hold 25
we intend 28
we keep -43
we launch 17
we listen -33
we look -29
we modal -7
we monitor -63
we past 32
we plan 31
we pleas -47
we present 53
we progressive -14
we publish 16
we review 48
we s -56
we set 22
we support -18
we will -1
we work -40
widely 62
work 61
work be 35
work progressive 46
`,
  subjectHolds: `
' -19
, 11
- 21
: -46
<body> 24
<date> -7
<fund> -23
<law> -26
<member> -53
<minister> 9
<money> -25
<name> -6
<number> -59
<paper> 19
<state> -5
<url> -13
a 27
about -52
academy -45
access 35
accounts -26
actions -21
activities 47
activity -39
additional 41
advice 11
against -26
agreement 36
agreements -40
ahead 39
all -13
allocations 24
already -38
also 24
an -51
analysis 47
and -5
animal -49
announced -32
announcement 16
announcements 37
any -40
application 5
applications 37
appointments -69
appropriate 35
approximately -31
are -26
around -46
associated -35
at -17
authorities 14
be -45
been -40
being -14
between -39
beyond -28
bodies 42
body -59
budgets 33
building -39
by -66
campaign 29
cancer -15
care -42
case 25
cases -51
centres 37
changes 18
children 32
claim -26
claimants -33
claims -32
collaboration -29
colleges 35
communications 25
companies -58
competition 48
complaints -29
considered 36
consultation 15
contract 38
contracts -24
contribution 47
currently -11
data -43
date -66
deadline -34
decision -9
decisions -26
defence 44
department 61
department's 34
detail -19
detailed 52
details 7
development 21
digital 25
discussions 32
draft -38
due -27
during -26
duty -35
efficiency 44
eligibility -51
enforcement -35
ensure 44
ensuring -28
entitlements -45
exemptions -68
expect -49
external -30
feasibility 48
figure -37
figures -30
final 40
financial 39
first 25
five -41
focus -29
following -26
food -22
for -13
forecast -27
formal 49
former 65
formula -27
free 34
full 35
fully -37
fund -19
funding -19
further 26
future -5
governance 32
government 27
governments 48
grant -43
group 34
groups -32
guidance -32
guidelines -28
has -32
have -9
he 33
health 24
hearing -29
hon -30
households -21
how -29
human 33
i -8
impacts 9
important -25
in 5
including -46
income -54
increases -41
independent 15
individual -26
industry -32
information -26
initial 19
initiative -28
initiatives 28
inspectors 51
intention 15
interest 25
interim -37
investigation 36
issue -54
it 30
its 35
landlords 21
led 55
lessons -36
levels -20
line 42
list -14
local 10
majority -26
management 46
managers 52
many -32
materials 37
matters -53
medical -25
mental -46
military 30
million -28
minister 29
ministers 24
model 15
modern -39
most -18
national 9
negotiations 32
networks -36
new 13
no -78
non-compliance -30
nor -66
now -44
number -22
of -13
office 49
officers -36
officials 28
on 3
one -44
online -14
operators -30
opportunities -49
or -14
organisations -53
other -22
our 8
over -31
package -35
parliament -82
part 40
partners 28
payments 33
pension -10
people -66
performance -36
period 15
phase 24
pilot -36
pilots 37
plan -13
planning 45
police -37
policing 34
policy -48
positive -43
principles -29
priorities -29
priority -61
process 23
processes 48
procurement 48
products -52
progress -53
projects -38
property 30
proposals -6
proposed -36
protection -38
provided -43
providers -23
public 18
publication 46
published -39
purpose -23
recent 50
recently 13
recommendations -43
reference 29
reform -32
reforms -29
regional 66
regularly -10
regulations 24
remaining 35
report 42
reporting 30
requests -51
requirements -35
research -38
response 53
review -35
revised -16
risk -68
safety 42
same -59
scale -32
scheme -23
school 26
schools -68
scope 21
secondary -29
sector -19
service -51
sets -67
seven -50
significant -29
similar -43
since -38
sites -40
six -44
skills -37
small -36
some -44
specialist 14
spend -73
statement 18
strategy 16
strongly 31
student -26
study -60
such -66
suppliers -25
support -40
supporting 46
system 62
taskforce 53
tax 35
team 36
teams 36
than -68
that -103
the 20
their -78
there -15
they -41
this -26
those -20
three -11
threshold -46
through -35
time -52
to -26
total -59
traffic -40
transitional 29
transport -46
treatment -30
trial 54
trust 33
two 31
uk 55
under -28
up 46
updated -41
use 34
value 24
via -25
visa -34
was 43
water -71
we 20
week 60
were 40
what -43
when 41
where -22
whether -63
which -145
wider -43
will 35
with -33
women 21
workforce -39
working -69
works 29
years -24
– 11
`,
  subjectStarts: `
<body> 30
<date> 21
<fund> -32
<law> 35
<minister> -13
<money> 21
<name> -35
<number> -78
<paper> 23
<state> -35
<url> -10
a 25
ahead 34
all 27
an 41
analysis 62
and 42
announcements 48
any -60
around -27
as 9
at 32
currently -35
decisions -42
defence 43
detailed 40
details 23
discussions 32
due -19
each 11
engagement 28
figures 29
for -34
further 47
future -24
government 67
he 22
his 30
i 29
in 30
initial 32
integrated 33
it -42
many -10
ministers 15
most -16
my 33
new -34
no 8
officials 43
once 26
organisations -48
our -27
people -37
phase 52
please -31
published 46
recently -68
research -40
schools 33
significant -29
since -44
some -35
such -14
that 19
the -44
their -14
there -46
these -25
they -20
this -23
three -36
to 47
two 24
uk 16
water -32
we 6
will 47
work 72
`,
  to: `
<body> -35
<name> 37
a -14
al 29
assess 23
b -25
commit publishing 39
commit supporting -11
continu encourag -32
continu engag -29
continu fund 48
continu increas 40
continu invest 62
continu keep -39
continu provid 45
continu review -24
continu support -13
continu work -14
dat 43
deliver -51
develop 40
enabl 29
engag -31
enhanc 37
ensur 16
fund 31
improv -25
increas 32
inform -57
invest 63
keep -44
mak -34
monitor -9
publishing 39
respond th 30
s -64
strengthen -34
supporting -11
th 4
us -52
us inform -37
work -26
work ensur -79
writ th -24
`,
  told: `
 -19
accept 45
access -42
achiev -69
acknowledg -38
act -35
ad 48
advis -15
affect -42
agr 65
aim -47
align -24
allocat 52
allow -32
amend 90
analys 41
announc 84
appal -44
apply 3
appoint 90
approv 35
ask 72
assess 39
attend -26
await -83
award 63
balanc -38
bas -35
be -43
begin 65
benefit -12
bring 26
build -23
cal -21
carry 34
certify 65
chang 66
clos 102
com 13
commenc 78
comment 33
commission 62
commit 26
communicat 58
complet 38
comply -41
conclud 40
conduct 50
confirm 19
consider 7
consult 117
contact 69
contain -26
continu -13
contract 26
conven 25
coordinat 33
copula -7
copula be -7
cost 16
cover -37
creat 15
deal -54
decid 9
delegat 39
deliver -3
demonstrat -52
depend -24
deploy 44
deposit 49
design -5
designat 54
detect -58
determin -19
develop 92
direct 52
discuss 23
distribut 62
do -60
do includ 24
do publish -14
draw -43
driv -69
embed 41
employ -25
empower -54
enabl -52
encourag -23
endors 57
engag 41
enhanc 41
ensur -15
entitl -38
establish 53
estimat -41
evaluat 67
examin 59
expand 46
expect -29
experienc -32
explor 36
extend 37
fac -20
fal -52
finalis 42
find -50
focus -81
follow -25
fund 22
generat -28
get -39
giv 30
grow -59
guid -39
hav -41
hear -30
help -50
hold 30
identify 13
implement 35
improv -18
includ 16
incorporat 35
increas 26
incur -39
indicat -39
inform -59
inherit -67
initiat 45
intend 17
interpret -70
introduc 95
invest 95
investigat 58
invit 85
involv -31
issu 50
join -24
keep -50
know -57
launch 90
lay 34
lead -20
learn -73
leav -46
legislat 91
link -22
list 22
listen -25
look -24
maintain -20
mak -21
manag -24
mean -27
measur -50
modal -47
modal be 17
modal find 46
modal hav 16
modal includ -12
modal mak -21
modal requir 41
modal tak 24
modal us -20
monitor -39
mov -18
need -26
none -19
none  -19
not -44
offer 23
ongo 54
open 77
operat -31
organis -54
overs -53
own -44
partner 66
past -36
past accept 64
past advis 32
past allocat -13
past announc 17
past attend 36
past bas 31
past begin 38
past clos 23
past commission 21
past conduct 32
past consider 26
past consult 21
past continu -46
past deliver 32
past discuss 37
past engag 40
past establish -25
past estimat -22
past find -36
past fund -54
past giv -33
past hav -24
past hold 15
past host 31
past identify -4
past includ -34
past inherit -34
past issu -1
past leav -40
past mak -36
past meet 76
past need 27
past not -37
past offer -20
past provid 23
past publish -37
past put -35
past rais 43
past receiv 13
past refer -42
past request 32
past requir 52
past review 33
past run 33
past set -37
past shar -23
past sign 50
past speak 25
past tak 18
past undertak 52
past updat -60
past us 22
past welcom -13
past work 44
past writ 17
past-passive 80
past-passive agr 40
past-passive allocat 33
past-passive announc 24
past-passive approv 23
past-passive attend -67
past-passive award 20
past-passive bas -30
past-passive design -42
past-passive establish 21
past-passive implement -43
past-passive includ -51
past-passive launch 19
past-passive mak 22
past-passive publish 47
past-passive receiv -36
past-passive requir -49
past-passive us -28
paus 58
pay 31
perfect 143
perfect accept 33
perfect act -56
perfect advis -43
perfect agr 7
perfect announc -15
perfect ask 28
perfect assess -35
perfect be -57
perfect cal -22
perfect commenc 45
perfect commission 39
perfect commit 20
perfect confirm -43
perfect consult 36
perfect continu -28
perfect decid 25
perfect engag 5
perfect hear -55
perfect hold 34
perfect identify -31
perfect implement 26
perfect introduc 25
perfect issu 23
perfect launch 8
perfect listen -38
perfect mak -33
perfect meet 24
perfect not -54
perfect publish 46
perfect rais 32
perfect receiv -7
perfect recognis -27
perfect s -38
perfect sanction 48
perfect set -26
perfect shar -43
perfect speak 44
perfect support 24
perfect updat 37
perfect work -29
perfect writ 50
perfect-passive 54
perfect-passive allocat 15
perfect-passive appoint 47
perfect-passive ask 22
perfect-passive complet 55
perfect-passive design -34
perfect-passive mak -22
perfect-passive receiv -46
perfect-passive select 37
perfect-progressive 35
perfect-progressive consider 39
perfect-progressive engag -48
pilot 94
plac 30
plan 25
plan publish 62
plan report 47
plan support -31
play -49
postpon 65
prepar 24
present -38
present anticipat 37
present apply -24
present assess -26
present benefit 22
present bring -30
present carry -30
present clos 30
present conduct -27
present continu 57
present cost 19
present deliver -18
present engag -3
present estimat 32
present expect 42
present focus -34
present hav 55
present hold -22
present includ 45
present intend 46
present keep 31
present need 25
present not 42
present offer -5
present plan 28
present provid -53
present publish -49
present rais 40
present recognis 35
present refer -22
present remain 25
present requir -23
present stat 33
present understand -32
present undertak -41
present valu 19
present want -5
present welcom 33
present work -14
present-passive -30
present-passive allocat -28
present-passive assess -23
present-passive commit -13
present-passive determin -26
present-passive estimat 31
present-passive expect 42
present-passive focus 33
present-passive mak -26
present-passive pay -32
present-passive plan 65
present-passive provid -23
present-passive publish -43
present-passive requir -9
prioritis -29
process -36
procur 38
produc 25
progressive 76
progressive assess 29
progressive await -78
progressive build 34
progressive conduct 25
progressive consider 34
progressive consult 34
progressive continu 19
progressive develop 17
progressive driv -36
progressive engag -16
progressive expand 24
progressive fac -35
progressive focus -32
progressive follow -35
progressive fund 20
progressive invest 47
progressive investigat 33
progressive keep -29
progressive look -36
progressive monitor -47
progressive ongo 42
progressive operat -52
progressive plan -43
progressive progress 23
progressive provid 29
progressive review 31
progressive seek 31
progressive undertak 22
progressive work 22
progressive-passive 66
progressive-passive lead -26
project -42
provid 37
publish 101
put 24
rais 37
reach -40
receiv -40
recognis -27
recommend 56
record -57
recruit 58
reduc -15
refer -21
reflect -21
reform 64
relat -24
releas 62
remain -19
remov 68
reopen 56
report 7
represent -14
request 56
requir -48
resolv -31
respond 12
result -27
review 74
rol 34
run 58
s -61
sanction 44
sav -37
say -46
schedul 43
seek 31
select 53
serv -57
set 49
show -37
sign 58
speak 16
start 51
stat -17
strengthen 17
submit 33
support -13
tailor -50
target 30
test 50
total -56
track -35
transfer 41
treat -47
underpin -23
understand -51
undertak 41
updat 52
us -57
visit 18
want -35
welcom -58
will 16
will act -52
will allow -15
will announc 25
will assess 21
will be -36
will benefit -23
will communicat 26
will confirm 54
will consider -4
will consult 41
will continu -53
will depend -21
will deploy 40
will develop 71
will enabl -3
will engag 27
will ensur -32
will fund 34
will hav -55
will help -39
will hold 39
will increas -14
will inform -12
will introduc 16
will invest 52
will launch 32
will legislat 20
will mak 73
will meet 39
will need -63
will provid 34
will publish 63
will receiv 47
will remain -5
will report 33
will requir -37
will respond 27
will review -23
will set 52
will shar 37
will support -21
will writ 21
will-passive 73
will-passive allocat 31
will-passive announc 38
will-passive bas -10
will-passive confirm 24
will-passive consider -13
will-passive determin -32
will-passive develop 21
will-passive follow 54
will-passive introduc 20
will-passive mak 23
will-passive provid 47
will-passive publish 59
will-passive requir -57
will-passive review 31
will-passive set 51
will-passive tak -22
will-passive us -39
work -12
writ 64
`,
  verb: `
 -19
accept 14
access -27
achiev -70
acknowledg -38
act -17
ad 31
advis -12
affect -38
agr 63
aim -44
align -43
allocat 50
allow -33
amend 83
analys 42
appal -44
appoint 36
approv 37
ask 23
assess 35
await -60
award 55
balanc -52
bas -73
be -18
begin 28
bring 28
build -43
cal -19
calculat 37
certify 66
chang 44
clos 63
com -17
commenc 69
commission 22
commit 8
communicat 53
complet 12
concern 51
conclud 53
conduct 6
consider -6
consult 21
contact 48
contain -28
continu 19
conven 25
coordinat 31
copula be -33
cost 22
cover -31
deal -47
decid 23
delegat 44
deliver 43
demonstrat -51
depend -21
deploy 40
design -16
designat 40
determin 3
develop 9
discuss -9
distribut 66
do hold 17
do includ 29
do publish -14
draw -26
driv -70
employ -25
enabl -37
encourag -37
engag -44
enhanc 53
ensur -22
enter 52
entitl -36
establish 60
estimat -61
evaluat 43
examin 61
expand 82
expect -51
explor 48
extend 74
fac -23
fal -38
finalis 31
find -63
focus -53
follow 15
fund 39
get -38
guid -44
hav -17
help -28
highlight -17
hold 1
host 57
identify -12
implement 49
improv -22
includ -42
incorporat 37
increas 16
incur -37
indicat -39
inform -39
inherit -67
initiat 45
interpret -70
introduc 24
invest 30
investigat 45
invit 92
involv -13
issu 44
keep -77
know -49
launch 46
lay 38
lead -38
leav -45
legislat 65
link -38
listen -27
maintain -43
mak -1
manag -37
mean -25
modal be 20
modal find 23
modal hav 20
modal tak 27
monitor -53
mov -19
need -25
none  -19
not -33
ongo -4
open 62
operat -11
overs -35
own -44
partner 46
past accept 27
past advis 31
past allocat -14
past announc -12
past begin 27
past clos 5
past commit 35
past conclud -30
past conduct 41
past confirm 24
past consider 29
past deliver 45
past discuss 33
past engag 18
past estimat -20
past fund -47
past giv -24
past hav -46
past hold 22
past includ -70
past inherit -34
past launch -11
past meet 52
past not -37
past publish -10
past rais 70
past receiv 2
past refer -42
past request 12
past requir 33
past review 35
past run 21
past set -51
past show -32
past stat -38
past undertak 27
past us 33
past welcom -36
past work 44
past-copula be -18
past-passive agr 29
past-passive allocat 20
past-passive announc 20
past-passive approv 32
past-passive award 16
past-passive design -39
past-passive establish 24
past-passive includ -50
past-passive publish 22
past-passive receiv -39
past-passive requir -49
past-passive us -34
paus 47
pay 36
perfect act -61
perfect advis -40
perfect agr 7
perfect announc -28
perfect ask 15
perfect assess -33
perfect be -2
perfect commenc 45
perfect commission 19
perfect commit -26
perfect conclud 58
perfect confirm -32
perfect consult 28
perfect continu -34
perfect decid 36
perfect discuss -39
perfect establish 5
perfect hold 27
perfect identify -31
perfect issu 19
perfect listen -40
perfect mak 23
perfect meet 27
perfect not -43
perfect recognis -27
perfect s -37
perfect set -15
perfect sign -47
perfect speak 44
perfect support 12
perfect tak 20
perfect undertak 18
perfect work -14
perfect writ 36
perfect-passive allocat 26
perfect-passive ask 22
perfect-passive complet 32
perfect-passive design -34
perfect-passive mak -43
perfect-passive publish 68
perfect-passive receiv -60
perfect-passive select 35
perfect-progressive engag -50
pilot 95
plac 10
plan 20
plan deliver -19
plan publish 46
plan receiv -39
play -52
postpon 68
prepar 22
present anticipat 38
present apply -23
present assess -23
present benefit 24
present bring -32
present commit 27
present concern 39
present conduct -27
present continu 43
present cost 28
present encourag -9
present estimat 30
present expect 24
present fund -24
present hav 81
present hold -22
present includ 48
present intend 46
present keep 29
present need 22
present not 42
present offer -47
present plan 45
present provid -54
present publish -53
present recognis 53
present refer -29
present remain 51
present report 13
present set -12
present support -28
present us -18
present welcom 29
present work -21
present-passive allocat -25
present-passive assess -21
present-passive commit -11
present-passive consider -23
present-passive expect 34
present-passive focus 32
present-passive mak -21
present-passive pay -34
present-passive plan 87
present-passive provid -19
present-passive publish -71
present-passive set -17
procur 39
produc 55
progressive assess 28
progressive await -58
progressive build 34
progressive consider 18
progressive consult 19
progressive continu 40
progressive deliver 28
progressive develop -21
progressive driv -33
progressive engag -24
progressive expand 25
progressive explor 4
progressive focus -32
progressive follow -38
progressive fund 42
progressive implement 43
progressive invest 7
progressive keep -36
progressive mak 24
progressive monitor -45
progressive progress 36
progressive provid 38
progressive support -4
progressive tak -8
progressive undertak 22
progressive work 8
progressive-passive lead -26
provid -11
publish -4
rais 9
reach -47
receiv -37
recognis -24
recommend 35
record -55
recruit 37
reduc -17
refer -26
reflect -49
reform 61
relat -28
releas 33
remain -11
remov 36
reopen 54
represent -10
requir -47
respond 20
review 48
rol 34
run 45
s -71
sav -40
say -43
schedul 39
select 27
serv -36
set -28
shar 36
show -60
sign 18
speak 24
stand -34
start 42
stat -59
strengthen 30
submit -25
support -18
tak -19
test 38
total -62
track -42
transfer 43
treat -25
underpin -22
understand -25
undertak 32
updat 47
us -10
visit 31
want -20
welcom -84
will allow -5
will assess 20
will be 16
will consider 2
will consult 13
will continu -38
will develop 41
will engag 26
will ensur -34
will fund 32
will hav -43
will help -13
will includ -16
will inform -9
will invest 40
will keep -23
will launch 35
will need -50
will provid -18
will receiv 68
will remain -20
will report 21
will respond 24
will set 7
will strengthen -33
will support -10
will updat 18
will us 29
will-passive allocat 31
will-passive announc 31
will-passive bas -16
will-passive confirm 24
will-passive consider -26
will-passive determin -32
will-passive develop 33
will-passive follow 54
will-passive inform -33
will-passive introduc 20
will-passive keep -43
will-passive provid 44
will-passive publish 46
will-passive requir -17
will-passive set 40
will-passive shar 37
will-passive tak -23
writ 29
`,
  word: `
" -35
're 35
, -2
. 14
/ -2
: -20
; 33
<body> 7
<date> 46
<fund> 43
<law> -13
<member> -9
<minister> 24
<money> 52
<name> 21
<number> 10
<paper> 18
<state> -20
a 13
able 23
about 1
above -16
abroad -30
abuses -43
academics 45
academy -26
accept -34
accepted 23
access 34
accessible -33
accessing -52
accommodation -38
accompanied 27
accompanying 59
account -16
accountability -33
accountable -33
accounts 15
accredited -32
achieve -29
achieving -40
acknowledged -56
across 5
act -3
actions -7
active -60
actively -48
activities -3
activity -28
adapt -33
adapted 31
adding 39
additional 32
address -16
adequately 43
adjustment 52
administered -30
administration 19
adopted -25
adult -22
adults 32
advance 14
advantage -78
adverse 29
advertising -55
advised -23
advisers 39
affect 40
affected 16
affordability 14
affordable -9
again 41
against 35
age 32
agencies 17
agency 41
agenda -12
agree 30
agricultural -40
aided -39
aim -28
aiming -27
aims -43
aircraft -27
alcohol 30
align 21
aligned 23
aligns -48
all -2
allegations -29
allocated 24
allocation 58
allocations 19
allow -8
allowance 39
allows -5
almost 11
alone 29
alongside 45
already -1
also 34
alternative 51
although -24
always -108
ambition -33
ambitions -87
ambitious 27
amend 35
amended 68
amending 33
amendment 50
amendments 36
among 22
amongst -32
amount -40
amounts -36
an 14
analyse 41
analysing 26
analysis -6
and 14
animal -46
annex -49
announce 55
announced 49
announcement 43
announcements 43
annual 21
annually -64
answer -76
anticipate -26
anticipated 33
anticipates 51
any -32
appeal -41
appeals -14
applicable 31
applicants -32
application -30
applications -24
applies -23
apply -3
applying 28
appoint 44
appointed 47
appointment 48
appointments 22
apprenticeships 21
approach -3
approaches 38
appropriate 9
appropriately -41
approval 49
approved 1
approximately -23
are -14
area -13
areas 15
armed -45
around -11
arrangement -22
arrangements -6
as -10
asked 68
aspects -33
assess 41
assessed 10
assessing 12
assessments 9
asset 25
assets -45
assistance 17
associated -5
assumptions -54
asylum 13
at 6
attached -52
attack -11
attacks -41
attempts -61
attend -34
attendance 28
attract -34
attractive -31
audit 19
audits 29
authorisation 24
authorised -11
authority -43
automated -43
autonomous -24
availability 40
available 4
average -92
awaiting -28
awarded 49
awards 8
aware -44
awareness 7
away -10
back 27
backed -18
backgrounds 72
backlog 49
balance 45
balanced -39
ban 17
bands -38
barriers -34
base 2
based -10
basic -25
basis -17
be 50
because -46
become -17
becomes -40
before 30
began 48
begin 65
beginning 56
begun 28
behaviour 20
being -1
believe -38
below -21
beneficial -17
benefit -26
benefits 10
benefitting -43
best -31
better -13
between -23
beyond -33
bids 32
bilateral 29
board 62
boards 3
body -4
bold -48
book 32
booking 27
boost 13
boosting -25
both 17
brain -24
brand 25
breakdown -33
breakfast 22
bridging 38
bring -26
bringing 17
brings -60
broad 24
broadband -25
broadly -27
broken -82
brought 19
budget 18
budgets -28
building -29
buildings 5
builds -25
burden -17
business -12
businesses 15
but -24
by -13
byelaws 64
c 31
calls -20
campaign 61
campaigns -34
can -24
cancer -36
cancers -11
candidate -29
candidates 33
cannot -30
cap 17
capabilities 14
capability -10
capacity 4
capita -55
capital -18
caps 47
car -26
carbon -49
care -22
career -11
careers -7
carefully 2
carers 49
carried 8
carry -4
cars 38
case -6
case-by-case -17
cases -43
categories -37
category -25
causes -60
central -13
centrally -31
centre -21
centres 61
certain 8
certainty -61
chain -26
chains 16
chair 56
challenge -14
challenges -8
challenging -50
change -17
changes 29
changing 36
channels 26
characteristics 34
charges -33
charitable -53
charity 26
checks 22
child 37
children -15
children's -23
choice -42
choose -41
chosen 50
chronic 80
churches -40
circa 37
circular -42
circumstances -54
citizens -40
civil 21
cladding 50
claim -22
claims -22
clarify 61
clarity 61
class -31
classified 48
clean -5
clear -34
clearance 49
climate 23
clinical 9
close 19
closed 50
closely -42
closure 2
cloud 32
club 48
clubs 50
coastal 43
codes 17
cohesion -35
collaboratively -30
colleagues -24
collect 42
collected 35
collection 30
collectively -25
collects -24
college -50
colleges -10
combination -37
come -13
comes -63
coming 36
commence 40
commenced 34
comments -43
commercial -5
commission 18
commissioned 25
commissions -33
commitment 62
commitments 39
committed 12
committee 36
common -45
communicate 14
communicated 99
communication 31
communications 32
communities 23
community 5
company -24
compared -37
competition 58
competitive 24
complaints -26
complement -22
complete 65
completed 8
completing 34
completion 19
complex 16
compliance -14
comply -49
comprehensive 40
compromise -31
concept 52
concern 8
concerned -14
conclude 43
concluded 41
conclusion 16
conclusions 41
condition -38
conditions -46
conduct 17
conducted 46
conducting 45
confidence -24
confident -47
confirm 68
confirmed 47
confirms -48
conflict 36
connection 28
connections -18
consent 29
consider -8
considerations -16
considered -33
considering -8
considers -15
consistency 14
consistently -108
constituency -34
constituent 27
construction -21
constructively -37
consult 41
consultancy 50
consultation 18
consultations 56
consulted 36
consulting 73
consumer -48
consumers -23
contacted 71
contained -66
content -25
context -62
contingency -34
continually -149
continue -26
continued -15
continues 11
continuity -25
continuous -63
continuously -60
contract -18
contracting 20
contractors 53
contracts -39
contribute -6
contributions 13
control -21
controlled 30
controls -10
convened -21
conversation 32
convicted -27
cooperation -30
copy 27
copyright -33
core -4
correct 32
correspondence -27
cost -11
costing 39
could -42
councillors 31
councils 17
countries -14
country -14
course 29
cover -15
covering 20
created 23
creating 16
creation -9
creative 33
crime 29
crimes -24
criminal 7
crisis -52
critical 48
cross-government 37
crossings -39
culture -26
current 47
currently 43
curriculum 28
customer -57
customers -19
cutting 32
data 3
dataset -57
datasets -28
date -30
day -37
day-to-day 44
deadline 39
deals -43
death 21
deaths -18
decide -40
decided 107
decision 32
decision-making -14
decisions -34
dedicated 23
deemed -34
deepfakes 53
deeply -37
default 47
defence 28
definition 46
delay -19
delayed -57
delivered 26
delivering -24
delivers -13
delivery 38
demand -18
democratic -49
demographic 24
demonstrate -37
demonstrator 57
dentists 30
department -33
department's -32
departmental 12
departments 12
depend -29
dependent -14
depending -19
deploy 46
deployed 27
deployment 20
deposited 54
deprivation 64
describes -50
deserves -36
design 31
designated 35
designation 34
designed -7
despite -94
destination -37
detail 33
detailed 5
detect 18
detected -50
detection 22
determine 26
determined -29
develop 35
developed -6
developer 59
developing 59
development 7
developments -20
develops 48
device -22
devices -15
devolution -32
devolved 20
diagnostic 11
diagnostics -44
did 30
different -19
difficulties -28
digital 15
digitally -33
direct 41
directed 48
direction -55
disabilities 30
disability 15
disabled 7
disadvantaged -9
disclosure -67
discretion -21
discrimination -28
discuss 10
discussed 54
discussion 38
discussions -18
disease -20
disorder 44
disparities -21
display 37
disposal 57
dispose 59
disproportionate -35
disrupt -54
disruption 16
distribution 30
diverse -34
do -31
doctors 49
documents 22
does -26
doing -33
domestic -37
donations 36
done -23
donors -59
doubled 71
draft -33
drawn -41
drinks -20
drive -17
driven -39
drivers 18
driving -15
drones 37
drug -45
due 49
duration 27
during -9
duties 12
dwellings -48
earlier -29
earliest 42
earned 41
earnings -14
economic -15
economy -35
ecosystem -90
education -17
educational -20
effect -25
effective -46
effectively 3
effectiveness -52
effects -28
efficacy 55
efficient -30
efficiently -35
effort -55
elected -65
elections -58
electoral -45
electricity 17
electronic 34
element -46
eligible 16
elsewhere 25
email 43
embedded 44
emergency 14
emerging -28
emission 35
emphasis -50
employed -61
employees -31
employer 15
employers 11
employment -7
empower -31
enable 18
enables -18
enabling 33
encourage -5
encourages -13
end 42
ending -22
endorsed 58
ends -42
energy -12
enforced -30
enforcement 53
engaged 42
engagement 9
engagements 22
engaging -15
engineering -32
enhance 4
enhanced 8
enhancements 26
enquiries -43
ensure -6
ensures 34
ensuring -32
enter -38
enterprises -57
entirety 39
entitled -47
entitlements -37
entry -37
envelope 33
environment -16
environmental -27
environments 28
equipment -25
equitable 24
equivalent 28
error -8
essential -35
establish 32
establishing 75
establishment -23
establishments 13
estate 20
estimated -81
estimates 12
ethics 45
ethnic -15
ethnicity -31
evaluated 80
evaluating 74
evaluation 17
evaluations -16
even -47
event -8
events -37
every -31
everyone -18
everything -24
evidence 31
evidence-based -69
evolving 27
exact -36
examination -15
examine 36
examiner 37
examining 33
example -12
examples 28
excellent -28
excluding -82
exempt 67
exemption 49
exercise 102
exist 42
existing 4
exit 49
expand 47
expanded 7
expanding 35
expansion 20
expect -25
expectation 22
expectations 54
expected -4
expecting -37
expects -46
expedite 32
expenditure -11
experience 9
experiencing -28
expert 65
experts 24
explain 27
explained -56
explicit 44
exploitation -22
explore 67
exploring 20
exposed -36
exposure -43
extend 62
extended 74
extension 47
extensively -15
external 8
extra 38
face -19
faced 33
facilitate 24
facilities 31
factor -19
factors -57
failure -24
fair 19
fall -42
fallen -37
fans -36
far 9
farmers 21
farming 23
faster -50
feasibility 27
features -32
fee 32
feedback 47
fees 13
fewer -33
field 67
fight -63
fighting -40
figure -22
figures -19
fill 36
film -40
final 24
finalise 74
finalised 82
financial 7
financially -35
find 9
findings 25
firm -52
firms -27
first 55
fiscal -14
fisheries 21
fishing 35
fit -13
fits -54
fix -34
fixed 29
flagship 38
fleet -19
flexible -9
flights -38
floating 60
flooding 26
flow -67
focus -11
focussing -55
follow 64
followed -31
following 5
follows -46
food 24
for 16
force -22
forced -52
forecast -32
forecasts -43
forefront -33
foreign -14
form 8
formal 5
format -36
formula 33
forthcoming 21
forum 33
forward 55
found -52
foundation -20
foundations -18
framework 44
frameworks 21
fraudulent -33
freight 20
from 17
frontline -65
frozen 105
full 24
full-time -42
fully -50
function 50
functional 38
functions -27
fund 26
fundamental -60
funded 50
funding 20
funds -9
furniture -39
further 22
future 23
gain 23
gap -14
gaps -20
gathered 17
gave -36
general -21
generally -11
generate -42
generation -17
get -20
getting -45
give -15
given 5
gives -21
giving -21
global -15
go -52
goals -19
good -25
goods -27
gov.uk 20
governance -16
government 2
government's -21
governments -35
gradually 39
granted 41
grants 61
great -57
greener -35
group 22
groups -13
growing -23
growth -17
guarantees 28
guidance 66
guided -44
guidelines -52
habitats 22
had -58
half 23
halve -27
handling 59
happen 31
hardship 35
harm -31
harmonised -44
has 64
have 15
having -42
he 80
headcount 34
health -30
healthcare -26
healthier -35
hear -42
heard -34
hearing -47
heart -18
heat -22
heating 39
held 11
help 25
helping -2
helpline 32
helps -12
here -7
high 31
high-risk 64
higher 7
highlighting 40
highway -8
him 25
his 12
historically -51
hold -6
holders 37
holds -54
holistic -32
home -7
homelessness -6
homes 36
hope -38
hospices 62
hospital -33
hospitality 31
hospitals 22
hostages -32
hosted 50
hosts -39
household 59
households -7
housing -8
how 27
however -27
hub 17
hubs 38
human 30
humanitarian -13
hundreds 56
hydrogen 34
i 48
identified -27
identifying -21
if -24
illegal -38
immediate 18
immediately 45
immigration 34
impact 39
impacted 22
impacts 19
implement 9
implementation -12
implemented 53
implementing 14
implications 20
importance 33
important -43
imposed 44
improve -13
improved -18
improvement 14
improvements 28
in -1
inaugural 35
incident -3
incidents -23
include -40
included -2
includes -92
including 14
inclusion 4
income 30
incorporated 38
incorporating 37
increase -23
increased -9
increases -20
increasing 24
incur -49
incurred -39
independence -44
independent 2
independently -27
indicated -36
indication -18
indicators 13
individual -48
individuals 6
industries -34
industry -19
industry-led -78
infant 23
information 12
informed -53
informing -50
infrastructure -24
inheritance -29
inherited -62
initial 30
initially 48
initiated 36
initiative 17
initiatives -17
injury -39
innovation -27
innovative 25
input 48
inquiry -15
insight -44
inspection 38
inspections 63
inspectors 35
installation 48
instance -40
instrument -34
insufficient 34
insulation 63
integrate 24
integrated 1
integration 20
intelligence -29
intend 100
intended -79
intends 107
intensive 44
intention 55
interests -39
interim 36
internal 36
international -8
internationally -25
interpreted -70
interventions -24
into 16
introduce 14
introduced 31
introducing 69
introduction -10
invaluable -38
invest 11
invested 93
investigate -46
investigating 24
investigation 24
investigations 15
investing 46
investment -11
investments -19
invited 20
inviting 45
invoice 60
involved -40
involvement 44
is 5
issue 22
issued -22
issues -6
it -8
items 29
its -23
itself -40
jobs -79
join -62
joined -50
joined-up -33
joint 75
jointly 63
judged -33
judgement -20
judgment -61
judiciary 41
justice -6
justification 32
keep -48
keeping -45
kept -43
kinship 25
knowledge -17
labelling -84
labour -13
laid 28
land -48
landline -45
landlords 21
landscape -31
language -15
large 20
largely -49
larger -45
largest -24
lasting -6
late 9
later 63
latest -11
launch 57
launched 25
law 26
laws -29
leaders 24
leadership -11
leading -21
leads 14
learn 12
learned -33
learners 29
learnings -51
leaseholders -12
leases 55
least -7
leave 32
leavers 16
led 12
left -9
legally -48
legislate 55
legislated 48
legislation 21
legislative 49
lenders -36
length -14
letter 16
letters 54
level -25
levels -30
levers -16
liability 37
licence -2
licences 12
licensed -38
life -37
life-long 35
lifesaving 40
light 45
likely 15
limit 57
limited 21
limits 5
line -23
lines -33
link 45
links 38
list 42
listened -9
lists 20
lived 41
lives -28
loans 26
local 16
locally -39
locations 44
long -41
long-standing -44
long-term -15
longer 8
looked 59
loop 23
losses -25
lost -24
low -16
low-income 45
made 24
main -32
mainstream 31
maintain -62
maintained -17
maintenance -19
majority -7
makes -16
making 23
male 29
manage -8
managed -22
management 6
managers 62
managing -24
mandate -44
manual -54
manufacturers 23
manufacturing -48
many -84
maritime 20
mark -48
market -8
marking -36
material 36
materials 14
matter 40
matters -27
may -14
mean -67
meaning -12
means -7
means-tested 21
medical 2
meet -41
meeting 28
meetings 30
members 17
membership 23
merits -20
mesh 50
messaging 31
met 23
metrics 26
might -24
migrants 30
military 19
millions -36
minimise -32
minister 37
ministerial 19
minutes 61
mission -43
mitigated 51
mitigating -25
model 4
modelling -19
models 46
modern 7
money -16
monitor -5
monitored 15
month 19
monthly 10
more 19
move 15
moved 20
much -62
multi-year 37
multilateral 16
multipliers 24
music 34
must -19
my 7
national 21
nations 12
nationwide 25
nature -28
near 13
nearest -70
nearly 33
necessary 5
need -28
needing 31
needs -11
negative -47
negotiations 12
neighbourhoods -41
neighbouring 48
net 10
network -39
networks 30
new 23
next 27
nine -29
no -58
non-compliance -4
non-domestic 26
none -39
nor -72
normally -38
north 37
not -63
note -27
noted -75
notification -33
notified 45
now 32
numbers -21
nutrition 35
obliged -34
obtain 10
occasions 29
occupied -44
occur -10
of -9
off -28
offences 38
offenders -98
offered 51
office 25
officers -19
offices -36
official -14
officials 36
offshore 20
old 38
older -43
on -8
onboarding 45
once -6
ongoing 8
online 50
only -93
open -34
opened 104
operate 15
operated -27
operation -47
operations -19
operators -1
opportunities -14
opportunity -29
opt-out -39
option -6
options 16
or -27
orders -12
organisation 13
organisations -24
organised 27
other 13
out 2
outcome 49
outcomes -9
outlined -31
outlines -45
outlining 22
output -34
outside -9
outstanding -30
outturn -60
over -5
overall -45
overarching 32
overflows -40
overseas -12
oversight -25
ownership -22
pace 22
package 49
packages 70
packaging -41
paid -9
pain -21
pancreatic 31
pandemic -23
panels 89
paper 7
paragraph 46
parents 4
parliament 11
parliamentary 36
part -36
partially -54
participants -65
participation 17
particularly -19
parties 70
partners -9
partnership -26
parts -28
party 21
passage 22
passenger -48
past 17
pathways 10
patient 14
patients -28
pause -53
paused 16
pavement 22
payment -12
payments 39
peace 19
peak -30
peatland 47
peer 18
penalties 61
penalty -64
people 1
people's -47
pepr 21
per -16
percentage -10
perform 36
performance -36
period -16
permanently 38
permission -74
permit -77
permits 48
permitted 37
perpetrators -23
persistent -36
person -25
personnel 31
persons -20
perspective -29
pharmacy -61
phase -42
phased -40
pillars -32
pilot 50
piloted 66
piloting 40
pilots 60
pioneering -47
place 5
placed 27
placements 43
places -2
plan 37
planned 34
planning 15
plans 45
platform 50
play -39
playing -47
please -31
plus -39
point -40
police 36
policies -57
policing 15
policy -7
political -41
pollution 12
population 4
populations -32
portal -52
portfolio 37
ports 28
possible -17
post 32
postpone 42
posts 57
potential 7
potentially -34
poultry 41
poverty -36
powers 19
practical -35
practices 36
practitioners 26
premises 39
premiums -24
prepare 7
prepared -26
preparing 37
presence -8
present 37
presented -33
preventing 63
prevention 21
previous -7
previously -8
price 23
pricing 66
primary 29
principal 56
principle -30
principles -46
priorities -12
prioritise -25
prioritised 13
prison 26
private -9
proactive -24
problems 36
procedure 12
proceed 73
proceedings -53
process 17
processes 13
processing 17
procured 43
produce 14
producers -35
product 79
production -47
productivity 19
products 8
profession 30
professional -29
profile -27
programme 40
programme's 35
programmes -18
progress -51
progresses 51
project 23
projected -22
projects 13
promote -8
promoting -25
proper 31
properties 34
property -18
proportion -26
proportionate -24
proposal -26
proposed -7
prospective 55
prostate 45
protect -30
protected -28
protecting -13
protection -44
protections 22
proven -37
provide -22
provided 26
provider 19
provides -63
providing -4
provision -16
provisions 35
public 12
publication 14
publicly 37
publish 16
published 41
publishes -42
publishing 46
pupils -33
purchase 45
purposes -21
qualifications -26
qualifying 8
qualitative 33
quarter 21
question -66
questions -48
quickly 10
rail -9
raised -6
raises 40
ran 16
range -21
rapidly -37
rare 62
rates 44
ratio -45
reach 14
readiness -33
realised -51
reasonable 34
reasons -62
receipts -33
receive -7
received -21
receiving -1
recent -7
recently 90
recognised -55
recognises 6
recommend 76
recommendation -19
recommendations 25
record -49
recorded -13
recording 52
records 12
recover -53
recovered -32
recruit 66
recruited 30
recruiting 53
recycling -30
reduction -20
refer -41
referral 19
referrals 33
referred 33
refine 54
reflects -23
reform 14
reformed 16
reforms 16
refresh -46
refugee 35
refugees -21
regards -51
regime 19
regional 3
registers -7
regular -108
regularly -159
regulate -24
regulated 47
regulation -19
regulations 16
regulator 21
regulators -14
regulatory 16
reiterated 28
rejected -58
related -42
relates -39
relating -11
relation -11
relationships -59
relative -45
relatively -40
release 26
released 27
relevant -7
relief -31
reliefs -41
religious 8
relocate 38
remain -60
remained -49
remaining 24
remains -24
remediation 16
removed 41
renewal -20
reoffending -46
reopened 41
repeatedly -76
replace 15
replacement 45
replacing 39
reply -26
reported -54
reporting 16
reports -42
representative 22
represented -18
represents -45
requested -49
requests -40
require -48
required 5
requirement -11
requirements 13
requires -70
requiring 47
rescue 26
research 12
researchers -23
reserve -29
reset 25
resettlement 63
residential 22
resilience -20
resilient -67
resolve 12
resource 26
resources -6
respect -38
respectively 15
respiratory 15
respond 21
responded 53
respondents -39
responding -38
response 19
responses 79
responsibilities 14
responsibility -23
responsible -8
rest -23
restore 8
restricted 51
restricting 40
restriction 14
result -22
resulting -15
results 27
resume 53
retail 41
retailers -16
retention 40
retrospectively 38
return -6
revenue -2
review 63
reviewed 55
reviewing 138
revising 66
right 1
rights 5
rising -43
risks 14
road 21
roadmap 56
roads 22
robust 1
role -6
roles 13
roll 30
rolled 38
rolling 62
rollout -8
root 35
round 21
roundtable 37
route 13
routes -21
routine 39
routinely -68
rule 26
ruling 26
run -39
running 71
runs -32
rural 37
safe -21
said -66
salary 19
sale 12
same 12
sanctioned 52
sanctioning 61
sanctions 57
save -30
say -17
scanners 86
scans 61
scheme 18
schemes 29
school 27
schools 32
scientific 28
scope 40
scoping 43
sea 64
second 32
secondary 30
section 13
sectors 14
secure -70
secured 57
securing -32
security -8
see -26
seek -6
seekers -28
seeking 17
seeks -33
seen -30
selected 71
self-harm 38
senior 46
sensitive -20
sent 26
sentence -46
sentencing 27
separately 8
series -9
serious -49
seriously -52
servants -49
serve -47
served -35
service 45
services 1
serving -41
session 43
sessions 22
set 11
sets -55
setting -5
settlement -5
severe 39
sexual 22
shape 7
shaping -41
share 35
shared -17
sharing 65
she 16
shifts -35
shingles 38
short-term 51
shorter 46
shortly 119
showing -36
shown -44
shows -42
signatories -31
signed 22
significantly -16
signposting 33
similar -30
since -69
sit -22
site 8
sites 22
sits -36
sitting 52
situation -18
size -76
skilled -30
small -31
smaller -54
smoking 37
so 33
society -30
software -33
solar -26
solely -48
solutions 59
some -49
someone -28
soon 83
sought 14
sources -15
sovereignty -50
space -13
special -13
specialised 13
specialist 28
specialists 57
specific -15
specifically -44
spectrum -52
speed 48
spend -26
spent -21
spoke 40
spoken 70
stability -22
staff -5
staffing -43
stage -38
stages 43
stakeholder 31
stakeholders 26
standalone -39
standard -27
standardised -33
standards -5
standing -70
start 68
started 25
starting -25
stated -14
states -12
statistical 51
status -57
statutory -14
steel -12
step 46
steps 13
still -14
stock -28
stop 31
strategic -20
strategies 22
strategy 17
streamline 39
streamlining 17
street 23
strengthen 25
strengthened 81
structured -41
structures -19
struggling -57
student 31
students -29
studies 27
study 36
subject 17
submissions -29
submit 28
submitting -46
subsequent 20
substantial 28
successful -47
successive -28
such -3
sufficient -9
suitability -40
suitable 43
supplier 43
suppliers -12
support -3
supported 30
supporting 9
supportive -20
supports 1
sure 40
surgical 22
surplus 26
surveillance 19
survey -39
surveyed 60
surveying 85
surveys 48
survival -45
sustainable -10
sustainably 56
switch-off -56
syndrome -38
system 12
systems 55
table -37
tackle -29
tackling -82
take 15
taken -16
takes -14
taking -18
talent 32
talks -45
target -33
targeted 64
targeting 57
task 34
taskforce 62
tax 11
taxpayer -29
teacher 36
teachers -27
team 69
teams -25
technical 19
technologies -12
technology 18
telecoms -54
temporarily 44
ten -17
tender 33
term 64
terms 18
test 31
testing 33
tests 17
text 50
than -58
that -21
the -8
theatre 36
their -6
them -15
themselves 41
then 38
therapy -22
there -11
these -2
they 39
this 2
those -19
though -52
threat -17
threats -13
three 1
thresholds 23
thrive -17
thriving -49
throughout -33
thus 31
time 16
timeliness 23
timely -11
times 23
timescales 8
title -52
to 18
together -12
toilets 42
too -41
took 29
tool -14
toolkit 63
tools -18
top -37
topic 22
towards 46
track -21
tracked 44
trade 31
traders 28
traffic -25
train 34
trained -31
trainees -44
training 47
transferred 26
transform 38
transformation 32
transition -22
transitional 29
transparency 13
transparent 26
transparently 27
transport -28
travel -26
travelling -32
treatment -6
treatments -5
trebling 66
triage -43
trial 27
trials 23
trust 54
trusted -35
trusts 33
two -7
type 15
types 26
typically -12
uk -21
ultimately -47
unable -15
unacceptable -7
uncertainty -26
under -5
underlying -45
underpinned -39
underpinning -28
understand 14
understanding -31
undertaken 11
undertaking 32
undertook 52
underway 149
unemployment -41
unfunded -37
union -56
unions 26
unique -29
units -3
universities -53
unnecessary -22
unprecedented -24
until -52
up -16
update 32
updated 66
updates 17
updating 45
uphold -39
uplifted 44
upon -24
urge -42
urged 49
urgent 41
urgently 35
us -10
usage 31
use -27
used -36
user 64
using 19
vacancies -30
vaccination 19
vaccine -11
vaccines -25
valid -35
validated -55
validation 22
value 26
vapes -35
vaping -34
variety -32
verification 40
version 44
versions 64
very -43
vessel -48
vessels 54
veterans -25
veterinary -20
via -20
viability 43
viable -25
victims -32
video -74
view 61
views 38
virus -52
visa 42
visas 26
vision -36
visit 26
visited 26
vital 23
volume 27
volumes 30
voluntary -16
volunteers -46
vouchers -38
waiting -7
want -23
warning 35
warnings 29
was 17
waste 34
water -39
we 21
webinars 28
website 27
weekly 26
weeks 33
welcome -45
welcomed -65
well -14
well-established -45
wellbeing 25
went -36
were -16
what -25
when -61
where -22
which 1
while -18
whilst -41
who 11
whole -38
whose 11
why 113
wide -11
widely 56
wider 11
will 77
windows 41
wishes -47
with 14
withdraw 28
withdrawing 36
withdrawn 24
without -80
women -28
women's -42
work 21
worked 30
worker 17
workers 21
workforce -11
working -9
workload 44
workplace -37
works 30
workshops 71
world -44
world-leading -48
worldwide 38
would -21
write 25
written 13
wrong -32
wrote 17
year -31
years -14
yet -49
you -25
young 13
– 28
`,
}

/** Whether the deed is done, in progress or planned. */
export const STATUS_WEIGHTS: Readonly<Record<'done' | 'in-progress' | 'planned', Weights>> = {
  done: {
    actor: `
public -24
public commit -43
public past 224
public perfect 95
public perfect-progressive -113
public plan -94
public present -63
public progressive -72
public publish 49
public will -81
public work 35
thing -27
thing past -30
thing past-passive 58
thing perfect-passive 24
thing progressive-passive -51
thing will-passive -81
thing-of-public past 51
`,
    after: `
<money> 31
and 81
by -46
in -63
in <date> 76
in the -103
its 131
on -96
the 44
to 47
underway -64
`,
    any: `
modal -44
past 75
past announc 52
past commit -49
past launch 79
past meet 154
past-passive 40
past-passive publish 73
perfect 117
perfect be -129
perfect commit -170
perfect tak 133
perfect-passive 191
perfect-progressive -271
plan -113
present -10
present continu -121
present-passive commit 108
progressive -232
progressive-passive -67
will -25
will be 156
will-passive 14
`,
    behind: `
be in -119
be underway -64
commit to -116
past a 71
past that 174
past the 48
past to -70
past-passive in 77
perfect to -194
perfect-passive to 130
present-passive to 63
progressive a -101
progressive the -40
will the -71
`,
    bias: `
-24
`,
    closesTheAnswer: `
-41
`,
    comingDate: `
-113
past 61
plan -74
will -37
`,
    ends: `
. -76
`,
    first: `
as -15
at 137
in <date> 66
on <date> 64
on <date> , 61
the 22
the government is 115
we 47
we have 112
`,
    form: `
past 80
past-passive 196
perfect 100
perfect-passive 222
perfect-progressive -96
plan -133
progressive -127
progressive-passive -121
will -183
will-passive -180
`,
    fronted: `
as -27
`,
    frontedVerb: `
past 74
progressive -101
`,
    groups: `
1 -28
2 -26
3 -20
`,
    joined: `
perfect 63
will 84
`,
    joinedSubject: `
and past 35
and perfect 112
`,
    length: `
long -1
under-12 -51
under-20 -41
under-35 -32
`,
    money: `
perfect 70
`,
    next: `
past 49
past-passive 17
present -36
present includ 51
present-passive -47
progressive work -86
will -45
will be -50
will-passive -80
`,
    noDate: `
copula -65
past 63
past-passive 25
perfect 10
perfect-passive 104
progressive -69
progressive-passive -63
will -50
will-passive -81
`,
    notFronted: `
-14
`,
    objectHolds: `
. 16
<money> 56
<name> 27
<number> 45
and -23
are -105
at -46
be -83
commitment -87
from -5
funding 55
further 77
government -5
in 29
our -84
review -112
that -10
the 1
to -23
underway -116
which 17
will -124
with 33
`,
    pair: `
, <name> -78
, in 56
, including -52
, the 34
, which -17
, will -68
<body> in -43
<body> is -47
<body> will -35
<date> , -11
<date> . -7
<date> and 88
<money> in -39
<money> to 81
<name> has 29
<name> will -18
across the -55
and is 67
announced in -156
announced that 113
are currently -113
be published -35
by the -64
commitment to -182
committed to -279
consultation on 101
consulted on 126
department is -22
government has 84
government is -75
government will -87
has also 64
has committed -38
have committed -99
in <date> 28
in the -42
intends to -96
is being -121
is committed 77
is now 104
is why 111
launched a 201
of a -113
of the 24
on <date> 109
out in -76
published a 103
review of 33
that the 52
that will 66
the <body> 10
the <fund> 44
the <minister> 93
the <name> 47
the <number> -119
the department -9
the government -39
the uk 32
through the -54
we are -60
we have 95
we will -44
which will 52
will also -48
will be -56
with <name> 41
working with -8
`,
    pastDate: `
49
past 107
past-passive 104
perfect 15
progressive -68
will -110
`,
    previous: `
past 59
past-passive 88
perfect 41
present hav 41
present includ -71
progressive -31
will -40
will-passive -48
`,
    subject: `
<body> past -27
<minister> -50
also past 79
department -2
government past 17
government will -53
we -34
we past 87
we progressive -1
we will 69
`,
    subjectHolds: `
<date> -31
<name> 28
<number> 55
consultation -64
for -1
in 57
of -19
the -4
this 1
to -54
we -17
`,
    subjectStarts: `
the 6
this -25
`,
    told: `
commission 99
commit -54
confirm 70
consider 6
develop 122
launch 56
mak -19
past 109
past commit -61
past-passive 159
perfect 62
perfect commit -120
perfect-passive 80
perfect-progressive -59
plan -50
present-passive commit 116
progressive -70
progressive work 45
progressive-passive -84
will -35
will-passive -46
work 76
`,
    verb: `
announc 59
be 1
commit -76
continu -81
mak -103
past commit -141
perfect commit -19
present-passive commit 98
provid -41
receiv -132
`,
    word: `
. 108
; -120
<body> 16
<date> 17
<minister> 46
<money> 57
<number> 22
<state> 34
a 23
across -30
agreed 101
already 10
an 33
and 21
announced 132
any -84
are -59
areas -81
asked 142
assessment -47
available 63
be -40
been -71
before -80
being -97
by 3
cancer 92
changes -37
closely 141
commissioned 149
commitment -43
committed 37
complete 176
confirmed 135
consider -107
considering -95
consulted 127
costs 44
course -129
currently -59
developing -118
due -44
during 96
early -11
evidence -53
final -93
for -33
funding -30
further -30
future -61
has 191
have 156
how 95
i 97
including 45
intend -177
intends -126
introduced 74
introducing -105
investing -73
is -82
launched 108
local -5
made -72
measures 35
met 152
most 26
on 16
once -173
one 88
ongoing -6
other -43
our 41
people 8
per -109
plan -43
planned -108
plans -43
programme -12
projects -127
public 32
publication -68
publish -78
published 57
receive -129
received -27
recent 93
recently 102
recommendations -79
responses -91
reviewing -124
service -79
set 66
spending -81
support -14
taken 18
that 50
the 4
their 62
these 57
through -50
to -12
underway -229
up -52
was 219
we -34
were 134
which 62
why 78
will -237
with -22
within -67
work -58
working -89
year -62
`,
  },
  'in-progress': {
    actor: `
public -43
public consider -55
public past -145
public perfect 1
public perfect-progressive 133
public plan -130
public present-passive 96
public progressive 38
public will -112
thing -14
thing be 38
thing past 35
thing past-passive -12
thing perfect 113
thing perfect-passive -28
thing progressive-passive 72
thing will-passive -101
thing-of-public past -18
`,
    after: `
a -26
and -78
in 38
in <date> -42
in the 37
on 86
that 7
the -32
the <body> -137
to -64
under 240
underway 64
with the 46
`,
    any: `
past -35
past-passive -10
perfect -121
perfect-passive -87
perfect-progressive 260
plan -39
present continu 53
progressive 277
progressive consider -18
progressive develop 70
progressive review 83
progressive-passive 202
will -50
will-passive -60
`,
    behind: `
be in 148
be in the 81
be underway 52
commit to -72
consider the -67
copula in 100
copula underway 38
past a -78
past that -122
perfect a -83
perfect to 114
perfect-passive to -69
progressive a 80
progressive the 64
progressive to -65
work with 109
`,
    bias: `
-61
`,
    closesTheAnswer: `
-32
`,
    comingDate: `
-47
past 109
plan -57
will -36
`,
    first: `
<body> -17
the government -33
we 65
we have -163
`,
    form: `
copula 24
past -66
past-passive -138
perfect -54
perfect-passive -147
perfect-progressive 156
plan -30
present 15
progressive 162
progressive-passive 231
will -107
will-passive -118
`,
    frontedVerb: `
past -64
perfect -14
progressive 111
will 32
`,
    groups: `
1 -47
2 -25
`,
    joined: `
perfect -30
will -18
`,
    joinedSubject: `
and perfect -90
`,
    length: `
under-20 -8
under-35 -5
`,
    money: `
past -42
perfect -106
present 102
progressive 83
`,
    next: `
past -54
past-passive -23
present includ -68
present-passive 42
progressive work 34
`,
    noDate: `
past -17
past-passive -47
perfect 18
perfect-passive -173
perfect-progressive -2
present 86
progressive 120
progressive-passive 41
will -23
will-passive -80
`,
    notFronted: `
-2
`,
    objectHolds: `
, -17
. -32
<date> -55
<money> -40
<name> -17
<number> -77
a -22
are 67
at -1
early -130
for 15
government 47
its -62
that -37
the -2
these -85
this -57
through 55
to -6
underway 101
which -96
will -67
with -66
`,
    opensTheAnswer: `
19
`,
    pair: `
, <body> -57
, <name> 52
, and 6
, including 37
, is 185
, the -4
, to -16
, we 15
<body> , 29
<body> and 56
<date> , -16
<date> . 30
<name> , -28
<name> in -35
<name> is 90
a consultation -158
a new 40
access to 100
and <name> 47
and is -23
and will 21
are currently 96
as part 4
be published 77
by <date> 41
committed to -32
consulted on -99
continue to 66
department is 102
for the -19
from the -35
government has -114
government is 128
government will -90
has been 15
have been 9
in <date> -21
in <name> 26
in the 16
is being 131
is currently 74
is underway 171
is why -56
launched a -142
of <date> 17
of <money> 48
of a 90
on <date> -20
on the -44
out in 23
process of 137
published in 65
that the -39
that will 82
the <body> -49
the <date> 44
the <minister> -37
the <name> -9
the <number> 86
the <paper> 23
the consultation 46
the government's 38
through the 26
to be 11
to ensure 2
to the -32
until <date> 82
we are 82
we have -70
we will -80
which is -56
which will 153
will be -72
with the 10
work is 19
working to 251
working with 40
`,
    pastDate: `
-12
past -15
past-passive -84
perfect 4
present 50
progressive 43
`,
    previous: `
modal -44
past -18
past-passive -56
plan -21
present includ 117
present-passive 51
progressive tak 101
progressive work 81
`,
    subject: `
<body> 61
<body> past -12
<body> progressive 62
also past -100
government 8
government progressive -41
we -3
we past -81
we progressive -127
work 101
`,
    subjectHolds: `
<body> -38
<name> -7
department -65
government -24
of 20
on 55
the 14
this 75
to 43
we 1
work 142
`,
    subjectStarts: `
<name> -78
the -13
`,
    told: `
announc -108
be 39
commit -27
confirm -88
continu 115
copula -7
copula be -7
launch -88
meet -54
past -68
past-passive -127
perfect -17
perfect-passive -63
perfect-progressive 101
plan -156
present 6
present continu -14
progressive 62
progressive consider 92
progressive review 109
progressive-passive 37
publish -93
set -47
will -66
will-passive -6
work -100
`,
    verb: `
be 20
commit -44
continu 47
copula be 24
engag 49
launch -88
mak 70
plan -183
present continu 61
provid 68
publish 9
support 64
`,
    word: `
, -13
. -73
: -52
; 114
<body> 47
<date> -53
<fund> 5
<law> -32
<minister> -41
<money> 35
<name> -21
<number> -4
<paper> -19
a -3
across 15
action -106
activity 153
additional -12
advice 58
agreed -87
already -1
also -25
and -1
announced -47
are 50
be -12
been 87
being 138
but -28
by 28
coming -140
committed -67
confirmed -34
considering 125
consulted -113
consulting 115
continue 59
continued 129
continues 124
currently 116
delivering 75
department 53
developing 133
development 36
engagement 55
engaging 119
evidence 49
existing -82
findings -30
first -65
from -8
full -88
general 153
has -132
have -78
i -72
implementing 137
include 71
intends -132
into 50
investing 101
is 41
launched -44
made 57
meeting -96
met -63
now 86
of 15
on -34
ongoing 73
other 20
out -21
products 84
programme 12
projects 110
provided -96
published -78
received 105
recently -68
recommendations 78
responses 136
reviewing 64
schools -23
set -22
since 46
so -5
soon -84
staff -83
supply 68
support 17
that -16
the -4
they -39
this -25
three -107
through 21
to 5
under 38
underway 215
until 154
was -122
we 9
were -72
which 13
why -32
wider -100
will -87
with -22
work 36
working 57
`,
  },
  planned: {
    actor: `
public 21
public commit 44
public past -175
public perfect -79
public plan 172
public present 82
public publish -59
public will 116
thing 10
thing be -24
thing past 124
thing past-passive -19
thing present-passive 77
thing progressive-passive -56
thing will-passive 107
thing-of-public past -63
`,
    after: `
for 99
the -32
the <body> 147
to -4
underway -93
with -70
`,
    any: `
modal 56
past -87
past announc -114
past commit 90
past-passive -127
past-passive publish -136
perfect -68
perfect be 230
perfect commit 230
perfect mak 205
perfect-passive -109
plan 143
present 20
present continu -50
present-passive 11
present-passive commit -55
progressive -179
progressive consider -30
progressive develop -109
progressive work 46
progressive-passive -175
will 85
will be -96
will-passive 16
`,
    behind: `
announc that -64
be in -138
be underway -62
commit to 103
copula in -159
copula underway -62
past a -57
past that -103
past the -75
past to 23
perfect to 177
perfect-passive to -111
present-passive to -38
progressive to 119
work with -77
`,
    bias: `
-35
`,
    closesTheAnswer: `
58
`,
    comingDate: `
148
past -81
plan 52
present 69
will 49
`,
    ends: `
. -34
`,
    first: `
<body> -55
as 45
at -104
in <date> -42
on -72
the -24
the government is -13
this -66
we -59
we have 3
`,
    form: `
past -97
past-passive -106
perfect -88
perfect-passive -132
plan 116
present 36
progressive -67
progressive-passive -121
will 219
will-passive 180
`,
    fronted: `
at -105
on -72
`,
    frontedVerb: `
past -82
will -22
`,
    groups: `
1 11
2 -43
3 -21
4 -40
`,
    joined: `
perfect -132
progressive -17
will -19
will-passive -102
`,
    joinedSubject: `
and past -42
`,
    length: `
long -23
under-35 -5
`,
    negated: `
220
`,
    next: `
past -29
will 31
will be 139
will-passive 74
`,
    noDate: `
past-passive 23
perfect -19
perfect-passive -45
plan 26
present -55
progressive -155
progressive-passive -78
will 68
will-passive 141
`,
    notFronted: `
4
`,
    objectHolds: `
, 28
<body> 16
<date> 50
<money> -79
<name> -5
<paper> 64
a 20
be 88
commitment 86
from 21
further -115
in -17
including -76
new -22
of 7
out -48
the -7
their -70
this 38
through -68
to 29
underway -101
will 97
with 33
`,
    opensTheAnswer: `
-3
`,
    pair: `
, and -29
, the -41
, we -19
, which -29
, will 84
<body> , -37
<body> and -33
<body> in 51
<body> will 34
<date> , 44
<date> and -99
<money> in 76
<money> to -90
<name> , -9
<name> for 46
<name> has -62
<name> in 72
<name> on -55
<name> will 73
<paper> , 62
and <name> -93
and is -57
and we -51
and will -41
announced in 120
announced that -101
be published 42
by the 16
commitment to 89
committed to 257
consultation on -110
continue to -91
department will 94
ensure that 86
for the 38
funding for 83
government is -54
government will 89
has been -31
has committed 47
have committed 119
in <date> -32
in <name> -63
in the 14
intend to 79
intends to 125
is being -84
is currently -70
is now -125
of the -1
on <date> -61
on how -106
on the 32
process of -154
published a -131
review of -142
that will -123
the <minister> -44
the <paper> -27
the government -2
we are -39
we have -95
we will 107
which will -111
will also 63
will be 97
with <name> -56
with the -20
work is -116
work with 104
working to -230
working with -9
`,
    pastDate: `
-21
past -156
past-passive -88
perfect -54
plan 51
progressive 82
will 114
`,
    previous: `
modal 68
past -6
past-passive -18
plan 57
present-passive -65
progressive 48
progressive work -112
will 19
will-passive 70
`,
    subject: `
<body> -12
<body> progressive -45
also past -56
government past 7
government progressive 23
government will 64
we past -9
we plan 37
we progressive 52
we will -70
work -109
`,
    subjectHolds: `
<body> 33
<name> -27
<number> -53
for 23
government 31
in -16
the -37
`,
    subjectStarts: `
the 3
we 9
`,
    told: `
be -23
commit 131
continu -53
develop 20
mak 22
past -38
past commit 41
past-passive -106
perfect -125
perfect commit 167
perfect-passive -76
plan 139
present -22
present continu -45
present-passive commit -86
progressive -66
progressive consider -27
progressive-passive -80
publish -12
review -69
support -109
will 51
will be -79
will-passive 64
`,
    verb: `
announc -29
commit 48
consider -38
continu -23
develop -113
past commit 119
perfect commit -40
plan 224
present continu -28
present-passive commit -94
progressive consider -72
progressive work -48
review -63
work -17
`,
    word: `
, 9
. -35
<body> -50
<date> -34
<fund> -3
<money> -99
<name> 10
<number> -10
<state> -27
a -17
after 156
also 3
an -43
and -27
announced -107
any 52
approach 53
are -27
as -20
assessment 65
available -53
be 40
been -71
before 40
being -72
by -9
commissioned -110
commitment 132
committed 32
confirmed -118
considering -15
consult 135
consultation 3
continue -71
currently -181
department -16
developing -62
due 79
during -88
engagement -100
existing 14
expected 73
final 85
for 15
full 74
fund -80
funding 9
further 48
future 38
groups 116
has -150
have -112
how -58
including -15
intend 100
intends 149
introduce 76
introduced -61
investment -61
is -13
launched -84
local 49
made 64
make 87
meeting 84
met -89
now -111
of -19
on -2
once 143
parliament 76
plan 59
planned 87
process -14
progress -55
provide 50
publish 79
receive 149
recently -56
responses -148
review 55
sector -33
service 104
shortly 121
since -108
soon 107
spending 54
strategy 96
supporting -32
that -74
the 2
their -36
these -47
to 26
uk -36
underway -131
until -197
up 56
updated 36
was -151
were -118
when 80
which -74
will 261
with 26
within 62
work -53
year 73
`,
  },
}

/** Whether a date says when the deed is done. */
export const DATE_WEIGHTS: Weights = {
  after: `
" -70
$ 18
' -82
, 26
- 44
. 48
; 93
<body> 14
<company> 53
<name> -17
a 31
and 61
are -42
as -30
average -45
by 27
committed -86
compared 36
elections -63
following 52
for 91
has -21
it 47
makes 61
of -111
onwards -19
outturn -72
prices -83
report -29
revaluation -39
shortly -72
showed -60
that 110
through 77
to 64
via 50
was -55
we 42
were -77
when 67
which 49
will -74
with 78
– 25
`,
  beforeANoun: `
-68
`,
  behind: `
at . -50
between . 5
beyond . -45
by , 47
by . -27
by and -41
by for 50
by through 56
by to 47
during , -45
for , 66
for . 22
for ; 61
for and 36
for at -31
for in -116
for is 50
for makes 61
for onwards -34
for to 63
for was -48
from . -22
from on 36
from outturn -72
from revaluation -34
from to -45
from will -58
in , -32
in - 32
in . -43
in <name> -67
in and -29
in as -33
in compared 37
in for 44
in is -64
in prices -83
in the 11
in to -9
in we 45
in were 38
in which 26
in will 44
in with -31
in – 36
none $ 28
none , 37
none - -49
none . 20
none <company> 63
none <name> -62
none and 47
none average -45
none by 35
none for 51
none on -53
none to 44
none we -35
none will -58
of , 113
of . 41
of funding -59
of that 56
of to -78
on , -23
on . -26
on and 81
on i -36
on on 40
on showed -60
on that 20
on the 14
on to -18
on we 28
over , -47
since , -28
since . 6
since and -24
throughout and -49
to , 60
to . 14
until , -84
until . 39
until to 27
`,
  behindAnotherDate: `
-88
`,
  betweenTheAndANoun: `
-236
`,
  bias: `
49
`,
  distance: `
far -52
middling 30
near 71
`,
  firstOfSeveral: `
-89
`,
  fronted: `
<date> 46
<date> , 46
as -58
as announced 96
as i -49
as of 25
as part 58
as per -16
as set -79
as the -70
at 34
between 23
between at-once 23
during 25
during the 30
following -157
following the -51
for at-once -35
for example 44
from 44
from at-once 35
further -61
further to -64
in 7
in addition -22
in at-once 49
in line -57
in the 128
on 10
on at-once 58
since 103
since at-once -9
this 111
to -64
when 79
when the 48
with -37
with the -58
`,
  host: `
, 51
, by -22
, from 62
, in 20
, none -20
, on 18
/ 63
/ none 63
: -38
: none -53
<body> 16
<body> from 22
<body> in -18
<body> on -13
<company> in 21
<date> 24
<date> for -52
<fund> from -39
<fund> in 22
<fund> on 27
<law> 28
<law> in -53
<minister> in -23
<money> 51
<money> for 12
<money> from 24
<money> over 36
<name> between -24
<name> from -43
<name> in 8
<name> of -45
<name> on 21
<number> -17
<number> from 47
<number> in -27
<number> on -43
<paper> -44
<paper> for -62
<paper> in 25
<paper> none 51
<state> 18
^ 58
^ between 23
^ for -23
^ from 41
^ in 56
^ none -15
^ on 59
a 83
a none 83
above -43
above none -45
accounts -52
advice -38
again 61
ahead 33
all -66
all none -50
allocated 33
allocated for -40
allocations -14
allocations for -31
and 79
and none 28
and on 34
announced -76
announced in -108
announced on 37
announcement -70
announcement on -79
areas 88
areas for 44
as at -58
as of 74
authorities 81
authorities in 36
backgrounds 51
backgrounds for 51
budget for -64
budgets for 40
capital 50
care in 42
change -68
change none -113
closed 24
closed in 30
closed on 39
closes 20
closes on 19
commence 37
commenced in 54
commencing 37
compared -94
compared to -94
complete 34
completed 63
completed by 30
completed in 25
conclude 44
conclude in 24
concluded 39
confirmed 22
confirmed for 45
conflict in -51
consult 49
consult none 24
consultation 87
consultation in 50
consultation none 39
consultation on -26
correspondence -42
correspondence of -49
costs -42
costs in -49
country 43
country by 43
coverage 45
covering -42
covering none -42
data -85
delivered 44
department from -27
effect 57
elections -118
elections in -89
ends -84
ends in -79
estate 49
events -40
evidence -62
evidence in -70
expected 59
expire -128
expire in -63
expiring -82
extended 25
figures for 36
final -61
final none -62
follow-up 47
follow-up by 47
force -16
force in 20
force on -76
forward -68
framework -32
fund 40
funding 42
funding for 24
funding from -67
gave -79
gave on -76
government in -45
grant 32
group 50
growth -83
guidance 25
guidance in 50
hospices 37
hospices for 37
implemented 67
implemented in 30
in -77
increase -72
inflation for 52
introduced -50
introduced on -53
introduction -36
introduction in -49
is -60
its 21
its none 21
later 39
later in 39
launch 30
launched 60
launched in -44
launched on 69
launches in -67
letter of -33
levels by -34
made -60
made in -29
meeting on -15
met 45
multipliers -46
multipliers from -46
next 46
next none 46
once -61
once none -61
open 13
open until 29
opened 26
or 53
or none 68
out in -51
outturn -35
outturn to -35
parliament none 43
parliament on -46
period -30
period from -41
period in -73
period none -27
period until 55
place -44
planned 53
planning -56
planning for -56
plans -82
post -64
power -81
power none -50
process 58
process in 49
programmes -27
programmes for -50
properties 36
provided -22
publication 58
publish 56
published -18
published by 27
published in -38
published none 11
published on -47
ran from 48
rate 57
rates for 34
received -68
recently 29
refresh -39
released 47
relief -38
report 11
reporting 44
response 42
restrictions -56
restrictions from -67
retired -56
revised -70
round -88
running 37
running until 29
scheduled 45
scheduled for 58
scheme in 45
sector 41
service 60
sites 54
spend 22
spend in 62
spending -40
spending in -42
stakeholders 55
standard -53
start -86
start in -40
started 39
starting 84
starting from 52
statement none -57
statement of 25
strategy 59
strategy none 55
submitted -49
support 54
systems 70
than -84
than none -41
that from 45
three none 68
through -48
through to -48
time 41
training -42
uk -50
uk none 45
unchanged -60
up to 40
updated 54
updated in 43
uplift -85
used -67
used from -69
vaccination -48
vaccination in -56
values -50
values from -34
vans by -73
visit 66
why 53
work 36
year 26
years -31
`,
  hostIs: `
, 51
, by -22
, from 62
, in 20
, none -20
, on 18
-ing -29
-ing for -27
-ing none -11
<body> 16
<body> from 22
<body> in -18
<body> on -13
<company> in 21
<date> 24
<date> for -52
<fund> from -39
<fund> in 22
<fund> on 27
<law> 28
<law> in -53
<minister> in -23
<money> 51
<money> for 12
<money> from 24
<money> over 36
<name> between -24
<name> from -43
<name> in 8
<name> of -45
<name> on 21
<number> -17
<number> from 47
<number> in -27
<number> on -43
<paper> -44
<paper> for -62
<paper> in 25
<paper> none 51
<state> 18
^ 58
^ between 23
^ for -23
^ from 41
^ in 56
^ none -15
^ on 59
participle -19
participle before -13
participle by 57
participle for 58
participle from -36
participle in -45
participle on -56
participle since -65
participle to -38
word -25
word at 34
word between 33
word beyond -75
word by -33
word during 23
word for -31
word from 12
word in -6
word none 9
word of 48
word on 21
word over -80
word since 21
word to 11
word until -13
`,
  hostIsCited: `
-56
between 26
for -25
from -88
in 17
on -37
`,
  inABracket: `
36
`,
  inACitedSubject: `
-35
in 54
on -31
to -33
`,
  inAName: `
-23
`,
  inTheSubject: `
none 96
past 105
past-passive -20
perfect-passive -78
plan -63
present 12
present-passive 41
progressive 18
progressive-passive -46
will 68
will-passive -142
`,
  ingBefore: `
after -40
between -18
beyond -42
for 67
in -22
none 12
on -7
since 66
until -28
`,
  participle: `
-ing 40
affected 47
anticipated -70
appointed -89
closed 64
come 115
compared -57
confirmed 33
delivered 71
ended 65
examined -69
introduced -38
made -43
outlined -45
planned 43
projected -58
received -45
set -27
`,
  participleAt: `
behind -59
fronted -99
subject -102
`,
  participleOf: `
, behind -63
, subject 40
<body> behind -30
<body> fronted -93
<minister> behind -76
<name> fronted -16
<state> fronted 45
participle behind -25
participle fronted -34
participle subject -15
word behind 18
word fronted -38
`,
  place: `
behind -32
behind after -76
behind at -17
behind between 20
behind by 17
behind for -24
behind from 35
behind in 42
behind none -10
behind of -89
behind on 29
behind over 27
behind through 47
behind to -45
behind under 59
behind until -16
fronted 39
fronted at 36
fronted by -42
fronted from 6
fronted in 19
fronted none -20
fronted on -11
fronted since -22
fronted to 29
subject 42
subject beyond -47
subject by 51
subject for -32
subject from -23
subject none 13
subject of 34
subject on -41
subject since 71
subject to -34
`,
  plain: `
36
`,
  precision: `
academic-year 23
academic-year for 17
academic-year in -27
day 25
day at -28
day before -130
day by -16
day from -12
day none 56
day of -34
day on 127
day to -54
day until 75
decade -84
decade in -37
financial-year across 53
financial-year beyond -42
financial-year by 55
financial-year for -36
financial-year from -23
financial-year in -24
financial-year none -48
financial-year of 29
financial-year on -86
financial-year over 28
financial-year to 17
month 46
month at 10
month before 84
month by 26
month from -12
month none -44
month since -19
month to 29
month until -38
quarter 23
range -30
range between 21
range during -44
range from 48
range none -20
season 65
season by 31
season from 30
season in 72
season none -26
year -41
year after -74
year before 58
year by -37
year during 40
year for -2
year from -27
year in 44
year none 49
year of -49
year on -48
year since 33
year to -53
year until -35
`,
  preposition: `
after -7
at -1
between 29
beyond -84
by 27
during 54
for -60
from 19
in 47
none -18
of -59
on -23
over 30
since 26
through 47
to -50
under 59
until 17
`,
  relative: `
after -48
as -48
before 90
since -19
that -69
which -96
who -112
`,
  time: `
coming 43
coming between 33
coming beyond -35
coming by -24
coming copula 4
coming for -44
coming from 33
coming in 32
coming none 12
coming past -28
coming perfect -28
coming perfect-passive -49
coming plan 28
coming present 55
coming present-passive 12
coming progressive -46
coming progressive-passive -89
coming to 22
coming until 77
coming will 45
coming will-passive 9
past -52
past at 15
past before -45
past between 40
past by -58
past copula 9
past during -29
past for -14
past in 21
past modal 51
past none -16
past of -44
past on 26
past past 108
past past-copula 90
past past-passive 69
past perfect 27
past perfect-passive -8
past perfect-progressive 30
past plan -80
past present 72
past present-passive 60
past progressive -182
past progressive-passive -116
past since 23
past to -48
past until -34
past will -194
past will-passive -77
present 58
present across 58
present between -44
present beyond -49
present by 109
present during 74
present for -2
present from -17
present in -7
present none 54
present on -41
present over 45
present past -15
present past-copula -70
present past-passive -91
present perfect -27
present perfect-passive -38
present plan 27
present present 18
present present-passive 75
present progressive -28
present to -24
present will 74
present will-passive 37
`,
  verbBefore: `
ad in 45
allocat for 94
allocat in 40
allocat none 97
announc by -51
announc for 116
announc none -20
announc of 66
award in 27
be by 26
be from -27
be in 67
be none -30
be since -72
be to -50
be until 52
begin from 36
begin in 39
benefit in -46
carry in 34
clos in 31
clos none -67
com on 52
commenc in 86
commission in 30
commit by 120
commit for 44
commit from 42
commit in 30
commit none 91
compar none -114
compar to -58
complet by 47
complet in 51
conduct in -32
confirm for -51
confirm in 34
confirm none -58
consider for -86
consider in -48
consider none -34
consider of -53
consider on -109
consult in -27
consult none 89
continu in 49
continu none -44
continu to 42
cost in -40
decid none -78
deliver by 36
deliver from 32
develop from -38
develop none -61
develop on -79
discuss on 31
do by -61
enabl from -52
enabl to -23
end in -60
engag in -86
establish in -69
expect none 46
expir in -73
extend from 33
extend in 35
featur in -65
follow for -74
fund for 49
gain none -72
giv none -70
giv on -68
hav from 50
hav in -52
hold in 32
hold none 25
identify by 47
implement by -40
implement from 30
implement in -34
includ none -27
includ until -65
increas by 25
increas for 91
increas in -28
increas none 56
increas on -121
increas since -55
introduc from 36
introduc in 68
invest from 35
invest in 70
invest none 30
invit in -39
issu none -30
issu on 54
joined 59
joined copula -26
joined past -22
joined past-copula 48
joined past-passive 28
joined perfect -44
joined plan 56
joined present-passive -30
joined progressive 45
joined will -13
launch none 66
launch on 61
lay in -31
lead in -87
leav in -65
main 97
main copula -87
main past -25
main past-copula 30
main past-passive 73
main perfect 35
main plan 34
main present -13
main present-passive -20
main progressive-passive -30
main will -5
main will-passive 8
mak from 53
mak in 16
mak none 45
mak on -84
manag for -50
meet none 64
mind in 52
none -65
open for 73
open on 21
other -43
other modal -50
other past -46
other past-copula -52
other past-passive 20
other perfect-passive -40
other plan 19
other present -83
other present-passive 31
other progressive 67
other will-passive 107
pay in -59
pay none -123
plan in 72
prevent in -65
provid for 53
provid from -98
provid in 49
provid none 12
provid on 62
publish for -82
publish from -82
publish in 33
publish none -57
publish on 85
rais none 57
rais on 54
receiv for 65
receiv from -63
receiv none 39
receiv of -48
releas none 37
remain for 44
remain none 43
remain until -21
requir by -43
restor by -86
review from -52
review on -46
run from 58
schedul for 44
secur from -67
set for -99
set in -21
set none -27
set on 29
sign in -48
speak on 27
spend none 49
spend to 52
start in -27
submit on -34
tak in 49
tak on -67
undertak in 33
updat in 38
updat on 23
us from -34
us in 34
us none -83
work by 62
work for -108
work from -33
work in -57
writ on -74
`,
}
