/** Years, months and seasons that are part of a name: "Equality Act 2010", "Autumn Budget 2024", "the 2021 Census". */

import type { Span } from '../../document.js'
import { endsIn } from '../patterns.js'

/** What laws, budgets, reviews, plans, censuses, events, documents and datasets are called. */
const HEAD =
  '(?:Acts?|Bills?|Orders?|Regulations?|Rules|Budgets?|Reviews?|Statements?|Strateg(?:y|ies)|Plans?|Census|Surveys?|Reports?|Codes?|Directives?|Frameworks?|Games|Olympics|Paralympics|Conference|Agreements?|Conventions?|Protocols?|Guidance|Guidelines|Standards?|Programmes?|Schemes?|Charter|Accounts?|Papers?|Measures?|Elections?|Summit|Cup|Championships?|Euros?|Requirements|Manifesto|Settlement|Declaration|Treaty|Assessments?|Statistics|Forecasts?|Outlook|Estimates?|Index|Round|Vision|Mission|Resolution|Awards?|Festival|Deal|Agenda|Roadmap|Blueprint|Dataset|Bulletin|Release|Edition|Policy|Prospectus|Target|Goals?|Horizon|Project|Inquiry|Power|Refresh|Amendment|Week|Day|Contract|Allocations?|Publication|Tables?)'
/** "Equality Act ", "Order (No. 2) ", "Regulations (Northern Ireland) ", "Budget, ", "Strategy: ", "Act (the Act) ". */
const HEAD_BEFORE = new RegExp(`(?<=\\b${HEAD}[’']?(?: \\([^()]{1,60}\\)){0,3}[,:]? ?(?:[-–(] ?)?)`, 'uy')
/** Both end in a word with a capital, or in brackets. */
const MAY_BE_NAME_BEFORE = /(?<=(?:[A-Z]\w{0,40}[’']?|\))[,:]? ?(?:[-–(] ?)?)/uy
/** "POCA 2002", "CRaG) 2010", "COP 2021": an abbreviation, right before a year. */
const ABBREVIATION_BEFORE =
  /(?<=\b(?!(?:In|By|UK|EU|UN|US|USA|NHS|FY|FYE|Q[1-4])\b)[A-Z][A-Za-z]?[A-Z][A-Za-z]{0,8}\)? )/uy
/** "2021 Census", "2025 Spending Review", "2017/18 Data Security and Protection Requirements", "Spring Budget". */
const HEAD_AFTER = new RegExp(`^ (?:[A-Z][\\w'’&-]* (?:(?:and|of|the|for|on|in) ){0,2}){0,6}${HEAD}\\b`, 'u')
/** "In 2024 NHS Reports …": a preposition before says when, and the name begins after. */
const PREPOSITION = /(?<=(?:^|[\s(])(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|[Ff]rom|[Uu]ntil|[Oo]n|[Bb]efore|[Aa]fter) )/uy
const LOOK_AROUND = 90

/** Whether the period at a span is part of a proper name; `scope` is the passage it stands in. */
export function isInName(text: string, { start, end }: Span, scope: Span): boolean {
  const before = text.slice(Math.max(scope.start, start - LOOK_AROUND), start)
  if (endsIn(before, MAY_BE_NAME_BEFORE) && (endsIn(before, HEAD_BEFORE) || endsIn(before, ABBREVIATION_BEFORE))) {
    return true
  }
  return !endsIn(before, PREPOSITION) && HEAD_AFTER.test(text.slice(end, Math.min(scope.end, end + LOOK_AROUND)))
}
