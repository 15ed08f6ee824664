/** Years, months and seasons that are part of a name: "Equality Act 2010", "Spring Statement", "the 2021 Census". */
import type { Span } from '../../document.js'

/** What laws, budgets, reviews, plans, censuses, events, documents and datasets are called. */
const HEAD =
  '(?:Acts?|Bills?|Orders?|Regulations|Rules|Budgets?|Reviews?|Statements?|Strateg(?:y|ies)|Plans?|Census|Surveys?|Reports?|Codes?|Directives?|Frameworks?|Games|Olympics|Paralympics|Conference|Agreements?|Conventions?|Protocols?|Guidance|Guidelines|Standards?|Programmes?|Schemes?|Charter|Accounts?|Papers?|Measures?|Elections?|Summit|Cup|Championships?|Euros?|Requirements|Manifesto|Settlement|Declaration|Treaty|Assessments?|Statistics|Forecasts?|Outlook|Estimates?|Index|Round|Vision|Mission|Resolution|Awards?|Festival|Week|Day|Deal|Agenda|Roadmap|Blueprint|Data(?:set)?|Bulletin|Release|Publication|Tables?|Edition|Policy|Prospectus|Fund|Call|Target|Goals?|Horizon|Project|Inquiry|Review)'
/** "Equality Act 2010", "Order (No. 2) 2013", "Strategy 2022 to 2025", "Spending Review of 2025"? no: only what stands right before. */
const NAME_BEFORE =
  /(?:^|[\s(‘'"])(?:[A-Z][\w'’&-]*,? (?:(?:and|of|the|for|on|in|to|&) ){0,2}){1,12}?(?:\([^()]{1,60}\) ?){0,3}$/u
const HEAD_BEFORE = new RegExp(`\\b${HEAD}[’']?(?: \\([^()]{1,60}\\)){0,3},? (?:for )?(?:[-–:] ?)?$`, 'u')
/** "2021 Census", "2025 Spending Review", "2017/18 Data Security and Protection Requirements". */
const HEAD_AFTER = new RegExp(`^ (?:[A-Z][\\w'’&-]* (?:(?:and|of|the|for|on|in) ){0,2}){0,6}${HEAD}\\b`, 'u')
/** "In 2024 NHS Reports …": a preposition before says when, and the name begins after. */
const PREPOSITION = /(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom|[Uu]ntil|[Oo]n|[Bb]efore|[Aa]fter) $/u
const LOOK_AROUND = 90

/** Whether an expression is part of a proper name. */
export function isInName(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LOOK_AROUND), start)
  if (HEAD_BEFORE.test(before) && NAME_BEFORE.test(before)) return true
  if (PREPOSITION.test(before)) return false
  return HEAD_AFTER.test(text.slice(end, end + LOOK_AROUND))
}
