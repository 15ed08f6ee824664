/** The weights of the models, made by `scripts/train-actions.mjs`; features.ts and governing.ts say what the labels mean. */
import type { Weights } from './feature.js'

/** Every word that a weight is for, in alphabetical order. */
export const WORDS = `
" $ ' , - -ing . / 0 1 2 3 4 5 6 : ; <body> <company> <date> <fund> <law> <member> <minister> <money> <name>
<number> <paper> <state> <url> ^ a ability abiraterone able about above abroad abuse abuses academic-year academics
academy accelerate accept accepted access accessed accessible accessing accommodation accompanied accompanying
accordance account accountability accounts accredited accuracy accurate accurately achiev achieve achieved achieving
acknowledg acknowledged across act action actions active actively activities activity actors acute ad added adding
addition additional additionally address addressed addressing adequately adjusted adjustment administer administered
administering administration administrative adopt adopted adoption adult adults advance advantage advertising advice
advis advised advocat affect affected affordability affordable after again against age aged agencies agenda agr
agree agreed agreement agreements agricultural ahead aid aided aim aiming aims air aircraft al alcohol align aligned
aligns all allegations alleged allocat allocated allocation allocations allow allowance allows almost alone along
alongside already also alternative although always am ambition ambitions ambitious amend amended amendment
amendments among amongst amount amounts an analys analyse analysed analysing analysis and animal annex announc
announce announced announcement announcements annual annually answer anticipat anticipate anticipated
antidepressants any appal appeal appeals applicable applicants application applications applied apply applying
appoint appointed appointment appointments appraisal apprenticeship apprenticeships approach approaches appropriate
appropriately approv approval approved approximately are area areas armed around arrangement arrangements as aside
ask asked aspects assess assessed assessing assessment assessments asset assets assist assistance associat
associated associations assumptions assurance assured asylum at at-once attached attack attacks attempts attend
attending attention attract attractive audit authorisation authorised authorities authority autistic automated
autonomous availability available average avoid await awaiting award awarded awards aware awareness away b back
backed background backgrounds backlog balanc balance balanced ban bank banking banks barriers bas base based basic
basis be because become becomes been before began begin beginning begun behalf behaviour behind being believ believe
below benefit benefits benefitting best better between beyond bids biggest bilateral bills blood board boards bodies
body bold book booking boost boosting both brain brand breadth breakdown bridging bring bringing brings broad
broaden broadly broken brought budget budgets build building buildings builds built burden burdens business
businesses but by c cal call called calls campaign campaigners campaigns can cancer cancers candidate candidates
cannot capabilities capability capacity capita capital caps carbon care career careers careful carefully carers
carried carry carrying cars case case-by-case cases caseworkers category caused causes ceasefire cent central
centrally centre centres certain certainty chain chains chair chaired challenge challenges challenging chang change
changes changing channels characteristics charges charging charitable charities charity checks child childcare
children children's choice choices choos choose chosen chronic churches circa circumstances citizens civil civilians
cladding claim claimants claims clarify clarity class classified clean clear clearance climate clinical clinicians
clos close closed closely closure cloud clubs cluster co-produced coastal codes cohesion cohort collaborat
collaboration collaborative collaboratively colleagues collect collected collection collects college colleges com
combat combination come comes coming commenc commence commenced comment comments commercial commission commissioned
commissioning commissions commit commitment commitments commits committed committee common communicat communicate
communicated communication communications communities community community-based companies company compar compared
competition competitive complaint complaints complet complete completed completion complex compliance compliant
complies comply comprehensive compris concept concern concerned concerns conclud conclude concluded conclusion
condemn condition conditions conduct conducted conducting confidence confident confirm confirmed confirms conflict
connection connections consent conservation consider consideration considerations considered considering considers
consistent consistently constituency constituent construction consular consult consultation consultations consulted
consulting consumer consumers consumption contact contacted contain contained content context contingency continu
continually continue continued continues continuing continuity continuous continuously contract contracted
contracting contractors contracts contribut contribute contribution contributions control controls convene convened
conversation conversations convicted cooperation coordinat coordinate coordinated copula copy copyright core correct
correspondence cost costings costs could council councils counterparts countries country course courses cover
coverage covered covering creat create created creating creation creative crime crimes criminal criminality crisis
criteria critical cross cross-government crossings culture current currently curriculum customer customers daily
damp dat data database dataset datasets date day day-to-day days deadline deal deals death deaths decade
decarbonisation decid decide decided decision decision-making decisions dedicated deemed deeply default defects
defence defined definition delay delayed delays delegat deliver delivered deliveries delivering delivery demand
dementia democratic demographic demonstrat demonstrate demonstrated demonstrating demonstrator dental dentists
department department's departmental departments depend dependent depending deploy deployed deployment deposited
deprivation deprived deserv deserve design designated designed despite destination detail detailed details detect
detected detection determin determination determine determined determining develop developed developer developers
developing development developments develops devices devolution devolv devolved diabetes diagnosis diagnostic
dialogue did diesel differ different difficult difficulties digital direct directed direction directly disabilities
disability disabled disadvantaged disburs disclosure discretion discuss discussed discussion discussions disease
disorder display disposal disproportionate dispute disrupt distribut distribution diverse diversity do doctors
document documentation documents does doing domestic donations done donors double doubled doubling down draft draw
drawn drinks driv drive driven drivers driving drones drug due duration during duties duty each earlier earliest
early earned earnings easier economic economy ecosystem edition education educational effect effective effectively
effectiveness effects efficacy efficiency efficient efficiently effort efforts either elected election elections
electoral electric electronic element elements eligibility eligible elimination email embed embedded emergency
emerging emission emissions emphasis employ employed employee employees employer employers employment empower enabl
enable enabled enabling encourag encourage encourages end ended ending endors endorsed ends energy enforce
enforcement enforcing engag engage engaged engagement engagements engages engaging engineering enhanc enhance
enhanced enquiries ensur ensure ensured ensures ensuring enter enterprises entities entitl entitled entitlement
entitlements entry envelope environment environmental equality equipment equitable equivalent essential establish
established establishing establishment estate estates estimat estimate estimated estimates ethnicity evaluat
evaluated evaluating evaluation evaluations eved even event events every everyone evidence evidence-bas
evidence-based evolving examin examination examined examiner examining example examples exceeded excellent excluding
exempt exemption exemptions exercise exist existing exit expand expanded expanding expansion expect expectations
expected expecting expects expedite experienc experience experienced experiences experiencing expert expertise
experts expir expire expires explained explicit exploitation explor explore exploring export exposed exposure
express expressed extend extended extension extensive extensively extent external extra fac face-to-face faced
facilities facing factor factors failed failure fair fal fall fallen families family far farmers farming faster
feasibility features fee feedback fees fewer field fight fighting figure figures files fill final finalis finalise
finalised finalising finance financial financial-year find findings fire firearms firm firmly firms first fiscal
fisheries fishing fit five fixed flagship fleet flexibility flexible flights floating flood flooding flow flows
focus focused follow follow-up followed following follows food for fora force forced forces forecast forecasts
foreign form formal formally format former forms formula forthcoming forum forward found foundations four framework
frameworks fraud fraudulent free freedom freight from fronted frontline frozen fuel full full-time fully function
functions fund fundamental funded funding funds furniture further future gain gather gave gender general generally
generat generate generation get getting girls giv give given giving global globally go good goods gov.uk governance
governing government government's governments grade gradually grant granted grants great greater greatest grounds
group groups grow growing growth guarantee guid guidance guided guideline guidelines habitats had half halve
handling hard hardship harm harmful harness has hav have having he health healthcare healthier hear heard hearing
heart heating held help helping her here high high-risk higher highest highlight highlighted highlighting highly his
historically hold holders holds holistic home homelessness homes hon hospices hospitality hospitals host hostages
hosted hosts hotels hours household households housing how however hub hubs human humanitarian hundreds hydrogen i
identified identify identity if illegal immediate immigration impact impacted impacts implement implementation
implemented implementing implications importance important imposed improv improve improved improvement improvements
improving in inaugural incident incidents includ include included includes including inclusion income incorporat
incorporated incorporating increas increase increased increases increasing incur incurred independence independent
independently indicat indicated indication indicators individual individual's individuals industrial industries
industry industry-led inequalities infant inflation inform information informed informing infrastructure inherit
inheritance inherited initial initially initiat initiated initiative initiatives injury innovation innovative input
inquiry insight inspect inspected inspection inspections inspectors installation installing instance institutions
instrument insulation insurance integral integrated integration intelligence intend intended intends intention
interest interests interim internal international internationally interoperability interpret interpreted
interventions interviews into introduc introduce introduced introducing introduction invaluable invest invested
investigat investigate investigating investigation investigations investing investment investments invit invitation
invited inviting involv involved involvement is issu issue issued issues issuing it items its itself jobs join
joined joint jointly judgment judiciary justice keep keeping keeps kept key know known labelling labour lack laid
land landfill landlords landscape large large-scale largely larger largest last late later latest launch launched
launches law laws lay lead leader leaders leadership leading leads learn learned learners learning learnings
leaseholders least leav leave leaving led legacy legal legislat legislate legislated legislation legislative lenders
length less lessons lets letter letters level levels licence licences licens licensed licensing life life-long
lifesaving light like likely limit limited limits line lines link links list listen listened lists live lived lives
living loans local locally location locations long long-standing long-term longer look looked looking loop losses
lost low-income lower lowest lung made main mainstream maintain maintenance major majority mak make makes making
manag manage managed management managers managing mandate manifesto manner manual manufacturers manufacturing many
maritime market markets material materials mathematics matter matters maximise maximum may mayoral mean meaning
means meantime measure measures mechanism media medical medicines meet meeting meetings meets member members
membership mental mesh messaging met methodology methods metric middling might migration miles military million
millions minimise minimum minister ministerial ministers minorities minutes mission missions misuse mitigate
mitigated mobility modal model modelling models modern modernise modernising money monitor monitored monitoring
month monthly months more mortality most motion motorists mov move moving much multi-year multiple music must my
name named national nationally nations nationwide natural nature near nearest nearly necessary need needed needing
needs negative negotiate negotiations neighbourhood neighbourhoods neither net network networks never new newspapers
next night nine no non-compliance non-domestic non-executive non-statutory none nor normal normally north not note
noted notes notice notification notified now number numbers nutrition objectives obligations obtain occasions
occupied occur of off offence offences offenders offer offered office officers offices official officials oil old
older on onboarding once one ongo ongoing online only onwards open opened operat operate operated operating
operation operational operations operator operators opportunities opportunity optimise options or oral order organis
organisation organisational organisations organised other others our out outcome outcomes outlin outlined outlines
output outside outstanding outturn over overall overarching overflows overpayments overs oversee overseen oversight
own owners ownership pace package packages packaging paid pancreatic pandemic panels paper paragraph parents
parliament parliamentary part partially participants participate participation participle particular particularly
parties partner partners partnership party passage passenger past past-copula past-passive pathway pathways patient
patients paus pausing pavement pay payment payments peaceful peatland penalties penalty pension pensioners pensions
people people's pepr per perfect perfect-passive perfect-progressive performance period permanent permanently
permission permit permits perpetrators person person's personal personnel pharmacy phase phased physical picture
pillars pilot piloted piloting pilots pioneering plac place placed placements places placing plan planned planning
plans platform platforms play played playing pleas please pleased plus point pointing points police policies
policing policy political population populations portal portfolio position positive possible post postpon postpone
posts potential poultry poverty power powers practical practice practices practitioners pre-existing prejudice
premises premiums prepare prepared preparing prescribed prescribers present present-passive presented press pressure
pressures prevent preventing prevention previous prices pricing primary principal principle principles prior
priorities prioritis prioritise prioritised prioritising priority prison private proactive procedures proceed
proceedings process processed processes processing procured procurement produc produce produced product production
productivity products profession professional professionals profile programme programme's programmes progress
progresses progressing progressive progressive-passive project projects promote promoted promoting promotion proper
properties property proportion proportionate propos proposal proposals proposed prosecution prospective protect
protecting protection protections provid provide provided provider providers provides providing provision provisions
public publication publications publicly publish published publishes publishing pupil pupils purchase purpose
purposes put putting qualification qualifications qualify qualifying quality quarter question questions quickly rail
rais raise raised raises ran range rare rate rates rather reach reached reaching readiness real realised reasonable
reasons reassessment receipt receipts receiv receive received receiving recent recently recess recognis recognise
recognised recognises recognising recognition recommend recommendation recommendations recommended recommends record
recording records recover recovered recovery recruit recruited recruiting recruitment redress reduc reduce reduced
reducing reduction refer reference referral referrals referred referring refine reflect reflects reform reformed
reforms refresh refugee refurbishment regard regarding regards regeneration regime regimes region regional register
registers regular regularly regulat regulated regulation regulations regulator regulatory rehabilitation reiterat
reiterated rejected relat relate related relates relating relation relations relationship relationships relative
relatively releas release released relevant relief reliefs religious remain remained remaining remains remediation
remit remov removal remove removed removing renal renewal renewed reoffending reopen repair repeatedly replace
replacement replacing reply report reported reporting reports represent representation representations
representative representatives represented represents request requested requests requir require required requirement
requirements requires requiring rescue research researchers reserve reset resettlement residence residential
resilience resilient resolv resource resources respect respective respectively respiratory respond responded
respondents responding response responses responsibilities responsibility responsible restor restore restricted
restricting restrictions rests result resulted resulting results resume retail retain retention retired retirement
return returned revaluation revenue review reviewed reviewing reviews revised revising right rights rising risk
risks road roadmap roads robust rol role roles roll rolled rolling rollout root rough round rounded roundtable
roundtables route routes routine routinely rule rules ruling run running runs rural s safe safeguard safeguarding
safely safer safety said same sanction sanctioned sanctions sav save savings say scale scanners scans schedul
scheduled scheme schemes school schools scientific scope scoping screening scrutiny sea season second secondary
section sections sector sectors secure secured securing security see seeing seek seekers seeking seeks seen select
selected selection send senior sent sentence sentencing separate series serious seriously serv servant servants
serve served service services serving session sessions set sets setting settings settlement seven several severe
sexual shape shaping shar share shared sharing she shift shingles short-term shorter shortly should show showed
showing shown shows sign signed significant significantly signposting similar since single sit site sites sits
situation situations six size skilled skills small smaller smoking so social society solar solely solutions some
someone soon sought source sources sovereignty space spaces speak special specialis specialised specialist
specialists specific specifically spectrum speed spend spending spent split spoke spoken sponsored sponsorship
stability staff staffing stage stages stakeholder stakeholders stand standard standards standing start started
starting starts stat state stated statement statements states station stations statistical statistics status
statutory step steps still stock stop storage storm strategic strategy streamline streamlining strengthen
strengthened strengthening strong stronger strongly structure structured structures struggling student students
studies study subject submissions submit submitted subsequent success successful successfully successive such
sufficient sugar suitability suitable summary supplier suppliers supply support supported supporting supportive
supports sure surgical survey surveyed surveying surveys survival survivors suspected suspend suspended
sustainability sustainable sustained swift switch-off symptoms syndrome system systems tab table tackl tackle
tackling tak take taken takes taking talent talks tangible target targeted targeting targets task taskforce tax
taxpayer teacher teachers teaching team teams tech technical technology telecoms temporarily temporary ten tender
term terms test testing tests text th than that the theft their them then therapies therapy there therefore these
they thing thing-of-public third this those thousands threats three three-year threshold thresholds thriving through
throughout time timeline timely times timescales to tobacco together told too took tool toolkit tools top total
towards track tracked trade traders train trained training trains transfer transferred transform transformation
transformed transition transitional transmission transparency transparent transport travel travelling treat treating
treatment treatments tree trend triage trial trials trust trusted trustees trusts turn twelve two type types uk
ultimately unable unacceptable uncertainty unchanged under under-12 under-20 under-35 under-6 undergo underlin
underlined underlying underpin underpinned underpinning underrepresented understand understanding understands
undertak undertaken undertaking undertook underway unemployment unfair unfunded union unions unique unit unitary
units universities university unlock unnecessary unpaid until up upcoming updat update updated updates updating
uphold uplift upon upskilling urgent us use used user users using usual vaccination valid validated validation valu
valuable valuation value values vapes vaping variation variety various vary vast vehicle vehicles verification
version versions very vessel vessels veterans veterinary via viability viable victims video view views violations
violence violent virus visa visas vision visit visited visits vital volume volumes voluntarily voluntary volunteers
vulnerable wait waiting wall want warfighting warning warnings was waste water waters way ways we website week
weekly weeks welcom welcome welcomed welcomes welfare well wellbeing were what when where wherever whether which
while whilst who whole whose why wide widely wider widespread will will-passive window windows wishes with withdraw
withdrawn withhold within without women women's word work worked worker workers workforce working workplace works
workshops world worldwide worth would writ write writing written year years yet you young youth –
`

/** Whether a sentence tells a deed. */
export const DEED_WEIGHTS: Weights = {
  actor: `
<date> present -50
<fund> 10
<fund> copula -29
<fund> deliver 30
<fund> past -20
<fund> present-passive -15
<fund> progressive-passive 42
<law> -4
<law> be 39
<law> introduc -28
<law> past -31
<law> past-passive 26
<law> provid -17
<law> will -20
<money> 12
<money> past -45
<money> past-passive 27
<money> perfect-passive 50
<money> will -37
<money> will-passive 36
<name> 5
<name> appoint 16
<name> be -17
<name> commit -27
<name> consider 33
<name> design -35
<name> develop 31
<name> fund -36
<name> hav 40
<name> issu -29
<name> launch -32
<name> lead -50
<name> mak -13
<name> modal -13
<name> past-passive 50
<name> perfect -28
<name> perfect-passive -6
<name> perfect-progressive 47
<name> plan -18
<name> present -19
<name> produc 44
<name> provid 19
<name> publish -36
<name> receiv 15
<name> set -46
<name> support -24
<name> tak -35
<name> undertak 38
<name> us 42
<name> work 21
<number> -21
<number> award -54
<number> be 26
<number> copula 29
<number> past -35
<number> past-passive -26
<number> will 64
<paper> announc 68
<paper> commit 50
<paper> confirm 27
<paper> copula -30
<paper> includ -26
<paper> mak 16
<paper> modal 27
<paper> past 16
<paper> past-passive 39
<paper> perfect 33
<paper> publish -27
<paper> recommend -48
<paper> set -30
<paper> will -22
<paper> will-passive -47
<url> -11
<url>  -17
<url> none -17
pointing -34
pointing announc 42
pointing apply 27
pointing be 39
pointing build -23
pointing consider -27
pointing copula 11
pointing creat -33
pointing deliver 34
pointing enabl -30
pointing fund 47
pointing hav -18
pointing includ 17
pointing mak 21
pointing modal -6
pointing past 18
pointing past-copula -4
pointing past-passive -12
pointing perfect 19
pointing perfect-passive 29
pointing present 18
pointing present-passive 13
pointing progressive 3
pointing progressive-passive -71
pointing provid -28
pointing publish 17
pointing receiv -35
pointing remain 22
pointing set -41
pointing tak 40
pointing will -13
pointing will-passive -34
pointing work -27
private -102
private copula -17
private develop -46
private past -57
private past-passive 30
private perfect -53
private present -13
private progressive -32
private provid 23
private receiv 43
private submit 48
private will 3
public 27
public accept 26
public achiev -46
public act -19
public advis -30
public advocat -49
public allocat 20
public analys 18
public announc 34
public apply 38
public assess 28
public await -40
public be -92
public commission 32
public commit -23
public communicat 25
public confirm 23
public consider -40
public consult 49
public contact 37
public continu -62
public copula 62
public deliver -39
public determin 26
public develop 45
public do -51
public enabl 32
public engag -48
public establish 15
public estimat -44
public expand 37
public expect -43
public extend 31
public follow -108
public giv 44
public go -36
public hav -36
public help 45
public implement 44
public improv 29
public includ 48
public increas 60
public inherit -44
public intend 26
public interpret -54
public introduc 80
public invest 34
public invit 32
public involv -55
public keep -74
public launch 47
public lead 41
public legislat 57
public listen -23
public look -18
public modal -85
public monitor -31
public need -42
public not -51
public operat -42
public past 149
public past-copula 20
public past-passive -118
public perfect 94
public perfect-passive -115
public perfect-progressive 26
public pilot 26
public plac 28
public plan 63
public play -47
public present -48
public present-passive -58
public prioritis -38
public produc 44
public progressive 28
public provid 70
public publish 4
public rais 63
public receiv -188
public recognis -54
public record -37
public recruit 31
public refer -66
public reform 40
public remain -25
public review 27
public s -67
public say -32
public select 30
public set 50
public spend -32
public stand -52
public stat -37
public strengthen 61
public support 15
public tak -73
public understand -12
public undertak 41
public updat 57
public us -7
public visit 44
public welcom -48
public will 78
public will-passive -35
public work -54
public writ 60
thing -57
thing  11
thing affect -19
thing allocat 33
thing allow -54
thing announc -43
thing apply -23
thing approv 46
thing award 6
thing bas -24
thing be 34
thing begin 64
thing clos 25
thing com 1
thing commenc 47
thing communicat 25
thing complet 18
thing conclud 45
thing confirm -34
thing continu 50
thing copula -30
thing cost 18
thing creat 43
thing depend -18
thing develop 24
thing do 41
thing driv -29
thing enabl -38
thing engag 18
thing establish 41
thing expect 16
thing fal -22
thing finalis 50
thing find -34
thing follow 21
thing fund 56
thing giv -19
thing hav 25
thing help -37
thing highlight -49
thing identify 21
thing implement 58
thing improv -25
thing includ -29
thing inform -42
thing issu 43
thing keep -22
thing launch 44
thing lead -34
thing link -24
thing mak -27
thing manag -35
thing modal -2
thing need 15
thing none 11
thing open 54
thing operat 30
thing past -54
thing past-copula -37
thing past-passive 42
thing perfect -70
thing perfect-passive 40
thing perfect-progressive -41
thing plan -29
thing present 59
thing present-passive 24
thing produc -45
thing progressive -41
thing progressive-passive 52
thing propos -32
thing provid -79
thing publish 11
thing rais -44
thing receiv 70
thing reflect -41
thing releas 18
thing remain -10
thing remov 37
thing represent -28
thing request -20
thing requir -33
thing run 35
thing seek 26
thing set -13
thing show -26
thing spend 26
thing submit -39
thing support -20
thing tak 80
thing test 62
thing undergo 35
thing us -50
thing will -36
thing will-passive 51
thing work 25
thing-of-public -34
thing-of-public  -16
thing-of-public be -19
thing-of-public continu 9
thing-of-public copula -11
thing-of-public develop -32
thing-of-public do 39
thing-of-public engag 16
thing-of-public hav -31
thing-of-public includ -29
thing-of-public increas -69
thing-of-public mak -23
thing-of-public modal -23
thing-of-public none -16
thing-of-public past 58
thing-of-public past-copula -23
thing-of-public perfect -41
thing-of-public perfect-passive 47
thing-of-public present -23
thing-of-public present-passive -61
thing-of-public progressive 27
thing-of-public provid 26
thing-of-public publish 33
thing-of-public recognis 34
thing-of-public requir -27
thing-of-public review 19
thing-of-public set 33
thing-of-public spend -41
thing-of-public support 30
thing-of-public will -16
thing-of-public will-passive 38
thing-of-public work 18
`,
  after: `
, 7
, and -19
, as -29
, for 37
, in 51
, will -41
. . 11
: 22
: . -22
<body> -18
<body> to -18
<date> -5
<law> 41
<money> for 24
<money> in 12
<money> of -12
<money> to 24
<name> 8
<name> and 53
<number> 8
<state> 33
a -7
a <state> 42
a clear 14
a consultation 10
a full 47
a further -29
a key 31
a national 48
a number 14
a priority 12
a public 51
a range -18
a series 21
a significant -53
a statutory -24
a strong -22
able -11
able to -11
about -45
across 51
across government 30
action 52
additional -43
additional funding -30
advice -19
after -24
against 30
against the -55
all 8
alongside -20
an extensive 32
an independent -4
an update 22
and 22
and the 32
and will -18
annually -30
appropriate -13
approximately <money> 37
around -47
around <money> -28
as -44
as <name> -43
as a -14
as part 25
at 10
at : 26
at a 32
at least -18
at the -32
available -16
available at -7
available for -47
available on 23
aware -33
aware that -22
back 36
best 30
by -39
by <body> 20
by <name> -57
by a -44
by an -18
by the -9
care -25
clear -36
clear that -9
closely -22
closely with -23
complete 54
councils 24
data -11
data on -42
dependent -33
dependent on -32
discussions 45
discussions with 34
due 50
early -30
effect 28
efforts 40
financial 35
first 41
following 52
following the 45
for -11
for a 32
for local -25
forward -16
forward to -47
from -49
from <date> 66
from a -27
frozen 64
full -27
funding for 34
funding to 15
further 51
further details 19
good -75
guidance 26
guidance for 20
guidance on 13
hard -29
here -20
here : -12
how -15
how to -33
in <date> 48
in accordance -25
in addition -45
in due 15
in early 29
in its -59
in line -33
in partnership -10
in place 14
in progress 48
in the 10
independent -12
information 53
into 5
into account -27
into force 19
it -77
its 22
limited 28
local authorities -17
long-term -22
measures 15
more 39
more than 29
next -31
next steps -31
no -116
no plans -24
no such -33
of -34
of a -39
of the 40
on <name> -32
on gov.uk 19
on how 37
on the -56
on this -46
one -4
online 18
open 61
open for 36
or 30
our 6
our intention 36
out 35
out by -35
out in -39
out the 17
over 4
over <money> 64
over <number> -21
parliament 50
part -36
part of -28
performance -31
place 63
place in 25
public -13
regular -34
regular discussions -16
regularly -56
regularly with -37
responsibility -25
shortly 14
significant 21
since <date> -26
six -34
so 30
standard -41
steps 21
support -22
sure -33
targeted 47
technical 32
that -39
that <body> 40
that all -16
that the -5
that there -15
that this 32
that we 22
the 16
the <minister> -16
the <name> 14
the <paper> -8
the best 40
the challenges -27
the decision 39
the delivery 30
the department -60
the development 28
the effectiveness 44
the first 22
the following -63
the importance 8
the information -29
the largest 17
the next -40
the potential 26
the process -29
the provision 38
the responsibility -16
the right -20
the way -24
their 18
them -26
them to -9
this 11
those 49
through 17
through the -14
to -21
to <body> -27
to <name> 40
to all 26
to be -39
to date 43
to deliver -34
to develop 30
to enable 24
to engage -43
to ensure 12
to ensuring -8
to establish 40
to fund 30
to have -26
to implement -21
to improving -12
to increase 26
to inform -52
to invest 52
to keep -24
to make -37
to monitor -3
to publishing 35
to see -42
to strengthen -30
to use -42
to work -41
together 33
together to 44
two 18
uk 28
unable -30
unable to -25
under 24
under development 49
under review 20
under the -17
under way 52
underway 82
underway . 32
underway to 25
until -24
up 15
up to 42
updated -12
upon -20
us -20
valuable -55
via 28
views 14
where -8
whether 24
why 29
why the 10
why we 18
with 40
with <name> 14
with international -25
with local 26
with partners -31
with the -14
with their -37
within 21
within the -24
work 40
work to 34
`,
  alone: `
45
`,
  any: `
copula -14
copula be -14
do -7
do comment 21
do hold -13
do includ 23
do publish -14
do so -37
modal -17
modal access 10
modal apply -25
modal be -45
modal benefit 43
modal chang -30
modal confirm 26
modal consider -8
modal continu 71
modal deliver 25
modal fac 33
modal find -25
modal get -30
modal hav 35
modal identify 59
modal meet -32
modal offer 21
modal provid -15
modal receiv 14
modal requir 21
modal support -45
modal to -23
past 15
past accept 38
past ad -22
past adopt -33
past advis 28
past affect 23
past aim -34
past announc -29
past ask 19
past attend 30
past bas 35
past bring -46
past cal 13
past clos 23
past com 20
past commit 38
past compar -20
past confirm 24
past consider 40
past consult 44
past decid 43
past deliver 15
past devolv 35
past discuss 57
past employ -35
past engag 43
past enhanc -56
past establish -17
past estimat -21
past evidence-bas -20
past express 42
past find -25
past follow -49
past fund -41
past generat 31
past giv -26
past grant 26
past hav -20
past hold 23
past host 45
past identify -31
past impact 40
past includ -21
past increas -25
past inherit -39
past introduc -15
past issu -36
past lead 37
past leav -43
past licens 31
past link 22
past look 40
past meet 53
past not -24
past open 32
past pay -23
past prioritis -21
past provid 7
past publish -34
past put -26
past rais -3
past reach 35
past receiv 58
past refer -36
past regulat 37
past reiterat 35
past request 44
past requir 10
past review 17
past run 1
past set -81
past shar 12
past sign 64
past speak 24
past specialis -36
past spend -35
past stat -26
past submit 27
past suspend -42
past tak 24
past underlin 26
past undertak 49
past us 44
past visit 55
past work 25
past-copula -18
past-copula be -18
past-passive 74
past-passive agr 21
past-passive allocat 20
past-passive amend 45
past-passive approv 11
past-passive assess 30
past-passive bas -34
past-passive carry 24
past-passive commission 34
past-passive complet 29
past-passive conduct 30
past-passive consider -16
past-passive design -29
past-passive discuss 27
past-passive establish 43
past-passive estimat -54
past-passive giv 43
past-passive implement -35
past-passive includ -60
past-passive introduc -44
past-passive invit 27
past-passive launch -13
past-passive mak 24
past-passive provid 18
past-passive publish 64
past-passive rais -49
past-passive requir -49
past-passive spend -55
past-passive support -63
past-passive undertak 27
past-passive updat 30
past-passive us -38
perfect 21
perfect act -55
perfect advis -32
perfect agr 34
perfect apply -26
perfect appoint 34
perfect ask 49
perfect assess -27
perfect be -91
perfect begin 22
perfect cal -21
perfect chang -34
perfect choos 41
perfect commenc 31
perfect commission 34
perfect commit 43
perfect conclud -18
perfect confirm -40
perfect continu -24
perfect decid 21
perfect deliver -14
perfect engag -15
perfect fal -34
perfect hav 16
perfect hold 30
perfect identify -31
perfect implement 9
perfect increas -18
perfect introduc 32
perfect invest 30
perfect issu 39
perfect launch 18
perfect listen -31
perfect mak -8
perfect meet 26
perfect not -56
perfect open 32
perfect play -28
perfect produc 51
perfect provid -9
perfect publish 15
perfect receiv -15
perfect recognis -25
perfect report -36
perfect s -29
perfect sanction 48
perfect say -29
perfect set -30
perfect shar -37
perfect speak 36
perfect tak 5
perfect undertak 19
perfect writ 52
perfect-passive 38
perfect-passive allocat 35
perfect-passive appoint 42
perfect-passive carry -32
perfect-passive complet 19
perfect-passive design -30
perfect-passive identify -30
perfect-passive mak 27
perfect-passive publish 32
perfect-passive receiv -27
perfect-passive review 28
perfect-passive select 56
perfect-passive undertak -38
perfect-passive updat 45
perfect-progressive 40
perfect-progressive engag -50
plan -50
plan ensur -18
plan help -39
plan improv -37
plan mak 28
plan publish 24
plan receiv -24
plan report 25
plan support -13
present -30
present allow -39
present answer -27
present apply -25
present assess -11
present believ -43
present benefit 24
present bring -19
present commit 30
present concern -16
present consider -36
present continu 14
present cost 50
present deliver -11
present deserv 30
present develop -19
present engag -13
present estimat 19
present expect -46
present fac -22
present form -16
present get 26
present hav -51
present help 23
present includ -50
present increas 44
present intend 51
present issu 6
present know 25
present maintain 31
present mak 21
present meet -24
present need 38
present offer 25
present operat -6
present outlin -43
present provid -27
present publish -63
present rais 24
present recognis 5
present recommend -51
present refer -21
present reflect 19
present remain 10
present report 11
present represent -19
present requir -26
present review 18
present set -50
present shar -26
present show -18
present sit -10
present support 13
present tak 27
present understand -34
present undertak -19
present updat 28
present us 18
present valu 47
present want 24
present welcom -6
present work 4
present-passive -23
present-passive allocat -27
present-passive apply 31
present-passive assess -27
present-passive commit -11
present-passive concern -12
present-passive consider 45
present-passive design 30
present-passive develop -32
present-passive establish 25
present-passive finalis 53
present-passive fund 13
present-passive hold -16
present-passive implement -28
present-passive includ 39
present-passive leav 49
present-passive mak -34
present-passive manag -19
present-passive meet -14
present-passive plan 53
present-passive provid -59
present-passive publish -37
present-passive record 23
present-passive reflect 19
present-passive requir 44
present-passive review -22
present-passive schedul 36
present-passive set 2
present-passive support -33
present-passive tak 15
present-passive us -12
progressive 44
progressive assess 15
progressive await -59
progressive conduct 55
progressive consult 23
progressive deliver 16
progressive develop 26
progressive engag -11
progressive establish 49
progressive explor 26
progressive fac -32
progressive follow -39
progressive fund 31
progressive hav -33
progressive improv -35
progressive introduc 30
progressive invest 25
progressive investigat 47
progressive keep -28
progressive meet -37
progressive monitor -34
progressive ongo 41
progressive operat -60
progressive paus 35
progressive plan -47
progressive progress 27
progressive provid 31
progressive receiv 17
progressive review 45
progressive seek 33
progressive tackl -29
progressive tak -6
progressive undertak 26
progressive work -22
progressive-passive 67
progressive-passive develop 48
progressive-passive lead -26
will -36
will act -39
will allow -16
will announc 31
will apply -13
will assess 20
will be -72
will benefit -40
will bring 19
will build -32
will communicat 27
will confirm 42
will consider 11
will consult 65
will continu -44
will deliver 25
will depend -29
will develop 43
will do -19
will driv -19
will enabl -8
will engag 31
will ensur -33
will evaluat 43
will explor 32
will finalis 41
will fund 42
will giv -39
will hav -40
will help -40
will in -35
will includ 8
will inform -30
will introduc 42
will invest 30
will keep -19
will launch 22
will lead 43
will mak 48
will meet 44
will need -20
will provid -10
will publish 62
will receiv 4
will remain -35
will report 23
will respond 44
will review 17
will set 30
will shar 20
will start 22
will strengthen -27
will tak -23
will updat 27
will work -20
will writ 22
will-passive 25
will-passive allocat 29
will-passive announc 54
will-passive bas -16
will-passive bring 40
will-passive communicat 31
will-passive confirm 68
will-passive consider -8
will-passive develop 28
will-passive finalis -25
will-passive guid -45
will-passive implement 29
will-passive introduc 20
will-passive know -44
will-passive mak 31
will-passive provid 60
will-passive publish 63
will-passive requir -53
will-passive set 16
will-passive tak -27
will-passive updat 24
`,
  behind: `
 . -19
 . . -19
agr in -41
agr that 41
allocat <money> 30
allocat to -23
announc a 27
announc in 13
announc new 27
announc on <date> -16
announc that 78
announc that the 27
announc the 18
apply for -26
apply to -17
approv by 47
assess the 30
award to 25
bas on -20
be , 52
be <money> -65
be <number> -61
be a -25
be a key 32
be a new -29
be a priority 8
be able -11
be able to -11
be an -27
be an independent -19
be available -43
be available at -7
be aware -28
be aware that -28
be clear -5
be complete 59
be dependent -33
be dependent on -32
be due 58
be eligible -13
be first 37
be for -44
be for the -10
be in 37
be in addition -33
be in place -16
be in progress 48
be in the 110
be independent -19
be no -11
be no plans -12
be open 41
be our 22
be our intention 39
be part -17
be part of -17
be responsible -8
be responsible for -8
be the -19
be the responsibility -15
be unable -26
be unable to -22
be under 101
be under development 49
be under review 51
be under way 52
be underway 82
be underway . 32
be underway to 25
be up -34
be up to -34
be why 31
be why the 10
be why we 21
begin in 17
benefit from -17
build on -29
build on the -23
cal for -23
carry out by -33
carry out in -35
clos on 43
clos on <date> 36
com into 13
com into force 14
commit <money> 28
commit to 1
commit to ensuring -8
commit to improving -12
commit to publishing 35
commit to the -20
complet by 36
complet in 34
conduct a 36
conduct an -30
confirm at 28
confirm that 10
confirm that the 43
consider all 40
consider by 36
consider the -20
consider the <body> 18
consult on 35
continu to -35
continu to encourage -34
continu to engage -40
continu to fund 36
continu to increase 39
continu to invest 51
continu to keep -18
continu to support -16
continu to work -11
continu with 55
contribut to -22
copula , 53
copula <number> -13
copula a -35
copula an -11
copula available -51
copula aware -22
copula complete 62
copula due 58
copula for -26
copula in 72
copula independent -18
copula no -13
copula on 40
copula one -10
copula our 25
copula part -14
copula subject -42
copula the -1
copula unable -23
copula under 104
copula underway 82
copula why 31
deal with -40
decid to 31
deliver a 15
deliver in -63
deliver over 35
depend on -17
design to -79
determin by -26
develop a -39
do the 45
do this 47
do to -25
engag closely -27
engag closely with -27
engag in 42
engag regularly -10
engag regularly with -10
engag with 9
engag with a 32
engag with all 47
engag with local -36
engag with the -24
ensur that -29
ensur that the -26
entitl to -31
establish a 24
establish an 32
establish the 24
estimat that -3
expect the 29
find at 9
find at : 27
find here -7
find in -13
focus on -50
follow the -77
fund by 20
giv the -24
go further -53
hav <number> -50
hav a -63
hav access 13
hav an -4
hav no -27
hav no plans -12
hav regular -43
hav the 29
help to -41
hold a 20
hold in -32
identify the -35
includ in -22
includ in the -15
includ the -5
increas by 34
increas the 38
increas the number 32
inform by -45
inform the -37
inherit a -30
introduc in 23
invest in 34
issu a 12
keep the -10
keep under -44
keep under review -31
launch on 35
launch the 36
lay in 34
lead to -13
legislat to 38
link to -25
listen to -26
look at 22
look forward -49
look forward to -49
mak available 30
mak by 25
mak clear -56
mak clear that -17
mak it -17
mak no -36
mak of -36
mak significant 52
mak sure -32
mak the 20
mak this -26
meet regularly -26
meet the -60
meet the <name> -49
meet with 50
meet with the 25
modal a -11
modal at 19
modal here -8
modal in -23
modal on -6
modal or 34
modal that 31
modal to -20
monitor the -36
need to -42
none . -19
not the -22
ongo and -41
partner with 38
past <date> -105
past <money> 14
past <number> -8
past <state> 29
past a 38
past an 58
past as -55
past by -27
past care -25
past for 24
past from -6
past guidance 32
past in -53
past it -30
past its 30
past new 9
past on -39
past place 42
past that 12
past the 72
past this 45
past through -52
past to -8
past with 24
past-copula <money> -39
past-copula <number> -35
past-copula an -28
past-copula first 37
past-copula the -19
past-passive , -31
past-passive <date> 26
past-passive and -32
past-passive at -41
past-passive by 21
past-passive from 33
past-passive on 10
past-passive out -16
past-passive that -20
past-passive to 60
past-passive under -25
past-passive up 30
past-passive with 40
perfect <money> 47
perfect <name> 67
perfect <number> 81
perfect <state> -20
perfect a 18
perfect action 57
perfect an 27
perfect and 28
perfect by -36
perfect clear -43
perfect closely -30
perfect for -21
perfect from -81
perfect guidance 13
perfect in -39
perfect information 40
perfect it -41
perfect its 17
perfect no -68
perfect on 36
perfect our 30
perfect out 31
perfect over 49
perfect regular -46
perfect significant 24
perfect steps 22
perfect that -67
perfect the 14
perfect this -35
perfect to -41
perfect with 46
perfect-passive , 11
perfect-passive . -30
perfect-passive and 36
perfect-passive for 16
perfect-passive into 30
perfect-passive on -20
perfect-passive through 52
perfect-passive to 21
perfect-passive with 28
perfect-passive within 35
plan <date> 32
plan <number> -43
plan by 29
plan for 51
plan further 36
plan in 31
plan the -10
plan this 36
plan with 34
play an -23
pleas to 32
present , 63
present . 54
present <body> -14
present <name> -20
present <number> -23
present <state> -25
present a -60
present all 12
present an -47
present and 68
present for 28
present funding -31
present guidance -29
present information -17
present its -14
present no -18
present of 30
present on 20
present out -15
present regular 18
present regularly 26
present the -50
present to 55
present-passive , 44
present-passive . 19
present-passive as -25
present-passive by -15
present-passive for 29
present-passive in -31
present-passive on -7
present-passive out -40
present-passive through -15
present-passive with -13
prioritis the 27
progressive , -36
progressive <number> 51
progressive a 23
progressive all -52
progressive and -66
progressive at 22
progressive closely -6
progressive for -32
progressive forward 26
progressive on 15
progressive our -26
progressive the 56
progressive this -29
progressive to -31
progressive views 33
progressive with -44
progressive-passive . 41
progressive-passive to 22
propos to 39
provid <money> 51
provid a -48
provid advice -31
provid by -41
provid by the -33
provid funding 19
provid further 22
provid more 35
provid the -83
provid the <body> 34
provid to the -26
provid up 25
provid up to 25
provid with 31
publish . -24
publish . . -24
publish a 10
publish alongside 21
publish alongside the 24
publish and 22
publish by -24
publish guidance 22
publish guidance for 23
publish in -19
publish in the -34
publish information 23
publish on 13
publish on <date> -41
publish on the 20
publish the 42
put in 52
put in place 52
rais the 21
receiv <money> 63
receiv <number> -44
receiv a -33
receiv over -41
receiv the -33
recognis that 25
recognis the -8
reduc the 41
refer the -13
refer the <name> -13
refer the hon -11
reflect in -38
reflect in the -38
reflect the -24
relat to -28
remain a -26
represent the 32
requir to -21
respond to the 29
result in -28
review the -40
rol out 40
run a 35
s a -24
seek to -93
seek views 43
seek views on 25
send to 44
set out -21
set out a 28
set out in -10
set out the 13
set up 22
show that -16
sign up -46
start in 39
start in <date> 41
stat that -24
support a 27
support by -31
support local -23
support local authorities -29
support this -34
tak a -32
tak action 28
tak effect 31
tak forward 28
tak into -47
tak into account -27
tak on 34
tak place 63
tak place in 25
tak steps 20
tak the -4
tak to -30
undertak a 13
updat in 26
updat its 24
updat on 26
us a -32
us the -27
us this 33
us to -21
us to inform -37
welcom the -26
welcom the <body> -21
will <body> 40
will <name> 13
will able -26
will advice -31
will an -11
will at 22
will available 17
will by 29
will further 31
will into -40
will its 31
will more 18
will new -13
will on 56
will out -20
will parliament 44
will place 28
will the -26
will to -34
will when -44
will-passive , -45
will-passive . -34
will-passive alongside 28
will-passive and -28
will-passive as 71
will-passive before 47
will-passive by -29
will-passive following 13
will-passive for 42
will-passive in 55
will-passive of -57
will-passive once -22
will-passive out 54
will-passive through 20
will-passive via -36
will-passive when 34
will-passive with 29
will-passive within 40
work closely -2
work hard -29
work in -26
work on 84
work on a 31
work through 26
work through the 52
work to 29
work to ensure -89
work together to 36
work with -23
work with <body> 36
work with international -25
work with local 41
work with the 31
writ to 35
`,
  bias: `
-181
`,
  by: `
<date> plan 34
<date> will 21
<name> past-passive -76
<name> perfect-passive -22
<name> present-passive -14
<name> will -29
<name> will-passive -24
<number> perfect -28
other copula 29
other past -45
other past-passive -45
other perfect 44
other perfect-passive -50
other plan 29
other present 37
other progressive 43
other progressive-passive 56
other will 48
public past -23
public past-passive 113
public perfect-passive 72
public plan 26
public present -15
public present-passive -30
public progressive-passive 10
public will-passive 33
`,
  closesTheAnswer: `
-19
`,
  comingDate: `
58
copula 16
modal -29
none 28
past -32
perfect -61
plan 36
present -15
present-passive 29
progressive -15
progressive-passive 29
will 43
will-passive 22
`,
  ends: `
 -16
. -23
: -136
; 20
`,
  first: `
<body> 21
<body> also -25
<body> and -29
<body> are -10
<body> does -26
<body> has 53
<body> has also 26
<body> has not -25
<body> have -8
<body> is 22
<body> is also -27
<body> is working 11
<body> will continue -27
<date> 27
<date> , 14
<date> , the 22
<date> the 20
<law> 30
<name> -10
<name> <number> 9
<name> has 13
<name> have -17
<name> is -42
<name> is a 17
<name> will 4
<number> <name> 80
<paper> -39
<paper> for -51
<paper> on 32
<state> -36
<url> -15
a 17
a <name> 32
a final -28
a further 28
a key -27
a new 27
a number 24
a number of 24
across 29
additionally 26
additionally , 23
after 45
all 27
an 47
an <name> 35
an assessment of 32
and 41
any -50
applications 29
approximately <number> 47
as -2
as a 7
as a result -22
as announced 54
as announced in 27
as outlined 40
as outlined in 34
as part 36
as part of 36
as set 33
as set out 33
as such 12
as the -41
as the <minister> -17
as we -19
at 12
at <paper> 12
at the 33
between -27
between <date> -24
between <date> , -30
both 25
by -51
currently , 25
decisions -25
decisions on -17
defence 33
despite -17
detailed 25
details 23
during the -20
engagement 29
figures 22
following 22
following the -18
following the <paper> 36
for -28
for example 11
for example , 15
for the 30
for those 26
from 15
from <date> 24
from <date> , 24
further 37
further information -21
further information is -17
further information on -19
future funding -48
given -17
government 32
government is 38
he 55
however -5
however , -5
however , as 26
however , the -20
however , we -30
i 7
i have -11
i have been -55
i refer -8
i refer the -24
i was -58
i will 21
if -82
if the -29
in 19
in <date> 49
in <date> , 25
in addition , 7
in addition to -27
in line 18
in line with 18
in our -19
in the <date> 11
in the <name> 39
in the meantime -25
initial 28
integrated care 22
it -8
it also -18
it has 33
it is 45
it is a -16
it is currently 40
it is our 33
it will -10
local authorities 19
many -26
ministers and 19
more 20
more broadly , 22
most -10
my 8
my department -13
new -57
no -7
of -24
of the -19
officials are working -49
officials have -36
officials in the -36
officials will 47
on 10
on <date> 77
on <date> , 51
on the -33
once -15
our -24
over 34
over the 33
people -28
phase 44
please -18
prior -29
prior to -29
recently -54
recognising 25
significant -26
since -25
since <date> 25
since <date> , 26
since the -17
since then -33
subject 17
subject to 17
subject to the 31
that 18
that is 11
that is why 11
the 6
the <body> 34
the <body> , -19
the <body> are 19
the <body> continues 4
the <body> does -7
the <body> has -12
the <body> have -30
the <body> is 7
the <body> will 15
the <date> -27
the <fund> -11
the <fund> was -38
the <fund> will 56
the <law> -19
the <law> will 13
the <minister> 38
the <minister> will 45
the <money> 25
the <name> -3
the <name> ' -32
the <name> <number> 80
the <name> consultation -53
the <name> in 26
the <name> is 29
the <name> will -52
the <paper> 24
the <paper> , -47
the <paper> is 42
the <paper> will 17
the <state> -27
the contract -53
the cost of -45
the current -20
the decision to 52
the department 43
the department's 30
the department has -15
the department is -21
the department received -34
the department will 23
the final 14
the first 21
the government 40
the government's 25
the government <body> -37
the government does -16
the government has 24
the government is 39
the government published 16
the government recognises 30
the government welcomes 34
the guidance -26
the independent 53
the latest 31
the minister 21
the national 44
the new -3
the new <name> -32
the number -28
the number of -27
the overall 43
the plan 20
the previous government -27
the programme 10
the published -33
the recent 32
the remaining 42
the review 27
the review will 17
the revised -31
the specific -44
the table -13
the taskforce 19
the uk 35
the uk <body> 26
the uk also 30
the uk government -19
the uk has -26
the uk is 23
the uk will -20
there -5
there are -26
there are no -14
there has 25
there has been 38
there is 13
there is an 33
therefore -20
therefore , -20
these -42
these include -17
these will be 36
they 50
they also -29
they are 45
they will be -45
this -62
this funding 16
this funding will 10
this government 50
this government has 30
this government is 38
this guidance 28
this has -13
this included -24
this includes -16
this includes the -15
this is -5
this is a 39
this is in -25
this is the -17
this is why 54
this was 27
this will be 40
this will include 55
this will provide -27
this work is -22
those -21
through 13
through our -30
through the 13
through the <law> 27
to 71
to date -36
to date , -33
to ensure 40
to support 8
uk 5
under -2
under the -38
we 77
we also 5
we are 34
we are also 49
we are aware -24
we are considering -33
we are continuing -8
we are currently 26
we are in 26
we are not -24
we are taking -43
we are therefore 28
we are working -34
we continue 10
we continue to 13
we expect 38
we expect to 50
we have 52
we have also 68
we have been -49
we have committed 25
we have made 43
we have not -29
we have provided -23
we intend 31
we intend to 17
we plan 33
we plan to 33
we recently 26
we recognise -25
we recognise that -23
we remain 18
we welcome 28
we were -31
we will 17
we will also 37
we will continue -22
we will not -28
we will provide 57
we will set 12
we will work -37
when -9
when the 44
where -46
where a -23
where there -26
while -13
while the -17
whilst -36
wider -34
with -13
work 41
work is 58
`,
  form: `
copula -30
do -17
modal -112
none -19
past 45
past-copula -11
past-passive 47
perfect -57
perfect-passive 56
perfect-progressive 18
plan -8
present -120
present-passive -75
progressive -18
progressive-passive 83
will 9
will-passive 37
`,
  fronted: `
<date> 14
across 36
additionally 16
as -18
between -25
by -51
currently 25
despite -17
during 31
following 30
further -6
given -17
however -17
if -71
in -11
of -22
on -12
once -32
over 24
prior -29
recognising 25
subject 18
therefore -20
this -32
through 32
to 34
under -5
when -29
where -36
while -8
whilst -13
with -29
working 38
`,
  frontedVerb: `
copula -33
do -18
modal -65
none 34
past 31
past-passive -7
perfect -10
perfect-progressive 30
plan 9
present -43
present-passive 6
progressive 19
progressive-passive -21
will -6
will-passive -48
`,
  groups: `
0 -53
1 -21
2 -7
3 -8
4 -23
5 -24
6 -35
`,
  item: `
-15
none 95
perfect -32
perfect-passive -40
present 27
will-passive -24
`,
  itemFirst: `
-ing 94
<body> -17
<date> 26
<money> -30
<name> 18
<number> -18
for -24
the -7
`,
  joined: `
copula -8
copula be -8
do -22
modal 48
modal find 29
past 32
past bas 20
past mak -18
past set 19
past updat -26
past-passive 13
perfect 33
perfect be -35
perfect commit 35
perfect mak -59
perfect publish 41
perfect rais 36
perfect-passive 33
plan 61
present -5
present hav -12
present need 8
present offer 34
present plac 26
present remain -19
present report -17
present work -17
present-passive -2
present-passive publish 23
present-passive set 42
progressive 46
progressive consider 11
progressive develop 43
progressive review 31
progressive tak 25
progressive work 25
will 83
will act -40
will announc 32
will be -61
will consult 23
will continu -11
will mak 47
will provid 43
will publish 79
will respond 26
will set 44
will-passive 32
`,
  joinedSubject: `
, past -24
<body> past 26
<body> progressive 95
<body> will 96
<name> past 38
<paper> will -47
and modal -3
and past 35
and perfect 76
and perfect-passive 9
and present-passive -11
and progressive 62
and will 40
and will-passive -51
be past -36
but present -31
deliver past 51
government perfect 62
government will 63
guidance past -42
i perfect 73
it copula -18
it present -21
it will -37
they present 40
this present -44
we copula -32
we past 41
we plan 32
we present -69
we progressive 46
we will -28
work copula 41
`,
  lead: `
 -74
be -21
copula -20
deliver 77
includ 34
modal -28
none -74
past -20
perfect 24
present 8
progressive 91
provid -24
tak 65
`,
  leadHolds: `
, 21
<body> -20
<date> -16
and -31
are -19
as 29
available 36
below 13
by -23
following -32
government -42
have 33
in -68
include -23
includes 79
including 19
notes -9
number 29
of 41
on -33
that -50
the -47
this 27
to 78
we 81
with -43
`,
  leadItem: `
none past -50
past none 13
perfect none 30
present none 23
progressive none 47
`,
  leadItemFirst: `
present -ing 66
present <body> 27
`,
  length: `
long -24
under-12 -10
under-20 -38
under-35 -35
under-6 -64
`,
  money: `
copula -42
past -18
past-passive -43
perfect 11
perfect-passive 75
plan -36
present 38
present-passive 42
progressive 16
will -26
will-passive -26
`,
  negated: `
-297
copula 112
do -16
modal 63
past-passive -65
perfect -236
perfect-passive -116
present-passive 30
progressive -76
will-passive -20
`,
  next: `
copula -23
copula be -23
do -31
do hav -30
do publish 39
modal -56
modal access 9
modal continu -38
modal find 42
modal hav -28
modal provid -31
modal tak 53
modal us 21
none -21
none  -21
past -18
past agr -55
past announc 24
past ask 35
past associat 37
past commit -36
past conclud 23
past confirm 15
past consider 36
past determin -41
past discuss -17
past engag -22
past establish -39
past find -22
past follow 47
past hold -22
past identify -37
past includ 31
past indicat -48
past issu -10
past mak 6
past prioritis 27
past provid 22
past publish 42
past rais 33
past receiv 51
past recommend 52
past reiterat 29
past seek 56
past set 16
past specialis -47
past spend -24
past tak 48
past underlin 29
past us -32
past visit -36
past-copula -11
past-copula be -11
past-passive conduct 34
past-passive consult 30
past-passive provid 31
past-passive publish 25
past-passive undertak -55
perfect -24
perfect agr -32
perfect announc -7
perfect commit -34
perfect consult 22
perfect deliver 25
perfect engag -16
perfect establish -40
perfect hav 37
perfect includ -16
perfect increas 31
perfect introduc -27
perfect issu -18
perfect meet 15
perfect request -39
perfect seek -52
perfect support 11
perfect tak -33
perfect undertak 12
perfect work -26
perfect writ 39
perfect-passive -15
perfect-passive announc -30
perfect-passive complet 55
perfect-passive conduct 29
perfect-passive design 13
perfect-passive develop 45
perfect-passive establish -40
perfect-passive issu -57
perfect-passive provid 24
perfect-progressive -19
perfect-progressive work -31
plan 13
plan ensur -30
plan provid 31
plan publish 16
present -23
present anticipat 32
present apply -40
present believ -26
present benefit -18
present bring 25
present contain 8
present continu -11
present encourag -26
present engag -18
present ensur 20
present expect -11
present hav 9
present help 20
present includ 19
present intend 36
present know -21
present look 46
present maintain -23
present mak -23
present meet 32
present monitor -17
present need 5
present offer 44
present outlin -43
present plan 51
present play -21
present provid 27
present recognis -20
present reduc -27
present refer -33
present remain -10
present represent 59
present review -33
present seek 14
present set -40
present show -59
present sit 22
present support -39
present tak 33
present understand 19
present undertak -33
present us 35
present visit 33
present work -33
present-passive -30
present-passive assess -19
present-passive commit -42
present-passive design 28
present-passive expect 69
present-passive fund 26
present-passive pleas 37
present-passive provid -12
present-passive publish 6
present-passive requir 10
present-passive support -47
present-passive tak -26
present-passive undertak 20
progressive -6
progressive analys 33
progressive consider -58
progressive deliver -48
progressive develop 7
progressive engag 8
progressive ensur 28
progressive explor 15
progressive follow -44
progressive introduc -22
progressive invest -49
progressive lead -31
progressive mak 30
progressive monitor -20
progressive ongo 19
progressive propos -32
progressive provid 32
progressive review -26
progressive support 25
progressive work -7
progressive-passive develop -38
will 24
will , -36
will apply 30
will assess 24
will be -15
will benefit 35
will build 33
will consider -17
will consult 48
will continu -33
will decid -37
will ensur -14
will establish -25
will fund -16
will giv 25
will hav -47
will help 27
will includ 34
will increas -40
will inform 25
will launch 20
will look -17
will mak -11
will provid 42
will remain 27
will respond 30
will set -22
will us -32
will work -24
will-passive 33
will-passive announc -42
will-passive confirm -12
will-passive consider 15
will-passive fund -45
will-passive giv -34
will-passive provid 8
will-passive publish 1
will-passive requir -24
will-passive set 10
will-passive tak -30
`,
  noDate: `
copula -36
do -25
modal -93
none -57
past -8
past-copula -47
past-passive 29
perfect 13
perfect-passive 89
perfect-progressive 13
plan -53
present -95
present-passive -102
progressive 15
progressive-passive 81
will -64
will-passive -21
`,
  notFronted: `
-23
`,
  objectHolds: `
' 15
, -8
- -34
. -19
/ 61
: -27
<body> 18
<company> 14
<date> 82
<fund> 20
<law> 55
<member> 25
<minister> 18
<name> 7
<number> -18
<paper> 73
<state> -3
<url> 39
a 24
able -45
about -36
above -36
accelerate 25
access -38
accessible 13
accommodation 37
account -32
accurate -24
achieve -44
across -13
action -4
activity -23
addition -41
additional 12
address -58
addressing -32
administration 44
administrative 26
advance 30
advantage -32
advice 26
affected 12
after -37
against -30
aged -20
ahead -51
aid 45
aim -36
aims 25
air -22
alcohol 49
all 27
allocation -25
allow -25
allows 18
alongside -24
already -11
also 37
alternative 13
ambition -37
ambitions -32
amend 25
among 46
an 15
analysis 37
and -12
annex -44
announced 21
any -20
application -10
applications -34
applying -26
appointment 29
apprenticeship -18
approach -30
approximately -54
are 7
area 35
areas 11
around 26
arrangements 9
as -13
aspects 43
assessing 23
assessment -50
at -8
authorities 11
authority -18
available 30
average -9
aware -52
awareness 14
back 21
base -24
based 36
basis -57
be 12
been 63
before 36
being 20
benefits -38
best 7
between 27
bids 29
biggest 28
boards 22
body -16
bold -42
boosting -31
bring -20
budgets -23
build 51
building -31
buildings 46
businesses -5
but -19
by -14
can -33
cancer -26
capability 24
capacity -22
capital 58
carbon -34
careful -34
carefully 37
carry -23
case 7
case-by-case -19
cases -36
certain 15
challenge -31
challenges -38
challenging -33
change -28
changes 37
charges -28
charging 48
charities -20
child -22
children's -19
civil -41
claims -29
clear -23
climate 26
clinical 30
closely -54
collaboration -18
collaboratively -25
colleagues -12
collection 25
coming 35
comment -19
commitment -28
commitments -29
committed 6
community -18
compared -30
competition 28
complete 84
completed -21
complex 16
compliance 16
comply -28
conclude 41
confidence -29
confirm 24
consideration -64
considering -50
consistent -51
constituent 30
consultation 40
consultations -22
consumers 18
content -27
continue -7
continuous -23
contract 30
contracts 22
contribute -45
contribution -23
control -40
coordinate 46
core -51
cost 28
costs -23
could 16
country 20
course -4
cover 40
coverage -26
creating 32
creative 27
critical 14
cross -61
cross-government -27
current 11
customers -29
damp -55
data 30
date -12
decide -13
decisions -35
dedicated 23
defence -28
deliver 19
delivered 31
delivering -30
delivery -28
demand -38
demonstrate -21
department's 9
departmental 34
departments 43
dependent -33
detail 51
detailed -7
develop 38
developers 27
developing -21
development 3
devolved 27
difficult 36
digital -24
directly 40
disabled 9
discuss -11
discussion 34
discussions -18
do 3
domestic -21
draft 53
drive -29
due -27
during -25
duties -17
duty 12
early 50
easier -30
economic -33
ecosystem -50
effect 45
effective 23
effectiveness 26
efficient -28
elections -24
eligibility 20
employers -18
enable 25
enabling 22
encourage -20
end 27
enforcement -2
engage -31
enhanced 16
ensure -38
ensuring -29
equivalent -22
establish 18
established 47
establishing 35
estimates 18
evaluation -15
even -26
events 24
every 34
evidence -25
evidence-based -29
excluding -57
exercise 68
existing 15
expand 16
expect -31
expectations 18
expected 29
experts 52
exploring 18
extra 42
fair 27
far -8
farming -17
faster -25
feedback 42
fees 39
field 38
figures 37
final 59
finalise 37
financial 57
findings 40
fire -35
first -19
fiscal -26
fit -24
flexibility -29
focus -49
follow -49
following 24
for -10
force 44
foreign 18
form -29
formal -34
formally -36
former -31
formula 37
forward 13
foundations -29
four 26
framework -32
free 17
from -8
frozen 60
fuel 28
full 15
full-time -29
fully -27
fund 50
funding 33
funds -21
further 16
future 27
getting 39
give -68
giving -29
go 32
good -41
gov.uk 42
governance -13
government's -40
governments -24
grant 20
grants 18
greater -13
grow -49
growth -60
guidance 21
guidelines 19
had 44
hard -35
has -38
have -38
having -48
healthcare 54
hear -37
heart -26
held -21
help -12
her -26
here -38
higher -33
highest -34
hold -52
home -19
homelessness 32
homes 29
hon 34
household 19
housing -42
how -7
however 19
human -16
humanitarian -27
i 18
identified -31
if -27
immediate 9
immigration 31
impact -11
impacts 42
implement 29
implementation 2
implemented 42
implementing -48
importance -39
improve -2
improvement 15
improvements 25
improving 23
incident 39
include -32
inclusion 63
increase -33
increased -38
independent -57
individual -20
industry 15
information -32
infrastructure 29
initial 42
innovation -20
input 29
inspection 37
inspections 36
integrated 21
intelligence -31
intention 45
interest -30
interests 29
interim 29
internal -28
international -29
into 33
introducing 22
introduction 25
invest 7
investigate 31
investigation 44
investigations 23
investing 19
investment 35
is -45
issued -20
issues 17
its 7
join 22
joint -26
judgment -26
keep -10
key -9
land -33
landlords -15
largest 38
later 21
latest 17
launch 36
law 19
lead 36
learning -15
led 38
legacy -41
legal -73
legislate 29
legislation 59
lessons -33
level 45
levels -36
licences 30
limited 42
line -29
link -7
list -15
live 13
lives -45
living -20
local 12
locally -21
long -52
long-term -14
looking 38
made 26
maintenance -31
make -4
making -22
management 31
mandate -42
many -51
matter -35
matters 37
maximise -24
maximum -1
may -15
measure 31
measures 21
media -21
medical 20
meet 18
member 23
million 28
minimum 23
ministers 30
minutes 32
mission -25
model 32
models 22
modern 37
modernise 49
monitor -60
more -30
most -35
move 31
much -48
my 30
national -17
necessary 37
need -3
needed 31
needs -15
neighbourhood 45
net -15
network 26
networks 41
new 5
next 56
nine -21
no -82
non-compliance 27
normal -29
not -21
notice -43
number -33
numbers -43
objectives -18
obligations -32
of 5
offence -21
offer -30
officers -20
on -3
once 14
online 21
only 42
open 59
operational 50
operators 27
opportunities -9
opportunity -43
options 20
or -6
organised 31
other -36
our 11
out 44
outcomes -28
outside -32
outstanding -34
over 8
overall 29
oversight -21
own -21
package 20
paid -39
panels 36
paper 27
parliament 58
parliamentary 24
part -35
participants -43
parties 28
patient 39
people -25
performance -26
period 36
person -17
personal -23
personnel 45
phase 21
phased 37
pilot 10
place 29
places 18
plan 10
planned -23
planning -44
plans -10
point 34
policies -19
policing 25
policy 8
population -40
positive -46
potential -47
poverty -24
power -44
powers -19
practice 60
practices 30
premises 33
prevention -35
previous 35
primary 34
principle -35
prior 34
priorities 46
prioritise 16
priority 46
proactive -36
processes -16
procurement 30
products -29
professional 40
programme -30
project -39
projects 50
promote -37
properties -41
proportion -15
proportionate -20
proposals -4
proposed 28
protecting -39
protection 35
protections -45
provide -21
provided 52
providers 8
providing -18
provisions -22
public 43
publication 12
publish 30
published 44
publishing 76
pupils -28
purchase 34
put 16
putting 30
qualifying 35
quality 29
question -23
questions -24
quickly 56
rail 35
raised -39
range 19
rate -28
rates -16
reaching -36
readiness -28
reasons -20
received 23
receiving -20
recent 13
recommendation 16
recommendations 38
record 11
records 20
recruitment 17
reduce -46
reduced 36
reflect -17
regard -22
regarding -19
regime -33
registers -41
regular -31
regularly -63
regulator 14
regulatory -10
related -25
relation -15
relationships -26
release -20
relevant 35
remain -42
remains 27
remediation 30
removal 28
replacement 36
report 32
request 40
required -49
requirement -8
requirements 20
requires -29
research -17
resilience -20
respective 36
response 5
responses 11
responsibilities 20
responsibility 2
responsible -55
return 39
review 34
reviews 48
rights -51
risks 33
road 39
robust -3
role -22
roles 37
roll 48
round -30
routes 18
safety -25
scheme -9
school 7
schools 12
scientific -42
screening 28
scrutiny 38
sector -27
sectors -37
secure 20
see -28
seek -18
selected 31
senior 23
series 31
serious -51
seriously -28
servants -37
service -36
services -16
sessions -35
set -21
sets 35
settings 29
settlement 46
several 42
share 29
sharing 36
short-term 36
shortly 21
should -37
significant -18
since -45
sites 46
small -39
so 27
soon 47
special -27
specialised 28
specialist 41
specifically -20
spend -25
staff -21
staffing -41
stages 25
stakeholders 12
standard -31
standards 23
start 41
statement 23
stations 36
statistics -18
statutory 46
step -19
steps -67
strategic 17
strategy 16
strengthen -31
strong 34
student -33
success -39
such -5
supported -31
supporting -63
supportive -43
supports -57
sure -18
survey 22
surveys 45
system -17
tackle -48
tackling -21
take -13
taken -13
target -32
tax -29
team 9
teams 20
technical 40
technology -39
testing 20
than -30
that -14
the -4
their -41
them -1
there 12
therefore -33
these 24
they -44
this -5
those -15
threshold 36
through 13
throughout -27
timely -34
to 12
together -21
toolkit 46
tools -37
total 41
towards 15
track -21
trade 39
train 23
transition 23
transparency -29
transparent 29
trials 30
trusts -17
two -13
uk -10
unable -28
unacceptable -21
under -6
understand -13
undertaken 39
underway 101
unfair -36
until -22
update 48
updated 47
updates -5
updating 21
uphold -41
upon 20
us -27
use 17
using -25
usual -15
valuable -64
value -54
very -33
view 38
vision 24
visit -29
vital -12
voluntary -37
waiting -4
water -37
way -38
we 22
website -12
week -26
well 25
wellbeing -25
when 10
wherever -33
which 15
who 5
whose 36
why 4
wide -3
wider -22
will 28
with -7
within -12
women -31
work -34
workers 15
working -31
works 28
workshops 23
worth -16
would -40
written 22
year -56
years 21
yet 33
you -31
young -38
youth 37
– -27
`,
  opensTheAnswer: `
-25
`,
  pair: `
" . -66
" <name> 19
' , 17
' <body> -27
' <fund> -28
' <name> 3
' and -29
' in -37
' programme 28
, <body> 23
, <company> -29
, <date> 12
, <minister> -35
, <money> -18
, <name> -39
, <number> -79
, <state> 20
, a -46
, accessible -50
, across -31
, ahead -21
, all 42
, also -40
, and 15
, any -24
, are -16
, as -21
, at 17
, available -35
, based 22
, between -23
, bringing 23
, building -29
, businesses -34
, but 56
, by 11
, commissioned -51
, community 27
, compared 36
, delivering -21
, due -38
, during 31
, each 30
, ensuring 58
, following 23
, for 14
, government 39
, has 10
, having -21
, however -27
, i 57
, if 12
, improving -9
, in 22
, including -14
, is 27
, it -21
, launched -25
, life-long 36
, local 14
, long-term -44
, many 41
, meaning -17
, more -26
, most 35
, officials 34
, on 69
, or -16
, our -22
, over -43
, prioritising 28
, provides -37
, providing -4
, published -102
, receive 19
, recognising -30
, respectively 44
, running 29
, safety 33
, set -27
, sets -62
, so 21
, some -34
, subject -21
, such -40
, supports -50
, tackling 47
, that -26
, the 18
, their -42
, then -34
, there -49
, therefore 19
, to 26
, together 28
, treatment -31
, uk -16
, using 20
, was 92
, water 30
, we 93
, when -28
, where -32
, whether -44
, which -16
, while -21
, whilst 17
, who -17
, will -16
, work 9
, working 33
, worth 43
, would 33
- <money> -47
- <name> -66
- <number> -22
- <paper> -5
- year -29
. <member> 14
. <money> 20
. <name> 39
. <number> -12
/ <name> -20
/ <number> -36
: <body> -42
: <date> -21
: <name> 11
: <number> 10
: <paper> 29
: the 16
; <name> -21
; and -15
; the -35
<body> , 7
<body> . 29
<body> <number> 20
<body> about -45
<body> aims -37
<body> and 36
<body> announced 17
<body> annual -29
<body> are 17
<body> as 14
<body> at -35
<body> based -55
<body> by -9
<body> can -28
<body> conducted 31
<body> continues 31
<body> delivery -31
<body> does -43
<body> established -31
<body> first 30
<body> fit -33
<body> for -11
<body> from 44
<body> guidance 35
<body> had -48
<body> has 31
<body> have 46
<body> in 36
<body> intends 20
<body> is 9
<body> issued 31
<body> of -15
<body> officials -2
<body> on 24
<body> operational -43
<body> organisations -28
<body> plans 51
<body> programme 28
<body> published 41
<body> publishes -12
<body> received 41
<body> recently 30
<body> report -48
<body> set 23
<body> support -30
<body> team 58
<body> that -72
<body> through -41
<body> to 36
<body> took -32
<body> was 12
<body> which 46
<body> will 39
<body> with 20
<body> – -30
<company> ' -30
<company> , -12
<company> and -18
<company> has 41
<company> on 45
<company> to 42
<date> , -3
<date> - -9
<date> . 46
<date> ; -40
<date> <body> 33
<date> <fund> -30
<date> <law> -20
<date> <name> -43
<date> <number> -33
<date> <paper> -23
<date> are -38
<date> as 6
<date> at 38
<date> by -28
<date> consultation -66
<date> following 27
<date> for -28
<date> has 47
<date> in -14
<date> includes -29
<date> is -41
<date> outturn -25
<date> that -32
<date> the 70
<date> to 10
<date> under 23
<date> was -22
<date> we 74
<date> which 44
<date> will -29
<fund> , 2
<fund> . 51
<fund> : 39
<fund> and -47
<fund> for -13
<fund> funding 24
<fund> has 25
<fund> to 59
<fund> was -39
<fund> will 16
<law> , 19
<law> . 49
<law> and 1
<law> are 21
<law> in 20
<law> introduced -28
<law> is 28
<law> on -33
<law> to 43
<member> , 11
<member> of 37
<member> on 27
<member> the -25
<member> to -33
<minister> , -18
<minister> and -21
<minister> announced 12
<minister> has 22
<minister> have 59
<minister> in 48
<minister> raised 46
<minister> set 26
<minister> to -40
<minister> will 17
<money> , -27
<money> . -43
<money> <date> 25
<money> compared -31
<money> for 23
<money> from 35
<money> funding 46
<money> has 70
<money> in -15
<money> investment -22
<money> is 30
<money> of 17
<money> over 24
<money> per 12
<money> to 67
<money> was 22
<name> " 7
<name> ' -19
<name> , 30
<name> / 18
<name> : 14
<name> ; 30
<name> <number> 9
<name> a 15
<name> across -34
<name> alongside 38
<name> also 21
<name> and -6
<name> announced -61
<name> are -25
<name> areas -21
<name> before 34
<name> being 25
<name> between 45
<name> budget 24
<name> by -33
<name> can 24
<name> citizens -21
<name> committed -45
<name> consultation -49
<name> contract 20
<name> contributions 34
<name> data -35
<name> disease -38
<name> during -55
<name> elections -44
<name> evaluation -44
<name> for 4
<name> government 21
<name> had 47
<name> have -54
<name> in -10
<name> increase -45
<name> is 31
<name> issued -32
<name> launched -34
<name> measures -33
<name> negotiations 72
<name> networks -55
<name> of 15
<name> offer 27
<name> officials -29
<name> on 2
<name> or -21
<name> plan 34
<name> programme 22
<name> project 12
<name> providers -36
<name> raised -48
<name> regarding 25
<name> report -24
<name> reports -31
<name> route 17
<name> scheme 29
<name> schemes 42
<name> site 30
<name> so 14
<name> spend -47
<name> station 36
<name> status -32
<name> strategy -19
<name> switch-off -40
<name> taskforce 23
<name> technology -44
<name> than -33
<name> that 67
<name> the -18
<name> through 10
<name> time 29
<name> to 38
<name> under -55
<name> was 6
<name> we 27
<name> website -29
<name> were 15
<name> will -9
<name> with 28
<name> within -14
<name> work -24
<number> - 10
<number> / -5
<number> : 41
<number> <body> -9
<number> <company> 28
<number> <law> -26
<number> <name> -16
<number> <number> -23
<number> <paper> 39
<number> additional 13
<number> and 35
<number> apprenticeships 39
<number> are -35
<number> cases -39
<number> compared -35
<number> countries -29
<number> days -41
<number> diabetes -31
<number> have -36
<number> homes 41
<number> hours 20
<number> in -15
<number> jobs -22
<number> local 16
<number> million -39
<number> months 22
<number> more -19
<number> new 17
<number> of -26
<number> on -43
<number> people -23
<number> per -10
<number> projects 49
<number> recommendations 27
<number> responses -36
<number> schools 42
<number> to -22
<number> vaccination -46
<number> was 11
<number> years -1
<paper> , 15
<paper> <number> -16
<paper> as 55
<paper> committed 44
<paper> consultation -48
<paper> has 49
<paper> in 23
<paper> on -20
<paper> process -21
<paper> programme -24
<paper> published -64
<paper> recommendations -25
<paper> set -22
<paper> sets -34
<paper> the 62
<paper> to 8
<paper> which 57
<paper> will -19
<paper> with 21
<state> ' -23
<state> , 15
<state> actions -48
<state> and 31
<state> authorities -16
<state> counterparts 36
<state> has -25
<state> in 39
<state> is -46
<state> on 39
<state> to 27
<state> was 33
<state> will 46
<state> with 30
<url> . 9
a <body> -19
a <date> -29
a <fund> 43
a <money> 67
a <name> -5
a <paper> 42
a <state> 52
a better 25
a budget 43
a call 21
a career -25
a central -22
a clinical 35
a combination -22
a commitment -31
a comprehensive 25
a consultation 67
a copy 40
a cross-government 15
a decision -40
a detailed 30
a digital -44
a diverse -17
a duty -24
a first 35
a formal 19
a framework 26
a full 22
a further -1
a future 26
a government -27
a group 25
a high 39
a joint 36
a key -33
a large -34
a later 35
a leading -23
a legal 19
a limited -34
a local -19
a long-term 66
a major 18
a meeting 34
a member -32
a minimum -17
a more -21
a national 16
a new 13
a number 28
a period -43
a plan -47
a priority 9
a programme 54
a public 71
a range -30
a regular -7
a result 17
a review 31
a roadmap 35
a roundtable 43
a safety -54
a school -26
a set 24
a share 32
a shared -47
a significant -3
a small 32
a specific -27
a standard 44
a statement 39
a statutory -27
a strategic 31
a strong -27
a stronger -36
a summary 26
a sustainable -35
a total -42
a uk -23
a view 23
a voluntary -22
a way -8
a wide -2
a wider 41
ability to -16
able to 18
about the 22
academy trusts -34
accelerate the 26
accepted all 38
access , 27
access and -29
access to -19
accessible versions 52
accommodation , -51
accommodation . -6
accordance with -13
account for -10
accountability . -22
accounts . 30
accounts for -27
achieve this 10
across <body> -47
across <date> -33
across <name> 41
across a -26
across all 25
across government -14
across the 8
across their 33
act as 44
action . -56
action against 31
action is -44
action on -41
action plan 56
actions to 13
activity . -24
activity in 19
added to 21
addition , 20
addition to -12
additional <name> 54
additional <number> 29
additional funding -39
additional staff 19
additionally , 23
address the -6
administered by -38
administration of 15
adoption of 25
advance of 15
advantage of -27
advice , -22
advice and -16
advice on 29
advice to -26
affected by -23
affordable housing 23
after <date> -35
after the 18
against <state> -24
against this 29
aged <number> 17
agencies , -31
agencies . 38
agencies and 37
agreed a 7
agreed in -47
agreed that 40
agreed to 27
agreed with -23
agreement with 61
ahead of 37
aid to 56
aim is 26
aims to -62
air quality -36
align with -24
aligned with 6
all <name> 2
all <number> 32
all eligible 17
all forms -28
all its -42
all levels -37
all new 19
all of -26
all options -30
all our -43
all stakeholders 26
all the 48
allegations of -37
allocated <money> 54
allocated to -45
allocation , 46
allocation of 11
allocations for 27
allocations will 33
allows . 57
almost <number> 29
alongside <name> -29
alongside the -25
alongside their 19
already in 37
already made -43
already underway -25
also agreed -53
also be 6
also been -36
also being 34
also developing 23
also engaged 26
also has -27
also included -56
also published 39
also set -46
also supported 32
also supporting 35
also taking 40
also working -56
alternative methods -28
ambitions to -28
amendments to 22
among the 38
amount of -11
amount to -32
an <body> -39
an <name> 12
an <paper> -22
an active -40
an annual -55
an assessment 10
an associated -41
an effective -23
an enhanced -30
an evaluation 30
an expected 37
an expert 40
an extensive 42
an important 1
an increase -41
an independent 36
an investigation -79
an investment 30
an ongoing 37
an open -25
an update 27
an updated 28
analysing the 21
analysis of 39
and , 10
and <body> 17
and <money> 13
and <name> -10
and <number> -96
and <paper> -32
and a -10
and access 36
and address -24
and advice -47
and affordable 32
and after 27
and air 38
and all -14
and announced 53
and any 11
and appropriate 24
and are 9
and as 23
and be -20
and benefits -30
and beyond -20
and businesses -40
and by -35
and can 93
and carers 35
and children 26
and closed 35
and coastal 22
and consistent -24
and continue -35
and continues 23
and costs -20
and create -24
and creating 16
and defence -23
and deliver -23
and disabilities 26
and drive -22
and effectively 22
and encourage 40
and environmental 22
and equality -28
and equitable 29
and evaluation -15
and evidence 18
and expect -48
and food -31
and from -48
and fully -31
and girls -18
and government 14
and has 59
and have 46
and health 49
and his -43
and how 2
and i 111
and impact 22
and implementation 24
and in -23
and includes -24
and inclusion -33
and increased -34
and increasing 58
and independent 29
and industry 22
and information -23
and infrastructure 16
and integrated -33
and international 39
and investment 45
and is 55
and it -21
and its -14
and less 29
and local -15
and long-term 23
and maintenance -26
and making 52
and manage -19
and mitigate -23
and more -11
and must -35
and new -10
and no -32
and official -23
and on -18
and open -41
and operational 23
and opportunities 32
and organisations -14
and other -15
and others 38
and over -38
and patient -26
and people 16
and planning -35
and policy 19
and potential -8
and powers -41
and procedures -27
and programmes -39
and proportionate 31
and provide 32
and provided 34
and provides -30
and providing 49
and public 9
and publish 29
and published 22
and recently 42
and reduce 10
and reducing -18
and regional -26
and research -42
and resilience -25
and safety -42
and senior 20
and services -10
and skills 25
and so 31
and social -27
and some -42
and specialist -25
and staff -60
and stakeholders 41
and storage -35
and strengthen 21
and supply 16
and support -13
and supported 22
and supporting 52
and supports -14
and tackle -50
and tackling -34
and the -2
and their -39
and then 29
and there -24
and therefore -10
and these -23
and those -17
and training -4
and transparent 20
and uk -5
and up -30
and updates -34
and value 28
and was -15
and waste 24
and we 47
and what -21
and whether 19
and wider -28
and will 11
and with -16
and work 8
and working 27
and would -25
and young -7
animal welfare -37
announced a 51
announced an 25
announced at -6
announced by -9
announced new 27
announced on -52
announced that 85
announced the 54
announcement . 63
announcement of -47
annually . -41
answer i -37
answer of -33
answer the -33
any additional 39
any changes -25
any concerns -29
any decision -32
any further -32
any future 25
any new -13
any of -28
any potential 16
applicable to 48
application . -24
application to -30
applications , -25
applications . 19
applications are -22
applications for -30
applications on 32
applications received 36
applications were -41
applied to 12
apply in -31
appointments , 54
appointments were -32
apprenticeships , 28
approach , -29
approach and 30
approach for -23
approach to -7
appropriate . -8
appropriate and 32
approved by 36
approximately <money> 21
are <number> -20
are able 13
are actively 41
are already -43
are also 26
are at -27
are aware -20
are based 16
are being 71
are carefully -49
are considered 25
are considering 17
are continuing -27
are currently 30
are delivering 33
are designed 17
are eligible -24
are expected -20
are expecting -38
are facing -22
are for -37
are identified 31
are in -44
are meeting -30
are met 25
are no 12
are not -8
are now -14
are planning -41
are progressing -37
are providing 22
are published -46
are putting 45
are receiving 41
are required 9
are responsible -33
are reviewing 18
are set 23
are still -69
are subject -55
are supported -23
are tackling -35
are taking -26
are the -31
are therefore 24
are unable -24
are under 38
are underway 42
are working 7
area , -63
areas , -45
areas . 54
areas across 54
areas to -25
areas where 18
areas will -34
areas with 26
around <money> -29
around <number> -32
around the -35
arrangements , 20
arrangements . -12
arrangements for -34
arrangements will -29
as <body> -68
as <date> -40
as <name> -45
as a -17
as an -16
as announced 69
as appropriate 19
as follows -22
as i -29
as it -34
as of -44
as outlined 48
as part 66
as possible 10
as published -54
as set 2
as soon 22
as such 10
as the -12
as we -13
as well 13
asked the 24
asked to -8
aspects of -39
assess how 27
assessed on -30
assessing the 15
assessment , -28
assessment . -18
assessment has -37
assessment in 29
assessment of 25
assessment was 62
assessments , -18
assessments . 5
assessments are 33
assessments of 42
associated with 42
assurance and 35
asylum seekers -26
at <body> 30
at <date> 23
at <money> -23
at <name> -25
at <number> 39
at <paper> 59
at all -22
at any -22
at both -17
at how 20
at its -65
at least -12
at our 63
at pace 24
at scale 32
at the 16
at this -67
attacks against -49
attempts to -36
authorities . 12
authorities have -26
authorities in 26
authorities on -29
authorities to -7
authorities with 61
available . -36
available at 35
available evidence -19
available for -20
available here -38
available in 14
available on 32
available through -22
available to 23
aware that -18
back to 17
backed by -23
balance between 26
banking hubs 30
banking sector -35
barriers and 36
barriers to -6
based on -44
basis . -35
basis to -33
be <money> -30
be a 1
be able -30
be accessed 16
be affected -35
be allocated 44
be announced 50
be appropriate -22
be available 28
be based -15
be brought 31
be carried 56
be communicated 34
be completed 44
be confirmed 45
be considered -32
be delivered -50
be designed -34
be developed 21
be directed 37
be done -35
be drawn -33
be eligible -18
be expected -47
be finalised -31
be followed 39
be for -60
be found -19
be guided -50
be identified 60
be implemented 34
be in 27
be included 41
be informed -28
be known -45
be laid 23
be launched 44
be made 22
be managed -30
be offered 29
be published 63
be required -46
be set 59
be taken -31
be taking -54
be the -9
be updated 28
be used 33
because of -24
becomes available -36
been a -17
been able 27
been allocated 33
been appointed 42
been carried -32
been clear -36
been completed 19
been designed -24
been established 35
been identified -28
been implemented 32
been in -29
been made 32
been provided 44
been published 33
been received -27
been selected 56
been subject 50
been undertaken -38
been updated 26
before <date> -38
before and -31
before parliament -20
before the 68
before they 21
began in 34
being developed 25
being led -26
being reviewed 38
being taken -25
below . -36
benefit . -17
benefit from 14
benefits and 41
benefits for -32
benefits of -16
benefits to 31
best interests 29
best outcomes -39
best possible -24
best practice 9
best to 12
better understand -15
between <body> 23
between <date> -27
between <name> -40
beyond <date> -23
boards , 17
bodies , -16
bodies . -23
bodies to 39
body . -38
both <name> 17
both the -55
breadth of -26
breakdown of -24
bring forward 26
bring together 17
bringing forward 38
brings together -27
broken down -17
budget for 21
budgets . -10
budgets for 36
build on -38
building owners 23
buildings , 31
builds on -24
burden on -40
business case 23
business rates -43
businesses . -18
businesses and 24
but not 6
but will -22
by <body> 5
by <date> -13
by <name> -23
by <number> 9
by a -34
by an -7
by increasing 39
by industry -26
by introducing 46
by law 23
by our -48
by providing 28
by the -37
by their -30
by uk -47
by working 36
c . 24
call for 24
called for -25
called on 25
campaign to 38
can access -21
can also -4
can confirm 38
can continue 17
can get -29
can have 23
can support -17
can to -23
cancer , -22
capabilities . 27
capability and -39
capacity . 4
capacity and 26
capital funding 20
capital investment 50
care , -10
care . 34
care boards 22
care for -23
care in 47
care services -48
care systems -29
care to -32
carefully consider -20
carefully considering -30
carers , 22
carried out 12
case of -25
cases of -21
cases where 26
caused by -16
cent of -27
central government -22
centre of -41
challenges faced 36
change , -48
change . -4
changes , 25
changes are -25
changes in -18
changes to 28
changes were 25
channels . -28
charities , -44
checks , -40
checks . 36
child poverty 19
children , -9
children . -37
children and 19
children with -22
choice for -41
choose to -25
circumstances , -33
circumstances . -10
citizens to -34
civil servant 38
civil servants -35
claim . 33
claims . 28
clarify the 48
clean energy -63
clear , -32
clear and -37
clear guidance 35
clear in -39
clear that -8
clear the 29
clinical research -37
clinicians , 38
close to 32
closed in -49
closed on 60
closely with -14
closure of 37
cohesion and -50
collaboration with 70
collaboratively with -26
collect data 21
colleges to -45
combination of -25
come to -22
coming months 15
coming weeks 22
comment on 2
commissioning responsibility 38
commitment to -12
commits to 31
committed <money> 31
committed to 15
communicated to 33
communities , -34
communities . -39
communities across -43
communities and 55
community and -17
community benefits -25
community cohesion -36
community diagnostic 15
companies are -42
companies to 29
compared to -23
competition . -23
competition and 34
complete . 60
complete by 48
completed by 51
completed in 59
completion . 35
complex and -25
compliance with 23
compliant with -11
comply with -29
conclude in 29
concluded , 30
concluded . 20
conclusion of 25
condition of 36
conditions , 60
conditions and -21
conducting a 48
confident that -25
confirm that 68
confirmed at 72
confirmed that 36
consider any -28
consider how 35
consider its 49
consider the 41
consider these 22
consider this -30
considered . 18
considered by 16
considered to -26
considering a -46
considering all 25
considering how -29
considering the 29
considers the -26
consistent with -73
consistently called -43
constituency . -14
consult on 68
consultation , 46
consultation . 26
consultation closed -30
consultation document 30
consultation in 28
consultation on 19
consultations on 27
consulting on 29
consumers . 20
consumers and -24
consumers to 38
contact with -13
content of 19
continue to -44
continue with 15
continued to -29
continuing to -28
continuous improvement -25
contract . -50
contract was 56
contract with -57
contributions . 26
contributions to -21
copy of 40
cost . -22
cost of -15
costs and 35
costs associated -32
costs for -21
costs of 16
costs to 30
costs will -32
could be -27
council tax -47
councils , 29
councils in -16
countries . -26
country , -11
country to 35
course . 27
covering the 19
create a -21
creating a 17
creating an -26
crimes . -32
crisis in -42
criteria for 29
cross government -20
current and -42
current plans 26
currently in 17
currently no -14
currently reviewing 18
currently subject 33
currently under 46
currently working 37
customers , -14
data , -48
data . 9
data and 37
data for 2
data from 18
data is 15
data on -26
data to 37
days , -36
decade , -21
decade . 32
decide how -34
decide whether 22
decided to 52
decision . 38
decision making -27
decision to 25
decision-making . -30
decisions . -23
decisions have 23
decisions on -17
delays in 55
deliver a -38
deliver for -18
deliver on -15
deliver the 15
deliver these -24
delivered <number> 29
delivered across -41
delivered by 59
delivered in -48
delivered through -22
delivering <number> 30
delivering a 48
delivering an 40
delivering on -17
delivery , -21
delivery . -32
delivery and 35
delivery of -19
delivery partners -31
delivery plan -44
demand and -18
demand for 65
demonstrate the 37
dental care -30
department , -77
department . 15
department announced 53
department are -13
department continues 24
department does -21
department for -11
department has 9
department in 28
department is 1
department of -17
department on -31
department published 23
department recognises -22
department will 38
departments , 46
departments and -16
departments are -29
departments have 34
departments to -8
depend on -30
dependent on -25
depending on -18
deposited in 40
design and 42
design of 23
designed to -34
detail on -37
detail the 40
details , 25
details in 18
details of 19
details will 27
determine the 29
determined by -45
develop a 19
develop and 21
develop plans 36
develop the -15
developed , -36
developed and -18
developing a 15
developing an 48
development . 8
development of -5
develops . 44
devolved governments 14
diagnosis and 30
diagnostic centres 32
did not 14
different groups -31
different types -38
difficult decision 36
directly with 53
disability , 39
disability benefits 18
disabled people 5
discuss a -32
discuss the 22
discuss this 38
discussed the 19
disease . -23
diversity and -35
do not 21
do so -41
does not 15
doing so -39
done to -32
down by -29
draft <law> 41
draw on -22
driven by -30
due course 88
due to -25
during the -4
duties . -26
duty to 13
each <name> -34
each project -32
each year -19
earliest opportunity 46
early <date> -8
early in 31
early support -38
early years 42
earned settlement 30
economic and -23
economic growth -15
economy . -45
edition of -33
education , -14
educational needs 15
effect in 18
effect of -44
effective , 25
effectiveness . -33
effectiveness of 10
efficiency and -35
efforts in 28
elections are -41
elections in -24
elements of -21
eligibility for 11
eligible for -22
eligible to -43
employer <name> 41
employment . -14
enable them -37
encourage them 37
end of 19
energy bills 27
energy efficiency 14
energy suppliers -68
enforcement action 36
enforcement agencies 36
engage regularly -32
engage with -24
engaged with 32
engagement events 36
engagement with -94
engages regularly 30
engages with -13
engaging with 13
ensure all -30
ensure an -35
ensure compliance 62
ensure it 12
ensure that 34
ensure the -11
ensure they 11
ensure this -28
ensure those 45
ensures that -15
ensuring that 17
ensuring the 16
entitled to -40
equality impact -33
equipment . -29
equitable access 26
established , 48
established . -30
established a 32
established the 26
establishing a 28
establishing the 48
estate , -27
estimate of -16
estimated that -20
evaluating the 24
evaluation . 37
evaluation of 24
every year 15
evidence , -32
evidence . -28
evidence and -40
evidence for 21
evidence from 44
evidence of -18
evidence on 35
evidence that -24
evidence to -13
example , 23
excluding <name> -73
exercise . 48
existing <body> -25
existing <name> 24
expansion of 17
expect the 25
expect to 22
expected in -32
expected to -47
expert group 37
expertise . -29
expertise to 33
explore the 39
exploring options 24
exploring the 27
exposure to -34
extension , 40
faced by 15
facilities . -22
facing a -29
factors . -33
failure of -66
families , -16
families . -51
family members 19
far , -31
feedback from -22
fees for 24
figures for -35
figures have -39
final decisions 47
final report -19
finalise the 43
finalised . 26
finance , -33
finance . -35
finance and -37
financial support -37
financial year 45
financial years 28
findings and 35
findings from 21
firearms licensing -28
first , -44
first <body> 48
first <name> 48
first phase -24
first published 45
first time 21
fiscal event 40
flagship <name> 39
flexibility to -17
flood risk -26
focus on 24
focused on -24
follow . 39
follow the -22
followed by 38
following an 35
following link 44
following the -10
following two 33
follows : -21
food , 25
food and 16
food businesses 54
food production -28
for <body> -30
for <company> -44
for <date> -12
for <name> -21
for <paper> -21
for a -32
for all 15
for an -9
for and -31
for any 9
for both -30
for cancer -26
for changes -42
for children -17
for commissioning -38
for consideration 55
for councils -37
for different -37
for each -48
for employers -19
for every 34
for example 7
for financial -44
for funding -27
for future 26
for government 51
for how -56
for improvement 21
for in -49
for inclusion 49
for its 37
for local 24
for longer -37
for many -25
for money 2
for most 39
for new -25
for one 44
for operators -28
for over -52
for patients 42
for people -32
for providing -28
for public -11
for publication 35
for purpose 27
for research 22
for responses 49
for small -50
for solar -33
for students 37
for that -21
for the -15
for their 26
for these 46
for this 32
for those 19
for treating 40
for uk -31
for urgent -40
for women 57
for young 20
force in 17
force on -18
forces in 26
forecast to -51
foreign national -34
form part -38
former <name> -32
forms of -28
forward . -30
forward a 48
forward the 32
forward to -58
found here 38
found in -48
found on -19
four years 21
framework , 19
framework for -26
frameworks , 34
free and -31
free school -28
freedom of -31
from <body> -16
from <date> 24
from <name> -41
from <number> 26
from <state> 44
from a -33
from across 30
from all 21
from other -34
from referral 38
from the -14
from this -29
fuel and 20
fuel duty 38
full <name> -37
full range -41
full-time equivalent -32
functions , 20
functions to 39
fund , -46
fund is -28
fund the 30
funding , 20
funding . 40
funding allocated -28
funding and -30
funding announced -37
funding applications -50
funding arrangements -28
funding for 17
funding formula 36
funding from 34
funding has 37
funding is -25
funding of 19
funding offer -39
funding required -35
funding that -41
funding the 44
funding to 7
funding will 37
further . -27
further <money> -18
further <number> 41
further action -13
further and 30
further detail -17
further details 30
further information -16
further steps -38
further to -41
further updates 33
future , -20
future <name> 35
future and 42
future funding -22
future of 39
future policy -23
future years -18
gave on -37
general practice -18
general practitioners 32
generation of -28
get the -27
given the -15
given to -39
good practice 27
government's <name> 39
government's <paper> -20
government's consultation 33
government's mission -34
government's priority -27
government . 9
government <body> -27
government <name> -14
government also 33
government announced 44
government confirmed 28
government consulted 39
government continues -18
government departments -41
government funding -27
government has 29
government in 26
government inherited -13
government intends 23
government is 16
government of -30
government policy -39
government published 30
government received -49
government remains -18
government set 36
government spending 31
government to -49
government was -39
government welcomes 33
government will 120
grant funding -12
grants , 22
greater flexibility 26
greatest need 33
group of -38
group to 40
groups , 10
groups . 13
groups in -27
groups of -20
growth . 31
growth and -10
growth in -18
growth of -30
guidance , -33
guidance . -43
guidance and 23
guidance for -19
guidance is 10
guidance on 10
guidance that 21
guidance to 7
guidance was 46
guided by -26
guidelines . 26
guidelines on -34
had a -15
had been -60
had to 48
hard to -23
harmful content -36
has a -13
has advised -29
has already 12
has also 29
has an -20
has asked 41
has been -4
has commissioned 32
has committed 57
has completed -32
has confirmed -23
has consistently -94
has continued -39
has delivered 56
has engaged 16
has established 18
has given -32
has had -11
has increased -16
has issued 29
has launched 33
has led -31
has made 20
has no -52
has not -63
has now 57
has provided 35
has published 39
has received -38
has recognised -42
has set -11
has since 22
has successfully -40
has the -7
has undertaken 29
have , 42
have <name> 42
have a -40
have access 5
have agreed 52
have already 15
have an -38
have announced -21
have asked 47
have been 37
have committed 36
have conducted 38
have consistently -47
have had 22
have introduced 35
have invested 43
have listened -34
have made -10
have met 29
have not -17
have provided -41
have published 27
have raised 29
have received 31
have recently 43
have the 33
having a -36
health . 24
health inequalities -28
health workers 38
heart of -8
held in -46
help ensure 24
help inform -17
help them -43
help to 31
here . 18
here : 39
high levels 54
high needs -22
high quality -41
higher education 8
highlighted the -33
home . 23
home and -35
homes . -27
hospitality sector 45
hosted a 33
households . 19
how and 44
how best 16
how it 39
how many -29
how the -47
how they -14
how this -29
how to -3
how we -42
hubs . 33
humanitarian aid 16
i am -18
i can 16
i gave -38
i have 36
i recently 41
i refer -4
i was -52
i will 59
i would -22
identified , 32
identified and 37
identify and -28
identify the -33
if needed 25
if the -41
if there 39
if they 34
impact and 58
impact assessment 56
impact assessments 41
impact on -62
impacted by 7
impacts . -24
impacts of 16
impacts on 13
implement the 28
implementation . 29
implementation of -11
importance of 13
important role -39
important to 41
important work -31
improve data 36
improve the 31
improvement in -31
improvements . 42
in ' 27
in <body> -11
in <date> 24
in <fund> 40
in <law> 47
in <number> -45
in <paper> -56
in <state> -23
in accordance -13
in addition 7
in additional -15
in advance 20
in all -23
in and 22
in any -19
in areas 33
in certain -32
in charitable -34
in close -19
in collaboration 77
in delivering -13
in detail 51
in developing -22
in due 88
in early 17
in education -22
in employment 40
in full 40
in high -41
in how 49
in its -49
in legislation 15
in light 21
in line 14
in mainstream -24
in making 23
in my -32
in new -27
in order 18
in other -21
in parliament 25
in particular -31
in place -3
in progress 38
in real 18
in receipt -26
in recognition 23
in regulations 40
in relation -14
in respect -9
in some -31
in that -20
in the -19
in these -15
in this 38
in turn 32
in use -29
in which 21
in work 34
include the 21
included a -6
included in 7
included the -28
included within 42
includes a -47
includes the -11
including : -16
including <body> -20
including <money> 44
including <name> -35
including a 5
including any 15
including for 29
including from 23
including how 29
including its 24
including the -12
including those -5
including through -21
inclusion . -39
inclusion in 49
inclusion of -35
increase by 26
increase the 4
increase to -52
increased in -43
increased the 40
increasing access -47
increasing the 22
independent <body> -24
independent body -30
independent of -23
independent regulator -19
independent research 38
independent review 19
independently of -24
individuals . -35
individuals and 26
individuals in -33
industries , 31
industry and -24
industry to 41
inform the 19
information , 21
information . 21
information about -14
information from 31
information is -14
information will 23
informed by -33
informed the -41
infrastructure . -13
infrastructure and 42
inherited a -30
initiatives . -32
initiatives to -29
input from 34
inspections . 28
installation of 40
instance , -33
institutions to 23
integrated care 14
intend to 64
intended to -13
intends to 77
intention is 23
intention to 35
interest . -26
interest in 35
interest to 36
interests . -19
interests of 23
international obligations 39
international partners -26
international standards 47
interventions . -36
interventions that 31
into <name> -50
into a -15
into account -3
into force 36
into the -24
into this -40
introduce a 9
introduced new 49
introducing a 14
invested <money> 46
investigation , -44
investigation . -23
investing in 39
investment in -20
investment of 39
investment to -10
investments in 30
is <money> -47
is <name> -29
is a -36
is actively -26
is already -5
is also 34
is an -18
is available 31
is based -14
is being 59
is clear -22
is committed 3
is conducting 49
is considered 25
is considering 16
is continually -29
is currently 50
is delivering 20
is due 80
is engaging 55
is exploring 22
is finalised 58
is for -33
is funding 26
is implemented -31
is important 22
is in 20
is intended -27
is introducing 37
is investing 23
is looking 47
is made -18
is no 41
is not 5
is now 37
is of 29
is on 54
is one -21
is ongoing 21
is only -20
is our 22
is part -25
is planned 57
is planning 31
is progressing 32
is provided -45
is providing 29
is required 16
is responsible -24
is reviewing 12
is safe -7
is scheduled 24
is seeking 26
is set -39
is still -23
is subject -38
is taking -23
is the -46
is to -59
is undertaking 25
is underway 110
is why 97
is working -55
issue , -15
issue and 14
issue of 10
issued a 7
issued by -13
issued to 28
issues with -17
it . -14
it also -18
it has 2
it in -22
it is 16
it remains -20
it to 44
it was -30
it will 35
it would -24
its <paper> 22
its obligations -35
its own -50
its position -25
its recommendations 19
its report 26
its response 58
its statutory -41
jobs in -22
joint statement 30
keep the -16
known as 34
lack of 26
laid before -36
laid in 32
land , 33
landlords and 22
later in 27
latest published -29
launch a 15
launch of 18
launched a 38
launched on 18
launched the 44
lead the 28
lead to -38
leader in -31
leaders , -44
leaders and -30
leading a 41
leading on -28
leading the -55
leading to -49
learning from -27
least <money> 36
least <number> -49
led by -8
led to -41
legal obligations 40
legal requirement 29
legislation , 12
legislation . 48
legislation and -16
legislation in 25
legislation to -4
letter of 67
level , -21
level <number> 42
level of -28
level to -58
levels , 31
levels and -26
levels in -44
levels of 35
licence applications -24
licensed for -39
light of 24
likely to -15
line with -7
link : 33
live in -27
lived experience 21
living in 30
living standards -32
local and -43
local areas 33
local authorities 1
local authority -20
local communities -23
local government -40
local level -32
local planning 12
local priorities 29
local services -59
local stakeholders 27
local systems 43
long-term funding -42
longer than 37
looking at -21
looking to -43
low-income households 25
lung cancer 35
made . -31
made an 18
made at -17
made available 65
made clear -42
made no -36
made of -32
made on -21
made to 14
mainstream schools -33
maintain the -28
make a 26
make an -16
make further -39
make it 16
make the -34
make use 35
manage the 33
management , -49
management . -22
manner . -32
market . -29
markets . -25
material . 28
materials for -43
matter and -33
matter for -23
matter to 27
matter with 46
matters relating 20
may be 9
may not 27
means of 42
meantime , -27
measures announced -48
measures are 27
measures as -27
measures in 32
measures to 9
mechanism for -32
media and 52
medicines , 22
medicines . 29
medicines for -23
meet the 22
meet their -23
meet this -28
meeting its -31
meeting with 62
meetings with -22
member of 20
members . 28
members in -25
members of 18
members to 20
mental health 21
met the -52
met with 29
methods . -42
migration , -52
millions of -20
minister <name> 23
minister for -11
ministerial <paper> 29
ministerial department -42
ministers , -25
ministers are -46
mission to -21
model , 34
model of -27
model will -30
models to 32
modern and 36
money . -16
money for -30
monitor and -35
monitor the -15
monitoring of -52
monitoring the -73
month . 39
months prior -42
months to 49
more broadly 24
more consistent 43
more details 28
more effectively 29
more efficient -23
more information 46
more resilient -28
more than 33
most affected 50
most severe 39
move to 14
must have 14
my <name> -41
my officials 10
my response -27
my right -25
national and -15
national interest -18
national level 17
national offenders -43
nature of 14
need and -24
need for 12
need it -15
need to -13
needed . 4
needing to 42
needs , 16
needs . 8
needs and 11
needs of 29
needs to -31
negotiations . -30
neighbourhoods . -52
network of -33
networks , 40
never be 15
new <body> 9
new <name> 42
new <paper> 23
new funding -46
new homes 22
new measures 28
new national -28
new powers 30
new regulatory -33
new scheme -47
new service -20
new statutory 34
new unitary -12
next <name> -43
next <number> -28
next generation -24
next steps 12
next three 28
no assessment -21
no current -18
no decisions 20
no longer 72
no plans -28
no specific -21
no such -29
not a 40
not be -54
not have -32
not held -10
not hold -25
not include 18
not included 28
not issued -28
not made -21
not need 46
not possible -25
not publish -22
not published -30
not require 42
not required 29
not to -21
not yet 40
noted the -48
now and -46
now be 25
now been 33
now working 51
number of -6
numbers of -21
objectives . -43
obligations . 18
obligations under -41
of ' 19
of , 33
of <body> -13
of <company> 32
of <date> -6
of <fund> -28
of <money> 11
of <name> 21
of <number> -32
of <state> -25
of a -29
of access 29
of additional 5
of all -23
of an 59
of authorities 37
of being 46
of best 29
of bringing -56
of businesses 13
of capital 46
of care -38
of cases 51
of children -55
of clinical -28
of compliance -39
of customers 33
of data 63
of delivering 14
of digital -25
of domestic 34
of each 15
of every -32
of existing 33
of factors -27
of flood -20
of flooding 21
of food -26
of funding -11
of goods -42
of government 33
of hotels -41
of individual -34
of individuals 20
of interest 19
of international 27
of investment -22
of issues -38
of its 26
of licensing -43
of life -16
of local -26
of medical -29
of mental 20
of national 32
of other 14
of our -65
of parliament -35
of patients 23
of people -30
of police -13
of policy 29
of potential 30
of practice 39
of private -25
of projects -43
of protecting -53
of public -48
of pupils -17
of reducing 52
of reforms 22
of religious 31
of risk 36
of schools 27
of service 25
of services 37
of stakeholders -58
of students 32
of such -23
of support -27
of supporting -24
of temporary 42
of that 30
of the 4
of their 38
of these -17
of this 10
of those -29
of thousands -39
of time -49
of uk -33
of views -14
of waste 30
of work 37
of young -36
offer to -37
office , 49
official level -32
officials , -41
officials and -47
officials are 50
officials have 45
officials to 40
officials will 40
older people -32
on <date> 85
on <name> -5
on a -34
on all -49
on an -23
on average -42
on children -43
on existing -25
on how 8
on improving 27
on in -25
on its 17
on local -48
on ministerial 27
on our -35
on potential 26
on progress -13
on proposals 6
on proposed -43
on social -34
on the 13
on their -19
on these 16
on this -3
on those 17
on track -15
on uk -28
on whether -23
on work 37
once the 29
once they 13
one , -34
one of -13
one year 57
ongoing , 17
ongoing . 39
ongoing and -50
ongoing engagement -41
ongoing investigation 47
ongoing to 42
only , 54
open competition -20
open to -27
operating in -20
operation of -42
operational planning 44
operations . -30
operators ' 33
opportunity . 36
opportunity for -47
options for 18
options to 21
or <name> -28
or not 37
or the -50
or where 46
order , -34
order to 26
organisations , 44
organisations . 28
organisations and -33
organisations such 52
other <name> 1
other conditions -36
other government -26
other partners 21
other stakeholders 13
other than 15
other ways -46
our <body> 2
our <fund> 39
our <name> 41
our <paper> -34
our approach 26
our existing 39
our focus -41
our intention 42
our international -15
our manifesto 39
our new -21
our partners -26
our plans -23
our reforms -24
our support 23
out , -35
out . -24
out a 12
out by -26
out for 31
out how -47
out in -58
out its 30
out of -52
out our 44
out the -13
out their -21
outcomes , -25
outcomes for -19
outcomes of 30
outside the 29
over <money> 6
over <name> -46
over <number> 9
over a -18
over half 31
over the -14
over their 24
over three -20
oversee the -37
oversight of -34
ownership and -47
pace on 45
package , 34
package of 32
pandemic , -42
pandemic . 20
parents and 21
parliament , -12
parliament . -28
parliament to 21
parliamentary time 36
part of 6
participation in -27
particularly in 26
parties to -15
partners , -40
partners . 27
partners across 37
partnership with -23
passage of 42
pathways . 24
patient safety 9
patients ' -36
patients , -36
patients and -19
patients can 42
patients to 16
patients with 30
pay and -51
pay award 27
payments , 40
payments . 43
payments to 8
pension scheme -17
people . -42
people across -31
people and 12
people at 48
people in -16
people living -17
people of -25
people on 49
people to 15
people were -33
people who 19
people with -30
per year -8
performance and -19
period , -15
period . -14
period in 41
period of 14
period to 27
permanently lower 16
personal data -17
personal information -37
personnel . 32
phase <number> 18
pilot for 31
place , -5
place a 15
place and 34
place at -33
place in 11
place on -36
placed in 26
placed to -28
places , 31
places . -52
places in 30
plan , 27
plan . 33
plan and -41
plan is 29
plan to 58
plan will -50
planned , -22
planned to 40
planning application 24
planning to 32
plans , -39
plans . 40
plans as 52
plans for -10
plans to 48
platform . 51
play a -23
pleased that -41
pleased to 40
point of -20
police , -29
police and -45
police forces 38
police officers 18
policies , 40
policies and -17
policies for -24
policy . -17
policy and -36
policy areas -27
policy development 24
policy on 29
policy work 34
political parties -36
position on -24
positive impact -27
possible , -19
possible for -24
potential for -26
potential impacts -12
powers , 20
powers . 27
powers for 28
powers in -24
practice . 30
practice and -24
practices in 25
prepared for -15
present . 33
presented by -32
prevention , -16
previous administration 51
previous government 29
priorities and 14
priorities for 17
prioritised the 40
priority , 28
priority . -45
priority for -37
priority is -32
private investment -62
private sector -21
proactive action -41
process , -22
process . -17
process and -32
process for -24
process is -28
process of 131
process to 50
processes , 28
processes . 21
processing of 38
produced a 50
produced by -30
products to -32
programme , 60
programme and -41
programme has 62
programme of 36
programme was 28
programmes . -20
programmes and -50
programmes of 47
progress against 22
progress has -26
progress is -34
progress to 25
progress towards -19
progresses . 47
project . 30
project has -35
project to 30
projects across 31
projects and -34
projects in 29
projects will -13
promoting a 50
properties . 23
properties in -37
proportion of -23
proportionate and -23
proposal for -26
proposals for -24
proposals to 12
proposals will 15
proposed changes -24
protect the 29
protection . 56
protections for -18
provide a -19
provide additional -34
provide advice -30
provide an 13
provide further 59
provide more 47
provide opportunities -50
provide support 18
provided <money> 49
provided a -53
provided an 30
provided by -46
provided in -37
provided on -21
provided the -52
provided to 25
provided with 39
providers , -42
providers . 25
providers are -22
providers to 21
providing <money> 18
providing a -25
providing the 39
provision . 36
provision of 9
provisions . -35
provisions of 32
public and -11
public bodies -35
public consultation 22
public health -22
public interest 27
public ownership 23
public safety -28
public sector 25
public services 8
public to -31
publication , 14
publication . -16
publication of 23
publish <name> -32
publish a 43
publish an 18
publish in -48
publish the -16
published , -62
published . -85
published <date> -51
published <name> 24
published <paper> -42
published a 64
published alongside 14
published and 43
published at 40
published by 18
published guidance 41
published in -41
published its 18
published on -52
published our 36
published the 86
publishing a 32
pupils , 39
pupils . -25
purpose . 37
purposes of -40
put in 29
qualify for -31
quality and 17
quality assurance 24
quality of -15
question . -22
rail services -30
raise the 44
raised by -40
raised in -28
raised the 33
raised this 31
range of 14
rate for -26
rates for 17
rates in -35
rates of -35
rather than -6
reasons for -11
receipt of -25
receive the -24
received , 24
received . 27
received <money> 54
received <number> -38
received from -21
recent <paper> 46
recent visit 60
recent years -42
recently been 38
recently published -28
recognise that -22
recognise the 22
recognises that 20
recognises the 27
recommendations , 50
recommendations from 29
recommendations in 31
recommendations of 27
recommendations on -14
recommendations set -47
recommended by 22
recovery from -45
recovery of 37
recruitment , -42
recruitment and -48
reduce the -11
reducing the -23
reduction in -34
refer the -32
referring to -39
reflect the -42
reform , -22
reform the 34
reforms are -24
reforms to 31
regard to -16
regarding future -36
regards to -30
regime . 20
region . -36
region and 41
register of -43
regular discussions -40
regular updates 35
regularly to -35
regularly with -35
regulation of 27
regulations . 54
regulations to 21
regulator , 47
regulator . -37
regulatory and -67
regulatory framework -22
relate to 21
related to -23
relates to -40
relating to -12
relation to -14
relationship with -21
relationships with -37
release . 55
released in 34
relevant legislation -36
relevant stakeholders -63
relief , -34
remain committed -38
remain in 17
remains committed -29
remit of 26
removing the 42
report . 34
report and 46
report in 71
report is 42
report on 25
report to 17
report was -53
represent the 28
representations from -46
representations made 43
representative organisations 38
representatives , -44
representatives from 48
representatives to 35
requested . -40
require a -41
required . -6
required for -27
required to -44
requirement for -16
requirements , 48
requirements for -30
requirements of -23
research , 7
research and -12
research into 30
research is -36
research on 20
research to 47
residential buildings 48
resilience , 16
resources . -24
resources and -19
resources to 5
respect of -37
respect to 25
respond to 20
responding to -17
response , 23
response and 37
response to 30
responses . 18
responses and 18
responses from -14
responsibility for -20
responsibility of -16
responsibility to 36
responsible for 1
result , 22
result in -32
result of -24
resulted in -18
resulting in -17
returned to -40
review . -63
review and 16
review as -28
review is 60
review of 45
review process -43
review the -37
review these 43
review will 66
reviewed by 52
reviewed in 39
reviewed the 27
reviewing its 21
reviewing the 21
reviews . 15
revising the 46
right hon -21
right support -17
right to -14
risk . 34
risk and 29
risk assessments -34
risk management -58
risk of 16
risks associated 21
robust , 25
robust and -37
role as -29
role in -23
role of 43
roll out 40
rolled out 27
rolling out 71
rollout of 12
round of 55
rounded to -28
route . 15
routes , 5
rules , -25
rules . -15
rules and 33
rules on 32
running until 29
safe and -19
safety . 27
safety and -44
safety risks -38
same period -18
savings and -24
scheduled for 26
scheme , -12
scheme . 34
scheme in -30
scheme is -51
schemes . 26
schemes to 16
school , -32
school . 37
school and -24
schools , -24
schools . 17
schools and -3
schools in 24
schools with 25
scope of -32
sea and 34
section <number> 8
sections <number> 26
sector has -43
sector organisations 35
sectors . -33
sectors to 49
security . -40
security and -11
security risks -38
seeking to -10
seeking views 57
sent to 55
series of 6
seriously and -21
service , -51
service . -33
service for 24
service providers 33
service to 29
services , -15
services . 6
services and -11
services in -19
services through 41
services will -30
session on -29
set at -34
set by 26
set of 46
set out -8
set the -36
set up 40
sets out -61
setting out 9
setting up 30
settings , -31
settlement . -37
settlement for 27
severe , 23
sexual violence 32
shape the -22
share of 27
shared with 47
short-term lets 33
shortly . 51
should be -24
should continue 25
should not 28
shows that -16
significant increases 49
significant progress -28
since <date> -4
since <name> -31
since it -50
since its -42
since the -22
site . -34
sites . 30
sites in 40
sits with -24
situation . -25
situation in 33
skills and -8
skills needed 27
skills they -27
small and -39
small businesses -27
so , -40
so . 33
so far -12
so in -43
so it -21
so that 62
so they 46
so we 54
social and 39
social care 44
social media 25
society and 24
society to -31
solar panels 34
some of 17
some time 50
soon . 34
soon as 22
sought to -49
sought views 18
sources . -22
special educational 18
specific assessment -13
spend in 54
spending . 30
spending on -50
spending review 19
spent on -27
staff and -42
staff are -27
staff in -10
staff that -44
staff to 7
stage and -49
stage of 47
stages of 16
stakeholder engagement 53
stakeholders , 9
stakeholders across -29
stakeholders from -27
stakeholders in -28
stakeholders including 36
stakeholders on -31
stakeholders to 21
standard allowance 34
standard of -53
standards , -29
standards . -22
standards in 42
standards of 15
start to -57
stated that -33
statement on -43
states that -36
statistics are -25
statistics on 38
statistics were 43
status . -40
statutory guidance 33
statutory powers 48
steps and 32
steps to -14
still be 22
still being -45
storm overflows -38
strategic oversight -60
strategy , 14
strategy for -30
strategy in -40
strategy to 38
strengthen our 48
strengthening the -28
structure , 28
students from 41
study , 33
study . 48
submitted by -35
such a 31
such as 11
suppliers . -24
supply chains 18
support , -9
support . -14
support children 48
support delivery 16
support employers -33
support for 30
support from -7
support growth -29
support in 15
support is -44
support local 17
support of 33
support people 19
support that -24
support the -8
support them 9
support they 17
support this -39
support to 58
support with 34
supported by -21
supported housing 26
supported the 20
supporting local -27
supporting the 4
supports the 15
survival rates -33
survivors of 31
sustainability , 27
sustainable , -22
symptoms , -28
system , 33
system . -30
system of 26
system that -26
system to -31
systems , 39
systems . -41
systems and -34
systems to 40
table below -17
take action -23
take effect 32
take forward 21
take on 49
take the -15
take this -33
taken a -27
taken action 30
taken forward -34
taken on 46
taken place 17
taken steps 31
taken to -45
taking a -54
taking action -20
taking forward 42
taking into 21
taking steps 28
taking to -48
tax system -26
taxpayer . -11
team . -37
team at 20
teams to 35
technical assistance 34
technology , -22
technology to 41
terms and -19
than doubled 48
than in -28
than the -37
that " -39
that , 27
that <body> -40
that <name> -50
that <state> -51
that a -54
that all -31
that any 24
that are 12
that consultation 15
that could 42
that date 29
that in -31
that is 5
that may 38
that need 24
that no 32
that our -22
that over 41
that patients 51
that people -43
that period 28
that set 47
that supports 27
that the -16
that their -25
that they -36
that this 21
that uk 24
that was -50
that we 33
that were -55
that will 6
that women 24
that would 28
the <company> -10
the <date> -1
the <fund> 7
the <law> 17
the <minister> 55
the <money> -34
the <name> 6
the <number> -49
the <paper> 5
the <state> 2
the ability -17
the above 33
the actions 37
the administrative -19
the adoption 39
the adult -24
the age -24
the agreement -11
the allocation 29
the amount -15
the announcement -33
the annual 41
the answer -39
the application -44
the approach 25
the appropriate 31
the areas 26
the associated -22
the asylum 33
the attached -35
the available -23
the average -28
the ban 36
the base -34
the basis 39
the benefits -5
the best -6
the biggest -24
the capability -35
the care -41
the case -13
the changes -26
the closure 66
the collection 23
the coming 18
the committee 29
the concerns -20
the conclusion 24
the condition 23
the consent 35
the construction 30
the consultation -21
the content 19
the cost 27
the costs -11
the country 43
the criminal 38
the criteria -8
the current -14
the data -21
the date -13
the deadline 50
the decision 57
the delivery -25
the department 49
the deployment 21
the design 12
the detailed 37
the details 29
the development 21
the devolved 12
the draft -24
the duration 41
the duty 49
the earliest 42
the effect -73
the effectiveness 37
the end 4
the environment -21
the evaluation -35
the event -37
the events -47
the evidence 11
the existing -9
the extension 25
the extent 19
the figures -38
the final -19
the findings 16
the flow -38
the focus -38
the following -13
the food 32
the force -28
the formal -33
the forthcoming 18
the foundations -19
the framework 27
the full 9
the fund 10
the funding -42
the future -11
the government 65
the government's -5
the grant 14
the greatest -22
the group 31
the growth -43
the guidance 17
the heart -8
the highest -30
the hospitality 40
the impacts -26
the implementation 50
the importance -22
the inaugural 32
the increases -50
the independent 82
the information -15
the inspection 51
the integrated 21
the intention 51
the interim 19
the international -18
the introduction -17
the investigation 10
the issues 28
the joint 35
the judiciary 28
the key -15
the last -27
the latest -27
the launch 20
the law -18
the lead -50
the legal 23
the lessons -77
the level -36
the list 44
the local -60
the long-term -20
the lowest 19
the majority 37
the management 32
the market -32
the maximum 18
the meantime -22
the measures -21
the meeting -30
the ministerial 45
the model 26
the most 16
the national 24
the nearest -29
the need -13
the needs -36
the negotiations -32
the new -24
the next 55
the normal 31
the number 5
the operational -25
the outcome 16
the outcomes 20
the overall -11
the past -17
the performance 52
the period -30
the pilot 24
the plan 35
the planning -10
the police -12
the policy -54
the position 32
the potential -1
the power -47
the press 16
the previous 11
the primary -33
the private 9
the process 43
the programme 2
the programme's 24
the project 28
the projects -31
the promotion 24
the property 17
the proposals 53
the proposed 19
the protection 30
the public -9
the quality 40
the range 22
the rate 23
the recent -2
the recently -24
the recommendations 18
the recovery 34
the recruitment 50
the reform -22
the reforms 33
the removal 33
the report -42
the representations 56
the requested -29
the required 11
the requirement -37
the requirements 20
the resources 46
the response 10
the responses 51
the responsibility -63
the restrictions 30
the results -26
the return 32
the review 14
the revised 20
the right -20
the risk -16
the role 35
the roll 35
the root -12
the route 20
the rules 36
the safe 22
the savings -35
the scale -22
the scheme -12
the second 28
the sector 8
the selection -39
the single 13
the situation -30
the skills -7
the speed 45
the spending 50
the staff -22
the standard -2
the statutory -25
the strategic -26
the strategy 11
the success -25
the supply -35
the support -29
the system -15
the table -20
the targets -26
the taskforce 17
the tax -34
the taxpayer -9
the time -27
the timeline 23
the top -27
the treatment 17
the trial -18
the trust 18
the two -49
the updated -29
the use -17
the value 41
the vast -24
the views -20
the water -88
the way -20
the whole 15
the wider -25
the workplace -33
the world -21
the year -6
the years -31
their <name> -7
their ability 25
their area -35
their care 17
their commitment 56
their families -8
their investment -34
their local 33
their needs -46
their new 6
their overall -40
their own -14
their public -37
their statutory 28
them . 34
them and -20
them from 30
them to 4
them with -31
then the 37
there are 26
there have -23
there is 4
there were -50
there will 1
therefore not -26
these , -42
these are -45
these areas 21
these changes -19
these costs -33
these guidelines 42
these include -18
these issues 38
these powers 57
these products -17
these reforms 15
these will -15
they also -29
they are -38
they continue -31
they deserve 30
they have -20
they may -11
they meet -16
they need -26
they should -18
they were -37
they will -13
this , 7
this . -10
this <name> 31
this area 41
this case 58
this change 19
this data 37
this engagement -17
this funding -15
this government 22
this group 39
this guidance 43
this has -50
this important 34
this in 38
this included -24
this includes 25
this increase -22
this information 20
this initiative 28
this investment 26
this is -22
this issue 9
this legislation -24
this matter 18
this money -52
this new -34
this parliament 18
this policy -50
this programme -29
this report 56
this review 31
this support 15
this through -52
this time -17
this way -42
this work -24
those in 13
those that 29
those who -23
those with -9
threats . -50
three years 51
through <name> 13
through an 42
through ongoing -39
through our 10
through the 30
throughout the -36
time , -18
time . -16
time allows 50
time in 39
times . 37
times for 8
to , -44
to : -29
to <body> -15
to <company> 22
to <date> -41
to <fund> -20
to <minister> 36
to <money> 48
to <name> 6
to <number> -6
to <paper> 16
to a -7
to accelerate 29
to access 14
to account -31
to achieve -17
to achieving -64
to act 30
to address 15
to adopt 29
to align -13
to all 10
to allow 58
to amend 27
to an -47
to analyse 31
to and -22
to announce 27
to apply 49
to assess 26
to assist 23
to attend -37
to attract -23
to be -34
to become 29
to begin 49
to better -5
to boost 37
to both -27
to bring 23
to businesses 18
to care 27
to change -26
to children -39
to collect 36
to comment -2
to communicate -25
to comply -19
to conduct 6
to confirm 26
to consider -28
to consult -18
to contact 24
to continue 7
to contribute -23
to coordinate 29
to cover -26
to create 43
to date -13
to decide -43
to deliver -2
to delivering -18
to demonstrate -29
to design 29
to determine 37
to develop 63
to discuss 13
to display 31
to drive 29
to economic -21
to employment -39
to enable 34
to end -32
to engage 6
to enhance 33
to ensure 19
to establish 21
to exempt 52
to expand 10
to explore 16
to extend 37
to fill 36
to finalise 39
to find 21
to focus 24
to fund 35
to further 23
to future -24
to gather 16
to generate -26
to give 35
to halve -29
to have 37
to hear -37
to help 6
to hold -30
to home 39
to identify 37
to implement -15
to improving -25
to inform 28
to invest 30
to investigate -36
to keep -19
to launch 20
to leave 23
to legislate 34
to local -22
to maintain -20
to make 16
to market -46
to measure 22
to meet -26
to meeting -35
to minimise -25
to mitigate 6
to monitor -18
to more 12
to move -17
to my 26
to new -11
to obtain 37
to offer 14
to ongoing -29
to open -6
to operate 31
to other 46
to oversee 37
to parliament 9
to participate 13
to pay 33
to plan -34
to postpone 35
to prevent 26
to prioritise -4
to proceed 29
to produce 38
to progress 32
to promote -13
to provide 18
to publish -11
to publishing 42
to put -13
to raise -18
to reach -36
to receive -13
to recognise 30
to recover -30
to reduce 23
to reducing -33
to reflect -13
to reform 18
to replace 13
to report 8
to restore 35
to retain 38
to reviewing 62
to roll 24
to safeguard -17
to secure 18
to see -25
to set 29
to share 22
to some 26
to specialist 40
to speed 31
to stop -37
to streamline 19
to strengthen 25
to submit 12
to support 19
to suspend -39
to tackling -12
to take -20
to that -18
to the -18
to them -33
to this 4
to train 26
to transition 25
to understand 5
to unlock -39
to update 12
to use 33
to visit -39
to which 18
to withdraw 29
to work 14
together the 18
together to 18
together with 23
took place 37
tools and -18
tools to -26
top of -36
total number 18
total of -50
towards a -28
towards the 17
trade bodies 44
trade unions 16
training , 21
training . 12
training providers -32
training to -15
transfer of -26
transparency , 39
transparency . 58
treatment , -17
treatment and -15
treatment of 20
trusts and -39
twelve months -42
two new 39
two years -15
type . 35
types of 20
uk , 14
uk . 8
uk <body> 9
uk <company> -36
uk <name> 51
uk also 36
uk economy -42
uk for 29
uk government 34
uk interests -30
uk is -52
uk to 35
uk will 49
uk with 35
unable to -21
under <body> 36
under <name> -22
under a -43
under development 49
under review -40
under the -14
under way 52
underpinned by -25
underpinning the -21
understand and -24
understand how 28
understanding of -29
undertaken , -36
undertaking a 26
undertook a 40
underway . 80
underway to 81
up , -27
up a 28
up in 60
up to -22
upcoming <paper> 63
updated <name> -28
updated in 73
updated its 51
updates on 60
us to -30
use . -33
use <name> 22
use by 30
use in -14
use of 12
use the -21
use this 30
used by -60
used for -19
used in -27
used to 33
users , 38
using a -23
value for 21
value of -17
variety of -24
vast majority -23
version of 23
veterans and -30
via a 42
victims of -14
view to 28
views . 28
views from 27
views on -25
visit to 30
vital role -27
vital that 30
voluntary and 35
vulnerable customers -28
waiting for 18
waiting list -30
waiting times -21
was <money> -81
was <number> -31
was allocated 41
was an -28
was announced 12
was appointed 36
was approved 27
was based -30
was given 29
was identified -47
was implemented -32
was in -48
was introduced -8
was issued 28
was launched -11
was not -19
was open 41
was published -18
was spent -58
was supported -48
was taken 48
was the -27
was to -24
was used -25
water , 19
water companies -10
way . -30
way of -28
way to 26
ways to -11
we agreed -33
we also 18
we announced 10
we are 50
we believe -21
we cannot -16
we committed -43
we continue -12
we do 18
we expect -17
we have 42
we intend 45
we know 35
we need -62
we plan 48
we provide -22
we published 54
we recently 26
we recognise -31
we remain 21
we were -56
we will 85
we work -46
we would -10
website , -7
weeks . 35
welcome the -45
welcomed the -20
welfare and 25
well underway 40
were <number> -16
were also 31
were announced -20
were assessed 36
were included -50
were made 27
were provided 48
were published 66
were selected 38
what support -24
what to 32
when <body> -29
when a -24
when considering -24
when it 16
when making -10
when parliamentary 32
when they 39
where a -14
where an -20
where appropriate 18
where he 21
where it 48
where possible -30
where required -30
where they -46
where this -14
where we -61
whether a -56
whether there 26
which , 46
which aims 82
which are 6
which could 39
which has -55
which included 37
which includes 73
which is -15
which may -25
which provides 13
which runs -38
which set 21
which sets 32
which the -79
which they -24
which was -89
which we -56
which were -38
which will -22
while the -16
who are 66
who have -24
who will -19
why the 35
why we 71
wider <body> -17
will , -43
will act -28
will aim 41
will allow -5
will also 15
will always -72
will announce 29
will apply -24
will be 22
will benefit -14
will carefully 19
will communicate 27
will confirm 42
will consider 40
will consult 77
will continue -39
will depend -30
will do -19
will drive -21
will enable -23
will engage 28
will ensure -29
will explore 35
will further -18
will give -38
will have -13
will help -29
will in -35
will include 22
will increase -31
will inform -35
will initially 39
will introduce 17
will invest 17
will keep -15
will launch 25
will lead 40
will look 9
will make 11
will need -24
will not -85
will now 40
will only -77
will provide 2
will publish 78
will receive 5
will remain -32
will report 30
will require -25
will respond 31
will set 12
will shortly 45
will soon 36
will start 21
will strengthen -24
will then 35
will update 29
will work -13
will write 20
wishes to -49
with <body> 7
with <name> 19
with <number> -58
with <state> 17
with a 9
with all -13
with an 18
with businesses -32
with colleagues -31
with councils 31
with disabled 28
with further 19
with industry 21
with international 41
with its -30
with key 13
with local -18
with ministers 41
with no 37
with other 15
with over -36
with patients -30
with previous 40
with regards -30
with representatives 24
with stakeholders -37
with their 24
with them 26
with this -27
with uk -33
within <name> -16
women's health -33
women and 13
work , 17
work . -13
work across -22
work and -20
work at 38
work closely -5
work has -15
work in -10
work is 40
work of -37
work on 26
work to 28
work together -39
work towards 20
work with -10
worked closely 19
worked with 29
workers . -32
workers and 24
workers to 37
working across -28
working closely 12
working group 39
working hard -34
working on 47
working through 34
working to 47
working together -44
working towards 20
working with 41
works closely -12
works with -47
world leading -28
would be 34
would have -17
written to 36
year , -10
year . -32
year by -27
year for 31
year in 24
years , 14
years and -35
years of 27
years old 40
years to 22
years will 25
yet been -23
young people's -25
young person 17
– <name> -23
– including 12
`,
  pastDate: `
31
none 9
past-copula 47
past-passive -3
perfect -24
perfect-passive -33
perfect-progressive 12
plan 48
present -24
progressive -28
progressive-passive -24
will-passive 30
`,
  previous: `
copula -10
copula be -10
do -38
modal -47
modal apply 26
modal consider 32
modal continu 20
modal find 24
modal hav -23
modal mak -21
modal provid -31
modal receiv 43
modal vary -61
none -30
none  -30
past 6
past agr 47
past announc -29
past carry 28
past clos 27
past com 26
past complet 26
past conduct -15
past confirm -21
past consult 23
past establish -28
past estimat -21
past find -25
past grant -28
past highlight 33
past hold 24
past includ 17
past increas -26
past inherit -23
past issu 37
past launch -17
past mak 8
past meet 25
past produc -30
past rais 42
past receiv -24
past reiterat 21
past report -24
past request -63
past run 34
past set -15
past spend -46
past support -48
past tak -28
past us -25
past visit 17
past writ 73
past-copula -18
past-copula be -18
past-passive -2
past-passive award 21
past-passive commission 58
past-passive complet 65
past-passive conduct 24
past-passive issu -26
past-passive publish -19
past-passive tak 29
perfect 12
perfect agr 35
perfect allocat 30
perfect announc 9
perfect begin 20
perfect chang -23
perfect commission 17
perfect commit -35
perfect conclud 43
perfect confirm -21
perfect consider 18
perfect engag -35
perfect focus 64
perfect hav -47
perfect implement 29
perfect increas -17
perfect introduc 16
perfect invest 27
perfect launch 15
perfect mak -39
perfect produc 45
perfect provid -45
perfect publish -15
perfect receiv -18
perfect set 19
perfect tak 43
perfect work 34
perfect-passive -14
perfect-passive commission -28
perfect-passive develop -25
perfect-passive mak 29
perfect-passive publish 6
perfect-progressive engag -19
plan -8
plan ensur -45
plan publish 7
plan tak -20
present -27
present allow 30
present apply 22
present assess -33
present benefit 31
present compris -46
present confirm 37
present continu 5
present cost 33
present enabl -28
present engag -29
present estimat 25
present form -29
present fund 7
present giv -29
present includ 24
present keep -34
present know 33
present mak 30
present mean 18
present meet 18
present need -29
present offer -10
present operat -14
present outlin 19
present play 67
present provid -16
present publish -22
present rais 43
present recognis 19
present refer -21
present reflect -12
present report -12
present review 33
present set -36
present show -24
present stat -36
present support -9
present tak 37
present us -31
present want 9
present welcom -12
present work -48
present-passive -33
present-passive appal 37
present-passive back 28
present-passive bas 22
present-passive commit 17
present-passive concern 45
present-passive consider -31
present-passive design 27
present-passive hold -51
present-passive provid -15
present-passive publish 30
present-passive requir 36
present-passive set -31
progressive 7
progressive concern -35
progressive consider 12
progressive continu -10
progressive deliver -23
progressive develop 35
progressive do 38
progressive explor 15
progressive implement 23
progressive increas 39
progressive invest 28
progressive mak -14
progressive monitor -41
progressive prioritis 33
progressive provid 36
progressive receiv 36
progressive reform 45
progressive review 18
progressive support -18
progressive tak 51
progressive undertak -21
progressive work -17
progressive-passive develop 26
will -1
will : 67
will allow -26
will apply -25
will be 14
will bring 21
will build -40
will conduct -51
will consult -16
will continu 12
will creat 25
will deliver 8
will depend -38
will ensur -19
will establish 29
will get -47
will hav -21
will help 25
will improv 38
will introduc 27
will invest 45
will launch 19
will look 33
will mak 17
will monitor -44
will provid 30
will publish -24
will put -32
will receiv -30
will reduc -53
will requir 56
will updat 35
will work 36
will-passive bas -56
will-passive deliver -49
will-passive determin -27
will-passive develop 28
will-passive mak -21
will-passive pay 26
will-passive publish 14
will-passive updat 52
`,
  referral: `
-22
`,
  subject: `
<body> 36
<body> ask 27
<body> be -40
<body> bring -33
<body> commission 24
<body> commit -8
<body> consider 11
<body> consult 25
<body> do -28
<body> establish -31
<body> hold -54
<body> launch 19
<body> past -20
<body> plan 42
<body> present 1
<body> progressive 54
<body> publish -10
<body> review -30
<body> set 17
<body> support 12
<body> will -23
<body> work -8
<company> 49
<date> present -50
<fund> 10
<fund> deliver 30
<fund> past -20
<law> -4
<law> be 39
<law> past -31
<law> will -20
<member> 31
<member> will 47
<minister> 9
<minister> meet 25
<minister> past -14
<minister> set -39
<money> 12
<money> past -45
<money> will -37
<name> 5
<name> appoint 16
<name> be -17
<name> commit -27
<name> consider 33
<name> design -35
<name> develop 31
<name> fund -36
<name> launch -32
<name> lead -50
<name> modal -13
<name> plan -18
<name> present -19
<name> publish -36
<name> set -46
<name> support -24
<name> us 42
<name> work 21
<number> -21
<number> award -54
<number> be 26
<number> past -35
<number> will 64
<paper> commit 50
<paper> confirm 27
<paper> modal 27
<paper> past 16
<paper> publish -27
<paper> recommend -48
<paper> set -30
<paper> will -22
<state> -52
<state> past -39
<url> -11
<url>  -17
<url> none -17
action 19
addition 28
allocations 12
already -23
also 66
also past 108
also plan 34
also present -74
also publish 17
announced -22
announcements 41
applicants -17
approach -1
assessment -20
assessment publish 31
authorities -19
authorities be -18
breakdown -26
broadly 24
campaign 37
cases -29
changes 4
changes past 43
changes will -19
claimants -15
commitment present 51
companies -51
consultation 50
consultation be 43
consultation present 10
consultation run 56
contract -15
costs -35
criteria 32
data 28
data past -25
data present -14
data publish 38
deadline -33
decisions 15
defence 33
department 26
department be 20
department commit -15
department consider -42
department discuss -35
department do -4
department fund 14
department monitor 26
department past 6
department plan -18
department present -51
department progressive 30
department spend -28
department will 54
department work 28
departments 18
details 6
details follow 43
details past -43
details set 39
details will 46
documents -29
due -20
duty -36
evaluation 19
figure -28
figures -17
findings -18
focus -26
framework 25
fund 23
funding 43
funding will -30
government -24
government be -17
government bring 36
government commit -12
government confirm 25
government consider -39
government consult 17
government deliver -25
government establish 29
government follow -58
government invest 19
government keep -17
government past 74
government progressive -1
government publish 7
government support -16
government will 27
government work -21
governments 41
group 54
guidance be 27
guidance past -51
guidance publish -25
he 19
i 5
i ask -33
i meet 29
i modal -21
i past 45
i plan 43
i present -14
i refer -30
i will 49
impact 25
information -15
information be -17
information modal -12
initiative -27
inquiry 56
intention 25
issue -41
issues -21
it be -29
it publish 25
it will -9
latest -29
latest past -29
latest publish -27
levels -37
majority -22
measures -16
meeting 34
methodology -12
minister 18
minister past 62
model will -32
negotiations 22
now -35
number -32
number past -32
officials 31
officials past 43
officials present -28
officials will 24
one 36
one be 56
options -30
organisations -23
out -37
parliament -69
part 37
part will 49
people -23
phase 41
pilot past 30
plan -16
plan will -30
planning 66
planning be 68
plans -20
police -46
policy -32
position -26
power -30
priority -13
priority plan -24
process -13
process be 20
programme 41
programme design 43
programme past 43
programme present -20
programmes 36
progress -43
project 38
projects 25
proposal -29
provisions 27
publication 23
published 70
published past 46
purpose -17
purpose plan -17
rates 5
recently 67
recently past 68
recruitment 39
reforms -25
regularly -25
regularly present -25
regulations 45
release 35
report 16
report be 39
report past -32
reports -20
requests -35
requirements 21
research -63
responsibility -31
review 50
review past -47
review progressive 34
review will 32
round 43
savings 35
scheme -14
sector -37
service -29
services 40
spending -28
staff 33
steps 34
strategy 14
strongly 39
such past -34
support -22
table -11
taskforce 30
that 22
that be 17
there -13
there be 41
there progressive -34
there will 28
these be 24
these will -33
they -13
they be -26
they past 40
they progressive 51
they will 25
this -32
this be 43
this build -21
this past -49
this present 32
this will -46
time -25
together 24
total -35
training 27
trust 59
uk 44
uk be -10
uk lead 32
uk past 54
uk play -31
uk present -29
uk remain -20
uk support 41
uk work -17
updates 36
use -43
value 68
we -38
we be -33
we bring 32
we consider -26
we consult 16
we develop 23
we discuss 37
we establish 32
we expect -13
we go -24
we hold 30
we intend 19
we invest 16
we keep -19
we launch 15
we listen -31
we look -37
we modal -6
we monitor -64
we need -26
we past 22
we plan 40
we pleas -47
we present 42
we progressive -30
we publish 22
we remain 11
we review 39
we s -57
we set 17
we support -12
we us -19
we want 21
we will 8
we work -27
widely 52
work 50
work be 26
work progressive 43
`,
  subjectHolds: `
' -17
, -4
. -5
: -40
; 14
<body> 16
<date> -4
<fund> -29
<law> -27
<member> -56
<minister> 16
<money> -40
<name> -5
<number> -67
<paper> 6
<state> -16
<url> -13
a 31
about -59
access 34
accounts -23
across -7
action 31
activities 43
activity -50
additional 25
advice 32
against -16
aged 35
agreement 36
agreements -41
ahead 42
all -14
allocations 13
along 31
already -21
also 28
an -59
analysis 22
and -15
announced -1
announcements 29
any -33
applicants -34
applications 27
appointments -56
approach 26
area -26
around -34
as -22
assessment 13
associated -39
at -35
audit 41
authority -5
available -8
average -14
banking -22
be -54
been -31
being -11
between -39
beyond -20
bodies 15
body -47
both 21
breakdown -27
budget 21
businesses -23
by -61
campaign 20
care -38
case 37
cases -36
changes 23
children 37
civil 31
claimants -21
claims -27
commercial 29
communications 36
community -22
companies -54
company -52
complaints -34
condition -47
consultation 17
contract 33
contracts -37
contribution 29
costs -28
country -23
currently -17
data -58
date -31
deadline -29
decisions -38
defence 34
delivery 18
department 50
department's 31
departments 15
detail -17
detailed 32
details 10
development 24
digital 28
disease 30
draft -38
due -43
during -32
duty -42
efficiency 28
eligibility -34
enforcement -21
ensure 34
ensuring -27
evaluation -21
expect -39
external -24
facilities -24
factors -29
feasibility 47
figure -38
figures -35
final 19
financial 39
findings -18
first 27
five -26
for -21
forecast -21
formal 44
former 63
forward 29
four 15
free 34
from 6
fully -37
funded -24
funding -25
further 38
future -17
governance 27
government 41
government's 9
governments 32
grant -36
group 30
groups -23
guidance -38
guidelines -34
half -33
he 23
hearing -27
hon -26
households -21
how -15
human 33
i -5
in 3
including -28
income -45
increases -40
independent 13
individual -24
industry -40
information -21
infrastructure -36
initiative -25
initiatives 30
inspectors 40
intention 20
interest 27
into -30
investment 32
issue -48
issues -21
it 19
its 38
landlords 14
legal -19
levels -21
licences 45
line 53
local 6
majority -20
management 38
managers 41
many -26
medical -25
meeting 11
mental -49
military 27
million -22
minister 21
ministers 18
modern -38
more -4
most -22
need 17
negotiations 25
networks -31
no -93
non-compliance -28
nor -52
not -19
note -26
now -43
number -15
of -11
office 37
officials 28
one -39
operating 34
operators -16
opportunities -49
or -10
order -25
organisations -68
other -18
our 21
over -54
overall 14
package -28
parliament -81
part 35
partners 14
patients 27
pay 23
pension -12
people -44
performance -18
period 20
phase 11
pilots 37
planning 51
police -35
policy -35
positive -47
powers 19
principles -24
priority -49
private -17
process 14
processes 43
procurement 49
products -48
programme -13
progress -41
projects -25
property 32
proposed -43
protection -33
provided -27
providers -22
provisions 24
publication 42
published -30
purpose -21
recent 28
recently 1
recommendations -36
reference 38
reform -27
reforms -36
regional 61
regularly -4
regulation 33
regulations 25
regulator 25
remaining 38
report 15
reporting 26
requests -48
requirements -28
research -16
response 52
responsibility -29
review -26
revised -25
risk -58
round 24
safety 37
scheme -18
school 20
schools -54
service -46
sets -61
seven -45
significant -29
similar -48
since -27
sites -25
six -41
skills -23
small -36
so 23
social 26
some -29
specialist 31
specific -16
spend -72
spending -13
statement 20
statistics -12
strategy 27
strongly 45
study -59
such -38
suppliers -19
support -37
supporting 25
system 46
taskforce 47
tax 40
team 41
than -63
that -67
the 20
their -39
they -34
third -35
this -24
three -17
through -23
time -40
to -28
total -74
training 37
transitional 35
treatment -29
trial 64
trust 45
two 23
uk 56
under -11
up 43
updates 27
use 19
using -23
value 35
visa -40
was 29
water -62
we 24
week 65
were 47
what -46
when 34
where -11
whether -62
which -127
who -26
widely 35
wider -38
will 24
with -16
women 26
work 5
working -58
works 31
years -3
`,
  subjectStarts: `
' -19
<body> 16
<company> 21
<date> 11
<fund> -12
<law> 37
<minister> -5
<money> 10
<name> -29
<number> -77
<paper> 11
<state> -44
<url> -9
a 26
all 16
an 47
analysis 45
and 41
any -68
applications 28
around -25
as 16
at 15
both 28
currently -34
data -10
decisions -33
defence 33
departments 25
detailed 28
details 25
due -18
each 5
engagement 26
figures 22
for -17
further 44
government 69
he 23
i 34
in 30
information 11
initial 28
integrated 26
it -49
local -16
ministers 11
most -18
my 15
new -42
no -7
officials 28
one -15
organisations -47
our -35
people -29
phase 34
please -37
published 35
research -28
schools 29
significant -25
since -30
some -19
that 22
the -43
their -18
then -30
there -48
these -28
they -23
this -22
to 37
uk 6
water -27
we 3
wider -34
will 32
work 66
`,
  to: `
<body> -27
<name> 40
al 26
b -39
commit ensuring -8
commit improving -12
commit publishing 35
commit th -20
continu encourag -34
continu engag -40
continu fund 36
continu increas 39
continu invest 51
continu keep -18
continu support -16
continu work -11
dat 43
deliver -34
develop 30
enabl 24
engag -43
ensur 12
ensuring -8
establish 40
fund 30
hav -26
implement -21
improving -12
increas 26
inform -52
invest 52
keep -24
mak -37
monitor -3
provid th -26
publishing 35
respond th 29
s -53
strengthen -30
us -42
us inform -37
work -41
work ensur -89
`,
  told: `
 -19
accept 55
access -27
achiev -61
acknowledg -42
act -20
ad 43
administer -26
advis -6
advocat -49
affect -27
agr 63
aim -45
align -19
allocat 45
allow -33
amend 73
analys 35
announc 74
appal -36
apply -4
appoint 86
approv 20
ask 81
assess 32
attend -35
await -71
award 57
balanc -39
bas -33
be -35
begin 53
benefit -20
bring 24
build -3
cal -12
chang 69
choos 29
clos 93
collaborat 52
commenc 79
comment 28
commission 58
commit 23
communicat 61
complet 26
comply -44
conclud 30
condemn -27
conduct 57
confirm 15
consider 8
consult 117
contact 41
contain -26
continu -15
contract 34
coordinat 36
copula -10
copula be -10
cost 20
cover -34
deal -45
decid 15
delegat 34
deliver 19
demonstrat -42
depend -21
deploy 52
design -20
detect -52
determin -28
develop 101
direct 44
discuss 32
distribut 47
do -48
do includ 23
do publish -11
draft 38
draw -45
driv -72
embed 32
employ -30
empower -52
enabl -56
encourag -24
endors 57
engag 34
enhanc 34
ensur -27
entitl -34
establish 52
estimat -44
evaluat 69
examin 37
expand 42
expect -18
experienc -30
expir -45
explor 14
extend 35
fac -22
fal -49
finalis 52
find -35
focus -72
follow -2
fund 30
generat -34
get -32
giv 24
grow -45
guid -28
hav -31
help -34
hold 28
implement 43
improv -17
in 50
includ 1
incorporat 21
increas 40
incur -39
indicat -26
inform -61
inherit -45
initiat 40
inspect 43
intend 8
interpret -58
introduc 104
invest 90
investigat 51
invit 81
involv -27
issu 41
join -41
keep -52
know -54
launch 93
lay 22
lead -26
learn -60
leav -40
legislat 81
link -16
list 21
listen -22
look -15
maintain -19
mak -37
manag -22
mean -16
modal -53
modal be 6
modal confirm 24
modal find 37
modal hav 16
modal mak -17
modal requir 25
modal tak 27
modal us -21
monitor -31
mov -16
need -25
none -19
none  -19
not -41
offer 13
ongo 35
open 71
operat -32
organis -38
outlin -18
overs -43
partner 35
past -40
past accept 55
past advis 28
past agr 12
past announc 17
past ask 21
past attend 40
past bas 29
past begin 30
past clos 20
past commission 24
past conduct 27
past consult 22
past continu -35
past deliver 36
past discuss 33
past engag 43
past establish -27
past estimat -22
past fund -59
past giv -26
past hav -25
past host 21
past includ -36
past inherit -36
past mak -21
past meet 81
past not -28
past open 28
past propos -22
past provid 19
past publish -13
past rais 44
past receiv 18
past refer -42
past request 17
past requir 62
past review 33
past run 20
past say -33
past set -28
past sign 53
past undertak 49
past updat -38
past work 35
past-passive 66
past-passive agr 32
past-passive allocat 21
past-passive announc 24
past-passive approv 29
past-passive award 21
past-passive consider -17
past-passive design -33
past-passive establish 20
past-passive identify -36
past-passive includ -37
past-passive invit 27
past-passive publish 39
past-passive receiv -31
past-passive requir -41
past-passive us -22
paus 38
pay 22
perfect 125
perfect accept 28
perfect act -55
perfect advis -33
perfect announc -21
perfect apply -25
perfect appoint 27
perfect ask 31
perfect assess -24
perfect be -45
perfect cal -21
perfect commenc 41
perfect commission 47
perfect commit 22
perfect confirm -32
perfect consult 27
perfect continu -23
perfect ensur 39
perfect focus -27
perfect hav -10
perfect hold 23
perfect identify -39
perfect implement 17
perfect introduc 32
perfect invest 22
perfect issu 14
perfect launch 14
perfect listen -31
perfect mak -35
perfect meet 27
perfect not -56
perfect play -29
perfect publish 38
perfect rais 17
perfect receiv -10
perfect recognis -25
perfect s -37
perfect sanction 41
perfect set -29
perfect shar -37
perfect speak 36
perfect support 26
perfect work -24
perfect writ 48
perfect-passive 56
perfect-passive allocat 22
perfect-passive appoint 40
perfect-passive complet 47
perfect-passive design -30
perfect-passive establish 27
perfect-passive mak -10
perfect-passive publish 10
perfect-passive select 30
perfect-progressive 37
perfect-progressive engag -54
pilot 78
plac 25
plan 41
plan publish 55
plan report 38
plan support -28
play -37
postpon 47
present -40
present anticipat 38
present apply -17
present assess -25
present benefit 17
present bring -24
present continu 50
present cost 24
present estimat 31
present expect 32
present focus -15
present hav 53
present hold -15
present includ 35
present intend 51
present issu -1
present keep 24
present monitor -17
present need 23
present not 37
present offer -8
present operat -17
present plan 30
present provid -48
present publish -43
present rais 24
present recognis 37
present refer -21
present remain 16
present represent -17
present requir -17
present review -3
present set -5
present stat 28
present support -10
present understand -17
present undertak -20
present valu 21
present welcom 26
present work -28
present-passive -44
present-passive allocat -23
present-passive assess -23
present-passive commit -3
present-passive determin -19
present-passive expect 30
present-passive focus 27
present-passive fund 12
present-passive pay -25
present-passive plan 62
present-passive provid -22
present-passive publish -39
present-passive review -26
present-passive schedul 35
present-passive set 24
process -35
produc 17
progress -19
progressive 80
progressive assess 27
progressive await -65
progressive conduct 32
progressive consider 31
progressive consult 27
progressive continu 16
progressive develop 21
progressive do -31
progressive engag -12
progressive expand 20
progressive fac -33
progressive follow -36
progressive fund 12
progressive invest 30
progressive investigat 44
progressive keep -28
progressive monitor -37
progressive ongo 37
progressive operat -48
progressive paus 35
progressive plan -47
progressive progress 25
progressive provid 40
progressive review 22
progressive undertak 26
progressive work 24
progressive-passive 72
progressive-passive develop 12
progressive-passive lead -23
project -44
protect -16
provid 32
publish 116
put 31
rais 63
receiv -49
recognis -25
recommend 59
record -46
recruit 44
refer -22
reflect -23
reform 54
relat -25
releas 70
remain -27
remov 55
reopen 53
represent -9
request 44
requir -35
resolv -53
respond 21
result -15
review 68
rol 35
round -28
run 34
s -55
sanction 38
sav -29
say -41
schedul 35
seek 29
select 52
serv -51
set 51
show -21
sign 59
speak 25
stand -8
start 41
stat -12
strengthen 31
submit 23
support -21
target 35
test 35
track -23
transfer 37
transform 31
treat -52
underpin -20
understand -24
undertak 57
updat 37
us -60
vary -22
want -26
welcom -54
will 19
will act -42
will allow -15
will announc 31
will assess 22
will be -38
will benefit -27
will communicat 27
will confirm 42
will consult 31
will continu -58
will deliver 13
will depend -18
will develop 66
will enabl -4
will engag 22
will ensur -30
will fund 30
will hav -54
will help -35
will increas -7
will inform -26
will introduc 20
will invest 42
will keep -17
will launch 27
will mak 73
will need -56
will provid 29
will publish 60
will receiv 35
will remain -11
will report 35
will requir -34
will respond 46
will set 52
will shar 18
will support -20
will writ 22
will-passive 62
will-passive allocat 35
will-passive announc 43
will-passive bas -14
will-passive confirm 27
will-passive consider -16
will-passive develop 28
will-passive follow 53
will-passive introduc 20
will-passive mak 31
will-passive provid 46
will-passive publish 46
will-passive requir -43
will-passive review 23
will-passive set 35
will-passive tak -15
will-passive updat 23
will-passive us -29
withhold -37
work -11
writ 57
`,
  verb: `
 -19
accept 16
access -21
achiev -61
acknowledg -42
act -15
advis -6
advocat -49
affect -32
agr 46
aim -32
align -40
allocat 51
allow -19
amend 62
analys 37
announc -4
appal -36
appoint 21
approv 32
ask 24
assess 34
attend -36
await -46
award 56
balanc -34
bas -55
be -32
begin 20
benefit -7
bring 30
build -21
cal -15
chang 50
choos 29
clos 62
collect 8
com -33
commenc 69
commission 20
commit -2
communicat 51
complet 11
compris -27
concern 47
conclud 53
condemn -28
conduct 21
consider -8
consult 32
contact 41
contain -26
continu 19
copula be -30
cover -38
deal -40
decid 28
delegat 40
deliver 31
demonstrat -41
depend -18
deploy 28
design -26
develop 19
direct 24
disburs 50
discuss -17
distribut 53
do 18
do hold 17
do includ 29
do publish -11
draw -27
driv -72
employ -29
enabl -36
encourag -34
engag -33
enhanc 39
ensur -19
enter 36
entitl -32
establish 50
estimat -61
evaluat 48
examin 41
expand 69
expect -44
explor 33
extend 68
fac -25
fal -36
finalis 29
find -60
focus -52
follow -3
fund 33
get -39
guid -37
hav -22
help -27
highlight -24
hold 6
host 36
implement 52
improv -20
in 51
includ -19
incorporat 35
increas 10
incur -37
indicat -26
inform -40
inherit -45
initiat 40
interpret -57
introduc 33
invest 49
investigat 36
invit 88
involv -21
issu 54
keep -76
know -51
launch 48
lay 24
lead -25
learn -41
leav -41
legislat 57
link -28
listen -23
maintain -32
mak 9
manag -42
mean -19
meet 11
modal hav 19
modal tak 27
monitor -43
mov -17
need -22
none  -19
not -29
ongo 11
open 64
operat -19
overs -30
partner 35
past advis 26
past agr 9
past ask 16
past begin 26
past clos 15
past commit 28
past conclud -25
past conduct 34
past confirm 14
past consider 43
past deliver 52
past discuss 27
past engag 20
past estimat -21
past fund -50
past giv -26
past hav -37
past highlight -26
past hold 19
past includ -61
past inherit -36
past meet 55
past not -28
past provid 25
past publish -17
past rais 63
past refer -42
past requir 34
past review 33
past run 12
past say -33
past set -43
past show -30
past stat -32
past undertak 22
past us 30
past work 35
past-copula be -11
past-passive allocat 20
past-passive approv 33
past-passive award 18
past-passive design -31
past-passive establish 23
past-passive identify -36
past-passive includ -36
past-passive invit 26
past-passive publish 25
past-passive receiv -33
past-passive requir -41
past-passive us -35
paus 28
pay 25
perfect act -59
perfect advis -32
perfect announc -25
perfect apply -25
perfect appoint 27
perfect ask 14
perfect be -10
perfect cal -21
perfect commenc 41
perfect commission 24
perfect conclud 51
perfect confirm -20
perfect consult 24
perfect continu -24
perfect decid 36
perfect discuss -40
perfect engag -11
perfect hold 21
perfect identify -39
perfect introduc 6
perfect invest 17
perfect issu 9
perfect listen -33
perfect mak 24
perfect meet 30
perfect not -46
perfect play -29
perfect recognis -25
perfect s -35
perfect sanction 32
perfect set -19
perfect sign -51
perfect speak 36
perfect support 18
perfect tak 11
perfect undertak 14
perfect work -22
perfect writ 39
perfect-passive allocat 27
perfect-passive complet 32
perfect-passive design -30
perfect-passive mak -35
perfect-passive publish 48
perfect-passive receiv -46
perfect-passive select 33
perfect-progressive engag -56
perfect-progressive work 6
permit -27
pilot 80
plan 18
plan publish 40
plan receiv -34
plan report 36
play -41
postpon 51
present anticipat 47
present apply -15
present assess -21
present benefit 22
present bring -26
present build -21
present continu 58
present cost 14
present encourag -21
present estimat 33
present expect 17
present fund -30
present hav 64
present hold -15
present includ 42
present intend 51
present issu 27
present keep 25
present mak 14
present monitor -16
present need 15
present not 38
present offer -42
present plan 39
present provid -50
present publish -47
present recognis 48
present refer -21
present remain 35
present represent -16
present review -6
present set -9
present support -21
present understand -17
present undertak -20
present us -14
present valu 20
present welcom 23
present work -10
present-passive allocat -21
present-passive assess -21
present-passive commit -1
present-passive consider -22
present-passive design -11
present-passive expect 24
present-passive focus 28
present-passive pay -24
present-passive plan 77
present-passive provid -17
present-passive publish -62
present-passive set -18
produc 47
progressive assess 26
progressive await -45
progressive consider 20
progressive consult 15
progressive continu 30
progressive deliver 24
progressive develop -23
progressive engag -25
progressive expand 20
progressive explor 26
progressive follow -40
progressive fund 34
progressive implement 39
progressive keep -30
progressive monitor -37
progressive ongo 14
progressive progress 37
progressive provid 36
progressive tak -15
progressive undertak 26
progressive-passive lead -23
provid -6
publish -18
rais 17
reach -36
receiv -33
recognis -29
recommend 41
record -46
recruit 47
reduc -10
refer -20
reflect -62
reform 52
relat -28
releas 38
remain -14
requir -43
respond 14
return 19
review 49
rol 37
run 49
s -62
sav -34
say -41
schedul 32
seek -9
select 36
serv -32
set -32
shar 42
show -58
speak 36
stand -8
start 34
stat -49
strengthen 15
submit -33
support -17
test 35
track -30
transfer 37
transform 31
treat -32
underpin -20
understand -21
undertak 33
updat 54
us -5
visit 11
want -12
welcom -71
will allow -8
will assess 25
will be 20
will benefit -19
will consult 8
will continu -44
will deliver 8
will depend -16
will develop 33
will enabl -2
will engag 32
will ensur -26
will fund 33
will hav -44
will help -17
will inform -11
will invest 42
will keep -27
will launch 27
will mak 26
will need -51
will provid -14
will publish -19
will receiv 65
will report 27
will requir -17
will set 9
will strengthen -28
will support -12
will updat 21
will us 32
will-passive allocat 35
will-passive announc 26
will-passive bas -19
will-passive confirm 24
will-passive consider -29
will-passive develop 40
will-passive finalis -28
will-passive introduc 20
will-passive mak 11
will-passive provid 39
will-passive publish 42
will-passive requir -14
will-passive review 20
will-passive set 37
will-passive us -23
withhold -37
writ 36
`,
  word: `
" -9
' -1
, -4
- 25
. 20
: -23
; 33
<body> 8
<company> -2
<date> 41
<fund> 39
<law> -11
<member> -15
<minister> 28
<money> 58
<name> 18
<number> 21
<paper> 13
<state> -7
a 19
abiraterone 47
able 26
about 1
above -7
abroad -34
abuse -18
abuses -31
academics 39
academy -40
accelerate 6
accept -31
accepted 25
access 23
accessed -10
accessible -28
accessing -55
accommodation -43
accompanied 33
accompanying 50
accordance -13
account -4
accountability -49
accounts 18
accredited -27
accuracy 11
accurate 25
accurately 36
achieve -27
achieved 19
acknowledged -46
across 6
act -14
action 7
active -65
actively -34
activities 12
activity -29
actors -27
acute 14
added 32
adding 40
addition 7
additional 31
additionally 5
address -13
addressed -38
addressing -7
adequately 49
adjusted 31
adjustment 32
administered -28
administering 34
administration 15
adopt 13
adopted -13
adult 2
adults 38
advance 19
advantage -59
advertising -32
advice 8
advised -24
affect 12
affected 5
affordability 21
affordable -14
after 16
again 31
against 26
age 38
agencies 7
agenda -21
agree 19
agreed 29
agricultural -43
ahead 26
aided -38
aiming -25
aims -45
aircraft -29
alcohol 27
aligned 15
aligns -48
all -21
allegations -28
alleged -30
allocated 21
allocation 64
allocations 27
allowance 20
allows 10
almost 14
alone 35
alongside 41
already -12
also 24
alternative 48
always -100
am -17
ambition -25
ambitions -58
ambitious 26
amend 31
amended 53
amendment 47
amendments 24
among 25
amongst -28
amount -47
amounts -34
an 3
analyse 51
analysed 13
analysing 20
analysis 8
and 19
animal -43
annex -47
announce 48
announced 56
announcement 52
announcements 51
annually -52
answer -66
anticipate -22
anticipated 20
antidepressants 29
any -28
appeal -23
appeals -30
applicable 30
applicants -66
application -16
applications -37
applied 17
applying 33
appoint 46
appointed 55
appointment 31
appointments 9
appraisal 4
apprenticeships 45
approach -15
approaches 46
appropriate 7
appropriately -25
approval 23
approximately -30
are -19
area -11
armed -28
around -18
arrangement -16
as -3
ask -20
asked 69
aspects -37
assess 32
assessing 17
assessment 13
assessments 13
asset 24
assets -41
assist 13
associated -1
associations -29
assumptions -51
assured -17
asylum 16
at 3
attached -43
attack -16
attacks -57
attempts -69
attend -39
attending 20
attention 21
attract -25
attractive -38
audit 24
authorisation 28
authorised -10
authorities -1
authority -36
autistic -19
automated -31
autonomous -15
availability 26
available 11
average -81
avoid -17
awaiting -33
award 6
awarded 48
awards 23
aware -47
away -14
back 22
backed -16
background 22
backgrounds 42
backlog 37
balance 39
balanced -32
ban 15
bank -16
banks 18
barriers -36
base 10
based -29
basic -29
basis -26
be 50
because -25
become -33
becomes -33
before 29
began 64
begin 71
beginning 45
begun 22
behalf -20
behaviour 43
being 11
believe -41
below -17
benefit -18
benefitting -24
best -17
better -20
between -17
beyond -27
bids 32
biggest -16
bilateral 24
blood -10
board 58
bodies -7
body -15
bold -49
book 34
booking 35
boosting -20
both 3
brain -27
brand 28
breakdown -9
bridging 33
bring -23
bringing 25
brings -50
broad 6
broaden 51
broadly -33
broken -47
budget 15
budgets -17
building -15
buildings 8
built 23
burden -30
burdens -13
business -1
businesses 18
but -12
by -11
c 27
calls -24
campaign 61
campaigners -31
campaigns -22
can -32
cancer -49
cancers -23
candidate -27
candidates 22
capabilities 23
capability -14
capacity 4
capita -47
capital -27
caps 39
carbon -61
care -7
career -16
careers -17
careful 12
carefully -6
carers 43
carried 12
carry 1
carrying -23
cars 32
case -7
cases -32
caseworkers 25
category -35
caused -36
causes -51
ceasefire -15
central -35
centrally -21
centres 63
certain 3
certainty -58
chain -12
chains 14
chair 31
chaired -23
challenge -13
challenges 2
challenging -31
changes 31
changing 42
channels 25
characteristics 25
charges -28
charging 11
charitable -48
charity 23
checks 21
child 21
childcare 24
children -27
children's -13
choice -42
choices -20
choose -26
chosen 29
chronic 68
churches -36
circa 34
circumstances -56
citizens -48
civil 18
civilians -9
cladding 34
claimants -28
claims -14
clarify 58
clarity 47
class -33
classified 32
clean -19
clear -39
clearance 39
climate 2
close -14
closed 35
closely -62
cloud 26
clubs 44
cluster -25
co-produced 45
coastal 37
codes 26
cohesion -34
cohort 28
collaborative -16
collaboratively -23
colleagues -13
collect 43
collected 46
collection 26
collects -31
college -42
colleges 4
combat -19
combination -30
come -20
comes -61
coming 21
commence 52
commenced 48
comments -31
commercial -8
commission 26
commissioned 3
commissions -30
commitment 65
commitments 41
committed 10
committee 25
common -30
communicate 19
communicated 87
communication 36
communications 30
communities 24
community -6
community-based 34
companies 14
company -21
compared -37
competition 46
competitive 39
complaint 26
complaints -21
complete 78
completed 18
completion 25
complex 27
compliance -3
compliant -8
complies -31
comply -40
comprehensive 34
concept 40
concerned -12
concerns 2
conclude 39
concluded 49
conclusion 14
condition -44
conditions -52
conduct 9
conducted 20
conducting 22
confidence -17
confident -33
confirm 66
confirmed 40
confirms -39
conflict 5
connection 22
connections -22
consent 34
conservation -34
consideration -21
considerations -9
considered -31
considering 8
considers -22
consistent 4
consistently -106
constituency -41
constituent 29
construction -38
consular 26
consult 41
consultation 36
consultations 42
consulted 48
consulting 56
consumer -19
consumers -15
consumption 15
contact -21
contacted 43
contained -65
content 6
context -50
contingency -46
continually -90
continue -35
continued -13
continuity -30
continuous -48
continuously -58
contract -18
contracted 27
contracting 35
contractors 26
contracts -24
contribute -9
contribution -21
control -32
controls -20
convene 31
convened -25
conversation 28
conversations -18
convicted -37
cooperation -24
coordinate 26
coordinated -15
copy 34
copyright -35
core -8
correct 40
correspondence -15
cost -7
costings 33
could -35
councils 22
countries -20
country -21
course 40
courses 38
cover -13
coverage -23
covered -16
covering 18
created 31
creating 34
creation -17
creative 25
crime 23
crimes -20
criminal 5
criminality -23
crisis -36
criteria -5
critical 38
crossings -18
culture -27
current 31
currently 47
curriculum 20
customer -31
customers -29
daily 27
data -3
database -23
dataset -49
datasets -29
date -33
day -22
day-to-day 38
days 1
deal 9
deals -30
death 14
deaths -16
decarbonisation 30
decide -47
decided 94
decision 32
decision-making -22
decisions -24
dedicated -9
deemed -26
deeply -36
default 43
defects 27
defence 37
defined -18
definition 43
delay -18
delayed -29
delivered 18
deliveries -33
delivering -20
delivery 36
demand -18
dementia -17
democratic -40
demographic 26
demonstrate -26
demonstrated -25
demonstrating 30
demonstrator 46
dentists 35
department -22
departmental 35
departments 7
depend -23
dependent -29
depending -18
deploy 38
deployed 16
deployment 36
deposited 43
deprivation 84
deprived -9
design 32
designated 32
designed -9
despite -96
destination -36
detail 36
detailed 20
details 13
detected -45
detection 28
determination -15
determine 25
determined -15
determining 15
develop 41
developed -10
developer 56
developing 54
development 8
developments -22
develops 51
devices -14
devolution -34
devolved 44
diagnosis -9
diagnostic 24
dialogue 26
did 39
diesel 21
differ 24
different -18
difficulties -25
digital 19
direct 46
directed 32
direction -30
disabilities 29
disability 21
disadvantaged -7
disclosure -42
discretion -18
discuss 11
discussed 40
discussion 23
discussions -13
disease -22
disorder 29
display 41
disposal 41
disproportionate -8
dispute -25
disrupt -54
distribution 44
diverse -30
diversity -10
do -25
doctors 36
document 2
documentation 37
documents 13
does -42
doing -35
domestic -27
donations 49
done -16
donors -59
double 9
doubled 65
doubling 43
down -22
draft -22
draw -3
drawn -31
drinks -8
drive -26
driven -37
drivers 32
driving -8
drones 30
drug -47
due 26
each 22
earlier -40
earliest 42
early 3
earned 30
earnings -11
economy -38
ecosystem -65
education -22
educational -24
effect -30
effective -39
effectiveness -30
effects -18
efficacy 48
efficiency -5
efficient -13
efficiently -36
effort -61
either 12
elected -63
election -18
elections -49
electoral -24
electric 18
electronic 35
element -31
elements -29
eligibility 18
eligible 17
elimination -31
email 25
embed 38
embedded 30
emergency 20
emerging -42
emission 51
emissions 15
emphasis -49
employed -41
employee -16
employees -32
employers 7
employment 17
empower -44
enable 9
enabled -18
enabling 53
encourages -11
end 47
ending -31
endorsed 61
ends -43
energy -21
enforce -20
enforcement 68
enforcing 19
engage 1
engaged 42
engagement 16
engagements 28
engaging -12
engineering -37
enhance 13
enhanced 13
enquiries -42
ensure -7
ensured 31
ensures 15
ensuring -34
enterprises -36
entities 31
entitled -36
entitlement 25
entitlements -32
entry -29
envelope 28
environment -28
environmental -14
equitable 20
equivalent 16
essential -25
establish 31
established -2
establishing 83
establishment -34
estate 22
estates 15
estimate 8
estimated -63
estimates 21
ethnicity -25
evaluated 69
evaluating 59
evaluation 16
evaluations -23
eved 13
even -39
event -22
events -31
every -17
everyone -20
evidence 25
evidence-based -50
evolving 47
examination -10
examined 27
examiner 32
examining 26
example -11
examples 24
exceeded -50
excellent -29
excluding -77
exempt 57
exemption 33
exemptions -31
exercise 85
exist 32
existing 15
exit 23
expand 39
expanded 24
expanding 34
expansion 26
expect -27
expectations 56
expected -2
expecting -38
expects -34
expedite 31
experience 18
experienced 1
experiences -22
experiencing -41
expert 62
expertise 12
experts 35
expire -45
explained -52
explicit 44
exploitation -18
explore 65
exploring 16
export 18
exposed -30
exposure -67
expressed -2
extend 60
extended 63
extension 53
extensively -27
external 16
extra 33
face-to-face 22
faced 34
facilities 42
factor -25
factors -84
failed -27
failure -12
fair 42
fall -36
fallen -34
families -4
family 31
farmers 31
faster -52
feasibility 30
features -29
fee 23
feedback 41
fees 19
fewer -24
field 57
fight -56
fighting -43
figure -17
figures -22
files 36
fill 38
final 13
finalise 64
finalised 73
finalising 23
find 9
findings 19
firm -61
firmly -27
firms -16
first 65
fiscal 4
fisheries 31
fishing 29
fit -18
five -9
fixed 31
flagship 36
fleet -31
flexible -15
flights -41
floating 41
flooding 26
flow -62
flows 36
focus -13
focused -3
follow 40
followed -22
following 10
follows -17
food 27
for 22
fora -23
forced -48
forces 23
forecast -28
forecasts -39
foreign -15
formal 17
format -37
forms -20
formula 31
forthcoming 12
forum 34
forward 52
found -62
foundations -19
four -12
framework 38
frameworks 40
fraud 7
fraudulent -27
free 3
freight 24
frontline -42
frozen 79
full 11
full-time -48
fully -51
function 35
functions -30
fund 32
fundamental -29
funded 50
funding 34
funds -11
furniture -42
further 17
future 7
gather 20
gave -27
gender 10
general -35
generally -25
generate -34
generation -19
get -24
getting -29
girls 13
give -25
given -5
giving -31
global -19
globally -19
go -55
good -11
goods -17
gov.uk 28
governance -23
governing 20
government's -39
governments -21
grade -43
gradually 32
grant 1
granted 26
grants 53
great -31
greater 2
grounds -19
group 31
groups -3
growing -23
growth -41
guarantee 28
guidance 65
guided -40
guideline 16
guidelines -54
habitats 25
had -60
half 34
halve -27
handling 58
hard -21
hardship 37
harm -33
harness 35
has 54
have 4
having -29
he 61
health -31
healthcare -37
healthier -42
hear -36
heard -56
hearing -48
heating 51
held 5
help 22
helping 4
high 21
high-risk 62
higher -19
highest -19
highlighting 18
highly -20
his 12
historically -33
hold 3
holders 27
holds -25
holistic -22
homelessness 19
homes 18
hospices 69
hospitality 33
hospitals 26
hostages -20
hosted 58
hosts -40
household 59
households -6
housing -21
how 23
however -28
hub 13
hubs 25
human 38
humanitarian -21
hundreds 51
hydrogen 21
i 45
identified -42
identify -16
identity 22
if -28
illegal -28
immediate 21
immigration 22
impact 23
impacted 3
impacts 14
implement 15
implementation -18
implemented 69
implementing 26
implications 32
importance 25
important -47
imposed 30
improve -13
improved -14
improvement 24
improvements 5
improving -19
inaugural 38
incident 9
incidents 4
include -43
included 8
includes -58
including 21
inclusion 4
income 23
incorporated 39
incorporating 35
increase -28
increased -7
increases -8
increasing 28
incur -31
incurred -45
independence -22
indicated -30
indication -20
indicators 32
individual -52
individual's -19
individuals -2
industrial -15
industries -24
industry -26
industry-led -50
infant 18
inflation 30
inform 8
information 18
informed -53
informing -47
infrastructure -12
inheritance -25
inherited -43
initial 30
initially 42
initiated 35
initiative 43
initiatives -16
injury -31
innovation -27
innovative 12
input 50
inquiry -16
insight -46
inspected 40
inspection 53
inspections 57
inspectors 30
installation 51
installing -20
instance -39
instrument -30
insulation 47
insurance 28
integral -22
integrated 10
integration 22
intelligence -30
intend 96
intended -66
intends 96
intention 71
interest 7
interests -33
interim 33
internal 36
international -19
internationally -30
interoperability -23
interpreted -58
interviews 31
into 12
introduce 12
introduced 20
introducing 84
invaluable -40
invest 9
invested 83
investigate -57
investigating 25
investigation 32
investing 38
investment -15
investments -14
invitation 21
invited 27
inviting 36
involved -21
involvement 33
is 4
issue 30
issued 8
issues -5
issuing -12
it -9
items 36
its -27
itself -36
jobs -79
join -40
joined -58
joint 69
jointly 35
judgment -60
judiciary 38
justice -16
keep -56
keeping -43
keeps 25
kept -36
key -4
labelling -63
labour -13
lack 24
laid 13
land -41
landfill -28
landlords 12
landscape -14
large-scale 26
largely -38
larger -39
largest -24
last -12
late 19
later 44
launch 62
launched 15
law 14
laws -18
lead -17
leaders 18
leadership -21
leading -21
leads 9
learned -32
learners 15
learnings -40
leaseholders -21
least -12
leaving -34
led 17
legislate 51
legislated 47
legislation 18
legislative 45
lenders -39
length -12
less -19
lets 33
letter 22
letters 40
level -14
levels -11
licensed -16
life -21
life-long 34
lifesaving 43
light 29
like -7
likely 14
limit 50
limited 37
limits 11
line -25
lines -37
link 39
links 23
list 38
listened -8
lists 12
live 13
lived 22
lives -18
living 10
loans 33
local 10
locally -22
location 19
locations 46
long -45
long-standing -47
longer 10
looked 29
loop 21
losses -27
lost -26
low-income 41
lower -16
lowest 18
lung 41
made 16
maintain -51
maintenance 11
majority 7
making 13
manage -20
managed -43
management 23
managers 32
managing 8
mandate -24
manifesto 8
manner -12
manual -31
manufacturers 21
manufacturing -26
many -97
maritime 21
market 2
material 41
mathematics 15
matter 38
matters -26
may -17
mayoral -15
mean -64
meaning -8
meantime -22
measures 15
media 10
medical -22
medicines -17
meet -39
meeting 24
meetings 29
meets -27
members 19
membership 15
mesh 44
messaging 35
met 27
methodology 18
methods 6
metric -22
might -21
miles -26
military 19
million -12
millions -39
minimise -36
minister 25
ministerial 14
ministers 14
minorities 16
minutes 68
mission -43
missions 17
misuse -28
mitigated 52
mobility 20
model 21
modelling -17
models 20
modern 11
modernising 48
money -31
monitor -29
monitored 32
monitoring -3
month 20
monthly 8
more 3
mortality -36
most 2
motion 53
motorists -32
move 29
moving -12
much -61
multi-year 18
multiple 24
music 32
must -27
my 24
name -29
named 27
national 14
nationally -14
nations 30
nationwide 27
natural 28
nature -16
nearest -46
nearly 21
necessary 2
need -29
needed 18
needing 31
needs -18
negative -39
negotiate 33
negotiations 21
neighbourhood -10
neighbourhoods -32
neither -22
network -37
networks 30
new 28
newspapers -40
next 23
night 32
nine -12
no -44
non-compliance -5
non-domestic 34
non-executive 51
non-statutory -22
none -26
nor -53
normal -16
normally -43
north 42
not -68
note -17
noted -84
notes 20
notification -39
notified 12
now 39
number 13
numbers -7
nutrition 30
objectives -19
obligations 19
obtain 11
occasions 14
occupied -32
occur -17
of -15
off -41
offence -23
offences 26
offenders -74
offer 18
offered 41
office 16
officers -8
offices -30
official -17
officials 36
oil 11
old 36
older -30
on -8
onboarding 41
once -5
ongoing 4
online 45
only -86
open -54
opened 62
operate 14
operated -12
operating 15
operation -29
operations -10
operator 15
operators 13
opportunities -9
optimise -27
options 40
or -37
oral -28
organisation 15
organisational 21
organisations -28
organised 30
other 27
our 2
outcome 13
outcomes -10
outlined -29
outlines -35
output -24
outstanding -22
outturn -51
over -3
overall -41
overarching 22
overflows -32
overpayments -32
overseen -6
oversight -31
own -13
pace 23
package 36
packages 47
packaging -23
pancreatic 34
pandemic -23
panels 70
paper 21
paragraph 35
parents 4
parliament 18
parliamentary 46
part -15
partially -61
participants -53
participation 25
particular -21
particularly -15
parties 58
partners -16
partnership -20
party 24
passage 34
passenger -45
past 14
pathway 15
patient 11
patients -22
pausing 32
pavement 15
pay -14
payment -30
payments 42
peaceful -19
peatland 52
penalties 62
penalty -34
pensioners -20
pensions -20
people -2
people's -19
pepr 27
per -29
performance -21
period -6
permanent 24
permanently 39
permission -44
permit -62
permits 41
perpetrators -23
person's -9
personal -15
personnel 35
pharmacy -43
phase -17
phased -33
physical 12
picture -20
pillars -31
pilot 35
piloted 55
piloting 35
pilots 53
pioneering -53
place 4
placed 18
placements 39
places 24
placing 31
plan 28
planned 24
planning 19
plans 51
platform 42
platforms 32
play -31
played -20
playing -53
please -38
plus -31
point -27
points 14
police 35
policies -29
political -31
population -6
populations -11
portal -22
portfolio 17
possible -10
post 33
postpone 35
posts 60
potential 11
poultry 39
poverty -40
powers 12
practical -16
practice -18
practices 59
pre-existing -30
prejudice -31
premises 41
premiums -29
prepare 11
prepared -30
preparing 33
prescribed 28
prescribers 36
present 34
pressure 30
pressures 29
preventing 54
prices -27
pricing 41
primary 17
principal 36
principle -31
principles -41
prior -13
priorities -12
prioritise -15
prioritising 16
prison 21
private 7
procedures 15
proceed 62
proceedings -43
process 28
processed 13
processes 13
processing 12
procured 52
procurement 2
produce 7
produced 35
product 71
production -28
productivity 5
profession 27
professional -23
professionals -9
profile -17
programme 37
programme's 36
programmes -29
progress -60
progresses 56
project 32
projects 7
promoted -40
promoting 17
proper 37
properties 31
property -31
proportion -26
proportionate -10
proposal -27
proposals 8
proposed -5
prosecution -9
prospective 30
protect -17
protecting -13
protection -32
provide -6
provided 21
provider 21
provides -56
providing -13
provision -18
provisions 41
public 12
publication 7
publications 22
publicly 21
publish 22
published 51
publishes -32
publishing 44
pupil -24
pupils -42
purchase 40
qualification -15
qualifications -21
qualifying 23
quality 14
quarter 28
question -66
questions -20
rail -5
raised -24
raises 41
ran 10
range -20
rare 50
rate 16
rates 51
rather -16
reach 6
reached 15
reaching 30
readiness -27
real 26
realised -40
reasonable 35
reasons -53
reassessment 26
receipt -10
receipts -11
receive -9
received -52
receiving -14
recent 1
recently 84
recess 46
recognised -64
recognises 5
recognition 30
recommend 67
recommendation -26
recommendations 30
recommends -36
record -63
recording 44
records 25
recover -49
recovered -32
recruit 37
recruited 41
recruiting 28
recruitment -3
redress 20
reduce -6
refer -31
referral 37
referrals 30
referred 30
refine 57
reflect -18
reflects -15
reform 23
reformed 7
reforms 3
refresh -34
refugee 29
refurbishment -9
regard -15
regarding -1
regards -55
regeneration 34
regime 17
regimes -45
regular -86
regularly -133
regulated 44
regulation -4
regulations 18
regulator 22
regulatory 19
rehabilitation 25
reiterated 21
rejected -54
related -21
relates -41
relating -13
relation -14
relations -22
relationship -15
relationships -62
relative -32
relatively -38
release 27
released 16
relevant -13
relief -18
reliefs -31
remain -45
remained -47
remaining 26
remains -22
remediation 25
removal -16
remove -11
removed 33
renal 27
renewal -32
renewed -33
reoffending -50
repair 24
repeatedly -80
replace 18
replacement 27
replacing 24
reply -21
report 12
reported -59
reporting 7
reports -30
representation -24
representative 20
representatives 10
represented -27
represents -39
requested -37
requests -28
require -15
required -12
requirement -17
requirements 3
requires -55
requiring 28
rescue 18
research 17
researchers -32
reserve -32
reset 42
resettlement 42
residence 20
residential 29
resilience -18
resilient -69
resource 16
resources -14
respect -27
respectively 18
respiratory 27
responded 40
respondents -45
responding -30
response 14
responses 59
responsibilities 10
responsibility -11
responsible -11
restore 16
restricted 40
restricting 40
restrictions 41
rests -28
result -12
resulted -19
resume 39
retail 28
retention 35
retirement -40
return -14
revenue -1
review 75
reviewed 76
reviewing 137
reviews 12
revising 55
right -5
rights 11
rising -66
risks 17
roadmap 46
roads 14
role -8
roles 8
roll 39
rolled 25
rolling 52
rough 16
round 33
rounded -28
roundtable 42
roundtables 25
route -4
routes -29
routine 54
routinely -70
rule 35
rules -2
ruling 30
run -36
running 79
rural 38
safe -7
safeguarding -13
safely 22
safer 28
said -34
same 14
sanctioned 43
sanctions 43
save -31
scanners 87
scans 50
scheme 21
schemes 14
school 25
schools 37
scope 46
scoping 26
screening -37
sea 54
second 17
secondary 32
sectors 6
secure -57
secured 50
securing -20
security -15
see -23
seeing -18
seek -3
seekers -24
seeking 14
seeks -33
seen -43
selected 63
senior 54
sent 16
sentence -50
sentencing 19
separate -15
serious -48
seriously -36
servant 37
servants -36
serve -29
served -22
service 32
services 11
serving -59
session 37
sessions 18
set 19
sets -59
settlement 20
severe 40
sexual 47
shape 14
shaping -31
share 37
shared -25
sharing 40
she 24
shift -36
shingles 37
short-term 60
shorter 42
shortly 111
should -6
showed -4
showing -25
shown -28
shows -28
signed 33
significantly -32
signposting 28
similar -46
since -63
sites 26
sits -31
situation -21
situations -20
size -13
skilled -29
skills 6
small -27
smaller -59
smoking 28
so 38
social 2
solar -29
solely -57
solutions 31
some -24
someone -24
soon 76
sought 20
source 14
sources -31
sovereignty -36
space -9
spaces 33
specialised 29
specialist 31
specialists 18
specific -11
specifically -48
spectrum -49
speed 40
spend -34
spending -11
spent -27
split 34
spoke 34
spoken 64
sponsored -15
sponsorship 26
stability -11
staffing -43
stage -51
stages 35
stakeholder 32
stakeholders 31
standard -13
standards -16
standing -46
start 59
started 30
starting -35
starts -16
state -13
stated -10
statement 1
statements 21
states -4
station 17
stations -34
statistical 46
status -64
statutory -26
step 33
steps 17
still -17
stock -31
stop 16
strategic -47
strategy 11
streamline 20
streamlining 12
strengthen 39
strengthened 76
strong -14
stronger -15
structure 12
structured -29
structures -30
struggling -60
student 31
students -38
studies 21
study 39
subject 15
submissions -26
submit 17
subsequent 17
success -17
successful -55
successfully -15
successive -27
such -12
sufficient -15
sugar -21
suitability -49
suitable 27
supplier 39
suppliers -12
supply -8
support -3
supported 27
supportive -20
supports -28
sure 21
surgical 18
survey -42
surveyed 48
surveying 49
surveys 58
survival -59
suspected 25
suspend -31
suspended -36
sustainable -24
sustained -20
swift -24
switch-off -44
syndrome -57
system 28
systems 62
tab -44
table -33
tackle -23
tackling -74
take 7
taken -24
takes -20
taking -21
talent 23
talks -22
tangible -16
target -17
targeted 69
targeting 35
task 45
taskforce 55
taxpayer -35
teacher 27
teachers -20
teaching -31
team 80
teams -31
tech 20
technical 14
telecoms -51
temporarily 47
temporary 22
ten -17
tender 64
term 27
terms 5
test 48
testing 19
tests 30
text 45
than -53
that -24
the -6
theft 28
their -16
them -14
then 58
therapies -25
therapy -32
there -2
therefore -10
these -16
they 40
this 10
those -19
threats -13
three-year 45
threshold 1
thresholds 26
thriving -31
through 2
throughout -14
time 4
times 24
timescales 28
to 21
tobacco 24
together -15
told 43
too -26
took 20
tool -25
toolkit 40
tools -24
top -28
total -10
towards 46
track -36
tracked 48
trade 54
traders 29
train 29
trained -55
training 41
trains 34
transfer 12
transferred 38
transform 18
transformation 26
transformed 32
transitional 19
transmission 29
transparency 15
transparent 23
transport -13
travel -13
travelling -40
treating -1
treatment -1
treatments -5
tree 34
trend -30
triage -33
trial 36
trials 11
trust 33
trusted -45
trustees -21
trusts 36
turn 30
types 32
uk -30
ultimately -73
unable -25
unacceptable 6
uncertainty -29
under -11
underlined 23
underlying -31
underpinned -23
underpinning -17
underrepresented 40
understand 32
understanding -17
understands -19
undertaking 42
undertook 49
underway 173
unemployment -30
unfair -21
unfunded -27
union -36
unique -29
unit -23
units -22
universities -13
university -27
unnecessary -14
unpaid -20
until -42
upcoming 25
update 32
updated 81
updates 20
updating 41
uphold -25
upon -27
upskilling 25
urgent 30
us -23
use -26
used -46
user 43
users 1
using 42
usual 17
vaccination 25
valid -24
validated -38
validation 14
valuation -25
value 31
vapes -33
vaping -39
variation -17
variety -24
various 14
vast -27
vehicle -19
vehicles 12
verification 29
version 27
versions 56
very -46
vessel -46
vessels 22
veterinary -22
via -27
viability 34
viable -40
victims -15
video -62
view 48
views 20
violations -49
violence -9
violent -20
virus -49
visa 21
visas 33
vision -26
visit 25
visited 36
visits 9
vital 26
volume 50
volumes 36
voluntarily -22
voluntary -11
volunteers -42
wait 15
wall 29
want -11
warfighting -22
warning 18
warnings 22
was 23
waste 23
water -36
waters -24
ways 6
we 30
website 23
weekly 33
weeks 34
welcome -30
welcomed -55
welcomes -22
welfare 25
well 6
wellbeing 39
were -5
what -23
when -57
where -24
which 4
while -28
whilst -41
who 9
whole -26
whose 23
why 103
wide -15
widely 48
wider 24
widespread 21
will 75
window -26
windows 33
wishes -46
with 10
withdraw 30
withdrawn 19
without -64
women -23
women's -28
work 31
worked 33
worker 24
workers 11
workforce -26
working -8
workplace -34
works 33
workshops 48
world -40
worldwide 37
would -12
write 29
writing -26
written 9
year -27
years -8
yet -52
you -28
young 16
youth 17
– 35
`,
}

/** Whether the deed is done, in progress or planned. */
export const STATUS_WEIGHTS: Readonly<Record<'done' | 'in-progress' | 'planned', Weights>> = {
  done: {
    actor: `
public -13
public commit -41
public past 201
public perfect 55
public perfect-progressive -130
public plan -86
public present -75
public present-passive -16
public progressive -40
public publish 93
public will -101
thing -20
thing past -26
thing past-passive 35
thing perfect-passive 49
thing progressive-passive -42
thing will-passive -68
thing-of-public 20
thing-of-public past 28
`,
    after: `
<money> 65
in -71
in <date> 96
in the -70
on -102
the 35
to 42
`,
    any: `
modal -62
past 61
past announc 80
past commit -11
past launch 149
past meet 129
past-passive 28
past-passive publish 66
perfect 105
perfect commit -167
perfect tak 117
perfect-passive 162
perfect-progressive -177
plan -88
present 3
present continu -153
present-passive commit 86
progressive -228
progressive-passive -77
will -32
will be 101
will-passive -10
`,
    behind: `
be in -134
commit to -133
past a 68
past that 164
past the 59
past to -58
past-passive in 59
perfect the 67
perfect to -158
perfect-passive to 119
present-passive to 67
progressive the -5
will the -106
`,
    bias: `
-50
`,
    closesTheAnswer: `
-43
`,
    comingDate: `
-100
past 43
plan -70
will -32
`,
    ends: `
. -77
`,
    first: `
as -9
in <date> 33
on <date> 68
on <date> , 70
the 12
the government -11
the government is 97
we have 95
`,
    form: `
past 117
past-passive 171
perfect 102
perfect-passive 223
perfect-progressive -115
plan -113
progressive -141
progressive-passive -78
will -179
will-passive -164
`,
    fronted: `
as -29
in -38
`,
    frontedVerb: `
past 85
progressive -90
`,
    groups: `
1 -32
2 -29
3 -14
`,
    joined: `
perfect 54
will 54
will-passive 89
`,
    joinedSubject: `
and past 7
and perfect 128
and will 37
`,
    length: `
long 23
under-12 -22
under-20 -22
`,
    money: `
perfect 70
present -103
`,
    next: `
modal 20
past 81
past-passive 28
plan -11
present-passive -33
progressive work -60
will -32
will be -48
will-passive -56
`,
    noDate: `
past 42
past-passive 32
perfect 18
perfect-passive 131
perfect-progressive -8
progressive -73
progressive-passive -35
will -26
will-passive -72
`,
    notFronted: `
-16
`,
    objectHolds: `
, -10
. 25
<money> 23
<name> 35
<number> 54
<paper> -55
and -8
are -94
at -53
be -77
commitment -97
from -26
funding 50
government -26
in 22
our -70
review -111
that 12
these 87
to -35
underway -124
will -123
with 32
`,
    opensTheAnswer: `
-17
`,
    pair: `
, in 97
, including -28
, which 7
<body> is -76
<body> will -63
<date> , -13
<date> . -13
<date> and 57
<money> in -57
<money> to 122
<name> has 40
<name> will -35
<number> years 144
access to -66
and a 84
and is 66
and to -78
announced in -126
announced that 98
are currently -76
be published -43
by the -86
commitment to -151
committed to -252
considering the -88
consultation on 137
consulted on 115
ensure that -42
government has 61
government is -64
government will -108
has committed -29
in <date> 34
in a 91
in the -38
intend to -114
intends to -118
is being -152
is committed 89
is why 87
it will 51
launched a 185
of <name> -50
of a -71
of the 16
on <date> 110
on the -19
published a 64
review of 50
services . -189
set out -45
that the 65
that will 92
the <body> -6
the <fund> 23
the <minister> 99
the <money> -93
the <name> 44
the government's -50
the uk 42
through the -49
to support 5
to the 49
we are -55
we have 83
we will -62
which will 63
will be -44
with <name> 55
working with -23
`,
    pastDate: `
58
past 113
past-passive 87
perfect 16
progressive -72
will -128
`,
    previous: `
past 51
past-passive 61
perfect 46
progressive -45
will -32
will-passive -18
`,
    subject: `
<body> past -4
<body> progressive -62
<minister> -78
also past 104
government commit -41
government will -39
we past 107
we progressive 6
we will 50
`,
    subjectHolds: `
, -59
<body> 3
<date> -15
<name> 53
consultation -55
in 62
of -24
to -69
work -172
`,
    subjectStarts: `
the 23
we -26
`,
    told: `
commission 104
commit -28
confirm 72
consider -52
mak -63
past 92
past commit -65
past-passive 180
perfect 87
perfect commit -84
perfect-passive 130
perfect-progressive -70
plan -91
present-passive commit 92
progressive -76
progressive work 42
progressive-passive -109
publish 20
set 86
tak 38
will -51
will-passive -68
work 71
`,
    verb: `
announc 54
be -18
commit -85
continu -36
mak -92
past commit -131
perfect commit -62
present-passive commit 112
provid -34
publish 27
receiv -100
`,
    word: `
, -8
. 94
: 75
; -140
<body> 29
<date> 25
<minister> 33
<money> 80
<number> 7
<state> 27
a 17
about -56
across -41
additional 72
agreed 130
allocated 70
already 14
and 27
announced 152
any -54
are -56
areas -25
asked 135
available 46
be -29
been -117
before -64
being -107
cancer 108
changes -19
closely 149
commissioned 117
commitment -47
committed 39
confirmed 76
consider -97
considered 101
considering -14
consulted 134
course -136
currently -64
delivering -106
developing -91
due -33
during 72
early -47
engaging -92
evidence -39
final -120
financial -88
for -23
funding -59
further -7
future -74
government's -50
has 199
have 140
how 73
i 106
including 39
industry 29
intend -119
intends -144
introduced 65
investing -76
is -73
launched 110
local -6
met 169
more 41
most 39
new -49
of 10
once -151
one 110
opportunities -141
other -33
our 56
plan -51
plans -41
practice -86
projects -117
provided 33
public 40
publication -90
publish -109
published 23
publishing -126
received -7
recent 98
recently 123
reform -91
responses -86
reviewing -112
sector 16
service -53
set 42
steps 62
support -41
taken 30
that 42
their 47
these 32
through -49
to -7
underway -226
up -33
was 221
were 138
which 48
why 52
will -240
with -12
within -103
work -27
working -87
year -89
`,
  },
  'in-progress': {
    actor: `
public -22
public past -151
public perfect 9
public perfect-progressive 147
public plan -180
public progressive 52
public publish -50
public will -121
thing copula 45
thing past 16
thing past-passive -9
thing perfect 109
thing perfect-passive -14
thing progressive 79
thing progressive-passive 73
thing will-passive -70
thing-of-public past -30
`,
    after: `
a -28
and -76
in 45
in <date> -51
in the 32
on 82
the -46
the <body> -135
to -56
under 174
underway 51
with 34
`,
    any: `
past -22
past-passive -33
perfect -118
perfect-passive -67
perfect-progressive 201
plan -23
present -13
present continu 49
progressive 282
progressive review 73
progressive-passive 194
will -48
will-passive -81
`,
    behind: `
be in 152
be in the 76
be underway 51
commit to -56
copula in 70
copula underway 51
past a -56
past that -93
past the -3
perfect a -71
perfect to 33
perfect-passive to -71
progressive a 78
progressive the 54
progressive to -29
work with 98
`,
    bias: `
-41
`,
    closesTheAnswer: `
-21
`,
    comingDate: `
-40
will -23
`,
    ends: `
 -97
`,
    first: `
<body> 15
the -7
the <body> -19
we are -33
we have -113
we will -36
work 91
`,
    form: `
copula 21
past -44
past-passive -102
perfect -22
perfect-passive -109
perfect-progressive 160
plan -46
present 40
progressive 159
progressive-passive 222
will -77
will-passive -103
`,
    fronted: `
to -60
`,
    frontedVerb: `
past -70
perfect -46
progressive 118
`,
    groups: `
1 -47
2 -23
3 9
`,
    item: `
121
`,
    joined: `
perfect -52
will -15
`,
    joinedSubject: `
and perfect -76
`,
    length: `
long -41
under-20 -28
under-35 -32
`,
    money: `
past -23
perfect -122
present 112
progressive 82
`,
    next: `
past -72
past-passive -32
present-passive 48
progressive 16
progressive work 52
will be -77
`,
    noDate: `
past -48
past-passive -16
perfect-passive -148
perfect-progressive 60
present 85
progressive 109
progressive-passive 28
will -40
will-passive -97
`,
    notFronted: `
-9
`,
    objectHolds: `
, -23
. -41
<date> -67
<fund> -73
<name> -16
<number> -37
a -36
are 50
by 39
due -62
government 59
its -36
new 44
out -29
process 42
report -74
that -32
the -6
these -119
this -73
to -10
underway 96
which -53
will -51
with -38
`,
    opensTheAnswer: `
32
`,
    pair: `
, <body> 8
, including 18
, is 181
, the -20
, to -25
<body> is 11
<date> , -38
<name> . 45
<name> in -67
<name> is 80
<name> to 6
access to 74
and will 13
are currently 87
as soon -42
be published 72
by the 69
committed to -43
consultation , 73
continue to 79
department is 40
for the -21
from the -5
funding for -67
government has -74
government is 113
government will -75
has been 19
have been 29
implementation of 73
in <name> 3
in the 14
is being 148
is currently 50
is underway 146
is why -41
of <date> -27
of <money> 36
of a 66
of the -20
on <date> -31
on the -67
process of 115
since <date> 47
soon as -42
that is -54
that the -58
that will 83
the <body> 8
the <date> 58
the <minister> -32
the <name> -6
the consultation 57
the uk 3
to be 15
to ensure -11
to the -43
until <date> 95
use of 87
we are 118
we have -42
we will -80
which is -55
which will 121
will be -24
work is 26
working to 221
working with 24
`,
    pastDate: `
-15
past -71
past-passive -77
perfect -26
`,
    previous: `
modal -57
past-passive -37
perfect -19
plan -25
present includ 109
present recognis 37
present-passive 69
progressive work 54
will -22
will-passive -34
`,
    subject: `
<body> progressive 91
also past -107
government -6
government progressive -27
we -29
we past -89
we plan -154
we progressive -106
we will 30
work 49
`,
    subjectHolds: `
, 42
<body> -6
government -44
in -41
of 41
this 59
to 39
we 44
work 113
`,
    subjectStarts: `
<name> -86
the 16
work 121
`,
    told: `
announc -62
be 32
commit -21
confirm -64
continu 117
copula 21
copula be 21
launch -103
mak 50
meet -55
past -62
past-passive -144
perfect -27
perfect-passive -116
perfect-progressive 100
plan -185
present 12
present continu -24
present-passive 87
progressive 90
progressive consider 49
progressive review 69
progressive work -5
progressive-passive 71
publish -81
will -58
will-passive -3
work -88
`,
    verb: `
be 11
commit -33
continu 33
copula be 21
launch -49
mak 57
present continu 33
provid 68
publish -4
set -88
support 58
`,
    word: `
. -93
: -78
; 95
<date> -46
<fund> 45
<law> -44
<minister> -40
<money> 20
<name> -25
<number> -8
across 9
action -108
additional -55
advice 58
agreed -90
also -22
an 19
and -4
announced -39
are 34
be -30
been 79
being 135
both -67
by 22
committed -76
confirmed -47
consideration -158
considering 56
consulted -101
continue 95
continues 136
currently 120
delivering 98
department 7
developing 152
development 57
due -9
during -78
engaging 116
ensure 16
existing -51
final 67
findings -43
first -23
following -44
for 11
full -55
further 43
general 160
government -7
guidance 37
has -137
have -74
i -75
implementing 96
in 19
include 68
increasing 137
investing 94
is 21
launched -68
meeting -138
met -96
months -109
more -27
now 80
of 20
on -22
open 60
opportunities 89
other 20
part -21
plan -66
process 14
programme -4
provide -36
provided -79
public -71
published -58
received 93
recently -80
recommendations 44
response 63
responses 113
reviewing 61
running 104
services 46
set -43
since 69
soon -58
started 263
such 89
supply 82
support 33
supporting 39
system 47
that 3
the -4
they -17
this -34
through 46
to 18
under 48
underway 214
until 137
update 63
was -120
were -79
which 5
will -121
work 15
working 41
`,
  },
  planned: {
    actor: `
public commit 36
public past -160
public perfect -15
public plan 186
public present 99
public progressive -8
public publish -61
public will 165
thing 13
thing be -38
thing past 113
thing past-passive -24
thing perfect-passive -29
thing present-passive 100
thing progressive -157
thing progressive-passive -43
thing will-passive 56
thing-of-public -42
thing-of-public past -21
`,
    after: `
the <body> 135
to -17
underway -77
with -99
`,
    any: `
modal 53
past -79
past announc -96
past commit 76
past-passive -123
past-passive publish -93
perfect -59
perfect commit 226
perfect-passive -92
plan 122
present continu -39
present-passive 11
present-passive commit -42
progressive -152
progressive-passive -146
will 82
will be -98
will publish 47
will-passive 21
`,
    behind: `
announc that -66
be in -151
be underway -77
commit to 124
continu to -20
copula in -172
copula underway -77
past a -29
past that -90
past the -86
past to 51
perfect the -66
perfect to 146
perfect-passive to -87
present-passive to -28
progressive a -10
progressive to 86
will a 78
will the 79
will-passive in 37
work with -40
`,
    bias: `
-76
`,
    closesTheAnswer: `
55
`,
    comingDate: `
135
past -93
plan 53
present 71
will 39
`,
    ends: `
. -42
`,
    first: `
<body> -20
as 29
at -87
on -68
on <date> -72
the -22
the <body> is 37
the government is -27
we have 4
`,
    form: `
past -93
past-passive -96
perfect -104
perfect-passive -121
plan 137
present 20
progressive -48
progressive-passive -138
will 190
will-passive 178
`,
    fronted: `
at -85
on -68
`,
    frontedVerb: `
past -55
progressive -40
`,
    groups: `
1 26
2 -28
3 -19
`,
    joined: `
perfect -81
progressive -63
will -15
will-passive -107
`,
    joinedSubject: `
and past -20
and perfect -85
`,
    length: `
long -37
under-35 -23
`,
    negated: `
114
`,
    next: `
copula -28
copula be -28
past -39
perfect -11
perfect-passive -62
will 16
will be 117
will-passive 79
`,
    noDate: `
past-passive -16
perfect -34
perfect-passive -59
plan 22
present -50
progressive -160
progressive-passive -45
will 60
will-passive 151
`,
    notFronted: `
6
`,
    objectHolds: `
, 33
<date> 65
<money> -75
<name> -11
<paper> 47
a 30
at 48
be 64
clear 152
commitment 74
due 72
from 38
guidance -47
in 2
it 125
new -43
of 13
our 89
their -79
this 69
to 48
underway -84
will 88
`,
    opensTheAnswer: `
-9
`,
    pair: `
, and -49
, in -55
, the -28
, to 1
, which -38
, will 58
<body> . 16
<body> and -53
<body> is 27
<body> will 51
<date> , 42
<date> . 5
<date> and -69
<money> in 75
<money> to -133
<name> has -87
<name> in 79
<name> will 86
<number> - 96
<paper> and -101
and is -40
and will -28
announced that -127
approach to 36
as soon 43
be published 86
by the 35
commitment to 123
committed to 238
consultation on -117
continue to -96
department will 89
ensure that 35
for the 61
funding for 39
government has -102
government is -59
government will 68
has been -43
has committed 37
have committed 111
in <date> -58
intend to 97
intends to 92
is being -60
is currently -110
it will -81
of the 8
on <date> -69
on the 80
possible . 109
published a -95
published on 98
review of -166
set out 21
soon as 43
that will -109
the <body> -34
the <date> -66
the <fund> -32
the <minister> -65
the consultation -70
through the 53
until <date> -78
we are -55
we have -125
we will 78
which will -108
will also 66
will be 59
with the 8
work is -86
work with 86
working to -200
working with 5
`,
    pastDate: `
-34
past -172
past-passive -77
perfect -68
plan 73
progressive 103
will 101
`,
    previous: `
copula -20
copula be -20
modal 52
past -50
past-passive -27
perfect -17
present-passive -62
progressive 25
will 18
will-passive 30
`,
    subject: `
<body> -27
<body> will 75
government 46
government commit -5
government past 16
government will 39
we past -52
we plan 96
we progressive 61
we will -45
work -111
`,
    subjectHolds: `
<name> -23
<number> -41
department -16
government 23
the -48
work -68
`,
    subjectStarts: `
the -4
we -8
`,
    told: `
be -27
commit 80
continu -35
develop 2
mak 15
past -52
past commit 48
past-passive -115
perfect -119
perfect commit 150
perfect-passive -75
plan 138
present -16
present continu -33
present-passive commit -80
progressive -99
progressive-passive -94
publish -49
review -84
support -69
tak -53
will 46
will-passive 49
`,
    verb: `
announc -39
commit 77
consider -133
continu -25
develop -101
past commit 94
perfect commit 9
plan 170
present-passive commit -56
publish -33
review -100
support -53
`,
    word: `
, 21
. -3
<body> -31
<money> -101
<name> -1
<number> 1
<paper> 6
a -23
after 169
already -75
an -43
and -31
announced -62
any 65
approach 33
are -25
asked -86
assessment 64
available -54
be 67
been -48
before 34
being -79
by -38
clear 53
commissioned -114
commitment 116
committed 27
consult 109
consultation 31
continue -74
currently -146
developing -40
due 76
early 28
final 66
financial 116
findings 58
from 6
full 38
fund -89
funding 28
future 61
has -128
have -98
how -82
in -15
inform -89
intend 125
intends 125
introduce 72
investment -82
is -3
its -19
launched -85
local 49
made 103
meeting 76
new 41
now -119
of -22
officials -88
on -12
once 135
open -66
other 34
our -33
parliament 66
plan 104
planned 74
planning 27
provide 40
publication 49
publish 95
receive 194
recently -44
responses -125
review 74
sector -32
service 100
shortly 96
since -118
soon 38
strategy 95
supporting -25
that -74
the 22
this 5
to 25
uk -44
underway -85
until -149
was -132
we -19
were -85
when 88
which -62
will 274
with 7
within 79
work -40
year 63
`,
  },
}

/** Whether a date says when the deed is done. */
export const DATE_WEIGHTS: Weights = {
  after: `
" -55
$ 18
' -65
, 38
- 44
. 50
: -16
; 76
<name> -31
a 29
and 66
are -62
awarded 50
by 30
committed -79
compared 48
consultation 38
elections -43
following 39
for 110
has -31
it 47
makes 51
of -97
onwards -31
outturn -68
prices -76
report -31
respectively 44
revaluation -29
sets -42
shortly -74
showed -56
that 120
the -18
this -25
through 77
to 51
visit 58
was -42
we 46
were -69
when 62
which 40
will -82
with 70
– -20
`,
  beforeANoun: `
-85
`,
  behind: `
at . -34
at <name> 45
between . 19
beyond . -49
by , 43
by . -8
by and -39
by through 58
by to 23
during , -41
during . 18
for , 56
for . 21
for ; 50
for and 63
for at -31
for has -27
for in -56
for is 53
for makes 51
for to 37
for was -46
from , 7
from . 2
from for -27
from outturn -68
from revaluation -26
from to -28
from will -48
in , -36
in . -43
in : -28
in <body> -19
in <name> -54
in and -45
in for 58
in is -62
in prices -76
in that 35
in to -13
in we 49
in which 22
in will 64
into . -59
none $ 9
none - -44
none . 14
none <company> 41
none <name> -51
none and 27
none as 29
none elections -31
none for 55
none on -39
none respectively 44
none the -16
none to 49
none will -64
of , 100
of . 42
of funding -50
of that 48
of to -73
on , -10
on . -22
on and 53
on i -33
on on 29
on sets -58
on showed -56
on that 21
on the 14
on to 29
over , -45
since , -6
since and -21
since the 27
throughout and -49
to , 28
to . 33
under <name> 51
until , -78
until . 46
`,
  behindAnotherDate: `
-68
`,
  betweenTheAndANoun: `
-229
`,
  bias: `
49
`,
  distance: `
far -48
middling 23
near 74
`,
  firstOfSeveral: `
-77
`,
  fronted: `
<date> 34
<date> , 34
although 43
as -62
as announced 95
as i -36
as of 47
as part 47
as per -29
as set -70
as the -62
at 22
between 18
between at-once 18
during 22
during the 25
following -166
following the -52
for 21
for at-once -45
for example 39
from 43
from at-once 30
further -40
further to -44
in 29
in addition -30
in at-once 50
in the 96
on 25
on at-once 49
since 77
this 123
to -37
when 66
when the 43
`,
  host: `
, 40
, from 52
, in 28
, none -19
, on 12
/ 61
/ none 61
: -32
: none -51
<body> 19
<body> in -13
<body> on -22
<company> 13
<date> 17
<fund> 8
<fund> from -38
<law> in -41
<money> 45
<money> for 18
<money> in -10
<money> over 37
<name> between -29
<name> from -36
<name> in 14
<name> of -45
<name> since 30
<number> -23
<number> from 40
<number> in -21
<number> on -29
<paper> -49
<paper> for -64
<paper> in 31
<paper> none 46
<paper> on -18
<state> 16
^ 53
^ between 18
^ for -31
^ from 35
^ in 54
^ none -5
^ on 50
a 70
a none 70
accounts -40
again 43
ahead 49
all -61
allocated for -29
allocation 32
allocation for 41
allocations -27
allocations for -42
and 62
and none 19
and on 34
announced -72
announced in -82
announced on 17
announcement -55
announcement on -63
applications -19
areas 82
areas for 37
as -21
as at -79
as of 80
aside -42
aside for -42
authorities 63
authorities in 37
available from -34
available none 37
budget -23
budget for -44
budgets for 34
change -64
change in 36
change none -103
closed 20
closed on 45
commence 34
commenced in 45
committed 33
compared -79
compared to -79
complete 25
completed 63
completed by 28
completed in 26
conclude 35
conclude in 17
concluded 26
conflict -25
conflict in -44
consult 47
consultation 95
consultation in 33
consultation none 36
correspondence -43
correspondence of -50
costs -41
costs in -50
country 44
country by 44
coverage 43
data -85
data from -46
delivered 52
department from -26
effect 49
elections -93
elections in -91
ending -38
ending in -38
ends -50
ends in -83
established 27
estate 45
estimate -41
estimate for -41
evidence -40
evidence in -44
expected 67
expected in 23
expire -116
expire in -53
expires -53
extended 40
final -46
final none -46
follow-up 44
follow-up by 44
force -13
force in 17
force on -73
forward -57
forward by -50
funding 30
funding for 33
funding from -40
government -25
government in -39
group 44
growth -72
growth for -49
guidance 21
guidance in 48
held -43
hospices 53
hospices for 53
implemented 60
implemented in 28
in -85
increase -44
inflation for 52
introduced -62
introduced on -53
is -67
later 34
later in 34
launch 28
launched 67
launched in -21
launched on 64
launches -44
launches in -61
letter of -27
level -37
levels 26
levels by -34
made -60
made in -30
meeting 22
met 36
next 45
next none 45
once -53
once none -53
open 25
open until 27
operational 23
or 35
or none 46
out in -21
outturn -31
outturn to -31
paper 36
parliament none 33
parliament on -63
period -34
period from -27
period in -60
period none -54
period of 44
period until 53
place by -40
planned 29
planning -55
planning for -55
plans -53
power -78
power none -48
prices -50
process 45
process in 49
programmes -37
programmes for -41
properties 47
publication 22
publish 54
published -27
published by 25
published in -25
published none 13
published on -63
ran from 49
rates 30
received -57
recent none -51
refresh -41
released 30
relief -46
report 30
reporting 43
response 36
responses until 16
retired -54
round -76
running 37
running until 29
scheduled 42
scheduled for 52
scheme in 43
sector 37
sector in 35
service 56
settlement for 28
site 29
spend 15
spend in 48
spending -33
spending in -41
standard -49
standard in -54
started 35
starting 72
starting from 43
starting in 26
statement -18
statement none -49
strategy 42
support 50
support for 44
system in 38
systems 64
than -68
than in -40
than none -27
that from 35
three 51
three none 51
through -50
through to -50
time 62
training -47
uk -51
uk none 41
unchanged -43
undertaken -25
undertaken in -30
up -12
up to 42
updated 44
updated in 42
uplift -61
used -45
used from -45
values -43
values from -26
visit 64
visit to 50
work 30
year to 43
years -39
`,
  hostIs: `
, 40
, from 52
, in 28
, none -19
, on 12
-ing -30
-ing for -18
-ing none -10
<body> 19
<body> in -13
<body> on -22
<company> 13
<date> 17
<fund> 8
<fund> from -38
<law> in -41
<money> 45
<money> for 18
<money> in -10
<money> over 37
<name> between -29
<name> from -36
<name> in 14
<name> of -45
<name> since 30
<number> -23
<number> from 40
<number> in -21
<number> on -29
<paper> -49
<paper> for -64
<paper> in 31
<paper> none 46
<paper> on -18
<state> 16
^ 53
^ between 18
^ for -31
^ from 35
^ in 54
^ none -5
^ on 50
participle -32
participle before -16
participle by 52
participle for 29
participle from -44
participle in -29
participle on -42
participle since -46
participle to -31
participle until -20
word -34
word at 23
word between 34
word beyond -71
word by -29
word during 18
word for -39
word from 7
word in 1
word none 24
word of 38
word on 17
word over -76
word since 35
word until -31
`,
  hostIsCited: `
-41
by 29
for -21
from -74
in 10
none -21
of -18
on -25
`,
  inABracket: `
37
`,
  inACitedSubject: `
-33
for -51
in 52
`,
  inAName: `
-20
`,
  inTheSubject: `
none 80
past 80
past-passive -39
perfect-passive -37
plan -47
present 41
present-passive 33
progressive-passive -42
will 76
will-passive -115
`,
  ingBefore: `
after -35
beyond -41
by -8
during 23
for 47
from -18
in -12
none -1
on -34
over 41
since 53
to -16
until -35
`,
  participle: `
-ing 39
affected 34
announced 14
anticipated -68
appointed -75
brought -50
closed 59
come 102
compared -39
delivered 56
ended 52
examined -64
given -44
held 36
integrated 30
introduced -41
known 33
made -75
outlined -42
planned 30
requested -55
revised 31
set -37
`,
  participleAt: `
behind -66
fronted -91
subject -100
`,
  participleOf: `
, behind -56
, subject 39
<body> behind -23
<body> fronted -78
<minister> behind -37
<money> behind -53
<name> fronted -22
participle behind -8
participle fronted -43
participle subject -39
word behind 11
word fronted -31
word subject 23
`,
  place: `
behind -36
behind after -77
behind before -8
behind between 28
behind by 9
behind during 10
behind from 54
behind in 49
behind of -79
behind on 27
behind since -11
behind through 39
behind to -50
behind under 52
behind until -28
fronted 34
fronted at 18
fronted by -44
fronted from 20
fronted in -9
fronted none -7
fronted on -24
fronted since -17
fronted to 50
subject 52
subject beyond -40
subject by 52
subject for -31
subject from -45
subject in 3
subject none 13
subject of 23
subject on -24
subject since 53
subject to -44
`,
  plain: `
32
`,
  precision: `
academic-year 11
academic-year in -25
day 35
day at -36
day before -112
day by -41
day for 25
day from -19
day none 50
day of -34
day on 125
day to -25
day until 60
decade -68
decade in -43
financial-year -13
financial-year beyond -49
financial-year by 42
financial-year for -41
financial-year from 12
financial-year in -21
financial-year none -39
financial-year on -69
financial-year over 37
financial-year to 18
month 43
month before 76
month by 15
month for -18
month from -19
month in -3
month none -50
month of 17
month until -38
quarter 32
range -23
range between 19
range during -48
range from 44
range in -29
season 75
season by 31
season from 26
season in 118
season none -36
season over -54
year -42
year after -60
year before 53
year by -14
year during 61
year from -45
year in 32
year none 42
year of -41
year on -48
year since 46
year to -69
`,
  preposition: `
after -12
at 6
before -18
between 28
beyond -78
by 17
during 49
for -45
from 29
in 43
none -8
of -54
on -22
since 25
through 39
to -43
under 52
until 12
`,
  relative: `
after -60
as -51
before 70
that -61
when 54
which -84
who -96
`,
  time: `
coming 44
coming between 27
coming beyond -38
coming by -29
coming copula 4
coming for -44
coming from 27
coming in 27
coming into -56
coming none 11
coming of 20
coming on 1
coming past -23
coming past-copula 35
coming past-passive -14
coming perfect -21
coming perfect-passive -36
coming plan 19
coming present 53
coming present-passive 20
coming progressive -53
coming progressive-passive -31
coming to 36
coming until 85
coming will 37
coming will-passive 17
past -50
past before -24
past between 44
past by -54
past copula 2
past during -30
past for -7
past from -14
past in 31
past modal 91
past none -20
past of -42
past on 21
past past 105
past past-copula 78
past past-passive 67
past perfect 24
past perfect-passive -18
past perfect-progressive 34
past plan -77
past present 63
past present-passive 44
past progressive -167
past progressive-passive -115
past since 22
past to -54
past under 51
past until -34
past will -211
past will-passive -49
past with -38
present 56
present across 43
present between -44
present by 99
present copula -13
present during 56
present for 6
present in -14
present none 55
present of -32
present on -44
present over 49
present past -1
present past-copula -64
present past-passive -81
present perfect-passive -48
present plan 36
present present 35
present present-passive 91
present progressive -26
present to -25
present will 72
present will-passive 14
`,
  verbBefore: `
ad in 40
allocat for 79
allocat in 40
allocat none 76
allocat to 32
announc by -48
announc for 103
announc from -19
announc in -26
announc of 54
announc on 38
ask by -55
award in 47
bas of -56
be by 39
be for -31
be from -37
be in 48
be none -44
be of 30
be on 25
be since -79
be to -54
be until 50
begin from 32
begin in 51
carry in 28
carry none 31
clos in 26
clos none -66
clos on 16
com on 41
commenc in 74
commit by 102
commit for 28
commit from 62
commit in 21
commit none 65
compar in -65
compar none -86
compar to -54
complet by 35
complet in 47
confirm for -34
confirm in 31
confirm none -51
consider for -60
consider in -21
consider on -110
consult in -17
consult none 41
continu in 37
continu none -51
continu on -30
cost in -39
cover to -54
deliver by 31
deliver since -35
develop from -46
develop none -62
develop on -72
discuss on 31
enabl from -51
enabl to -21
end in -67
engag in -67
ensur by 36
establish in -31
estimat none -32
expect none 38
expir in -72
extend for 41
extend from 23
extend to 39
finalis none 36
follow for -70
fund in -30
gain none -66
hav by -27
hav in -62
hold in 23
identify by 44
implement by -36
implement in -28
includ on 30
includ until -60
increas by 31
increas for 71
increas in -22
increas none 23
increas on -117
introduc from 40
introduc in 70
invest in 67
invest none 21
invit by -50
invit in -34
issu none -30
issu on 45
joined 59
joined copula -36
joined past -27
joined past-copula 50
joined past-passive 35
joined perfect -44
joined plan 44
joined progressive 59
joined will -24
launch in 14
launch none 59
launch on 53
launch since 49
lead in -60
leav in -70
main 101
main copula -57
main past -41
main past-copula 27
main past-passive 64
main perfect 36
main perfect-progressive 34
main plan 41
main present -14
main progressive 10
main progressive-passive -25
main will 13
main will-passive 5
mak from 41
mak in 23
mak none 32
mak on -95
meet in 30
meet none 32
meet on -17
none -66
open for 72
other -45
other do -43
other modal -27
other past -40
other past-copula -40
other past-passive 6
other perfect-passive -32
other present -69
other present-passive 14
other progressive 73
other will -15
other will-passive 82
pay from 37
pay in -64
pay none -46
plan in 71
prevent in -49
provid by -34
provid from -110
provid in 81
provid none 27
provid on 48
publish for -86
publish from -100
publish in 21
publish none -41
publish on 80
publish since -57
rais none 49
rais on 57
receiv for 47
receiv none 33
receiv of -43
remain for 37
remain none 42
report in -27
requir by -33
restor by -82
run from 50
run on 24
schedul for 39
set for -91
set from -51
set none -32
set on 26
sign in -48
sign on -37
spend none 56
start from 23
start in -33
tak by 51
tak in 31
tak on -54
undertak in 28
updat in 40
updat on 21
us in 31
us none -75
work by 44
work for -72
work in -69
writ on -70
`,
}
